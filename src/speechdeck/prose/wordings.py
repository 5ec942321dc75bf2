"""A run of clauses → the line that they make, and shorter ones: heads, adverbs, brackets and last clauses left out."""

from __future__ import annotations

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import beheaded, holes, trimmed, whole
from speechdeck.prose.cues import cues
from speechdeck.prose.leaning import held_up
from speechdeck.prose.pairing import partner
from speechdeck.prose.patterns import pattern
from speechdeck.prose.size import size
from speechdeck.prose.telling import tells

#: Clauses up to this length are joined with their neighbours: 加强领导，把握重点，突出特色 is one thought.
SHORT = 10.0


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


def completes(text: str, run: tuple[Span, ...], count: int, language: Language, least: float = SHORT) -> bool:
    """Whether the first clauses of a run, no shorter than `least`, can stand without the others."""
    if text[run[count - 1].end - 1] in "：:" or size(text[run[0].start : run[count - 1].end], language) < least:
        return False
    if not tells(text[run[0].start : run[count - 1].end], language) or _waits(text, run[:count], language):
        return False
    linkage, rest = language.linkage, run[count:]
    if text.startswith(linkage.predicates, rest[0].start):
        return False
    if any(text.startswith(linkage.led_to, part.start) for part in rest):
        return False
    if cues(language).dependent.match(text, rest[0].start, rest[0].end):
        return False
    return all(partner(text, run, place, language) < count for place in range(count))


def _waits(text: str, run: tuple[Span, ...], language: Language) -> bool:
    """Whether the last of these clauses ends, or all of them begin, as what only leads up to the next clause does."""
    known = cues(language)
    last = trimmed(text, run[-1]).of(text)
    if pattern(language.linkage.someone).fullmatch(last) or held_up(text, run, len(run) - 1, language):
        return True
    return bool(known.hanging.search(last) or known.awaiting.search(last)) or all(
        known.leading.match(text, clause.start) or known.leading.match(text, beheaded(text, clause, language).start)
        for clause in run
    )


def _line(text: str, run: tuple[Span, ...], language: Language, *, inner: bool) -> Excerpt:
    if len(run) > 1 and _only_announces(text, run, language):
        run = run[1:]
    first = beheaded(text, run[0], language, least=4 if len(run) == 1 else 2)
    if not inner or len(run) == 1:
        return _whole(text, Span(first.start, run[-1].end), language)
    pieces = [Span(first.start, run[0].end)]
    for clause in run[1:]:
        bare = beheaded(text, clause, language, modal=False)
        # 既要…，又要…: it answers to the clause before
        tied = not language.linkage.ties.isdisjoint(text[clause.start : bare.start])
        pieces.append(Span(bare.start if len(bare) >= 4 and not tied else clause.start, clause.end))
    pieces[-1] = trimmed(text, pieces[-1])
    return Excerpt(tuple(piece for span in _merged(text, pieces) for piece in holes(text, span, language)))


def _only_announces(text: str, run: tuple[Span, ...], language: Language) -> bool:
    """Whether the first clause says who says so (会议提出：…), or what many more are (成绩较好的有：…，)."""
    lead, linkage = run[0], language.linkage
    if text[lead.end - 1] in "：:" and pattern(linkage.says).search(text, lead.start, lead.end - 1):
        return True
    lists = pattern(linkage.lists).fullmatch(text, lead.start, lead.end)
    return lists is not None and text[run[-1].end - 1] in "，,；;"


def _whole(text: str, span: Span, language: Language) -> Excerpt:
    """A stretch of text as a line: no punctuation at its edges, nothing in round brackets."""
    return Excerpt(holes(text, trimmed(text, span), language))


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
