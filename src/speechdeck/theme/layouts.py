"""The layouts of a theme file → Layout: what each is like, its master, its items, its areas in reading order."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

from speechdeck.model.theme import Area, Drawing, Layout
from speechdeck.theme.area import Styles, areas
from speechdeck.theme.check import Mistake, Node, nearest
from speechdeck.theme.colour import Paints
from speechdeck.theme.drawing import Studio, drawings
from speechdeck.theme.length import Frame
from speechdeck.theme.source import Source, merged

LAYOUT_KEYS = (
    "like", "master", "background", "items", "drawings", "areas", "each", "first", "last", "turns", "logo",
)  # fmt: skip
_NAME = re.compile(r"(?P<kind>[a-z]+)(?:-(?P<count>\d+))?(?:@(?P<variant>[a-z]+))?")


class Layouts(Mapping[str, Layout]):
    """The layouts of a theme by name, each made when it is first asked for. Raises ThemeError for a mistake in it."""

    def __init__(self, root: Node, source: Source) -> None:
        self._source = source
        self._paints = Paints(root.child("roles"), root.child("fills"))
        self._styles = Styles(root.need("styles"), self._paints)
        self._studio = Studio(self._paints, root.child("motifs"), {})
        self._masters = root.child("masters")
        self._nodes = root.need("layouts")
        self._chrome: dict[tuple[str, int], tuple[Drawing, ...]] = {}
        self._named = self._all()
        self._made: dict[str, Layout] = {}

    def __getitem__(self, name: str) -> Layout:
        if name not in self._made:
            node = self._named[name]
            try:
                self._made[name] = self._layout(name, node)
            except Mistake as mistake:
                raise self._source.error(mistake) from mistake
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._named)

    def __len__(self) -> int:
        return len(self._named)

    def check(self) -> None:
        """Make every layout. Raises ThemeError."""
        for name in self:
            self[name]

    def _all(self) -> dict[str, Node]:
        """Every layout by name; a name with a star stands for one layout of each count that its kind has."""
        found = {name: node for name, node in self._nodes.children() if "*" not in name}
        for name, node in self._nodes.children():
            for count in self._counts(name, node) if "*" in name else ():
                one = name.replace("*", count)
                like = {"like": one.partition("@")[0], **node.mapping()}
                found.setdefault(one, Node(like, node.keys))
        return found

    def _counts(self, name: str, node: Node) -> list[str]:
        kind, _, variant = name.partition("-*")
        plain = (other for other in self._nodes.mapping() if re.fullmatch(rf"{kind}-\d+", other))
        counts = [other.removeprefix(f"{kind}-") for other in plain]
        if not variant.startswith("@") or not counts:
            raise node.mistake("stands for no layouts", "A star is for variants of counted layouts: cards-*@heads.")
        return counts

    def _layout(self, name: str, node: Node) -> Layout:
        named = _NAME.fullmatch(name)
        if named is None:
            raise node.mistake("is no name for a layout", "Names are like quote, cards-3, cards-3@heads.")
        node = self._complete(node, ())
        master = self._master(node)
        count = int(named["count"] or 0)
        items = _items(node.child("items"), count)
        background = node.child("background") or (master and master.child("background"))
        logo = node.child("logo") or (master and master.child("logo") if "logo" not in node.mapping() else None)
        if background is None:
            raise node.mistake("has no background, and no master that has one")
        return Layout(
            name=name,
            kind=named["kind"],
            count=count,
            background=self._paints.fill(background),
            drawings=self._drawings(node, master, items),
            areas=self._areas(node, master, items),
            logo=Frame().rect(logo) if logo else None,
        )

    def _complete(self, node: Node, seen: tuple[str, ...]) -> Node:
        """The layout with all that it takes from the layout it is like."""
        node.mapping(LAYOUT_KEYS)
        like = node.child("like")
        if like is None:
            return node
        name = like.text()
        model = self._named.get(name)
        if model is None:
            raise like.mistake(f"names no layout: {name!r}", nearest(name, list(self._named)))
        if name in seen:
            raise like.mistake("is like itself")
        complete = self._complete(model, (*seen, name)).mapping()
        own = {key: value for key, value in node.mapping().items() if key != "like"}
        return Node(merged(dict(complete), own), node.keys)

    def _master(self, node: Node) -> Node | None:
        name = node.child("master")
        if name is None:
            return None
        master = self._masters.child(name.text()) if self._masters else None
        if master is None:
            known = list(self._masters.mapping()) if self._masters else []
            raise name.mistake(f"names no master: {name.value!r}", nearest(name.text(), known))
        master.mapping(("background", "drawings", "areas", "logo"))
        return master

    def _drawings(self, node: Node, master: Node | None, items: tuple[Frame, ...]) -> tuple[Drawing, ...]:
        own = node.child("drawings")
        found = tuple(drawings(own, self._studio, Frame(n=len(items)), items)) if own else ()
        return (self._shared(master, len(items)) if master else ()) + found

    def _shared(self, master: Node, count: int) -> tuple[Drawing, ...]:
        """What a master draws; the same objects for every layout with as many items."""
        key = (str(master.keys[-1]), count)
        if key not in self._chrome:
            entries = master.child("drawings")
            self._chrome[key] = tuple(drawings(entries, self._studio, Frame(n=count))) if entries else ()
        return self._chrome[key]

    def _areas(self, node: Node, master: Node | None, items: tuple[Frame, ...]) -> tuple[Area, ...]:
        """In reading order: the title, the layout's own, item by item, the running areas."""
        shared = master.child("areas") if master else None
        own = node.child("areas")
        together = merged(dict(shared.mapping()) if shared else {}, dict(own.mapping()) if own else {})
        found = [*areas(Node(together, (*node.keys, "areas")), self._styles, Frame())]
        for number, item in enumerate(items, 1):
            found += areas(_item(node, number, len(items)), self._styles, item, number)
        titles = [area for area in found if area.role == "title"]
        if len(titles) != 1 or titles[0].name != "title":
            raise node.mistake("must have exactly one area of role title, called 'title'")
        return tuple(sorted(found, key=_reading))


def _item(node: Node, number: int, count: int) -> Node:
    """The areas of one item: those of each, changed by what differs in turn, for the first, for the last."""
    each, turns = node.child("each"), node.child("turns")
    own: dict[str, Any] = dict(each.mapping()) if each else {}
    wheel = [*turns.entries()] if turns else []
    parts = (
        wheel[(number - 1) % len(wheel)] if wheel else None,
        node.child("first") if number == 1 else None,
        node.child("last") if number == count else None,
    )
    for part in parts:
        changes = part.mapping(tuple(own)) if part else {}
        own = merged(own, {name: change for name, change in changes.items() if own[name] is not None})
    return Node(own, (*node.keys, "each"))


def _reading(area: Area) -> int:
    """The title is read first, what returns on every slide last."""
    return 0 if area.role == "title" else 2 if area.role in ("footer", "progress", "page") else 1


def _items(node: Node | None, count: int) -> tuple[Frame, ...]:
    """The boxes of a layout's items: a list of [x, y, w, h], or one box repeated with gaps."""
    if node is None:
        return ()
    if isinstance(node.value, list):
        boxes = [Frame().lengths(box, 4) for box in node.entries()]
        if count and len(boxes) != count:
            raise node.mistake(f"lists {len(boxes)} boxes, but the layout is for {count}")
        return tuple(Frame(x, y, w, h, n=len(boxes)) for x, y, w, h in boxes)
    node.mapping(("at", "size", "gap", "columns", "flow"))
    x, y = Frame().lengths(node.need("at"), 2)
    w, h = Frame().lengths(node.need("size"), 2)
    gap, columns, flow = node.child("gap"), node.child("columns"), node.child("flow")
    gap_x, gap_y = Frame().lengths(gap, 2) if gap else (0.0, 0.0)
    across = columns.whole() if columns else count
    down = bool(flow) and flow is not None and flow.choice(("across", "down")) == "down"
    rows = math.ceil(count / across)
    places = [(i // rows, i % rows) if down else (i % across, i // across) for i in range(count)]
    return tuple(Frame(x + column * (w + gap_x), y + row * (h + gap_y), w, h, n=count) for column, row in places)
