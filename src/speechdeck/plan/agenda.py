"""Main points → the agenda: their headings at a glance, what they share said once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from speechdeck.model.deck import Paragraph, Slide, Slot
from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt, Label
from speechdeck.plan.forms import Passage, own_title
from speechdeck.plan.page import Draft, line, numeral
from speechdeck.plan.speech import Speech, titled, within
from speechdeck.prose.shorten import headings
from speechdeck.prose.siblings import after_shared, alike, without_shared

#: Words of a count and its noun: three lessons.
_NOUN = 2


def agenda(speech: Speech, heads: Sequence[tuple[Excerpt, ...]], keys: Sequence[str], *, recapped: bool) -> Draft:
    """All points, each linked to the slide whose key is given. `recapped` is whether they come once more later."""
    announcement = speech.outline.announcement
    announced = titled((announcement,), speech) if announcement else ()
    announced = announced or (() if recapped else counted(speech))  # the recap is called that
    slots: list[Slot] = [line("title", *announced) if announced else line("title", Label("agenda"))]
    if announced:
        slots.append(line("sub", Label("agenda")))
    for number, (head, key) in enumerate(zip(heads, keys, strict=True), 1):
        slots += [numeral(f"num{number}", number, key), line(f"head{number}", *head, link=key)]
    return Draft(Slide("agenda", "agenda", tuple(slots), count=len(heads)), _start(speech))


def returning(overview: Draft, number: int, start: int) -> Draft:
    """The agenda once more, before section `number`: the other entries stand back. Nothing is said meanwhile."""
    current = (f"num{number}", f"head{number}")
    slots = (_muted(slot) if slot.link and slot.name not in current else slot for slot in overview.slide.slots)
    return Draft(replace(overview.slide, key=f"agenda~s{number}", slots=tuple(slots), section=number - 1), start)


def _muted(slot: Slot) -> Slot:
    return replace(slot, variants=tuple(tuple(map(_pale, wording)) for wording in slot.variants))


def _pale(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, phrases=tuple(replace(phrase, muted=True) for phrase in paragraph.phrases))


def counted(speech: Speech) -> tuple[Excerpt, ...]:
    """The count and noun of what was announced: 讲四点意见 → 四点意见."""
    announcement = speech.outline.announcement
    if announcement is None:
        return ()
    wording = announcement.spans[-1]
    for pattern in speech.language.division.announcing:
        match = re.search(pattern, speech.text[wording.start : wording.end])
        if match and "n" in match.re.groupindex and match.start("n") > 0 and _counts(speech, match["n"]):
            return (_noun(speech, Excerpt.of(wording.start + match.start("n"), wording.end, capital=True)),)
    return ()


def _noun(speech: Speech, excerpt: Excerpt) -> Excerpt:
    """Without what only says of whom or what for, where the title line could not hold it."""
    if titled((excerpt,), speech):
        return excerpt
    shorter = (
        Excerpt.of(excerpt.start, excerpt.start + match.start(), capital=True)
        for match in re.finditer(r"\s+(?=[a-z]+\b)|\s*[,:—–]", speech.text[excerpt.start : excerpt.end])
        if speech.size(Excerpt.of(excerpt.start, excerpt.start + match.start())) >= _NOUN
    )
    return next(shorter, excerpt)


def _counts(speech: Speech, word: str) -> bool:
    """Whether a number word says how many main points there are."""
    counts = speech.language.division.counts
    return len(speech.outline.points) == (
        int(word) if word.isdigit() else counts.get(word, counts.get(word.lower(), 0))
    )


def _start(speech: Speech) -> int:
    """Where the points are announced; where they begin, if they are not announced before."""
    first = speech.outline.points[0].extent.start
    announcement = speech.outline.announcement
    if not announcement or announcement.end > first:
        return first
    before = speech.text[: announcement.start]
    return max((before.rfind(mark) + 1 for mark in "。！？\n"), default=0)


def entry_heads(speech: Speech, points: Sequence[Point]) -> list[tuple[Excerpt, ...]]:
    """The headings of siblings as short as their list allows, what they all begin with left out."""
    wordings = [headings(speech.text, point.heading, speech.language) or (point.heading,) for point in points]
    bare = without_shared(speech.text, [wording[0] for wording in wordings], speech.language)
    result = []
    for point, wording, short in zip(points, wordings, bare, strict=True):
        variants = [short, *headings(speech.text, short, speech.language), *wording]
        fitting = within(variants, speech, speech.pick(18, 9)) or (_shortest(speech, point, variants),)
        result.append(tuple(dict.fromkeys(fitting)))
    for same in _same(speech, [fitting[0] for fitting in result]):
        apart = after_shared(speech.text, [points[place].heading for place in same], speech.language)
        for place, head in zip(same, apart, strict=True):
            shorter = within([head, *headings(speech.text, head, speech.language)], speech, speech.pick(18, 9))
            result[place] = shorter or result[place]
    first = alike(speech.text, [fitting[0] for fitting in result], speech.language)
    return [tuple(dict.fromkeys((head, *rest[1:]))) for head, rest in zip(first, result, strict=True)]


def _same(speech: Speech, heads: Sequence[Excerpt]) -> list[list[int]]:
    """The places of heads that read the same."""
    places: dict[str, list[int]] = {}
    for place, head in enumerate(heads):
        places.setdefault(speech.read(head), []).append(place)
    return [found for found in places.values() if len(found) > 1]


#: Letters of a Latin heading that a section slide holds.
_LETTERS = 76


def _shortest(speech: Speech, point: Point, variants: Sequence[Excerpt]) -> Excerpt:
    """The shortest wording; where a sentence of running text is the heading and no section slide holds it, another line
    of what is said."""
    shortest = min(variants, key=speech.size)
    letters = len(speech.read(shortest)) if not speech.language.typography.east_asian else 0
    if speech.size(shortest) <= speech.longest("section", "title") and letters <= _LETTERS:
        return shortest
    if any(
        speech.text[shortest.start : block.span.end].strip() == speech.read(shortest)
        for block in speech.manuscript.blocks
        if block.span.start <= shortest.start < block.span.end
    ):
        return shortest  # on a line of its own, it is the author's
    others = own_title(speech, Passage("", (), speech.prose(point.extent), None), any_line=True)
    return others[0] if others else shortest
