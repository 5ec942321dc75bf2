"""Manuscript, head and points → Frame: greeting and opening before the points, closing and thanks after them."""

from __future__ import annotations

from collections.abc import Iterator

from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Evidence, Point
from speechdeck.model.source import Span
from speechdeck.outline.anatomy.closing import find_closing, why
from speechdeck.outline.anatomy.parts import Frame, HeadMatter
from speechdeck.outline.anatomy.salutations import find_opening, find_salutations
from speechdeck.outline.anatomy.thanks import find_thanks, speech_end

_SHOWN = 24  # characters of a place in an explanation


def frame(manuscript: Manuscript, head: HeadMatter, points: tuple[Point, ...]) -> Frame:
    """Opening and closing of a speech whose points are known; `closing.start` bounds the last point's extent."""
    end = speech_end(manuscript, head)
    opening = find_opening(manuscript, head, points, end)
    closing = find_closing(manuscript, head, points, end)
    thanks = find_thanks(manuscript, head, end)
    evidence = tuple(_evidence(manuscript, opening, closing))
    return Frame(find_salutations(manuscript, head, end), opening, closing, thanks, head.junk, evidence)


def _evidence(manuscript: Manuscript, opening: Span | None, closing: Span | None) -> Iterator[Evidence]:
    if opening:
        yield Evidence(_beginning(manuscript, opening), "opening", "it stands before the first point", opening)
    if closing:
        yield Evidence(_beginning(manuscript, closing), "closing", why(manuscript, closing), closing)


def _beginning(manuscript: Manuscript, span: Span) -> str:
    line = " ".join(span.of(manuscript.text)[:_SHOWN].split())
    return line if len(span) <= _SHOWN else line + "…"
