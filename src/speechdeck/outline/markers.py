"""Manuscript → candidate markers: every place that might number a part, trusted by nobody yet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from speechdeck.model.language import Language, NumberingFamily, Stand
from speechdeck.model.manuscript import Block, Manuscript

#: From strong to weak; a family names the weakest that it allows.
STANDS: tuple[Stand, ...] = ("line", "sentence", "clause")

_CLOSERS = "”’」』）)】》\"'"
_OPENERS = "“‘「『\"'*_#>+- \t\u3000•·"
_SENTENCE_ENDS = "。！？!?…"
_CLAUSE_ENDS = "，；：、,;:—"


@dataclass(frozen=True, slots=True)
class Marker:
    """One candidate: `start` to `end` is the label (where it is woven into the sentence, only where that starts)."""

    start: int
    end: int
    family: NumberingFamily | None  # None: a heading that nothing numbers
    series: str  # markers of one series name may continue each other
    number: int  # what the label says; 0 for an unnumbered heading
    stand: int  # index into STANDS
    block: int  # index of its block
    weight: float
    rank: int
    last: bool = False  # says that it is the last of its series


def find_markers(manuscript: Manuscript, language: Language, start: int) -> tuple[Marker, ...]:
    """All candidates from `start` on, in order; at one place the family that the language lists first."""
    scanner, families = _scanner(language)
    found: list[Marker] = []
    for index, block in enumerate(manuscript.blocks):
        if block.span.end > start and not _is_junk(manuscript, block):
            found += _in_block(manuscript.text, index, block, scanner, families)
    return tuple(found)


def _is_junk(manuscript: Manuscript, block: Block) -> bool:
    return any(junk.contains(block.span) for junk in manuscript.junk)


@lru_cache(maxsize=16)
def _compiled(families: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in families)


def _scanner(language: Language) -> tuple[tuple[re.Pattern[str], ...], tuple[NumberingFamily, ...]]:
    return _compiled(tuple(family.pattern for family in language.numbering)), language.numbering


def _in_block(
    text: str, index: int, block: Block, patterns: tuple[re.Pattern[str], ...], families: tuple[NumberingFamily, ...]
) -> Iterator[Marker]:
    taken: dict[int, Marker] = {}
    for pattern, family in zip(patterns, families, strict=True):
        for match in pattern.finditer(text, block.span.start, block.span.end):
            if match.start() in taken:
                continue
            marker = _judged(text, index, block, family, match)
            if marker:
                taken[match.start()] = marker
    end = -1
    for place in sorted(taken):
        marker = taken[place]
        if place >= end:
            yield marker
            end = marker.end


def _judged(text: str, index: int, block: Block, family: NumberingFamily, match: re.Match[str]) -> Marker | None:
    stand = standing(text, block, match.start())
    number = _number(family, match["n"])
    if stand is None or stand > STANDS.index(family.least) or not number:
        return None
    key = match.groupdict().get("key") or ""
    series = (family.series or family.name) + key
    return Marker(
        match.start(), match.start() if family.woven else match.end(), family, series, number, stand, index,
        family.weight, family.rank, match["n"] in family.last,
    )  # fmt: skip


def _number(family: NumberingFamily, word: str) -> int:
    """The ordinal that a label says; 0 if it says none."""
    if family.ordinals:
        return family.ordinals.get(word, 0)
    return int(word) if word.isdigit() else 0


def standing(text: str, block: Block, place: int) -> int | None:
    """How a place stands in its block, as an index into STANDS; None inside a clause."""
    before = place - 1
    while before >= block.span.start and text[before] in _OPENERS:
        before -= 1
    if before < block.span.start:
        return 0
    while before > block.span.start and text[before] in _CLOSERS:
        before -= 1
    char = text[before]
    if char in _SENTENCE_ENDS or (char in ".\n" and text[before + 1].isspace()) or char == "\n":
        return 1
    if char in _CLAUSE_ENDS:
        return 2
    return 2 if re.search(r"\band\s+$", text[max(block.span.start, place - 6) : place]) else None
