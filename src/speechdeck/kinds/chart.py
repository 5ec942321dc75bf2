"""A series of values that the speech states, drawn: what is measured over it, what to see in it beside."""

from __future__ import annotations

from speechdeck.kinds.kind import Kind, without
from speechdeck.model.deck import Slide


def _drawn_only(slide: Slide, source: str) -> tuple[Slide, ...]:
    """The chart has the whole slide; what to see in it is in the notes."""
    return without(slide, "takeaway")


def _untold(slide: Slide, source: str) -> tuple[Slide, ...]:
    return without(slide, "measure")


CHART = Kind(
    "chart",
    "values of one measure and unit, two to seven: the chart, what it measures, and the one thing to see in it",
    ("title", "measure", "chart", "takeaway"),
    ways_out=(_drawn_only, _untold),
)
