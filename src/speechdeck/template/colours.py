"""DrawingML colours → Colour: slots of the palette as the master's colour map gives them, or literal "#RRGGBB".

A slot here is what the file's schemeClr calls text and background: "dk1" is tx1, "lt1" is bg1, whichever of the theme's
colours the master's map has behind them. So a template with light text on dark is written like any other.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from speechdeck.model.theme import SLOTS, Colour
from speechdeck.template.ooxml import A, Element, P, down, number
from speechdeck.theme.colour import contrast, resolve

#: Slot → what a p:clrMap calls it.
MAPPED = {"dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"}
_LOGICAL = {name: slot for slot, name in MAPPED.items()} | {slot: slot for slot in SLOTS}

#: Where the file says nothing or nonsense: Office's own black and white.
_DEFAULTS = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "44546A",
    "lt2": "E7E6E6",
    "hlink": "0563C1",
    "folHlink": "954F72",
}

#: The preset colours that are met in templates; the other 130 are taken for black.
_PRESETS = {"black": "000000", "white": "FFFFFF", "red": "FF0000", "green": "008000", "blue": "0000FF",
            "yellow": "FFFF00", "gray": "808080"}  # fmt: skip


#: Colours of a higher contrast among themselves are no ground that one colour of text can be read on; colours of a
#: lower contrast with white are light.
_ONE_GROUND, _LIGHT = 3.0, 4.5

#: Tint and shade act on light, not on the numbers that stand for it.
_GAMMA = 2.2


class Palette(dict[str, str]):
    """Slots of the palette, and literal colours as what they are."""

    def __missing__(self, slot: str) -> str:
        if slot.startswith("#"):
            return slot[1:]
        raise KeyError(slot)


class Colours(NamedTuple):
    """The palette of one master."""

    palette: Mapping[str, str]
    literal: bool = (
        False  # give every colour as "#RRGGBB": for layouts with a map of their own, which slots do not follow
    )

    @classmethod
    def of(cls, theme: Element | None, colour_map: Element | None, *, literal: bool = False) -> Colours:
        """`theme` is the root of the master's theme part, `colour_map` its p:clrMap."""
        scheme = down(theme, A + "themeElements", A + "clrScheme")
        own = {slot: _plain(down(scheme, A + slot), slot) for slot in SLOTS}
        names = {} if colour_map is None else colour_map.attrib
        slots = {slot: own.get(names.get(MAPPED.get(slot, slot), slot), own[slot]) for slot in SLOTS}
        return cls(Palette(slots), literal)

    def fill(self, properties: Element | None) -> Colour | None:
        """The colour of a fill inside `properties`: of a gradient the stop that text is read worst on.

        None where there is none, or a picture, or a gradient from dark to light.
        """
        solid, gradient = down(properties, A + "solidFill"), down(properties, A + "gradFill", A + "gsLst")
        if solid is not None and len(solid):
            return self.colour(solid[0])
        stops = [] if gradient is None else [self.colour(stop[0]) for stop in gradient if len(stop)]
        known = [stop for stop in stops if stop is not None]
        if not known:
            return None
        shown = sorted(known, key=lambda stop: contrast(self.shown(stop), "FFFFFF"))  # the lightest first
        if contrast(self.shown(shown[0]), self.shown(shown[-1])) > _ONE_GROUND:
            return None
        return shown[-1] if contrast(self.shown(shown[0]), "FFFFFF") < _LIGHT else shown[0]

    def colour(self, element: Element) -> Colour | None:
        """A colour element with its modifiers."""
        tag = element.tag.removeprefix(A)
        slot = _LOGICAL.get(element.get("val", "")) if tag == "schemeClr" else "#" + _rgb(element)
        if slot is None:
            return None  # phClr: whatever it is used for
        changes = {each.tag.removeprefix(A): (number(each, "val") or 0.0) / 100_000 for each in element}
        plain = Colour(slot, changes.pop("lumMod", 1.0), changes.pop("lumOff", 0.0), changes.pop("alpha", 1.0))
        return self._changed(plain, changes) if changes or self.literal else plain

    def shown(self, colour: Colour) -> str:
        """RRGGBB, opacity left out."""
        return resolve(colour, self.palette)

    def _changed(self, colour: Colour, changes: Mapping[str, float]) -> Colour:
        """What tint and shade make of a colour, as a literal; other changes are too small to be told apart."""
        rgb = self.shown(colour)
        parts = [(int(rgb[i : i + 2], 16) / 255) ** _GAMMA for i in (0, 2, 4)]
        if "shade" in changes:
            parts = [part * changes["shade"] for part in parts]
        if "tint" in changes:
            parts = [1 - (1 - part) * changes["tint"] for part in parts]
        literal = "".join(f"{round(min(max(part, 0.0), 1.0) ** (1 / _GAMMA) * 255):02X}" for part in parts)
        return Colour(f"#{literal}", alpha=colour.alpha)


def background(root: Element, colours: Colours) -> Colour | None:
    """The colour behind a layout or master as it says itself; None where it says none, or a picture or gradient."""
    found = down(root, P + "cSld", P + "bg")
    properties, reference = down(found, P + "bgPr"), down(found, P + "bgRef")
    if properties is not None:
        return colours.fill(properties)
    return colours.colour(reference[0]) if reference is not None and len(reference) else None


def has_background(root: Element) -> bool:
    return down(root, P + "cSld", P + "bg") is not None


def _plain(entry: Element | None, slot: str) -> str:
    """RRGGBB of one entry of a colour scheme."""
    return _rgb(entry[0]) if entry is not None and len(entry) else _DEFAULTS.get(slot, "4472C4")


def _rgb(element: Element) -> str:
    tag, value = element.tag.removeprefix(A), element.get("val", "")
    if tag == "sysClr":
        value = element.get("lastClr") or ("FFFFFF" if value == "window" else "000000")
    elif tag == "prstClr":
        value = _PRESETS.get(value, "000000")
    elif tag == "scrgbClr":
        parts = [(number(element, name) or 0.0) / 100_000 for name in "rgb"]
        value = "".join(f"{round(min(max(part, 0.0), 1.0) ** (1 / _GAMMA) * 255):02X}" for part in parts)
    return value.upper() if len(value) == 6 and all(char in "0123456789abcdefABCDEF" for char in value) else "000000"
