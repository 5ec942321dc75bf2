"""A sentence → the thoughts it holds, each a line of its own: clauses that belong together, the rest left out.

What may go, and why the sense stays:
- clauses of circumstance before a clause that stands alone (在…的同时，): they say when, not what;
- clauses that give examples by name (比如…): they illustrate what stays;
- clauses of purpose and result at the end (使…, 确保…): they say what for, the deed stays;
- the head of a clause (see clause.py) and brackets.
Clauses of one thought are never parted: 只有…才, 不是…而是, what follows a colon, and what leans on the clause before.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.circumstance import is_circumstance
from speechdeck.prose.clause import beheaded, holes, trimmed, whole
from speechdeck.prose.cues import cues
from speechdeck.prose.leaning import PREDICATE, REASON, SOMEONE, held_up, leans
from speechdeck.prose.pairing import conditional, partner
from speechdeck.prose.sentences import clauses
from speechdeck.prose.size import size
from speechdeck.prose.telling import tells

#: A line in the ordinary case, and the longest that is ever shown: full-width characters.
LINE, LONGEST_LINE = 28.0, 40.0
#: Clauses up to this length are joined with their neighbours: 加强领导，把握重点，突出特色 is one thought.
_SHORT = 10.0


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


# ── which clauses belong together ────────────────────────────────────────────────────────────────────────────────


def _bound(text: str, parts: tuple[Span, ...], language: Language) -> list[tuple[Role, tuple[Span, ...]]]:
    """Clauses of one thought together, each run with its role."""
    runs: list[tuple[Role, tuple[Span, ...]]] = []
    place = 0
    while place < len(parts):
        last = partner(text, parts, place, language)
        role = _role(text, parts, place, last, language)
        follows = last + 1 < len(parts) and _ALL.match(text, parts[last + 1].start)
        if role is Role.OPENING and follows:  # 每当风浪来临，都是…
            role = Role.MAIN
        while role is not Role.OPENING and last + 1 < len(parts) and leans(text, parts, last, language, LONGEST_LINE):
            last = partner(text, parts, last + 1, language)
        if runs and runs[0][0] is Role.EXAMPLE and runs[0][1][0] is parts[0]:  # 比如，…；…；…: all of them are
            role = Role.EXAMPLE
        runs.append((role, parts[place : last + 1]))
        place = last + 1
    return runs


#: A word for all that the clause before counts.
_ALL = re.compile("都(?![市城江])|均")


def _role(text: str, parts: tuple[Span, ...], place: int, last: int, language: Language) -> Role:
    known = cues(language)
    here = parts[place]
    if known.example.match(text, here.start, here.end):
        return Role.EXAMPLE
    if last == len(parts) - 1 and text[parts[last].end - 1] in "，," and _is_unsaid(text, parts[last], language):
        return Role.OPENING  # a heading has taken what it leads up to
    final = last == len(parts) - 1 and text[here.end - 1] not in "，,"
    if not final and last == place and text[here.end - 1] in "，," and is_circumstance(text, here, language):
        return Role.OPENING
    if place > 0 and final and REASON.match(text, here.start) and not _SO.search(text, here.start, parts[last].end):
        return Role.EXAMPLE  # what it is the reason of stands before
    if place > 0 and known.purpose.match(text, here.start, here.end):
        return Role.PURPOSE
    return Role.MAIN


def _is_unsaid(text: str, clause: Span, language: Language) -> bool:
    """Whether a clause only leads up to another: 之所以修堤，."""
    return bool(cues(language).awaiting.search(trimmed(text, clause).of(text))) or conditional(text, clause, language)


#: What follows from a reason.
_SO = re.compile("所以|因此|才|就|我们|我們")


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
    return a + b <= LINE and min(size(text[before[-1].start : before[-1].end], language), b) <= _SHORT


# ── the wordings of a thought ────────────────────────────────────────────────────────────────────────────────────


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
    leaning = leaning or bool(not first and _ALL_OF_THEM.match(text, bare.start, bare.end))
    lead = _LEAD.match(text, sentence.start)
    if not first and known.other.match(
        text, lead.end() if lead else sentence.start
    ):  # what they did is not what is to be done
        leaning = True
    return Thought(wordings(text, run, language), span, sentence, first, role, leaning)


#: 在全市均可以排在前面: all that the clause before names.
_ALL_OF_THEM = re.compile("在[^，]{2,24}均")
#: What may stand before the subject of a sentence.
_LEAD = re.compile("(?:但|而|也|同时|同時|不过|不過|我们|我們|，)*")

#: Marks behind which a sentence goes on, of which a heading has taken the beginning.
_WITHIN = tuple("，、：；,;:")


def wordings(text: str, run: tuple[Span, ...], language: Language) -> tuple[Excerpt, ...]:
    """A run of clauses as one line: whole but for head and end, then without adverbs, then without its last clauses."""
    best = _line(text, run, language, inner=False)
    plain = _line(text, run, language, inner=True)
    shorter = [
        _line(text, run[:count], language, inner=True)
        for count in range(len(run) - 1, 0, -1)
        if completes(text, run, count, language)
    ]
    return distinct(text, [best, plain, *shorter])


def completes(text: str, run: tuple[Span, ...], count: int, language: Language, least: float = _SHORT) -> bool:
    """Whether the first clauses of a run, no shorter than `least`, can stand without the others."""
    if text[run[count - 1].end - 1] in "：:" or size(text[run[0].start : run[count - 1].end], language) < least:
        return False
    if not tells(text[run[0].start : run[count - 1].end], language) or _waits(text, run[:count], language):
        return False
    if text.startswith(PREDICATE, run[count].start) or any(text.startswith(_THEN, part.start) for part in run[count:]):
        return False
    return all(partner(text, run, place, language) < count for place in range(count)) and not cues(
        language
    ).dependent.match(text, run[count].start, run[count].end)


#: How a clause begins that all before it lead up to.
_THEN = ("就", "则", "則", "才", "便", "那么", "只能", "否则", "否則", "都")


def _waits(text: str, run: tuple[Span, ...], language: Language) -> bool:
    """Whether the last of these clauses ends, or all of them begin, as what only leads up to the next clause does."""
    known = cues(language)
    last = trimmed(text, run[-1]).of(text)
    if SOMEONE.fullmatch(last) or held_up(text, run, len(run) - 1, language):
        return True
    return bool(known.hanging.search(last) or known.awaiting.search(last)) or all(
        known.leading.match(text, clause.start) or known.leading.match(text, beheaded(text, clause, language).start)
        for clause in run
    )


def _line(text: str, run: tuple[Span, ...], language: Language, *, inner: bool) -> Excerpt:
    if len(run) > 1 and text[run[0].end - 1] in "：:" and _SAID.search(text, run[0].start, run[0].end - 1):
        run = run[1:]  # 会议提出：…
    elif len(run) > 1 and _LIST.fullmatch(text, run[0].start, run[0].end) and text[run[-1].end - 1] in "，,；;":
        run = run[1:]  # 成绩较好的有：… is said of all that follow
    first = beheaded(text, run[0], language, least=4 if len(run) == 1 else 2)
    if not inner or len(run) == 1:
        return excerpt(text, Span(first.start, run[-1].end))
    pieces = [Span(first.start, run[0].end)]
    for clause in run[1:]:
        bare = beheaded(text, clause, language, modal=False)
        tied = not _TIE.isdisjoint(text[clause.start : bare.start])  # 既要…，又要…: it answers to the clause before
        pieces.append(Span(bare.start if len(bare) >= 4 and not tied else clause.start, clause.end))
    pieces[-1] = trimmed(text, pieces[-1])
    return Excerpt(tuple(piece for span in _merged(text, pieces) for piece in holes(text, span)))


_LIST = re.compile(
    "[^，]*(?:[有为為]|包括|包含|如下|分别是|分別是|主要是|[两兩二三四五六七八几幾][个個点點条條方項项种種大句层層]+[^，：:]{0,8})[：:]"
)
_SAID = re.compile("(?:提出|强调|指出|表示|认为|主要是|就是|是说|在于)$")
_TIE = frozenset("又也还還更就才而则則却卻但再並并")


def excerpt(text: str, span: Span) -> Excerpt:
    """A stretch of text as a line: no punctuation at its edges, nothing in round brackets."""
    return Excerpt(holes(text, trimmed(text, span)))


def _merged(text: str, pieces: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for piece in pieces:
        if merged and merged[-1].end == piece.start:
            merged[-1] = Span(merged[-1].start, piece.end)
        else:
            merged.append(piece)
    return merged


def distinct(text: str, excerpts: list[Excerpt]) -> tuple[Excerpt, ...]:
    """Those that say something, each shorter than the one before, brackets and quotation marks whole."""
    kept: list[Excerpt] = []
    for item in excerpts:
        wording = item.read(text) if item.spans else ""
        if wording and whole(wording) and (not kept or len(wording) < len(kept[-1].read(text))):
            kept.append(item)
    return tuple(kept)
