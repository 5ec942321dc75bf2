"""A label's place → the heading that follows it: the whole line, the first sentence, or its first clauses."""

from __future__ import annotations

import re
from functools import lru_cache

from speechdeck.model.language import Language
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.source import Span
from speechdeck.outline.markers import Marker
from speechdeck.prose.predicate import predicated
from speechdeck.prose.sentences import clauses, sentences

_TAIL = " \t\n\u3000，。；：！,.;:!、—-_*#"
_MARKUP = "*#_>+•"
_HARD_ENDS = "；;：:"
_SENTENCE_MARKS = "。！？!?"
# A full stop with the mark of a footnote, or a Latin one between East Asian words.
_STOP = re.compile(r"[.!?]['\"”’)]*(?=\[\d+\]|<sup>)|(?P<inner>(?<=\S)\.(?=\S))")
_FIRST_WIDE, _LAST_WIDE = "\u3040", "\u9fff"  # compared, for as classes they would take 2 ms to compile
#: A line without a full stop is a heading as a whole up to here, in characters. A sentence is one up to here; of a
#: longer one the clauses that fit are taken. East Asian and other scripts.
_LINE = {True: 90, False: 200}
_WHOLE = {True: 26, False: 120}
_FILLED = {True: 36, False: 140}


def heading_of(manuscript: Manuscript, language: Language, marker: Marker, limit: int) -> Span:
    """The heading that a marker opens, before `limit`; label and closing marks left out."""
    text = manuscript.text
    if marker.headline is not None:
        return bare(text, Span(marker.start, marker.headline))
    stretch = _stretch(manuscript, marker, limit)
    found = sentences(text, stretch)
    if not found:
        return Span(marker.end, marker.end)
    if _is_line(text, stretch, found, language):
        return bare(text, stretch)
    return bare(text, _cut(text, _to_stop(text, found[0]), language, bool(marker.end - marker.start)))


def _stretch(manuscript: Manuscript, marker: Marker, limit: int) -> Span:
    """What follows the label in its block, or the next block where the label stands alone."""
    text = manuscript.text
    for block in manuscript.blocks[marker.block : marker.block + 2]:
        start, end = max(marker.end, block.span.start), min(block.span.end, limit)
        if start < end and text[start:end].strip():
            return Span(start, end)
    return Span(marker.end, marker.end)


def _is_line(text: str, stretch: Span, found: tuple[Span, ...], language: Language) -> bool:
    """Whether a heading fills its line: one sentence, closed by no full stop."""
    whole = len(found) == 1 and text[stretch.end - 1] not in _SENTENCE_MARKS + ".；;"
    line_end = text[stretch.end : stretch.end + 1] in ("", "\n")
    return whole and line_end and len(stretch) <= _LINE[language.typography.east_asian]


def _to_stop(text: str, sentence: Span) -> Span:
    """The sentence up to a full stop that is none by the rules of its script."""
    for stop in _STOP.finditer(text, sentence.start, sentence.end):
        if not stop["inner"] or all(_FIRST_WIDE <= text[at] <= _LAST_WIDE for at in (stop.start() - 1, stop.end())):
            return Span(sentence.start, stop.end())
    return sentence


def _cut(text: str, sentence: Span, language: Language, labelled: bool) -> Span:
    """As many clauses as make a heading: at least one that can stand alone, none that only trails.

    One that comes to its verb too late to be a heading ends where the name ends that it begins with.
    """
    found = _to_clause(text, sentence, language, labelled, spoken=True)
    if language.typography.east_asian or len(found) <= _FILLED[False]:
        return found
    name = _to_clause(text, sentence, language, labelled, spoken=False)
    words = name.of(text)
    opened = _compiled(language.division.circumstance).match(words[:1].upper() + words[1:])
    return found if opened else name


def _to_clause(text: str, sentence: Span, language: Language, labelled: bool, *, spoken: bool) -> Span:
    """The clauses up to one that may end a heading; with `spoken` such that say something of something."""
    east_asian = language.typography.east_asian
    trailing = _compiled(language.division.trailing)
    named = east_asian or not spoken or not predicated(text, sentence.start, sentence.end, language)
    whole = len(sentence) <= _WHOLE[east_asian]
    end, complete = sentence.start, False
    for clause in clauses(text, sentence):
        if complete and trailing.match(text, clause.start):
            break
        if complete and not whole and clause.end - sentence.start > _FILLED[east_asian]:
            break
        end = clause.end
        complete = complete or _says(text, Span(sentence.start, end), clause, language, named)
        if text[end - 1] in _HARD_ENDS and (labelled or text[end - 1] in "；;"):
            break
    return Span(sentence.start, end)


def _says(text: str, so_far: Span, clause: Span, language: Language, named: bool) -> bool:
    """Whether a heading may end behind a clause: it is no circumstance, and has come to the verb that there is."""
    words = bare(text, clause).of(text)
    if _compiled(language.division.circumstance).match(words[:1].upper() + words[1:]):
        return False
    return named or predicated(text, so_far.start, so_far.end, language)


@lru_cache(maxsize=32)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern or r"(?!)")


def bare(text: str, span: Span) -> Span:
    """The span without outer white space and closing punctuation."""
    start, end = span.start, span.end
    while end > start and text[end - 1] in _TAIL:
        end -= 1
    while start < end and (text[start].isspace() or text[start] in _MARKUP):
        start += 1
    return Span(start, end)
