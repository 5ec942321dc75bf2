"""Words → slots of a slide. A draft is a slide that knows where in the speech it comes up, and not yet its notes."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from speechdeck.model.deck import Paragraph, Phrase, Slide, Slot, Wording
from speechdeck.model.source import Excerpt, Label, SlideText, Span
from speechdeck.plan.speech import Speech
from speechdeck.prose.cues import cues
from speechdeck.prose.density import DATE
from speechdeck.prose.turns import turns
from speechdeck.prose.weight import in_words, sizes

#: Characters and words that a slide may have: more is not read in the time that it stands.
_FILL = (140.0, 70.0)
#: What the dots behind a title take where it is that of several slides.
_DOTS = (6.0, 0.0)

#: Kinds whose title says what their items are: no line of the passage does that by chance.
ARRANGED = ("cards", "steps", "timeline", "compare", "figures", "chart")


class Draft(NamedTuple):
    """A slide and the place in the speech from which on it is shown."""

    slide: Slide
    start: int


def paragraph(text: SlideText, speech: Speech | None = None, level: int = 1) -> Paragraph:
    """One paragraph; with the speech given, figures in it are emphasised."""
    if speech is None or not isinstance(text, Excerpt):
        return Paragraph((Phrase(text),), level)
    return Paragraph(tuple(_phrases(text, speech)), level)


def _phrases(text: Excerpt, speech: Speech) -> Iterable[Phrase]:
    start = text.start
    for figure in _figures(text, speech):
        if before := _clip(text.spans, start, figure.start):
            yield Phrase(Excerpt(before, text.capital and start == text.start))
        yield Phrase(Excerpt((figure,), text.capital and figure.start == text.start), emphasis=True)
        start = figure.end
    if after := _clip(text.spans, start, text.end):
        yield Phrase(Excerpt(after, text.capital and start == text.start))


def _figures(text: Excerpt, speech: Speech) -> Iterable[Span]:
    """The figures of a line, with what is written close to them (a comma, a bracket); dates are none."""
    for span in text.spans:
        last: Span | None = None
        for found in _numbers(span, speech):
            if last and found.start < last.end:
                continue
            start, end = found.start, found.end
            while start > span.start and _close(speech.text[start - 1]):
                start -= 1
            while end < span.end and _close(speech.text[end]):
                end += 1
            if last and not speech.text[last.end : start].strip():  # a blank alone is no phrase
                start = last.start
            elif last:
                yield last
            last = Span(start, end)
        if last:
            yield last


def _numbers(span: Span, speech: Speech) -> list[Span]:
    """In digits and in words, in order."""
    digits = cues(speech.language).figure.finditer(speech.text, span.start, span.end)
    emphatic = turns(speech.language).emphatic.finditer(speech.text, span.start, span.end)
    figures = [Span(*match.span()) for match in digits if not DATE.search(match.group())]
    figures += [Span(*match.span(match.lastgroup or 0)) for match in emphatic]
    if ranges := sizes(speech.language):
        figures += [Span(*match.span()) for match in ranges.finditer(speech.text, span.start, span.end)]
    return sorted((*figures, *in_words(speech.text, span, speech.language)), key=lambda each: (each.start, -each.end))


def _close(char: str) -> bool:
    """Whether a character is written close to Latin ones: no space, no East Asian character."""
    return not char.isspace() and char < "\u2000"


def _clip(spans: Sequence[Span], start: int, end: int) -> tuple[Span, ...]:
    return tuple(Span(max(s.start, start), min(s.end, end)) for s in spans if s.start < end and start < s.end)


def line(name: str, *variants: SlideText, link: str | None = None) -> Slot:
    """A slot of one paragraph, with its wordings from the best to the shortest."""
    return Slot(name, tuple((paragraph(variant),) for variant in variants), link)


def lines(name: str, items: Sequence[Sequence[Excerpt]], speech: Speech, levels: Sequence[int] | None = None) -> Slot:
    """A slot of several paragraphs; the n-th variant has the n-th wording of each (its last where it has fewer)."""
    depth = levels or [1] * len(items)
    count = max(len(item) for item in items)
    variants: list[Wording] = []
    for choice in range(count):
        wording = tuple(
            paragraph(item[min(choice, len(item) - 1)], speech, level) for item, level in zip(items, depth, strict=True)
        )
        if wording not in variants:
            variants.append(wording)
    return Slot(name, tuple(variants))


def numeral(name: str, number: int, link: str | None = None) -> Slot:
    return line(name, Label("numeral", number), link=link)


def room(speech: Speech, *shown: Excerpt) -> float:
    """What may stand on a slide besides what it shows already."""
    return speech.pick(*_FILL) - speech.pick(*_DOTS) - sum(speech.load(each) for each in shown)


def with_slots(slide: Slide, *slots: Slot) -> Slide:
    """The slide with these slots in place of those of the same name, or added."""
    new = {slot.name: slot for slot in slots}
    kept = tuple(new.pop(slot.name, slot) for slot in slide.slots)
    return replace(slide, slots=kept + tuple(new.values()))


def excerpts(slot: Slot | None) -> tuple[Excerpt, ...]:
    """The excerpts of a one-line slot, a variant each."""
    if slot is None:
        return ()
    return tuple(
        phrase.text
        for wording in slot.variants
        for part in wording[:1]
        for phrase in part.phrases[:1]
        if isinstance(phrase.text, Excerpt)
    )


def told_apart(drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts with keys of which no two are the same: what stands before and behind figures may be cut alike."""
    done: dict[str, Draft] = {}
    for draft in drafts:
        key = own_key(draft.slide.key, done)
        done[key] = draft._replace(slide=replace(draft.slide, key=key))
    return list(done.values())


def own_key(key: str, taken: Container[str]) -> str:
    """The key, or one like it where a slide has it already."""
    while key in taken:
        key += ".r"
    return key
