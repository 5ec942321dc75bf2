"""A layout's areas → the placeholders by which the file knows them."""

from __future__ import annotations

import re
from typing import NamedTuple

from speechdeck.model.theme import Area, Layout

#: Placeholder numbers by area name, so that text stays in its place when another theme is applied: stem → first
#: number. The heading of item 3 is 33 in every layout of every theme. Ten each: no slide has more than eight items.
_NUMBERS = {
    "foot": 11,
    "page": 12,
    "progress": 13,
    "deck": 14,
    "chart": 15,
    "measure": 16,
    "takeaway": 17,
    "num": 20,
    "head": 30,
    "text": 40,
    "fig": 50,
    "body": 60,
}

#: Areas of other names are counted from here, in the layout's order.
_FIRST_FREE = 70

_TYPES = {"title": "title", "footer": "ftr", "page": "sldNum", "chart": "chart"}


class Placeholder(NamedTuple):
    """The type of a placeholder and its number; a title has no number."""

    type: str
    number: int | None
    quarter: bool = True  # its size, which programs take for a hint

    @property
    def attributes(self) -> str:
        """As a p:ph has them, alike in layouts and on slides."""
        if self.number is None:
            return f'type="{self.type}"'
        return f'type="{self.type}" sz="quarter" idx="{self.number}"' if self.quarter else self._bare

    @property
    def _bare(self) -> str:
        """As a template has it that says nothing of sizes; "obj" is what a placeholder is by default."""
        return f'idx="{self.number}"' if self.type == "obj" else f'type="{self.type}" idx="{self.number}"'


def placeholders(layout: Layout) -> dict[str, Placeholder]:
    """The placeholder of each area, by the area's name. A slide has one title, one footer and one slide number."""
    found: dict[str, Placeholder] = {}
    free = iter(range(_FIRST_FREE, _FIRST_FREE + len(layout.areas)))
    taken: set[str] = set()
    for area in layout.areas:
        if area.role == "icon":
            continue  # drawn on the slide
        kind = _TYPES.get(area.role, "body")
        if kind in taken:
            kind = "body"
        elif kind != "body":
            taken.add(kind)
        number = _number(area)
        found[area.name] = Placeholder(kind, None if kind == "title" else number if number is not None else next(free))
    return found


def _number(area: Area) -> int | None:
    match = re.fullmatch(r"(\D+)(\d?)", area.name)
    first = _NUMBERS.get(match[1]) if match else None
    return None if match is None or first is None else first + int(match[2] or 0)
