"""Main points → the agenda: their headings at a glance, what they share said once."""

from __future__ import annotations

from collections.abc import Sequence

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt, Label
from speechdeck.plan.page import Draft, line, numeral
from speechdeck.plan.speech import Speech, within
from speechdeck.prose.shorten import headings
from speechdeck.prose.siblings import without_shared


def agenda(speech: Speech, heads: Sequence[tuple[Excerpt, ...]], keys: Sequence[str]) -> Draft:
    """All points, each linked to the slide whose key is given."""
    outline = speech.outline
    announced = within((outline.announcement,), speech, speech.pick(22, 12)) if outline.announcement else ()
    slots: list[Slot] = [line("title", *announced) if announced else line("title", Label("agenda"))]
    if announced:
        slots.append(line("sub", Label("agenda")))
    for number, (head, key) in enumerate(zip(heads, keys, strict=True), 1):
        slots += [numeral(f"num{number}", number, key), line(f"head{number}", *head, link=key)]
    return Draft(Slide("agenda", "agenda", tuple(slots), count=len(heads)), _start(speech))


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
    for wording, short in zip(wordings, bare, strict=True):
        variants = [short, *headings(speech.text, short, speech.language), *wording]
        fitting = within(variants, speech, speech.pick(18, 9)) or (min(variants, key=speech.size),)
        result.append(tuple(dict.fromkeys(fitting)))
    return result
