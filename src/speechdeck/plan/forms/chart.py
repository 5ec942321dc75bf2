"""A passage that states a series → a chart of it, over what it measures, beside what the speech says of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from speechdeck.model.deck import Paragraph, Phrase, Slide, Slot
from speechdeck.model.source import Excerpt, Label, Span
from speechdeck.plan.forms.passage import Passage, Shown
from speechdeck.plan.forms.title import clause_title, own_title
from speechdeck.plan.page import line
from speechdeck.plan.speech import Speech, titled, within
from speechdeck.prose.choose import BARELY, PASSABLE, Chosen, graded
from speechdeck.prose.clause import beheaded
from speechdeck.prose.cues import cues
from speechdeck.prose.size import letters, overlap

if TYPE_CHECKING:
    from speechdeck.model.chart import Chart
    from speechdeck.prose.series import Stated

#: A series is stated in three numbers of one unit at least: where there are fewer, nobody need look for one.
_LEAST = 3

#: The share of a passage that a series must have to be its slide, for what is not shown is only said: of three values,
#: and of more, which no list of bullets shows.
_CORE, _RICH = 0.25, 0.15


def chart(speech: Speech, passage: Passage) -> Shown | None:
    """The longest series of the passage, if it is a good part of what is said."""
    if not _may_state(speech, passage):
        return None
    from speechdeck.prose.series import stated

    length = sum(len(span) for span in passage.spans)
    for found in stated(speech.text, passage.spans, speech.language):
        values = len(found.categories) * len(found.measures)
        if passage.wish == "chart" or len(found.span) >= (_CORE if values == _LEAST else _RICH) * length:
            slide = _slide(speech, passage, found)
            return Shown(slide, found.span) if slide else None
    return None


def _may_state(speech: Speech, passage: Passage) -> bool:
    """Whether there are numbers enough of one unit, dates left out."""
    figure = cues(speech.language).figure
    said = [match for span in passage.spans for match in figure.findall(speech.text, span.start, span.end)]
    units = [each.lstrip("0123456789.,， $€£¥") for each in said if each[-1] not in "年月日"]
    return any(units.count(unit) >= _LEAST for unit in set(units))


def _slide(speech: Speech, passage: Passage, found: Stated) -> Slide | None:
    near = tuple(span for span in passage.spans if _beside(passage.spans, span, found.span))
    lines = _lines(speech, passage._replace(spans=near), found)
    title: Sequence[Excerpt] = passage.title
    if not title:  # what comes after the sentence of the series is of something else
        lead = tuple(span for span in near if span.start < found.span.end)
        told = [each for each in lines if each.thought.span.start < lead[-1].end]
        title = (
            clause_title(speech, passage.spans, found.span)
            or _title(speech, told)
            or own_title(speech, passage._replace(spans=lead))
        )
    if not title:
        return None
    names = _measure(speech, found)
    slots = [Slot("measure", ((Paragraph(names),),))] if names else []
    if takeaway := _takeaway(speech, lines, title, passage, found):
        slots.append(line("takeaway", *takeaway))
    slide = passage.slide("chart", title, slots)
    return Slide(slide.key, slide.kind, slide.slots, section=slide.section, chart=_chart(speech, found))


def of_series(speech: Speech, title: Excerpt, shown: Shown) -> bool:
    """Whether a title is about the series: it has words of what is stated, or says of it how it is where its sentence
    leads up to it. What was done may have led to more than that.
    """
    chart = shown.slide.chart
    names = [*chart.categories, *(each.name for each in chart.series)] if chart else []
    if any(overlap(speech.read(title), speech.read(each)) > 0 for each in names):
        return True
    before = speech.text[title.end : shown.span.start]
    if title.start >= shown.span.start or _ENDED.search(before):
        return False
    bare = beheaded(speech.text, Span(title.start, title.end), speech.language).of(speech.text)
    return not _MARKS.search(before[1:]) or bare[:2] not in speech.language.cuts.verbs


#: What ends a sentence, and a clause, between two places.
_ENDED, _MARKS = re.compile(r"[。！？!?\n]|\.(?=\s)"), re.compile("[，；,;]")


def _title(speech: Speech, lines: Sequence[Chosen]) -> tuple[Excerpt, ...]:
    """Of what is said around a series the best that a title can hold."""
    short = (titled(each.variants, speech) for each in lines)
    return next((heads for heads in short if heads), ())


def _measure(speech: Speech, found: Stated) -> tuple[Phrase, ...]:
    """What is measured, and in brackets the unit, unless that stands behind every value. A legend names several."""
    from speechdeck.model.chart import SIGNS

    names = (Phrase(found.measures[0].name),) if len(found.measures) == 1 else ()
    if found.unit is None or speech.read(found.unit) in SIGNS:
        return names
    return (*names, Phrase(Label("unit.open")), Phrase(found.unit), Phrase(Label("unit.close")))


def _lines(speech: Speech, near: Passage, found: Stated) -> list[Chosen]:
    """What is said around the series, the best first: without figures, before it, close to it."""
    figure = cues(speech.language).figure

    def order(item: Chosen) -> tuple[bool, bool, int]:
        place = item.thought.span
        behind = place.start >= found.span.end
        distance = place.start - found.span.end if behind else found.span.start - place.end
        return bool(figure.search(speech.read(item.variants[0]))), behind, distance

    items = graded(speech.text, near.spans, speech.language, near.said)
    around = [each for each in items if each.new and each.score >= BARELY]
    return sorted((each for each in around if not _crosses(each.thought.span, found.span)), key=order)


def _takeaway(
    speech: Speech, lines: Sequence[Chosen], title: Sequence[Excerpt], passage: Passage, found: Stated
) -> tuple[Excerpt, ...]:
    """The strongest line that fits beside the chart. None where the title itself is one of them.

    One with figures leads up to the series, and names what that is of: others are of other things.
    """
    heads, figure = {letters(speech.read(each)) for each in title}, cues(speech.language).figure
    names = [speech.read(each) for each in (*found.categories, *(each.name for each in found.measures))]

    def of_another(item: Chosen) -> bool:
        said = speech.read(item.variants[0])
        behind = item.thought.span.start >= found.span.end
        return bool(figure.search(said)) and (behind or not any(overlap(name, said) > 0 for name in names))

    about = (each for each in lines if each.score >= PASSABLE and not of_another(each))
    strong = sorted(about, key=lambda each: -each.score)
    fitting = (within(each.variants, speech, speech.longest("chart", "takeaway")) for each in strong if passage.title)
    return next((each for each in fitting if each and letters(speech.read(each[0])) not in heads), ())


def _beside(spans: Sequence[Span], span: Span, series: Span) -> bool:
    """Whether a sentence holds a part of the series, or is the next to one that does."""
    places = [place for place, each in enumerate(spans) if _crosses(each, series)]
    return bool(places) and places[0] - 1 <= spans.index(span) <= places[-1] + 1


def _crosses(first: Span, second: Span) -> bool:
    return first.start < second.end and second.start < first.end


def _chart(speech: Speech, found: Stated) -> Chart:
    """The series in the order of time; what came last, or is the most, stands out."""
    from speechdeck.model.chart import Chart, Series, Value
    from speechdeck.prose.series.stated import number

    times = [speech.read(each) for each in found.categories]
    step = -1 if found.sort == "time" and times == sorted(times, reverse=True) else 1
    series = tuple(
        Series(each.name, tuple(Value(number(speech.text, at), Excerpt((at,))) for at in each.numbers[::step]))
        for each in found.measures
    )
    first = [value.number for value in series[0].values]
    marked = len(first) - 1 if found.sort == "time" else first.index(max(first))
    return Chart(found.sort, found.categories[::step], series, found.unit, marked)
