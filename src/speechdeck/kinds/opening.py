"""The greeting: congratulations, regards and thanks, each with whom it goes to."""

from __future__ import annotations

from speechdeck.kinds.kind import Kind, as_bullets
from speechdeck.model.deck import Slide


def _listed(slide: Slide, source: str) -> tuple[Slide, ...]:
    return as_bullets(slide, "head", "text")


OPENING = Kind(
    "opening",
    "one to three greetings: what is said over to whom it is said",
    ("title", "headN", "textN"),
    most=3,
    least=1,
    ways_out=(_listed,),
)
