"""A passage without a heading → a title out of its own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.forms.passage import Passage
from speechdeck.plan.speech import Speech, titled
from speechdeck.prose.choose import BARELY, PASSABLE, Chosen, graded
from speechdeck.prose.cues import cues
from speechdeck.prose.density import figure_count
from speechdeck.prose.sentences import clauses, sentences
from speechdeck.prose.shorten import headings
from speechdeck.prose.subject import subject
from speechdeck.prose.thoughts import Role
from speechdeck.prose.turns import turns

#: A title out of running text: a line of this size, in characters and in words, can be read as a heading.
_SHORTEST_TITLE, _TITLE = (6.0, 3.0), (20.0, 10.0)


#: What points back at nothing but the calendar: 这五年经济实力大幅提升.
_YEARS = re.compile("[这這][一二三四五六七八九十\\d]{1,2}年")
#: Seconds that a paragraph may have said before what stands under its first words: later it is about something else.
_LEAD = 30.0

#: The score of a line that is a title only where nothing better is short enough: a question, a word to the hall.
_ANY = -7.0


def own_title(
    speech: Speech, passage: Passage, shown: Span | None = None, *, any_line: bool = False
) -> tuple[Excerpt, ...]:
    """A title out of the passage: the strongest of its short lines, rather an early one and one without figures.

    Empty if no line of the passage is short enough: nothing is a title that has to be cut off. Of `shown`, which the
    slide has in it, no title is made. `any_line` is whether one that leans on the line before will do.
    """
    items = [
        item
        for item in graded(speech.text, passage.spans, speech.language, passage.said)
        if item.new and not (shown and shown.start < item.thought.span.end and item.thought.span.start < shown.end)
    ]
    ordered = sorted(enumerate(items), key=lambda each: -_fitness(speech, each[1], each[0]))
    hall = cues(speech.language).hall
    ranked = [
        item
        for _, item in ordered
        if item.thought.role is not Role.OPENING and not hall.match(speech.read(item.variants[0]))
    ]
    good = [item for item in ranked if item.score >= PASSABLE and not item.thought.leaning]
    fair = [item for item in ranked if item.score >= BARELY and not item.thought.leaning]
    rest = [item for item in ranked if item.score >= _ANY and not item.thought.leaning]
    leaning = [item for item in ranked if any_line and item.score >= _ANY and item.thought.leaning]
    short = (_titles(speech, item) for item in (*good, *fair, *rest, *leaning))
    return next((tuple(found[:1]) for found in short if found), _named(speech, passage) if any_line else ())


def _named(speech: Speech, passage: Passage) -> tuple[Excerpt, ...]:
    """The first sentence that can be cut like a heading; where none can, the first that names what it is about."""
    said = [each for span in passage.spans for each in sentences(speech.text, span)]
    cut = (headings(speech.text, Excerpt((sentence,)), speech.language) for sentence in said)
    named = (subject(speech.text, sentence, speech.language) for sentence in said)
    for wordings in (*cut, *named):
        found = titled(wordings, speech)
        if found and speech.size(found[0]) >= speech.pick(*_SHORTEST_TITLE):
            return found[:1]
    return ()


def lead_title(speech: Speech, shown: Span) -> tuple[Excerpt, ...]:
    """What the paragraph begins with that `shown` stands in, if that can be a title: 生态环境持续改善，优良天数达到….

    Empty where a heading begins the paragraph, or other things are said in between.
    """
    paragraph = speech.paragraph(shown.start)
    if paragraph is None or any(paragraph.start <= each.heading.start < shown.start for each in speech.outline.walk()):
        return ()
    before = Span(paragraph.start, shown.start)
    return _opening(speech, before) if speech.seconds(before) <= _LEAD else ()


def clause_title(speech: Speech, said: Sequence[Span], shown: Span) -> tuple[Excerpt, ...]:
    """What the sentence says before `shown`, if that can be a title: 社会保障更加完善，低保标准分别提高…."""
    sentence = next((each for each in said if each.start <= shown.start < each.end), None)
    first = clauses(speech.text, sentence)[0] if sentence else None
    return _opening(speech, first) if first and first.end <= shown.start else ()


def _opening(speech: Speech, before: Span) -> tuple[Excerpt, ...]:
    items = graded(speech.text, speech.prose(before), speech.language)
    if not items or items[0].thought.role is not Role.MAIN:
        return ()
    dated = items[0].score >= BARELY and _YEARS.match(speech.read(items[0].variants[0]))
    if not dated and (items[0].score < PASSABLE or items[0].thought.leaning):
        return ()
    known, fitting = cues(speech.language), _titles(speech, items[0])
    return tuple(
        each
        for each in fitting[:1]
        if not known.figure.search(speech.read(each)) and not known.hanging.search(speech.read(each))
    )


#: So many times the longest of its siblings the last item of a list may be before it is taken to have ended.
_RUN_ON = 1.3


def ran_on(speech: Speech, place: int) -> bool:
    """Whether a place is far behind the end that the last item of a list has by the length of the others.

    What follows a list stands under its last item in the outline, though its heading is not about it.
    """
    for point in speech.outline.walk():
        last = point.children[-1].extent if len(point.children) > 1 else None
        if last and last.start <= place < last.end:
            longest = max(len(each.extent) for each in point.children[:-1])
            if place - last.start > _RUN_ON * longest:
                return True
    return False


#: Seconds behind a heading of the speaker's in which what is said is about it, whatever its words.
_ABOUT = 75.0


def strayed(speech: Speech, span: Span) -> bool:
    """Whether the heading over a place was said so long ago that what is said now need not be about it any more."""
    over = [point.heading for point in speech.outline.walk() if not point.topic and point.extent.contains(span)]
    return bool(over) and not near(speech, over[-1], span)


def near(speech: Speech, heading: Excerpt, span: Span) -> bool:
    """Whether a heading of the speaker's stands close before."""
    return speech.seconds(Span(heading.end, span.start)) <= _ABOUT


def _titles(speech: Speech, item: Chosen) -> list[Excerpt]:
    least = speech.pick(*_SHORTEST_TITLE)
    return [each for each in titled(item.variants, speech, speech.pick(*_TITLE)) if speech.size(each) >= least]


def _fitness(speech: Speech, item: Chosen, place: int) -> float:
    """How good a title a thought is."""
    known, wording = cues(speech.language), speech.read(item.variants[0])
    figures = figure_count(wording, [Span(0, len(wording))], speech.language)
    weak = sum(
        (
            bool(known.condition.match(wording)),
            bool(known.hanging.search(wording)),
            speech.language.typography.east_asian and bool(known.dependent.match(wording)),
            bool(turns(speech.language).forward.search(wording)),
        )
    )
    main = item.thought.role is Role.MAIN and item.thought.first
    return item.score - 0.12 * place - 1.5 * weak - 2.5 * min(figures, 2) + (0.6 if main else 0.0)
