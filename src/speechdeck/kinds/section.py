"""The first slide of a main point: its number, its heading, and the sentence it stands on."""

from __future__ import annotations

from speechdeck.kinds.kind import Kind, without
from speechdeck.model.deck import Slide


def _heading_only(slide: Slide, source: str) -> tuple[Slide, ...]:
    return without(slide, "thesis")


SECTION = Kind(
    "section",
    "a main point's number, heading and topic sentence",
    ("title", "num", "part", "thesis"),
    ways_out=(_heading_only,),
)
