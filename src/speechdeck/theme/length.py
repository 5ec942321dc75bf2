"""Lengths in a theme file (inches, with w and h of the box one stands in) → points.

An item's parts are placed against the item's own box, so that one description serves boxes of every size:
`w-0.3` is 0.3 in from its right edge, `h/2` its middle.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple, TypeAlias

from speechdeck.model.geometry import SLIDE_HEIGHT, SLIDE_WIDTH, Rect
from speechdeck.theme.check import Node

INCH = 72.0

#: A length as what it is without w and h, and how many of each.
Length: TypeAlias = tuple[float, float, float]

_TERM = re.compile(r"(?P<sign>[+-]?)(?P<number>\d+\.?\d*|\.\d+)?(?P<side>[wh])?(?:/(?P<divisor>\d+\.?\d*))?")


class Frame(NamedTuple):
    """The box that lengths refer to: origin and scale in inches, what w and h stand for, the layout's items."""

    x: float = 0.0
    y: float = 0.0
    w: float = SLIDE_WIDTH / INCH
    h: float = SLIDE_HEIGHT / INCH
    scale_x: float = 1.0
    scale_y: float = 1.0
    n: int = 0

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A place in the frame, in points on the slide."""
        return (
            round((self.x + self.scale_x * x) * INCH, 3),
            round((self.y + self.scale_y * y) * INCH, 3),
        )

    def points(self, lengths: tuple[Length, ...]) -> list[float]:
        """Places given as x, y, x, y, … in points on the slide."""
        x, y, w, h, scale_x, scale_y, _ = self
        inches = [plain + of_w * w + of_h * h if of_w or of_h else plain for plain, of_w, of_h in lengths]
        inches[::2] = [round((x + scale_x * each) * INCH, 3) for each in inches[::2]]
        inches[1::2] = [round((y + scale_y * each) * INCH, 3) for each in inches[1::2]]
        return inches

    def rect(self, node: Node) -> Rect:
        """[x, y, w, h] as a rectangle on the slide, the right way round in a mirrored frame too."""
        x, y, w, h = self.lengths(node, 4)
        if w < 0 or h < 0:
            raise node.mistake(f"has a width or height below nothing: {w:g} × {h:g} in")
        (x1, y1), (x2, y2) = self.point(x, y), self.point(x + w, y + h)
        left, top = min(x1, x2), min(y1, y2)
        return Rect(left, top, round(max(x1, x2) - left, 3), round(max(y1, y2) - top, 3))

    def lengths(self, node: Node, count: int) -> tuple[float, ...]:
        """A list of `count` lengths, in inches."""
        if isinstance(node.value, list):
            quick = tuple(self._quick(value) for value in node.value)
            if len(quick) == count and None not in quick:
                return tuple(value for value in quick if value is not None)
        values = tuple(self.length(entry) for entry in node.entries())  # something is wrong: this tells what
        if len(values) != count:
            raise node.mistake(f"has {len(values)} numbers, but must have {count}")
        return values

    def _quick(self, value: object) -> float | None:
        if isinstance(value, int | float) and not isinstance(value, bool):
            return float(value)
        parts = linear(value) if isinstance(value, str) else None
        return parts[0] + parts[1] * self.w + parts[2] * self.h if parts else None

    def length(self, node: Node) -> float:
        """One length in inches: 0.5, "w-0.3", "h/2"."""
        value = node.value
        if isinstance(value, str):
            return self.measure(value, node)
        return node.number()

    def measure(self, word: str, node: Node) -> float:
        """A length written as a sum of terms; `node` is where it stands, for messages."""
        parts = linear(word)
        if parts is None:
            raise node.mistake(f"has a length that cannot be read: {word!r}", "Lengths are like 0.5, w-0.3, h/2.")
        plain, of_w, of_h = parts
        return plain + of_w * self.w + of_h * self.h


@cache
def linear(word: str) -> Length | None:
    """A written length; None where it cannot be read."""
    sums = {None: 0.0, "w": 0.0, "h": 0.0}
    position = 0
    while position < len(word):
        term = _TERM.match(word, position)
        if not term or not (term["number"] or term["side"]) or (position and not term["sign"]):
            return None
        value = float(term["number"] or 1) / float(term["divisor"] or 1)
        sums[term["side"]] += -value if term["sign"] == "-" else value
        position = term.end()
    return (sums[None], sums["w"], sums["h"]) if word else None
