"""Pieces of the speech in a new order, and words between them → one text, and where each place of the speech went."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from itertools import pairwise

from speechdeck.model.manuscript import Block, Manuscript, Origin
from speechdeck.model.source import Excerpt, Span


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch of the speech that stands in the new text unbroken."""

    old: Span
    new: int

    @property
    def shift(self) -> int:
        return self.new - self.old.start


@dataclass(slots=True)
class Rearranged:
    """A text that grows piece by piece. Pieces that follow each other in the speech stay joined as they were."""

    source: str
    own: list[Span] = field(default_factory=list)  # places of the user's words in the new text
    _parts: list[str] = field(default_factory=list)
    length: int = 0  # of the text so far
    _runs: list[_Run] = field(default_factory=list)
    _blocks: list[Block] = field(default_factory=list)
    _open: bool = False  # whether the text ends with the last run

    def take(self, piece: Span) -> Span:
        """Add a piece of the speech; its place in the new text."""
        if self._open and self._runs[-1].old.end == piece.start:
            last = self._runs[-1]
            self._runs[-1] = replace(last, old=Span(last.old.start, piece.end))
        elif len(piece):
            self._part()
            self._runs.append(_Run(piece, self.length))
            self._open = True
        return self._add(piece.of(self.source))

    def type(self, words: str, origin: Origin, *, spoken: bool) -> Span:
        """Add words of the user's on lines of their own; `spoken` ones are blocks of the manuscript. Their place."""
        self._part()
        self._open = False
        place = self._add(words)
        self.own.append(place)
        if spoken:
            at = place.start
            for line in words.splitlines(keepends=True):
                if line.strip():
                    self._blocks.append(Block(Span(at, at + len(line.rstrip())), origin))
                at += len(line)
        return place

    def text(self) -> str:
        """The new text so far."""
        return "".join(self._parts)

    def places(self, span: Span) -> tuple[Span, ...]:
        """Where a span of the speech stands in the new text, in the new order."""
        return tuple(sorted(Span(part.start + shift, part.end + shift) for part, shift in self._cut(span)))

    def place(self, at: int) -> int:
        """Where a place of the speech is in the new text."""
        runs = sorted(self._runs, key=lambda run: run.old.start)
        run = runs[max(bisect_right(runs, at, key=lambda each: each.old.start) - 1, 0)]
        return at + run.shift

    def excerpt(self, excerpt: Excerpt) -> Excerpt | None:
        """The excerpt in the new text; None if its pieces no longer stand in their order."""
        spans = [place for span in excerpt.spans for place in self.places(span)]
        if any(a.end > b.start for a, b in pairwise(spans)):
            return None
        moved = replace(excerpt, spans=tuple(spans))
        whole = len(spans) == len(excerpt.spans) or not any(len(span) for span in excerpt.spans)
        return moved if whole or moved.read(self.text()) == excerpt.read(self.source) else None

    def blocks(self, manuscript: Manuscript) -> tuple[Block, ...]:
        """The manuscript's blocks and the user's, in the order of the new text."""
        moved = [part for block in manuscript.blocks for part in self._moved(block)]
        return tuple(sorted((*moved, *self._blocks), key=lambda block: block.span.start))

    def _moved(self, block: Block) -> list[Block]:
        found = []
        for part, shift in self._cut(block.span):
            words = part.of(self.source)
            start = part.start + len(words) - len(words.lstrip())
            end = max(start, part.end - (len(words) - len(words.rstrip())))
            if start < end:
                place = Span(start + shift, end + shift)
                strong = (each for span in block.strong for each in self.places(span) if place.contains(each))
                found.append(replace(block, span=place, strong=tuple(strong)))
        return found

    def _cut(self, span: Span) -> list[tuple[Span, int]]:
        """The parts of a span of the speech that stayed together, each with the way it went."""
        return [
            (Span(max(span.start, run.old.start), min(span.end, run.old.end)), run.shift)
            for run in self._runs
            if run.old.start < span.end and span.start < run.old.end
        ]

    def _part(self) -> None:
        """What comes next begins on a line of its own."""
        if self._parts and not self._parts[-1].endswith("\n"):
            self._add("\n")

    def _add(self, words: str) -> Span:
        place = Span(self.length, self.length + len(words))
        if words:
            self._parts.append(words)
            self.length += len(words)
        return place
