"""Values of things side by side, with one verb and one unit → a series of things."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.series.stated import LEAST, Measure, Stated, cover, makes_a_whole, number
from speechdeck.prose.series.wide.over_time import point_in_time
from speechdeck.prose.series.wide.values import NAME, Patterns, Value, named, split, stripped
from speechdeck.prose.siblings import common_tail


class _Thing(NamedTuple):
    name: Span
    verb: Span
    value: Value


def side_by_side(text: str, values: Sequence[Value], known: Patterns) -> Iterator[Stated]:
    """Neighbours with one verb and one unit, or with names of one build."""
    things = [
        _Thing(*split(text, value.head, known), value)
        for value in values
        if not known.aside.match(stripped(text, value.head, known).of(text))
        and not point_in_time(text, value.head, known)
    ]
    for (verb, unit), same in groupby(things, key=lambda each: (each.verb.of(text), each.value.unit.of(text))):
        members, name = list(same), None
        if not verb:
            members, name = _counted(text, members, values, known)
        elif len(members) >= LEAST:
            name = members[0].verb
        if name is None or len(members) < LEAST or not all(named(text, each.name, *NAME) for each in members):
            continue
        numbers = tuple(each.value.number for each in members)
        yield Stated(
            "shares" if makes_a_whole(text, numbers, unit) else "items",
            tuple(Excerpt((each.name,)) for each in members),
            (Measure(Excerpt((name,)), numbers),),
            Excerpt((members[0].value.unit,)),
            cover(members[0].name, members[-1].value.unit),
        )


def _counted(
    text: str, members: list[_Thing], values: Sequence[Value], known: Patterns
) -> tuple[list[_Thing], Span | None]:
    """The members, and what is counted: the name of the total that they add up to, or what all their names end in."""
    for total, parts in ((_before(values, members[0].value), members), (members[0].value, members[1:])):
        if total and len(parts) >= LEAST and _adds_up(text, total, parts):
            return parts, stripped(text, total.head, known)
    names = [each.name.of(text) for each in members]
    tail, even = common_tail(names), len({len(name) for name in names}) == 1
    if len(tail) < (2 if even else 3) or any(len(name) <= len(tail) for name in names):
        return members, None
    return members, Span(members[0].name.end - len(tail), members[0].name.end)


def _before(values: Sequence[Value], value: Value) -> Value | None:
    place = values.index(value)
    return values[place - 1] if place else None


def _adds_up(text: str, total: Value, parts: Sequence[_Thing]) -> bool:
    return number(text, total.number) == round(sum(number(text, each.value.number) for each in parts), 6)
