"""A heading → the short name of its section, for footers; a sentence → what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import beheaded, trimmed, whole
from speechdeck.prose.cues import cues
from speechdeck.prose.patterns import pattern
from speechdeck.prose.predicate import lowered, predicated, verb
from speechdeck.prose.reference import points_back
from speechdeck.prose.size import size
from speechdeck.prose.turns import turns
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
    vague, pointing = pattern(language.heads.uncalled), turns(language).unnamed
    heads = lowered((*language.cuts.prepositions, *language.cuts.governors))
    return tuple(
        Excerpt((each,), capital=True)
        for each in found
        if (name := each.of(text)).split()[0].lower() not in heads
        and not (vague.match(name) or pointing.search(name) or points_back(name, language))
        and whole(name)
        and not (
            lowered(language.cuts.definites).intersection(name.lower().split()[:1]) and len(name.split()) <= _NAMED
        )
    )


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
    marked = _MARK.search(text, piece.start, piece.end)
    if len(piece) and not (governs or marked or any(each.match(text, piece.start, piece.end) for each in poor)):
        yield piece


def _main(text: str, span: Span, language: Language) -> Span:
    """A sentence behind the circumstances that it begins with: By one count, over the years, | the tolls …."""
    rest, opening = (
        span,
        lowered((*language.cuts.prepositions, *language.cuts.bridges))
        - lowered(language.cuts.definites)
        - lowered(language.cuts.articles),
    )
    while _first(text, rest) in opening:
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
    marks = (*_MARK.finditer(text, start, end), *known.complement.finditer(text, start, end))
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
