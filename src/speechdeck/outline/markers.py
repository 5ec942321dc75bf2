"""Manuscript → candidate markers: every place that might number a part, trusted by nobody yet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from speechdeck.model.language import Language, NumberingFamily, Stand
from speechdeck.model.manuscript import Block, Manuscript
from speechdeck.model.spans import covers

#: From strong to weak; a family names the weakest that it allows.
STANDS: tuple[Stand, ...] = ("line", "sentence", "clause", "inside")

_CLOSERS = "”’」』）)】》\"'"
_OPENERS = "“‘「『\"'*_#>+-•·"
_SENTENCE_ENDS = "。！？!?…"
_NOTE = re.compile(r"(?:\[\d+\](?:\([^()\s]*\))?|\(#[^()\s]*\)|<sup>\d+</sup>)\s*\Z")  # the mark of a footnote
_NOTE_REACH = 40
_AND = re.compile(r"\band\s+\Z")
_CLAUSE_ENDS = "，；：、,;:—"
#: Thanks and wishes are looked for in so many characters after the label.
_CEREMONY_REACH = 60
#: What a mark loses if it stands in a quotation or opens a thanks: it must then be carried by the rest of its series.
_QUOTED, _CEREMONIAL = 1.2, 1.3
#: A list that sums up follows the words that say so within so many characters.
_SUMMING_REACH = 250
#: Characters of a long quotation; one that stays open longer lacks its closing mark.
_QUOTATION = 300
_NEVER = r"(?!)"
_FILLER_REACH = 12


class Marker(NamedTuple):
    """One candidate: `start` to `end` is the label; both are the same where the mark is part of its sentence."""

    start: int
    end: int
    name: str  # of the family, as a person would write it
    series: str  # markers of one series name may continue each other
    number: int  # what the label says, or NEXT, LAST, BULLET
    stand: int  # index into STANDS
    block: int  # index of its block
    weight: float
    rank: float
    headline: int | None = None  # where a heading that nothing numbers ends


def find_markers(manuscript: Manuscript, language: Language, start: int) -> tuple[Marker, ...]:
    """All numbered candidates from `start` on, in order; at one place the family that the language lists first."""
    division = language.division
    # What has none of a family's ordinals has none of its marks; most speeches spare a fifth of the patterns.
    text = manuscript.text
    letters = frozenset(text)  # a long text is searched for a word only if it has all of its letters
    families = [
        one
        for one in division.families
        if not one.ordinals or any(letters.issuperset(word) and word in text for word in one.ordinals)
    ]
    patterns = _compiled(tuple(family.pattern for family in families))
    others = (division.ceremony or _NEVER, division.summing or _NEVER, _filled(division.fillers))
    scanner = _Scanner(text, tuple(zip(patterns, families, strict=True)), *_compiled(others))
    return tuple(
        marker
        for index, block in enumerate(manuscript.blocks)
        if block.span.end > start and not is_junk(manuscript, block)
        for marker in scanner.markers(index, block)
        if marker.start >= start
    )


def is_junk(manuscript: Manuscript, block: Block) -> bool:
    """Whether the block is no part of the speech."""
    return covers(manuscript.junk, block.span)


def _filled(fillers: str) -> str:
    """Fillers right before a place, themselves behind a mark or a space."""
    return rf"(?m)(?:^|(?<=[，。；：！？、,.;:!?\s]))(?:{fillers})\Z" if fillers else _NEVER


@lru_cache(maxsize=64)
def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)


class _Scanner(NamedTuple):
    """A text and the compiled patterns of its language."""

    text: str
    families: tuple[tuple[re.Pattern[str], NumberingFamily], ...]
    ceremony: re.Pattern[str]
    summing: re.Pattern[str]
    fillers: re.Pattern[str]

    def markers(self, index: int, block: Block) -> Iterator[Marker]:
        """The candidates of a block, in order, none overlapping another."""
        taken: dict[int, Marker] = {}
        for pattern, family in self.families:
            for match in pattern.finditer(self.text, block.span.start, block.span.end):
                marker = self._judged(index, block, family, match) if match.start() not in taken else None
                if marker:
                    taken[match.start()] = marker
        end = -1
        for place in sorted(taken):
            if place >= end:
                yield taken[place]
                end = taken[place].end

    def _judged(self, index: int, block: Block, family: NumberingFamily, match: re.Match[str]) -> Marker | None:
        number = _number(family, match["n"])
        if number is None:
            return None
        stand = self._standing(block, match.start())
        if stand > STANDS.index(family.least) and not _after_colon(self.text, match.start()):
            return None
        if stand and self._sums_up(max(block.span.start, match.start() - _SUMMING_REACH), match.start()):
            return None
        weight = family.weight
        if stand and _quoted(self.text, block, match.start()):
            weight -= _QUOTED
        if family.ceremonial and self.ceremony.search(self.text, match.end(), match.end() + _CEREMONY_REACH):
            weight -= _CEREMONIAL
        series = (family.series or family.name) + (match.groupdict().get("key") or "")
        end = match.start() if family.woven else match.end()
        return Marker(match.start(), end, family.name, series, number, stand, index, weight, family.rank)

    def _standing(self, block: Block, place: int) -> int:
        filler = self.fillers.search(self.text, max(block.span.start, place - _FILLER_REACH), place)
        return standing(self.text, block, filler.start() if filler else place)

    def _sums_up(self, start: int, place: int) -> bool:
        """Whether the sentence of a place, or the one before, says that it sums up."""
        found = self.summing.search(self.text, start, place)
        return found is not None and sum(char in _SENTENCE_ENDS for char in self.text[found.end() : place]) <= 1


def _after_colon(text: str, place: int) -> bool:
    """Whether a colon stands right before: it opens a list as surely as a full stop does."""
    return text[max(place - 4, 0) : place].rstrip()[-1:] in ("：", ":")


def _number(family: NumberingFamily, word: str) -> int | None:
    """The ordinal that a label says; None if it says none."""
    if family.ordinals:
        return family.ordinals.get(word)
    return (int(word) or None) if word.isdecimal() else None


def _quoted(text: str, block: Block, place: int) -> bool:
    """Whether a quotation that opened in this block, not too long ago, is still open."""
    start = max(block.span.start, place - _QUOTATION)
    return text.count("“", start, place) > text.count("”", start, place)


def standing(text: str, block: Block, place: int) -> int:
    """How a place stands in its block, as an index into STANDS."""
    note = _NOTE.search(text, max(block.span.start, place - _NOTE_REACH), place)
    before = (note.start() if note else place) - 1
    while before >= block.span.start and (text[before] in _OPENERS or text[before].isspace()):
        before -= 1
    if before < block.span.start:
        return 0
    while before > block.span.start and text[before] in _CLOSERS:
        before -= 1
    char = text[before]
    if char in _SENTENCE_ENDS or (char == "." and not text[before + 1].isalnum()):
        return 1
    if char in _CLAUSE_ENDS:
        return 2
    return 2 if _AND.search(text, max(block.span.start, place - 6), place) else 3
