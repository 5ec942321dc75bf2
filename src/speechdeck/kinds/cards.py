"""Two to six thoughts of one build, side by side."""

from __future__ import annotations

from speechdeck.kinds.kind import Kind, as_bullets, halves
from speechdeck.model.deck import Slide


def _two_slides(slide: Slide, source: str) -> tuple[Slide, ...]:
    return halves(slide, source, "num", "head", "text")


#: Bullets of a slide that are read.
_MOST = 5


def _listed(slide: Slide, source: str) -> tuple[Slide, ...]:
    """Heads and their lines as bullets; the heads alone where that would be too many."""
    shown = as_bullets(slide, "head", "text")
    body = shown[0].slot("body") if shown else None
    return as_bullets(slide, "head") if body and len(body.variants[0]) > _MOST else shown


CARDS = Kind(
    "cards",
    "two to six parallel items, each a short head and a line or two",
    ("title", "numN", "headN", "textN"),
    most=6,
    least=2,
    ways_out=(_two_slides, _listed),
)
