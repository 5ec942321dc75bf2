"""A heading → the short name of its section, for footers; a sentence → what it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import beheaded, trimmed, whole
from speechdeck.prose.cues import cues
from speechdeck.prose.patterns import pattern
from speechdeck.prose.predicate import lowered, verb
from speechdeck.prose.reference import points_back
from speechdeck.prose.size import size
from speechdeck.prose.window import headed

#: What a footer holds beside the progress cue: full-width characters, words.
_WIDE, _LATIN = 8.0, 4.0

_MARK = re.compile(r"[，。、；：,.;:—]")


def short_name(text: str, wordings: Sequence[Excerpt], language: Language) -> Excerpt:
    """The first phrase of the heading that is short enough; where none is, its shortest first phrase."""
    found = [name for wording in wordings for name in _names(text, wording, language)]
    most = _WIDE if language.typography.east_asian else _LATIN
    fitting = [name for name in found if size(name.read(text), language) <= most]
    return fitting[0] if fitting else min(found or wordings, key=lambda name: size(name.read(text), language))


def subject(text: str, sentence: Span, language: Language) -> tuple[Excerpt, ...]:
    """The subject of a sentence, if it is a name and its verb is told: Better roads in the north | will ….

    Empty for a pronoun, for what points back, and where a mark stands before the verb.
    """
    known, span = cues(language), headed(text, sentence, language)
    poor = (known.anaphora, known.condition, known.opening, known.hall)
    if not language.cuts.verbs or any(each.match(text, span.start, span.end) for each in poor):
        return ()
    place = verb(text, span.start, span.end, language)
    if place is None or len(text[span.start : place].split()) < _NAME:
        return ()
    if _MARK.search(text, span.start, place) or points_back(text[span.start : place], language):
        return ()
    if lowered(language.cuts.governors).intersection(text[span.start : place].lower().split()):
        return ()
    return (Excerpt((trimmed(text, Span(span.start, place)),), capital=True),)


#: Words of a subject that names something.
_NAME = 3


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
    ends = [match.start() for match in _MARK.finditer(text, span.start, span.end)]
    pieces = [trimmed(text, Span(span.start, end)) for end in (span.end, *reversed(ends)) if end > span.start]
    return [Excerpt((piece,), capital) for piece in pieces if len(piece) >= 2]
