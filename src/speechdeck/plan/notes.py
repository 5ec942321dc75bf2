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
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.page import Draft
from speechdeck.plan.speech import Speech
from speechdeck.prose.sentences import sentences

#: What closes the words before it, and begins no notes.
_CLOSING = "，。；：、！？…”’」』）)》】,.;:!?"


def with_notes(speech: Speech, drafts: Sequence[Draft]) -> tuple[Slide, ...]:
    """The slides of the drafts, in order. The first is shown from the very beginning, whatever its draft says."""
    starts = _ascending([0, *(draft.start for draft in drafts[1:])])
    starts = [0, *_at_borders(speech, drafts, [*starts, len(speech.text)])]
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


def _at_borders(speech: Speech, drafts: Sequence[Draft], starts: Sequence[int]) -> Iterator[int]:
    """All starts but the first and the last, which is the end, moved to where a reader aloud may stop."""
    points = {point.extent.start for point in speech.outline.walk()}
    last = 0
    for (before, draft), (start, after) in zip(pairwise(drafts), pairwise(starts[1:]), strict=True):
        border = start if start in points else _border(speech, before.slide, draft.slide, Span(start, after))
        yield (last := max(last, border))


def _border(speech: Speech, before: Slide, slide: Slide, said: Span) -> int:
    """Where the notes of a slide begin that comes up with the first of what is said.

    That is the end of the sentence that it comes up in, if the slide shows nothing of that sentence and still has the
    larger part of its words; the beginning, if the slide shows something of it and the one before does not; else the
    place behind the marks that stand there.
    """
    start, after = said.start, said.end
    sentence = next((each for each in _around(speech, start) if each.start < start < each.end), None)
    if sentence and _shows(slide, Span(start, sentence.end)):
        return start if _shows(before, sentence) else sentence.start
    if sentence and sentence.end - start <= after - sentence.end:
        return sentence.end
    while start < after and speech.text[start] in _CLOSING:
        start += 1
    return start


def _shows(slide: Slide, said: Span) -> bool:
    """Whether a slide has words of what is said."""
    wordings = [wording for slot in slide.slots for wording in slot.variants]
    texts = [phrase.text for wording in wordings for part in wording for phrase in part.phrases]
    series = slide.chart.series if slide.chart else ()
    shown = (*texts, *(value.digits for each in series for value in each.values))
    spans = (span for text in shown if isinstance(text, Excerpt) for span in text.spans)
    return any(span.start < said.end and said.start < span.end for span in spans)


def _around(speech: Speech, place: int) -> tuple[Span, ...]:
    """The sentences of the paragraph that holds a place."""
    found = bisect_right(speech.paragraphs, place, key=lambda part: part.start) - 1
    return sentences(speech.text, speech.paragraphs[found]) if found >= 0 else ()
