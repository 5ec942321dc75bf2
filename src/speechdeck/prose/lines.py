"""A sentence → its lines, in whatever script: what may stand on a slide as one paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose import thoughts as wide
from speechdeck.prose import window as latin
from speechdeck.prose.clause import whole
from speechdeck.prose.cues import cues
from speechdeck.prose.measured import measured
from speechdeck.prose.patterns import pattern
from speechdeck.prose.predicate import lowered, predicated
from speechdeck.prose.size import size
from speechdeck.prose.thoughts import Role, Thought

_WORD = re.compile(r"[\w’']+")
_SEMICOLON = re.compile(r";\s+")
#: A clause of fewer words seldom has both a subject and what is said of it.
_LEAST = 4.0


def thoughts_of(text: str, sentence: Span, language: Language) -> tuple[Thought, ...]:
    """The thoughts of a sentence, each with its wordings from the best to the shortest."""
    if language.typography.east_asian:
        return wide.thoughts(text, sentence, language)
    return tuple(each for part in _parts(text, sentence, language) for each in _latin(text, part, sentence, language))


def _latin(text: str, part: Span, sentence: Span, language: Language) -> Iterator[Thought]:
    """The line of a part of a sentence, and those of its figures that are too far behind for that."""
    first, leaning = part.start == sentence.start, cues(language).anaphora
    if variants := latin.windows(text, part, language):
        leans = bool(leaning.match(text, variants[0].start)) or _half(text, variants[0], language)
        leans = leans or text[sentence.end - 1] == ":"  # he writes as follows:
        said = not _subordinate(text, variants[0], language) and not _fragment(text, variants[0], language)
        role = Role.MAIN if said else Role.OPENING
        yield Thought(_ordinary(text, variants, language), part, sentence, first, role, leans)
    if size(part.of(text), language) > latin.LONGEST_LINE:
        for line in measured(text, part, language):
            yield Thought((line,), line.spans[0], sentence, False, Role.MAIN, bool(leaning.match(text, line.start)))


def _ordinary(text: str, variants: tuple[Excerpt, ...], language: Language) -> tuple[Excerpt, ...]:
    """The wordings that are read at a glance before those that are not, where one of them says enough."""
    sizes = {each: size(each.read(text), language) for each in variants}
    found = [each for each in variants if sizes[each] <= latin.LINE]
    if not any(sizes[each] >= _ENOUGH for each in found):
        return variants
    return (*found, *(each for each in variants if each not in found))


#: Words of a line that says more than that something is so.
_ENOUGH = 6.0


def _parts(text: str, sentence: Span, language: Language) -> list[Span]:
    """The sentence, or what a semicolon parts in it if each says something of something by itself."""
    ends = [mark.end() for mark in _SEMICOLON.finditer(text, sentence.start, sentence.end)]
    edges = [sentence.start, *ends, sentence.end]
    parts = [Span(start, end) for start, end in pairwise(edges)]
    known = cues(language)
    alone = all(
        size(part.of(text), language) >= _LEAST
        and predicated(text, part.start, part.end, language)
        and not known.dependent.match(text, part.start)
        for part in parts
    )
    ended = not any(_hangs(text, part, language) for part in parts)
    return parts if alone and ended and whole(parts[0].of(text)) else [sentence]


def _hangs(text: str, part: Span, language: Language) -> bool:
    """Whether a part ends in a word that waits for another: I want to be; not sure I am."""
    last = _WORD.findall(text, part.start, part.end)[-1:]
    return bool(last) and last[0].lower() in lowered(language.cuts.bridges)


def _half(text: str, line: Excerpt, language: Language) -> bool:
    """Whether a line is a condition or a circumstance alone: no comma ends it, so nothing follows from it."""
    syntax, condition = language.syntax, cues(language).condition.match(text, line.start, line.end)
    half = condition is not None and condition.group().lower() not in syntax.limiting
    half = half or pattern(syntax.meanwhile).match(text, line.start) is not None
    return half and "," not in text[line.start : line.end]


def _subordinate(text: str, line: Excerpt, language: Language) -> bool:
    """Whether a line is a clause that only a conjunction opens, so that it hangs on the sentence before."""
    return bool(pattern(language.syntax.hanging).match(text, line.start, line.end)) and _half(text, line, language)


def _fragment(text: str, line: Excerpt, language: Language) -> bool:
    """Whether a line names somebody and says who is meant, and nothing of them: people who are out of work."""
    found = pattern(language.syntax.who).match(text, line.start, line.end)
    if not found or "," in text[line.start : line.end]:
        return False
    known, inflected = lowered(language.cuts.verbs), pattern(language.syntax.inflected)
    rest = _WORD.findall(text, found.end(), line.end)
    if any(word.lower() in known for word in _WORD.findall(found.group("whom"))):  # it is people who …
        return False
    return not any(word.lower() in known or inflected.fullmatch(word) for word in rest)


def limits(language: Language) -> tuple[float, float]:
    """The size of a line in the ordinary case, and at most."""
    if language.typography.east_asian:
        return wide.LINE, wide.LONGEST_LINE
    return latin.LINE, latin.LONGEST_LINE
