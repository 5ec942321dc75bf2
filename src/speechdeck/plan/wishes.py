"""Slide kinds that the user asked for → a word on those that no slide has."""

from __future__ import annotations

from collections.abc import Sequence

from speechdeck.diagnostics import Diagnostic, Diagnostics
from speechdeck.model.deck import Slide
from speechdeck.model.outline import Point
from speechdeck.plan.speech import Speech


def unmet(speech: Speech, slides: Sequence[Slide]) -> Diagnostics:
    """The wishes that the words of their points do not allow: "plan.kind"."""
    return tuple(
        Diagnostic(
            "plan.kind",
            f"“{speech.read(point.heading)}” cannot be shown as {point.kind}: its words do not have that form.",
            "Choose another kind, or none.",
        )
        for point in speech.wishes
        if not any(_shows(slide, point) for slide in slides)
    )


def _shows(slide: Slide, point: Point) -> bool:
    """Whether a slide of the kind asked for stands while the point is spoken of."""
    inside = any(point.extent.contains(span) for span in slide.notes)
    return slide.kind == point.kind and inside
