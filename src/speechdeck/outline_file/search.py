"""Words that the user typed → the same words in the speech, if it says them near the place where they are used."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from speechdeck.model.source import Excerpt, Span, fold_space

#: A wording made of pieces is the speech's only if the pieces are longer than what any text would hold by chance.
_PIECE = 2.0
_TOKEN = re.compile(r"[^\W\u2e80-\U0003ffff]+|\S")


def in_speech(text: str, typed: str, places: Sequence[Span]) -> Excerpt | None:
    """The typed words as an excerpt of the first of `places` that has them: in one piece, or as a subsequence.

    A first letter in upper case may be lower case in the speech. None where the words are not there: then they are the
    user's own.
    """
    for find in (_whole, _pieces):
        for place in places:
            for wording, capital in _cases(typed):
                found = find(text, wording, place)
                if found and Excerpt(found, capital).read(text) == fold_space(typed):
                    return Excerpt(found, capital, fixed=True)
    return None


def occurrences(text: str, words: str, place: Span) -> Iterator[Span]:
    """Everywhere in `place` that the words stand, whatever white space is between them."""
    letters = [re.escape(char) for char in words if not char.isspace()]
    if letters:
        pattern = re.compile(r"\s*".join(letters))
        yield from (Span(*match.span()) for match in pattern.finditer(text, place.start, place.end))


def _cases(typed: str) -> Iterator[tuple[str, bool]]:
    yield typed, False
    if typed[:1].isupper():
        yield typed[:1].lower() + typed[1:], True


def _whole(text: str, typed: str, place: Span) -> tuple[Span, ...]:
    found = next(occurrences(text, typed, place), None)
    return (found,) if found else ()


def _pieces(text: str, typed: str, place: Span) -> tuple[Span, ...]:
    """Pieces of `place`, in order, each as long as it can be, that make up the typed words."""
    tokens = [match.group() for match in _TOKEN.finditer(typed)]
    pieces: list[Span] = []
    at, first = place.start, 0
    while first < len(tokens):
        found = _longest(text, tokens[first:], Span(at, place.end))
        if found is None:
            return ()
        span, count = found
        pieces.append(span)
        at, first = span.end, first + count
    return tuple(pieces) if pieces and sum(len(token) for token in tokens) / len(pieces) >= _PIECE else ()


def _longest(text: str, tokens: Sequence[str], place: Span) -> tuple[Span, int] | None:
    for count in range(len(tokens), 0, -1):
        words = "".join(tokens[:count])
        for found in occurrences(text, words, place):
            if _at_words(text, found):
                return found, count
    return None


def _at_words(text: str, span: Span) -> bool:
    """Whether a piece cuts no Latin word in two."""
    edges = (text[max(span.start - 1, 0) : span.start + 1], text[span.end - 1 : span.end + 1])
    return not any(re.fullmatch(r"[A-Za-z0-9]{2}", edge) for edge in edges)
