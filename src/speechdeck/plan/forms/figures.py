"""Figures of a passage → each over what it counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from speechdeck.model.deck import Paragraph, Phrase, Slot
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.forms.bullets import choice
from speechdeck.plan.forms.figures_title import figures_title
from speechdeck.plan.forms.passage import FIGURES_APART, REST, Passage, Shown
from speechdeck.plan.forms.title import own_title
from speechdeck.plan.forms.whole import clause, number, unshown
from speechdeck.plan.page import line, lines, room
from speechdeck.plan.speech import Speech
from speechdeck.prose.figure import Figure, stated
from speechdeck.prose.key_figure import KeyFigure
from speechdeck.prose.size import letters
from speechdeck.prose.turns import turns

#: Figures of one slide. Two are a coincidence, unless they go on what the slide before counts; the fifth is not read
#: any more.
_LEAST, _GOING_ON, _MOST = 3, 2, 4
#: Bullets of a slide: of fewer none is made, nor without a title, and their figures are not shown.
_LINES = 2
#: What stands over one of four figures and under it on every theme, in characters; of three, what `figure` allows.
_HEAD_OF_FOUR, _TEXT_OF_FOUR = 8.0, 12.0


def figures(speech: Speech, passage: Passage) -> Shown | None:
    """Three or four figures that follow each other, each over what it counts; else one or two beside sentences."""
    if named := _named(speech, passage):
        shown = named[: _shared(speech, named, passage)]
        span = Span(shown[0].span.start, shown[-1].span.end)
        slots = [slot for number, each in enumerate(shown, 1) for slot in _slots(speech, number, each, len(shown))]
        said = [shown[0].text] if len(shown) == 1 and shown[0].text else []
        return _slide(speech, passage, span, slots, len(shown), said)
    bullets = choice(speech, passage.spans, passage.said, room(speech, *passage.title[:1]))
    titled = not passage.untitled or own_title(speech, passage)
    runs = unshown(speech, passage, bullets if titled and len(bullets) >= _LINES else ())
    made = (_in_sentences(speech, passage, run) or _as_title(speech, passage, run) for run in runs)
    return next((shown for shown in made if shown), None)


def _in_sentences(speech: Speech, passage: Passage, run: Sequence[KeyFigure]) -> Shown | None:
    """Figures beside the clauses that state them, under a title."""
    span = Span(run[0].text.start, run[-1].text.end)
    said = [clause(speech, each) for each in run]
    slots = [number(speech, place, each) for place, each in enumerate(run, 1)]
    slots += [lines(f"text{place}", [(each,)], speech) for place, each in enumerate(said, 1)]
    return _slide(speech, passage, span, slots, len(run), said)


def _as_title(speech: Speech, passage: Passage, run: Sequence[KeyFigure]) -> Shown | None:
    """One figure that no title fits: the clause that states it is the title."""
    span = Span(run[0].text.start, run[-1].text.end)
    said = clause(speech, run[0])
    if len(run) > 1 or speech.size(said) > speech.longest("figures", "title", 1, "statement"):
        return None
    if _planned(speech, span) and not _says_so(speech, said, 1, [said]):
        return None
    return Shown(passage.slide("figures", [said], [number(speech, 1, run[0])], 1), span)


def _named(speech: Speech, passage: Passage) -> list[Figure]:
    """Figures with names for what they count; none under the title of another slide, which says what that one has."""
    if passage.lent:
        return []
    least = 1 if passage.wish == "figures" else _GOING_ON if passage.counting else _LEAST
    return next((run for run in _runs(speech, passage) if len(run) >= least), [])


def goes_on(speech: Speech, spans: Sequence[Span]) -> bool:
    """Whether what follows a slide of named figures has enough others for another one, however soon they are said."""
    return speech.grain.asides and len(stated(speech.text, spans, speech.language)) >= _GOING_ON


def _slide(
    speech: Speech, passage: Passage, span: Span, slots: Sequence[Slot], count: int, said: Sequence[Excerpt]
) -> Shown | None:
    """The slide under a heading or what leads up to it; None where there is neither, or `said` has its words."""
    title = figures_title(speech, passage, span)
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


def _shared(speech: Speech, run: Sequence[Figure], passage: Passage) -> int:
    """How many of a run go on the first slide, so that no slide of it has less than it could, and none is left over."""
    wide = speech.language.typography.east_asian
    four = wide and len(run) >= _MOST and all(speech.size(each.head) <= _HEAD_OF_FOUR for each in run[:_MOST])
    if four and len(run) not in (5, 6):
        return _MOST
    last = len(run) == _MOST and speech.seconds(Span(run[_LEAST - 1].span.end, passage.span.end)) < REST
    return _GOING_ON if last else min(_LEAST, len(run))


def _slots(speech: Speech, number: int, each: Figure, count: int) -> list[Slot]:
    phrases = (Phrase(each.number), *((Phrase(each.unit),) if each.unit else ()))
    slots = [Slot(f"fig{number}", ((Paragraph(phrases),),)), line(f"head{number}", each.head)]
    if each.text and (count < _MOST or speech.size(each.text) <= _TEXT_OF_FOUR):
        slots.append(line(f"text{number}", each.text))
    return slots
