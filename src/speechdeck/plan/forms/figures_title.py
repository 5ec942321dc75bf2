"""Figures of a passage → the title over them: a heading, or what names their subject."""

from __future__ import annotations

from collections.abc import Sequence

from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.forms.passage import Passage
from speechdeck.plan.forms.title import before_title, lead_title, own_title
from speechdeck.plan.speech import Speech, titled
from speechdeck.prose.counted import counted
from speechdeck.prose.cues import cues
from speechdeck.prose.figure import stated
from speechdeck.prose.reference import points_back
from speechdeck.prose.shorten import headings
from speechdeck.prose.size import overlap, stems
from speechdeck.prose.subject import about
from speechdeck.prose.turns import turns
from speechdeck.prose.weight import weighty


def figures_title(speech: Speech, passage: Passage, span: Span, said: Sequence[Excerpt]) -> tuple[Excerpt, ...]:
    """A heading over the figures, or what their paragraph begins with: any other line may be about something else.

    In a Latin script no heading may be short enough: then it is what names their subject.
    """
    if passage.wish == "figures":
        return passage.title or own_title(speech, passage, shown=span) or own_title(speech, passage)
    over = [point for point in speech.outline.walk() if point.extent.contains(span)]
    lead = tuple(each for each in lead_title(speech, span) if _over_facts(speech, speech.read(each)))
    own = _told_of(speech, said)
    if passage.title and (passage.title == lead or any(_within(passage.title[0], point.heading) for point in over)):
        return _of_topic(speech, passage.title, over, span, own)
    fitting = (titled(headings(speech.text, point.heading, speech.language), speech) for point in reversed(over))
    found = () if lead or passage.title else next((each for each in fitting if each), ())
    if lead and not speech.language.typography.east_asian and not _akin(speech, lead[0], span):
        return own or lead
    if lead or not found:
        return lead or _named_after(speech, passage, span, over, said)
    return _of_topic(speech, found, over, span, own)


def _of_topic(
    speech: Speech, title: tuple[Excerpt, ...], over: Sequence[Point], span: Span, own: tuple[Excerpt, ...]
) -> tuple[Excerpt, ...]:
    """A heading; where it is but a line of the speech with no word of the figures, what they are told of."""
    topic = any(point.topic and _within(title[0], point.heading) for point in over)
    if not topic or _akin(speech, title[0], span):
        return title
    return own or title


def _told_of(speech: Speech, said: Sequence[Excerpt]) -> tuple[Excerpt, ...]:
    """What a clause is told of, or what its number counts; none of several clauses, nor another number."""
    if len(said) != 1:
        return ()
    names = [*_subjects(speech, said), *_counted(speech, said[0])]
    return tuple(name for name in titled(names, speech) if _over_facts(speech, speech.read(name)))[:1]


def _counted(speech: Speech, said: Excerpt) -> tuple[Excerpt, ...]:
    """What the first number of a clause counts."""
    span = Span(said.start, said.end)
    if speech.language.typography.east_asian:
        return tuple(each.head for each in stated(speech.text, [span], speech.language))[:1]
    first = next(iter(weighty(speech.text, span, speech.language)), None)
    return counted(speech.text, first, span.end, speech.language) if first else ()


def _named_after(
    speech: Speech, passage: Passage, span: Span, over: Sequence[Point], said: Sequence[Excerpt]
) -> tuple[Excerpt, ...]:
    """What a heading that is too long names, or what the figure is told of (Latin scripts).

    Of a heading that is but a line of the speech, or that of the slide before, only if it is about the same thing; what
    one clause is about may stand over it once more.
    """
    if speech.language.typography.east_asian:
        return ()
    before = before_title(speech, span)
    marked = [name for point in reversed(over) if not point.topic for name in _about(speech, point.heading)]
    topics = [name for point in reversed(over) if point.topic for name in _about(speech, point.heading)]
    own = _subjects(speech, said) if len(said) == 1 else ()
    parts = _subjects(speech, [point.heading for point in reversed(over) if point.topic])
    close = [each for each in topics if _akin(speech, each, span)]
    near = [each for each in before if _akin(speech, each, span) and _can_name(speech, speech.read(each))]
    others = [each for each in before if _can_name(speech, speech.read(each))]
    found = titled([*marked, *own, *near, *close, *parts, *others], speech)
    named = (each for each in found if _over_facts(speech, speech.read(each)))
    # a goal that stands over the slide before, and what is replaced by the title of the section slide, if that fits
    last = (each for each in titled((passage.title or own_title(speech, passage, shown=span)), speech))
    wanted = (each for each in last if _can_name(speech, speech.read(each)))
    return tuple([*named, *wanted][:1])


def _subjects(speech: Speech, told: Sequence[Excerpt]) -> list[Excerpt]:
    """What clauses are about."""
    found = (about(speech.text, Span(each.start, each.end), speech.language, told=True) for each in told)
    return [name for names in found for name in names]


def _about(speech: Speech, heading: Excerpt) -> tuple[Excerpt, ...]:
    """Wordings of a heading, and what it names."""
    span = Span(heading.start, heading.end)
    return (*headings(speech.text, heading, speech.language), *about(speech.text, span, speech.language))


def _can_name(speech: Speech, title: str) -> bool:
    """Whether a line says by itself what it is about, and is no talk."""
    known, first = turns(speech.language), cues(speech.language)
    talk = known.conversation.search(title) or first.hall.match(title) or first.anaphora.match(title)
    return not talk and not points_back(title, speech.language)


def _akin(speech: Speech, title: Excerpt, span: Span) -> bool:
    """Whether a line has a word in common with what is said."""
    line, said = speech.read(title), span.of(speech.text)
    if speech.language.typography.east_asian:
        return overlap(line, said) > 0
    return bool(stems(line) & stems(said))


def _within(title: Excerpt, heading: Excerpt) -> bool:
    return heading.start <= title.start and title.end <= heading.end


def _over_facts(speech: Speech, title: str) -> bool:
    """Whether a line of the passage can stand over figures: one of them is no name for the others, nor is a goal."""
    known = cues(speech.language)
    counted = known.figure.search(title) or turns(speech.language).worded.search(title)
    return not counted and not known.modal.search(title)
