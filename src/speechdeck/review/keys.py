"""An area of a layout → the keys that lead to it in the theme's files: its own, or those of the layout it is like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

Keys: TypeAlias = tuple[str | int, ...]


def area_keys(tree: dict[str, Any], layout: str, area: str) -> Keys:
    """("layouts", "cards-3", "each", "head") for head2 of cards-3; the layout's own keys where nothing is nearer."""
    item = area.rstrip("0123456789")
    own = _written(tree, layout)
    for name in _chain(tree, own):
        node = tree["layouts"][name]
        if area == "logo" and area in node:
            return ("layouts", name, "logo")
        for part, key in (("areas", area), ("each", item)):
            if key in (node.get(part) or {}):
                return ("layouts", name, part, key)
        master = node.get("master")
        if master and area == "logo" and area in (tree.get("masters") or {}).get(master, {}):
            return ("masters", master, "logo")
        if master and area in ((tree.get("masters") or {}).get(master, {}).get("areas") or {}):
            return ("masters", master, "areas", area)
    return ("layouts", own)


def _chain(tree: dict[str, Any], name: str) -> Iterator[str]:
    """The layout, the one it is like, and so on."""
    seen: set[str] = set()
    while name in tree["layouts"] and name not in seen:
        yield name
        seen.add(name)
        node = tree["layouts"][name]
        if not isinstance(node, dict):
            return
        name = _written(tree, str(node.get("like") or name.partition("@")[0]))


def _written(tree: dict[str, Any], name: str) -> str:
    """The name under which a layout stands in the file: cards-3@heads may be written as cards-*@heads."""
    return name if name in tree["layouts"] else re.sub(r"-\d+", "-*", name, count=1)
