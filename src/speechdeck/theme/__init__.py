"""Theme files → Theme. A theme is data: one YAML file over `base.yaml`, found by name or path, checked, made points."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from speechdeck.errors import ThemeError
from speechdeck.model.theme import Theme
from speechdeck.theme.find import locate, names, own_names
from speechdeck.theme.load import load
from speechdeck.theme.source import read

__all__ = ["ThemeEntry", "available", "load_theme", "own_themes"]


class ThemeEntry(NamedTuple):
    """A theme on offer: its name, and what it is called in each language."""

    name: str
    label: Mapping[str, str]
    motif: str = ""


def load_theme(name_or_path: str) -> Theme:
    """The theme of a name ("party") or of a .yaml file.

    Raises ThemeError: for an unknown name with the nearest one, for a mistake in the file with line and key path.
    """
    return load(locate(name_or_path))


def available() -> tuple[ThemeEntry, ...]:
    """The themes that come with the program, by name."""
    return tuple(map(_entry, names()))


def own_themes() -> tuple[ThemeEntry, ...]:
    """The user's own themes, by name; one that cannot be read has no label."""
    return tuple(map(_readable, own_names()))


def _entry(name: str) -> ThemeEntry:
    tree = read(locate(name)).tree
    return ThemeEntry(name, dict(tree.get("label", {})), str(tree.get("motif", "")))


def _readable(name: str) -> ThemeEntry:
    try:
        return _entry(name)
    except ThemeError:
        return ThemeEntry(name, {})
