"""Path data in a theme file → commands in points; and outlines that are worked out: corners, contours, turns."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache

from speechdeck.model.theme import Shape
from speechdeck.theme.check import Node
from speechdeck.theme.length import Frame, Length, linear

Commands = tuple[tuple[str | float, ...], ...]

_ARGUMENTS = {"M": 2, "L": 2, "C": 6, "Z": 0}  # numbers after each path command


def commands(node: Node, frame: Frame) -> Commands:
    """SVG-like path data with absolute M, L, C and Z; its numbers are lengths of the frame."""
    steps = _steps(node.text())
    if isinstance(steps, str):
        raise node.mistake(steps, "Paths are like M 0 0 L w 0 C 1 0 w-1 h w h Z.")
    return tuple((letter, *frame.points(lengths)) for letter, lengths in steps)


@cache
def _steps(data: str) -> tuple[tuple[str, tuple[Length, ...]], ...] | str:
    """Path data as commands with their lengths, or what is wrong with it."""
    words, steps, position = data.split(), [], 0
    while position < len(words):
        letter = words[position]
        if letter not in _ARGUMENTS:
            return f"has {letter!r} where a command M, L, C or Z must stand"
        end = position + 1 + _ARGUMENTS[letter]
        lengths = [linear(word) for word in words[position + 1 : end]]
        if len(lengths) < _ARGUMENTS[letter]:
            return f"ends within its last command {letter!r}"
        if None in lengths:
            return f"has a length that cannot be read: {words[position + 1 + lengths.index(None)]!r}"
        steps.append((letter, tuple(length for length in lengths if length is not None)))
        position = end
    return tuple(steps)


def outline(rim: list[tuple[float, float]], frame: Frame) -> Commands:
    """A closed path through corners given in inches."""
    places = [frame.point(*place) for place in rim]
    return (("M", *places[0]), *(("L", *place) for place in places[1:]), ("Z",))


def between(first: Commands, second: Commands, share: float) -> Commands:
    """The path at a share of the way from one to another of the same commands."""

    def mixed(a: str | float, b: str | float) -> str | float:
        return a if isinstance(a, str) or isinstance(b, str) else round(a + (b - a) * share, 3)

    return tuple(tuple(mixed(a, b) for a, b in zip(one, two, strict=True))
                 for one, two in zip(first, second, strict=True))  # fmt: skip


def turned(steps: Commands, about: tuple[float, float], angles: Sequence[float]) -> Commands:
    """A path several times, turned about a place by each of the angles."""
    return tuple(step for angle in angles for step in _turned(steps, about, math.cos(angle), math.sin(angle)))


def _turned(steps: Commands, about: tuple[float, float], cos: float, sin: float) -> Commands:

    def place(x: float, y: float) -> tuple[float, float]:
        right, down = x - about[0], y - about[1]
        return round(about[0] + right * cos - down * sin, 3), round(about[1] + right * sin + down * cos, 3)

    return tuple(
        (letter, *(value for x, y in zip(numbers[::2], numbers[1::2], strict=True) for value in place(x, y)))  # type: ignore[arg-type]
        for letter, *numbers in steps
    )


#: How far a curve's handles reach on a quarter of a circle, against its radius.
_QUARTER = 0.5523


def contour(shape: Shape, entry: Node) -> Commands:
    """A rectangle or an ellipse as a path."""
    x, y, w, h = shape.rect.x, shape.rect.y, shape.rect.w, shape.rect.h
    if shape.form == "rectangle":
        if shape.radius:
            raise entry.mistake("turns a rectangle with round corners", "Draw it as a path.")
        return (("M", x, y), ("L", x + w, y), ("L", x + w, y + h), ("L", x, y + h), ("Z",))
    a, b, cx, cy = w / 2, h / 2, x + w / 2, y + h / 2
    p, q = a * _QUARTER, b * _QUARTER
    return (
        ("M", cx + a, cy),
        ("C", cx + a, cy + q, cx + p, cy + b, cx, cy + b),
        ("C", cx - p, cy + b, cx - a, cy + q, cx - a, cy),
        ("C", cx - a, cy - q, cx - p, cy - b, cx, cy - b),
        ("C", cx + p, cy - b, cx + a, cy - q, cx + a, cy),
        ("Z",),
    )
