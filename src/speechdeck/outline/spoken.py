"""Manuscript → what is spoken of it: the same text with its junk blanked out, every place keeping its number.

Time codes, stage directions and note marks stand inside sentences. Blank, they are white space to every reader of the
text: no mark of a series, no clause and no heading begins in one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from speechdeck.model.manuscript import Manuscript
from speechdeck.model.source import Excerpt, Span


def spoken(manuscript: Manuscript) -> Manuscript:
    """The manuscript with spaces for its junk; line ends stay."""
    text = manuscript.text
    pieces, at = [], 0
    for junk in manuscript.junk:
        pieces += [text[at : junk.start], *("\n" if char == "\n" else " " for char in junk.of(text))]
        at = junk.end
    return replace(manuscript, text="".join([*pieces, text[at:]])) if at else manuscript


def excerpt(manuscript: Manuscript, span: Span, *, capital: bool = False) -> Excerpt:
    """The words of a place, without the junk inside it."""
    return Excerpt(tuple(_pieces(manuscript.text, manuscript.junk, span)) or (span,), capital)


def _pieces(text: str, junk: Sequence[Span], span: Span) -> Iterator[Span]:
    start = span.start
    for hole in junk[bisect_left(junk, start, key=_end) :]:
        if hole.start >= span.end:
            break
        if start < hole.start:
            yield from _bare(text, start, hole.start)
        start = max(start, hole.end)
    if start < span.end:
        yield from _bare(text, start, span.end)


def _bare(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


def _end(span: Span) -> int:
    return span.end
