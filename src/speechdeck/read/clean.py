"""Text and blocks → what is in the file but not part of the speech, by its look alone.

Three looks: what is inserted into sentences (stage directions, note marks), lines that say themselves that they are no
speech (来源：, All rights reserved, time codes), and what stands above and below the speech (menus, advertising).
"""

from __future__ import annotations

from speechdeck.model.manuscript import Block
from speechdeck.model.source import Span
from speechdeck.model.spans import joined
from speechdeck.read.furniture import furniture_lines
from speechdeck.read.insertions import insertions
from speechdeck.read.notes import editorial, endnotes
from speechdeck.read.surroundings import surroundings


def find_junk(text: str, blocks: tuple[Block, ...], language: str) -> tuple[Span, ...]:
    """Spans of `text` that are no speech, in order, not overlapping.

    `language` is a key of LANGUAGES. Where in doubt a block is kept: losing a sentence is worse than leaving junk.
    """
    lines = furniture_lines(text, blocks)
    marked = endnotes(text, blocks)
    notes = marked + editorial(text, blocks, language)
    around = surroundings(text, blocks, joined(text, lines + notes))
    return joined(text, [*lines, *notes, *around, *insertions(text, bool(marked))])
