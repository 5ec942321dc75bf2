"""The items of a point → what they are called together, where another slide shows the heading of the point."""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.forms import Passage, own_title
from speechdeck.plan.speech import Speech, titled
from speechdeck.prose.choose import graded
from speechdeck.prose.clause import beheaded, trimmed, whole
from speechdeck.prose.cues import cues
from speechdeck.prose.lines import thoughts_of
from speechdeck.prose.sentences import clauses, sentences
from speechdeck.prose.shorten import headings
from speechdeck.prose.turns import turns


def group_title(speech: Speech, point: Point, said: Sequence[str]) -> tuple[tuple[Excerpt, ...], str]:
    """What announces the items, else the heading once more: no other line before them need be about all of them.

    Only where the heading is too long for a title is it a line of what is said before the items, or about them. With
    the mark by which their slides are keys of their own (".", under other words) or parts of the slide of the heading
    ("~").
    """
    called, mark = overview_title(speech, point)
    if called:
        return called, mark
    wordings = headings(speech.text, point.heading, speech.language)
    lead = speech.prose(point.lead) if point.lead else ()
    others = own_title(speech, Passage("", (), lead, None, tuple(said)))
    body = Passage("", (), speech.prose(point.extent), None, (*said, *(speech.read(each) for each in others)))
    return (*others, *(own_title(speech, body, any_line=True) or wordings[-1:])), "."


def overview_title(speech: Speech, point: Point) -> tuple[tuple[Excerpt, ...], str]:
    """The same where it is sure to be about all the items: their heads alone tell nobody what they are heads of."""
    late = _late(speech, point)
    short = () if late else titled(headings(speech.text, point.heading, speech.language), speech)
    if found := announced(speech, point) or (_leading_up(speech, point) if late else ()):
        return tuple(dict.fromkeys((*found, *short))), "."
    return short, "~"


def in_passing(speech: Speech, point: Point) -> bool:
    """Whether a point counts something up late, of which neither its heading nor a word before it says what it is."""
    return _late(speech, point) and not overview_title(speech, point)[0]


#: What is said before a list in seconds, and the share that the list has of its point, from which on, and up to which,
#: the heading is about something else.
_BEFORE, _SHARE = 40.0, 0.3
#: The same share of a point whose heading is but a line of what is said.
_SHARE_OF_TOPIC = 0.5


def _late(speech: Speech, point: Point) -> bool:
    """Whether so much is said before the items, and so little in them, that the heading need not be about them."""
    items = sum(speech.seconds(item.extent) for item in point.children)
    lead = speech.seconds(point.lead) if point.lead else 0.0
    share = _SHARE_OF_TOPIC if point.topic else _SHARE
    return lead >= _BEFORE and items < share * speech.seconds(point.extent)


def _leading_up(speech: Speech, point: Point) -> tuple[Excerpt, ...]:
    """Of the sentence that leads up to the items what says by itself what they are: 要使制度管用，必须采取以下措施："""
    said = speech.prose(Span(point.heading.start, point.children[0].extent.start))
    last = next((sentence for part in reversed(said) for sentence in reversed(sentences(speech.text, part))), None)
    if last is None or speech.text[last.end - 1] not in "：:":
        return ()
    known, forward = cues(speech.language), turns(speech.language).forward
    items = [each for each in graded(speech.text, [last], speech.language) if not each.thought.leaning]
    deeds = [Excerpt((beheaded(speech.text, each, speech.language),)) for each in clauses(speech.text, last)]
    lines = [*(each for item in items for each in item.variants), *deeds]
    good = [
        each
        for each in lines
        if not known.hanging.search(speech.read(each))
        and not forward.search(speech.read(each))
        and not known.condition.match(speech.text, each.start)
        and speech.size(each) >= speech.pick(*_LEAST)
    ]
    return titled(good, speech)[:1]


#: Characters and words that name something: 四个提高, and not 三点.
_NAME = (4.0, 2.0)
#: Characters and words of what can be read as a title.
_LEAST = (6.0, 3.0)


def announced(speech: Speech, point: Point) -> tuple[Excerpt, ...]:
    """The words right before the items that count them: we need four kinds of boats → four kinds of boats."""
    first = point.children[0].extent.start
    # a part that nothing marks may be named by a line from further on
    begin = point.heading.start if point.heading.start < first else point.extent.start
    said = speech.prose(Span(begin, first))
    last = next((sentence for part in reversed(said) for sentence in reversed(sentences(speech.text, part))), None)
    place = _count(speech, last, len(point.children)) if last else None
    if last is None or place is None:
        return ()
    thought = next((each for each in thoughts_of(speech.text, last, speech.language) if _holds(each.span, place)), None)
    clause = next((each for each in clauses(speech.text, last) if _holds(each, place)), last)
    bracket = re.compile("[(（]").search(speech.text, place, clause.end)
    opening = place - (speech.text[place - 1] in _OPENERS)  # “三字经”：
    counted = trimmed(speech.text, Span(opening, bracket.start() if bracket else clause.end))
    lines = [
        *(thought.variants if thought and not thought.leaning else ()),
        Excerpt((counted,), capital=not speech.language.typography.east_asian),
    ]
    known = cues(speech.language)
    good = [each for each in lines if each.start <= place < each.end and not known.hanging.search(speech.read(each))]
    named = [each for each in good if whole(speech.read(each)) and speech.size(each) >= speech.pick(*_NAME)]
    return titled(named, speech)


#: Marks that a number may open a quotation behind.
_OPENERS = tuple("“「『‘")


def _holds(span: Span, place: int) -> bool:
    return span.start <= place < span.end


def _count(speech: Speech, sentence: Span, items: int) -> int | None:
    """Where in the sentence the number of the items stands, with the name of what is counted behind it."""
    division = speech.language.division
    for pattern in division.announcing:
        for match in re.finditer(pattern, speech.text[sentence.start : sentence.end]):
            word = match["n"]
            count = int(word) if word.isdigit() else division.counts.get(word, division.counts.get(word.lower(), 0))
            if count == items:
                return sentence.start + match.start("n")
    return None
