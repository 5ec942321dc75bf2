"""Two sides set against each other → the comparison: a head and its lines on either side."""

from __future__ import annotations

from speechdeck.model.deck import Slot
from speechdeck.model.source import Excerpt, Span
from speechdeck.model.spans import joined
from speechdeck.plan.forms.passage import Passage, Shown
from speechdeck.plan.forms.title import own_title
from speechdeck.plan.page import line, lines
from speechdeck.plan.speech import Speech
from speechdeck.prose.contrast import Pair, contrast


def compare(speech: Speech, passage: Passage) -> Shown | None:
    """The contrast that the passage draws, its pairs side by side."""
    found = [contrast(speech.text, span, speech.language) for span in joined(speech.text, passage.spans)]
    pairs = max(found, key=len, default=())
    if not pairs:
        return None
    span = Span(pairs[0].span.start, pairs[-1].span.end)
    title, heads = passage.title, pairs[0].heads
    if pairs[0].subject:
        title = passage.title or (pairs[0].subject,)
        heads = (_with_subject(pairs[0]), heads[1]) if passage.title else heads
    title = title or own_title(speech, passage, shown=span)
    if not title:
        return None
    slots: list[Slot] = []
    for place in (0, 1):
        slots.append(line(f"head{place + 1}", heads[place]))
        slots.append(lines(f"body{place + 1}", [(pair.sides[place],) for pair in pairs], speech))
    return Shown(passage.slide("compare", title, slots), span)


def _with_subject(pair: Pair) -> Excerpt:
    """The first head with what both sides are said of, where the title says something else."""
    subject, head = pair.subject or pair.heads[0], pair.heads[0]
    return Excerpt.of(subject.start, head.end, capital=subject.capital)
