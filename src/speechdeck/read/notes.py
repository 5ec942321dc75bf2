"""Blocks → the notes after a speech: from their heading to the end of the file."""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechdeck.lang import LANGUAGES
from speechdeck.model.manuscript import Block
from speechdeck.model.source import Span
from speechdeck.read.furniture import patterns

_LONGEST_HEADING = 40  # characters
_RULE = re.compile(r"[-—–_=*~\\#\s]{3,}")
_NOTE = re.compile(
    r"(?:[-*•]\s*)?(?:〔\d{1,3}〕|\\?\[\^?\d{1,3}\\?\]:?|［\d{1,3}］|[\[［](?:注|註)\s*\d{1,3}[\]］]|\^\d{1,3}"
    r"|[⑴-⒇①-⑳]\s*(?:见|見|参见|參見|引自))"
)
_LIST = re.compile(r"\(?\d{1,3}(?:[.)、．]|\s)\s*\S|" + _NOTE.pattern)
_INDENT = re.compile(r"\u3000{2,}")
_LAST_NOTES = 4  # paragraphs at the end that may be an editor's


def endnotes(text: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """Notes are known by a heading of theirs in the last part of the file, or by their marks: 〔1〕 见…, [1] …

    Appendices are known by their heading.
    """
    first = _headed(text, blocks)
    if first is None:
        first = _marked(text, blocks)
    if first is None:
        return ()
    while first > 0 and _RULE.fullmatch(blocks[first - 1].span.of(text)):
        first -= 1
    return tuple(block.span for block in blocks[first:])


def editorial(text: str, blocks: Sequence[Block], language: str) -> tuple[Span, ...]:
    """What an editor says at the end of the file: （这是…的报告要点。） Also where a file has lost its line ends."""
    known = LANGUAGES.get(language)
    if known is None or not known.anatomy.note:
        return ()
    note = re.compile(known.anatomy.note)
    late = len(text) - len(text) // 5
    pieces = [piece for block in blocks if block.span.end > late for piece in _pieces(text, block.span)]
    pieces = [piece for piece in pieces if piece.start > late]
    headed = (i for i, piece in enumerate(pieces) if patterns().notes.fullmatch(text, piece.start, piece.end))
    first = next(headed, len(pieces))
    last = pieces[max(0, first - _LAST_NOTES) : first]
    return (*(piece for piece in last if note.match(text, piece.start, piece.end)), *pieces[first:])


def _pieces(text: str, span: Span) -> list[Span]:
    """The paragraphs of a block: two ideographic spaces inside it are an indent."""
    cuts = [span.start]
    for match in _INDENT.finditer(text, span.start, span.end):
        cuts += [match.start(), match.end()]
    cuts.append(span.end)
    return [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=True) if text[a:b].strip()]


def _headed(text: str, blocks: Sequence[Block]) -> int | None:
    """A heading of notes with nothing but notes below it."""
    for index, block in enumerate(blocks):
        line = block.span.of(text)
        if block.span.start * 3 < len(text) or len(line) > _LONGEST_HEADING:
            continue
        if block.span.start * 2 > len(text) and patterns().appendices.fullmatch(line):
            return index
        if not patterns().notes.fullmatch(line.strip("*#_ \u3000")):
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
