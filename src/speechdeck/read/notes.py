"""Blocks → the notes after a speech: from their heading to the end of the file."""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechdeck.model.manuscript import Block
from speechdeck.model.source import Span
from speechdeck.read.furniture import patterns

_RULE = re.compile(r"[-—–_=*~\\#\s]{3,}")
_NOTE = re.compile(
    r"(?:[-*•]\s*)?(?:〔\d{1,3}〕|\\?\[\^?\d{1,3}\\?\]:?|［\d{1,3}］|[\[［](?:注|註)\s*\d{1,3}[\]］]|\^\d{1,3}|[⑴-⒇①-⑳]\s*(?:见|見|参见|參見|引自))"
)
_LIST = re.compile(r"\(?\d{1,3}[.)、．]?\s+\S|" + _NOTE.pattern)


def endnotes(text: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """Notes are known by a heading of theirs in the last part of the file, or by their marks: 〔1〕 見…, [1] …"""
    first = _headed(text, blocks)
    if first is None:
        first = _marked(text, blocks)
    if first is None:
        return ()
    while first > 0 and _RULE.fullmatch(blocks[first - 1].span.of(text)):
        first -= 1
    return tuple(block.span for block in blocks[first:])


def _headed(text: str, blocks: Sequence[Block]) -> int | None:
    """A heading of notes with nothing but notes below it."""
    for index, block in enumerate(blocks):
        if block.span.start * 3 < len(text) or not patterns().notes.fullmatch(block.span.of(text).strip("*#_ \u3000")):
            continue
        rest = blocks[index + 1 :]
        if not rest or _LIST.match(_next(text, rest)):
            return index
    return None


def _next(text: str, rest: Sequence[Block]) -> str:
    """The first line below a heading that is no rule under it."""
    return next((b.span.of(text) for b in rest if not _RULE.fullmatch(b.span.of(text))), "1. nothing")


def _marked(text: str, blocks: Sequence[Block]) -> int | None:
    """The first of a run of marked notes that lasts to the end; it may have paragraphs of its own."""
    marked = [index for index, block in enumerate(blocks) if _NOTE.match(block.span.of(text))]
    first: int | None = None
    for index in reversed(marked):
        if first is not None and first - index > 2:
            break
        if first is None and len(blocks) - index > 4:
            return None
        first = index
    return first if first is not None and blocks[first].span.start * 3 > len(text) else None
