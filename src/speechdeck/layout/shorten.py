"""The last resort: a text that fits nowhere → as much of its shortest wording as its area holds, and an ellipsis."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from speechdeck.model.deck import Paragraph, Phrase, Slot, Wording
from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Label, Span
from speechdeck.text.linebreak import PHRASE, break_cost


def shortened(slot: Slot, source: str, language: Language, holds: Callable[[Slot], bool]) -> Slot | None:
    """The slot with the longest prefix of its shortest wording that `holds` accepts; None where none does.

    It is cut at the end of a clause or a phrase, inside words only where nothing else fits.
    """
    wording = min(slot.variants, key=lambda variant: _length(variant, source))
    for candidate in _prefixes(wording, source, language):
        found = replace(slot, variants=(candidate,))
        if holds(found):
            return found
    return None


def _length(wording: Wording, source: str) -> int:
    return sum(
        len(phrase.text.read(source))
        for paragraph in wording
        for phrase in paragraph.phrases
        if isinstance(phrase.text, Excerpt)
    )


def _prefixes(wording: Wording, source: str, language: Language) -> Iterator[Wording]:
    """Fewer paragraphs first, then less of the first one."""
    for count in range(len(wording) - 1, 0, -1):
        yield wording[:count]
    phrases = wording[0].phrases
    places = [place for phrase in phrases if isinstance(phrase.text, Excerpt) for place in _places(phrase.text)]
    for worst in (PHRASE, float("inf")):
        for place in reversed(places):
            if _cost(places, place, source, language) <= worst:
                yield (_cut(wording[0], place),)


def _places(excerpt: Excerpt) -> Iterator[int]:
    return (place for span in excerpt.spans for place in range(span.start + 2, span.end))


def _cost(places: list[int], place: int, source: str, language: Language) -> float:
    """What it costs to end the text before a place of the speech."""
    first = places[0] - 2
    return break_cost(source[first : places[-1] + 1], place - first, language.typography)


def _cut(paragraph: Paragraph, end: int) -> Paragraph:
    kept: list[Phrase] = []
    for phrase in paragraph.phrases:
        if isinstance(phrase.text, Excerpt):
            spans = tuple(Span(span.start, min(span.end, end)) for span in phrase.text.spans if span.start < end)
            if spans:
                kept.append(replace(phrase, text=Excerpt(spans, phrase.text.capital)))
        else:
            kept.append(phrase)
    return replace(paragraph, phrases=(*kept, Phrase(Label("ellipsis"))))
