"""A clause → the clause that completes it: 只有…才, 不是…而是, a condition and what follows from it, 形成…的格局."""

from __future__ import annotations

import re

from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose.clause import beheaded, trimmed
from speechdeck.prose.cues import cues
from speechdeck.prose.patterns import pattern


def partner(text: str, parts: tuple[Span, ...], place: int, language: Language) -> int:
    """Index of the clause that completes this one (只有…才), itself if it is complete."""
    last = place
    for opener, closer in cues(language).pairs:
        if not (match := opener.search(text, parts[place].start, parts[place].end)):
            continue
        if match.start() > parts[place].start + 12 or closer.search(text, match.end(), parts[place].end):
            continue
        for later in range(place + 1, min(place + 4, len(parts))):
            if closer.search(text, parts[later].start, min(parts[later].start + 12, parts[later].end)):
                last = max(last, later)
                break
    if last == place and place + 1 < len(parts):
        if conditional(text, parts[place], language):
            last = _consequence(text, parts, place)
        elif cues(language).topic.match(text, parts[place].start) and not _connects(text, parts[place], language):
            last = partner(text, parts, place + 1, language)  # 对于船队，没有灯塔，一切…
    return max(last, _frame_end(text, parts, place, language), _denied(text, parts, place, language))


def _denied(text: str, parts: tuple[Span, ...], place: int, language: Language) -> int:
    """Index of the clause that tells what follows from a row of denials (不修堤，不种树，只能…), else `place`."""
    denial, only, last = pattern(language.linkage.denial), pattern(language.linkage.only), place
    while last + 1 < len(parts) and denial.match(text, parts[last].start) and text[parts[last].end - 1] in "，,、":
        last += 1
    return last if last > place and only.match(text, parts[last].start) else place


def _connects(text: str, clause: Span, language: Language) -> bool:
    """Whether the clause is a connective and nothing more: 当前 is none with 当."""
    bare = trimmed(text, clause)
    return bool(cues(language).connective.fullmatch(text, bare.start, bare.end))


def conditional(text: str, clause: Span, language: Language) -> bool:
    """Whether a condition opens the clause, or what its colon leads up to: 而且只要…, 有两点：一是如果…."""
    known, leads_up = cues(language), pattern(language.linkage.leads_up)
    for start in (clause.start, *(mark.end() for mark in leads_up.finditer(text, clause.start, clause.end))):
        lead = known.connective.match(text, start)
        if known.condition.match(text, start) or (lead and known.condition.match(text, lead.end())):
            return True
    return False


#: Clauses of a condition without a word that closes it, at most: then what follows from it is one of them.
_FOLLOWS = 3


def _consequence(text: str, parts: tuple[Span, ...], place: int) -> int:
    """Index of the last clause that may say what follows from a condition: the semicolon ends it."""
    last = min(place + _FOLLOWS, len(parts) - 1)
    return next((later for later in range(place + 1, last) if text[parts[later].end - 1] in "；;"), last)


def _frame_end(text: str, parts: tuple[Span, ...], place: int, language: Language) -> int:
    """Index of the clause that closes a phrase opened in this one (形成党员…，群众…的良好格局), else `place`."""
    here = beheaded(text, parts[place], language)
    for head, end in cues(language).frames:
        if head.match(text, here.start, here.end) and not end.search(text, here.start, here.end):
            for later in range(place + 1, min(place + 3, len(parts))):
                clause = trimmed(text, parts[later])
                if text[parts[later - 1].end - 1] not in "，,、":
                    break
                if end.search(text, clause.start, clause.end) and not _opens_itself(text, clause, head, language):
                    return later
    return place


def _opens_itself(text: str, clause: Span, head: re.Pattern[str], language: Language) -> bool:
    """Whether the clause has a head of the same frame of its own, so that it needs none before it."""
    return bool(head.search(text, beheaded(text, clause, language).start, clause.end))
