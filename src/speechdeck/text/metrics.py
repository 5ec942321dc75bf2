"""Typefaces → advance widths and line pitches, in em, from tables: no font file is opened at run time.

East Asian characters are 1 em in every font. Latin widths come from `advances.json` (made by
tests/text/make_advances.py); of a stack of typefaces the widest counts, character by character.
"""

from __future__ import annotations

import json
import unicodedata
from functools import lru_cache
from pathlib import Path

from speechdeck.model.theme import FontStack

_TABLES = Path(__file__).with_name("advances.json")

#: Typeface → table whose widths it has, or which is wider letter by letter on the average of running text:
#: Carlito, Caladea, Liberation are metric copies; Noto Sans is some 7 % wider than Segoe UI, Noto Serif than Georgia
#: 9 %, and both are what fontconfig offers instead; DejaVu Sans has Verdana's proportions.
_TABLE_OF = {
    "calibri": "Carlito", "carlito": "Carlito", "cambria": "Caladea", "caladea": "Caladea",
    "arial": "Liberation Sans", "helvetica": "Liberation Sans", "helvetica neue": "Liberation Sans",
    "liberation sans": "Liberation Sans", "times new roman": "Liberation Serif", "times": "Liberation Serif",
    "liberation serif": "Liberation Serif", "segoe ui": "Noto Sans", "segoe ui semibold": "Noto Sans",
    "noto sans": "Noto Sans", "open sans": "Noto Sans", "georgia": "Noto Serif", "noto serif": "Noto Serif",
    "verdana": "DejaVu Sans", "dejavu sans": "DejaVu Sans", "dejavu serif": "DejaVu Serif",
}  # fmt: skip
#: How wide running text really is where the table is a stand-in's.
_NARROWER = {"segoe ui": 0.94, "segoe ui semibold": 0.94, "georgia": 0.91}
_UNKNOWN = "DejaVu Sans"  # the widest of the common ones

#: Line height / em of typefaces at single spacing (hhea or OS/2 win metrics, whichever is larger).
_PITCH = {
    "microsoft yahei": 1.32, "微软雅黑": 1.32, "pingfang sc": 1.40, "simsun": 1.14, "宋体": 1.14, "simhei": 1.14,
    "黑体": 1.14, "kaiti": 1.14, "楷体": 1.14, "fangsong": 1.14, "仿宋": 1.14, "kaiti sc": 1.14, "songti sc": 1.14,
    "华文中宋": 1.31, "stzhongsong": 1.31, "dengxian": 1.14, "等线": 1.14, "noto sans cjk sc": 1.448,
    "noto serif cjk sc": 1.437, "noto sans cjk tc": 1.448, "source han sans sc": 1.448, "segoe ui": 1.33,
    "segoe ui semibold": 1.33, "georgia": 1.14, "verdana": 1.22, "noto sans": 1.362, "noto serif": 1.362,
    "calibri": 1.22, "carlito": 1.22, "cambria": 1.17, "caladea": 1.17, "arial": 1.15, "liberation sans": 1.15,
    "times new roman": 1.15, "liberation serif": 1.15, "dejavu sans": 1.164,
}  # fmt: skip
_UNKNOWN_PITCH = 1.45

#: One em wide in East Asian text, as wide as the typeface makes them elsewhere.
_AMBIGUOUS = frozenset("“”‘’…—·×°①②③④⑤⑥⑦⑧⑨⑩◆◇●○■□★☆→←↑↓℃‰")

#: A glyph that no table has is as wide as a capital; what shows nothing is not.
_MISSING = 0.7
_BY_CATEGORY = {"Zs": 0.5, "Mn": 0.0, "Cf": 0.0, "Cc": 0.0}


class Face:
    """Widths of one stack of typefaces, in em."""

    def __init__(self, stack: FontStack, bold: bool, east_asian: bool) -> None:
        self.pitch = max(map(_pitch, stack.latin + (stack.east_asian if east_asian else ())), default=_UNKNOWN_PITCH)
        self._east_asian = east_asian
        self._latin = _widest(stack.latin, bold)
        self._known: dict[str, float] = {}

    def advance(self, char: str) -> float:
        """Width of a character, in em."""
        width = self._known.get(char)
        if width is None:
            width = self._known[char] = self._measure(char)
        return width

    def _measure(self, char: str) -> float:
        if is_wide(char, self._east_asian):
            return 1.0
        known = self._latin.get(ord(char), 0)
        if known:
            return known / 1000
        return _BY_CATEGORY.get(unicodedata.category(char), _MISSING)


@lru_cache(maxsize=64)
def face(stack: FontStack, bold: bool, east_asian: bool) -> Face:
    """The measuring face of a stack; the same object for the same stack."""
    return Face(stack, bold, east_asian)


def narrower(family: str) -> float:
    """What text is really wide in a typeface, as a share of what its table says."""
    return _NARROWER.get(family.lower(), 1.0)


def is_known(family: str) -> bool:
    """Whether we have the measures of a typeface; others are taken to be as wide and as high as any."""
    return family.lower() in _TABLE_OF or family.lower() in _PITCH


@lru_cache(maxsize=4096)
def is_wide(char: str, east_asian: bool) -> bool:
    """Whether a character is one em wide and takes the East Asian typeface."""
    if char < "\u0080":
        return False
    if char in _AMBIGUOUS:
        return east_asian
    return unicodedata.east_asian_width(char) in "WF"


def _pitch(family: str) -> float:
    return _PITCH.get(family.lower(), _UNKNOWN_PITCH)


@lru_cache(maxsize=32)
def _widest(families: tuple[str, ...], bold: bool) -> dict[int, int]:
    names = {_TABLE_OF.get(family.lower(), _UNKNOWN) for family in families} or {_UNKNOWN}
    codes, tables = _load()
    columns = zip(*(tables[name][bold] for name in sorted(names)), strict=True)
    return dict(zip(codes, map(max, columns), strict=True))


@lru_cache(maxsize=1)
def _load() -> tuple[tuple[int, ...], dict[str, list[list[int]]]]:
    data = json.loads(_TABLES.read_text(encoding="utf-8"))
    return tuple(code for start, end in data["ranges"] for code in range(start, end)), data["families"]
