"""Figures of a passage → the title over them: a heading, or what names their subject."""

from __future__ import annotations

from collections.abc import Sequence

from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.forms.passage import Passage
from speechdeck.plan.forms.title import lead_title, near, own_title
from speechdeck.plan.speech import Speech, titled
from speechdeck.prose.cues import cues
from speechdeck.prose.shorten import headings
from speechdeck.prose.size import overlap, stems
from speechdeck.prose.turns import turns


def figures_title(speech: Speech, passage: Passage, span: Span) -> tuple[Excerpt, ...]:
    """A heading over the figures, or what their paragraph begins with: any other line may be about something else.

    Of a Latin script a line that is no heading of the speaker's has to have a word of them.
    """
    if passage.wish == "figures":
        return passage.title or own_title(speech, passage, shown=span) or own_title(speech, passage)
    over = [point for point in speech.outline.walk() if point.extent.contains(span)]
    lead = tuple(each for each in lead_title(speech, span) if _over_facts(speech, speech.read(each)))
    if passage.title and (passage.title == lead or any(_within(passage.title[0], point.heading) for point in over)):
        return passage.title if _of_them(speech, passage.title[0], over, span) else ()
    if lead:
        report = speech.language.typography.east_asian and not all(point.topic for point in over)
        return lead if report or _akin(speech, lead[0], span) else ()
    fitting = (titled(headings(speech.text, point.heading, speech.language), speech) for point in reversed(over))
    found = () if passage.title else next((each for each in fitting if each), ())
    return found if found and _of_them(speech, found[0], over, span) else ()


def _of_them(speech: Speech, title: Excerpt, over: Sequence[Point], span: Span) -> bool:
    """Whether a heading is about the figures: it has a word of them, or is the speaker's own, close before."""
    if _akin(speech, title, span):
        return True
    marked = next((point for point in over if not point.topic and _within(title, point.heading)), None)
    return marked is not None and near(speech, marked.heading, span)


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
