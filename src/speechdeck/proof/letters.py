"""Text → the letters and digits it is compared by, each with its place: white space, punctuation and case fall away."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from speechdeck.model.source import Span


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of a text, and for each the index of the character that it stands for."""

    text: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, raw: str, spans: Iterable[Span] | None = None) -> Letters:
        """Those of the whole text, or of some of its spans."""
        found = [pair for span in _whole(raw, spans) for pair in _folded(raw, span)]
        return cls("".join(letter for letter, _ in found), tuple(place for _, place in found))

    def span(self, start: int, end: int) -> Span:
        """Where letters [start, end) stand in the raw text."""
        return Span(self.places[start], self.places[end - 1] + 1)

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The letters of characters [start, end) of the raw text."""
        return bisect_left(self.places, start), bisect_left(self.places, end)

    def joins(self, index: int) -> bool:
        """Whether letter `index` follows the one before with nothing between them."""
        return index > 0 and self.places[index] - self.places[index - 1] <= 1


@dataclass(frozen=True, slots=True)
class Token:
    """What is never cut: a word or a number of a script with spaces, or one East Asian character. [start, end) counts
    letters."""

    text: str
    start: int
    end: int
    wide: bool


def tokens(letters: Letters) -> tuple[Token, ...]:
    """All tokens of a text, in order."""
    found: list[Token] = []
    for index, letter in enumerate(letters.text):
        last = found[-1] if found else None
        wide = is_ideograph(letter)
        if last and not wide and not last.wide and letters.joins(index):
            found[-1] = Token(last.text + letter, last.start, index + 1, False)
        else:
            found.append(Token(letter, index, index + 1, wide))
    return tuple(found)


@lru_cache(maxsize=8192)
def is_ideograph(letter: str) -> bool:
    """Whether the script of a letter writes no spaces between words."""
    return letter >= "\u2e80" and unicodedata.east_asian_width(letter) in "WF" and not "\uac00" <= letter <= "\ud7a3"


def _whole(raw: str, spans: Iterable[Span] | None) -> Iterable[Span]:
    return (Span(0, len(raw)),) if spans is None else spans


def _folded(raw: str, span: Span) -> Iterator[tuple[str, int]]:
    place = span.start
    while place < span.end:
        end = place + 1
        while end < span.end and unicodedata.combining(raw[end]):  # é may be one character or two
            end += 1
        for letter in _fold(raw[place:end]):
            yield letter, place
        place = end


@lru_cache(maxsize=8192)
def _fold(character: str) -> str:
    """Full-width forms as ordinary ones, lower case, letters and digits only."""
    folded = unicodedata.normalize("NFKC", character).casefold()
    return "".join(letter for letter in folded if letter.isalnum())
