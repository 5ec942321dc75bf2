"""A heading → the short name of its section, for footers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import beheaded, trimmed, whole
from speechdeck.prose.patterns import pattern
from speechdeck.prose.size import size

#: What a footer holds beside the progress cue: full-width characters, words.
_WIDE, _LATIN = 8.0, 4.0

#: Where a phrase of a name ends.
MARK = re.compile(r"[，。、；：,.;:—]")


def short_name(text: str, wordings: Sequence[Excerpt], language: Language) -> Excerpt:
    """The first phrase of the heading that is short enough; where none is, its shortest first phrase."""
    found = [name for wording in wordings for name in _names(text, wording, language)]
    most = _WIDE if language.typography.east_asian else _LATIN
    fitting = [name for name in found if size(name.read(text), language) <= most]
    return fitting[0] if fitting else min(found or wordings, key=lambda name: size(name.read(text), language))


def _names(text: str, wording: Excerpt, language: Language) -> list[Excerpt]:
    if wording.fixed and len(wording.spans) > 1:  # what lies between its pieces was left out by the user
        return [wording]
    span = Span(wording.start, wording.end)
    bare = beheaded(text, span, language)
    names = [wording, *_phrases(text, span, wording.capital), *_phrases(text, bare, wording.capital)]
    about = pattern(language.heads.about).match(text, bare.start, bare.end)
    if about:
        names.append(Excerpt.of(about.start(1), about.end(1)))
    return [name for name in names if whole(name.read(text))]


def _phrases(text: str, span: Span, capital: bool) -> list[Excerpt]:
    """The span up to each of its marks, the longest first."""
    ends = [match.start() for match in MARK.finditer(text, span.start, span.end)]
    pieces = [trimmed(text, Span(span.start, end)) for end in (span.end, *reversed(ends)) if end > span.start]
    return [Excerpt((piece,), capital) for piece in pieces if len(piece) >= 2]
