"""Three to five dated events in their order: when, and what happened."""

from __future__ import annotations

from speechdeck.kinds.kind import Kind, as_bullets
from speechdeck.model.deck import Slide


def _listed(slide: Slide, source: str) -> tuple[Slide, ...]:
    return as_bullets(slide, "when", "head", "text")


TIMELINE = Kind(
    "timeline",
    "three to five dated events: the date, what happened in short, a line on it",
    ("title", "whenN", "headN", "textN"),
    most=5,
    least=3,
    ways_out=(_listed,),
)
