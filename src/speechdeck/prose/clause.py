"""A clause → where its deed begins and its words end: what may go at its edges without changing what it says."""

from __future__ import annotations

import re
from functools import lru_cache

from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose.cues import cues
from speechdeck.prose.patterns import pattern

_LOOSE = " \t\n\u3000，,、：:；;。.！!？?—–-…"
_OPEN, _CLOSE = "（(【《「『“‘", "）)】》」』”’"

#: What must be left of a clause when its head goes: 树立正气 is four characters, and nothing shorter is a thought.
_LEAST = 4
#: A subject longer than this is more than a name for who shall do it.
_LONGEST_SUBJECT = 28


def trimmed(text: str, span: Span) -> Span:
    """Without white space and punctuation at the edges; brackets and quotation marks stay."""
    start, end = span.start, span.end
    while start < end and text[start] in _LOOSE:
        start += 1
    while end > start and text[end - 1] in _LOOSE:
        end -= 1
    if end < span.end and text[end] in ".;" and _OWN_MARK.search(text, max(start, end - _NEAR), end + 1):
        end += 1
    return Span(start, end)


def past_address(text: str, sentence: Span, language: Language) -> Span:
    """The sentence without those to whom it is said: 同志们，| 去年…; Honourable members, | the dues …."""
    known = pattern(language.anatomy.address)
    while (address := known.match(text, sentence.start, sentence.end)) and address.group():
        sentence = Span(trimmed(text, Span(address.end(), sentence.end)).start, sentence.end)
    return sentence


#: What ends in a mark of its own: U.S., p.m., the code of a character in a saved web page.
_OWN_MARK = re.compile(r"\b(?:[A-Za-z]\.){2,}$|&#?\w+;$")
_NEAR = 8  # characters that one has


@lru_cache(maxsize=4096)  # three in four calls ask again, for another length of the same clause
def beheaded(
    text: str, clause: Span, language: Language, *, modal: bool = True, adverbs: bool = True, least: int = _LEAST
) -> Span:
    """The clause without what leads up to its deed: connectives, who is told to do it, the modal, adverbs of degree.

    市直各部门要切实树立大局意识 → 树立大局意识. A head goes only where `least` characters of clause remain, and never
    where it would take a negation, a condition or half a quotation with it.
    """
    span = trimmed(text, clause)
    for _ in range(6):
        start = _next_head(text, span, language, modal=modal, adverbs=adverbs)
        shorter = trimmed(text, Span(start, span.end))
        if start == span.start or len(shorter) < least:
            return span
        span = shorter
    return span


def _next_head(text: str, span: Span, language: Language, *, modal: bool, adverbs: bool) -> int:
    known, heads = cues(language), language.heads
    if (match := known.predicating.match(text, span.start, span.end)) and pattern(heads.name).fullmatch(
        text, match.end(), span.end
    ):
        return match.end()
    if match := known.connective.match(text, span.start, span.end):
        return _after_connective(text, match.end(), span, language)
    if modal:
        if (deed := _deed(text, span, language)) is not None:
            return deed
        if (match := known.pronoun.match(text, span.start, span.end)) and text[match.end()] not in heads.after_pronoun:
            return match.end()
    if adverbs and (match := known.adverb.match(text, span.start, span.end)) and not _paired(text, match.end()):
        return match.end()
    return span.start


def _after_connective(text: str, end: int, span: Span, language: Language) -> int:
    """A connective of one character before a word it may be a part of (并列, 更新) stays."""
    free = text[span.start : end + 1] not in language.heads.compounds
    return end if end - span.start > 1 or text[end : end + 1] in "，,、" or free else span.start


def _paired(text: str, end: int) -> bool:
    """Whether the adverb belongs to the first of several verbs (认真研究、正确把握): then it stays."""
    return "、" in text[end : end + 6]


def _deed(text: str, span: Span, language: Language) -> int | None:
    """Where the deed begins: after the modal, if what stands before it only names who shall do it."""
    match = cues(language).modal.search(text, span.start, min(span.end, span.start + _LONGEST_SUBJECT))
    if not match:
        return None
    subject = text[span.start : match.start()]
    if subject and not cues(language).subject_end.search(subject):
        return None
    heads = language.heads
    # 需要有更多场景: without the modal it would be so already
    if match.group()[:1] in heads.paired or text[match.end() : match.end() + 1] in heads.states:
        return None
    if match.group().endswith(heads.needing) and not _acts(text, match.end(), language):
        return None
    return match.end() if whole(subject) else None


def _acts(text: str, place: int, language: Language) -> bool:
    """Whether a verb stands at `place`: 需要 before one is a modal, before a noun it is the verb itself."""
    return (
        not language.cuts.verbs or text[place] in language.heads.acting or text[place : place + 2] in _verbs(language)
    )


@lru_cache(maxsize=8)
def _verbs(language: Language) -> frozenset[str]:
    return frozenset(language.cuts.verbs)


def whole(wording: str) -> bool:
    """Whether every bracket and quotation mark in it has its partner."""
    depth: list[int] = []
    for char in wording:
        if char in _OPEN:
            depth.append(_OPEN.index(char))
        elif char in _CLOSE and (char != "’" or depth) and (not depth or depth.pop() != _CLOSE.index(char)):
            return False
    return not depth


def holes(text: str, span: Span, language: Language) -> tuple[Span, ...]:
    """The span without what stands in round brackets (and the space before them).

    县（市、区）达82个: what is counted stays whole.
    """
    pieces, start, depth = [], span.start, 0
    counted = [match.span() for match in pattern(language.heads.counted).finditer(text, span.start, span.end)]
    for place in range(span.start, span.end):
        char = text[place]
        if any(first <= place < last for first, last in counted):
            continue
        if char in "（(" and (depth := depth + 1) == 1:
            pieces.append(Span(start, max(start, place)))
        elif char in "）)" and depth and (depth := depth - 1) == 0:
            start = place + 1
    if depth:
        return (span,)
    pieces.append(Span(start, span.end))
    return tuple(piece for piece in pieces if len(piece))
