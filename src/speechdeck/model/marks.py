"""What a house puts on every slide beside text: its logo, and words across the slide. Lengths in points."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from speechdeck.model.geometry import Rect
from speechdeck.model.source import Excerpt
from speechdeck.model.theme import Colour


class Picture(NamedTuple):
    """A picture file. Programs that cannot draw its vector form show the other."""

    content: bytes
    suffix: str  # "png" or "jpeg"
    ratio: float  # width / height
    vector: bytes | None = None  # an SVG


class Watermark(NamedTuple):
    """Pale words across a slide."""

    text: str
    source: Excerpt
    size: float
    rect: Rect  # before it is turned about its middle
    turn: float  # degrees, clockwise
    colour: Colour


class Marks(NamedTuple):
    """All of them, as they stand on the slides of one theme."""

    logo: Picture | None = None
    places: Mapping[str, Rect] = MappingProxyType({})  # of the logo, by the name of the layout; none where no room is
    everywhere: Rect | None = None  # of the logo on a master that all layouts share
    watermark: Watermark | None = None


NO_MARKS = Marks()
