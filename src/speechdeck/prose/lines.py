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
from speechdeck.prose.predicate import predicated
from speechdeck.prose.size import size
from speechdeck.prose.thoughts import Role, Thought

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
        yield Thought(variants, part, sentence, first, Role.MAIN, leans)
    if size(part.of(text), language) > latin.LONGEST_LINE:
        for line in measured(text, part, language):
            yield Thought((line,), line.spans[0], sentence, False, Role.MAIN, bool(leaning.match(text, line.start)))


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
    return parts if alone and whole(parts[0].of(text)) else [sentence]


def _half(text: str, line: Excerpt, language: Language) -> bool:
    """Whether a line is a condition or a circumstance alone: no comma ends it, so nothing follows from it."""
    condition = cues(language).condition.match(text, line.start, line.end)
    return condition is not None and "," not in text[line.start : line.end] and condition.group().lower() != "only"


def limits(language: Language) -> tuple[float, float]:
    """The size of a line in the ordinary case, and at most."""
    if language.typography.east_asian:
        return wide.LINE, wide.LONGEST_LINE
    return latin.LINE, latin.LONGEST_LINE
