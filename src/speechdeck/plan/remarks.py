"""What is said before the first point and behind the last → slides, if it is more than a sentence or two."""

from __future__ import annotations

from speechdeck.model.source import Span
from speechdeck.plan.body import stretch_slides
from speechdeck.plan.page import Draft
from speechdeck.plan.speech import Speech
from speechdeck.prose.key_figure import key_figures
from speechdeck.prose.sentences import sentences

#: Seconds in which figures are said that are worth a slide.
_FIGURES = 12.0


def remarks(speech: Speech, key: str, span: Span, least: float) -> list[Draft]:
    """The slides of a stretch that belongs to no point; empty where it takes less than `least` seconds, and states no
    figures.
    """
    length = speech.seconds(span)
    if not speech.grain.asides or length < _FIGURES:
        return []
    spans = speech.prose(span)
    if length < least and not key_figures(speech.text, spans, speech.language):
        return []
    return stretch_slides(speech, key, (), span, None, next(iter(spans), span).start)


def sentence_start(speech: Speech, place: int) -> int:
    """Where the sentence begins that a place is in; the place itself if it is in none."""
    said = (each for part in speech.prose(Span(0, len(speech.text))) for each in sentences(speech.text, part))
    return next((each.start for each in said if each.start <= place < each.end), place)
