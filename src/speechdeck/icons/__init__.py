"""A name → the outline of an icon, as a freeform of any size in one colour.

Loaded only where a slide has icons. The outlines are made by tests/icons/make_icons.py; NOTICE.md says from what.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path as File

from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Colour, Path

#: What an icon is called here → in the set that it comes from. Nothing that is an emblem of anybody is among them.
ICONS: Mapping[str, str] = {
    "anchor": "anchor",
    "bank": "bank",
    "binoculars": "binoculars",
    "book": "book-open-text",
    "brain": "brain",
    "briefcase": "briefcase",
    "building": "buildings",
    "calendar": "calendar-check",
    "cap": "graduation-cap",
    "chart": "chart-bar",
    "chats": "chats",
    "checklist": "list-checks",
    "child": "baby",
    "chip": "cpu",
    "clock": "clock",
    "coins": "coins",
    "compass": "compass",
    "crane": "crane-tower",
    "document": "file-text",
    "drop": "drop",
    "extinguisher": "fire-extinguisher",
    "eye": "eye",
    "factory": "factory",
    "flask": "flask",
    "gauge": "gauge",
    "gear": "gear-six",
    "globe": "globe-hemisphere-east",
    "tractor": "tractor",
    "growth": "chart-line-up",
    "handshake": "handshake",
    "hardhat": "hard-hat",
    "heart": "heart",
    "helping": "hand-heart",
    "house": "house-line",
    "key": "key",
    "leaf": "leaf",
    "lifebuoy": "lifebuoy",
    "lightbulb": "lightbulb",
    "lighthouse": "lighthouse",
    "lightning": "lightning",
    "lock": "lock-key",
    "lotus": "flower-lotus",
    "map": "map-trifold",
    "medal": "medal",
    "megaphone": "megaphone",
    "meeting": "presentation-chart",
    "mountains": "mountains",
    "music": "music-notes",
    "newspaper": "newspaper",
    "palette": "palette",
    "pen": "pen-nib",
    "people": "users-three",
    "plant": "plant",
    "puzzle": "puzzle-piece",
    "renewal": "arrows-clockwise",
    "road": "road-horizon",
    "rocket": "rocket-launch",
    "scales": "scales",
    "scroll": "scroll",
    "seal": "seal-check",
    "search": "magnifying-glass",
    "shield": "shield-check",
    "shop": "storefront",
    "sport": "soccer-ball",
    "stethoscope": "stethoscope",
    "structure": "tree-structure",
    "suitcase": "suitcase-rolling",
    "target": "target",
    "teacher": "chalkboard-teacher",
    "train": "train",
    "tree": "tree",
    "trophy": "trophy",
    "truck": "truck",
    "umbrella": "umbrella",
    "warning": "warning",
}

_DATA = File(__file__).with_name("icons.txt")
_GRID = 2560.0  # the outlines are drawn on a square of so many units
_LETTERS = "MLCZ"


def icon(name: str, rect: Rect, colour: Colour) -> Path:
    """The icon `name`, a key of ICONS, as large as fits into `rect`, in its middle."""
    side = min(rect.w, rect.h)
    left, top, scale = rect.x + (rect.w - side) / 2, rect.y + (rect.h - side) / 2, side / _GRID
    commands: list[tuple[str | float, ...]] = []
    for letter, numbers in _outlines()[name]:
        places = ((top if place % 2 else left) + number * scale for place, number in enumerate(numbers))
        commands.append((letter, *(round(place, 3) for place in places)))
    return Path(tuple(commands), fill=colour)


@cache
def _outlines() -> Mapping[str, tuple[tuple[str, tuple[int, ...]], ...]]:
    found = {}
    for line in _DATA.read_text(encoding="ascii").splitlines():
        name, _, outline = line.partition(" ")
        found[name] = tuple(_steps(outline))
    return found


def _steps(outline: str) -> list[tuple[str, tuple[int, ...]]]:
    """ "M80 1280 L…" as letters with their numbers."""
    steps: list[tuple[str, list[int]]] = []
    for word in outline.split():
        if word[0] in _LETTERS:
            steps.append((word[0], []))
            word = word[1:]
        if word:
            steps[-1][1].append(int(word))
    return [(letter, tuple(numbers)) for letter, numbers in steps]
