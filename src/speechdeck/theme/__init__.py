"""Theme files → Theme. A theme is data: one YAML file over `base.yaml`, found by name or path, checked, made points."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from speechdeck.diagnostics import Diagnostics
from speechdeck.errors import ThemeError
from speechdeck.model.options import Look
from speechdeck.model.theme import Theme
from speechdeck.theme.find import locate, names, own_names
from speechdeck.theme.load import load
from speechdeck.theme.source import read

__all__ = ["ThemeEntry", "adjusted", "available", "load_theme", "own_themes"]


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


def adjusted(theme: Theme, look: Look) -> tuple[Theme, Diagnostics]:
    """The theme with the accent colour and the typefaces that are wished for."""
    if look == Look():
        return theme, ()
    from speechdeck.theme.adjust import with_accent, with_fonts

    notes: Diagnostics = ()
    if look.accent:
        theme, notes = with_accent(theme, look.accent)
    if look.font:
        theme = with_fonts(theme, look.font)
    return theme, notes


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
