"""Notes and speech → what of the speech the notes lack, say twice or say elsewhere, and what they add."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from speechdeck.model.language import Language
from speechdeck.proof.letters import Letters
from speechdeck.proof.speech import Speech
from speechdeck.proof.verdict import Finding

#: Agreement of fewer letters is chance, where it is not at the edge of what differs.
_CHANCE = 4
#: A stretch of so many letters is said again, or elsewhere, and not by accident.
_TELLING = 6
#: Letters × letters up to which what differs is compared letter by letter: 2000 × 2000 takes about a second.
_COMPARABLE = 4_000_000


@dataclass(frozen=True, slots=True)
class Match:
    """Notes held against the speech. `ranges` has for each slide the letters of the speech that its notes say."""

    ranges: tuple[tuple[int, int], ...]
    agreed: int  # letters of the speech that stand in the notes, in order
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Notes:
    """All notes as one text, and where each slide's begin."""

    raw: str
    starts: tuple[int, ...]
    letters: Letters

    @classmethod
    def of(cls, notes: Sequence[str]) -> _Notes:
        starts, size = [], 0
        for each in notes:
            starts.append(size)
            size += len(each) + 1
        raw = "\n".join(notes)
        return cls(raw, tuple(starts), Letters.of(raw))

    def slide(self, letter: int) -> int:
        """The number of the slide whose notes have this letter, from 1."""
        place = self.letters.places[letter]
        return max(number for number, start in enumerate(self.starts, 1) if start <= place)

    def bounds(self) -> tuple[tuple[int, int], ...]:
        """The letters of each slide."""
        return tuple(self.letters.within(a, b) for a, b in pairwise((*self.starts, len(self.raw) + 1)))

    def read(self, start: int, end: int) -> str:
        return self.letters.span(start, end).of(self.raw)


def unclocked(notes: str, language: Language) -> str:
    """The notes of a slide without the line that says how long it takes."""
    clock = re.escape(language.clock).replace(r"\{slide\}", r"[\d:]+").replace(r"\{total\}", r"[\d:]+")
    return re.sub(rf"(?m)^\s*{clock}\s*$", "", notes)


Block = tuple[int, int, int]  # letters of the speech, letters of the notes, how many agree


def compare(speech: Speech, notes: Sequence[str]) -> Match:
    """Hold the notes of all slides against the whole speech."""
    said = _Notes.of(notes)
    blocks = _agreement(speech.letters, said.letters)
    missing, extra = _rest(blocks, len(speech.letters.text), len(said.letters.text))
    return Match(
        tuple(_range(bounds, blocks) for bounds in said.bounds()),
        sum(size for _, _, size in blocks),
        tuple(_told(speech, said, missing, extra)),
    )


def _agreement(a: Letters, b: Letters) -> list[Block]:
    """The stretches that both have in the same order: by words or clauses first, then by letters in between."""
    start = _common(a.text, b.text)
    end = _common(a.text[start:][::-1], b.text[start:][::-1])
    first, last = _words(a, start, len(a.text) - end), _words(b, start, len(b.text) - end)
    matcher = SequenceMatcher(None, [word for word, _ in first], [word for word, _ in last], autojunk=False)
    blocks: list[Block] = [(0, 0, start)]
    done = (start, start)
    ends = ([*(place for _, place in first), len(a.text) - end], [*(place for _, place in last), len(b.text) - end])
    for i, j, count in matcher.get_matching_blocks():
        here = (ends[0][i], ends[1][j])
        blocks += _by_letters(a.text, b.text, done, here)
        done = (ends[0][i + count], ends[1][j + count])
        blocks.append((*here, done[0] - here[0]))
    return [block for block in (*blocks, (len(a.text) - end, len(b.text) - end, end)) if block[2]]


def _common(a: str, b: str) -> int:
    """How many letters both begin with."""
    size = min(len(a), len(b))
    if a[:size] == b[:size]:
        return size
    return next(place for place in range(size) if a[place] != b[place])


def _words(letters: Letters, start: int, end: int) -> list[tuple[str, int]]:
    """Letters with nothing between them: words, or East Asian clauses; each with the place of its first letter."""
    cuts = [start, *(place for place in range(start + 1, end) if not letters.joins(place)), end]
    return [(letters.text[a:b], a) for a, b in pairwise(cuts) if a < b]


def _by_letters(a: str, b: str, start: tuple[int, int], end: tuple[int, int]) -> Iterator[Block]:
    """The agreement of two stretches that differ."""
    one, other = a[start[0] : end[0]], b[start[1] : end[1]]
    if not one or not other or len(one) * len(other) > _COMPARABLE:
        return
    for i, j, count in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks():
        at_edge = i == j == 0 or (i + count, j + count) == (len(one), len(other))
        if count and (at_edge or count >= _CHANCE):
            yield start[0] + i, start[1] + j, count


Stretch = tuple[int, int]


def _rest(blocks: Sequence[Block], size: int, noted: int) -> tuple[list[Stretch], list[Stretch]]:
    """What of the speech is not in the notes, and what of the notes is not in the speech."""
    edges = [(0, 0, 0), *blocks, (size, noted, 0)]
    missing = [(a[0] + a[2], b[0]) for a, b in pairwise(edges) if a[0] + a[2] < b[0]]
    extra = [(a[1] + a[2], b[1]) for a, b in pairwise(edges) if a[1] + a[2] < b[1]]
    return missing, extra


def _range(bounds: Stretch, blocks: Sequence[Block]) -> Stretch:
    """The letters of the speech that stand in these letters of the notes."""
    inside = [
        (i + max(bounds[0] - j, 0), i + min(bounds[1] - j, size))
        for i, j, size in blocks
        if j < bounds[1] and bounds[0] < j + size
    ]
    return (inside[0][0], inside[-1][1]) if inside else (0, 0)


def _told(speech: Speech, notes: _Notes, missing: list[Stretch], extra: list[Stretch]) -> Iterator[Finding]:
    text = speech.letters.text
    for start, end in extra:
        letters, raw, slide = notes.letters.text[start:end], notes.read(start, end), notes.slide(start)
        home = next((each for each in missing if letters in text[each[0] : each[1]]), None)
        if home and len(letters) >= _TELLING:
            missing = [*_without(missing, home, text.find(letters, *home), len(letters))]
            yield Finding("lost.order", slide, text=raw)
        elif len(letters) >= _TELLING and letters in text:
            yield Finding("lost.doubled", slide, text=raw)
        else:
            yield Finding("lost.added", slide, text=raw, remark=True)
    for start, end in missing:
        fields = {"where": speech.origin(start)}
        yield Finding("lost.missing", text=speech.quote(start, end), fields=fields)


def _without(stretches: Sequence[Stretch], home: Stretch, start: int, size: int) -> Iterator[Stretch]:
    """The stretches less the letters from `start`, which lie in `home`."""
    for each in stretches:
        if each != home:
            yield each
            continue
        yield from ((a, b) for a, b in ((each[0], start), (start + size, each[1])) if a < b)
