"""Text → the numbers it says, so that a changed digit, sign or magnitude is found wherever the words still agree."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from speechdeck.proof.letters import Letters

#: What multiplies a number and so is a part of it: 87万, 3.2 million, 5%.
_MAGNITUDE = r"(?:\s*(?:[十百千万亿萬億兆만억조]+|(?:thousand|million|billion|trillion)\b))?(?:\s*[%％‰])?"
_DIGIT = "[0-9０-９]"
_ARABIC = re.compile(
    rf"(?:(?<![\w)）])[-−－])?(?:{_DIGIT}{{1,3}}(?:[,，]{_DIGIT}{{3}})+(?!{_DIGIT})|{_DIGIT}+)"
    rf"(?:[.．]{_DIGIT}+)?{_MAGNITUDE}",
    re.I,
)
_WRITTEN = re.compile("[〇零一二两兩三四五六七八九十百千万亿萬億兆]+")
#: The number of a list item, which may stand right before a number: "2.2025年".
_ITEM = re.compile(rf"^[ \t\u3000]*{_DIGIT}{{1,2}}[.．、]", re.M)
#: A line that ends inside a sentence: its number may go on in the next.
_BREAK = re.compile(r"(?<=[\u2e80-\u9fff0-9])[ \t\u3000]*\n[ \t\u3000]*(?=[\u2e80-\u9fff0-9%])")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number at characters [start, end) of its text; `value` is its form without separators."""

    start: int
    end: int
    value: str
    written: bool  # in words: 三十万


def figures(text: str) -> Iterator[Figure]:
    """Every number of a text, in digits and in words."""
    yield from (_figure(match, written=False) for match in _ARABIC.finditer(text))
    yield from (_figure(match, written=True) for match in _WRITTEN.finditer(text))


def _readings(text: str) -> Iterator[Figure]:
    """Every number of a speech, in each way that it can be read: behind a list item's number and as one with it, at
    the end of a line and as one with the next line's."""
    yield from figures(text)
    for item in _ITEM.finditer(text):
        after = _ARABIC.match(text, item.end())
        if after:
            yield _figure(after, written=False)
    breaks = [match.span() for match in _BREAK.finditer(text)]
    kept = [text[a:b] for (_, a), (b, _) in pairwise([(0, 0), *breaks, (len(text), len(text))])]
    shift = [*accumulate((end - start for start, end in breaks), initial=0)]
    starts = [start - gone for (start, _), gone in zip(breaks, shift, strict=False)]
    for figure in figures("".join(kept)):
        first, last = bisect_right(starts, figure.start), bisect_left(starts, figure.end)
        if first < last:  # the number goes over a break
            yield replace(figure, start=figure.start + shift[first], end=figure.end + shift[last])


def _figure(match: re.Match[str], *, written: bool) -> Figure:
    folded = unicodedata.normalize("NFKC", match.group()).replace("−", "-").casefold()
    return Figure(match.start(), match.end(), re.sub(r"[,，\s]", "", folded), written)


@dataclass(frozen=True, slots=True)
class Said:
    """The numbers of the speech."""

    places: frozenset[tuple[int, int, str]]  # first letter, letter after the last, value
    values: frozenset[str]

    @classmethod
    def by(cls, text: str, letters: Letters) -> Said:
        """The numbers of a text, placed among its letters."""
        placed = ((letters.within(figure.start, figure.end), figure.value) for figure in _readings(text))
        places = frozenset((start, end, value) for (start, end), value in placed if start < end)
        return cls(places, frozenset(value for _, _, value in places))

    def lacks(self, text: str) -> tuple[str, ...]:
        """Numbers of a text, that has no place in the speech, that are said nowhere in it."""
        return tuple(
            text[figure.start : figure.end].strip()
            for figure in figures(text)
            if figure.value not in self.values and not (figure.written and len(figure.value) == 1)
        )

    def amounts(self) -> frozenset[float]:
        """All values, for the data of a chart: 15.7% is 15.7 and 0.157."""
        found = set()
        for value in self.values:
            match = re.match(r"-?\d+(\.\d+)?", value)
            if match:
                amount = float(match.group())
                found |= {amount, round(amount / 100, 10)} if value.endswith("%") else {amount}
        return frozenset(found)

    def altered(self, text: str, letters: Letters, at: tuple[int, ...]) -> tuple[str, ...]:
        """Numbers of a traced text that are not the very numbers at their places: letter i stands at letter at[i]."""
        changed = []
        for figure in figures(text):
            start, end = letters.within(figure.start, figure.end)
            if (at[start], at[end - 1] + 1, figure.value) not in self.places:
                changed.append(text[figure.start : figure.end].strip())
        return tuple(changed)
