"""Two sides against each other: past and now, not this but that."""

from __future__ import annotations

from dataclasses import replace

from speechdeck.kinds.kind import Kind
from speechdeck.model.deck import Paragraph, Slide, Slot


def _listed(slide: Slide, source: str) -> tuple[Slide, ...]:
    """Both sides as bullets, their lines on level 2."""
    title = slide.slot("title")
    body = tuple(p for side in (1, 2) for p in _side(slide, side))
    return (replace(slide, kind="bullets", slots=(title, Slot("body", (body,))), count=0),) if title and body else ()


def _side(slide: Slide, side: int) -> tuple[Paragraph, ...]:
    head, body = slide.slot(f"head{side}"), slide.slot(f"body{side}")
    lines = body.variants[-1] if body else ()
    return (head.variants[-1] if head else ()) + tuple(replace(p, level=2 if head else 1) for p in lines)


COMPARE = Kind("compare", "two heads, each with its lines", ("title", "head1", "body1", "head2", "body2"),
               ways_out=(_listed,))  # fmt: skip
