"""The end of the speech → its appeal and its thanks; and, before it, the points once more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from speechdeck.model.deck import Slide, Slot, Wording
from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.agenda import counted
from speechdeck.plan.page import Draft, line, numeral, paragraph
from speechdeck.plan.speech import Speech, within
from speechdeck.prose.choose import Chosen, graded
from speechdeck.prose.cues import cues
from speechdeck.prose.shorten import headings
from speechdeck.prose.thoughts import Role


def closing(speech: Speech) -> list[Draft]:
    """The last slide; none if the speech ends with its last point and thanks nobody."""
    outline = speech.outline
    span = outline.closing or (Span(outline.thanks.start, len(speech.text)) if outline.thanks else None)
    if span is None:
        return []
    found = _appeal(speech, span)
    thanks = [line("thanks", *_thanks(speech, outline.thanks))] if outline.thanks else []
    if found is None:
        slots = [line("title", *_thanks(speech, outline.thanks))] if outline.thanks else []
    else:
        appeal, lead = found
        slots = [line("title", *appeal), *([line("lead", lead)] if lead else []), *thanks]
    return [Draft(Slide("closing", "closing", tuple(slots)), span.start)] if slots else []


def _thanks(speech: Speech, thanks: Excerpt) -> tuple[Excerpt, ...]:
    """The thanks as said, then in fewer words: Thank you, and I am happy to take your questions → Thank you."""
    ends = (re.compile("[，,；;!！。.]"), re.compile(r"\s(?:for|pour|für|por)\b"))
    found = [end.search(speech.text, thanks.start + 2, thanks.end) for end in ends]
    places = sorted({match.start() for match in found if match}, reverse=True)
    return (thanks, *(Excerpt.of(thanks.start, place, capital=thanks.capital) for place in places))


#: The appeal in two phrases, and at most; the line above it.
_APPEAL, _LONGEST_APPEAL, _LEAD = (24.0, 10.0), (34.0, 14.0), (34.0, 16.0)


def _appeal(speech: Speech, span: Span) -> tuple[tuple[Excerpt, ...], Excerpt | None] | None:
    """The call that the speech ends on, and what leads up to it."""
    items = [item for item in _lines(speech, span) if not _is_thanks(speech, item)]
    last = _last_call(speech, items)
    if not last:
        return None
    first = last[0]
    wordings = _runs(speech, last)
    before = [item for item in items if item.thought.span.end <= first.thought.span.start]
    return wordings, _lead(speech, before)


def _lines(speech: Speech, span: Span) -> tuple[Chosen, ...]:
    return graded(speech.text, speech.prose(span), speech.language)


#: Sentences from the end on within which the call is looked for.
_END = 4
#: The score of a thought that is no call, but a word to the hall.
_TO_THE_HALL = -5.0


def _last_call(speech: Speech, items: Sequence[Chosen]) -> list[Chosen]:
    """The thoughts of the last sentence that calls to something, else of the last, from its first main thought on."""
    call = cues(speech.language).call
    last = [*reversed(dict.fromkeys(item.thought.sentence for item in items))]
    for sentence in sorted(last, key=lambda span: not call.search(span.of(speech.text)) or span not in last[:_END]):
        inside = [item for item in items if item.thought.sentence == sentence]
        main = [item for item in inside if item.thought.role in (Role.MAIN, Role.PURPOSE) and not item.thought.leaning]
        good = [
            item for item in main if item.score > _TO_THE_HALL and speech.size(item.variants[0]) >= speech.pick(6, 3)
        ]
        if good:
            return good
    return []


def _runs(speech: Speech, items: Sequence[Chosen]) -> tuple[Excerpt, ...]:
    """The first of the thoughts, with as many after it as two lines hold; then fewer."""
    first = items[0].variants[0]
    longer = [
        Excerpt((Span(first.start, other.variants[0].end),))
        for before, other in pairwise(items)
        if other.thought.span.start - before.thought.span.end <= 1
    ]
    fitting = [*reversed(within(longer, speech, speech.pick(*_APPEAL))), *items[0].variants]
    return within(fitting, speech, speech.pick(*_LONGEST_APPEAL)) or items[0].variants[-1:]


def _is_thanks(speech: Speech, item: Chosen) -> bool:
    thanks = speech.outline.thanks
    return bool(thanks and item.thought.span.start < thanks.end and thanks.start < item.thought.span.end)


def _lead(speech: Speech, before: Sequence[Chosen]) -> Excerpt | None:
    """The line before the appeal, if it stands by itself."""
    fitting = [item for item in before[-2:] if not item.thought.leaning and item.score > -2.5]
    return next(
        (variant for item in reversed(fitting) for variant in within(item.variants, speech, speech.pick(*_LEAD))), None
    )


def recap(speech: Speech, heads: Sequence[tuple[Excerpt, ...]], keys: Sequence[str], start: int) -> list[Draft]:
    """The points once more; only if the speech has a wording of its own to stand above them."""
    title = counted(speech)
    if not title:
        return []
    slots: list[Slot] = [line("title", *title)]
    for number, (head, key) in enumerate(zip(heads, keys, strict=True), 1):
        slots += [numeral(f"num{number}", number), line(f"head{number}", *head, link=key)]
        if under := _subheads(speech, speech.outline.points[number - 1]):
            slots.append(Slot(f"text{number}", (under,)))
    return [Draft(Slide("recap", "recap", tuple(slots), count=len(heads)), start)]


def _subheads(speech: Speech, point: Point) -> Wording:
    """The heads of a point's items, a paragraph each, if they are few and short."""
    heads = [headings(speech.text, item.heading, speech.language) for item in point.children]
    short = [within(head, speech, speech.pick(13, 6)) for head in heads]
    return tuple(paragraph(head[-1]) for head in short) if 2 <= len(short) <= 3 and all(short) else ()
