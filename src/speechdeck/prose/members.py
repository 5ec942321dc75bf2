"""A place in a Latin sentence → whether a list is cut there: some of its members would stand for all."""

from __future__ import annotations

import re

from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose.patterns import pattern

COMMA = re.compile(r",(?!\d)")
WORDS = re.compile(r"[\w’'-]+")
#: Characters within which the last of a few short members stands.
_NEAR = 60


def joins(text: str, place: int, language: Language) -> bool:
    """Whether an "and" or "or" stands at the place."""
    return pattern(language.syntax.joint).match(text, place) is not None


def next_comma(text: str, start: int, end: int) -> int:
    """The first comma between words, not between the digits of 80,000; -1 if there is none."""
    found = COMMA.search(text, start, end)
    return found.start() if found else -1


def in_list(text: str, span: Span, mark: re.Match[str], language: Language) -> bool:
    """Whether a comma parts members of a list: its neighbours are short, and another comma or "and" closes the list."""
    comma, last = mark.group().startswith(","), joins(text, mark.end(), language)
    if not comma and not last:
        return False
    goes_on = comma and pattern(language.syntax.member).match(text, mark.end(), span.end)
    if goes_on or in_row(text, mark, language):
        return True
    before = max((each.start() for each in COMMA.finditer(text, span.start, mark.start())), default=-1)
    after = next_comma(text, mark.end(), span.end)
    if before > 0 and len(WORDS.findall(text, before, mark.start())) <= 4:
        return True
    short_before = before > 0 and len(WORDS.findall(text, before, mark.start())) <= 6
    short_after = after > 0 and len(WORDS.findall(text, mark.end(), after)) <= 3
    joined = pattern(language.syntax.tail).match(text, mark.end(), mark.end() + _NEAR)
    return bool((last and short_before) or short_after or joined)


def in_member(text: str, span: Span, begun: int, cut: re.Match[str], language: Language) -> bool:
    """Whether a list goes on behind a member that the cut would end: they are storms | in the north, fog, and ice."""
    syntax = language.syntax
    found = pattern(syntax.rest).match(text, cut.end(), span.end)
    if found is None or cut.group().strip() or not pattern(syntax.of_member).match(text, cut.end()):
        return False
    return next_comma(text, max(span.start, begun), cut.start()) > 0 or found.group().count(", ") > 1


def in_row(text: str, mark: re.Match[str], language: Language) -> bool:
    """Whether a comma parts adjectives of one noun (fast, | flexible financing) or the last members of a list."""
    if not mark.group().startswith(","):
        return False
    syntax = language.syntax
    return any(pattern(words).match(text, mark.end()) for words in (syntax.adjective, syntax.last))
