"""A sentence of a Latin script → a line of it: one stretch without a gap, its head and its tail cut.

Nothing is taken from the middle: what is left out there cannot be seen, and a reader who searches for the line in the
speech would not find it. What may go: connectives and phrases of address at the head, circumstances before the first
comma (In this year, ...), and at the tail whatever follows a word that begins an adjunct or a second clause.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import past_address, trimmed, whole
from speechdeck.prose.cues import cues
from speechdeck.prose.ending import finished
from speechdeck.prose.members import WORDS, in_list, in_member, in_row, joins, next_comma
from speechdeck.prose.patterns import pattern
from speechdeck.prose.predicate import lowered, predicated, verb
from speechdeck.prose.size import size

#: Words of a line in the ordinary case, and at most.
LINE, LONGEST_LINE = 12.0, 18.0
#: A clause of fewer words seldom has both a subject and what is said of it.
_LEAST = 4.0

_BREAK = re.compile(r"[,;:—–](?=[\s”\"])|,(?=[^\W\d])|\s[–—-]\s|—")


@lru_cache(maxsize=1024)  # three in four calls ask again: for the figures, for the body, for a title
def windows(text: str, sentence: Span, language: Language, limit: float = LINE) -> tuple[Excerpt, ...]:
    """Lines made of the sentence, longest first: whole, then cut at weaker and weaker places, each within the last."""
    span = headed(text, sentence, language)
    return _shorter(text, span, ends(text, span, language), (LONGEST_LINE, limit, limit * 2 / 3, limit / 2), language)


def names(text: str, heading: Span, language: Language, limit: float, *, anywhere: bool = False) -> tuple[Excerpt, ...]:
    """A heading that is too long for a title, cut where a line would not be: it may say less than all, as names do.

    `anywhere` is whether it may end before what says which one is meant: in the face | of, the fact | that.
    """
    span = headed(text, heading, language)
    begun = _main_start(text, span, language)
    if span.start < begun < span.end:  # a name needs no circumstance
        main = trimmed(text, Span(begun - _SURE + 1, span.end))
        alone = size(main.of(text), language) >= _LEAST and predicated(text, main.start, main.end, language)
        span = main if alone else span
    limits = (limit, limit * 3 / 4, limit / 2)
    found = _shorter(text, span, _loose_ends(text, span, language, anywhere), limits, language)
    return found[span.start == heading.start :]


def _shorter(
    text: str, span: Span, ends: Sequence[int], limits: Sequence[float], language: Language
) -> tuple[Excerpt, ...]:
    """The span, and for each limit that it exceeds the best of its ends within."""
    found = [span]
    for most in limits:
        if size(span.of(text), language) > most:
            cut = next((end for end in ends if _LEAST <= size(text[span.start : end], language) <= most), None)
            if cut is not None:
                found.append(trimmed(text, Span(span.start, cut)))
    kept: list[Excerpt] = []
    for piece in found:
        wording = piece.of(text)
        if wording and whole(wording) and (not kept or len(piece) < len(kept[-1].spans[0])):
            kept.append(Excerpt((piece,), capital=True))
    return tuple(kept)


def headed(text: str, sentence: Span, language: Language) -> Span:
    """The sentence from where its own clause begins."""
    known, subordinators = cues(language), lowered(language.syntax.subordinators)
    span = past_address(text, trimmed(text, sentence), language)
    if dash := _LEADING.match(text, span.start, span.end):  # a mark of the page
        span = Span(dash.end(), span.end)
    for _ in range(5):
        start = span.start
        for head in (known.leadin, known.connective, known.pronoun):
            if match := head.match(text, start, span.end):
                start = match.end()
                break
        else:
            condition = known.condition.match(text, start, span.end)  # when you lead with love
            if not condition and (match := known.opening.match(text, start, span.end)):
                after = after_circumstance(text, match.end(), span.end, language)
                kept = joins(text, after, language) or bool(known.figure.search(text, after, span.end))
                kept = kept or _first_word(text, after) in subordinators  # In war our loss was small, though it …
                start = start if kept else after or start  # On behalf of A, B, and C: …; At current prices, 9% …
            elif not condition and (match := pattern(language.syntax.doing).match(text, start, span.end)):
                start = _after_doing(text, match.end(), span.end, language) or start
        shorter = trimmed(text, Span(start, span.end))
        if start == span.start or size(shorter.of(text), language) < _LEAST - 1:
            break
        span = shorter
    return span


def _first_word(text: str, place: int) -> str:
    found = WORDS.search(text, place)
    return found.group().lower() if found else ""


_LEADING = re.compile(r"(?:--+|[—–])\s*(?=\w)")


def _after_doing(text: str, start: int, end: int, language: Language) -> int:
    """Past the comma that ends what the subject does meanwhile, if its clause begins right there; else 0."""
    comma = next_comma(text, start, min(end, start + CIRCUMSTANCE))
    if (
        comma < 0
        or not pattern(language.syntax.subject).match(text, comma + 1, end)
        or predicated(text, start, comma, language)
    ):
        return 0
    return comma + 1 if predicated(text, comma + 1, end, language) else 0


#: Characters within which a circumstance ends: what is longer is a sentence of its own.
CIRCUMSTANCE = 90


def after_circumstance(text: str, start: int, end: int, language: Language, *, longest: int = CIRCUMSTANCE) -> int:
    """Past the comma that ends a circumstance (After months of quiet, patient work, we …); 0 if there is none."""
    end = min(end, start + longest)
    comma = next_comma(text, start, end)
    if comma < 0:
        return 0
    second = next_comma(text, comma + 1, end)
    inside = second > 0 and len(WORDS.findall(text, comma + 1, second)) <= 4
    inside = inside and not predicated(text, comma + 1, second, language)
    return (second if inside else comma) + 1


def ends(text: str, span: Span, language: Language) -> list[int]:
    """Where the line may end, best first: the last mark, then the last word of each strength that begins a tail."""
    known = cues(language)
    least = _main_start(text, span, language)
    begin = max(span.start, least - _SURE) if least > span.start else span.start
    marks = [(-1, match) for match in _BREAK.finditer(text, least, span.end)]
    tails = [(known.ranks[match.group(1).lower()], match) for match in known.tail.finditer(text, least, span.end)]
    found = [match for match in known.adjunct.finditer(text, least, span.end) if not _inner(text, match, language)]
    adjuncts = [(len(known.ranks), match) for match in found]
    ranked = sorted((*marks, *tails, *adjuncts), key=lambda each: (each[0], -each[1].start()))
    return [
        match.start()
        for _, match in ranked
        if _outside(text, span, match.start())
        and not in_list(text, span, match, language)
        and not in_member(text, span, least, match, language)
        and finished(text, span.start, match, language)
        and predicated(text, begin, match.start(), language)
    ]


def _inner(text: str, adjunct: re.Match[str], language: Language) -> bool:
    """Whether the sentence goes on behind an adverbial phrase with what stands before it needs: cost | in 2024 rose."""
    after = _NEXT.match(text, adjunct.end(1))
    return after is not None and after.group(1).lower() in _going_on(language)


_NEXT = re.compile(r"\s*,?\s*([\w’']+)")


@lru_cache(maxsize=8)
def _going_on(language: Language) -> frozenset[str]:
    words = (*language.cuts.auxiliaries, *language.cuts.verbs, "of", "than", "to")
    return frozenset(word.lower() for word in words)


def _loose_ends(text: str, span: Span, language: Language, anywhere: bool) -> list[int]:
    """Where a name may end, the last first: wherever nothing before the cut waits for what follows.

    Before an "and", which leaves half of what is named, only where nothing else is short enough.
    """
    least = _main_start(text, span, language)
    found = [*_BREAK.finditer(text, least, span.end), *cues(language).complement.finditer(text, least, span.end)]
    named = not predicated(text, span.start, span.end, language)  # mothers around the world, | …, pray: no name
    return [
        match.start()
        for match in sorted(found, key=lambda match: (joins(text, match.end(), language), -match.start()))
        if _outside(text, span, match.start())
        and not (in_row(text, match, language) if named else _parts_list(text, span, match, language))
        and (named or not in_member(text, span, least, match, language))
        and finished(text, span.start, match, language, loose=not _RELATIVE.match(text, match.end()))
        and (anywhere or not _DEFINING.match(text, match.end()))
        and not (text.startswith("of ", match.end()) and _COMPOUND.search(text, span.start, match.start()))
        and (named or predicated(text, span.start, match.start(), language))
    ]


def _parts_list(text: str, span: Span, mark: re.Match[str], language: Language) -> bool:
    return bool(mark.group().strip()) and in_list(text, span, mark, language)


#: The first words of a preposition that has three: in the face | of, as part | of, by means | of.
_COMPOUND = re.compile(r"\b(?:in|on|at|by|with|for|under|as)\s+(?:the\s+|an?\s+)?\w+$")
#: Words behind a noun that say which one is meant.
_DEFINING = re.compile(r"(?:of|that|for|to)\b")
_RELATIVE = re.compile(r"(?:who|which|where|when)\b")


#: Compared to last year, … ; Working together, …
_PARTICIPLE = re.compile(r"(?:[A-Z][a-z]+ly )?(?:[A-Z][a-z]+(?:ed|ing)|Seen|Given|Built|Taken|Driven|Known|Born)\b")


def _main_start(text: str, span: Span, language: Language) -> int:
    """Where the main clause has begun for sure: past the first comma of a sentence that opens with a condition."""
    known = cues(language)
    lead = (known.condition, known.opening, _PARTICIPLE)
    if not any(pattern.match(text, span.start, span.end) for pattern in lead):
        return span.start
    if _SUBJECT.match(text, span.start, span.end) and verb(text, span.start, _first_comma(text, span), language):
        return span.start
    if joins(text, after_circumstance(text, span.start, span.end, language), language):
        return span.end  # In years of drought, flood, and fire, …: where the list ends is not told by commas
    comma = next_comma(text, span.start, span.end)
    while comma > 0 and _still_opening(text, comma, span.end, language):
        comma = next_comma(text, comma + 1, span.end)
    return comma + _SURE if comma > 0 else span.end


#: A participle that is part of a name: Housing starts, Operating income; before an article or a preposition it is none.
_SUBJECT = re.compile(
    r"[A-Z][a-z]+ing\s(?!(?:the|an?|this|that|these|those|our|its|in|on|at|to|for|from|with|by|of|as)\b)"
)


def _first_comma(text: str, span: Span) -> int:
    comma = next_comma(text, span.start, span.end)
    return comma if comma > 0 else span.end


#: Characters behind the comma of a circumstance within which no clause ends.
_SURE = 8


def _still_opening(text: str, comma: int, end: int, language: Language) -> bool:
    """Whether what a comma begins belongs to the circumstance before it: no clause of its own."""
    after = next_comma(text, comma + 1, end)
    return after > 0 and not predicated(text, comma + 1, after, language)


def _outside(text: str, span: Span, place: int) -> bool:
    """Whether the place is in no quotation or bracket."""
    return whole(text[span.start : place]) and text.count('"', span.start, place) % 2 == 0
