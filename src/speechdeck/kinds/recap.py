"""The main points once more, each with what it came to."""

from __future__ import annotations

from speechdeck.kinds.kind import Kind, as_bullets, halves, without
from speechdeck.model.deck import Slide


def _heads_only(slide: Slide, source: str) -> tuple[Slide, ...]:
    return without(slide, "text")


def _two_slides(slide: Slide, source: str) -> tuple[Slide, ...]:
    return halves(slide, source, "num", "head")


def _listed(slide: Slide, source: str) -> tuple[Slide, ...]:
    return as_bullets(slide, "head")


RECAP = Kind(
    "recap",
    "two to six main points with the heads of their items",
    ("title", "numN", "headN", "textN"),
    most=6,
    least=2,
    ways_out=(_heads_only, _two_slides, _listed),
)
