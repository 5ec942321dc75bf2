"""A passage → the sayings that it quotes, each with its source: 古人说：“…”, As Lincoln said, “…”.

A quotation counts as a saying only where its source is named right before it and it stands for itself: what people say
to each other in a story, titles, terms and the wording of documents do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.sentences import sentences
from speechdeck.prose.size import size
from speechdeck.prose.turns import turns

#: What can be read as a saying: full-width characters (what the quotation slide of every theme holds), and words.
_WIDE, _LATIN = (8.0, 56.0), (6.0, 32.0)

#: Opening marks of titles, and of what is quoted inside a quotation.
_OTHERS = "《‘『"
_ENDS = "。！!.…"


class Saying(NamedTuple):
    """Quoted words without their marks, and who or what says them."""

    words: Excerpt
    source: Excerpt
    span: Span  # from the source to the closing mark


def sayings(text: str, span: Span, language: Language) -> Iterator[Saying]:
    """The sayings inside `span`, in order."""
    least, most = _WIDE if language.typography.east_asian else _LATIN
    for match, quoted in _quotations(text, span, language):
        words = _readable(text, quoted, most, language)
        if size(words.of(text), language) < least or turns(language).conversation.search(words.of(text)):
            continue
        if _stands(text, words, quoted, span):
            yield Saying(Excerpt((words,)), Excerpt((_source(match),)), Span(match.start(), quoted.end + 1))


def _quotations(text: str, span: Span, language: Language) -> Iterator[tuple[re.Match[str], Span]]:
    """What is between quotation marks right behind an attribution, with the attribution."""
    for opener, closer in language.typography.quotes:
        if opener in _OTHERS or text.find(opener, span.start, span.end) < 0:
            continue
        for match in _attributed(language, opener).finditer(text, span.start, span.end):
            end = _closing(text, Span(match.end(), span.end), opener, closer)
            if end is not None:
                yield match, Span(match.end(), end)


@lru_cache(maxsize=32)
def _attributed(language: Language, opener: str) -> re.Pattern[str]:
    """Searched for; compiled for the marks that a speech has, for it takes 3 ms."""
    attribution = turns(language).attribution
    return re.compile(rf"{attribution}[：:，,]?\s*{re.escape(opener)}" if attribution else r"(?!)")


def _closing(text: str, span: Span, opener: str, closer: str) -> int | None:
    """Where the mark stands that closes a quotation begun before `span`."""
    depth = 1
    for place in range(span.start, span.end):
        if text[place] == closer:
            depth -= 1
        elif text[place] == opener:
            depth += 1
        if depth == 0:
            return place
    return None


def _readable(text: str, quoted: Span, most: float, language: Language) -> Span:
    """The quotation, or as many of its first sentences as can be read at a glance."""
    end = quoted.end
    if size(quoted.of(text), language) > most:
        ends = [sentence.end for sentence in sentences(text, quoted)]
        end = max((each for each in ends if size(text[quoted.start : each], language) <= most), default=quoted.start)
    while end > quoted.start and (text[end - 1].isspace() or text[end - 1] in "，,；;"):
        end -= 1
    return Span(quoted.start, end)


def _stands(text: str, words: Span, quoted: Span, span: Span) -> bool:
    """Whether nothing goes on where the saying ends: no noun that it only describes, no further quotation."""
    if words.end < quoted.end or text[words.end - 1 : words.end] in _ENDS:
        return not text.startswith(("“", "「", "、"), quoted.end + 1)
    after = text[quoted.end + 1 : min(quoted.end + 2, span.end)]
    return not after or after.isspace() or after in "，。！；,.;!—⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽〔["


def _source(match: re.Match[str]) -> Span:
    name = next(name for name, found in match.groupdict().items() if found)
    return Span(*match.span(name))
