"""Marks that say the same thing twice: previews and recaps of the points, ordinals right under a heading."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from speechdeck.model.outline import Point
from speechdeck.outline.markers import Marker
from speechdeck.outline.segments import terms

#: Share of a heading's words that must recur for two headings to be the same.
_SAME = 0.75
#: Share of a series' members that stand right under a heading for all of them to belong to the headings.
_UNDER_HEADINGS = 0.6
#: Characters of a running head that are compared.
_RUNNING_HEAD = 60


def without_doubles(text: str, markers: Sequence[Marker]) -> tuple[Marker, ...]:
    """The markers without ordinals that only number the heading above them (a heading, then "First, …")."""
    headed = {marker.block for marker in markers if marker.headline is not None}
    lines: dict[str, list[Marker]] = defaultdict(list)
    for marker in markers:
        if marker.stand == 0 and marker.headline is None:
            lines[marker.series].append(marker)
    doubled = {
        name
        for name, members in lines.items()
        if len(members) > 2 and sum(_under(m, headed) for m in members) >= _UNDER_HEADINGS * len(members)
    }
    kept = [m for m in markers if m.headline is not None or m.series not in doubled or not _under(m, headed)]
    return tuple(m for m in kept if not _said_again(text, m, kept))


def _said_again(text: str, marker: Marker, markers: Sequence[Marker]) -> bool:
    """Whether the same label with the same words follows at once: a running head above its section."""
    place = bisect_left(markers, marker.start, key=lambda other: other.start)
    line = text[marker.start : marker.start + _RUNNING_HEAD].split("\n")[0]
    following = markers[place + 1] if place + 1 < len(markers) else None
    return (
        following is not None
        and (following.series, following.number) == (marker.series, marker.number)
        and marker.stand == 0
        and len(line) > 1
        and text.startswith(line, following.start)
        and following.start - marker.start <= 2 * _RUNNING_HEAD
    )


def _under(marker: Marker, headed: set[int]) -> bool:
    """Whether a heading stands right above, at most one block of markup or wrapped heading between."""
    return any(marker.block - back in headed for back in (1, 2, 3))


def find_echoes(text: str, points: Sequence[Point]) -> frozenset[int]:
    """Where the members of previews and recaps begin: of two series with the same headings, the shorter one."""
    echoes: set[int] = set()
    families = list(_families(points))
    for place, first in enumerate(families):
        for second in families[place + 1 :]:
            if _same_series(text, first, second):
                shorter = min(first, second, key=lambda family: family[-1].extent.start - family[0].extent.start)
                echoes |= {point.span.start for point in shorter}
    return frozenset(echoes)


def _families(points: Sequence[Point]) -> Iterator[tuple[Point, ...]]:
    """Series of the tree: runs of siblings, cut where the numbers begin again."""
    run: list[Point] = []
    for point in points:
        if run and (point.number or 0) <= (run[-1].number or 0) and point.number:
            yield tuple(run)
            run = []
        run.append(point)
    if run:
        yield tuple(run)
    for point in points:
        yield from _families(point.children)


def _same_series(text: str, first: tuple[Point, ...], second: tuple[Point, ...]) -> bool:
    if not 2 <= len(first) == len(second):
        return False
    alike = sum(_alike(a.heading.read(text), b.heading.read(text)) for a, b in zip(first, second, strict=True))
    return alike >= max(2, 0.6 * len(first))


def _alike(first: str, second: str) -> bool:
    a, b = Counter(terms(first)), Counter(terms(second))
    shorter = min(a.total(), b.total())
    return shorter >= 2 and (a & b).total() >= _SAME * shorter and shorter * 3 >= max(a.total(), b.total())
