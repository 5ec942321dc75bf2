"""What is said before the first point and behind the last → slides, if it is more than a sentence or two."""

from __future__ import annotations

from speechdeck.model.source import Span
from speechdeck.plan.body import stretch_slides, worth_a_slide
from speechdeck.plan.page import Draft
from speechdeck.plan.speech import Speech


def remarks(speech: Speech, key: str, span: Span, least: float) -> list[Draft]:
    """The slides of a stretch that belongs to no point; empty where it takes less than `least` seconds, and states no
    figures.
    """
    if not speech.grain.asides or not worth_a_slide(speech, span, least):
        return []
    return stretch_slides(speech, key, (), span, None, next(iter(speech.prose(span)), span).start)
