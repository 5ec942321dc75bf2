"""The end of the speech → its appeal and its thanks; and, before it, the points once more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.agenda import counted
from speechdeck.plan.appeal import appeal
from speechdeck.plan.page import Draft, line, numeral, paragraph, room
from speechdeck.plan.remarks import remarks
from speechdeck.plan.speech import Speech, within
from speechdeck.prose.shorten import headings
from speechdeck.prose.siblings import without_shared_verb

#: Seconds below which what leads up to the last words is said while they stand there.
_RICH = 60.0


def closing(speech: Speech) -> list[Draft]:
    """What is said at the end before the speech calls to something, if that is more than a word, and the last slide;
    none if the speech ends with its last point and thanks nobody.
    """
    outline = speech.outline
    span = outline.closing or (Span(outline.thanks.start, len(speech.text)) if outline.thanks else None)
    if span is None:
        return []
    found = appeal(speech, span)
    thanks = [line("thanks", *_thanks(speech, outline.thanks))] if outline.thanks else []
    if found is None:
        slots = [line("title", *_thanks(speech, outline.thanks))] if outline.thanks else []
        return [Draft(Slide("closing", "closing", tuple(slots)), span.start)] if slots else []
    words, lead = found
    first = speech.sentence_start(words[0].start)
    drafts = remarks(speech, "ending", Span(span.start, max(span.start, first)), _RICH)
    above = [line("lead", lead)] if lead and not drafts else []  # else it is said while another slide is shown
    slots = [line("title", *words), *above, *thanks]
    return [*drafts, Draft(Slide("closing", "closing", tuple(slots)), first if drafts else span.start)]


def _thanks(speech: Speech, thanks: Excerpt) -> tuple[Excerpt, ...]:
    """The thanks as said, then in fewer words: Thank you, and I am happy to take your questions → Thank you."""
    ends = (re.compile("[，,；;!！。.]"), re.compile(r"\s(?:for|pour|für|por)\b"))
    found = [end.search(speech.text, thanks.start + 2, thanks.end) for end in ends]
    places = sorted({match.start() for match in found if match}, reverse=True)
    return (thanks, *(Excerpt.of(thanks.start, place, capital=thanks.capital) for place in places))


def recap(speech: Speech, heads: Sequence[tuple[Excerpt, ...]], keys: Sequence[str], start: int) -> list[Draft]:
    """The points once more; only if the speech has a wording of its own to stand above them, and no head breaks off."""
    title = counted(speech)
    if not title or not all(
        _ends(speech, head[0], point) for head, point in zip(heads, speech.outline.points, strict=True)
    ):
        return []
    items = [_subheads(speech, point) for point in speech.outline.points]
    shown = [*title[:1], *(head[0] for head in heads), *(each for under in items for each in under)]
    with_items = room(speech, *shown) >= len(heads)  # for the numerals
    slots: list[Slot] = [line("title", *title)]
    for number, (head, key, under) in enumerate(zip(heads, keys, items, strict=True), 1):
        slots += [numeral(f"num{number}", number), line(f"head{number}", *head, link=key)]
        if under and with_items:
            slots.append(Slot(f"text{number}", (tuple(map(paragraph, under)),)))
    return [Draft(Slide("recap", "recap", tuple(slots), count=len(heads)), start)]


def _ends(speech: Speech, head: Excerpt, point: Point) -> bool:
    """Whether a head ends where its heading does, or a clause of it: not at a colon, which promises more."""
    rest = speech.text[head.end : max(head.end, point.heading.end)].lstrip()
    return not any(map(str.isalnum, rest)) or rest[0] in "，。；！？,.;!?—–、"


def _subheads(speech: Speech, point: Point) -> tuple[Excerpt, ...]:
    """The heads of a point's items, if they are few and short."""
    heads = [headings(speech.text, item.heading, speech.language) for item in point.children]
    short = [within(head, speech, speech.pick(13, 6)) for head in heads]
    few = 2 <= len(short) <= 3 and all(short)
    return without_shared_verb(speech.text, [head[-1] for head in short], speech.language) if few else ()
