"""A passage → the two sides that it sets against each other, or holds together.

不是A，而是B; 过去A，现在B; not A but B; 既要A，又要B.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import trimmed, whole
from speechdeck.prose.size import size
from speechdeck.prose.turns import turns

#: What a line of one side may hold, in characters and in words: shorter says nothing.
_LINE = (3.0, 28.0), (2.0, 14.0)
#: How much longer one side may be than the other: what is set against each other is of one weight.
_RATIO = 3.0
#: Lines under each head.
_MOST = 4


class Pair(NamedTuple):
    """One thing set against another, each with the word that introduces it."""

    subject: Excerpt | None
    heads: tuple[Excerpt, Excerpt]
    sides: tuple[Excerpt, Excerpt]
    span: Span


def contrast(text: str, span: Span, language: Language) -> tuple[Pair, ...]:
    """The pairs of the wording that the passage uses most, in order; empty if it contrasts nothing."""
    found = [_alike(text, tuple(_pairs(text, span, language, pattern))) for pattern in turns(language).contrasts]
    return max(found, key=len, default=())


def balance(text: str, span: Span, language: Language) -> tuple[Pair, ...]:
    """The pairs of what is to be done both, in order; empty if the passage holds nothing together: 既要甲，又要乙."""
    found = [_alike(text, tuple(_pairs(text, span, language, pattern))) for pattern in turns(language).balances]
    return max(found, key=len, default=())


def _alike(text: str, pairs: tuple[Pair, ...]) -> tuple[Pair, ...]:
    """The pairs with the subject and the heads of the first."""
    return tuple(pair for pair in pairs if _read(text, pair) == _read(text, pairs[0]))[:_MOST]


def _read(text: str, pair: Pair) -> list[str]:
    return [each.read(text) for each in (pair.subject, *pair.heads) if each]


def _pairs(text: str, span: Span, language: Language, pattern: re.Pattern[str]) -> Iterator[Pair]:
    script = 0 if language.typography.east_asian else 1
    least, most = _LINE[script]
    for match in pattern.finditer(text, span.start, span.end):
        sides = [trimmed(text, Span(*match.span(name))) for name in ("a", "b")]
        sizes = [size(side.of(text), language) for side in sides]
        even = least <= min(sizes) and max(sizes) <= min(most, _RATIO * min(sizes) + 4)
        if even and all(whole(side.of(text)) for side in sides):
            subject = _excerpt(match, "s", language) if match.groupdict().get("s") else None
            heads = _excerpt(match, "p", language), _excerpt(match, "q", language)
            left, right = (Excerpt((side,), capital=not language.typography.east_asian) for side in sides)
            yield Pair(subject, heads, (left, right), Span(*match.span()))


def _excerpt(match: re.Match[str], group: str, language: Language) -> Excerpt:
    return Excerpt((Span(*match.span(group)),), capital=not language.typography.east_asian)
