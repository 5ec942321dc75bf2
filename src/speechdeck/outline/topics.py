"""A part that nothing marks → its heading: the strongest short clause of its own first sentences."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator

from speechdeck.model.language import Language
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.source import Excerpt, Span
from speechdeck.outline.headings import bare
from speechdeck.outline.segments import terms
from speechdeck.prose.sentences import clauses, sentences

#: So many characters at most where a clause of that length exists, so many at least.
_LONGEST = {True: 20, False: 60}
_SHORTEST = {True: 4, False: 12}
_FIRST_SENTENCES = 3


def topic_heading(manuscript: Manuscript, language: Language, lead: Span, part: Span) -> Excerpt:
    """The heading of a part that nothing marks: the strongest short clause of its first sentences."""
    text, east_asian = manuscript.text, language.typography.east_asian
    counts = Counter(terms(part.of(text)))
    best, best_score = None, -math.inf
    for place, clause in enumerate(_first_clauses(manuscript, lead)):
        span = bare(text, clause)
        score = _strength(text, language, span, counts) - 0.08 * place
        if len(span) >= _SHORTEST[east_asian] and score > best_score:
            best, best_score = span, score
    if best is None:
        best = bare(text, Span(part.start, min(part.end, part.start + _LONGEST[east_asian])))
    return Excerpt((best,), capital=not east_asian)


def _first_clauses(manuscript: Manuscript, lead: Span) -> Iterator[Span]:
    count = 0
    for block in manuscript.parts(lead):
        for sentence in sentences(manuscript.text, block):
            yield from clauses(manuscript.text, sentence)
            count += 1
            if count == _FIRST_SENTENCES:
                return


def _strength(text: str, language: Language, span: Span, counts: Counter[str]) -> float:
    """How well a clause names its part: recurring words, a fit length, no leaning on what went before."""
    east_asian = language.typography.east_asian
    words = terms(span.of(text))
    recurring = sum(math.log(counts[word]) for word in set(words)) / math.sqrt(len(words) or 1)
    longest = _LONGEST[east_asian]
    long = max(0.0, (len(span) - longest) / longest) * 3
    leaning = 1.0 if language.leans and re.match(language.leans, span.of(text)) else 0.0
    asking = 0.3 if text[span.end : span.end + 1] in "？?" else 0.0
    return recurring - long - leaning - asking
