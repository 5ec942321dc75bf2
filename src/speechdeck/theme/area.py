"""Text areas in a theme file → areas in points: a style, a place, and what differs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, get_args

from speechdeck.model.geometry import SLIDE_HEIGHT, SLIDE_WIDTH, Rect, fits
from speechdeck.model.theme import Area, AreaRole, FontRole
from speechdeck.theme.check import Node, nearest
from speechdeck.theme.colour import Paints
from speechdeck.theme.length import Frame

NUMERALS = ("1", "01", "cn", "formal", "roman")

#: What a style may say, and an area about itself.
STYLE_KEYS = (
    "role", "font", "size", "smallest", "leading", "colour", "emphasis", "bold", "align", "anchor", "lines",
    "balance", "tracking", "bullets", "bullet", "gap", "numerals", "exact", "unit",
)  # fmt: skip

#: A leading up to this is a multiple of the size, above it points: nobody sets lines of text four sizes apart.
LARGEST_RATIO = 4.0


class Styles:
    """The theme's text styles, each with all that it takes from the style it is like."""

    def __init__(self, node: Node) -> None:
        self._node = node
        self._found: dict[str, Mapping[str, Node]] = {}

    def named(self, name: Node) -> Mapping[str, Node]:
        """Every key of a style, with the node that says it."""
        key = name.text()
        if key not in self._found:
            self._found[key] = self._resolved(name)
        return self._found[key]

    def _resolved(self, name: Node) -> Mapping[str, Node]:
        node, keys, seen = name, {}, set()
        key = name.text()
        while True:
            style = self._node.child(key)
            if style is None:
                raise node.mistake(f"names no style: {key!r}", nearest(key, [known for known, _ in self._node.children()]))
            if key in seen:
                raise style.mistake("is like itself")
            seen.add(key)
            style.mapping(("like", *STYLE_KEYS))
            keys = {**dict(style.children()), **keys}
            like = style.child("like")
            keys.pop("like", None)
            if like is None:
                return keys
            node, key = like, like.text()


def areas(node: Node, styles: Styles, paints: Paints, frame: Frame, number: int | None = None) -> Iterator[Area]:
    """The areas of a mapping; those of an item carry its number in their names."""
    for name, entry in node.children():
        entry.mapping(("at", "style", *STYLE_KEYS))
        style = entry.child("style")
        keys = dict(styles.named(style)) if style else {}
        keys.update((key, child) for key, child in entry.children() if key in STYLE_KEYS)
        rect = frame.rect(entry.need("at"))
        _check_inside(rect, entry)
        yield Area(name=name if number is None else f"{name}{number}", rect=rect, **_text(keys, entry, paints))


def _check_inside(rect: Rect, entry: Node) -> None:
    inside = fits(0, rect.x) and fits(0, rect.y) and fits(rect.right, SLIDE_WIDTH) and fits(rect.bottom, SLIDE_HEIGHT)
    if not inside or rect.w <= 0 or rect.h <= 0:
        raise entry.mistake(
            f"does not lie on the slide: x {rect.x / 72:g}, y {rect.y / 72:g}, w {rect.w / 72:g}, h {rect.h / 72:g} in",
            "A slide is 13.333 × 7.5 in.",
        )


def _text(keys: Mapping[str, Node], entry: Node, paints: Paints) -> dict[str, Any]:
    for key in ("role", "font", "size", "leading", "colour"):
        if key not in keys:
            raise entry.mistake(f"lacks the key {key!r}, and so does its style", "Give it a style.")
    size = keys["size"].number()
    text = {key: _READERS[key](node) for key, node in keys.items() if key in _READERS}
    colours = {key: paints.colour(keys[key]) for key in ("colour", "emphasis", "bullet") if key in keys}
    smallest = min(keys["smallest"].number(), size) if "smallest" in keys else size
    return {**text, **colours, "size": size, "smallest": smallest, "leading": _leading(keys["leading"], size)}


def _leading(node: Node, size: float) -> float:
    value = node.number()
    return round(value * size * 2) / 2 if value <= LARGEST_RATIO else value


_READERS: dict[str, Any] = {
    "role": lambda node: node.choice(get_args(AreaRole)),
    "font": lambda node: node.choice(get_args(FontRole)),
    "bold": Node.flag,
    "align": lambda node: node.choice(("left", "centre", "right")),
    "anchor": lambda node: node.choice(("top", "middle", "bottom")),
    "lines": Node.whole,
    "balance": Node.flag,
    "tracking": Node.number,
    "bullets": Node.flag,
    "gap": Node.number,
    "numerals": lambda node: node.choice(NUMERALS),
    "exact": Node.flag,
    "unit": Node.number,
}
