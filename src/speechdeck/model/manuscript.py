"""What is on the page: the speech's text and its blocks, before anything is understood."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from speechdeck.model.source import Span
from speechdeck.model.spans import covers


class BlockKind(Enum):
    """How the file itself sets a block."""

    TEXT = "text"  # a paragraph, or a line of a plain text file
    HEADING = "heading"  # a heading style of the file format (Word, Markdown, HTML)
    LIST_ITEM = "list item"  # an item of a native list; its number, if any, stands in the text
    TABLE_ROW = "table row"  # cells separated by tabs


class Origin(NamedTuple):
    """Where a block stands in the user's file, for messages: "line 12", "paragraph 12", "page 3"."""

    unit: str
    number: int

    def __str__(self) -> str:
        return f"{self.unit} {self.number}"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or line; `span` excludes the line ends and outer white space."""

    span: Span
    origin: Origin
    kind: BlockKind = BlockKind.TEXT
    level: int | None = None  # of a heading or list item, from 1
    strong: tuple[Span, ...] = ()  # what is set in bold
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A speech as read.

    `text` is the decoded file (BOM dropped, CRLF and CR turned into LF); for formats other than plain text, the
    text that the page shows, one block a line, list numbers included. All spans of the program point into it.
    `junk` is what is in the file but not part of the speech, found by its look; the outline stage may add to it.
    """

    text: str
    blocks: tuple[Block, ...]
    language: str  # key of lang.LANGUAGES, e.g. "zh", "en"
    name: str  # the file's stem
    junk: tuple[Span, ...] = ()
    title: str = ""  # the file's own title property, if any: a hint, never shown unless the text says it
    own: tuple[Span, ...] = ()  # words of the user's, typed into the outline file: all other text is the speech's

    def origin(self, place: int) -> Origin | None:
        """Where a place of the text stands in the user's file."""
        found = bisect_right(self.blocks, place, key=lambda block: block.span.start)
        return self.blocks[max(found - 1, 0)].origin if self.blocks else None

    def parts(self, span: Span) -> tuple[Span, ...]:
        """What of each block lies inside `span`, in order; junk blocks are left out."""
        cut = (
            Span(max(block.span.start, span.start), min(block.span.end, span.end))
            for block in self.blocks
            if block.span.start < span.end and span.start < block.span.end
        )
        return tuple(part for part in cut if not covers(self.junk, part))
