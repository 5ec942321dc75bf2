"""Text and blocks → what is in the file but not part of the speech, by its look alone."""

from __future__ import annotations

import re

from speechdeck.model.manuscript import Block
from speechdeck.model.source import Span

_DIRECTION = re.compile(r"[（(\[【](?:[^（()）\[\]【】]{0,6}(?:掌声|鼓掌|笑声)[^（()）\[\]【】]{0,4}|(?i:applause|laughter)\.?)[）)\]】]")


def find_junk(text: str, blocks: tuple[Block, ...], language: str) -> tuple[Span, ...]:
    """Spans of `text` that are no speech: watermarks, menus, page numbers, stage directions. In order, not overlapping.

    `language` is a key of LANGUAGES. Where in doubt a block is kept: losing a sentence is worse than leaving junk.
    """
    return tuple(Span(*match.span()) for match in _DIRECTION.finditer(text))
