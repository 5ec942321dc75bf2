"""A layout and its master → the pictures and plain rectangles on them, back to front, as a preview shows them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from speechdeck.model.geometry import Rect
from speechdeck.model.template import Scenery
from speechdeck.template.colours import Colours, has_background
from speechdeck.template.ooxml import A, Element, P, R, down, frame, placeholder, shapes
from speechdeck.template.package import Package

#: Endings of pictures that a browser draws.
_DRAWN = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp")


class Stage(NamedTuple):
    """Looks at the layouts of one master."""

    package: Package
    master: str  # its part
    colours: Colours
    size: tuple[float, float]  # of a slide

    def scenery(self, part: str) -> tuple[Scenery, ...]:
        """What stands on a layout, its master's before its own."""
        layout, master = self.package.xml(part), self.package.xml(self.master)
        behind = next(((name, root) for name, root in ((part, layout), (self.master, master)) if has_background(root)),
                      None)  # fmt: skip
        found = [*self._background(*behind)] if behind else []
        if layout.get("showMasterSp") not in ("0", "false"):
            found += self._shapes(self.master, master)
        return (*found, *self._shapes(part, layout))

    def _background(self, part: str, root: Element) -> Iterator[Scenery]:
        picture = self._picture(part, down(root, P + "cSld", P + "bg", P + "bgPr"), A)
        if picture:
            yield Scenery(Rect(0, 0, *self.size), None, picture)

    def _shapes(self, part: str, root: Element) -> Iterator[Scenery]:
        """Pictures, and rectangles of one colour; what has another outline would be a lie as a rectangle."""
        for shape in shapes(root):
            rect, properties = frame(shape), down(shape, P + "spPr")
            if rect is None or placeholder(shape) is not None:
                continue
            picture = self._picture(part, shape, P) or self._picture(part, properties, A)
            form = down(properties, A + "prstGeom")
            colour = self.colours.fill(properties) if form is not None and form.get("prst") == "rect" else None
            if picture or colour:
                yield Scenery(rect, None if picture else colour, picture)

    def _picture(self, part: str, holder: Element | None, space: str) -> str:
        """The part of a picture that fills something; "" where there is none that a browser draws."""
        blip = down(holder, space + "blipFill", A + "blip")
        wanted = None if blip is None else blip.get(R + "embed")
        targets = (each.target for each in self.package.relations(part) if each.id == wanted and not each.external)
        found = next(targets, "")
        return found if found in self.package.parts and found.lower().endswith(_DRAWN) else ""
