"""Boxes on the slide, in points: origin top left, y down. The only tolerance in the program is here."""

from __future__ import annotations

from typing import NamedTuple

SLIDE_WIDTH = 960.0
SLIDE_HEIGHT = 540.0

#: Lengths that differ by less are the same: 1/20 pt is 635 EMU, below what any office program draws.
TOLERANCE = 0.05


def fits(need: float, room: float) -> bool:
    """Whether a length fits into another one."""
    return need <= room + TOLERANCE


class Rect(NamedTuple):
    """A rectangle in points."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h

    def overlaps(self, other: Rect) -> bool:
        """Whether the two share more than an edge."""
        return not (
            fits(self.right, other.x)
            or fits(other.right, self.x)
            or fits(self.bottom, other.y)
            or fits(other.bottom, self.y)
        )
