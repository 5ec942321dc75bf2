"""A theme's files → one merged tree of plain values, with a way back from a key path to file and line."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from speechdeck.errors import ThemeError
from speechdeck.theme.check import Mistake
from speechdeck.theme.find import BASE, locate

if TYPE_CHECKING:
    import yaml

Keys = tuple[str | int, ...]

#: Keys whose value is one thought: half of an old geometry under half of a new one is never meant.
WHOLE = frozenset({"items"})
Tree = dict[str, Any]


class Source(NamedTuple):
    """A theme file and those it inherits from, nearest first, and what they say together."""

    files: tuple[tuple[Path, Tree], ...]
    tree: Tree

    def error(self, mistake: Mistake) -> ThemeError:
        """The mistake with the file and line that it is in."""
        return ThemeError(f"{self.place(mistake.keys)}: {shown(mistake.keys)} {mistake.message}", hint=mistake.hint)

    def place(self, keys: Keys) -> str:
        """The file, and the line of it, that the keys lead to: "mine.yaml:12"."""
        path, reached = max(((file, _reach(tree, keys)) for file, tree in self.files), key=lambda found: len(found[1]))
        line = _line(path, reached)
        return f"{path}:{line}" if line else str(path)


def read(path: Path) -> Source:
    """Read a theme file and all that it inherits from. Raises ThemeError."""
    files: list[tuple[Path, Tree]] = []
    while path.resolve() not in [file.resolve() for file, _ in files]:
        tree = parsed(path)
        files.append((path, tree))
        parent = tree.get("inherits", None if path.stem == BASE else BASE)
        if parent is None:
            return Source(tuple(files), _together(files))
        path = _parent(path, parent)
    raise ThemeError(f"{path}: inherits from itself: {' → '.join(file.stem for file, _ in files)} → {path.stem}")


def _parent(path: Path, name: object) -> Path:
    if not isinstance(name, str):
        raise ThemeError(f"{path}: inherits must be the name of a theme")
    try:
        return locate(name, child=path)
    except ThemeError as error:
        raise ThemeError(f"{path}: inherits: {error.message}", hint=error.hint) from error


def parsed(path: Path) -> Tree:
    """The mapping that a YAML file is. Raises ThemeError."""
    import yaml

    from speechdeck.theme.plain import plain

    try:
        tree = plain(path.read_bytes())
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        message = f"{path}:{line}: this is no YAML: {error.problem}"
        raise ThemeError(message, hint="Look at indents and quotes.") from error
    except yaml.YAMLError as error:
        raise ThemeError(f"{path}: this is no YAML: {error}") from error
    except OSError as error:
        raise ThemeError(f"theme file {path} cannot be read: {error.strerror}") from error
    if not isinstance(tree, dict):
        raise ThemeError(f"{path}: a theme file must be a mapping (key: value)", hint="See docs/themes.md.")
    return tree


def _together(files: list[tuple[Path, Tree]]) -> Tree:
    tree: Tree = {}
    for _, over in reversed(files):
        tree = merged(tree, over)
    return tree


def merged(under: Tree, over: Tree) -> Tree:
    """Two trees as one: mappings key by key, anything else replaced; an empty value removes.

    A layout that is `like` another takes nothing from the layout of its own name below; `items` are replaced whole.
    """
    tree = dict(under)
    for key, value in over.items():
        below = tree.get(key)
        if isinstance(value, dict) and isinstance(below, dict) and key not in WHOLE and "like" not in value:
            tree[key] = merged(below, value)
        else:
            tree[key] = value
    return tree


def _reach(tree: Any, keys: Keys) -> Keys:
    """How far down the keys lead in a tree."""
    for depth, key in enumerate(keys):
        inside = (isinstance(tree, dict) and key in tree) or (
            isinstance(tree, list) and isinstance(key, int) and key < len(tree)
        )
        if not inside:
            return keys[:depth]
        tree = tree[key]
    return keys


@lru_cache(maxsize=8)  # a review of a theme asks for many lines
def _composed(path: Path, changed: int) -> yaml.Node | None:
    import yaml

    node = yaml.compose(path.read_text(encoding="utf-8-sig"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return node if isinstance(node, yaml.Node) else None


def _line(path: Path, keys: Keys) -> int | None:
    """The line of a key, by parsing the file again with marks: it costs time only when something is wrong."""
    import yaml

    node, place = _composed(path, path.stat().st_mtime_ns), None
    for key in keys:
        if isinstance(node, yaml.MappingNode):
            place, node = next(((name, value) for name, value in node.value if name.value == str(key)), (place, node))
        elif isinstance(node, yaml.SequenceNode) and isinstance(key, int):
            place = node = node.value[key]
    return place.start_mark.line + 1 if place is not None else None


def shown(keys: Keys) -> str:
    """Keys as they are told: layouts.cards-3.each.head, points[0].at."""
    path = ""
    for key in keys:
        path += f"[{key}]" if isinstance(key, int) else f".{key}" if path else key
    return path or "the file"
