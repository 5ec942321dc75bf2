"""A passage → its dated events, in order: what stands on a time line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import trimmed
from speechdeck.prose.cues import cues
from speechdeck.prose.lines import thoughts_of
from speechdeck.prose.sentences import clauses
from speechdeck.prose.size import size
from speechdeck.prose.thoughts import Role
from speechdeck.prose.turns import turns

#: Events of one time line: two dates are a comparison, and no theme has room for six.
LEAST, MOST = 3, 5
#: What an event says at least, in characters and in words.
_SHORTEST = (4.0, 3.0)

_Date: TypeAlias = tuple[int, ...]


class Event(NamedTuple):
    """A date and what happened then: wordings from the best to the shortest."""

    when: Excerpt
    what: tuple[Excerpt, ...]
    span: Span  # all that is said of it


def events(text: str, sentences: Sequence[Span], language: Language, longest: Mapping[int, float]) -> tuple[Event, ...]:
    """The first three to five events with dates that ascend; empty if there are none.

    `longest` is what one of so many events may say, in the language's own unit.
    """
    run: list[Event] = []
    for event in (event for sentence in sentences for event in _dated(text, sentence, language)):
        if len(run) == MOST or (run and not _later(text, run[-1], event)):
            if len(run) >= LEAST:
                break
            run = []
        run.append(event)
    return _fitting(text, run, language, longest[len(run)]) if len(run) >= LEAST else ()


def _fitting(text: str, run: Sequence[Event], language: Language, most: float) -> tuple[Event, ...]:
    """The events with the wordings that a time line of so many has room for; empty if one has none."""
    least = _SHORTEST[0 if language.typography.east_asian else 1]
    fitted = [
        each._replace(what=tuple(item for item in each.what if least <= size(item.read(text), language) <= most))
        for each in run
    ]
    return tuple(fitted) if all(each.what for each in fitted) and not _series(text, run, language) else ()


def _series(text: str, run: Sequence[Event], language: Language) -> bool:
    """Whether each event is a figure: that is a series of values, and nothing that happened."""
    return all(cues(language).figure.search(text, each.what[0].start, each.span.end) for each in run)


def _dated(text: str, sentence: Span, language: Language) -> Iterator[Event]:
    """The events of a sentence: each reaches from a date at the head of a clause to the next one."""
    heads = [
        match
        for clause in clauses(text, sentence)
        if (match := turns(language).date.match(text, clause.start, sentence.end))
    ]
    ends = [*(match.start() for match in heads[1:]), sentence.end]
    for match, end in zip(heads, ends, strict=False):  # without a date there is an end and no head
        what = _what(text, Span(match.end(), end), language)
        if what:
            yield Event(Excerpt((Span(*match.span("when")),)), what, Span(match.start(), end))


def _what(text: str, said: Span, language: Language) -> tuple[Excerpt, ...]:
    """The first thing that is said of a date; nothing where that cannot stand for itself."""
    first = next((each for each in thoughts_of(text, trimmed(text, said), language) if each.role is Role.MAIN), None)
    if first is None or cues(language).anaphora.match(text, first.span.start) or "？" in first.span.of(text):
        return ()
    return first.variants


def _later(text: str, before: Event, after: Event) -> bool:
    dates = [_date(each.when.read(text)) for each in (before, after)]
    return len(dates[0]) > 0 and dates[0] < dates[1] and (dates[0][0] > 31) == (dates[1][0] > 31)


_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_MONTHS = "january february march april may june july august september october november december".split()


def _date(wording: str) -> _Date:
    """Year, month and day as far as they are said, in this order: 2019年12月 → (2019, 12); 3月 → (3,)."""
    words = re.findall(rf"\d+|{'|'.join(_MONTHS)}", wording.translate(_DIGITS).lower())
    numbers = [_MONTHS.index(word) + 1 if word in _MONTHS else int(word) for word in words]
    return tuple(sorted(numbers, key=lambda number: number <= 31))
