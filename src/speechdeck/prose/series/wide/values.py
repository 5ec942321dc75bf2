"""A sentence → its values: numbers with their units, and the words of the clause that they end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from speechdeck.model.language import Language, SeriesWords
from speechdeck.model.source import Span
from speechdeck.prose.clause import trimmed, whole
from speechdeck.prose.cues import cues

_DIGITS = re.compile(r"\d+(?:[,，]\d{3}(?!\d))*(?:\.\d+)?")
#: What before a number makes a place in a row, a difference or a range of it, and what behind it makes a date.
_NO_VALUE, _DATE = "第+-－—~～", "年月日"
_BORDER = "，,；;：:。！!（(）)"
_NO_NAME = re.compile(r"[，。；：、“”]|^[一二三四五六七八九十\d]+$")
#: What stands between the members of a list.
JOINS = re.compile("[、和及与與]|以及")
#: Characters of a category's name, and of a measure's.
NAME, MEASURE = (1, 12), (2, 16)


class Value(NamedTuple):
    """A number with its unit, and the words of its clause before it."""

    head: Span
    number: Span
    unit: Span
    part: int  # of the sentence, between its semicolons


class Patterns(NamedTuple):
    """The words of a language as patterns."""

    figure: re.Pattern[str]
    times: tuple[re.Pattern[str], ...]
    leading: re.Pattern[str]  # at the start of a head
    states: re.Pattern[str]  # at its end
    verb: re.Pattern[str]  # of change or share, at its end
    reached: re.Pattern[str]  # 增加到, between two values or before one
    against: re.Pattern[str]
    aside: re.Pattern[str]
    each: re.Pattern[str]
    measure: re.Pattern[str]  # at the end of the last thing of a list


@lru_cache(maxsize=2)
def patterns(language: Language, words: SeriesWords) -> Patterns:
    """Those of a language of East Asian script."""
    verbs = f"(?:{words.changes}|{words.shares})"
    return Patterns(
        figure=cues(language).figure,
        times=tuple(re.compile(pattern) for pattern in words.times),
        leading=re.compile(f"(?:{words.leading}|[、，：\\s])+"),
        states=re.compile(f"(?:{words.states}|{words.opens})$"),
        verb=re.compile(f"{verbs}$"),
        reached=re.compile(f"(?:{words.leading})*(?:{words.changes})?(?:{words.leads})"),
        against=re.compile(words.against),
        aside=re.compile(words.aside),
        each=re.compile(f"(?:{words.each})(?P<verb>{verbs}?)(?:{words.leads}|{words.states})*(?=\\d)"),
        measure=re.compile(f"(?:{words.measures})$"),
    )


def values(text: str, sentence: Span, known: Patterns) -> Iterator[Value]:
    """The numbers that end a clause, or lead over to the value that is reached next."""
    times = [match.span() for pattern in known.times for match in pattern.finditer(text, sentence.start, sentence.end)]
    before, part = sentence.start, 0
    for match in known.figure.finditer(text, sentence.start, sentence.end):
        found = measured(text, match)
        if found is None or any(start <= match.start() < end for start, end in times):
            continue
        lead = text[before : match.start()]
        part += lead.count("；") + lead.count(";")
        start = _border(text, before, match.start())
        apart = [time for time, end in times if end == start - 1 >= before and text[end] in "，,"]
        if apart:
            start = _border(text, before, apart[0])  # 2021年，产值为…
        before = match.end()
        if joins := JOINS.match(text, start, match.start()):
            start = joins.end()
        after = text[match.end() : match.end() + 1]
        ends = match.end() == sentence.end or after in _BORDER or JOINS.match(text, match.end())
        if ends or known.reached.match(text, match.end()):
            head = trimmed(text, Span(start, match.start()))
            yield Value(head, *found, part)


def measured(text: str, match: re.Match[str]) -> tuple[Span, Span] | None:
    """The number of a figure and its unit; None for a date, a place in a row, one end of a range."""
    number = _DIGITS.match(text, match.start())
    if number is None or text[match.start() - 1 : match.start()] in [*_NO_VALUE] or match.group()[-1] in _DATE:
        return None
    start = number.end() + (text[number.end()] == " ")
    return Span(*number.span()), Span(start, match.end())


def _border(text: str, start: int, end: int) -> int:
    """Where the last clause of a stretch begins."""
    return max(max(text.rfind(char, start, end) for char in _BORDER) + 1, start)


def stripped(text: str, span: Span, known: Patterns) -> Span:
    """Without what leads up to a name, and the words between it and its value."""
    while found := known.leading.match(span.of(text)) or known.reached.match(span.of(text)):
        if not found.end():
            break
        span = Span(span.start + found.end(), span.end)
    while (found := known.states.search(span.of(text))) and found.group():
        span = Span(span.start, span.start + found.start())
    return trimmed(text, span)


def split(text: str, span: Span, known: Patterns) -> tuple[Span, Span]:
    """A name, and the verb of change or share behind it."""
    span = stripped(text, span, known)
    found = known.verb.search(span.of(text))
    at = span.start + found.start() if found else span.end
    return stripped(text, Span(span.start, at), known), Span(at, span.end)


def named(text: str, span: Span, least: int, most: int) -> bool:
    """Whether it can be a name: no clause, no bare number."""
    return least <= len(span) <= most and whole(span.of(text)) and not _NO_NAME.search(span.of(text))
