"""Colours: names in a theme file → Colour, and Colour → the RRGGBB that Office shows.

The arithmetic is that of ECMA-376 part 1, 20.1.2.3.20 and .21: lumMod and lumOff act on the luminance of HSL.
"""

from __future__ import annotations

import colorsys
import re
from collections.abc import Mapping

from speechdeck.model.theme import SLOTS, Colour, Fill, Gradient
from speechdeck.theme.check import Node, nearest

_MODIFIER = re.compile(r"lum(?P<mod>\d+(?:\.\d+)?)(?:\+(?P<off>\d+(?:\.\d+)?))?|a(?P<alpha>\d+(?:\.\d+)?)")
_RRGGBB = re.compile(r"#?([0-9A-Fa-f]{6})")
_STEPS = 24  # of halving: beyond what eight bits can show


class Paints:
    """Every name that a theme gives to a colour or a fill: palette slots, roles, fills."""

    def __init__(self, roles: Node | None, fills: Node | None) -> None:
        self._colours: dict[str, Colour] = {slot: Colour(slot) for slot in SLOTS}
        self._fills: dict[str, Fill] = {}
        self._written: dict[str, Colour] = {}  # what has been read already
        for name, node in roles.children() if roles else ():
            self._colours[name] = self.colour(node)
        for name, node in fills.children() if fills else ():
            self._fills[name] = self.fill(node)

    def colour(self, node: Node) -> Colour:
        """ "accent2", "accent2 a55" (55 % opaque), "dk1 lum65+25" (luminance × 65 % + 25 %), "muted a50"."""
        written = node.text()
        if written not in self._written:
            self._written[written] = self._read(written, node)
        return self._written[written]

    def _read(self, written: str, node: Node) -> Colour:
        name, *modifiers = written.split() or [""]
        colour = self._colours.get(name)
        if colour is None:
            raise node.mistake(f"names no colour: {name!r}", nearest(name, self._colours))
        for modifier in modifiers:
            colour = _modified(colour, modifier, node)
        return colour

    def fill(self, node: Node) -> Fill:
        """A colour, the name of a fill, or a gradient {angle: 90, stops: [accent1, dk2]}."""
        if isinstance(node.value, dict):
            return self._gradient(node)
        named = self._fills.get(node.text())
        return named if named is not None else self.colour(node)

    def _gradient(self, node: Node) -> Gradient:
        node.mapping(("angle", "stops"))
        angle = node.child("angle")
        stops = [self.colour(stop) for stop in node.need("stops").entries()]
        if len(stops) not in (2, 3):
            raise node.mistake(f"has {len(stops)} stops, but must have 2 or 3", "More do not survive every program.")
        last = len(stops) - 1
        return Gradient(angle.number() if angle else 0.0, tuple((i / last, stop) for i, stop in enumerate(stops)))


def _modified(colour: Colour, modifier: str, node: Node) -> Colour:
    match = _MODIFIER.fullmatch(modifier)
    if not match:
        raise node.mistake(f"has a modifier that is not known: {modifier!r}", "Known are a55 and lum65+25.")
    if match["alpha"]:
        return colour._replace(alpha=float(match["alpha"]) / 100)
    return colour._replace(lum_mod=float(match["mod"]) / 100, lum_off=float(match["off"] or 0) / 100)


def palette(node: Node) -> dict[str, str]:
    """The twelve slots as RRGGBB."""
    node.mapping(SLOTS)
    return {slot: _rgb(node.need(slot)) for slot in SLOTS}


def _rgb(node: Node) -> str:
    match = _RRGGBB.fullmatch(node.value) if isinstance(node.value, str) else None
    if not match:
        raise node.mistake(f"is {node.value!r}, but must be a colour as in '#2A1512'", "Put it in quotes.")
    return match[1].upper()


def resolve(colour: Colour, slots: Mapping[str, str]) -> str:
    """RRGGBB of a colour under a palette, opacity left out."""
    rgb = slots[colour.slot]
    if colour.lum_mod == 1.0 and colour.lum_off == 0.0:
        return rgb
    hue, light, saturation = hls(rgb)
    return _of_hls(hue, min(max(light * colour.lum_mod + colour.lum_off, 0.0), 1.0), saturation)


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two RRGGBB colours, 1 to 21, as WCAG 2 defines it."""
    lights = sorted((luminance(first), luminance(second)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def luminance(rgb: str) -> float:
    """Relative luminance of an RRGGBB colour, 0 to 1, as WCAG 2 defines it."""
    parts = [int(rgb[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def of_luminance(hue: float, saturation: float, wanted: float) -> str:
    """The colour of this hue and saturation with that luminance: it grows with the lightness."""
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if luminance(_of_hls(hue, middle, saturation)) < wanted:
            low = middle
        else:
            high = middle
    return min((_of_hls(hue, light, saturation) for light in (low, high)), key=lambda rgb: abs(luminance(rgb) - wanted))


def hls(rgb: str) -> tuple[float, float, float]:
    """Hue, lightness and saturation of an RRGGBB colour, each 0 to 1."""
    red, green, blue = (int(rgb[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return colorsys.rgb_to_hls(red, green, blue)


def legible(rgb: str, ground: str, ratio: float) -> str | None:
    """The shade of a colour nearest to it that has this contrast on a ground, darker or lighter as the colour is than
    that; None where even black or white has not."""
    light, sign = luminance(ground) + 0.05, 1 if luminance(rgb) > luminance(ground) else -1
    wanted = light * ratio**sign - 0.05
    if not 0 <= wanted <= 1:
        return None
    hue, _, saturation = hls(rgb)
    return of_luminance(hue, saturation, wanted)


def _of_hls(hue: float, light: float, saturation: float) -> str:
    return "".join(f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(hue, light, saturation))
