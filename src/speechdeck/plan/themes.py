"""Themes that the user asked for → the slides that are set in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from speechdeck.model.deck import Slide
from speechdeck.model.outline import Outline, Point


def themed(slides: Sequence[Slide], outline: Outline) -> tuple[Slide, ...]:
    """The slides, each in the theme of the innermost point that is spoken of while it comes up."""
    wished = [point for point in outline.walk() if point.theme]
    return tuple(replace(slide, theme=_theme(slide, wished)) for slide in slides) if wished else tuple(slides)


def _theme(slide: Slide, wished: Sequence[Point]) -> str | None:
    """The innermost is the last one that has begun: points come in the order of the speech, the outer first."""
    begun = slide.notes[0].start if slide.notes else None
    inside = [point for point in wished if begun is not None and point.extent.start <= begun < point.extent.end]
    return inside[-1].theme if inside and slide.section is not None else None
