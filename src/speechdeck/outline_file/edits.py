"""What an outline file says, checked but not yet held against the speech."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from speechdeck.errors import OutlineFileError
from speechdeck.model.options import Value

#: Keys of the head matter, each a field of Outline.
HEAD = ("title", "occasion", "speaker", "date")
#: Slide kinds that a user may wish for: those that a passage of a speech can take.
POINT_KINDS = ("cards", "bullets", "detail", "figures", "quote", "timeline", "steps", "compare", "chart")


@dataclass(frozen=True, slots=True)
class Place:
    """A value's place in the file, for messages."""

    file: str
    line: int
    keys: tuple[str | int, ...] = ()

    def error(self, message: str, hint: str = "") -> OutlineFileError:
        """What is wrong with the value there."""
        return OutlineFileError(f"{self.file}:{self.line}: {self._shown()} {message}", hint=hint)

    def _shown(self) -> str:
        shown = ""
        for key in self.keys:
            shown += f"[{key}]" if isinstance(key, int) else f".{key}" if shown else key
        return shown or "the file"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where in the speech an entry begins, as the file has it: the offset, and the first words there."""

    offset: int | None
    words: str
    place: Place


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of `points`."""

    place: Place
    heading: str | None = None  # None leaves the speech's own
    anchor: Anchor | None = None  # None for an entry that the user adds
    kind: str | None = None
    theme: str | None = None
    notes: str = ""
    points: tuple[Entry, ...] = ()

    def walk(self) -> Iterator[Entry]:
        """This entry and all below it, in the file's order."""
        yield self
        for entry in self.points:
            yield from entry.walk()


@dataclass(frozen=True, slots=True)
class OutlineFile:
    """A whole file. A head matter that is absent stays as found, one that is empty is left out."""

    speech: Path
    fingerprint: str = ""  # of the speech that the outline was made from; empty where the user took it out
    language: str | None = None
    theme: str | None = None
    template: Path | None = None  # a company's file that the deck is built on
    wishes: Mapping[str, Value] = field(default_factory=dict)  # options by name, as in model/options.py
    head: tuple[tuple[str, str], ...] = ()  # title, occasion, speaker, date → its words
    points: tuple[Entry, ...] | None = None  # None leaves them as found

    def walk(self) -> Iterator[Entry]:
        """Every entry, in the file's order."""
        for entry in self.points or ():
            yield from entry.walk()


def fingerprint(text: str) -> str:
    """What tells a speech from a changed one: its length and eight digits of its hash."""
    return f"{len(text)} {hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
