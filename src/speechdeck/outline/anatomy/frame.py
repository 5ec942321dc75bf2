"""Manuscript, head and points → Frame: greeting and opening before the points, closing and thanks after them."""

from __future__ import annotations

from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Point
from speechdeck.outline.anatomy.closing import find_closing
from speechdeck.outline.anatomy.parts import Frame, HeadMatter
from speechdeck.outline.anatomy.salutations import find_opening, find_salutations
from speechdeck.outline.anatomy.thanks import find_thanks, speech_end


def frame(manuscript: Manuscript, head: HeadMatter, points: tuple[Point, ...]) -> Frame:
    """Opening and closing of a speech whose points are known; `closing.start` bounds the last point's extent."""
    end = speech_end(manuscript, head)
    opening = find_opening(manuscript, head, points, end)
    closing = find_closing(manuscript, head, points, end)
    thanks = find_thanks(manuscript, head, end)
    return Frame(find_salutations(manuscript, head, end), opening, closing, thanks, head.junk)
