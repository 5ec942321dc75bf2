"""Figures of a passage → each over what it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from speechdeck.model.deck import Paragraph, Phrase, Slot
from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.forms.bullets import choice
from speechdeck.plan.forms.passage import FIGURES_APART, Passage, Shown
from speechdeck.plan.forms.title import before_title, lead_title, own_title
from speechdeck.plan.forms.whole import slots as whole_slots
from speechdeck.plan.forms.whole import unshown
from speechdeck.plan.page import line, room
from speechdeck.plan.speech import Speech, titled
from speechdeck.prose.cues import cues
from speechdeck.prose.figure import Figure, stated
from speechdeck.prose.naming import about
from speechdeck.prose.reference import points_back
from speechdeck.prose.shorten import headings
from speechdeck.prose.size import letters
from speechdeck.prose.turns import turns

#: Figures of one slide. Two are a coincidence; the fifth is not read any more.
_LEAST, _MOST = 3, 4
#: Bullets of a slide: of fewer none is made, and their figures are not shown.
_LINES = 2
#: What stands over one of four figures and under it on every theme, in characters; of three, what `figure` allows.
_HEAD_OF_FOUR, _TEXT_OF_FOUR = 8.0, 12.0


def figures(speech: Speech, passage: Passage) -> Shown | None:
    """Three or four figures that follow each other, each over what it counts; else one or two beside sentences."""
    if named := _named(speech, passage):
        shown = named[: _shared(speech, named)]
        span = Span(shown[0].span.start, shown[-1].span.end)
        slots = [slot for number, each in enumerate(shown, 1) for slot in _slots(speech, number, each, len(shown))]
        said = [shown[0].text] if len(shown) == 1 and shown[0].text else []
        return _slide(speech, passage, span, slots, len(shown), said)
    lines = choice(speech, passage.spans, passage.said, room(speech, *passage.title[:1]))
    whole = unshown(speech, passage, lines if len(lines) >= _LINES else ())
    if not whole:
        return None
    span = Span(whole[0].text.start, whole[-1].text.end)
    slots = [slot for number, each in enumerate(whole, 1) for slot in whole_slots(speech, number, each)]
    return _slide(speech, passage, span, slots, len(whole), [Excerpt((each.text,)) for each in whole])


def _named(speech: Speech, passage: Passage) -> list[Figure]:
    """Figures with names for what they count; none under the title of another slide, which says what that one has."""
    if passage.lent:
        return []
    least = 1 if passage.wish == "figures" else _LEAST
    return next((run for run in _runs(speech, passage) if len(run) >= least), [])


def _slide(
    speech: Speech, passage: Passage, span: Span, slots: Sequence[Slot], count: int, said: Sequence[Excerpt]
) -> Shown | None:
    """The slide under a heading or what leads up to it; None where there is neither, or `said` has its words."""
    title = _title(speech, passage, span, said)
    if not title:
        return None
    if _planned(speech, span) and not _says_so(speech, title[0], count, said):
        return None
    if any(_repeats(speech, title[0], each) for each in said):
        return None
    return Shown(passage.slide("figures", title, slots, count), span)


#: The share of a clause that a title has of it from which on it says the same; what a clause is about may have more.
_SAME, _SUBJECT = 0.5, 0.75


def _repeats(speech: Speech, title: Excerpt, said: Excerpt) -> bool:
    """Whether a title stands in the clause under it, and that says little more."""
    above, below = letters(speech.read(title)), letters(speech.read(said))
    share = _SUBJECT if said.start <= title.start and title.end <= said.end else _SAME
    return above in below and len(above) >= share * len(below)


def _title(speech: Speech, passage: Passage, span: Span, said: Sequence[Excerpt]) -> tuple[Excerpt, ...]:
    """A heading over the figures, or what their paragraph begins with: any other line may be about something else.

    In a Latin script no heading may be short enough: then it is what names their subject.
    """
    if passage.wish == "figures":
        return passage.title or own_title(speech, passage, shown=span) or own_title(speech, passage)
    over = [point for point in speech.outline.walk() if point.extent.contains(span)]
    lead = tuple(each for each in lead_title(speech, span) if _over_facts(speech, speech.read(each)))
    if passage.title and (passage.title == lead or any(_within(passage.title[0], point.heading) for point in over)):
        return _of_topic(speech, passage.title, over, span, said) or passage.title
    fitting = (titled(headings(speech.text, point.heading, speech.language), speech) for point in reversed(over))
    found = () if lead or passage.title else next((each for each in fitting if each), ())
    topic = _of_topic(speech, found, over, span, said) if found else ()
    return lead or topic or found or _named_after(speech, passage, span, over, said)


def _of_topic(
    speech: Speech, title: tuple[Excerpt, ...], over: Sequence[Point], span: Span, said: Sequence[Excerpt]
) -> tuple[Excerpt, ...]:
    """What a figure is told of, where the heading over it is but a line of the speech with no word of it."""
    topic = any(point.topic and _within(title[0], point.heading) for point in over)
    if not topic or len(said) != 1 or _akin(speech, title[0], span):
        return ()
    names = titled(_subjects(speech, said), speech)
    return tuple(name for name in names[:1] if _over_facts(speech, speech.read(name)))


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


#: Letters of a word that tells what a line is about, and those that its forms have in common.
_WORD, _STEM = re.compile(r"[^\W\d_]{5,}"), 5


def _akin(speech: Speech, title: Excerpt, span: Span) -> bool:
    """Whether a line has a word in common with what is said."""
    wordings = (speech.read(title), span.of(speech.text))
    words, others = ({word[:_STEM].lower() for word in _WORD.findall(each)} for each in wordings)
    return bool(words & others)


def _within(title: Excerpt, heading: Excerpt) -> bool:
    return heading.start <= title.start and title.end <= heading.end


def _planned(speech: Speech, span: Span) -> bool:
    """Whether a heading over it, or what leads up to it in its paragraph, tells that it is not so yet."""
    known = turns(speech.language)
    heads = (point.heading for point in speech.outline.walk() if point.extent.contains(span))
    if any(known.planned.match(speech.read(each)) for each in heads):
        return True
    paragraph = speech.paragraph(span.start) or span
    return bool(known.targets.search(speech.text, paragraph.start, span.start))


def _says_so(speech: Speech, title: Excerpt, count: int, said: Sequence[Excerpt]) -> bool:
    """Whether the title of a slide says that its figures are not reached yet, or what is said of each."""
    known = turns(speech.language)
    told = len(said) == count and all(known.aimed.search(speech.read(each)) for each in said)
    return told or bool(known.planned.match(speech.read(title)))


def _over_facts(speech: Speech, title: str) -> bool:
    """Whether a line of the passage can stand over figures: one of them is no name for the others, nor is a goal."""
    known = cues(speech.language)
    counted = known.figure.search(title) or turns(speech.language).worded.search(title)
    return not counted and not known.modal.search(title)


def _runs(speech: Speech, passage: Passage) -> Iterator[list[Figure]]:
    """Figures close to each other, no two with the same name."""
    run: list[Figure] = []
    apart = speech.pick(*FIGURES_APART)
    for each in stated(speech.text, passage.spans, speech.language):
        names = [letters(speech.read(other.head)) for other in run]
        if run and (each.span.start - run[-1].span.end > apart or letters(speech.read(each.head)) in names):
            yield run
            run = []
        run.append(each)
    yield run


def _shared(speech: Speech, run: Sequence[Figure]) -> int:
    """How many of a run go on the first slide, so that no slide of it has less than it could."""
    wide = speech.language.typography.east_asian
    four = wide and len(run) >= _MOST and all(speech.size(each.head) <= _HEAD_OF_FOUR for each in run[:_MOST])
    return _MOST if four and len(run) not in (5, 6) else min(_LEAST, len(run))


def _slots(speech: Speech, number: int, each: Figure, count: int) -> list[Slot]:
    phrases = (Phrase(each.number), *((Phrase(each.unit),) if each.unit else ()))
    slots = [Slot(f"fig{number}", ((Paragraph(phrases),),)), line(f"head{number}", each.head)]
    if each.text and (count < _MOST or speech.size(each.text) <= _TEXT_OF_FOUR):
        slots.append(line(f"text{number}", each.text))
    return slots
