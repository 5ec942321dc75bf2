"""Decoration in a theme file → drawings in points, back to front.

An entry is a shape (rect, ellipse, line, path), a motif set at a place, a generator (rays, star, polygon, spin,
blend), or what is drawn for items of the layout (each, first, rest, last, turns) or once around all of them (around).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from speechdeck.model.theme import Colour, Drawing, Fill, Path, Shape, Stroke
from speechdeck.theme.check import Mistake, Node, nearest
from speechdeck.theme.colour import Paints
from speechdeck.theme.length import Frame
from speechdeck.theme.path import between, commands, contour, outline, turned

Paint: TypeAlias = tuple[Fill | None, Stroke | None]

_PAINT = ("fill", "stroke")
#: What a drawing can be, and the keys that each may have.
FORMS = {
    "rect": ("rect", "radius", *_PAINT),
    "ellipse": ("ellipse", *_PAINT),
    "line": ("line", "stroke"),
    "path": ("path", *_PAINT),
    "motif": ("motif", "at", "scale", "size", "turn", *_PAINT),
    "rays": ("rays", "radius", "from", "to", "count", *_PAINT),
    "star": ("star", "radius", "inner", "count", *_PAINT),
    "polygon": ("polygon", "radius", "count", *_PAINT),
    "spin": ("spin", "about", "count"),
    "blend": ("blend", "count", "stroke", "fade"),
    "each": ("each",),
    "first": ("first",),
    "rest": ("rest",),
    "last": ("last",),
    "turns": ("turns",),
    "around": ("around",),
}


class Studio(NamedTuple):
    """What a theme draws with; inside a motif that is set with a paint, that paint is for what has none of its own."""

    paints: Paints
    motifs: Node | None
    drawn: dict[tuple[str, Frame, Paint], tuple[Drawing, ...]]  # motifs, by place
    paint: Paint = (None, None)


def drawings(node: Node, studio: Studio, frame: Frame, items: tuple[Frame, ...] = ()) -> Iterator[Drawing]:
    """Every drawing of a list of entries, back to front."""
    for entry in node.entries():
        form = next(iter(entry.mapping()), None)
        if form not in FORMS:
            raise entry.mistake("is no drawing", f"Begin it with one of: {', '.join(FORMS)}.")
        entry.mapping(FORMS[form])
        yield from _DRAWN[form](entry, studio, frame, items)


def _rect(entry: Node, studio: Studio, frame: Frame, items: tuple[Frame, ...]) -> Iterator[Drawing]:
    radius = entry.child("radius")
    fill, stroke = _paint(entry, studio)
    rounding = round(frame.length(radius) * 72, 3) if radius else 0.0
    yield Shape("rectangle", frame.rect(entry.need("rect")), fill, stroke, rounding)


def _ellipse(entry: Node, studio: Studio, frame: Frame, items: tuple[Frame, ...]) -> Iterator[Drawing]:
    yield Shape("ellipse", frame.rect(entry.need("ellipse")), *_paint(entry, studio))


def _line(entry: Node, studio: Studio, frame: Frame, items: tuple[Frame, ...]) -> Iterator[Drawing]:
    x1, y1, x2, y2 = frame.lengths(entry.need("line"), 4)
    stroke = _painted(entry, studio)[1]
    if stroke is None:
        raise entry.mistake("lacks the key 'stroke'")
    yield Path((("M", *frame.point(x1, y1)), ("L", *frame.point(x2, y2))), None, stroke)


def _path(entry: Node, studio: Studio, frame: Frame, items: tuple[Frame, ...]) -> Iterator[Drawing]:
    yield Path(commands(entry.need("path"), frame), *_paint(entry, studio))


def _motif(entry: Node, studio: Studio, frame: Frame, items: tuple[Frame, ...]) -> Iterator[Drawing]:
    """A named group, its origin set at `at`, stretched by `scale`; `size` is what w and h stand for in it.

    `turn` turns it about its origin, degrees clockwise. Its fill and stroke are those of all that is drawn without any.
    One that stays where it is drawn may draw items.
    """
    name = entry.need("motif")
    group = studio.motifs.child(name.text()) if studio.motifs else None
    if group is None:
        known = [key for key, _ in studio.motifs.children()] if studio.motifs else []
        raise name.mistake(f"names no motif: {name.value!r}", nearest(name.text(), known))
    at, size, scale = entry.child("at"), entry.child("size"), entry.child("scale")
    x, y = frame.lengths(at, 2) if at else (0.0, 0.0)
    w, h = frame.lengths(size, 2) if size else (frame.w, frame.h)
    sx, sy = frame.lengths(scale, 2) if scale else (1.0, 1.0)
    inner = Frame(
        frame.x + frame.scale_x * x, frame.y + frame.scale_y * y, w, h, frame.scale_x * sx, frame.scale_y * sy, frame.n
    )
    paint = _painted(entry, studio)
    if inner == frame and items:
        yield from drawings(group, studio._replace(paint=paint), frame, items)
        return
    key = (name.text(), inner, paint)
    if key not in studio.drawn:
        studio.drawn[key] = tuple(drawings(group, studio._replace(paint=paint), inner))
    turn = entry.child("turn")
    about, angle = frame.point(x, y), math.radians(turn.number()) if turn else 0.0
    yield from (_turned(drawing, about, [angle], entry) for drawing in studio.drawn[key]) if turn else studio.drawn[key]


def _rays(entry: Node, studio: Studio, frame: Frame, items: tuple[Frame, ...]) -> Iterator[Drawing]:
    """`count` wedges from a centre, as wide as the gaps between them, from one angle to another (0 right, 90 down)."""
    x, y = frame.lengths(entry.need("rays"), 2)
    radius, count = frame.length(entry.need("radius")), entry.need("count").whole()
    start, end = entry.child("from"), entry.child("to")
    first, last = start.number() if start else 0.0, end.number() if end else 360.0
    step = math.radians(last - first) / count
    wedges: list[tuple[str | float, ...]] = []
    for index in range(count):
        near = math.radians(first) + step * (index + 0.25)
        rim = [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in (near, near + step / 2)]
        wedges += [("M", *frame.point(x, y)), *(("L", *frame.point(*place)) for place in rim), ("Z",)]
    yield Path(tuple(wedges), *_paint(entry, studio))


def _star(entry: Node, studio: Studio, frame: Frame, items: tuple[Frame, ...]) -> Iterator[Drawing]:
    """A rosette of `count` points around a centre, the first straight up."""
    x, y = frame.lengths(entry.need("star"), 2)
    radii = frame.length(entry.need("radius")), frame.length(entry.need("inner"))
    count = entry.need("count").whole()
    angles = [math.pi * (index / count - 0.5) for index in range(2 * count)]
    rim = [(x + radii[i % 2] * math.cos(a), y + radii[i % 2] * math.sin(a)) for i, a in enumerate(angles)]
    yield Path(outline(rim, frame), *_paint(entry, studio))


def _polygon(entry: Node, studio: Studio, frame: Frame, items: tuple[Frame, ...]) -> Iterator[Drawing]:
    """A regular polygon of `count` corners around a centre, the first straight up; of two it is a line."""
    x, y = frame.lengths(entry.need("polygon"), 2)
    radius, count = frame.length(entry.need("radius")), _count(entry, frame)
    angles = [math.tau * (index / count - 0.25) for index in range(count)]
    rim = [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in angles]
    yield Path(outline(rim, frame), *_paint(entry, studio))


def _spin(entry: Node, studio: Studio, frame: Frame, items: tuple[Frame, ...]) -> Iterator[Drawing]:
    """Drawings turned `count` times about a centre: marks on a circle, the petals of a flower. Each is one shape."""
    about = frame.point(*frame.lengths(entry.need("about"), 2))
    count = _count(entry, frame)
    angles = [math.tau * index / count for index in range(count)]
    for drawing in drawings(entry.need("spin"), studio, frame, items):
        yield _turned(drawing, about, angles, entry)


def _turned(drawing: Drawing, about: tuple[float, float], angles: Sequence[float], entry: Node) -> Drawing:
    """A drawing several times, turned about a place by each of the angles; as one shape."""
    steps = drawing.commands if isinstance(drawing, Path) else contour(drawing, entry)
    return Path(turned(steps, about, angles), drawing.fill, drawing.stroke)


def _count(entry: Node, frame: Frame) -> int:
    """How many: a number, or n for as many as the layout has items (one where it has none)."""
    count = entry.need("count")
    return max(frame.n, 1) if count.value == "n" else count.whole()


def _blend(entry: Node, studio: Studio, frame: Frame, items: tuple[Frame, ...]) -> Iterator[Drawing]:
    """`count` paths from one to another, their opacity falling by `fade` per cent from each to the next."""
    ends = [commands(end, frame) for end in entry.need("blend").entries()]
    if len(ends) != 2 or [step[0] for step in ends[0]] != [step[0] for step in ends[1]]:
        raise entry.mistake("blends paths of different commands", "Give two paths with the same letters.")
    count, fade = entry.need("count").whole(), entry.child("fade")
    stroke = _stroke(entry.need("stroke"), studio)
    steps = [between(ends[0], ends[1], index / max(count - 1, 1)) for index in range(count)]
    if fade is None:
        yield Path(tuple(command for step in steps for command in step), None, stroke)
        return
    for index, step in enumerate(steps):
        alpha = round(max(stroke.colour.alpha - fade.number() / 100 * index, 0.01), 4)
        yield Path(step, None, stroke._replace(colour=stroke.colour._replace(alpha=alpha)))


def _each(entry: Node, studio: Studio, frame: Frame, items: tuple[Frame, ...]) -> Iterator[Drawing]:
    for item in items:
        yield from drawings(entry.need("each"), studio, item)


def _first(entry: Node, studio: Studio, frame: Frame, items: tuple[Frame, ...]) -> Iterator[Drawing]:
    for item in items[:1]:
        yield from drawings(entry.need("first"), studio, item)


def _rest(entry: Node, studio: Studio, frame: Frame, items: tuple[Frame, ...]) -> Iterator[Drawing]:
    for item in items[1:]:
        yield from drawings(entry.need("rest"), studio, item)


def _last(entry: Node, studio: Studio, frame: Frame, items: tuple[Frame, ...]) -> Iterator[Drawing]:
    for item in items[-1:]:
        yield from drawings(entry.need("last"), studio, item)


def _turns(entry: Node, studio: Studio, frame: Frame, items: tuple[Frame, ...]) -> Iterator[Drawing]:
    """A list of lists: the first is drawn for the first item, the second for the second, and again from the first."""
    turns = [*entry.need("turns").entries()]
    for place, item in enumerate(items):
        yield from drawings(turns[place % len(turns)], studio, item)


def _around(entry: Node, studio: Studio, frame: Frame, items: tuple[Frame, ...]) -> Iterator[Drawing]:
    """Once, in the box that holds all items."""
    if items:
        x, y = min(item.x for item in items), min(item.y for item in items)
        right, bottom = max(item.x + item.w for item in items), max(item.y + item.h for item in items)
        yield from drawings(entry.need("around"), studio, Frame(x, y, right - x, bottom - y, n=frame.n))


_DRAWN = {
    "rect": _rect,
    "ellipse": _ellipse,
    "line": _line,
    "path": _path,
    "motif": _motif,
    "rays": _rays,
    "star": _star,
    "polygon": _polygon,
    "spin": _spin,
    "blend": _blend,
    "each": _each,
    "first": _first,
    "rest": _rest,
    "last": _last,
    "turns": _turns,
    "around": _around,
}


def _paint(entry: Node, studio: Studio) -> Paint:
    paint = _painted(entry, studio)
    if paint == (None, None):
        raise entry.mistake("has neither fill nor stroke, so nothing of it would be seen")
    return paint


def _painted(entry: Node, studio: Studio) -> Paint:
    """The entry's own fill and stroke, else those of the motif that it is in."""
    fill, stroke = entry.child("fill"), entry.child("stroke")
    if fill is None and stroke is None:
        return studio.paint
    return (studio.paints.fill(fill) if fill else None, _stroke(stroke, studio) if stroke else None)


def _stroke(node: Node, studio: Studio) -> Stroke:
    """[colour, width in points] or [colour, width, dash]."""
    parts = list(node.entries())
    if len(parts) not in (2, 3):
        raise Mistake(node.keys, "must be [colour, width in points] or [colour, width, dash]")
    colour: Colour = studio.paints.colour(parts[0])
    return Stroke(colour, parts[1].number(), parts[2].text() if len(parts) == 3 else None)
