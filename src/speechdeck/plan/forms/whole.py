"""Figures of a passage that no bullet would show → one or two of them, each beside the whole clause that states it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from speechdeck.model.deck import Paragraph, Phrase, Slide, Slot
from speechdeck.model.source import Excerpt
from speechdeck.plan.forms.passage import FIGURES_APART, REST, Passage
from speechdeck.plan.page import excerpts
from speechdeck.plan.speech import Speech
from speechdeck.prose.choose import Chosen
from speechdeck.prose.key_figure import KeyFigure, key_figures
from speechdeck.prose.size import letters
from speechdeck.prose.turns import turns

_DIGITS = re.compile(r"[\d,.，]+")

#: Words of two clauses beside their numbers that are still read, and the room of one of two on every theme.
_TOGETHER = (112.0, 54.0)
#: Of the numbers of a clause the share that bullets leave out, so that the clause is worth a place of its own.
_LOST = 0.5


def unshown(speech: Speech, passage: Passage, shown: Sequence[Chosen]) -> list[list[KeyFigure]]:
    """Key figures, one or two that are close to each other, that the lines of a slide of bullets leave out: the ones
    with which most is shown first.
    """
    stated = key_figures(speech.text, passage.spans, speech.language)
    found = [each for each in stated if not _said(speech, each, passage.said)]
    lost = [_lost(each, shown) for each in found]
    runs = [run for run in _runs(speech, found) if any(lost[place] for place in run)]
    if not runs:
        return []

    left = [_stranded(speech, passage, found, run) for run in runs]
    if min(left) > sum(_missing(each, shown) for each in found):
        return []  # the bullets of the passage say more of its figures

    def order(place: int) -> tuple[int, int, int]:
        """What is left to no slide; what is shown at last; the place."""
        return left[place], -sum(lost[each] for each in runs[place]), runs[place].start

    return [[found[place] for place in runs[each]] for each in sorted(range(len(runs)), key=order)]


def _said(speech: Speech, each: KeyFigure, said: Sequence[str]) -> bool:
    """Whether the slide before shows the clause, or its line with all numbers: a section slide, under its heading."""
    clause = letters(each.text.of(speech.text))
    lines = (letters(line) for line in said if all(number.of(speech.text) in line for number in each.numbers))
    return any(line in clause or clause in line for line in lines)


def _lost(each: KeyFigure, shown: Sequence[Chosen]) -> bool:
    return _missing(each, shown) >= _LOST * len(each.numbers)


def _missing(each: KeyFigure, shown: Sequence[Chosen]) -> int:
    """How many of the numbers of a clause stand in none of the lines."""
    spans = [span for line in shown for span in line.variants[0].spans]
    return sum(not any(span.contains(number) for span in spans) for number in each.numbers)


def _runs(speech: Speech, found: Sequence[KeyFigure]) -> Iterator[range]:
    """Each figure, and each two that stand close to each other and have room beside each other."""
    yield from (range(place, place + 1) for place in range(len(found)))
    apart, most = speech.pick(*FIGURES_APART), speech.pick(*_TOGETHER)
    for place, (one, other) in enumerate(pairwise(found)):
        close = other.text.start - one.text.end <= apart
        texts = [Excerpt((each.text,)) for each in (one, other)]
        fits = all(speech.size(each) <= speech.longest("figures", "text1", 2, "whole") for each in texts)
        if close and fits and sum(map(speech.load, texts)) <= most:
            yield range(place, place + 2)


def _stranded(speech: Speech, passage: Passage, found: Sequence[KeyFigure], run: range) -> int:
    """How many numbers stand in what is said before and behind, where that is too short for a slide."""
    start, end = found[run[0]].text.start, found[run[-1]].text.end
    left = 0
    for rest, others in (
        ([span for span in passage.spans if span.end <= start], found[: run[0]]),
        ([span for span in passage.spans if span.start >= end], found[run[-1] + 1 :]),
    ):
        if sum(map(speech.seconds, rest)) < REST:
            left += sum(len(each.numbers) for each in others)
    return left


def number(speech: Speech, place: int, each: KeyFigure) -> Slot:
    """The number in large type, its unit apart where that is smaller."""
    digits = _DIGITS.match(speech.text, each.number.start, each.number.end)
    alone = len(_DIGITS.findall(each.number.of(speech.text))) == 1
    cut = digits.end() if digits and alone and speech.language.typography.east_asian else each.number.end
    about = turns(speech.language).about.match(speech.text, max(each.number.start - 1, each.text.start))
    start = about.start() if about and about.end() == each.number.start else each.number.start
    phrases = [Phrase(Excerpt.of(start, cut, capital=True))]
    phrases += [Phrase(Excerpt.of(cut, each.number.end))] if cut < each.number.end else []
    return Slot(f"fig{place}", ((Paragraph(tuple(phrases)),),))


def clause(speech: Speech, each: KeyFigure) -> Excerpt:
    """The clause that states it."""
    return Excerpt((each.text,), capital=not speech.language.typography.east_asian)


def says_itself(slide: Slide) -> bool:
    """Whether a slide of figures has the clauses that state them, so that no title need tell what they count."""
    return slide.kind == "figures" and slide.slot("head1") is None


def is_statement(slide: Slide) -> bool:
    """Whether the title of a slide is all that it says: a sentence, or the clause that states its one figure."""
    if slide.kind == "statement":
        return True
    return slide.kind == "figures" and slide.slot("head1") is None and slide.slot("text1") is None


def named_inside(slide: Slide) -> bool:
    """Whether a slide of figures is called what a clause on it is about, or that clause, so that its title stands over
    nothing else."""
    if is_statement(slide):
        return True
    texts = [each for slot in slide.slots if slot.name.startswith("text") for each in _texts(slot)]
    return says_itself(slide) and any(
        each.start <= title.start and title.end <= each.end for title in excerpts(slide.slot("title")) for each in texts
    )


def _texts(slot: Slot) -> Iterator[Excerpt]:
    """Each text as a whole, from its first phrase to its last."""
    for paragraph in slot.variants[0]:
        said = [phrase.text for phrase in paragraph.phrases if isinstance(phrase.text, Excerpt)]
        if said:
            yield Excerpt.of(said[0].start, said[-1].end)
