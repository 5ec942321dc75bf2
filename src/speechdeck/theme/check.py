"""A theme file's values → checked Python values; every mistake knows the keys that lead to it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple


class Mistake(Exception):  # noqa: N818 - it never leaves this folder
    """Something wrong in a theme file. `load` adds file and line and raises it as ThemeError."""

    def __init__(self, keys: tuple[str | int, ...], message: str, hint: str = "") -> None:
        super().__init__(message)
        self.keys = keys
        self.message = message
        self.hint = hint


class Node(NamedTuple):
    """A value of the file and the keys that lead to it."""

    value: object
    keys: tuple[str | int, ...] = ()

    def mistake(self, message: str, hint: str = "") -> Mistake:
        """To be raised: what is wrong with this value."""
        return Mistake(self.keys, message, hint)

    def mapping(self, known: Collection[str] | None = None) -> Mapping[str, object]:
        """The value as a mapping; with `known`, no other key may be in it."""
        if not isinstance(self.value, dict):
            raise self.mistake(f"is {_shown(self.value)}, but must be a mapping (key: value)")
        if known is not None and not self.value.keys() <= set(known):
            key = next(key for key in self.value if key not in known)
            raise Mistake((*self.keys, key), "is no key that is known here", nearest(str(key), known))
        return self.value

    def child(self, key: str) -> Node | None:
        """The value under `key`, None where it is absent or empty."""
        value = self.mapping().get(key)
        return None if value is None else Node(value, (*self.keys, key))

    def need(self, key: str) -> Node:
        """The value under `key`, which must be there."""
        child = self.child(key)
        if child is None:
            raise self.mistake(f"lacks the key {key!r}")
        return child

    def children(self) -> Iterator[tuple[str, Node]]:
        """Every key of a mapping with its value; empty values are left out."""
        for key, value in self.mapping().items():
            if value is not None:
                yield str(key), Node(value, (*self.keys, key))

    def entries(self) -> Iterator[Node]:
        """Every member of a list."""
        if not isinstance(self.value, list):
            raise self.mistake(f"is {_shown(self.value)}, but must be a list")
        for index, value in enumerate(self.value):
            yield Node(value, (*self.keys, index))

    def text(self) -> str:
        if not isinstance(self.value, str):
            raise self.mistake(f"is {_shown(self.value)}, but must be text", "Put it in quotes.")
        return self.value

    def number(self) -> float:
        if isinstance(self.value, bool) or not isinstance(self.value, int | float):
            raise self.mistake(f"is {_shown(self.value)}, but must be a number")
        return float(self.value)

    def whole(self) -> int:
        if isinstance(self.value, bool) or not isinstance(self.value, int):
            raise self.mistake(f"is {_shown(self.value)}, but must be a whole number")
        return self.value

    def flag(self) -> bool:
        if not isinstance(self.value, bool):
            raise self.mistake(f"is {_shown(self.value)}, but must be true or false")
        return self.value

    def choice(self, known: Collection[str]) -> str:
        """The value as one of `known`."""
        if self.value not in known:
            hint = nearest(str(self.value), known)
            raise self.mistake(f"is {_shown(self.value)}, but must be one of {', '.join(known)}", hint)
        return str(self.value)


def nearest(word: str, known: Collection[str]) -> str:
    """A hint that names the known word nearest to `word`, or all of them where none is near and they are few."""
    from difflib import get_close_matches  # 1 ms, and only a mistake needs it

    close = get_close_matches(word, known, n=1, cutoff=0.6)
    if close:
        return f"Did you mean {close[0]!r}?"
    return f"Known are: {', '.join(sorted(known))}." if 0 < len(known) <= 24 else ""


def _shown(value: object) -> str:
    """A value in a message, short."""
    if value is None:
        return "empty"
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    shown = repr(value)
    return shown if len(shown) <= 40 else f"{shown[:37]}..."
