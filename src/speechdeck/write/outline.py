"""A freeform → the smallest rectangle around it, curves by their true extent and not by their handles."""

from __future__ import annotations

import math
from collections.abc import Iterator

from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Path


def outline(path: Path) -> Rect:
    """The tight bounding box of a path, in points."""
    xs: list[float] = []
    ys: list[float] = []
    for command in path.commands:
        numbers = [float(value) for value in command[1:]]
        if command[0] == "C":
            xs.extend(_turns(xs[-1], *numbers[::2]))
            ys.extend(_turns(ys[-1], *numbers[1::2]))
        # the last point: what the next command starts from
        xs.extend(numbers[-2:-1])
        ys.extend(numbers[-1:])
    left, top = min(xs), min(ys)
    return Rect(left, top, max(xs) - left, max(ys) - top)


def _turns(a: float, b: float, c: float, d: float) -> Iterator[float]:
    """One coordinate of a cubic Bézier curve where it turns round: the roots of its derivative inside (0, 1)."""
    if min(a, d) <= min(b, c) and max(b, c) <= max(a, d):
        return  # the handles lie between the ends, and the curve inside its handles
    square, linear, constant = d - a + 3 * (b - c), 2 * (a - 2 * b + c), b - a
    for t in _roots(square, linear, constant):
        if 0 < t < 1:
            s = 1 - t
            yield s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d


def _roots(square: float, linear: float, constant: float) -> tuple[float, ...]:
    """Of square·t² + linear·t + constant."""
    if abs(square) < 1e-9:
        return (-constant / linear,) if abs(linear) > 1e-9 else ()
    inside = linear * linear - 4 * square * constant
    if inside < 0:
        return ()
    root = math.sqrt(inside)
    return ((-linear + root) / (2 * square), (-linear - root) / (2 * square))
