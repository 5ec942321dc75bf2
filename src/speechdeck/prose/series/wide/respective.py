"""A list of things with a list of values → a series: A、B、C产量分别增长3%、5%、8%."""

from __future__ import annotations

import re
from collections.abc import Iterator

from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import trimmed
from speechdeck.prose.series.stated import LEAST, Measure, Stated, cover, makes_a_whole
from speechdeck.prose.series.wide.values import JOINS, NAME, Patterns, measured, named, stripped

#: How much longer the last thing of a list may be than the others.
_LONGER = 3
_BETWEEN = re.compile("、|和|以及|及")


def respective(text: str, sentence: Span, known: Patterns) -> Iterator[Stated]:
    """A、B、C产量分别增长3%、5%、8%."""
    for match in known.each.finditer(text, sentence.start, sentence.end):
        start = max(text.rfind(char, sentence.start, match.start()) for char in "，；：。") + 1
        things = _listed(text, Span(max(start, sentence.start), match.start()), known)
        values = _listed_values(text, match.end(), sentence.end, known)
        if len(things) != len(values) or len(things) < LEAST:
            continue
        last = stripped(text, things[-1], known)
        found = known.measure.search(last.of(text))
        cut = last.start + found.start() if found and found.start() else last.end
        things = [*things[:-1], Span(last.start, cut)]
        if len(things[-1]) > max(map(len, things[:-1])) + _LONGER:
            continue  # the last holds words that belong to all
        verb = Span(*match.span("verb"))
        said = tuple(each for each in (Span(cut, last.end), verb) if len(each))
        if not said or not all(named(text, each, *NAME) for each in things):
            continue
        numbers = tuple(value for value, _ in values)
        yield Stated(
            "shares" if makes_a_whole(text, numbers, values[-1][1].of(text)) else "items",
            tuple(Excerpt((each,)) for each in things),
            (Measure(Excerpt(said), numbers),),
            Excerpt((values[-1][1],)),
            cover(things[0], values[-1][1]),
        )


def _listed(text: str, span: Span, known: Patterns) -> list[Span]:
    """The members of 甲、乙、丙和丁; the first without what leads up to it."""
    members: list[Span] = []
    start = span.start
    for match in _BETWEEN.finditer(text, span.start, span.end):
        members.append(Span(start, match.start()))
        start = match.end()
    members.append(Span(start, span.end))
    first = members[0]
    if found := known.leading.match(first.of(text)):
        members[0] = Span(first.start + found.end(), first.end)
    return [trimmed(text, each) for each in members]


def _listed_values(text: str, start: int, end: int, known: Patterns) -> list[tuple[Span, Span]]:
    """The numbers of 3%、5%和8%, all of one unit; empty where they are not."""
    found: list[tuple[Span, Span]] = []
    while (match := known.figure.match(text, start, end)) and (value := measured(text, match)):
        found.append(value)
        joins = JOINS.match(text, match.end(), end)
        if joins is None:
            break
        start = joins.end()
    return found if len({unit.of(text) for _, unit in found}) == 1 else []
