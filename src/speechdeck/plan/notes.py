"""Drafts → slides with notes: each carries what is said from where it comes up until the next one does.

As the drafts come in the speech's order, the notes of all slides are the whole speech, every character once. Who reads
them aloud turns a slide at the end of a sentence, not where its heading ends.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from speechdeck.model.deck import Slide
from speechdeck.model.source import Span
from speechdeck.plan.page import Draft
from speechdeck.plan.speech import Speech
from speechdeck.prose.sentences import sentences

#: What closes the words before it, and begins no notes.
_CLOSING = "，。；：、！？…”’」』）)》】,.;:!?"


def with_notes(speech: Speech, drafts: Sequence[Draft]) -> tuple[Slide, ...]:
    """The slides of the drafts, in order. The first is shown from the very beginning, whatever its draft says."""
    starts = _ascending([0, *(draft.start for draft in drafts[1:])])
    starts = [0, *_at_borders(speech, [*starts[1:], len(speech.text)])]
    ends = [*starts[1:], len(speech.text)]
    return tuple(
        replace(draft.slide, notes=speech.parts(Span(start, end)))
        for draft, start, end in zip(drafts, starts, ends, strict=True)
    )


def _ascending(starts: list[int]) -> list[int]:
    """No slide comes up before the one in front of it."""
    highest = 0
    for place, start in enumerate(starts):
        highest = max(highest, start)
        starts[place] = highest
    return starts


def _at_borders(speech: Speech, starts: Sequence[int]) -> Iterator[int]:
    """All starts but the last, which is the end of the speech, moved to where a reader aloud may stop."""
    points = {point.extent.start for point in speech.outline.walk()}
    for start, after in pairwise(starts):
        yield start if start in points else _border(speech, start, after)


def _border(speech: Speech, start: int, after: int) -> int:
    """The end of the sentence that `start` stands in, if its slide still has the larger part of its words then; else
    the place behind the marks that stand there."""
    end = next((sentence.end for sentence in _around(speech, start) if sentence.start < start < sentence.end), start)
    if end - start <= after - end:
        return end
    while start < after and speech.text[start] in _CLOSING:
        start += 1
    return start


def _around(speech: Speech, place: int) -> tuple[Span, ...]:
    """The sentences of the paragraph that holds a place."""
    found = bisect_right(speech.paragraphs, place, key=lambda part: part.start) - 1
    return sentences(speech.text, speech.paragraphs[found]) if found >= 0 else ()
