"""Where the audience is addressed, and the opening that begins with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Point
from speechdeck.model.source import Span
from speechdeck.model.spans import covers
from speechdeck.outline.anatomy.parts import HeadMatter
from speechdeck.outline.anatomy.words import words_of


def find_salutations(manuscript: Manuscript, head: HeadMatter, end: int) -> tuple[Span, ...]:
    """Forms of address that open a paragraph: 同志们：  Ladies and gentlemen,"""
    return tuple(_salutations(manuscript, head, end))


def _salutations(manuscript: Manuscript, head: HeadMatter, end: int) -> Iterator[Span]:
    words = words_of(manuscript.language)
    for block in manuscript.blocks:
        start = max(block.span.start, head.body_start)
        if start < min(block.span.end, end) and not covers(head.covered, block.span):
            match = words.salutation.match(manuscript.text, start, min(block.span.end, end))
            if match:
                yield Span(start, match.end())


def find_opening(manuscript: Manuscript, head: HeadMatter, points: Sequence[Point], end: int) -> Span | None:
    """From the first words of the speech to just before the first point."""
    start = head.body_start
    stop = points[0].span.start if points else start
    text = manuscript.text
    while stop > start and (text[stop - 1].isspace() or text[stop - 1] in "#*_>-•·"):
        stop -= 1
    for junk in head.junk:
        if junk.start < stop <= junk.end:
            stop = max(start, junk.start)
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    return Span(start, stop) if start < stop <= end else None
