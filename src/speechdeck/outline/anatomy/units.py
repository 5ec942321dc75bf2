"""Manuscript → the paragraphs of the speech, also where a file has lost their line ends."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from speechdeck.model.manuscript import Block, Manuscript
from speechdeck.model.source import Span
from speechdeck.model.spans import after, covers
from speechdeck.outline.anatomy.parts import HeadMatter

# Two ideographic spaces inside a line are the indent of the next paragraph.
_INDENT = re.compile(r"(?<=\S)[ \xa0]*\u3000{2,}(?=\S)")


def paragraphs(manuscript: Manuscript, head: HeadMatter, start: int, end: int) -> tuple[Span, ...]:
    """What is spoken between `start` and `end`, paragraph by paragraph; junk paragraphs left out."""
    text, found = manuscript.text, []
    first = max(0, bisect_right(manuscript.blocks, start, key=_start) - 1)
    for block in islice(manuscript.blocks, first, None):
        if block.span.start >= end:
            break
        if block.span.end <= start:
            continue
        for piece in _pieces(text, Span(max(start, block.span.start), min(end, block.span.end))):
            span = after(text, head.covered, piece)
            if len(span) and not covers(head.covered, span):
                found.append(span)
    return tuple(found)


def _pieces(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for match in _INDENT.finditer(text, span.start, span.end):
        yield _trimmed(text, start, match.start())
        start = match.end()
    yield _trimmed(text, start, span.end)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _start(block: Block) -> int:
    return block.span.start
