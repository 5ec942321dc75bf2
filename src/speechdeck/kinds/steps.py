"""Three to five steps in their order."""

from __future__ import annotations

from speechdeck.kinds.kind import Kind, as_bullets
from speechdeck.model.deck import Slide


def _listed(slide: Slide, source: str) -> tuple[Slide, ...]:
    return as_bullets(slide, "head", "text")


STEPS = Kind(
    "steps",
    "a procedure, a sequence in time: each step a short head and a line",
    ("title", "numN", "headN", "textN"),
    most=5,
    least=3,
    ways_out=(_listed,),
)
