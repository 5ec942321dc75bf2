"""Series in East Asian text, where what is counted stands before its number, clause by clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from speechdeck.model.language import Language, SeriesWords
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import trimmed, whole
from speechdeck.prose.series.stated import LEAST, Measure, Stated, cover, makes_a_whole, number
from speechdeck.prose.siblings import common_tail

_NUMBER = r"(?<![\d.第A-Za-z+\-－—])\d+(?:[,，]\d{3}(?!\d))*(?:\.\d+)?"
_BORDER = "，,；;：:。！!（(）)"
_JOINS = re.compile("[、和及与與]|以及")
_LEADING = re.compile(
    "^(?:其中|而|并|並|以及|和|及|同时|同時|此外|另外|还有|還有|全年|今年|去年|上半年|年内|年內|完成|实现|實現|[、，：\\s])+"
)
_FROM = re.compile("(?:从|從|由|自|在|到|于|於|的)$")
#: Characters of a category's name, and of a measure's.
_NAME, _MEASURE = (1, 12), (2, 16)
_NO_NAME = re.compile(r"[，。；：、“”]|^[一二三四五六七八九十\d]+$")
#: How much longer the last thing of a list may be than the others.
_LONGER = 3


class _Value(NamedTuple):
    """A number with its unit, and the words of its clause before it."""

    head: Span
    number: Span
    unit: Span
    part: int  # of the sentence, between its semicolons


class _Patterns(NamedTuple):
    """The words of a language as patterns."""

    value: re.Pattern[str]
    times: tuple[re.Pattern[str], ...]
    states: re.Pattern[str]  # at the end of a head
    verb: re.Pattern[str]  # of change or share, at the end of a head
    reached: re.Pattern[str]  # 增加到, between two values or before one
    against: re.Pattern[str]
    aside: re.Pattern[str]
    each: re.Pattern[str]
    measure: re.Pattern[str]  # at the end of the last thing of a list


@lru_cache(maxsize=2)
def _patterns(language: Language, words: SeriesWords) -> _Patterns:
    units = "|".join(
        re.escape(unit) for unit in sorted(language.cuts.units, key=len, reverse=True) if unit not in "年月日"
    )
    return _Patterns(
        value=re.compile(rf"(?P<number>{_NUMBER})\s?(?P<unit>(?:{units})+)"),
        times=tuple(re.compile(pattern) for pattern in words.times),
        states=re.compile(f"(?:{words.states})$"),
        verb=re.compile(f"(?:{words.changes}|{words.shares})$"),
        reached=re.compile(f"(?:再|又|并|並|而|则|則)*(?:{words.changes})?(?:{words.leads})"),
        against=re.compile(words.against),
        aside=re.compile(words.aside),
        each=re.compile(
            f"(?:{words.each})(?P<verb>(?:{words.changes}|{words.shares})?)(?:{words.leads}|达到|達到|达|是)?(?=\\d)"
        ),
        measure=re.compile(f"(?:{words.measures})(?=(?:年均|同比)?$)"),
    )


def series(text: str, sentences: Sequence[Span], language: Language, words: SeriesWords) -> Iterator[Stated]:
    """Lists of things with a list of values, values over time, values of things side by side."""
    known = _patterns(language, words)
    values = [list(_values(text, sentence, known)) for sentence in sentences]
    for sentence in sentences:
        yield from _respective(text, sentence, known)
    yield from _over_time(text, values, known)
    for found in values:
        yield from _side_by_side(text, found, known)


# ── values ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _values(text: str, sentence: Span, known: _Patterns) -> Iterator[_Value]:
    """The numbers that end a clause, or lead over to the value that is reached next."""
    times = [match.span() for pattern in known.times for match in pattern.finditer(text, sentence.start, sentence.end)]
    before, part = sentence.start, 0
    for match in known.value.finditer(text, sentence.start, sentence.end):
        if any(start <= match.start() < end for start, end in times):
            continue
        lead = text[before : match.start()]
        part += lead.count("；") + lead.count(";")
        start = _border(text, before, match.start())
        apart = [time for time, end in times if end == start - 1 >= before and text[end] in "，,"]
        if apart:
            start = _border(text, before, apart[0])  # 2021年，产值为…
        before = match.end()
        if joins := _JOINS.match(text, start, match.start()):
            start = joins.end()
        after = text[match.end() : match.end() + 1]
        ends = match.end() == sentence.end or after in _BORDER or _JOINS.match(text, match.end())
        if ends or known.reached.match(text, match.end()):
            head = trimmed(text, Span(start, match.start()))
            yield _Value(head, Span(*match.span("number")), Span(*match.span("unit")), part)


def _border(text: str, start: int, end: int) -> int:
    """Where the last clause of a stretch begins."""
    return max(max(text.rfind(char, start, end) for char in _BORDER) + 1, start)


def _stripped(text: str, span: Span, known: _Patterns) -> Span:
    """Without what leads up to a name, and the words between it and its value."""
    while found := _LEADING.match(span.of(text)) or known.reached.match(span.of(text)):
        if not found.end():
            break
        span = Span(span.start + found.end(), span.end)
    while (found := known.states.search(span.of(text)) or _FROM.search(span.of(text))) and found.group():
        span = Span(span.start, span.start + found.start())
    return trimmed(text, span)


def _split(text: str, span: Span, known: _Patterns) -> tuple[Span, Span]:
    """A name, and the verb of change or share behind it."""
    span = _stripped(text, span, known)
    found = known.verb.search(span.of(text))
    at = span.start + found.start() if found else span.end
    return _stripped(text, Span(span.start, at), known), Span(at, span.end)


def _named(text: str, span: Span, least: int, most: int) -> bool:
    """Whether it can be a name: no clause, no bare number."""
    return least <= len(span) <= most and whole(span.of(text)) and not _NO_NAME.search(span.of(text))


# ── over time ────────────────────────────────────────────────────────────────────────────────────────────────────


class _Moment(NamedTuple):
    kind: int
    time: Span
    value: _Value


def _over_time(text: str, values: Sequence[Sequence[_Value]], known: _Patterns) -> Iterator[Stated]:
    """Values of one measure at different times; two measures of one unit at the same times are one series."""
    found: dict[tuple[str, str, str], tuple[Excerpt, list[_Moment]]] = {}
    name: Span | None = None
    for sentence in values:
        moment: tuple[int, Span] | None = None
        part = -1
        for value in sentence:
            at = _time(text, value.head, known)
            if at is None and (moment is None or value.part != part or known.aside.match(value.head.of(text))):
                continue
            rest = [value.head]
            if at:
                moment, part = at, value.part
                rest = [Span(value.head.start, at[1].start), Span(at[1].end, value.head.end)]
                if known.against.search(rest[0].of(text)):
                    moment = None
                    continue
            if moment is None:
                continue
            (before, _), (after, verb) = _split(text, rest[0], known), _split(text, rest[-1], known)
            name = next((each for each in (after, before) if _named(text, each, *_MEASURE)), name if at else None)
            if name is None:
                continue
            said = (name, verb) if len(verb) and name.end <= verb.start else (name,)
            key = (name.of(text), verb.of(text), value.unit.of(text))
            found.setdefault(key, (Excerpt(said), []))[1].append(_Moment(*moment, value))
    yield from _together([(key[2], *each) for key, each in found.items()], text)


def _time(text: str, head: Span, known: _Patterns) -> tuple[int, Span] | None:
    """The one point in time that a head names, and its kind."""
    found = [
        (kind, Span(*match.span()))
        for kind, pattern in enumerate(known.times)
        for match in pattern.finditer(text, head.start, head.end)
    ]
    return found[0] if len(found) == 1 else None


def _together(found: Sequence[tuple[str, Excerpt, list[_Moment]]], text: str) -> Iterator[Stated]:
    rows = [(unit, name, moments) for unit, name, moments in found if _runs(moments, text)]
    times = {id(row): (row[0], *(moment.time.of(text) for moment in row[2])) for row in rows}
    for _, same in groupby(sorted(rows, key=lambda row: times[id(row)]), key=lambda row: times[id(row)]):
        members = list(same)[:2]
        moments = members[0][2]
        yield Stated(
            "time",
            tuple(Excerpt((moment.time,)) for moment in moments),
            tuple(Measure(name, tuple(each.value.number for each in row)) for _, name, row in members),
            Excerpt((moments[0].value.unit,)),
            cover(moments[0].time, members[-1][2][-1].value.unit),
        )


def _runs(moments: Sequence[_Moment], text: str) -> bool:
    """Whether the times are of one kind, and go one way."""
    times = [moment.time.of(text) for moment in moments]
    years = [re.findall(r"\d+", time) for time in times]
    one_way = not all(years) or years in (sorted(years), sorted(years, reverse=True))
    return len(moments) >= LEAST and len({moment.kind for moment in moments}) == 1 and one_way


# ── side by side ─────────────────────────────────────────────────────────────────────────────────────────────────


class _Thing(NamedTuple):
    name: Span
    verb: Span
    value: _Value


def _side_by_side(text: str, values: Sequence[_Value], known: _Patterns) -> Iterator[Stated]:
    """Neighbours with one verb and one unit, or with names of one build."""
    things = [
        _Thing(*_split(text, value.head, known), value)
        for value in values
        if not known.aside.match(_stripped(text, value.head, known).of(text)) and not _time(text, value.head, known)
    ]
    for (verb, unit), same in groupby(things, key=lambda each: (each.verb.of(text), each.value.unit.of(text))):
        members, name = list(same), None
        if not verb:
            members, name = _counted(text, members, values, known)
        elif len(members) >= LEAST:
            name = members[0].verb
        if name is None or len(members) < LEAST or not all(_named(text, each.name, *_NAME) for each in members):
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
    text: str, members: list[_Thing], values: Sequence[_Value], known: _Patterns
) -> tuple[list[_Thing], Span | None]:
    """The members, and what is counted: the name of the total that they add up to, or what all their names end in."""
    for total, parts in ((_before(values, members[0].value), members), (members[0].value, members[1:])):
        if total and len(parts) >= LEAST and _adds_up(text, total, parts):
            return parts, _stripped(text, total.head, known)
    names = [each.name.of(text) for each in members]
    tail, even = common_tail(names), len({len(name) for name in names}) == 1
    if len(tail) < (2 if even else 3) or any(len(name) <= len(tail) for name in names):
        return members, None
    return members, Span(members[0].name.end - len(tail), members[0].name.end)


def _before(values: Sequence[_Value], value: _Value) -> _Value | None:
    place = values.index(value)
    return values[place - 1] if place else None


def _adds_up(text: str, total: _Value, parts: Sequence[_Thing]) -> bool:
    return number(text, total.number) == round(sum(number(text, each.value.number) for each in parts), 6)


# ── a list of things with a list of values ───────────────────────────────────────────────────────────────────────


def _respective(text: str, sentence: Span, known: _Patterns) -> Iterator[Stated]:
    """A、B、C产量分别增长3%、5%、8%."""
    for match in known.each.finditer(text, sentence.start, sentence.end):
        start = max(text.rfind(char, sentence.start, match.start()) for char in "，；：。") + 1
        things = _listed(text, Span(max(start, sentence.start), match.start()))
        values = _listed_values(text, match.end(), sentence.end, known)
        if len(things) != len(values) or len(things) < LEAST:
            continue
        last = _stripped(text, things[-1], known)
        found = known.measure.search(last.of(text))
        cut = last.start + found.start() if found and found.start() else last.end
        things = [*things[:-1], Span(last.start, cut)]
        if len(things[-1]) > max(map(len, things[:-1])) + _LONGER:
            continue  # the last holds words that belong to all
        verb = Span(*match.span("verb"))
        said = tuple(each for each in (Span(cut, last.end), verb) if len(each))
        if not said or not all(_named(text, each, *_NAME) for each in things):
            continue
        numbers = tuple(value for value, _ in values)
        yield Stated(
            "shares" if makes_a_whole(text, numbers, values[-1][1].of(text)) else "items",
            tuple(Excerpt((each,)) for each in things),
            (Measure(Excerpt(said), numbers),),
            Excerpt((values[-1][1],)),
            cover(things[0], values[-1][1]),
        )


def _listed(text: str, span: Span) -> list[Span]:
    """The members of 甲、乙、丙和丁; the first without what leads up to it."""
    members: list[Span] = []
    start = span.start
    for match in re.compile("、|和|以及|及").finditer(text, span.start, span.end):
        members.append(Span(start, match.start()))
        start = match.end()
    members.append(Span(start, span.end))
    first = members[0]
    if found := _LEADING.match(first.of(text)):
        members[0] = Span(first.start + found.end(), first.end)
    return [trimmed(text, each) for each in members]


def _listed_values(text: str, start: int, end: int, known: _Patterns) -> list[tuple[Span, Span]]:
    """The numbers of 3%、5%和8%, all of one unit; empty where they are not."""
    found: list[tuple[Span, Span]] = []
    while match := known.value.match(text, start, end):
        found.append((Span(*match.span("number")), Span(*match.span("unit"))))
        joins = _JOINS.match(text, match.end(), end)
        if joins is None:
            break
        start = joins.end()
    return found if len({unit.of(text) for _, unit in found}) == 1 else []
