"""A sentence of a Latin script that is longer than a line → lines of it that state its figures.

A long sentence is cut at its tail (window.py), and its figures go with it. Here the line is looked for around a figure:
from where a clause with a subject of its own begins, to where nothing waits for what follows. It is one stretch without
a gap, as any line is.

Last spring, with help from many hands, our volunteers planted 4,200 trees along the canal between the two mills, and …
→ Our volunteers planted 4,200 trees
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.amount import patterns
from speechdeck.prose.clause import trimmed, whole
from speechdeck.prose.cues import cues
from speechdeck.prose.ending import finished
from speechdeck.prose.members import next_comma
from speechdeck.prose.patterns import pattern
from speechdeck.prose.predicate import predicated
from speechdeck.prose.size import size
from speechdeck.prose.turns import turns
from speechdeck.prose.window import CIRCUMSTANCE, LONGEST_LINE, after_circumstance, ends, headed, windows

#: Words that a clause with a figure has at least: a subject, a verb, the number.
_LEAST = 4.0

_WORD = re.compile(r"[\w’'-]+")
#: A member of a list that goes on: Tonga, and …
_MEMBER = re.compile(r"(?:[\w’'-]+\s){0,2}[\w’'-]+,\s")
_BORDER = re.compile(r"[;:](?=\s)|\s(?:[–—-]|--)\s|—|,(?=\s)")


def measured(text: str, sentence: Span, language: Language) -> tuple[Excerpt, ...]:
    """For each figure that no line of the sentence holds, the line that states it, if there is one."""
    known = cues(language)
    figures = [Span(*found.span()) for found in known.figure.finditer(text, sentence.start, sentence.end)]
    held = [
        line.spans[0] for line in windows(text, sentence, language) if size(line.read(text), language) <= LONGEST_LINE
    ][:1]
    found: list[Span] = []
    for each in figures:
        if any(span.contains(each) for span in (*held, *found)):
            continue
        line = _line(text, sentence, each, language)
        if line and not any(_overlap(line, span) for span in held):
            found = [*(span for span in found if not _overlap(line, span)), line]
    return tuple(Excerpt((span,), capital=True) for span in found)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _line(text: str, sentence: Span, number: Span, language: Language) -> Span | None:
    """The longest line around a figure that begins as early as it can."""
    for start in starts(text, sentence, number, language):
        span = Span(start, sentence.end)
        for end in sorted(line_ends(text, span, number, language), reverse=True):
            line = trimmed(text, Span(start, end))
            if _LEAST <= size(line.of(text), language) <= LONGEST_LINE and whole(line.of(text)):
                return line
    return None


def starts(text: str, sentence: Span, number: Span, language: Language, *, loose: bool = False) -> Iterator[int]:
    """Where a clause begins that may state the figure: the sentence's own, past its circumstances, past its borders.

    `loose` is whether a circumstance may go that says neither when nor where: On top of these effects, …
    """
    own = headed(text, sentence, language).start
    yield own
    about = patterns(language)
    if cues(language).condition.match(text, own):
        return  # what holds under a condition is not said without it
    start = own
    while match := turns(language).framing.match(text, start, number.start):
        start = match.end()
        if names_a_subject(text, start, number.end, language):
            yield start
    if loose and start == own and _frames(text, own, number.start, language):
        place = after_circumstance(text, own, number.start, language, longest=_LONG)
        place += len(text[place:]) - len(text[place:].lstrip())
        counted = number.end if number.start - place > _COUNTED else sentence.end  # 3 million children | are in school
        if place > own and not _MEMBER.match(text, place) and names_a_subject(text, place, counted, language):
            yield place
    for border in _BORDER.finditer(text, start, number.start):
        joint = turns(language).joint.match(text, border.end(), number.start)
        before = predicated(text, start, border.start(), language)
        if border.group() == "," and not (joint and before):
            continue
        place = joint.end() if joint else border.end() + len(text[border.end() :]) - len(text[border.end() :].lstrip())
        if before and about and about.told.search(text, start, border.start()):
            return
        if loose and before and joint and turns(language).leaning.match(text, own, border.start()):
            return  # It had grown for years, but this year's | growth is that of what it is
        if names_a_subject(text, place, number.end, language):
            yield place


#: Characters before a number that counts the subject: nearly | 3 million children.
_COUNTED = 20
#: Characters within which a circumstance ends that takes most of its sentence.
_LONG = 220


def _frames(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a sentence opens with a circumstance, which says nothing of something by itself: Building on …, the …"""
    comma = next_comma(text, start, end)
    known = cues(language).opening.match(text, start, end)
    return bool(known or pattern(language.syntax.doing).match(text, start, end)) and not (
        comma - start > CIRCUMSTANCE and predicated(text, start, comma, language)
    )


def names_a_subject(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a clause begins here whose subject is named in it."""
    first = _WORD.match(text, start, end)
    if first is None:
        return False
    word, cuts, known = first.group().lower(), language.cuts, cues(language)
    if known.anaphora.match(text, start, end) and not turns(language).naming.match(text, start, end):
        return False
    if any(each.match(text, start, end) for each in (known.dependent, known.condition, known.example)):
        return False
    if word in (*cuts.verbs, *cuts.auxiliaries, *cuts.prepositions, *cuts.relatives) or word.endswith(("ing", "ed")):
        return False
    return predicated(text, first.end(), end, language)


def line_ends(text: str, span: Span, number: Span, language: Language) -> Iterator[int]:
    """Where a line from the start of the span may end behind the figure."""
    yield span.end
    yield from (end for end in ends(text, span, language) if end >= number.end)
    for cut in turns(language).behind.finditer(text, number.end, span.end):
        between = text[number.end : cut.start()]
        if len(_WORD.findall(between)) > _CLOSE or re.search(r"[,;:—–]", between):
            return
        if finished(text, span.start, cut, language, loose=True) and predicated(
            text, span.start, cut.start(), language
        ):
            yield cut.start()


#: Words behind a number that say of what it is: 4,200 young trees | along the canal.
_CLOSE = 4
