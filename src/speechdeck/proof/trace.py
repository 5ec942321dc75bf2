"""A paragraph of a slide → its place in the speech: word for word, or with words left out; or nowhere.

Words may be left out inside one sentence or two neighbouring ones. What remains must be few pieces, and pieces of
some size: any text at all could be put together from single characters of a long sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from speechdeck.model.source import Span
from speechdeck.proof.letters import Letters, Token, is_ideograph, tokens
from speechdeck.proof.speech import Speech

#: Least size of the pieces on the average, in East Asian characters; a word counts as two. Shortening keeps phrases.
LEAST_PIECE = 2.0
_WORD = 2.0
#: A stretch of so many letters, and such a share of the text, shows where a changed text comes from.
LEAST_COMMON, LEAST_SHARE = 3, 0.3


@dataclass(frozen=True, slots=True)
class Trace:
    """Where a text stands in the speech. `at` has for each of its letters the place among the speech's letters."""

    at: tuple[int, ...]

    @property
    def whole(self) -> bool:
        """Word for word, nothing left out."""
        return self.at[-1] - self.at[0] == len(self.at) - 1

    def pieces(self) -> tuple[tuple[int, int], ...]:
        """The stretches of the speech's letters that it is made of."""
        found: list[tuple[int, int]] = []
        for place in self.at:
            if found and found[-1][1] == place:
                found[-1] = (found[-1][0], place + 1)
            else:
                found.append((place, place + 1))
        return tuple(found)

    def spans(self, speech: Speech) -> tuple[Span, ...]:
        """The same in characters of the speech's text."""
        return tuple(speech.letters.span(start, end) for start, end in self.pieces())


def trace(letters: Letters, speech: Speech, near: tuple[int, int]) -> Trace | None:
    """The place of a text, the best one to `near` (letters of the speech said on its slide); None where it has none."""
    return _word_for_word(letters, speech, near) or _with_deletions(tokens(letters), speech, near)


def _word_for_word(letters: Letters, speech: Speech, near: tuple[int, int]) -> Trace | None:
    size = len(letters.text)
    places = [place for place in _occurrences(letters.text, speech.letters.text) if _is_cut_clean(speech, place, size)]
    if not places:
        return None
    best = min(places, key=lambda place: _distance((place, place + size), near))
    return Trace(tuple(range(best, best + size)))


def _occurrences(text: str, speech: str) -> Iterator[int]:
    place = speech.find(text)
    while place >= 0:
        yield place
        place = speech.find(text, place + 1)


def _is_cut_clean(speech: Speech, start: int, size: int) -> bool:
    """Whether neither end lies inside a word: "art" is not in "part"."""
    return not any(
        0 < edge < len(speech.letters.text)
        and speech.letters.joins(edge)
        and not is_ideograph(speech.letters.text[edge - 1])
        and not is_ideograph(speech.letters.text[edge])
        for edge in (start, start + size)
    )


def _with_deletions(wanted: Sequence[Token], speech: Speech, near: tuple[int, int]) -> Trace | None:
    found = [
        (_distance((start, end), near), window) for start, end, window in _windows(speech) if _holds(window, wanted)
    ]
    for _, window in sorted(found, key=lambda pair: pair[0]):
        chosen = fewest_pieces([token.text for token in wanted], window)
        if chosen and _are_phrases(chosen, window):
            return Trace(tuple(place for index in chosen for place in range(window[index].start, window[index].end)))
    return None


def _windows(speech: Speech) -> Iterator[tuple[int, int, Sequence[Token]]]:
    """Two neighbouring sentences at a time, with their letters."""
    starts = speech.starts
    for index in range(len(starts) - 1):
        window = speech.tokens[starts[index] : starts[min(index + 2, len(starts) - 1)]]
        if window:
            yield window[0].start, window[-1].end, window


def _holds(window: Sequence[Token], wanted: Sequence[Token]) -> bool:
    """Whether the tokens stand in the window in this order."""
    rest = iter(token.text for token in window)
    return all(token.text in rest for token in wanted)


class _Path(NamedTuple):
    """A way to spell the beginning of a text."""

    pieces: int
    last: int  # index of its last token
    before: _Path | None


def fewest_pieces(wanted: Sequence[str], window: Sequence[Token]) -> list[int]:
    """The indices of tokens that spell `wanted` in as few unbroken pieces as can be; empty where none do."""
    ends: dict[int, _Path] = {}  # the best way to each token that may be the last one so far
    for count, text in enumerate(wanted):
        longer: dict[int, _Path] = {}
        apart: _Path | None = None  # the best way to any token before the neighbour
        for index, token in enumerate(window):
            neighbour = ends.get(index - 1)
            if token.text == text:
                ways = [_Path(1, index, None)] if count == 0 else []
                ways += [_Path(neighbour.pieces, index, neighbour)] if neighbour else []
                ways += [_Path(apart.pieces + 1, index, apart)] if apart else []
                longer.update((way.last, way) for way in sorted(ways, key=_pieces, reverse=True))
            if neighbour and (apart is None or neighbour.pieces < apart.pieces):
                apart = neighbour
        ends = longer
    return _indices(min(ends.values(), key=_pieces, default=None))


def _pieces(path: _Path) -> int:
    return path.pieces


def _indices(path: _Path | None) -> list[int]:
    found = []
    while path:
        found.append(path.last)
        path = path.before
    return found[::-1]


def _are_phrases(chosen: Sequence[int], window: Sequence[Token]) -> bool:
    pieces = 1 + sum(1 for before, after in pairwise(chosen) if after != before + 1)
    size = sum(1.0 if window[index].wide else _WORD for index in chosen)
    return size >= LEAST_PIECE * pieces


class Nearest:
    """Finds what a text that is not in the speech may have been before somebody changed it."""

    def __init__(self, speech: Speech) -> None:
        self.speech = speech
        self._matcher: SequenceMatcher[str] | None = None

    def place(self, letters: Letters) -> tuple[int, int] | None:
        """The letters of the speech around the longest stretch that both have, as many as the text has.

        None where the two have too little in common.
        """
        if self._matcher is None:
            self._matcher = SequenceMatcher(None, "", self.speech.letters.text, autojunk=False)
        self._matcher.set_seq1(letters.text)
        own, place, size = self._matcher.find_longest_match()
        if size < LEAST_COMMON or size < LEAST_SHARE * len(letters.text):
            return None
        start, end = max(place - own, 0), min(place - own + len(letters.text), len(self.speech.letters.text))
        while start < place and self._is_behind_a_sentence(start, place):
            start += 1
        while 0 < start < place and self._is_inside_a_word(start):
            start -= 1
        while end < len(self.speech.letters.text) and self._is_inside_a_word(end):
            end += 1
        return start, end

    def _is_behind_a_sentence(self, start: int, place: int) -> bool:
        """Whether a line ends between two letters."""
        places = self.speech.letters.places
        return "\n" in self.speech.text[places[start] : places[place]]

    def _is_inside_a_word(self, edge: int) -> bool:
        text = self.speech.letters.text
        return self.speech.letters.joins(edge) and not is_ideograph(text[edge - 1]) and not is_ideograph(text[edge])


def _distance(place: tuple[int, int], near: tuple[int, int]) -> int:
    """Letters between a place and the letters said on the slide; 0 where it begins among them."""
    if near[0] <= place[0] < near[1] or place[0] < near[0] < place[1]:
        return 0
    return near[0] - place[0] if place[0] < near[0] else place[0] - near[1] + 1
