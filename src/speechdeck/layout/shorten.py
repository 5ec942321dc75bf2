"""The last resort: a text that fits nowhere → as much of its shortest wording as its area holds, and an ellipsis."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from speechdeck.model.deck import Paragraph, Phrase, Slot, Wording
from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Label, Span
from speechdeck.text.breaks import AFTER_CLAUSE, AFTER_COMMA, PHRASE, break_cost

#: Clauses are kept without an ellipsis only if they are at least this share of the text.
LEAST_CLAUSE = 0.4

_MARKS = "，、；：。,;:.—–-"


def shortened(slot: Slot, source: str, language: Language, holds: Callable[[Slot], bool]) -> Slot | None:
    """The slot with the longest prefix of its shortest wording that `holds` accepts; None where none does.

    It is cut at the end of a clause or a phrase, inside words only where nothing else fits.
    """
    wording = min(slot.variants, key=lambda variant: _length(variant, source))
    for count in range(len(wording) - 1, 0, -1):
        found = replace(slot, variants=(wording[:count],))
        if holds(found):
            return found
    for cuts in _cuts(wording[0], source, language):
        cut = _longest(slot, cuts, holds)
        if cut:
            return cut
    return None


def _length(wording: Wording, source: str) -> int:
    return sum(
        len(phrase.text.read(source))
        for paragraph in wording
        for phrase in paragraph.phrases
        if isinstance(phrase.text, Excerpt)
    )


def _longest(slot: Slot, cuts: Sequence[Paragraph], holds: Callable[[Slot], bool]) -> Slot | None:
    """The slot with the longest of these cuts, which come from short to long, that `holds` accepts."""
    slots = [replace(slot, variants=((cut,),)) for cut in cuts]
    place = bisect_left(slots, True, key=lambda each: not holds(each))
    return slots[place - 1] if place else None


def _cuts(paragraph: Paragraph, source: str, language: Language) -> Iterator[list[Paragraph]]:
    """Ways to cut a paragraph, the better kind first, each from short to long.

    Whole clauses, if they are not much less than all; then, with an ellipsis, members of a list or what stands
    before a small word; whole phrases; whatever.
    """
    places = [place for phrase in paragraph.phrases for place in _places(phrase)]
    if not places:
        return
    costs = {place: _cost(places, place, source, language) for place in places}
    late = places[int(len(places) * LEAST_CLAUSE)]
    yield [_cut(paragraph, _bare(source, place)) for place in places if costs[place] == AFTER_CLAUSE and place >= late]
    for worst, least in ((AFTER_COMMA, late), (PHRASE, 0), (math.inf, 0)):
        yield [_ended(_cut(paragraph, place)) for place in places if costs[place] <= worst and place >= least]


def _bare(source: str, end: int) -> int:
    """The end of a clause without the mark and the space that end it."""
    while source[end - 1].isspace() or source[end - 1] in _MARKS:
        end -= 1
    return end


def _places(phrase: Phrase) -> Iterator[int]:
    if isinstance(phrase.text, Excerpt):
        for span in phrase.text.spans:
            yield from range(span.start + 2, span.end)


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
    return replace(paragraph, phrases=tuple(kept))


def _ended(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, phrases=(*paragraph.phrases, Phrase(Label("ellipsis"))))
