"""A sentence or a heading → what it is about: its subject, or the name that it begins with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import trimmed, whole
from speechdeck.prose.cues import cues
from speechdeck.prose.naming import MARK
from speechdeck.prose.patterns import pattern
from speechdeck.prose.predicate import lowered, predicated, verb
from speechdeck.prose.reference import points_back
from speechdeck.prose.turns import turns
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


def about(text: str, heading: Span, language: Language, *, told: bool = False) -> tuple[Excerpt, ...]:
    """What a heading of a Latin script names that no title holds, best first: of a sentence its subject, else what its
    verb is about; of a name what stands before the words that say more of it: Better roads | across the whole of ….

    Nothing that only counts (The second point), and no pronoun. `told` is whether it is a sentence that tells
    something: then only its subject.
    """
    span = headed(text, heading, language)
    if not language.cuts.verbs:
        return ()
    span = _main(text, span, language)
    place = verb(text, span.start, span.end, language)
    if told and (stated := _stated(text, span, language)) is not None:
        place = stated if place is None else min(place, stated)
    if place is not None:
        subjects = [*_subjects(text, Span(span.start, place), language)]
        found = [*subjects, *(() if told else _objects(text, Span(place, span.end), language))]
    else:
        owned = _first(text, span) in lowered(language.syntax.possessives) - lowered(language.cuts.definites)
        ends = () if told or owned else _ends(text, span.start, span.end, language)
        found = [Span(span.start, end) for end in ends if not predicated(text, span.start, end, language)]
        found = [each for each in found if len(each.of(text).split()) >= _NAMED]
    return tuple(Excerpt((each,), capital=True) for each in found if _names(each.of(text), language))


def _names(name: str, language: Language) -> bool:
    """Whether words name something by themselves: no pronoun, no place in a row, no phrase of circumstance."""
    words = name.lower().split()
    if words[0] in lowered((*language.cuts.prepositions, *language.cuts.governors)):
        return False
    if words[0] in lowered(language.cuts.definites) and len(words) <= _NAMED:
        return False
    vague = pattern(language.heads.uncalled).match(name) or turns(language).unnamed.search(name)
    return not vague and not points_back(name, language) and whole(name)


def _stated(text: str, span: Span, language: Language) -> int | None:
    """Where a verb stands that leads over to a number: The dues for the piers | amounted to …."""
    facts = turns(language).measured
    words = [word for word in facts.states.split("|") if word not in lowered(language.cuts.bridges)] if facts else []
    found = re.compile(rf"(?<=\s)(?:{'|'.join(words)})\b").search(text, span.start, span.end) if words else None
    return found.start() if found else None


def _subjects(text: str, before: Span, language: Language) -> Iterator[Span]:
    """What stands before the verb, if it is a name."""
    known, piece = cues(language), trimmed(text, before)
    poor = (known.anaphora, known.condition, known.opening, known.hall)
    governs = lowered(language.cuts.governors).intersection(piece.of(text).lower().split())
    marked = MARK.search(text, piece.start, piece.end)
    if len(piece) and not (governs or marked or any(each.match(text, piece.start, piece.end) for each in poor)):
        yield piece


def _main(text: str, span: Span, language: Language) -> Span:
    """A sentence behind the circumstances that it begins with: By one count, over the years, | the tolls …."""
    rest, known = span, language.cuts
    bridges = lowered(known.bridges) - lowered((*known.definites, *known.articles, *known.governors))
    opening = lowered(known.prepositions) | bridges
    while _first(text, rest) in opening or cues(language).opening.match(text, rest.start, rest.end):
        comma = text.find(", ", rest.start, rest.end)
        if comma < 0:
            return span
        rest = trimmed(text, Span(comma + 1, rest.end))
    return rest


def _first(text: str, span: Span) -> str:
    word = _WORD.search(text, span.start, span.end)
    return word[0].lower() if word else ""


def _objects(text: str, clause: Span, language: Language) -> Iterator[Span]:
    """What the verb is about, if it has an article: deliver a | new pier for the ferries."""
    facts = turns(language).measured
    article = re.compile(rf"\b(?:{facts.article})\s+").search(text, clause.start, clause.end) if facts else None
    if article is None:
        return
    last = next(iter(_adverbs(text, article.end(), clause.end, language)), clause.end)
    for end in (last, *_ends(text, article.end(), last, language)):
        piece = trimmed(text, Span(article.end(), end))
        if len(piece.of(text).split()) >= _NAMED and verb(text, piece.start, piece.end, language) is None:
            yield piece


def _ends(text: str, start: int, end: int, language: Language) -> list[int]:
    """Where a name may end, the last first: before the words that say more of it."""
    known = cues(language)
    marks = (*MARK.finditer(text, start, end), *known.complement.finditer(text, start, end))
    cuts = sorted({*(mark.start() for mark in marks), *_adverbs(text, start, end, language)}, reverse=True)
    pieces = [(cut, text[start:cut].split()) for cut in cuts]
    hanging = lowered(language.cuts.bridges)
    return [cut for cut, words in pieces if words and words[-1].lower() not in hanging]


def _adverbs(text: str, start: int, end: int, language: Language) -> list[int]:
    known = pattern(language.syntax.adverb)
    return [word.start() for word in _WORD.finditer(text, start, end) if known.fullmatch(word[0])]


_WORD = re.compile(r"[\w’'-]+")
#: Words of what a verb is about, at least.
_NAMED = 2
