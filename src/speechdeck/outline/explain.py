"""Candidates and what became of them → evidence for `--explain`, and what the user should know."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from speechdeck.diagnostics import Diagnostic, Diagnostics
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Evidence, Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.outline.markers import Marker

_SHOWN = 24  # characters of a candidate that are quoted


def explain(
    text: str,
    points: Sequence[Point],
    candidates: tuple[Sequence[Marker], Mapping[Marker, str]],
    echoes: frozenset[int],
    closing: Span | None,
) -> tuple[Evidence, ...]:
    """One line for every series of the outline and for every candidate that is in none, in the speech's order.

    `candidates` are those of the search, and those that were none, with the reason.
    """
    markers, dropped = candidates
    taken = {point.span.start for top in points for point in top.walk()}
    alone = Counter(marker.series for marker in markers)
    found = list(_series(text, points, 1))
    for marker in markers:
        if marker.start not in taken:
            reason = _reason(marker, echoes, closing, alone[marker.series])
            found.append(_rejected(text, marker, reason))
    found += (_rejected(text, marker, reason) for marker, reason in dropped.items())
    return tuple(sorted(found, key=lambda evidence: evidence.at.start))


def _rejected(text: str, marker: Marker, reason: str) -> Evidence:
    return Evidence(_quoted(text, marker), "rejected", reason, Span(marker.start, marker.end))


def _series(text: str, points: Sequence[Point], depth: int) -> Iterator[Evidence]:
    for run in runs(points):
        at = Span(run[0].span.start, run[-1].span.end)
        if run[0].topic:
            reason = f"depth {depth}: nothing marks them, the topic changes here"
            yield Evidence(_names(text, run), "topics", reason, at)
        else:
            yield Evidence(_names(text, run), "series", f"depth {depth}: {_members(run)}", at)
    for point in points:
        yield from _series(text, point.children, depth + 1)


def runs(points: Sequence[Point]) -> Iterator[tuple[Point, ...]]:
    """Series among siblings: cut where the numbers begin again."""
    run: list[Point] = []
    for point in points:
        if run and point.number == 1 and run[-1].number and not _counts_down(run):
            yield tuple(run)
            run = []
        run.append(point)
    if run:
        yield tuple(run)


def _counts_down(run: Sequence[Point]) -> bool:
    numbers = [point.number or 0 for point in run]
    return len(numbers) > 1 and numbers == sorted(numbers, reverse=True) and numbers[0] > numbers[-1]


def _names(text: str, run: Sequence[Point]) -> str:
    labels = [(point.label.of(text).strip() if point.label else "") or point.heading.read(text) for point in run]
    return f"{labels[0]} … {labels[-1]}" if len(labels) > 1 else labels[0]


def _members(run: Sequence[Point]) -> str:
    numbers = [point.number for point in run if point.number]
    if len(numbers) < len(run):
        return f"{len(run)} members"
    even = numbers == list(range(1, len(numbers) + 1))
    return f"{len(run)} members, numbered {numbers[0]} to {numbers[-1]}{'' if even else ', not evenly'}"


def _reason(marker: Marker, echoes: frozenset[int], closing: Span | None, members: int) -> str:
    if marker.start in echoes:
        return "previews or repeats the headings of another series"
    if closing and marker.start >= closing.start:
        return "stands in the closing"
    if members == 1:
        return "no other member continues it"
    return "the numbers make better sense without the series that it could belong to"


def _quoted(text: str, marker: Marker) -> str:
    return Excerpt((Span(marker.start, min(marker.start + _SHOWN, len(text))),)).read(text)


def remarks(manuscript: Manuscript, points: Sequence[Point], explicit: bool) -> Diagnostics:
    """What the user should know: that parts are guessed, that numbers are missing or said twice."""
    if not points:
        return (Diagnostic("outline.none", "The speech has no parts that could be told apart."),)
    found = []
    if not explicit:
        hint = "Number the points or give them headings to have other parts."
        found.append(Diagnostic("outline.topics", "Nothing marks the main parts; they follow the topics.", hint))
    for run in (run for top in _levels(points) for run in runs(top)):
        for before, point in pairwise(run):
            if _counts_down(run):
                break
            if before.number and point.number and point.number != before.number + 1:
                label = point.label.of(manuscript.text).strip() if point.label else point.heading.read(manuscript.text)
                message = f"Point {label} follows number {before.number}."
                found.append(Diagnostic("outline.numbers", message, "Check the numbering.", _where(manuscript, point)))
    return tuple(found)


def _levels(points: Sequence[Point]) -> Iterator[Sequence[Point]]:
    yield points
    for point in points:
        yield from _levels(point.children)


def _where(manuscript: Manuscript, point: Point) -> str:
    for block in manuscript.blocks:
        if block.span.start <= point.span.start < block.span.end:
            return str(block.origin)
    return ""
