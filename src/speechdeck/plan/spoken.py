"""Wordings → the same without what is not spoken: time codes, page numbers and (applause) that stand inside a sentence.

Done once, at the end, so that no rule of the plan need know of them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, takewhile

from speechdeck.model.deck import Paragraph, Phrase, Slide, Slot, Wording
from speechdeck.model.source import Excerpt, Span
from speechdeck.model.spans import without


def spoken_only(slides: Sequence[Slide], junk: Sequence[Span]) -> tuple[Slide, ...]:
    """The slides with nothing of `junk` (in order, not overlapping) in a wording; emptied ones go, but for titles."""
    if not junk:
        return tuple(slides)
    return tuple(replace(slide, slots=tuple(_slots(slide, junk))) for slide in slides)


def _slots(slide: Slide, junk: Sequence[Span]) -> Iterator[Slot]:
    for slot in slide.slots:
        variants = tuple(wording for variant in slot.variants if (wording := _wording(variant, junk)))
        if not variants and slot.name == "title":  # a file of junk alone: a slide needs some title
            yield slot
        elif variants:
            yield slot if variants == slot.variants else replace(slot, variants=variants)


def _wording(wording: Wording, junk: Sequence[Span]) -> Wording:
    paragraphs = (replace(each, phrases=tuple(_phrases(each, junk))) for each in wording)
    return tuple(paragraph for paragraph in paragraphs if paragraph.phrases)


def _phrases(paragraph: Paragraph, junk: Sequence[Span]) -> Iterator[Phrase]:
    for phrase in paragraph.phrases:
        if not isinstance(phrase.text, Excerpt):
            yield phrase
            continue
        excerpt = spoken(phrase.text, junk)
        if excerpt.spans:
            yield phrase if excerpt == phrase.text else replace(phrase, text=excerpt)


def spoken(excerpt: Excerpt, junk: Sequence[Span]) -> Excerpt:
    """The excerpt less `junk`, which is in order and does not overlap; without spans where nothing is left."""
    first = bisect_right(junk, excerpt.start, key=lambda span: span.end)
    holes = list(takewhile(lambda hole: hole.start < excerpt.end, islice(junk, first, None)))
    return replace(excerpt, spans=without(excerpt.spans, holes)) if holes else excerpt
