"""Text → sentences and clauses, as spans that together cover the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from speechdeck.model.source import Span

_CLOSERS = "”’」』）)】》〉\"'"
# Sentence ends: East Asian marks anywhere; Latin ones only before white space, so that 3.5 and U.S.A stay whole, or
# behind an East Asian character.
_END = re.compile(rf"[。！？…]+[{_CLOSERS}]*|[.!?]+[{_CLOSERS}]*(?=\s|$)|(?P<bare>[!?]+[{_CLOSERS}]*)")
_FIRST_WIDE, _LAST_WIDE = "\u2e80", "\u9fff"  # compared, for as a class they would take 2 ms to compile
# A full stop after these, or after a single capital letter, ends no sentence.
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\[\"“])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|St|Jr|Sr|Inc|Ltd|Co|Corp|vs|etc"
    r"|No|Nos|Rs|Vol|Fig|Art|approx|e\.g|i\.e|cf|al|a\.m|p\.m|U\.S|U\.K|U\.N|E\.U"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|M|Mme|Mlle|z\.B|bzw|Nr|Hr|Fr|Sra?)\.$"
)
_CODE = re.compile(r"&(?:#\w{1,7}|[A-Za-z]{2,8});")  # of a character in a saved web page: its semicolon ends no clause
_CLAUSE = re.compile(rf"[，；：,;:—]+[{_CLOSERS}]*")


def sentences(text: str, span: Span) -> tuple[Span, ...]:
    """The sentences inside `span` (one paragraph: a line end in it counts as white space), outer white space left out.

    A closing quotation mark belongs to the sentence it closes. A semicolon ends no sentence.
    """
    return tuple(_trimmed(text, start, end) for start, end in _cut(text, span) if text[start:end].strip())


def clauses(text: str, sentence: Span) -> tuple[Span, ...]:
    """The clauses of one sentence, each with the mark that ends it; what stands in brackets is not cut."""
    cuts, depth = [sentence.start], 0
    position = sentence.start
    while position < sentence.end:
        char = text[position]
        if char in "（(【《「『“":
            depth += 1
        elif char in "）)】》」』”":
            depth = max(depth - 1, 0)
        code = _CODE.match(text, position, sentence.end) if char == "&" else None
        if code:
            position = code.end()
            continue
        match = _CLAUSE.match(text, position, sentence.end) if depth == 0 else None
        if match and not _inside_number(text, match) and not _inside_name(text, match):
            cuts.append(match.end())
            position = match.end()
        else:
            position += 1
    if cuts[-1] < sentence.end:
        cuts.append(sentence.end)
    return tuple(_trimmed(text, a, b) for a, b in pairwise(cuts) if text[a:b].strip())


def _cut(text: str, span: Span) -> Iterator[tuple[int, int]]:
    start = span.start
    for match in _END.finditer(text, span.start, span.end):
        if match.group()[0] == "." and _ends_abbreviation(text, start, match) and not _begins(text, match):
            continue
        if match["bare"] and not _FIRST_WIDE <= text[match.start() - 1 : match.start()] <= _LAST_WIDE:
            continue
        yield start, match.end()
        start = match.end()
    if start < span.end:
        yield start, span.end


def _ends_abbreviation(text: str, start: int, match: re.Match[str]) -> bool:
    return match.group() == "." and bool(_ABBREVIATION.search(text[max(start, match.end() - 12) : match.end()]))


def _begins(text: str, match: re.Match[str]) -> bool:
    """Whether a sentence begins behind letters with full stops, which may end one: in the U.S. The port …"""
    return bool(_LETTERS.search(text, max(0, match.end() - 8), match.end()) and _FIRST.match(text, match.end()))


_LETTERS = re.compile(r"\b(?:[A-Z]\.){2,}\Z")
# Words that a sentence begins with and no name does.
_FIRST = re.compile(
    r"\s+(?:The|This|That|These|Those|There|It|We|He|She|They|I|Our|In|On|At|As|For|But|And|So|If|When|While|However|Today|Now"
    r"|By|From|With|To|After|Since|Let|What|How|Why|Yet|Not|No)\s+[a-zA-Z]"
)


def _inside_number(text: str, match: re.Match[str]) -> bool:
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return before.isdigit() and after.isdigit()


def _inside_name(text: str, match: re.Match[str]) -> bool:
    """Whether a single dash ties two names of an East Asian script: 兰州—张掖."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return match.group() == "—" and all(_FIRST_WIDE <= char <= _LAST_WIDE for char in (before, after) if char)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
