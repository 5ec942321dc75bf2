"""What a reader makes of its format: the text that the page shows, and its blocks. Language and junk come later."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from speechdeck.model.manuscript import Block, BlockKind, Origin
from speechdeck.model.source import Span

#: Invisible characters that str.strip leaves standing: zero-width space and joiners, word joiner, a BOM inside.
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"


class Page(NamedTuple):
    """A file as read, before anything is judged."""

    text: str
    blocks: tuple[Block, ...]
    title: str = ""  # the file's own title property


class Passage(NamedTuple):
    """One paragraph on its way into a page; `strong` are [start, end) inside its text."""

    text: str
    origin: Origin
    kind: BlockKind = BlockKind.TEXT
    level: int | None = None
    strong: tuple[tuple[int, int], ...] = ()
    centred: bool = False


def outer(text: str, start: int, end: int) -> Span:
    """[start, end) without outer white space and invisible characters; empty at `start` if nothing is left."""
    while start < end and (text[start].isspace() or text[start] in INVISIBLE):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in INVISIBLE):
        end -= 1
    return Span(start, end)


def compose(passages: Iterable[Passage], title: str = "") -> Page:
    """Set passages one below the other: a line end between them, empty ones left out."""
    lines: list[str] = []
    blocks: list[Block] = []
    at = 0
    for passage in passages:
        span = outer(passage.text, 0, len(passage.text))
        if not len(span):
            continue
        lines.append(passage.text)
        strong = (outer(passage.text, *part) for part in passage.strong)
        blocks.append(
            Block(
                span=Span(at + span.start, at + span.end),
                origin=passage.origin,
                kind=passage.kind,
                level=passage.level,
                strong=tuple(Span(at + part.start, at + part.end) for part in strong if len(part)),
                centred=passage.centred,
            )
        )
        at += len(passage.text) + 1
    return Page("\n".join(lines), tuple(blocks), title)
