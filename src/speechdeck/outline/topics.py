"""A part that nothing marks → its heading: the strongest short clause of its own first sentences."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator

from speechdeck.model.language import Language
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.source import Excerpt, Span, fold_space
from speechdeck.outline.headings import bare
from speechdeck.outline.segments import terms
from speechdeck.outline.spoken import excerpt
from speechdeck.prose.sentences import clauses, sentences

#: So many characters at most where a clause of that length exists, so many at least.
_LONGEST = {True: 20, False: 60}
_FAIR = {True: 8, False: 24}
_SHORTEST = {True: 4, False: 12}
_FIRST_SENTENCES = 4
_LATER = 0.08  # for each clause before it
_FAULT = 1.6
_THIN, _FEWEST = 0.8, 2  # half a quotation; fewer terms than these
_INNER = 0.6  # a clause inside a sentence, where the script tells: it mostly lacks what the sentence began with
_ENDLESS = 200  # characters
_LINE = re.compile(r"\S[^\n]*")
_FEW = 3  # terms: fewer say too little to count each in full
_CODE = re.compile(r"&#?\w+;\Z")
_BEFORE = "，。；：！？、,.;:!?—–-“‘「『\"'（( \t\n\xa0\u3000"  # what may stand right before a clause


def topic_heading(manuscript: Manuscript, language: Language, lead: Span, part: Span, speech: Counter[str]) -> Excerpt:
    """The heading of a part that nothing marks. `speech` counts the terms of the whole speech."""
    text, east_asian = manuscript.text, language.typography.east_asian
    counts = Counter(terms(part.of(text)))
    weight = {word: math.log1p(count) * count / speech[word] for word, count in counts.items() if count > 1}
    best, best_score = None, -math.inf
    for place, clause in enumerate(_first_clauses(manuscript, lead)):
        span = bare(text, clause)
        score = _strength(text, language, span, weight) - _LATER * place
        if len(span) >= _SHORTEST[east_asian] and score > best_score:
            best, best_score = span, score
    if best is None:
        best = next((bare(text, clause) for clause in _first_clauses(manuscript, part)), part)
    return excerpt(manuscript, best, capital=not east_asian)


def _first_clauses(manuscript: Manuscript, lead: Span) -> Iterator[Span]:
    """Clauses and short whole sentences of the first sentences, in order."""
    count = 0
    for block in manuscript.parts(lead):
        for sentence in sentences(manuscript.text, block):
            pieces = clauses(manuscript.text, sentence)
            begun = (piece for piece in pieces if _begins(manuscript.text, piece.start))
            yield from (line for piece in begun for line in _lines(manuscript.text, piece))
            if len(pieces) == 2:
                yield sentence
            count += 1
            if count == _FIRST_SENTENCES:
                return


def _lines(text: str, clause: Span) -> Iterator[Span]:
    """The clause; the lines of one that no mark ever ends, as captions without marks have it."""
    if len(fold_space(clause.of(text))) <= _ENDLESS:
        yield clause
    else:
        yield from (Span(*line.span()) for line in _LINE.finditer(text, clause.start, clause.end))


def _begins(text: str, place: int) -> bool:
    """Whether a clause may begin here: after a mark or a space, not after the code of a character (I&#39;m)."""
    return not text[max(place - 1, 0) : place].strip(_BEFORE) and not _CODE.search(text, max(place - 8, 0), place)


def _strength(text: str, language: Language, span: Span, weight: dict[str, float]) -> float:
    """How well a clause names its part: words of this part, a fit length, no leaning on what went before."""
    east_asian = language.typography.east_asian
    said = fold_space(span.of(text))
    wording = said[:1].upper() + said[1:]
    words = set(terms(wording))
    telling = sum(weight.get(word, 0.0) for word in words) / math.sqrt(max(len(words), _FEW))
    longest, least = _LONGEST[east_asian], _FAIR[east_asian]
    length = max(0.0, (len(said) - longest) / longest) * 3 + max(0.0, (least - len(said)) / least)
    division = language.division
    poor = (division.leans, division.trailing, division.circumstance)
    faults = _FAULT * sum(bool(pattern and re.match(pattern, wording)) for pattern in poor)
    inner = _INNER * text[span.start].islower()
    quoted = said.count("“") != said.count("”") or said.count('"') % 2
    thin = _THIN * (quoted + (len(words) < _FEWEST))
    asking = 0.2 if text[span.end : span.end + 1] in "？?" else 0.0
    return telling - length - faults - inner - thin - asking
