"""Where the speaker wraps up, and thanks."""

from __future__ import annotations

from collections.abc import Sequence

from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.outline.anatomy.parts import HeadMatter


def speech_end(manuscript: Manuscript, head: HeadMatter) -> int:
    """The end of the speech proper: what follows is junk."""
    end = len(manuscript.text.rstrip())
    for junk in reversed(head.junk):
        if junk.end < end and manuscript.text[junk.end : end].strip():
            break
        if junk.start < end:
            end = len(manuscript.text[: junk.start].rstrip())
    return end


def find_closing(manuscript: Manuscript, head: HeadMatter, points: Sequence[Point], end: int) -> Span | None:
    """From where the last point's own content ends to the end of the speech."""
    return None


def find_thanks(manuscript: Manuscript, head: HeadMatter, end: int) -> Excerpt | None:
    return None
