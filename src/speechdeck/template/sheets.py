"""The layouts of a master → sheets: their placeholders with place and type as they inherit them, and what is drawn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from speechdeck.model.geometry import SLIDE_HEIGHT, SLIDE_WIDTH, Rect
from speechdeck.model.theme import Colour
from speechdeck.template.colours import Colours, background, has_background
from speechdeck.template.ooxml import A, Element, P, R, down, frame, number, placeholder, points, shapes
from speechdeck.template.package import Package
from speechdeck.template.repair import repaired
from speechdeck.template.style import Level, levels

#: Insets of a text box where nothing says them: 0.1 and 0.05 in.
_INSETS = {"lIns": 7.2, "tIns": 3.6, "rIns": 7.2, "bIns": 3.6}

_ANCHORS: dict[str | None, Literal["top", "middle", "bottom"]] = {"ctr": "middle", "b": "bottom"}

#: A title in less than this share of the slide's width would be cut on every slide: it is no place for one.
_NARROWEST = 0.25

#: What lies behind more of a place than this is its ground; what lies behind less is in a corner and no matter.
COVERS, _TOUCHES = 0.85, 0.15

_FILLS = ("solidFill", "gradFill", "blipFill", "pattFill")

#: Types of placeholders that hold text, by what of the master they follow.
TITLES = ("title", "ctrTitle")
BODIES = ("body", "obj", "subTitle")
RUNNING = ("ftr", "sldNum", "dt")
_STYLES = dict.fromkeys(TITLES, "titleStyle") | dict.fromkeys(BODIES, "bodyStyle")


class Spot(NamedTuple):
    """A placeholder that holds text: where and how."""

    type: str  # as slides name it; "obj" where the file says none
    number: int | None
    name: str
    outer: Rect
    rect: Rect  # without the insets: where the text stands
    inset: float  # at the right
    anchor: Literal["top", "middle", "bottom"]
    levels: tuple[Level, ...]


class Drawn(NamedTuple):
    """A picture or shape on a layout or its master."""

    rect: Rect
    colour: Colour | None  # None where it has more than one

    def share(self, rect: Rect) -> float:
        """How much of a place lies on it, 0 to 1."""
        return share(self.rect, rect)


class Sheet(NamedTuple):
    """A layout of the template."""

    part: str
    name: str
    type: str
    spots: tuple[Spot, ...]
    drawn: tuple[Drawn, ...]  # what stands on it and is no placeholder, back to front
    background: Colour | None  # None where it is a picture
    colour_map: Mapping[str, str]  # of its own; empty where the master's holds

    def ground(self, rect: Rect) -> Colour | None:
        """The colour behind a place; None where it is a picture or several colours."""
        for each in reversed(self.drawn):
            covered = each.share(rect)
            if covered > COVERS:
                return each.colour
            if covered > _TOUCHES:
                return None
        return self.background

    def pictured(self, rect: Rect) -> bool:
        """Whether a picture or a wide gradient is behind a place, or reaches into it: its colours are not known."""
        touching = (each for each in reversed(self.drawn) if each.share(rect) > _TOUCHES)
        nearest = next(touching, None)
        return nearest.colour is None if nearest else self.background is None

    @property
    def title(self) -> Spot | None:
        return next((spot for spot in self.spots if spot.type in TITLES), None)

    @property
    def bodies(self) -> tuple[Spot, ...]:
        return tuple(spot for spot in self.spots if spot.type in BODIES)

    def running(self, kind: str) -> Spot | None:
        """Its footer, date or slide number."""
        return next((spot for spot in self.spots if spot.type == kind), None)


class Master(NamedTuple):
    """A slide master with what its layouts inherit."""

    part: str
    name: str
    colours: Colours
    theme: Element | None
    sheets: tuple[Sheet, ...]
    title: Spot | None  # its own


def share(one: Rect, other: Rect) -> float:
    """How much of the other place the first one takes, 0 to 1."""
    width = min(one.right, other.right) - max(one.x, other.x)
    height = min(one.bottom, other.bottom) - max(one.y, other.y)
    return width * height / (other.w * other.h) if width > 0 and height > 0 else 0.0


def masters(package: Package) -> tuple[Master, ...]:
    """Every master of the file, in the order of its menus."""
    presentation = package.xml(package.main)
    targets = {each.id: each.target for each in package.relations(package.main) if each.kind == "slideMaster"}
    names = _listed(down(presentation, P + "sldMasterIdLst"), targets)
    defaults, extent = down(presentation, P + "defaultTextStyle"), size(package)
    return tuple(_master(package, name, defaults, extent) for name in names)


def size(package: Package) -> tuple[float, float]:
    """Width and height of a slide, in points."""
    found = down(package.xml(package.main), P + "sldSz")
    width, height = points(found, "cx") or SLIDE_WIDTH, points(found, "cy") or SLIDE_HEIGHT
    if min(width, height) < 72:
        raise package.mistake("has slides of less than an inch")
    return width, height


def _master(package: Package, part: str, defaults: Element | None, extent: tuple[float, float]) -> Master:
    repaired(package, part)
    root = package.xml(part)
    theme_part = next(package.related(part, "theme"), "")
    theme = package.xml(theme_part) if theme_part in package.parts else None
    reader = _Reader(root, theme, Colours.of(theme, down(root, P + "clrMap")), defaults, extent)
    targets = {each.id: each.target for each in package.relations(part) if each.kind == "slideLayout"}
    layouts = _listed(down(root, P + "sldLayoutIdLst"), targets)
    return Master(
        part=part,
        name="" if theme is None else theme.get("name", ""),
        colours=reader.colours,
        theme=theme,
        sheets=tuple(reader.sheet(layout, package.xml(layout)) for layout in layouts),
        title=next((spot for spot in reader.spots(root, own=True) if spot.type in TITLES), None),
    )


def _listed(entries: Element | None, targets: Mapping[str, str]) -> list[str]:
    """The parts that a list of identifiers names, in its order."""
    ids = [] if entries is None else [each.get(R + "id", "") for each in entries]
    return [targets[each] for each in ids if each in targets]


class _Reader(NamedTuple):
    """Reads layouts against their master."""

    master: Element
    theme: Element | None
    colours: Colours
    defaults: Element | None  # the presentation's own text style
    size: tuple[float, float]  # of a slide

    def sheet(self, part: str, root: Element) -> Sheet:
        own = down(root, P + "clrMapOvr", A + "overrideClrMapping")
        if own is None:
            return self._sheet(part, root, {})
        colours = Colours.of(self.theme, own, literal=True)
        return self._replace(colours=colours)._sheet(part, root, dict(own.attrib))

    def _sheet(self, part: str, root: Element, colour_map: Mapping[str, str]) -> Sheet:
        owner = next((each for each in (root, self.master) if has_background(each)), None)
        behind = Colour("lt1") if owner is None else background(owner, self.colours)
        drawn = [*_drawn(root)]
        if root.get("showMasterSp") not in ("0", "false"):
            drawn = [*_drawn(self.master), *drawn]
        name = down(root, P + "cSld")
        return Sheet(
            part=part,
            name="" if name is None else name.get("name", ""),
            type=root.get("type", ""),
            spots=tuple(self.spots(root)),
            drawn=tuple(each for shape in drawn if (each := self._shape(shape)) is not None),
            background=behind,
            colour_map=colour_map,
        )

    def _shape(self, shape: Element) -> Drawn | None:
        """A shape that is seen: lines of text and empty frames are not in the way of anything."""
        rect, properties = frame(shape), down(shape, P + "spPr")
        if rect is None or down(properties, A + "noFill") is not None:
            return None
        colour = self.colours.fill(properties) if shape.tag == P + "sp" else None
        reference = down(shape, P + "style", A + "fillRef")
        if colour is None and reference is not None and len(reference):
            colour = self.colours.colour(reference[0])
        filled = any(down(properties, A + name) is not None for name in _FILLS)
        styled = reference is not None and reference.get("idx") != "0"
        return Drawn(rect, colour) if filled or styled or shape.tag != P + "sp" else None

    def spots(self, root: Element, *, own: bool = False) -> Iterator[Spot]:
        """The placeholders that text can go to; upright ones only."""
        for shape in shapes(root):
            mark = placeholder(shape)
            if shape.tag != P + "sp" or mark is None:
                continue
            kind = mark.get("type", "obj")
            if kind not in (*TITLES, *BODIES, *RUNNING):
                continue
            above = None if own else self._above(kind)
            spot = self._spot(shape, above, kind, mark)
            if spot is not None and (kind not in TITLES or spot.rect.w >= _NARROWEST * self.size[0]):
                yield spot

    def _above(self, kind: str) -> Element | None:
        """The master's placeholder that one of this kind follows."""
        wanted = TITLES if kind in TITLES else ("body", "obj") if kind in BODIES else (kind,)
        for shape in shapes(self.master):
            mark = placeholder(shape)
            if mark is not None and mark.get("type", "obj") in wanted:
                return shape
        return None

    def _spot(self, shape: Element, above: Element | None, kind: str, mark: Element) -> Spot | None:
        chain = [each for each in (shape, above) if each is not None]
        outer = next((rect for each in chain if (rect := frame(each)) is not None), None)
        bodies = [body for each in chain if (body := down(each, P + "txBody", A + "bodyPr")) is not None]
        upright = next((body.get("vert") for body in bodies if body.get("vert")), "horz") == "horz"
        if outer is None or not upright or any(_turned(each) for each in chain[:1]):
            return None
        inset = {
            name: next((found for body in bodies if (found := points(body, name)) is not None), default)
            for name, default in _INSETS.items()
        }
        anchor = _ANCHORS.get(next((body.get("anchor") for body in bodies if body.get("anchor")), None), "top")
        width, height = outer.w - inset["lIns"] - inset["rIns"], outer.h - inset["tIns"] - inset["bIns"]
        if anchor == "top":  # text begins at the top, and ends where the slide does
            height = min(height, self.size[1] - inset["bIns"] - outer.y - inset["tIns"])
        if width <= 0 or height <= 0:
            return None
        named = next(iter(shape.iterfind(f"./*/{P}cNvPr")), None)
        place = mark.get("idx", "")
        return Spot(
            type=kind,
            number=int(place) if place.isdigit() else None,
            name="" if named is None else named.get("name", ""),
            outer=outer,
            rect=Rect(outer.x + inset["lIns"], outer.y + inset["tIns"], width, height),
            inset=inset["rIns"],
            anchor=anchor,
            levels=levels(
                [*(down(each, P + "txBody", A + "lstStyle") for each in chain), *self._styles(kind)], self.colours
            ),
        )

    def _styles(self, kind: str) -> tuple[Element | None, ...]:
        own = down(self.master, P + "txStyles", P + _STYLES.get(kind, "otherStyle"))
        return own, self.defaults


def _drawn(root: Element) -> Iterator[Element]:
    return (shape for shape in shapes(root) if placeholder(shape) is None)


def _turned(shape: Element) -> bool:
    turn = number(down(shape, P + "spPr", A + "xfrm"), "rot") or 0.0
    return round(turn / 60_000) % 360 != 0
