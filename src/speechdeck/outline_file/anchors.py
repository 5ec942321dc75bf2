"""Entries of the file → the places of the speech where they begin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Outline, Point
from speechdeck.model.source import Span, fold_space
from speechdeck.outline_file.edits import Anchor, Entry
from speechdeck.outline_file.search import occurrences

#: Letters that a heading without an anchor must have to be looked for in the speech: fewer stand there by chance.
_LEAST = 4


@dataclass(frozen=True, slots=True)
class Anchored:
    """An entry and where it begins: at a point that the program found, at words of the speech, or nowhere in it."""

    entry: Entry
    start: int | None
    point: Point | None
    below: tuple[Anchored, ...] = ()

    def walk(self) -> list[Anchored]:
        """This one and all below it, in the file's order."""
        return [self, *(each for child in self.below for each in child.walk())]


@dataclass(slots=True)
class Anchorage:
    """Gives every entry its place; no place is given twice."""

    manuscript: Manuscript
    outline: Outline
    body: Span  # where points may begin
    _free: list[Point] = field(init=False)
    _taken: set[int] = field(init=False, default_factory=set)

    def __post_init__(self) -> None:
        self._free = list(self.outline.walk())

    def anchored(self, entries: Sequence[Entry]) -> tuple[Anchored, ...]:
        """The entries with their places. Raises OutlineFileError for an anchor that the speech does not have."""
        held = {id(entry): self._held(entry) for top in entries for entry in top.walk() if entry.anchor}
        places = sorted(self._taken)
        last = self.body.start
        for entry in (entry for top in entries for entry in top.walk()):
            if id(entry) not in held:
                end = next((place for place in places if place > last), self.body.end)
                held[id(entry)] = self._added(entry, Span(last, max(last, end)))
            last = held[id(entry)][0] or last
        return tuple(_nested(entry, held) for entry in entries)

    def _held(self, entry: Entry) -> tuple[int | None, Point | None]:
        anchor = entry.anchor
        assert anchor is not None
        start = self._find(anchor)
        if not self.body.start <= start < self.body.end:
            raise anchor.place.error("lies outside the part of the speech that holds points", "Take `at` away.")
        point = self._claimed(start, entry.heading)
        if point is None and start in self._taken:
            raise anchor.place.error("is the place of another entry too", "Keep one of them, or take this `at` away.")
        self._taken.add(start)
        return start, point

    def _find(self, anchor: Anchor) -> int:
        """The offset, if the words still stand there; else the nearest place where they do."""
        text = self.manuscript.text
        offset = anchor.offset if anchor.offset is not None else self.body.start
        if not anchor.words:
            return offset
        found = [span.start for span in occurrences(text, anchor.words, Span(0, len(text)))]
        if not found:
            hint = "If the speech was changed there, take `at` away, or make the outline anew."
            raise anchor.place.error(f"is not in the speech: “{anchor.words}”", hint)
        starts = {point.extent.start for point in self._free}
        return min(found, key=lambda start: (start != anchor.offset, start not in starts, abs(start - offset)))

    def _claimed(self, start: int, heading: str | None) -> Point | None:
        """The point that begins there; of several, rather the one of this heading."""
        here = [point for point in self._free if point.extent.start == start]
        if not here:
            return None
        text = self.manuscript.text
        alike = [point for point in here if heading and point.heading.read(text) == fold_space(heading)]
        point = (alike or here)[0]
        self._free = [each for each in self._free if each is not point]
        return point

    def _added(self, entry: Entry, room: Span) -> tuple[int | None, Point | None]:
        """An entry without an anchor begins where its words stand below the entry before it, if they do."""
        heading = entry.heading or ""
        if sum(char.isalnum() for char in heading) < _LEAST:
            return None, None
        for found in occurrences(self.manuscript.text, heading, room):
            point = next((each for each in self._free if each.extent.start <= found.start < each.span.end), None)
            start = point.extent.start if point else found.start
            opens = point or not self.manuscript.text[start - 1 : start].isalnum()
            if start not in self._taken and opens:
                self._taken.add(start)
                self._free = [each for each in self._free if each is not point]
                return start, point
        return None, None


def _nested(entry: Entry, held: dict[int, tuple[int | None, Point | None]]) -> Anchored:
    start, point = held[id(entry)]
    return Anchored(entry, start, point, tuple(_nested(each, held) for each in entry.points))
