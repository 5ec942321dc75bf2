"""Text and blocks → what is in the file but not part of the speech, by its look alone.

Three looks: what is inserted into sentences (stage directions, note marks), lines that say themselves that they are no
speech (来源：, All rights reserved, time codes), and what stands above and below the speech (menus, advertising).
"""

from __future__ import annotations

from collections.abc import Iterable

from speechdeck.model.manuscript import Block
from speechdeck.model.source import Span
from speechdeck.read.furniture import furniture_lines
from speechdeck.read.insertions import insertions
from speechdeck.read.notes import endnotes
from speechdeck.read.surroundings import surroundings


def find_junk(text: str, blocks: tuple[Block, ...], language: str) -> tuple[Span, ...]:
    """Spans of `text` that are no speech, in order, not overlapping.

    `language` is a key of LANGUAGES. Where in doubt a block is kept: losing a sentence is worse than leaving junk.
    """
    lines = furniture_lines(text, blocks)
    notes = endnotes(text, blocks)
    around = surroundings(text, blocks, lines + notes)
    return _merged(text, [*lines, *notes, *around, *insertions(text, blocks, bool(notes))])


def _merged(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """In order, those that only white space keeps apart joined."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and (span.start <= merged[-1].end or not text[merged[-1].end : span.start].strip()):
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        elif len(span):
            merged.append(span)
    return tuple(merged)
