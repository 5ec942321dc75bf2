"""A part that nothing marks → its heading: the line of its first sentences that names it best and stands by itself."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import islice

from speechdeck.model.language import Language
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.source import Excerpt, Span, fold_space
from speechdeck.outline.headings import bare
from speechdeck.outline.segments import terms
from speechdeck.outline.spoken import excerpt
from speechdeck.prose.choose import BARELY, PASSABLE, Chosen, graded
from speechdeck.prose.clause import beheaded
from speechdeck.prose.cues import cues
from speechdeck.prose.density import figure_count
from speechdeck.prose.predicate import lowered
from speechdeck.prose.reference import points_back
from speechdeck.prose.sentences import clauses, sentences
from speechdeck.prose.standing import stands
from speechdeck.prose.subject import subject
from speechdeck.prose.thoughts import Role

#: So many characters at most where a clause of that length exists, so many at least.
_LONGEST = {True: 20, False: 60}
_FAIR = {True: 8, False: 24}
_SHORTEST = {True: 4, False: 12}
_FIRST_SENTENCES = 4
_WITHIN = 40  # sentences in which a line is looked for where the first have none
_MOST = {True: 20, False: 90}  # characters of a line that says something by itself, if it has no shorter wording
_SHOWN, _ENOUGH = {True: 0.2, False: 0.5}, 2.5  # of a line's score for the slide, which counts up to so much
_ASIDE, _POINTING, _EMPTY = 1.6, 0.8, 1.2  # about the talk or the speaker; at what is not named; with hardly a word
_FIGURE, _TORN = 1.2, 1.0  # for each figure in a line; for a clause that says nothing by itself
_FAIR_WORTH = {True: -math.inf, False: -0.5}  # of a line, below which one of those behind it is better
_LATER, _LATER_LINE = 0.08, 0.2  # for each clause before it; for each sentence before its line
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
    ways = (_best_line, _best_name, _best_clause)
    best = next((span for way in ways if (span := way(manuscript, language, lead, weight))), None)
    if best is None:
        found = [bare(text, clause) for clause in _first_clauses(manuscript, part)]
        best = next((span for span in found if len(span) >= _SHORTEST[east_asian]), found[0] if found else part)
    return excerpt(manuscript, best, capital=not east_asian)


def _best_line(manuscript: Manuscript, language: Language, lead: Span, weight: Mapping[str, float]) -> Span | None:
    """The line that names the part best, of those that say something by themselves; of the first sentences if one of
    those is fair."""
    found: Span | None = None
    best = -math.inf
    for place, sentence in enumerate(islice(_sentences(manuscript, lead), _WITHIN)):
        if place >= _FIRST_SENTENCES and best > _FAIR_WORTH[language.typography.east_asian]:
            break
        for item in graded(manuscript.text, (sentence,), language):
            line = _line(manuscript.text, language, item)
            if line is None:
                continue
            score = _worth(manuscript.text, language, item, line, weight) - _LATER_LINE * place
            if score > best:
                found, best = line, score
    return found


def _best_name(manuscript: Manuscript, language: Language, lead: Span, weight: Mapping[str, float]) -> Span | None:
    """Where every line that says something by itself is too long: what the best of them is about, as far as that is a
    name."""
    text, found = manuscript.text, []
    for place, sentence in enumerate(islice(_sentences(manuscript, lead), _WITHIN)):
        for item in graded(text, (sentence,), language):
            if item.score < PASSABLE or item.thought.leaning or item.thought.role is not Role.MAIN:
                continue
            for name in subject(text, item.thought.span, language):
                if len(name.read(text)) <= _LONGEST[language.typography.east_asian]:
                    score = _strength(text, language, name.spans[0], weight) - _LATER_LINE * place
                    found.append((score, -place, name.spans[0]))
    return max(found)[-1] if found else None


def _line(text: str, language: Language, item: Chosen) -> Span | None:
    """The longest wording of a thought that can be a heading, if the thought needs nothing beside it."""
    if item.thought.leaning or item.thought.role is not Role.MAIN or item.score < BARELY:
        return None
    wide = language.typography.east_asian
    named = [beheaded(text, item.thought.span, language, modal=False, adverbs=False)] if wide else []  # its subject too
    said = (each.spans[0] for each in item.variants if len(each.spans) == 1)
    wordings = [*named, *(_led_in(text, each, language) for each in said)]
    spans = [span for span in (bare(text, each) for each in wordings) if len(span) >= _SHORTEST[wide]]
    lengths = (_LONGEST[wide], _MOST[wide])
    fitting = (span for most in lengths for span in spans if len(span) <= most)
    return next((span for span in fitting if _complete(text, language, span)), None)


def _led_in(text: str, line: Span, language: Language) -> Span:
    """What follows the colon of words that only lead up to it: let me repeat, …: we are not alone."""
    match = cues(language).leadin.match(text, line.start, line.end)
    return Span(match.end(), line.end) if match else line


def _complete(text: str, language: Language, span: Span) -> bool:
    """Whether a line can be a heading: it stands by itself, asks nothing, and is no form of address."""
    wording, behind = span.of(text), text[span.end : span.end + 2]
    if text.count(wording) > 2 or behind.startswith(("？", "?")):  # an address names no part more than another
        return False
    if text[span.start - 1 : span.start] in ("(", "（"):
        return False
    halves = re.match(language.division.halves or "(?!)", wording[:1].upper() + wording[1:])
    return halves is None and stands(wording, behind, language)


def _worth(text: str, language: Language, item: Chosen, line: Span, weight: Mapping[str, float]) -> float:
    """How well a line names its part: by what it is about and by how well it can be shown, rather without figures."""
    shown = _SHOWN[language.typography.east_asian] * min(item.score, _ENOUGH)
    figures = _FIGURE * min(figure_count(text, [line], language), 2)
    return _strength(text, language, line, weight) + shown - figures - _chat(line.of(text), language)


def _chat(wording: str, language: Language) -> float:
    """What a line loses for being said to the hall: I remember, let me show you; this cost us; well, that is true."""
    aside = re.match(language.division.asides or "(?!)", wording)
    pointing = not language.typography.east_asian and points_back(wording, language)
    empty = language.cuts.bridges and not language.typography.east_asian and _contents(wording, language) < _FEWEST
    return _ASIDE * bool(aside) + _POINTING * pointing + _EMPTY * bool(empty)


def _contents(wording: str, language: Language) -> int:
    """Words that are neither verbs of every day nor words that only tie others."""
    cuts = language.cuts
    known = lowered((*cuts.bridges, *cuts.verbs, *cuts.adverbs, *cuts.auxiliaries, *cuts.governors))
    return sum(word.lower() not in known for word in _WORD.findall(wording))


_WORD = re.compile(r"[\w’']+")


def _best_clause(manuscript: Manuscript, language: Language, lead: Span, weight: Mapping[str, float]) -> Span | None:
    """Where no line says something by itself: the clause that names the part best."""
    text, east_asian = manuscript.text, language.typography.east_asian
    best, best_score = None, -math.inf
    for place, clause in enumerate(_first_clauses(manuscript, lead)):
        span = _led_in(text, bare(text, clause), language)
        torn = _TORN * (not _complete(text, language, span))
        score = _strength(text, language, span, weight) - _LATER * place - torn
        if len(span) >= _SHORTEST[east_asian] and score > best_score:
            best, best_score = span, score
    return best


def _sentences(manuscript: Manuscript, lead: Span) -> Iterator[Span]:
    for block in manuscript.parts(lead):
        yield from sentences(manuscript.text, block)


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


def _strength(text: str, language: Language, span: Span, weight: Mapping[str, float]) -> float:
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
    bare_link = len(words) < _FEWEST and division.circumstance and re.match(division.circumstance, wording)
    if bare_link or cues(language).connective.fullmatch(text, span.start, span.end):  # First,  In particular,
        faults += _FAULT
    inner = _INNER * text[span.start].islower()
    quoted = said.count("“") != said.count("”") or said.count('"') % 2
    thin = _THIN * (quoted + (len(words) < _FEWEST))
    asking = 0.2 if text[span.end : span.end + 1] in "？?" else 0.0
    return telling - length - faults - inner - thin - asking
