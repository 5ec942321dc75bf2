"""Icons of Phosphor → src/speechdeck/icons/icons.txt: a name a line, and its outline as absolute M, L, C and Z.

Run it by hand, once, with the unpacked npm package (MIT licence, github.com/phosphor-icons/core):

    npm pack @phosphor-icons/core && tar xzf phosphor-icons-core-*.tgz
    python tests/icons/make_icons.py package/assets/fill

The filled set is taken, for its icons are areas and not lines: they survive as freeforms in every office program, in
one colour, at any size. Numbers are tenths of a unit on a grid of 256 × 256.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from speechdeck.icons import ICONS

TARGET = Path(__file__).parents[2] / "src" / "speechdeck" / "icons" / "icons.txt"

_COUNT = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_TOKEN = re.compile(r"([A-Za-z])|(-?(?:\d*\.\d+|\d+\.?)(?:e-?\d+)?)")

Point = tuple[float, float]
Step = tuple[str, tuple[Point, ...]]


def main() -> None:
    folder = Path(sys.argv[1])
    lines = [f"{name} {_written(folder / f'{icon}-fill.svg')}" for name, icon in sorted(ICONS.items())]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _written(file: Path) -> str:
    root = ElementTree.parse(file).getroot()
    outlines = [node.get("d", "") for node in root.iter("{http://www.w3.org/2000/svg}path")]
    steps = [step for outline in outlines for step in absolute(outline)]
    return " ".join(
        letter + " ".join(f"{round(x * 10)} {round(y * 10)}" for x, y in points) for letter, points in steps
    )


def absolute(outline: str) -> Iterator[Step]:
    """SVG path data as M, L, C and Z with absolute points."""
    here: Point = (0.0, 0.0)
    start = handle = here
    before = ""
    for letter, numbers in _commands(outline):
        upper = letter.upper()
        base = here if letter.islower() else (0.0, 0.0)
        if upper == "Z":
            yield "Z", ()
            here, before = start, "Z"
            continue
        if upper in "HV":
            x, y = (numbers[0] + base[0], here[1]) if upper == "H" else (here[0], numbers[0] + base[1])
            points: list[Point] = [(x, y)]
        elif upper == "A":
            points = [(numbers[5] + base[0], numbers[6] + base[1])]
        else:
            points = [(x + base[0], y + base[1]) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
        if upper == "A":
            for curve in _arc(here, numbers, points[-1]):
                yield "C", curve
        elif upper in "ST":
            mirrored = (
                (2 * here[0] - handle[0], 2 * here[1] - handle[1])
                if before in ("CS" if upper == "S" else "QT")
                else here
            )
            points = [mirrored, *points]
            yield "C", tuple(points) if upper == "S" else _cubic(here, *points)
        elif upper == "Q":
            yield "C", _cubic(here, *points)
        else:
            yield "M" if upper == "M" else "C" if upper == "C" else "L", tuple(points)
        handle = points[-2] if len(points) > 1 else points[-1]
        here, before = points[-1], upper
        if upper == "M":
            start = here


def _commands(outline: str) -> Iterator[tuple[str, list[float]]]:
    """Letters with their numbers, repeated letters written out; the flags of an arc may stand without a space."""
    letter, place = "", 0
    numbers: list[float] = []
    while place < len(outline):
        if (
            letter.upper() == "A"
            and len(numbers) % 7 in (3, 4)
            and (flag := re.compile(r"[\s,]*([01])").match(outline, place))
        ):
            numbers.append(float(flag[1]))
            place = flag.end()
        elif token := _TOKEN.match(outline, place):
            place = token.end()
            if token[1]:
                yield from _complete(letter, numbers)
                letter, numbers = token[1], []
            else:
                numbers.append(float(token[2]))
        else:
            place += 1
    yield from _complete(letter, numbers)


def _complete(letter: str, numbers: list[float]) -> Iterator[tuple[str, list[float]]]:
    if not letter:
        return
    count = _COUNT[letter.upper()]
    if not count:
        yield letter, []
    for place in range(0, len(numbers) if count else 0, count or 1):
        yield letter if place == 0 or letter not in "Mm" else chr(ord(letter) - 1), numbers[place : place + count]


def _cubic(start: Point, handle: Point, end: Point) -> tuple[Point, ...]:
    """A quadratic curve as a cubic one."""
    first = tuple(a + 2 / 3 * (b - a) for a, b in zip(start, handle, strict=True))
    second = tuple(a + 2 / 3 * (b - a) for a, b in zip(end, handle, strict=True))
    return ((first[0], first[1]), (second[0], second[1]), end)


def _arc(start: Point, numbers: list[float], end: Point) -> Iterator[tuple[Point, ...]]:
    """An elliptical arc as cubic curves of a quarter turn at most (SVG 1.1, appendix F.6)."""
    rx, ry, turn, large, sweep = abs(numbers[0]), abs(numbers[1]), math.radians(numbers[2]), numbers[3], numbers[4]
    if start == end or not rx or not ry:
        return
    cos, sin = math.cos(turn), math.sin(turn)
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x, y = cos * dx + sin * dy, -sin * dx + cos * dy
    grow = math.sqrt(max(1.0, (x / rx) ** 2 + (y / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    inside = (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2
    root = math.sqrt(max(0.0, inside / ((rx * y) ** 2 + (ry * x) ** 2))) * (-1 if large == sweep else 1)
    cx, cy = root * rx * y / ry, -root * ry * x / rx
    centre = (cos * cx - sin * cy + (start[0] + end[0]) / 2, sin * cx + cos * cy + (start[1] + end[1]) / 2)
    first = math.atan2((y - cy) / ry, (x - cx) / rx)
    last = math.atan2((-y - cy) / ry, (-x - cx) / rx)
    angle = last - first
    if sweep and angle < 0:
        angle += math.tau
    elif not sweep and angle > 0:
        angle -= math.tau
    pieces = max(1, math.ceil(abs(angle) / (math.pi / 2) - 1e-6))
    step = angle / pieces
    reach = 4 / 3 * math.tan(step / 4)

    def place(a: float, b: float) -> Point:
        return cos * rx * a - sin * ry * b + centre[0], sin * rx * a + cos * ry * b + centre[1]

    for piece in range(pieces):
        a, b = first + piece * step, first + (piece + 1) * step
        yield (
            place(math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a)),
            place(math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b)),
            place(math.cos(b), math.sin(b)) if piece < pieces - 1 else end,
        )


if __name__ == "__main__":
    main()
