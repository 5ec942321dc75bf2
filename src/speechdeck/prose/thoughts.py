"""A sentence → the thoughts it holds, each a line of its own: clauses that belong together, the rest left out.

What may go, and why the sense stays:
- clauses of circumstance before a clause that stands alone (在…的同时，): they say when, not what;
- clauses that give examples by name (比如…): they illustrate what stays;
- clauses of purpose and result at the end (使…, 确保…): they say what for, the deed stays;
- the head of a clause (see clause.py) and brackets.
Clauses of one thought are never parted: 只有…才, 不是…而是, what follows a colon, and what leans on the clause before.
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.circumstance import is_circumstance
from speechdeck.prose.clause import beheaded, trimmed
from speechdeck.prose.cues import cues
from speechdeck.prose.leaning import leans
from speechdeck.prose.pairing import conditional, partner
from speechdeck.prose.patterns import pattern
from speechdeck.prose.sentences import clauses
from speechdeck.prose.size import size
from speechdeck.prose.wordings import SHORT, wordings

#: A line in the ordinary case, and the longest that is ever shown: full-width characters.
LINE, LONGEST_LINE = 28.0, 40.0


class Role(Enum):
    """What a clause does in its sentence."""

    MAIN = "main"
    OPENING = "opening"
    PURPOSE = "purpose"
    EXAMPLE = "example"


class Thought(NamedTuple):
    """One line's worth of a sentence, best wording first, then shorter ones, and what is read less easily last."""

    variants: tuple[Excerpt, ...]
    span: Span  # of its clauses, nothing left out
    sentence: Span
    first: bool  # nothing of the sentence's main part stands before it
    role: Role
    leaning: bool  # its first clause leans on what is said before


@lru_cache(maxsize=1024)  # every second call asks again: for the body, for the recap, for a title
def thoughts(text: str, sentence: Span, language: Language) -> tuple[Thought, ...]:
    """The thoughts of one sentence, in order. Of a language without cut words: its clauses, joined up to a line."""
    parts = tuple(part for part in clauses(text, sentence) if len(trimmed(text, part)))
    bound = _bound(text, parts, language)
    found: list[Thought] = []
    for role, group in groupby(_joined(text, bound, language), key=lambda run: run[0]):
        for _, run in group:
            first = not any(thought.role is Role.MAIN for thought in found)
            found.append(_thought(text, run, sentence, language, role, first))
    return tuple(found)


def _bound(text: str, parts: tuple[Span, ...], language: Language) -> list[tuple[Role, tuple[Span, ...]]]:
    """Clauses of one thought together, each run with its role."""
    runs: list[tuple[Role, tuple[Span, ...]]] = []
    place = 0
    while place < len(parts):
        last = partner(text, parts, place, language)
        role = _role(text, parts, place, last, language)
        summed = last + 1 < len(parts) and pattern(language.linkage.total).match(text, parts[last + 1].start)
        if role is Role.OPENING and summed:  # 每当风浪来临，都是…
            role = Role.MAIN
        while role is not Role.OPENING and last + 1 < len(parts) and leans(text, parts, last, language, LONGEST_LINE):
            last = partner(text, parts, last + 1, language)
        if runs and runs[0][0] is Role.EXAMPLE and runs[0][1][0] is parts[0]:  # 比如，…；…；…: all of them are
            role = Role.EXAMPLE
        runs.append((role, parts[place : last + 1]))
        place = last + 1
    return runs


def _role(text: str, parts: tuple[Span, ...], place: int, last: int, language: Language) -> Role:
    known, linkage = cues(language), language.linkage
    here = parts[place]
    if known.example.match(text, here.start, here.end):
        return Role.EXAMPLE
    if last == len(parts) - 1 and text[parts[last].end - 1] in "，," and _is_unsaid(text, parts[last], language):
        return Role.OPENING  # a heading has taken what it leads up to
    final = last == len(parts) - 1 and text[here.end - 1] not in "，,"
    if not final and last == place and text[here.end - 1] in "，," and is_circumstance(text, here, language):
        return Role.OPENING
    reason = place > 0 and final and pattern(linkage.reason).match(text, here.start)
    if reason and not pattern(linkage.result).search(text, here.start, parts[last].end):
        return Role.EXAMPLE  # what it is the reason of stands before
    if place > 0 and known.purpose.match(text, here.start, here.end):
        return Role.PURPOSE
    return Role.MAIN


def _is_unsaid(text: str, clause: Span, language: Language) -> bool:
    """Whether a clause only leads up to another: 之所以修堤，."""
    return bool(cues(language).awaiting.search(trimmed(text, clause).of(text))) or conditional(text, clause, language)


def _joined(
    text: str, runs: list[tuple[Role, tuple[Span, ...]]], language: Language
) -> list[tuple[Role, tuple[Span, ...]]]:
    """Short neighbours of one role as one line, as long as it stays a line."""
    joined: list[tuple[Role, tuple[Span, ...]]] = []
    for role, run in runs:
        if joined and joined[-1][0] is role is Role.MAIN and _joins(text, joined[-1][1], run, language):
            joined[-1] = (role, joined[-1][1] + run)
        else:
            joined.append((role, run))
    return joined


def _joins(text: str, before: tuple[Span, ...], run: tuple[Span, ...], language: Language) -> bool:
    a = size(text[before[0].start : before[-1].end], language)
    b = size(text[run[0].start : run[-1].end], language)
    if text[before[-1].end - 1] in "；;":
        return False
    return a + b <= LINE and min(size(text[before[-1].start : before[-1].end], language), b) <= SHORT


def _thought(text: str, run: tuple[Span, ...], sentence: Span, language: Language, role: Role, first: bool) -> Thought:
    span = Span(run[0].start, run[-1].end)
    bare = beheaded(text, run[0], language, modal=False, adverbs=False)
    known = cues(language)
    reason = not first and known.condition.match(text, run[0].start) and len(run) == 1
    leaning = bool(
        reason or known.dependent.match(text, bare.start, bare.end)
        if not first or run[0].start > sentence.start or text[sentence.start - 1 : sentence.start] in _WITHIN
        else known.anaphora.match(text, bare.start, bare.end) or known.predicating.match(text, run[0].start)
    )
    leaning = leaning or text[run[-1].end - 1] in "：:"  # 重点有三项：
    leaning = leaning or bool(not first and pattern(language.linkage.totals).match(text, bare.start, bare.end))
    lead = pattern(language.linkage.before_subject).match(text, sentence.start)
    if not first and known.other.match(text, lead.end() if lead else sentence.start):
        leaning = True  # what they did is not what is to be done
    return Thought(wordings(text, run, language), span, sentence, first, role, leaning)


#: Marks behind which a sentence goes on, of which a heading has taken the beginning.
_WITHIN = tuple("，、：；,;:")
