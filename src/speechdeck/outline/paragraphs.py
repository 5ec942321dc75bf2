"""Blocks as the file has them → paragraphs: lines that go on with the sentence of the line before are joined to it."""

from __future__ import annotations

from dataclasses import replace

from speechdeck.model.manuscript import Block, BlockKind, Manuscript
from speechdeck.model.source import Span

_OPEN_ENDS = "-–—,;"


def with_paragraphs(manuscript: Manuscript) -> Manuscript:
    """The same manuscript, its blocks joined where a line begins in lower case right after an unfinished one."""
    joined: list[Block] = []
    for block in manuscript.blocks:
        if joined and _continues(manuscript.text, joined[-1], block):
            joined[-1] = replace(joined[-1], span=Span(joined[-1].span.start, block.span.end))
        else:
            joined.append(block)
    return replace(manuscript, blocks=tuple(joined))


def _continues(text: str, before: Block, block: Block) -> bool:
    if before.kind is not BlockKind.TEXT or block.kind is not BlockKind.TEXT:
        return False
    gap, last = text[before.span.end : block.span.start], text[before.span.end - 1]
    return gap.count("\n") <= 2 and text[block.span.start].islower() and (last.isalnum() or last in _OPEN_ENDS)
