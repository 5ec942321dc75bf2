"""A layout's background and decoration → the colour behind any point of the slide, as a person sees it.

Drawings are laid over each other from back to front with their opacity. Lines are left out: they are too thin for text
to stand on.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from speechdeck.model.geometry import SLIDE_HEIGHT, SLIDE_WIDTH, Rect
from speechdeck.model.theme import Colour, Drawing, Fill, Gradient, Layout, Path
from speechdeck.theme.colour import resolve

#: Red, green, blue and opacity, 0 to 1.
Seen: TypeAlias = tuple[float, float, float, float]
Point: TypeAlias = tuple[float, float]
_Painter: TypeAlias = Callable[[float, float], Seen]
#: y → the places on that line where a drawing begins, ends, begins …
_Covers: TypeAlias = Callable[[float], Sequence[float]]

#: Straight pieces that a curve is taken as: its error is below half a point for curves as long as the slide.
_PIECES = 12


class _Sheet(NamedTuple):
    """One drawing: where it is, what it covers, and the colour that it has there."""

    box: Rect
    covers: _Covers
    colour: _Painter


class Backdrops:
    """What is behind the text of a theme's layouts."""

    def __init__(self, palette: Mapping[str, str]) -> None:
        self._palette = palette
        # By identity: layouts share most of their drawings, and hashing a path costs as much as reading it.
        self._known: dict[int, tuple[Drawing, tuple[_Sheet, ...]]] = {}

    def behind(self, layout: Layout, area: Rect, across: int = 17, down: int = 7) -> list[Seen]:
        """The colours behind a box of a layout, on a grid of points, row by row."""
        ground = _painter(layout.background, Rect(0.0, 0.0, SLIDE_WIDTH, SLIDE_HEIGHT), self._palette)
        near = [sheet for drawing in layout.drawings for sheet in self._sheets(drawing) if sheet.box.overlaps(area)]
        xs = [area.x + area.w * (place + 0.5) / across for place in range(across)]
        found: list[Seen] = []
        for y in (area.y + area.h * (place + 0.5) / down for place in range(down)):
            row = [(sheet.colour, sheet.covers(y)) for sheet in near if sheet.box.y <= y <= sheet.box.bottom]
            found += [_at(x, y, ground(x, y), row) for x in xs]
        return found

    def _sheets(self, drawing: Drawing) -> tuple[_Sheet, ...]:
        found = self._known.get(id(drawing))
        if found is None:
            found = self._known[id(drawing)] = drawing, tuple(_sheets(drawing, self._palette))
        return found[1]


def over(top: Seen, under: Seen) -> Seen:
    """One colour laid over another."""
    share = top[3]
    red, green, blue = (share * a + (1 - share) * b for a, b in zip(top[:3], under[:3], strict=True))
    return red, green, blue, 1.0


def seen(colour: Colour, palette: Mapping[str, str]) -> Seen:
    """A theme's colour as red, green, blue and opacity."""
    rgb = resolve(colour, palette)
    red, green, blue = (int(rgb[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return red, green, blue, colour.alpha


def rrggbb(colour: Seen) -> str:
    """The colour as six hexadecimal digits, its opacity left out."""
    return "".join(f"{round(255 * part):02X}" for part in colour[:3])


def _at(x: float, y: float, ground: Seen, row: Sequence[tuple[_Painter, Sequence[float]]]) -> Seen:
    shown = ground
    for colour, ends in row:
        if bisect_right(ends, x) % 2:
            shown = over(colour(x, y), shown)
    return shown


def _sheets(drawing: Drawing, palette: Mapping[str, str]) -> Iterator[_Sheet]:
    if drawing.fill is None:
        return
    if isinstance(drawing, Path):
        rings = _rings(drawing)
        box = _around([point for ring in rings for point in ring])
        yield _Sheet(box, _crossings(rings), _painter(drawing.fill, box, palette))
    else:
        box = drawing.rect
        covers = _chord(box) if drawing.form == "ellipse" else _sides(box)
        yield _Sheet(box, covers, _painter(drawing.fill, box, palette))


# ── what a drawing covers ────────────────────────────────────────────────────────────────────────────────────────


def _sides(box: Rect) -> _Covers:
    """Of a rectangle; the corners that rounding takes off are a matter of a few points."""
    return lambda y: (box.x, box.right)


def _chord(box: Rect) -> _Covers:
    """Of an ellipse."""

    def covers(y: float) -> Sequence[float]:
        down = (y - box.y - box.h / 2) / (box.h / 2)
        half = box.w / 2 * math.sqrt(max(1 - down * down, 0.0))
        return box.x + box.w / 2 - half, box.x + box.w / 2 + half

    return covers


def _crossings(rings: Sequence[Sequence[Point]]) -> _Covers:
    """Of a freeform: even-odd, as office programs fill one of several outlines."""
    edges = [edge for ring in rings for edge in pairwise((*ring, ring[0]))]

    def covers(y: float) -> Sequence[float]:
        return sorted(x1 + (y - y1) * (x2 - x1) / (y2 - y1) for (x1, y1), (x2, y2) in edges if (y1 > y) != (y2 > y))

    return covers


def _rings(path: Path) -> list[list[Point]]:
    """The closed outlines of a path, curves as straight pieces."""
    rings: list[list[Point]] = []
    for command in path.commands:
        numbers = [float(value) for value in command[1:]]
        if command[0] == "M":
            rings.append([(numbers[0], numbers[1])])
        elif command[0] == "L":
            rings[-1].append((numbers[0], numbers[1]))
        elif command[0] == "C":
            rings[-1] += _curve(rings[-1][-1], numbers)
    return rings


def _curve(start: Point, numbers: Sequence[float]) -> list[Point]:
    xs, ys = (start[0], *numbers[::2]), (start[1], *numbers[1::2])
    points = []
    for step in range(1, _PIECES + 1):
        t = step / _PIECES
        s = 1 - t
        weights = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
        x, y = (sum(weight * place for weight, place in zip(weights, places, strict=True)) for places in (xs, ys))
        points.append((x, y))
    return points


def _around(points: Sequence[Point]) -> Rect:
    left, top = min(x for x, _ in points), min(y for _, y in points)
    return Rect(left, top, max(x for x, _ in points) - left, max(y for _, y in points) - top)


# ── what colour it has ───────────────────────────────────────────────────────────────────────────────────────────


def _painter(fill: Fill, box: Rect, palette: Mapping[str, str]) -> _Painter:
    if isinstance(fill, Colour):
        flat = seen(fill, palette)
        return lambda x, y: flat
    return _gradient(fill, box, palette)


def _gradient(fill: Gradient, box: Rect, palette: Mapping[str, str]) -> _Painter:
    """The stops run from one edge of the box to the other along the angle (ECMA-376 part 1, 20.1.8.41, unscaled)."""
    turn = math.radians(fill.angle)
    right, down = math.cos(turn), math.sin(turn)
    reach = (abs(box.w * right) + abs(box.h * down)) / 2 or 1.0
    places = [place for place, _ in fill.stops]
    colours = [seen(colour, palette) for _, colour in fill.stops]

    def colour(x: float, y: float) -> Seen:
        along = (x - box.x - box.w / 2) * right + (y - box.y - box.h / 2) * down
        share = min(max(along / (2 * reach) + 0.5, 0.0), 1.0)
        after = min(max(bisect_right(places, share), 1), len(places) - 1)
        part = (share - places[after - 1]) / (places[after] - places[after - 1])
        red, green, blue, opacity = (
            a + (b - a) * part for a, b in zip(colours[after - 1], colours[after], strict=True)
        )
        return red, green, blue, opacity

    return colour
