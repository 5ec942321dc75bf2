"""A sentence → its members of one build: what this genre says in threes and fours, and what a slide shows as cards.

学习他们忠诚党的事业的党性观念；学习他们情为民系的爱民情怀；… → 党性观念 over 忠诚党的事业, 爱民情怀 over 情为民系.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import beheaded, trimmed, whole
from speechdeck.prose.cues import cues
from speechdeck.prose.patterns import pattern
from speechdeck.prose.sentences import clauses
from speechdeck.prose.siblings import common_head, common_tail
from speechdeck.prose.size import size

#: Members of a build, at least and at most; what they share, in characters; how much longer one may be than another.
_LEAST, _MOST = 3, 6
_SHARED = 2
_RATIO = 2.2
#: Characters of a member: fewer is a word, more is a paragraph.
_SHORT, _LONG = 4, 34

_NAMED = 10


class Parallel(NamedTuple):
    """Members of one build: each a head and, where the build has one, a text."""

    members: tuple[tuple[Excerpt, Excerpt | None], ...]
    intro: Span | None  # the clause before them, which says what they are
    span: Span


def parallel(text: str, sentence: Span, language: Language) -> Parallel | None:
    """The longest build of the sentence, if it has one. East Asian scripts only: elsewhere words differ in length."""
    if not language.typography.east_asian:
        return None
    parts = [trimmed(text, clause) for clause in _parts(text, sentence)]
    runs = sorted(_runs(text, parts, language), key=lambda run: run[0] - run[1])
    for first, last in runs:
        members = _members(text, _bare(text, parts[first:last], language), language)
        if members and not _goes_on(text, parts, first, last, language):
            intro = parts[first - 1] if first else None
            return Parallel(members, intro, Span(parts[first].start, parts[last - 1].end))
    return None


def _parts(text: str, sentence: Span) -> tuple[Span, ...]:
    """Members between semicolons where there are several, the first without what leads up to it; else clauses."""
    pieces = clauses(text, sentence)
    ends = [place for place, piece in enumerate(pieces) if text[piece.end - 1] in "；;"]
    if len(ends) < 2:
        return pieces
    starts = [0, *(end + 1 for end in ends)]
    groups = [pieces[a:b] for a, b in zip(starts, [*starts[1:], len(pieces)], strict=True) if pieces[a:b]]
    return (*groups[0], *(Span(group[0].start, group[-1].end) for group in groups[1:-1]), *groups[-1])


def _runs(text: str, parts: Sequence[Span], language: Language) -> Iterator[tuple[int, int]]:
    """Every stretch of neighbours of one build, [first, last)."""
    for first in range(len(parts)):
        for last in range(min(len(parts), first + _MOST), first + _LEAST - 1, -1):
            if _alike(text, _bare(text, parts[first:last], language), language):
                yield first, last
                break


def _goes_on(text: str, parts: Sequence[Span], first: int, last: int, language: Language) -> bool:
    """Whether a neighbour begins as the members do: then some of them would be shown, and one of them not."""
    shared = common_head([part.of(text) for part in _bare(text, parts[first:last], language)])
    near = [*parts[max(first - 1, 0) : first], *parts[last : last + 1]]
    return len(shared) >= _SHARED and any(
        beheaded(text, part, language, adverbs=False).of(text).startswith(shared)
        or beheaded(text, part, language).of(text).startswith(shared)
        for part in near
    )


def _bare(text: str, parts: Sequence[Span], language: Language) -> list[Span]:
    """The members without a frame around all of them (坚持…，…，…的要求) and without what leads up to the first."""
    bare = [beheaded(text, part, language, adverbs=False) for part in parts]
    for head, end in cues(language).frames:
        opener = head.match(text, bare[0].start, bare[0].end)
        closer = end.search(text, bare[-1].start, bare[-1].end)
        if opener and closer and not end.search(text, bare[0].start, bare[0].end):
            bare[0] = Span(opener.end(), bare[0].end)
            bare[-1] = Span(bare[-1].start, closer.start())
    return bare


def _alike(text: str, parts: Sequence[Span], language: Language) -> bool:
    wordings = [part.of(text) for part in parts]
    lengths = [len(wording) for wording in wordings]
    if not (min(lengths) >= _SHORT and max(lengths) <= _LONG and max(lengths) <= _RATIO * min(lengths)):
        return False
    if (
        any(_leans(text, part, language) for part in parts)
        or len(set(wordings)) < len(wordings)
        or not all(whole(wording) for wording in wordings)
    ):
        return False
    known = cues(language)
    if any(known.figure.search(wording) or known.dependent.match(wording) for wording in wordings):
        return False
    if len(common_head(wordings)) >= _SHARED:
        return True
    tail = common_tail(wordings)
    return len(tail) >= _SHARED and (max(lengths) <= _NAMED or not pattern(language.builds.vague).search(tail))


def _leans(text: str, part: Span, language: Language) -> bool:
    """Whether a connective, left out of the member, ties it to the one before: then they tell a story, not a list."""
    return text[part.start - 1 : part.start] in language.builds.tying


def _members(text: str, parts: Sequence[Span], language: Language) -> tuple[tuple[Excerpt, Excerpt | None], ...]:
    """Heads and texts; empty if the members would make no good heads."""
    shared = len(common_head([part.of(text) for part in parts]))
    noun_of = pattern(language.builds.noun)
    nouns = [noun_of.search(part.of(text)[shared:]) for part in parts]
    if shared >= _SHARED and all(nouns) and len({noun.group(1) for noun in nouns if noun}) == len(nouns):
        return tuple(
            (
                Excerpt.of(part.start + shared + noun.start(1), part.end),
                Excerpt.of(part.start + shared, part.start + shared + noun.start()),
            )
            for part, noun in zip(parts, nouns, strict=True)
            if noun
        )
    most = 16 if len(parts) <= 3 else 12
    if all(size(part.of(text), language) <= most for part in parts):
        return tuple((Excerpt((part,)), None) for part in parts)
    return ()
