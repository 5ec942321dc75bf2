"""Marks that say the same thing twice: previews and recaps of the points, ordinals right under a heading."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from speechdeck.model.outline import Point
from speechdeck.outline.markers import Marker
from speechdeck.outline.segments import terms

#: Share of a heading's words that must recur for two headings to be the same; share of such headings in two series.
_SAME, _ALIKE = 0.75, 0.6
_FEWEST = 2  # members of a series, and words of a heading, below which nothing can be said
#: Share of a series' members that stand right under a heading for all of them to belong to the headings.
_UNDER_HEADINGS = 0.6
#: Blocks from a heading to what stands right under it: markup or the second line of the heading may be between.
_RIGHT_UNDER = 3
#: Characters of a running head that are compared; of a heading, at most.
_RUNNING_HEAD, _HEADING = 60, 60


def without_doubles(text: str, markers: Sequence[Marker]) -> tuple[Marker, ...]:
    """The markers without those that only number the heading above them, or say once more what the next one says."""
    under = _under_headings(markers)
    kept = [marker for marker in markers if marker not in under]
    kept = [marker for marker, after in pairwise([*kept, None]) if marker and not _said_again(text, marker, after)]
    return tuple(m for place, m in enumerate(kept) if not _says_again(text, m, kept[max(place - 2, 0) : place]))


def _under_headings(markers: Sequence[Marker]) -> frozenset[Marker]:
    """Ordinals right under headings (a heading, then "First, …"), if their series has one for most of its headings."""
    series: dict[str, list[Marker]] = defaultdict(list)
    under: dict[str, list[Marker]] = defaultdict(list)
    heading, first = None, True  # the last heading, and whether no ordinal has followed it yet
    for marker, following in pairwise([*markers, None]):
        if marker is None or marker.stand:
            continue
        if marker.headline is not None:
            heading, first = marker.block, True
            continue
        series[marker.series].append(marker)
        alone = following is None or following.headline is not None or following.series != marker.series
        if heading is not None and first and alone and marker.block - heading <= _RIGHT_UNDER:
            under[marker.series].append(marker)
        first = False
    return frozenset(
        marker
        for name, members in series.items()
        if len(members) > 2 and len(under[name]) >= _UNDER_HEADINGS * len(members)
        for marker in under[name]
    )


def _said_again(text: str, marker: Marker, after: Marker | None) -> bool:
    """Whether the same point follows at once: in the same words below a running head, or where the point itself comes
    after its announcement (Now for my second reason. My second reason is …).
    """
    if after is None or not _same(marker, after) or after.start - marker.start > 2 * _RUNNING_HEAD:
        return False
    line = text[marker.start : marker.start + _RUNNING_HEAD].split("\n")[0]
    woven = marker.start == marker.end and after.start == after.end
    return (woven and marker.number > 0) or (marker.stand == 0 and len(line) > 1 and text.startswith(line, after.start))


def _says_again(text: str, marker: Marker, before: Sequence[Marker]) -> bool:
    """Whether the point stands as a heading right above: 第二、补网 / 第二件事，就是把网补好。"""
    return any(
        _same(marker, head)
        and head.start < head.end
        and not head.stand
        and 0 < marker.block - head.block <= _RIGHT_UNDER
        and _is_heading(text[head.end : head.end + _HEADING].split("\n"))
        for head in before
    )


def _same(one: Marker, other: Marker) -> bool:
    return (one.series, one.number) == (other.series, other.number)


def _is_heading(lines: Sequence[str]) -> bool:
    """Whether the first line ends within reach and with no full stop."""
    return len(lines) > 1 and lines[0].strip()[-1:] not in ("", *"。！？；：，.!?;:,")


def find_echoes(text: str, points: Sequence[Point]) -> frozenset[int]:
    """Where the members of previews and recaps begin: of two series with the same headings, the shorter one."""
    echoes: set[int] = set()
    by_size: dict[int, list[_Family]] = defaultdict(list)
    for members in _families(points):
        if len(members) >= _FEWEST:
            by_size[len(members)].append(_Family(members, [Counter(terms(p.heading.read(text))) for p in members]))
    for families in by_size.values():
        for place, first in enumerate(families):
            for second in families[place + 1 :]:
                if _same_series(first, second):
                    echoes |= {point.span.start for point in min(first, second, key=_stretch).members}
    return frozenset(echoes)


class _Family(NamedTuple):
    """A series of siblings, and the words of each heading."""

    members: tuple[Point, ...]
    words: list[Counter[str]]


def _stretch(family: _Family) -> int:
    return family.members[-1].extent.start - family.members[0].extent.start


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


def _same_series(first: _Family, second: _Family) -> bool:
    """Whether most headings are alike, those of equal place."""
    needed = max(_FEWEST, math.ceil(_ALIKE * len(first.members)))
    left = len(first.members)
    for a, b in zip(first.words, second.words, strict=True):
        needed -= _alike(a, b)
        left -= 1
        if needed > left:
            return False
    return True


def _alike(a: Counter[str], b: Counter[str]) -> bool:
    shorter, longer = sorted((a, b), key=Counter.total)
    size = shorter.total()
    if size < _FEWEST or size * 3 < longer.total():
        return False
    return sum(min(shorter[word], longer[word]) for word in shorter.keys() & longer.keys()) >= _SAME * size
