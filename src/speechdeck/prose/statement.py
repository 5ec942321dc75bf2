"""A clause that states a number → whether it can stand by itself: whole, about something that it names, and a fact."""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose.choose import broken_off
from speechdeck.prose.clause import trimmed
from speechdeck.prose.cues import cues
from speechdeck.prose.measured import names_a_subject
from speechdeck.prose.members import COMMA
from speechdeck.prose.predicate import predicated
from speechdeck.prose.reference import points_back
from speechdeck.prose.size import size, stems
from speechdeck.prose.turns import Turns, turns


def sound(text: str, piece: Span, held: Sequence[Span], language: Language) -> bool:
    """Whether a clause says all of what it begins to say, and says that its numbers are so."""
    if turns(language).guessed.search(text, piece.start, piece.end):
        return False
    if language.typography.east_asian:
        return text[piece.end : piece.end + 1] in _MARKS
    wording, last = piece.of(text), _WORD.findall(text, piece.start, piece.end)[-1:]
    if (
        broken_off(wording, language)
        or _UNREADABLE.search(wording)
        or not last
        or not (wording[0].isalnum() or wording[0] in _OPENING)
    ):
        return False
    ended = wording[0].isupper() and text[piece.end : piece.end + 1] in _ENDS  # a sentence has its verb
    hangs = last[0].lower() in language.cuts.bridges
    if (not ended or _called(text, piece, held)) and (hangs or not _tells(text, piece, language)):
        return False
    return not any(_denied(text, piece, each, language) or _CASE.search(text, piece.start, each.start) for each in held)


def _called(text: str, piece: Span, held: Sequence[Span]) -> bool:
    """Whether a sentence begins as one may that is only called out: To the 90 who left us. Ninety boats lost at sea."""
    return _TOWARDS.match(text, piece.start) is not None or any(each.start == piece.start for each in held)


def _tells(text: str, piece: Span, language: Language) -> bool:
    """Whether a clause has a verb; none is that of an address."""
    towards = _TOWARDS.match(text, piece.start, piece.end)
    if turns(language).counted.match(text, piece.start, piece.end):
        return True
    return predicated(text, towards.end() if towards else piece.start, piece.end, language)


def _denied(text: str, piece: Span, number: Span, language: Language) -> bool:
    """Whether a negation governs the number: it stands before it with no comma between them."""
    start = max(piece.start, *(text.rfind(mark, piece.start, number.start) + 1 for mark in (", ", ";")))
    while denied := cues(language).negation.search(text, start, number.end):
        affirmed = turns(language).affirmed.search(text, start, number.end)
        if affirmed is None or affirmed.start() > denied.end():
            return True
        start = affirmed.end()
    return False


#: A number that a scan has parted (1 7%), and a word behind a dash that waits for others.
_UNREADABLE = re.compile(r"(?<!\d)\d\s\d[\d.]*\s?%|(?:--|[—–])\s*\w+$")
#: What ends a clause; a line that the page has broken has none of them at its end.
_MARKS = tuple("，,。；;、！!：:…）)”")
_OPENING = tuple('$€£¥₹“‘"')
_ENDS = tuple('.!”"')
_WORD = re.compile(r"[\w’'-]+")
#: Before whom a sentence is said to, if no verb comes: To those who stayed.
_TOWARDS = re.compile(r"To\s(?=(?:the|those|these|all|our|my|you)\b)")
#: Before a number that is none of a fact: it would be higher if it had not slowed to 9%.
_CASE = re.compile(r"\b(?:if|unless|whether)\b")


#: How no clause with a subject of its own begins: also to what the others expect, rose by 5%
_BROKEN = re.compile(
    r"(?:also|even|only(?!\s(?:[a-z]+\s){0,2}[$€£¥₹]?\d)|not|just|in|to|from|of|by|at|for|on|with|as|than|force)\b"
)


#: Words that a subject and its verb have; what a clause points at behind them, it says something of.
_SUBJECT = re.compile(r"(?:\S+\s+){8}")


def _subject(wording: str, language: Language) -> str:
    found = None if language.typography.east_asian else _SUBJECT.match(wording)
    return found.group() if found else wording


def _unresolved(wording: str, language: Language) -> bool:
    """Whether a clause of a Latin script points, behind its head, at what it has not named: 40% of these towns."""
    if language.typography.east_asian:
        return False
    known = turns(language)
    for found in cues(language).demonstrative.finditer(wording, 1):
        begun = wording[found.end() - 2].isspace()  # with the first letter of the name
        if known.naming.match(wording, found.start()) or _after_circumstance(wording, found.start(), known):
            continue
        name = _NAME.match(wording, found.end() + (-1 if begun else 1))
        if name is None or name[1].lower() in language.cuts.auxiliaries:  # tolls for years, and these | have risen
            continue
        if not stems(name[0]) & stems(wording[: found.start()]):
            return True
    return False


def _after_circumstance(wording: str, place: int, known: Turns) -> bool:
    """Whether the subject of the clause is pointed at by its name, as it may be at the head: By spring, this canal …"""
    return _COMMA.search(wording, 0, place) is not None and known.named.match(wording, place) is not None


#: Right before a place; the page may have broken the line there.
_COMMA = re.compile(r",\s+\Z")
#: What a demonstrative points at: its first word, and one more.
_NAME = re.compile(r"([\w’'-]+)(?:\s[\w’'-]+)?")


def leans(text: str, piece: Span, language: Language) -> bool:
    """Whether a clause points at what was said before it, is the rest of a sentence, or a word to the hall."""
    known, announced, wording = cues(language), turns(language).announced, trimmed(text, piece).of(text)
    if _unresolved(wording, language):
        return True
    wording = turns(language).naming.sub("", turns(language).named.sub("", wording))
    return bool(
        (_BROKEN.match(text, piece.start) and not _fronted(text, piece, language))
        or turns(language).leaning.match(text, piece.start, piece.end)
        or (known.hall.match(text, piece.start, piece.end) and not announced.match(text, piece.start, piece.end))
        or (known.dependent.match(text, piece.start, piece.end))
        or (points_back(_subject(wording, language), language) and not turns(language).ahead.match(wording))
    )


def _fronted(text: str, piece: Span, language: Language) -> bool:
    """Whether a sentence begins here with a circumstance: its connective is cut, and its subject is named behind."""
    if language.typography.east_asian or not cues(language).opening.match(text, piece.start, piece.end):
        return False
    before = piece.start
    for comma in COMMA.finditer(text, piece.start, piece.end):
        if before > piece.start and predicated(text, before, comma.start(), language):
            return False
        before = comma.end() + len(text[comma.end() : piece.end]) - len(text[comma.end() : piece.end].lstrip())
        if names_a_subject(text, before, piece.end, language):
            return True
    return False


def torn(text: str, before: Span, language: Language) -> bool:
    """Whether a long line ends in no mark: the page has broken it, and it goes on in the next (East Asian scripts)."""
    long = language.typography.east_asian and size(before.of(text), language) >= _FULL_LINE
    return long and text[before.end - 1] not in (*_MARKS, "？", "?", "」", "』", "’")


#: Characters that no heading has.
_FULL_LINE = 30.0
