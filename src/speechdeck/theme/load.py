"""A theme's files → Theme: names are looked up, lengths become points, every mistake is told by its place."""

from __future__ import annotations

import math
import re
from pathlib import Path

from speechdeck.model.theme import Area, Bullet, Drawing, FontStack, Layout, Progress, Theme
from speechdeck.theme.area import Styles, areas
from speechdeck.theme.check import Mistake, Node, nearest
from speechdeck.theme.colour import Paints, palette
from speechdeck.theme.drawing import Studio, drawings
from speechdeck.theme.length import INCH, Frame
from speechdeck.theme.source import Source, merged, read

_KEYS = (
    "name", "label", "motif", "inherits", "dark", "palette", "roles", "fills", "fonts", "bullets", "progress",
    "styles", "motifs", "masters", "layouts",
)  # fmt: skip
_LAYOUT_KEYS = ("like", "master", "background", "items", "drawings", "areas", "each")
_NAME = re.compile(r"(?P<kind>[a-z]+)(?:-(?P<count>\d+|\*))?(?:@(?P<variant>[a-z]+))?")


def load(path: Path) -> Theme:
    """The theme of a file. Raises ThemeError that names file, line and key path."""
    source = read(path)
    try:
        return _theme(source, path)
    except Mistake as mistake:
        raise source.error(mistake) from mistake


def _theme(source: Source, path: Path) -> Theme:
    root = Node(source.tree)
    root.mapping(_KEYS)
    dark, motif = root.child("dark"), root.child("motif")
    return Theme(
        name=path.stem,
        label={language: node.text() for language, node in root.need("label").children()},
        palette=palette(root.need("palette")),
        dark=dark.flag() if dark else False,
        fonts={role: _stack(root.need("fonts").need(role)) for role in ("heading", "body", "number")},
        layouts=_Layouts(root).all(),
        bullets=tuple(_bullet(node, Paints(root.child("roles"), None)) for node in root.need("bullets").entries()),
        progress=_progress(root.child("progress")),
        motif=motif.text() if motif else "",
    )


def _stack(node: Node) -> FontStack:
    node.mapping(("latin", "east_asian"))
    latin, east_asian = (tuple(face.text() for face in node.need(key).entries()) for key in ("latin", "east_asian"))
    if not latin or not east_asian:
        raise node.mistake("needs at least one typeface for each script")
    return FontStack(latin, east_asian)


def _bullet(node: Node, paints: Paints) -> Bullet:
    node.mapping(("char", "colour", "scale", "indent", "text_scale", "bold"))
    text_scale, bold = node.child("text_scale"), node.child("bold")
    return Bullet(
        char=node.need("char").text(),
        colour=paints.colour(node.need("colour")),
        scale=node.need("scale").number(),
        indent=round(node.need("indent").number() * INCH, 3),
        text_scale=text_scale.number() if text_scale else 1.0,
        bold=bold.flag() if bold else False,
    )


def _progress(node: Node | None) -> Progress:
    if node is None:
        return Progress()
    node.mapping(("done", "open", "style", "cumulative", "gap"))
    plain = Progress()
    done, open_, style = node.child("done"), node.child("open"), node.child("style")
    cumulative, gap = node.child("cumulative"), node.child("gap")
    return Progress(
        done=done.text() if done else plain.done,
        open=open_.text() if open_ else plain.open,
        style="list" if style and style.choice(("marks", "list")) == "list" else "marks",
        cumulative=cumulative.flag() if cumulative else plain.cumulative,
        gap=gap.number() if gap else plain.gap,
    )


class _Layouts:
    """Reads the layouts: what they are like, their master, their items."""

    def __init__(self, root: Node) -> None:
        self._paints = Paints(root.child("roles"), root.child("fills"))
        self._styles = Styles(root.need("styles"), self._paints)
        self._studio = Studio(self._paints, root.child("motifs"))
        self._masters = root.child("masters")
        self._layouts = root.need("layouts")
        self._chrome: dict[str, tuple[Drawing, ...]] = {}

    def all(self) -> dict[str, Layout]:
        """Every layout by name; a name with a star stands for one layout of each count that its kind has."""
        found: dict[str, Layout] = {}
        for name, node in self._layouts.children():
            if "*" not in name:
                found[name] = self._layout(name, node)
        for name, node in self._layouts.children():
            for count in self._counts(name, node) if "*" in name else ():
                one = name.replace("*", count)
                if one not in found:
                    like = {"like": one.partition("@")[0], **node.mapping()}
                    found[one] = self._layout(one, Node(like, node.keys))
        return found

    def _counts(self, name: str, node: Node) -> list[str]:
        kind, _, variant = name.partition("-*")
        plain = (other for other in self._layouts.mapping() if re.fullmatch(rf"{kind}-\d+", other))
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
        if background is None:
            raise node.mistake("has no background, and no master that has one")
        return Layout(
            name=name,
            kind=named["kind"],
            count=count,
            background=self._paints.fill(background),
            drawings=self._drawings(node, master, items),
            areas=self._areas(node, master, items),
        )

    def _complete(self, node: Node, seen: tuple[str, ...]) -> Node:
        """The layout with all that it takes from the layout it is like."""
        node.mapping(_LAYOUT_KEYS)
        like = node.child("like")
        if like is None:
            return node
        name = like.text()
        model = self._layouts.child(name)
        if model is None:
            raise like.mistake(f"names no layout: {name!r}", nearest(name, list(self._layouts.mapping())))
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
        master.mapping(("background", "drawings", "areas"))
        return master

    def _drawings(self, node: Node, master: Node | None, items: tuple[Frame, ...]) -> tuple[Drawing, ...]:
        own = node.child("drawings")
        found = tuple(drawings(own, self._studio, Frame(), items)) if own else ()
        return (self._shared(master) if master else ()) + found

    def _shared(self, master: Node) -> tuple[Drawing, ...]:
        """What a master draws; the same objects for every layout."""
        name = str(master.keys[-1])
        if name not in self._chrome:
            entries = master.child("drawings")
            self._chrome[name] = tuple(drawings(entries, self._studio, Frame())) if entries else ()
        return self._chrome[name]

    def _areas(self, node: Node, master: Node | None, items: tuple[Frame, ...]) -> tuple[Area, ...]:
        """In reading order: the title, the layout's own, item by item, the running areas."""
        shared = master.child("areas") if master else None
        own, each = node.child("areas"), node.child("each")
        together = merged(dict(shared.mapping()) if shared else {}, dict(own.mapping()) if own else {})
        found = [*areas(Node(together, (*node.keys, "areas")), self._styles, Frame())]
        for number, item in enumerate(items, 1):
            found += areas(each, self._styles, item, number) if each else ()
        titles = [area for area in found if area.role == "title"]
        if len(titles) != 1 or titles[0].name != "title":
            raise node.mistake("must have exactly one area of role title, called 'title'")
        return tuple(sorted(found, key=_reading))


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
        return tuple(Frame(*box) for box in boxes)
    node.mapping(("at", "size", "gap", "columns", "flow"))
    x, y = Frame().lengths(node.need("at"), 2)
    w, h = Frame().lengths(node.need("size"), 2)
    gap, columns, flow = node.child("gap"), node.child("columns"), node.child("flow")
    gap_x, gap_y = Frame().lengths(gap, 2) if gap else (0.0, 0.0)
    across = columns.whole() if columns else count
    down = bool(flow) and flow is not None and flow.choice(("across", "down")) == "down"
    rows = math.ceil(count / across)
    places = [(i // rows, i % rows) if down else (i % across, i // across) for i in range(count)]
    return tuple(Frame(x + column * (w + gap_x), y + row * (h + gap_y), w, h) for column, row in places)
