"""A layout → texts that are hard to read on what is behind them, as WCAG 2 measures it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Area, Colour, Layout, Theme
from speechdeck.review.backdrop import Backdrops, Seen, over, rrggbb, seen
from speechdeck.review.objection import Found, Place
from speechdeck.theme.colour import contrast as ratio

#: WCAG 2 AA: text, and text of 18 pt or 14 pt bold.
TEXT, LARGE = 4.5, 3.0
_LARGE_SIZE, _LARGE_BOLD = 18.0, 14.0
#: The share of a box that a text may miss: decoration that only touches a corner is behind no character.
_CORNER = 0.05


class Contrast:
    """Looks at the layouts of one theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._backdrops = Backdrops(theme.palette)

    def __call__(self, layout: Layout) -> Iterator[Found]:
        """Areas whose text, or whose emphasised text, has less contrast than it needs."""
        for area in layout.areas:
            if area.role not in _TEXTLESS:
                behind = self._backdrops.behind(layout, inked(area))
                for name, colour in (("colour", area.colour), ("emphasis", area.emphasis)):
                    if colour is not None:
                        yield from self._weak(Place(layout.name, area.name), area, name, colour, behind)

    def _weak(self, place: Place, area: Area, name: str, colour: Colour, behind: Sequence[Seen]) -> Iterator[Found]:
        need = max(self._theme.contrast, _need(area, bold=area.bold or name == "emphasis"))
        text = seen(colour, self._theme.palette)
        ratios = sorted((ratio(rrggbb(over(text, ground)), rrggbb(ground)), rrggbb(ground)) for ground in behind)
        worst, ground = ratios[int(len(ratios) * _CORNER)]
        if worst < need:
            yield Found(
                "theme.contrast",
                place,
                f"{name} #{rrggbb(text)} on #{ground} has a contrast of {worst:.1f}, but needs {need:g}",
                "Choose a darker or lighter colour for the text, or a calmer ground.",
                grave=True,
            )


#: Areas that hold no text of their own colour.
_TEXTLESS = ("chart", "icon")


def inked(area: Area) -> Rect:
    """The part of an area where its text stands: its lines without the space around them, of a number its digits."""
    rect = area.rect
    height = max(min(rect.h, area.leading * (area.lines or math.inf)) - (area.leading - area.size), 1.0)
    width = min(rect.w, area.size) if area.role in ("number", "page") else rect.w
    x = rect.x + (rect.w - width) * {"left": 0.0, "centre": 0.5, "right": 1.0}[area.align]
    y = rect.y + (rect.h - height) * {"top": 0.0, "middle": 0.5, "bottom": 1.0}[area.anchor]
    return Rect(x, y, width, height)


def _need(area: Area, *, bold: bool) -> float:
    return LARGE if area.smallest >= (_LARGE_BOLD if bold else _LARGE_SIZE) else TEXT
