"""Sentences → the figures that they are about, each with the whole clause that states it.

Where no name for a figure can be cut out of its clause, and the clause is too long for a line, nothing is cut: the
clause stands whole, and the number large beside it.

For years the harbour board has asked for the money to dredge the northern channel, and this spring the council gave it
$14 million over three years for the work. → $14 million · all of that
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose.amount import patterns
from speechdeck.prose.choose import in_one_paragraph
from speechdeck.prose.circumstance import is_circumstance
from speechdeck.prose.clause import beheaded, past_address, trimmed, whole
from speechdeck.prose.cues import cues
from speechdeck.prose.measured import line_ends, starts
from speechdeck.prose.patterns import pattern
from speechdeck.prose.sentences import clauses
from speechdeck.prose.sentences import sentences as cut
from speechdeck.prose.size import size
from speechdeck.prose.statement import leans, sound, torn
from speechdeck.prose.turns import turns
from speechdeck.prose.weight import LONGEST_NUMBER, alone, weighty
from speechdeck.prose.window import headed

#: What stands beside a large number and is read at once: full-width characters, words.
LONGEST_WIDE, LONGEST = 60.0, 45.0
#: A clause of less says nothing of its number.
_LEAST_WIDE, _LEAST = 8.0, 4.0


class KeyFigure(NamedTuple):
    """A number worth large type, and what is said of it in full."""

    number: Span  # with its unit
    text: Span
    numbers: tuple[Span, ...]  # all of the clause that weigh as much, this one too

    def with_more(self, sentence: Span, numbers: Sequence[Span]) -> KeyFigure:
        """The same figure, with the next sentence, which says more of it: That is twice as much as five years ago."""
        return self._replace(text=Span(self.text.start, sentence.end), numbers=(*self.numbers, *numbers))


def key_figures(text: str, spans: Sequence[Span], language: Language) -> tuple[KeyFigure, ...]:
    """The figures of the sentences that a listener would name, in order; no more than one for each clause."""
    found: list[KeyFigure] = []
    before: Span | None = None
    for sentence in (each for span in spans for each in cut(text, span)):
        broken = before is not None and torn(text, before, language)
        for piece, numbers in _pieces(text, sentence, language):
            if broken and piece.start == sentence.start:
                continue
            first = piece.start <= sentence.start + _HEAD
            told = _standing(text, piece, before if first else None, language)
            chief = _chief(text, piece, numbers, language)
            last = found[-1] if found else None
            if told and chief and not (last and told.start < last.text.end):
                found.append(KeyFigure(chief, told, numbers))
            elif first and last and before and _follows(text, last.text, before, piece, language):
                found[-1] = last.with_more(piece, numbers)
        before = sentence
    return tuple(found)


def _chief(text: str, piece: Span, numbers: Sequence[Span], language: Language) -> Span | None:
    """The first of the numbers that is large, and not where something comes from: from 38% to 34%."""
    known = turns(language)
    fit = [
        each
        for each in numbers
        if len(each) <= LONGEST_NUMBER and not known.between.search(text[piece.start : each.end])
    ]
    large = [each for each in fit if not known.few.fullmatch(each.of(text))]
    if not language.typography.east_asian:  # where no other number stands, a count will do
        large = large or fit
    new = (
        each
        for each in large
        if not known.former.search(text[piece.start : each.start])
        and not known.replaced.match(text, each.end, piece.end)
    )
    chief = next(new, next(iter(large), None))
    about = patterns(language)
    if chief and known.respectively.search(text, piece.start, chief.start):
        return _with_others(text, chief, numbers, language)
    if chief and about and about.paired.search(text, chief.end, piece.end):
        return _with_others(text, chief, numbers, language) or chief
    return chief


def _with_others(text: str, number: Span, numbers: Sequence[Span], language: Language) -> Span | None:
    """A number with those that stand in a row with it, so that none seems to be that of all: 分别增长8.7%、31.5%."""
    row = number
    for other in numbers:
        if other.start > row.end and turns(language).row.fullmatch(text, row.end, other.start):
            row = Span(row.start, other.end)
    return row if row != number and len(row) <= LONGEST_NUMBER else None


def _follows(text: str, told: Span, before: Span, more: Span, language: Language) -> bool:
    """Whether what is told runs to the end of the sentence before, and the next one has room beside it."""
    if trimmed(text, before).end > told.end or not before.start <= told.end:
        return False
    return "\n\n" not in text[told.end : more.start] and _has_room(text, Span(told.start, more.end), language)


def _has_room(text: str, told: Span, language: Language) -> bool:
    """Whether two sentences are read at once beside a number, and neither is cut out of a quotation."""
    room = LONGEST_WIDE if language.typography.east_asian else LONGEST
    return size(told.of(text), language) <= room and whole(told.of(text))


#: Letters of a connective that a sentence may begin with and a clause goes without.
_HEAD = 40


def _pieces(text: str, sentence: Span, language: Language) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    """The sentence, or clauses of one that is too long, each with the numbers that it states."""
    sentence = past_address(text, sentence, language)
    wording = sentence.of(text).rstrip("”’\"'」』")
    if wording[:1].islower() or wording.endswith(","):
        return  # a part of one that the page has broken
    if wording.endswith(("?", "？")) or not whole(sentence.of(text)) or sentence.of(text).count('"') % 2:
        return
    numbers = weighty(text, sentence, language)
    if not numbers or turns(language).supposed.match(text, sentence.start, sentence.end):
        return
    wide = language.typography.east_asian
    for piece in (_wide if wide else _latin)(text, sentence, numbers, language):
        held = tuple(each for each in numbers if piece.contains(each))
        if not sound(text, piece, held, language):
            continue
        long = size(piece.of(text), language)
        if held and (_LEAST_WIDE if wide else _LEAST) <= long <= (LONGEST_WIDE if wide else LONGEST):
            yield piece, held


def _latin(text: str, sentence: Span, numbers: Sequence[Span], language: Language) -> Iterator[Span]:
    """The sentence without its connective, else for each number the clause around it."""
    own = _own(text, sentence, numbers, language)
    if size(own.of(text), language) <= LONGEST:
        yield own
        if not leans(text, own, language):
            return
    end, parted = sentence.start, alone(text, sentence, numbers, language)
    for number in parted:
        piece = _around(text, sentence, number, language) if number.start >= end else None
        if piece and piece.start >= end:
            yield piece
            end = piece.end


def _own(text: str, sentence: Span, numbers: Sequence[Span], language: Language) -> Span:
    """The sentence from where its own clause begins; with its circumstance where that holds one of the numbers, or says
    when they were so: Before the lamps were lit, half of the boats …
    """
    own = _past_example(text, headed(text, sentence, language), language)
    if leans(text, own, language):
        return own
    full = _past_example(text, beheaded(text, sentence, language, modal=False, adverbs=False), language)
    if not all(own.contains(each) for each in numbers):
        return full
    framed = own.start > full.start and cues(language).opening.match(text, full.start, full.end)
    fits = framed and size(full.of(text), language) <= LONGEST
    return full if fits and not leans(text, full, language) else own


def _past_example(text: str, sentence: Span, language: Language) -> Span:
    """The sentence without the words that announce it as an example: For instance, | the dues …."""
    announced = cues(language).example.match(text, sentence.start, sentence.end)
    if announced is None or not text.startswith(",", announced.end()):
        return sentence
    return trimmed(text, Span(announced.end(), sentence.end))


def _around(text: str, sentence: Span, number: Span, language: Language) -> Span | None:
    """The longest clause around a number that has room and says what it is about."""
    for start in starts(text, sentence, number, language, loose=True):
        for end in sorted(line_ends(text, Span(start, sentence.end), number, language), reverse=True):
            piece = trimmed(text, Span(start, end))
            fits = _LEAST <= size(piece.of(text), language) <= LONGEST and whole(piece.of(text))
            if fits and not leans(text, piece, language) and sound(text, piece, [number], language):
                return piece
    return None


def _wide(text: str, sentence: Span, numbers: Sequence[Span], language: Language) -> Iterator[Span]:
    """The sentence, else what a semicolon parts in it, else as many of its clauses as there is room for."""
    known = turns(language)
    for part in _parts(text, sentence):
        parts, first, end = clauses(text, part), 0, 0
        crowded = size(part.of(text), language) > LONGEST_WIDE
        for place, clause in enumerate(parts):
            if crowded and known.listing.search(text, clause.start, clause.end):
                break  # no list is cut open
            if place > first and size(text[parts[first].start : clause.end], language) > LONGEST_WIDE:
                yield from _closed(text, parts, range(first, place), language)
                singled = known.singled.fullmatch(text, parts[place - 1].start, parts[place - 1].end)
                first = place - 1 if singled else place
            end = place + 1
        yield from _closed(text, parts, range(first, end), language)


def _closed(text: str, parts: tuple[Span, ...], run: range, language: Language) -> Iterator[Span]:
    """Clauses without the last ones that wait for the next; none if all do, or one is left that only concedes."""
    while run and _waits(text, parts, run[-1], language):
        run = run[:-1]
    if run and not (
        len(run) < len(parts) and len(run) == 1 and cues(language).condition.match(text, parts[run[0]].start)
    ):
        piece = Span(parts[run[0]].start, parts[run[-1]].end)
        yield beheaded(text, piece, language, modal=False, adverbs=False)


def _waits(text: str, parts: tuple[Span, ...], place: int, language: Language) -> bool:
    """Whether a clause is a circumstance of the next, or that answers to it: 每七个人，| 就有一个…."""
    if place + 1 == len(parts):
        return False
    clause, linkage = parts[place], language.linkage
    answered = text.startswith(linkage.led_to, parts[place + 1].start)
    waiting = pattern(linkage.waiting).search(text, clause.start, trimmed(text, clause).end)
    return answered or bool(waiting) or is_circumstance(text, clause, language)


def _parts(text: str, sentence: Span) -> Iterator[Span]:
    start = sentence.start
    for mark in _SEMICOLON.finditer(text, sentence.start, sentence.end):
        yield Span(start, mark.end())
        start = mark.end()
    if start < sentence.end:
        yield Span(start, sentence.end)


_SEMICOLON = re.compile("[；;]")


def _standing(text: str, piece: Span, before: Span | None, language: Language) -> Span | None:
    """The piece, if it says by itself what it is about; else with the sentence before it, if both have room."""
    known = turns(language)
    if not leans(text, piece, language):
        return piece
    if before is None or not in_one_paragraph(text, before, piece) or leans(text, before, language):
        return None
    said = before.of(text).rstrip("”’\"'」』")
    if not said[:1].isalnum() or said[:1].islower():
        return None
    if said.endswith(("?", "？")) or known.supposed.match(text, before.start, before.end):
        return None
    wide = language.typography.east_asian
    start = before.start if wide else headed(text, before, language).start
    ends = [piece.end] if wide else _ends(text, piece, language)
    both = (Span(start, end) for end in ends)
    return next((each for each in both if _has_room(text, each, language)), None)


def _ends(text: str, piece: Span, language: Language) -> list[int]:
    """Where a clause that has no room may end behind its first number, the last place first."""
    first = next(iter(weighty(text, piece, language)), None)
    cuts = line_ends(text, piece, first, language) if first else ()
    return [piece.end, *(trimmed(text, Span(piece.start, end)).end for end in sorted(cuts, reverse=True))]
