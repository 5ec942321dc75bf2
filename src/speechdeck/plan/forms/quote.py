"""A saying with its source → the quotation, large."""

from __future__ import annotations

from dataclasses import replace

from speechdeck.model.source import Excerpt
from speechdeck.model.spans import joined
from speechdeck.plan.forms.passage import Passage, Shown
from speechdeck.plan.page import line
from speechdeck.plan.speech import Speech, within
from speechdeck.prose.saying import sayings

#: What stands over a quotation in every theme: full-width characters, and letters of Latin scripts.
_WIDE, _LETTERS = 14.0, 26


def quote(speech: Speech, passage: Passage) -> Shown | None:
    """The first saying of the passage under its heading; its source stands there where that is none or too long."""
    spans = joined(speech.text, passage.spans)
    found = next((saying for span in spans for saying in sayings(speech.text, span, speech.language)), None)
    if found is None:
        return None
    title = _fitting(speech, passage.title)
    slots = [line("text", found.words), *([line("source", found.source)] if title else [])]
    source = replace(found.source, capital=not speech.language.typography.east_asian)  # as a title: The proverb
    return Shown(passage.slide("quote", title or (source,), slots), found.span)


def _fitting(speech: Speech, wordings: tuple[Excerpt, ...]) -> tuple[Excerpt, ...]:
    if speech.language.typography.east_asian:
        return within(wordings, speech, _WIDE)
    return tuple(each for each in wordings if len(speech.read(each)) <= _LETTERS)
