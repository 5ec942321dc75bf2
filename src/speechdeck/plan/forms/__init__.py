"""A passage of the speech → its slides, in the form that its words have. One file a form.

Each form looks for its own evidence in the words and yields nothing where it does not find it. First come the forms of
what stands in a passage by itself (a quotation, dated events): they take the slide if that is a good part of what is
said, or if enough is said besides for a slide of its own. Then the forms of a passage as a whole; bullets hold what has
no form.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from speechdeck.model.deck import Slide
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.forms.bullets import bullets
from speechdeck.plan.forms.cards import cards
from speechdeck.plan.forms.chart import chart, of_series
from speechdeck.plan.forms.compare import compare
from speechdeck.plan.forms.figures import figures, goes_on
from speechdeck.plan.forms.passage import REST, Apart, Form, Passage, Shown
from speechdeck.plan.forms.quote import quote
from speechdeck.plan.forms.statement import statement
from speechdeck.plan.forms.steps import steps
from speechdeck.plan.forms.timeline import timeline
from speechdeck.plan.forms.title import lead_title, own_title, ran_on, strayed
from speechdeck.plan.forms.whole import is_statement, named_inside, says_itself
from speechdeck.plan.page import ARRANGED, Draft, excerpts, line, told_apart, with_slots
from speechdeck.plan.speech import Speech
from speechdeck.prose.density import figure_count
from speechdeck.prose.key_figure import key_figures
from speechdeck.prose.sentences import clauses

__all__ = ["APART", "FORMS", "Passage", "continued", "own_title", "slides", "statement"]

#: The forms of what stands in a passage by itself, by the kind of their slides; the surer its evidence, the earlier.
APART: dict[str, Apart] = {
    "timeline": timeline,
    "steps": steps,
    "compare": compare,
    "quote": quote,
    "chart": chart,
    "cards": cards,
    "figures": figures,
}
#: The forms of a passage as a whole, the rarer the earlier.
FORMS: dict[str, Form] = {"bullets": bullets}
#: Kinds that a form makes besides its own.
_ALSO: dict[str, Form] = {"detail": bullets}

#: The share of a passage that is a good part of it: a third is what three of its bullets would show.
_CORE = 0.3
#: Seconds in which a figure is said with all that belongs to it.
_FIGURES = 5.0
#: Kinds whose slides are better named by their point than by some other line of the passage: numbers, dates.
_UNDER_HEADING = ("figures", "timeline", "steps", "chart")
#: Of these, those that words of their own may name: what a step or a figure is told of.
_NAMED_INSIDE = ("steps", "figures")
#: Figures that make another slide of figures.
_SLIDE = 3
#: So many figures in so many seconds are more than one slide shows: it has four lines.
_MANY, _DENSE = 6, 45.0


def slides(
    speech: Speech, passage: Passage, start: int, before: Sequence[Draft] = (), under: Sequence[Excerpt] = ()
) -> list[Draft]:
    """The slides of a passage in order, the first shown from `start` on; none if it gives no two lines.

    A kind that the user asks for is tried first. A half of a passage that has no line for a title goes on under that
    of the slide before it, the last of `before` if it is the first half, or else under the heading `under`.
    """
    passage = passage._replace(wish=speech.kind(passage.span))
    shown = _apart(speech, passage)
    if shown:
        return _with_rest(speech, passage, shown, start)
    if halves := _halves(speech, passage):
        made: list[Draft] = []
        for half, begin in halves:
            earlier, first = [*before, *made], max(start, begin)
            made += slides(speech, half, first, earlier) or (
                slides(speech, continued(half, earlier, under), first) if (earlier or under) and not half.title else []
            )
        return made
    slide = _whole(speech, passage)
    return [Draft(slide, start)] if slide else []


def continued(passage: Passage, drafts: Sequence[Draft], under: Sequence[Excerpt] = ()) -> Passage:
    """The passage as another part of the last slide that has a title for it; before the first, under the heading.

    Without a title if there is neither.
    """
    shown = [draft.slide for draft in drafts]
    lending = [
        slide for slide in shown if slide.kind != "quote" and not named_inside(slide)
    ]  # that may bear its source
    others = [] if under else [slide for slide in shown if not is_statement(slide)]
    last = next(reversed(lending or others), None)
    if last is None:
        return passage._replace(title=tuple(under))
    first = last.key.split("~")[0]
    parts = sum(draft.slide.key.split("~")[0] == first for draft in drafts)
    return passage._replace(key=f"{first}~{parts + 1}", title=excerpts(last.slot("title")), lent=True)


def _halves(speech: Speech, passage: Passage) -> list[tuple[Passage, int]]:
    """A passage of many figures as two of half as many, each with the place where it begins; empty for any other."""
    counts = [figure_count(speech.text, [span], speech.language) for span in passage.spans]
    if passage.wish or len(counts) < 2 or sum(counts) < _MANY or not _long(speech, passage.spans, _DENSE):
        return []
    cut = min(range(1, len(counts)), key=lambda place: abs(sum(counts[:place]) - sum(counts[place:])))
    key = _key(passage, "2" + "1" * passage.halved, headed=bool(passage.title))  # the second half of a first is another
    first, second = passage.spans[:cut], passage.spans[cut:]
    return [
        (passage._replace(spans=first, halved=passage.halved + 1), first[0].start),
        (passage._replace(spans=second, key=key, halved=0), second[0].start),
    ]


def _whole(speech: Speech, passage: Passage) -> Slide | None:
    """The passage as one slide."""
    wished = {**FORMS, **_ALSO}.get(passage.wish or "")
    forms = [*([wished] if wished else []), *FORMS.values()]
    return next((slide for each in forms if (slide := each(speech, passage))), None)


def _apart(speech: Speech, passage: Passage) -> Shown | None:
    """What stands in the passage by itself and is worth a slide."""
    if passage.wish:
        return APART[passage.wish](speech, passage) if passage.wish in APART else None
    found = (shown for each in APART.values() if (shown := each(speech, passage)))
    if passage.lent:  # the words of another passage say nothing of what is arranged in this one
        found = (shown for shown in found if shown.slide.kind not in ARRANGED or says_itself(shown.slide))
    return next((shown for shown in found if _worth(speech, passage, shown)), None)


def _worth(speech: Speech, passage: Passage, shown: Shown) -> bool:
    unnamed = not passage.title and shown.slide.kind in _UNDER_HEADING and not _named(speech, shown)[1]
    stray = shown.slide.kind == "chart" and strayed(speech, shown.span)
    if unnamed and (stray or ran_on(speech, shown.span.start)):  # no heading is about it, and no words of its own
        return False
    core = len(shown.span) >= _CORE * sum(len(span) for span in passage.spans)
    return core or any(_long(speech, rest) for rest in _rests(speech, passage.spans, shown))


def _with_rest(speech: Speech, passage: Passage, shown: Shown, start: int) -> list[Draft]:
    """The slide of what stands by itself, and those of what is said before and after if that is long enough."""
    before, after = _rests(speech, passage.spans, shown)
    drafts: list[Draft] = []
    if _worth_a_slide(speech, before, shown):
        earlier = passage._replace(spans=before)
        lends = says_itself(shown.slide) and not is_statement(shown.slide) and not passage.title
        lent = excerpts(shown.slide.slot("title")) if lends else ()
        by_itself = earlier._replace(title=lent, untitled=not lent)
        drafts = slides(speech, earlier, start) or ([] if passage.title else slides(speech, by_itself, start))
    headed = next(iter(excerpts(shown.slide.slot("title"))), None) in passage.title
    alone = not drafts and (headed or not passage.title)
    key = passage.key if alone else _key(passage, shown.slide.kind, headed=headed)
    if not passage.title and shown.slide.kind in _UNDER_HEADING:
        shown, headed = _named(speech, shown)
        key = key if headed else _under_heading(passage, shown.slide.kind)
    if is_statement(shown.slide):  # it shares its title with no slide
        key = key.replace("~", ".")
    drafts.append(Draft(replace(shown.slide, key=key), shown.span.start if drafts else start))
    counting = shown.slide.kind == "figures" and not says_itself(shown.slide)
    counted = shown.slide.kind in _IN_SENTENCES and not says_itself(shown.slide) and _counted(speech, after)
    counting = counting and not _long(speech, after) and goes_on(speech, after)
    if counted or counting or _worth_a_slide(speech, after, shown):
        first = passage.title and not headed and len(drafts) == 1  # the first slide under the heading
        key = passage.key if first else _key(passage, "r", headed=bool(passage.title))
        later = passage._replace(key=key, spans=after, counting=counting)
        drafts += slides(speech, later, after[0].start) or (
            _going_on(speech, later, drafts) if says_itself(shown.slide) and not later.title else []
        )
    return told_apart(drafts)


def _going_on(speech: Speech, later: Passage, drafts: Sequence[Draft]) -> list[Draft]:
    """What is said behind a slide of figures, under its title; if that is what a figure is told of, rather any line."""
    start = later.spans[0].start
    title = own_title(speech, later, any_line=True) if named_inside(drafts[-1].slide) else ()
    made = slides(speech, later._replace(title=title), start) if title else []
    return made or slides(speech, continued(later, drafts), start)


def _named(speech: Speech, shown: Shown) -> tuple[Shown, bool]:
    """The slide under what its own stretch says of itself, or what its paragraph begins with; whether there is such."""
    title = excerpts(shown.slide.slot("title"))
    inside = any(shown.span.start <= each.start < shown.span.end for each in title)
    if shown.slide.kind in _NAMED_INSIDE and inside:
        return shown, True
    if shown.slide.kind == "chart" and title and of_series(speech, title[0], shown):
        return shown, True
    lead = lead_title(speech, shown.span)
    if shown.slide.kind == "chart" and lead and not of_series(speech, lead[0], shown):
        return shown, False
    return (shown._replace(slide=with_slots(shown.slide, line("title", *lead))), True) if lead else (shown, False)


def _worth_a_slide(speech: Speech, rest: Sequence[Span], shown: Shown) -> bool:
    """Whether what is said before or behind a slide is long enough for another one, or states a figure as that does."""
    stated = says_itself(shown.slide) and _long(speech, rest, _FIGURES)
    return _long(speech, rest) or (stated and bool(key_figures(speech.text, rest, speech.language)))


def _counted(speech: Speech, spans: Sequence[Span]) -> bool:
    """Whether what follows a slide of figures states figures enough for another one, however soon they are said."""
    return speech.grain.asides and figure_count(speech.text, spans, speech.language) >= _SLIDE


def _under_heading(passage: Passage, name: str) -> str:
    """The key of a slide that bears the heading of the point which the passage is of: "1.2~p3.figures"."""
    point = re.match(r"\d+(?:\.\d+)*", passage.key)
    if point is None:
        return _key(passage, name, headed=False)
    return f"{point.group()}~{passage.key[point.end() :].strip('.~').replace('~', '.')}.{name}"


def _key(passage: Passage, name: str, *, headed: bool) -> str:
    """The key of a further slide: "2.1~r" under the heading of the passage, "2.1.quote" under a title of its own."""
    return f"{passage.key}~{name}" if headed else f"{passage.key.replace('~', '.')}.{name}"


def _rests(speech: Speech, spans: Sequence[Span], shown: Shown) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """What is said before and behind what is shown, in sentences; of one that states more figures, its rest."""
    before = tuple(span for span in spans if span.end <= shown.span.start)
    after = tuple(span for span in spans if span.start >= shown.span.end)
    if shown.slide.kind in _IN_SENTENCES:
        cut = next((span for span in spans if span.start < shown.span.end < span.end), None)
        if cut and figure_count(speech.text, [rest := _left(speech, cut, shown.span.end)], speech.language):
            after = (rest, *after)
    return before, after


#: Kinds that are made of clauses: a sentence may state as many figures again.
_IN_SENTENCES = ("figures", "chart")


def _left(speech: Speech, sentence: Span, place: int) -> Span:
    """What is left of a sentence behind a place, from the next clause on."""
    start = next((part.start for part in clauses(speech.text, sentence) if part.start >= place), sentence.end)
    return Span(start, sentence.end)


def _long(speech: Speech, spans: Sequence[Span], least: float = REST) -> bool:
    return speech.grain.asides and sum(speech.seconds(span) for span in spans) >= least
