"""A sentence → its subject, where that names something."""

from __future__ import annotations

from collections.abc import Iterator

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import trimmed
from speechdeck.prose.cues import cues
from speechdeck.prose.naming import MARK
from speechdeck.prose.predicate import lowered, verb
from speechdeck.prose.reference import points_back
from speechdeck.prose.window import headed


def subject(text: str, sentence: Span, language: Language) -> tuple[Excerpt, ...]:
    """The subject of a sentence, if it is a name and its verb is told: Better roads in the north | will ….

    Empty for a pronoun, for what points back, and where a mark stands before the verb.
    """
    span = headed(text, sentence, language)
    place = verb(text, span.start, span.end, language) if language.cuts.verbs else None
    if place is None or len(text[span.start : place].split()) < _NAME:
        return ()
    if points_back(text[span.start : place], language):
        return ()
    return tuple(Excerpt((each,), capital=True) for each in _subjects(text, Span(span.start, place), language))


#: Words of a subject that names something.
_NAME = 3


def _subjects(text: str, before: Span, language: Language) -> Iterator[Span]:
    """What stands before the verb, if it is a name."""
    known, piece = cues(language), trimmed(text, before)
    poor = (known.anaphora, known.condition, known.opening, known.hall)
    governs = lowered(language.cuts.governors).intersection(piece.of(text).lower().split())
    marked = MARK.search(text, piece.start, piece.end)
    if len(piece) and not (governs or marked or any(each.match(text, piece.start, piece.end) for each in poor)):
        yield piece
