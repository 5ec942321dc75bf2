"""The points of the speech at a glance, each linked to its section."""

from __future__ import annotations

from speechdeck.kinds.kind import Kind, as_bullets, halves, without
from speechdeck.model.deck import Slide


def _heads_only(slide: Slide, source: str) -> tuple[Slide, ...]:
    return without(slide, "text")


def _two_slides(slide: Slide, source: str) -> tuple[Slide, ...]:
    return halves(slide, source, "num", "head")


def _listed(slide: Slide, source: str) -> tuple[Slide, ...]:
    return as_bullets(slide, "head")


AGENDA = Kind(
    "agenda",
    "two to eight main points; from six on their heads only",
    ("title", "sub", "numN", "headN", "textN"),
    most=8,
    least=2,
    ways_out=(_heads_only, _two_slides, _listed),
)
