"""A company's own file as a deck is built on it: its parts as they stay, and what holds the text of each area."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Colour


class Holder(NamedTuple):
    """A placeholder of the template, as slides refer to it, and what its text inherits there. Lengths in points."""

    type: str  # "title", "body", "ftr", ...; "" where the template says none
    number: int | None
    sizes: tuple[float, ...]  # of the text, by level
    inset: float  # at its right
    after: float  # space after a paragraph of level 1
    bullet: bool  # whether level 1 has one
    colour: Colour | None = None  # to be written: its own cannot be seen on its ground


class Scenery(NamedTuple):
    """What stands on a layout or its master, as a preview shows it: a picture (the name of its part) or a colour."""

    rect: Rect
    colour: Colour | None = None
    picture: str = ""


class Base(NamedTuple):
    """The template's layout that slides of some kind stand on.

    Areas without a holder are not the template's: they are drawn, in its own colours and type, into a copy of it.
    """

    part: str  # "ppt/slideLayouts/slideLayout2.xml"
    name: str  # as menus show it
    holders: Mapping[str, Holder]  # area name → placeholder
    drawn: bool = False
    colour_map: Mapping[str, str] = MappingProxyType({})  # of the layout's own, which its slides take over
    scenery: tuple[Scenery, ...] = ()  # back to front


class Template(NamedTuple):
    """What stays of the file: everything but its sample slides, and what only they used."""

    parts: Mapping[str, bytes]  # part name → content, relationships included, in the file's order
    types: Mapping[str, str]  # part name → content type
    root: tuple[tuple[str, str], ...]  # the file's own relationships: type in full, part
    main: str  # name of the presentation part
    master: str  # name of the slide master that the layouts belong to
    bases: Mapping[str, Base]  # name of a theme's layout, with or without its variant, or kind → what it stands on
    typefaces: Mapping[str, tuple[str, str]]  # font role → latin, east asian: "+mj-lt" or the name of a typeface

    def base(self, layout: str) -> Base:
        """What a layout of the theme ("cards-3@heads") stands on."""
        plain = layout.partition("@")[0]
        return self.bases.get(layout) or self.bases.get(plain) or self.bases[plain.partition("-")[0]]
