"""Series in texts of Latin script: values with their years, shares of things, lists told apart by "respectively"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from speechdeck.model.language import Language, SeriesWords
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import beheaded, trimmed
from speechdeck.prose.series.stated import LEAST, Measure, Stated, cover, makes_a_whole

_NUMBER = r"(?<![\w.,$€£¥])(?P<sign>[$€£¥]?)(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\d,]*\d)"
#: Words of a category's name, and of a measure's.
_NAME, _MEASURE = 5, 7
#: Characters between one value and the next of its series: ", and then to ".
_BETWEEN = 28


class _Patterns(NamedTuple):
    value: re.Pattern[str]
    times: tuple[re.Pattern[str], ...]
    timed: re.Pattern[str]  # a value and its time behind it
    measure: re.Pattern[str]  # what stands before the first value
    share: re.Pattern[str]
    next_share: re.Pattern[str]
    each: re.Pattern[str]
    grew: re.Pattern[str]  # the value behind it is by how much


@lru_cache(maxsize=2)
def _patterns(language: Language, words: SeriesWords) -> _Patterns:
    units = "|".join(re.escape(unit) for unit in sorted(language.cuts.units, key=len, reverse=True))
    value = rf"{_NUMBER}(?P<unit>\s?[%％]|(?:[\s\-]+(?:{units})\b)*)"
    times = "|".join(words.times)
    lead = rf"(?:(?:{words.changes}|{words.leads}|{words.states})\s+)+"
    return _Patterns(
        value=re.compile(value, re.I),
        times=tuple(re.compile(rf"\b(?:{pattern})\b", re.I) for pattern in words.times),
        timed=re.compile(rf"{value}\s+(?:{words.opens})\s+(?P<time>{times})\b", re.I),
        measure=re.compile(rf"(?P<name>[^,;:.]+?)\s+{lead}$", re.I),
        share=re.compile(rf"(?P<name>[^,;:.]+?)\s+(?P<verb>{words.shares})\s+{value}", re.I),
        next_share=re.compile(
            rf"[,;]?\s+(?:(?:{words.leading})\s+)?(?P<name>[^,;:.\d]+?)\s+(?:(?:{words.shares})\s+|for\s+)?{value}",
            re.I,
        ),
        each=re.compile(rf"\b{words.each}\b", re.I),
        grew=re.compile(rf"\b(?:{words.changes})(?=(?:\s+by)?\s+$)", re.I),
    )


def series(text: str, sentences: Sequence[Span], language: Language, words: SeriesWords) -> Iterator[Stated]:
    """What each sentence states."""
    known = _patterns(language, words)
    for sentence in sentences:
        yield from _over_time(text, sentence, language, known)
        yield from _shares(text, sentence, language, known)
        yield from _respective(text, sentence, language, words, known)


def _unit(match: re.Match[str]) -> Excerpt | None:
    """Million, %, $ million."""
    sign, unit = (Span(*match.span(name)) for name in ("sign", "unit"))
    at = unit.start + len(match["unit"]) - len(match["unit"].lstrip(" -\n"))
    spans = tuple(span for span in (sign, Span(at, unit.end)) if len(span))
    return Excerpt(spans) if spans else None


def _alike(text: str, matches: Sequence[re.Match[str]]) -> bool:
    """Whether all values are of one unit."""
    units = [_unit(match) for match in matches]
    return len({unit.read(text).lower() if unit else "" for unit in units}) == 1


def _name(text: str, span: Span, language: Language, most: int) -> Excerpt | None:
    """A name of few words, without what leads up to it."""
    bare = trimmed(text, beheaded(text, span, language))
    words = bare.of(text).split()
    if not 1 <= len(words) <= most or words[-1].lower() in language.cuts.bridges:
        return None
    return Excerpt((bare,), capital=True)


# ── over time ────────────────────────────────────────────────────────────────────────────────────────────────────


def _over_time(text: str, sentence: Span, language: Language, known: _Patterns) -> Iterator[Stated]:
    """Output rose from 3 million in 2019 to 4 million in 2021 and 5 million in 2023."""
    run: list[re.Match[str]] = []
    for match in known.timed.finditer(text, sentence.start, sentence.end):
        between = text[run[-1].end() : match.start()] if run else ""
        if len(between) > _BETWEEN or re.search(r"[;:]|\d", between):
            run = []
        run.append(match)
    if len(run) < LEAST or not _alike(text, run):
        return
    head = known.measure.search(text[sentence.start : run[0].start()])
    if head is None:
        return
    grew = known.grew.search(head.group())
    end = head.start() + grew.end() if grew else head.end("name")
    name = _name(text, Span(sentence.start + head.start("name"), sentence.start + end), language, _MEASURE)
    times = [match["time"] for match in run]
    if name is None or times not in (sorted(times), sorted(times, reverse=True)):
        return
    numbers = tuple(Span(*match.span("number")) for match in run)
    yield Stated(
        "time",
        tuple(Excerpt.of(*match.span("time")) for match in run),
        (Measure(name, numbers),),
        _unit(run[0]),
        cover(name.spans[0], Span(*run[-1].span("time"))),
    )


# ── shares ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _shares(text: str, sentence: Span, language: Language, known: _Patterns) -> Iterator[Stated]:
    """Coal accounts for 40 percent, gas for 35 percent and wind for 25 percent."""
    first = known.share.search(text, sentence.start, sentence.end)
    if first is None:
        return
    run = [first]
    while match := known.next_share.match(text, run[-1].end(), sentence.end):
        run.append(match)
    names = [_name(text, Span(*match.span("name")), language, _NAME) for match in run]
    if len(run) < LEAST or None in names or not _alike(text, run):
        return
    unit, numbers = _unit(run[0]), tuple(Span(*match.span("number")) for match in run)
    yield Stated(
        "shares" if unit and makes_a_whole(text, numbers, unit.read(text)) else "items",
        tuple(name for name in names if name),
        (Measure(Excerpt.of(*first.span("verb"), capital=True), numbers),),
        unit,
        Span(first.start("name"), run[-1].end()),
    )


# ── a list of things with a list of values ───────────────────────────────────────────────────────────────────────


def _respective(
    text: str, sentence: Span, language: Language, words: SeriesWords, known: _Patterns
) -> Iterator[Stated]:
    """Wheat, maize and rice rose by 3 percent, 5 percent and 8 percent respectively."""
    end = known.each.search(text, sentence.start, sentence.end)
    values = list(known.value.finditer(text, sentence.start, end.start())) if end else []
    values = [match for match in values if not any(time.match(text, match.start("number")) for time in known.times)]
    if len(values) < LEAST or not values[-1]["unit"].strip():
        return
    verb = re.search(rf"\s(?P<verb>{words.changes})\s+(?:by\s+)?$", text[sentence.start : values[0].start()], re.I)
    if verb is None:
        return
    listed = Span(sentence.start, sentence.start + verb.start())
    cuts = [match.span() for match in re.compile(r",\s+(?:and\s+)?|\s+and\s+").finditer(text, listed.start, listed.end)]
    edges = [listed.start, *(place for cut in cuts for place in cut), listed.end]
    names = [_name(text, Span(edges[place], edges[place + 1]), language, _NAME) for place in range(0, len(edges), 2)]
    if len(names) != len(values) or None in names or not _alike(text, [m for m in values if m["unit"].strip()]):
        return
    start = sentence.start + verb.start("verb")
    name = Excerpt.of(start, sentence.start + verb.end("verb"), capital=True)
    yield Stated(
        "items",
        tuple(each for each in names if each),
        (Measure(name, tuple(Span(*match.span("number")) for match in values)),),
        _unit(values[-1]),
        Span(listed.start, values[-1].end()),
    )
