"""A clause of a Latin script → the figure it states: number, what it counts, and the line that says it.

Visitor numbers rose to 5.1 million last year → 5.1 million · Visitor numbers · rose to 5.1 million last year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose.clause import beheaded, trimmed, whole
from speechdeck.prose.cues import cues
from speechdeck.prose.predicate import predicated
from speechdeck.prose.turns import turns

#: Letters that stand over a number and under it on every theme.
_HEAD, _TEXT = (4, 26), (6, 72)

_NUMBER = r"(?<![\w.,/:\-])(?P<number>[$€£¥]?(?!(?:19|20)\d\d\b)\d+(?:,\d{3})*(?:\.\d+)?)(?![\w/])"
_WORD = r"[A-Za-z][\w’'&/\-]*"


class Statistic(NamedTuple):
    """The parts of a figure, and all that is said of it."""

    number: Span  # with its scale, for a space parts them: $2.4 million
    head: Span
    text: Span | None
    span: Span


class _Patterns(NamedTuple):
    named: re.Pattern[str]  # Visitor numbers rose to 5.1 million
    counted: re.Pattern[str]  # 4,000 new homes
    goes_on: re.Pattern[str]  # a further number of the same list


@lru_cache(maxsize=8)
def _patterns(language: Language) -> _Patterns | None:
    known = turns(language)
    if not known.measured:
        return None
    is_, moves, about, scale = known.measured
    number = rf"{_NUMBER}(?P<unit>\s?%|\s(?:{scale})(?:\s(?:{scale}))?\b)?"
    head = rf"(?:The\s+)?(?P<head>{_WORD}(?:\s{_WORD}){{0,4}}?)"
    return _Patterns(
        re.compile(rf"{head}\s+(?:(?P<is>{is_})|(?P<moves>{moves}))\s+(?P<about>(?:{about})\s+)?{number}"),
        re.compile(rf"{number}\s+(?P<head>(?:[a-z][\w’'\-]*\s){{0,2}}(?:[a-z][\w’'\-]*s|people|children))(?=\s|$)"),
        re.compile(r"\s*(?:,\s|\s(?:and|or|to)\s)[$€£¥]?\d|[\-–]\d"),
    )


def statistics(text: str, sentence: Span, language: Language) -> Iterator[Statistic]:
    """The figure of each independent clause of the sentence that states one as a fact."""
    known = _patterns(language)
    if known is None:
        return
    for clause in _clauses(text, sentence):
        bare = beheaded(text, clause, language, modal=False, adverbs=False)
        if not cues(language).modal.search(text, bare.start, bare.end):
            found = _named(text, bare, language, known) or _counted(text, bare, language, known)
            if found:
                yield found


def _clauses(text: str, sentence: Span) -> Iterator[Span]:
    start = sentence.start
    for mark in re.compile(r"[;:]\s|\s[–—]\s|—").finditer(text, sentence.start, sentence.end):
        yield Span(start, mark.start())
        start = mark.end()
    yield Span(start, sentence.end)


def _named(text: str, clause: Span, language: Language, known: _Patterns) -> Statistic | None:
    """What is counted stands before the number: the rest of the clause is the line, with the verb where it matters."""
    match = known.named.match(text, clause.start, clause.end)
    if match is None or known.goes_on.match(text, match.end()) or not _names(match["head"], language):
        return None
    loose = match["is"] and not match["about"]
    said = trimmed(text, Span(match.end() if loose else match.end("head"), _end(text, match.end(), clause.end)))
    return _statistic(text, match, said, needed=not loose)


def _counted(text: str, clause: Span, language: Language, known: _Patterns) -> Statistic | None:
    """What is counted stands behind the number: the line is the clause, if it has no other number."""
    found = list(known.counted.finditer(text, clause.start, clause.end))
    digits = re.findall(r"\d[\d,.]*", clause.of(text))
    if len(found) != 1 or len(digits) != 1 or not _names(found[0]["head"], language):
        return None
    first = cues(language)
    opens = (first.anaphora, first.condition, first.hall, first.example, first.dependent)
    if any(pattern.match(text, clause.start, clause.end) for pattern in opens) or not text[clause.start].isupper():
        return None
    if not predicated(text, clause.start, clause.end, language) or len(found[0]["number"]) < 2:
        return None
    return _statistic(text, found[0], trimmed(text, clause), needed=True)


def _end(text: str, start: int, end: int) -> int:
    """Where the first statement ends: what follows a comma goes on with something else."""
    comma = re.compile(r",(?!\d)").search(text, start, end)
    return comma.start() if comma and comma.start() > start else end


def _statistic(text: str, match: re.Match[str], said: Span, *, needed: bool) -> Statistic | None:
    """None where the line is needed and does not fit: by itself the number would say something else."""
    fits = _TEXT[0] <= len(said) <= _TEXT[1] and "\n" not in said.of(text) and whole(said.of(text))
    head = Span(*match.span("head"))
    number = Span(match.start("number"), match.end("unit") if match["unit"] else match.end("number"))
    if (needed and not fits) or not _HEAD[0] <= len(head) <= _HEAD[1]:
        return None
    shown = said if fits else None
    return Statistic(number, head, shown, Span(min(match.start(), said.start), max(match.end(), said.end)))


def _names(head: str, language: Language) -> bool:
    """Whether it is a name for something: no pronoun in it, nothing that points back."""
    known = cues(language)
    words = head.split()
    return (
        words[0].lower() not in language.cuts.bridges
        and not known.anaphora.match(head)
        and not turns(language).unnamed.search(head)
        and not any(word.lower() in language.cuts.verbs for word in words)
    )
