"""Dated events → the time line."""

from __future__ import annotations

from speechdeck.model.source import Span
from speechdeck.plan.forms.passage import Passage, Shown
from speechdeck.plan.forms.title import own_title
from speechdeck.plan.page import line
from speechdeck.plan.speech import Speech
from speechdeck.prose.events import LEAST, MOST, events


def timeline(speech: Speech, passage: Passage) -> Shown | None:
    """Three to five events of the passage, each under its date."""
    found = events(speech.text, passage.spans, speech.language, _longest(speech))
    if not found:
        return None
    span = Span(found[0].span.start, found[-1].span.end)
    title = passage.title or own_title(speech, passage, shown=span)
    if not title:
        return None
    slots = [
        slot
        for number, event in enumerate(found, 1)
        for slot in (line(f"when{number}", event.when), line(f"head{number}", *event.what))
    ]
    return Shown(passage.slide("timeline", title, slots, len(found)), span)


def _longest(speech: Speech) -> dict[int, float]:
    """What an event may say, by the number of events."""
    return {count: speech.longest("timeline", "head1", count, "heads") for count in range(LEAST, MOST + 1)}
