"""Text areas in a theme file → areas in points: a style, a place, and what differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, get_args

from speechdeck.model.geometry import SLIDE_HEIGHT, SLIDE_WIDTH, Rect, fits
from speechdeck.model.theme import Area, AreaRole, FontRole
from speechdeck.theme.check import Node, nearest
from speechdeck.theme.colour import Paints
from speechdeck.theme.length import Frame

NUMERALS = ("1", "01", "cn", "formal", "roman")

#: A leading up to this is a multiple of the size, above it points: nobody sets lines of text four sizes apart.
LARGEST_RATIO = 4.0


class Styles:
    """The theme's text styles, each with all that it takes from the style it is like."""

    def __init__(self, node: Node, paints: Paints) -> None:
        self._node = node
        self._paints = paints
        self._found: dict[str, Mapping[str, Any]] = {}

    def named(self, name: Node) -> Mapping[str, Any]:
        """What a style says, key by key."""
        key = name.text()
        if key not in self._found:
            self._found[key] = self._resolved(name, ())
        return self._found[key]

    def own(self, node: Node) -> Mapping[str, Any]:
        """What a mapping itself says about text; keys of another kind are left out."""
        return {key: _READERS[key](child, self._paints) for key, child in node.children() if key in _READERS}

    def _resolved(self, name: Node, seen: tuple[str, ...]) -> Mapping[str, Any]:
        key = name.text()
        style = self._node.child(key)
        if style is None:
            raise name.mistake(f"names no style: {key!r}", nearest(key, list(self._node.mapping())))
        if key in seen:
            raise name.mistake("is like itself")
        style.mapping(("like", *STYLE_KEYS))
        like = style.child("like")
        under = self._resolved(like, (*seen, key)) if like else {}
        return {**under, **self.own(style)}


def areas(node: Node, styles: Styles, frame: Frame, number: int | None = None) -> Iterator[Area]:
    """The areas of a mapping; those of an item carry its number in their names."""
    entries = dict(node.children())
    for name in _standing(entries):
        entry = entries[name]
        entry.mapping(("at", "style", "instead", *STYLE_KEYS))
        replaced = [_replaced(entries, old) for old in _instead(entry)]
        text = {**_text(entry, replaced, styles), **styles.own(entry)}
        rect = _around(replaced, frame) if _grows(name, entry) else frame.rect(entry.need("at"))
        _check_inside(rect, entry)
        yield Area(name=name if number is None else f"{name}{number}", rect=rect, **_complete(text, entry))


def _standing(entries: Mapping[str, Node]) -> list[str]:
    """The areas that are left when some stand instead of others, each where the first of those stood."""
    takers = {old.text(): name for name, entry in entries.items() for old in _instead(entry)}
    return list(dict.fromkeys(takers.get(name, name) for name in entries))


def _instead(entry: Node) -> list[Node]:
    """The names of the areas that this one stands instead of: one name, or a list."""
    named = entry.child("instead")
    if named is None:
        return []
    return [*named.entries()] if isinstance(named.value, list) else [named]


def _grows(name: str, entry: Node) -> bool:
    """Whether an area takes the room of others: it has no place of its own, or is among those it stands instead of."""
    names = [old.text() for old in _instead(entry)]
    return name in names or bool(names and entry.child("at") is None)


def _replaced(entries: Mapping[str, Node], name: Node) -> Node:
    if name.text() not in entries:
        raise name.mistake(f"names no area: {name.text()!r}", nearest(name.text(), list(entries)))
    return entries[name.text()]


def _text(entry: Node, replaced: Sequence[Node], styles: Styles) -> Mapping[str, Any]:
    """What an area's style says; without one, all that is said of the first area that it stands instead of."""
    if style := entry.child("style"):
        return styles.named(style)
    if not replaced:
        return {}
    style = replaced[0].child("style")
    return {**(styles.named(style) if style else {}), **styles.own(replaced[0])}


def _around(replaced: Sequence[Node], frame: Frame) -> Rect:
    """The box around the areas."""
    boxes = [frame.rect(each.need("at")) for each in replaced]
    if len(boxes) == 1:
        return boxes[0]
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    return Rect(left, top, max(box.right for box in boxes) - left, max(box.bottom for box in boxes) - top)


def _check_inside(rect: Rect, entry: Node) -> None:
    inside = fits(0, rect.x) and fits(0, rect.y) and fits(rect.right, SLIDE_WIDTH) and fits(rect.bottom, SLIDE_HEIGHT)
    if not inside or rect.w <= 0 or rect.h <= 0:
        raise entry.mistake(
            f"does not lie on the slide: x {rect.x / 72:g}, y {rect.y / 72:g}, w {rect.w / 72:g}, h {rect.h / 72:g} in",
            "A slide is 13.333 × 7.5 in.",
        )


def _complete(text: Mapping[str, Any], entry: Node) -> dict[str, Any]:
    """What an area says about its text, with nothing missing and leading in points."""
    for key in ("role", "font", "size", "leading", "colour"):
        if key not in text:
            raise entry.mistake(f"lacks the key {key!r}, and so does its style", "Give it a style.")
    size, leading = text["size"], text["leading"]
    points = round(leading * size * 2) / 2 if leading <= LARGEST_RATIO else leading
    return {**text, "smallest": min(text.get("smallest", size), size), "leading": points}


_READERS: Mapping[str, Callable[[Node, Paints], Any]] = {
    "role": lambda node, _: node.choice(get_args(AreaRole)),
    "font": lambda node, _: node.choice(get_args(FontRole)),
    "size": lambda node, _: node.number(),
    "smallest": lambda node, _: node.number(),
    "leading": lambda node, _: node.number(),
    "colour": lambda node, paints: paints.colour(node),
    "emphasis": lambda node, paints: paints.colour(node),
    "bold": lambda node, _: node.flag(),
    "align": lambda node, _: node.choice(("left", "centre", "right")),
    "anchor": lambda node, _: node.choice(("top", "middle", "bottom")),
    "lines": lambda node, _: node.whole(),
    "balance": lambda node, _: node.flag(),
    "tracking": lambda node, _: node.number(),
    "bullets": lambda node, _: node.flag(),
    "bullet": lambda node, paints: paints.colour(node),
    "gap": lambda node, _: node.number(),
    "numerals": lambda node, _: node.choice(NUMERALS),
    "exact": lambda node, _: node.flag(),
    "stack": lambda node, _: node.flag(),
    "unit": lambda node, _: node.number(),
}

#: What a style may say, and an area about itself.
STYLE_KEYS = tuple(_READERS)
