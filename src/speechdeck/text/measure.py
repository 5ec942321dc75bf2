"""Runs of text → a ruler that tells the width of any stretch of them, in em of the text's size."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from speechdeck.model.theme import FontStack
from speechdeck.text.metrics import face, is_wide

#: Office programs add space where an East Asian and a Latin character meet: a quarter em in LibreOffice 7.4
#: (measured in its PDF: 4.85 pt at 20 pt, punctuation included), somewhat less in PowerPoint.
SCRIPT_GAP = 0.25


class Piece(NamedTuple):
    """Characters of one look; `scale` is of the paragraph's size."""

    text: str
    bold: bool = False
    scale: float = 1.0


class Ruler(NamedTuple):
    """A paragraph measured once, for every size."""

    text: str
    edges: tuple[float, ...]  # em from the paragraph's start to before character i; one more than characters
    gaps: tuple[float, ...]  # em of the space before character i, which a line that begins there does not have
    tracking: float

    def width(self, start: int, end: int) -> float:
        """Width of the line text[start:end] in em; white space at its ends has none."""
        text = self.text
        while end > start and text[end - 1] == " ":
            end -= 1
        while start < end and text[start] == " ":
            start += 1
        if start >= end:
            return 0.0
        return self.edges[end] - self.edges[start] - self.gaps[start] - self.tracking

    def part(self, start: int, end: int) -> Ruler:
        """The ruler of text[start:end] alone."""
        return Ruler(self.text[start:end], self.edges[start : end + 1], self.gaps[start:end], self.tracking)

    @property
    def total(self) -> float:
        """Width of the whole paragraph on one line, in em."""
        return self.width(0, len(self.text))


def ruler(pieces: Sequence[Piece], fonts: FontStack, *, east_asian: bool, tracking: float = 0.0) -> Ruler:
    """Measure a paragraph set in `fonts`; `tracking` is em added after every character."""
    advances: list[float] = []
    gaps: list[float] = []
    before: bool | None = None  # whether the last character was wide; None after white space
    for piece in pieces:
        metrics, scale = face(fonts, piece.bold, east_asian), piece.scale
        for char in piece.text:
            wide = None if char.isspace() else is_wide(char, east_asian)
            gap = SCRIPT_GAP * scale if wide is not None and before is not None and wide != before else 0.0
            advances.append((metrics.advance(char) + tracking) * scale + gap)
            gaps.append(gap)
            before = wide
    text = "".join(piece.text for piece in pieces)
    return Ruler(text, tuple(accumulate(advances, initial=0.0)), tuple(gaps), tracking)
