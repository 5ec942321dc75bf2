"""Manuscript → what is spoken of it: the same text with junk and markup blanked out, every place keeping its number.

Time codes, stage directions, note marks and the targets of links stand inside sentences. Blank, they are white space to
every reader of the text: no mark of a series, no clause and no heading begins in one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from speechdeck.lang import LANGUAGES
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.source import Excerpt, Span
from speechdeck.model.spans import merged
from speechdeck.prose.markup import blanked, markup


def spoken(manuscript: Manuscript) -> Manuscript:
    """The manuscript with spaces for its junk and its markup; line ends stay."""
    wide = LANGUAGES[manuscript.language].typography.east_asian
    marks = markup(manuscript.text, bold=not wide)
    holes = merged((*manuscript.junk, *marks)) if marks else manuscript.junk
    return replace(manuscript, text=blanked(manuscript.text, holes)) if holes else manuscript


def excerpt(manuscript: Manuscript, span: Span, *, capital: bool = False) -> Excerpt:
    """The words of a place, without the junk inside it; markup is left to the plan, which leaves it off the slides."""
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
