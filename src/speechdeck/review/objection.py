"""What is wrong in a theme, first as a look finds it, then with its place in the file."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """An area of a layout, or keys that lead to something else in the file."""

    layout: str | None = None
    area: str = ""
    keys: tuple[str | int, ...] = ()


class Found(NamedTuple):
    """What a look objects to. What is grave breaks a promise or cannot be read; the rest is for taste to decide."""

    code: str
    at: Place
    message: str
    hint: str = ""
    grave: bool = False


class Objection(NamedTuple):
    """The same with file and line; `inherited` where it stands in a file that the theme builds on."""

    code: str  # "theme.contrast": tests and programs match on it
    message: str  # key path and what is wrong with it
    where: str  # "mine.yaml:12"
    hint: str = ""
    grave: bool = False
    inherited: bool = False
