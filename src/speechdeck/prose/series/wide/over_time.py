"""Values of one measure at different times → a series in time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.series.stated import LEAST, Measure, Stated, cover
from speechdeck.prose.series.wide.values import MEASURE, Patterns, Value, named, split


class _Moment(NamedTuple):
    """A value, when it was, and what it is of: a measure and perhaps by how much that changed."""

    kind: int
    time: Span
    value: Value
    name: Span
    verb: Span


def over_time(text: str, values: Sequence[Sequence[Value]], known: Patterns) -> Iterator[Stated]:
    """Two measures of one unit at the same times are one series."""
    found: dict[tuple[str, str, str], list[_Moment]] = {}
    for moment in _moments(text, values, known):
        key = (moment.name.of(text), moment.verb.of(text), moment.value.unit.of(text))
        found.setdefault(key, []).append(moment)
    rows = [moments for moments in found.values() if _runs(moments, text)]

    def times(moments: list[_Moment]) -> list[str]:
        return [moments[0].value.unit.of(text), *(moment.time.of(text) for moment in moments)]

    for _, same in groupby(sorted(rows, key=times), key=times):
        yield _together(list(same)[:2])


def _moments(text: str, values: Sequence[Sequence[Value]], known: Patterns) -> Iterator[_Moment]:
    """A value without a time of its own is of the time before it in its part of the sentence; one without a measure
    of the measure before it."""
    name: Span | None = None
    for sentence in values:
        at: tuple[int, Span] | None = None
        part = -1
        for value in sentence:
            own = point_in_time(text, value.head, known)
            if own is None and (at is None or value.part != part or known.aside.match(value.head.of(text))):
                continue
            before, after = _around(value.head, own[1] if own else None)
            if own:
                at, part = (None if known.against.search(before.of(text)) else own), value.part
            if at is None:
                continue
            (early, _), (late, verb) = split(text, before, known), split(text, after, known)
            name = next((each for each in (late, early) if named(text, each, *MEASURE)), name if own else None)
            if name is not None:
                yield _Moment(*at, value, name, verb)


def _around(head: Span, time: Span | None) -> tuple[Span, Span]:
    """What stands in a head before its time and behind it."""
    if time is None:
        return Span(head.start, head.start), head
    return Span(head.start, time.start), Span(time.end, head.end)


def point_in_time(text: str, head: Span, known: Patterns) -> tuple[int, Span] | None:
    """The one point in time that a head names, and its kind."""
    found = [
        (kind, Span(*match.span()))
        for kind, pattern in enumerate(known.times)
        for match in pattern.finditer(text, head.start, head.end)
    ]
    return found[0] if len(found) == 1 else None


def _runs(moments: Sequence[_Moment], text: str) -> bool:
    """Whether the times are of one kind, and go one way."""
    times = [moment.time.of(text) for moment in moments]
    years = [re.findall(r"\d+", time) for time in times]
    one_way = not all(years) or years in (sorted(years), sorted(years, reverse=True))
    return len(moments) >= LEAST and len({moment.kind for moment in moments}) == 1 and one_way


def _together(rows: Sequence[Sequence[_Moment]]) -> Stated:
    moments = rows[0]
    return Stated(
        "time",
        tuple(Excerpt((moment.time,)) for moment in moments),
        tuple(Measure(_name(row[0]), tuple(moment.value.number for moment in row)) for row in rows),
        Excerpt((moments[0].value.unit,)),
        cover(moments[0].time, rows[-1][-1].value.unit),
    )


def _name(moment: _Moment) -> Excerpt:
    apart = len(moment.verb) and moment.name.end <= moment.verb.start
    return Excerpt((moment.name, moment.verb) if apart else (moment.name,))
