"""Two sides set against each other, or held together → the comparison: a head and its lines on either side."""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechdeck.model.deck import Slot
from speechdeck.model.source import Excerpt, Span
from speechdeck.model.spans import joined
from speechdeck.plan.forms.passage import Passage, Shown
from speechdeck.plan.forms.title import lead_title, own_title
from speechdeck.plan.page import line, lines
from speechdeck.plan.speech import Speech
from speechdeck.prose.contrast import Pair, balance, contrast

#: The share of a passage that two things held together must have to be its message: what is to be done both is said in
#: passing more often than what is set against each other.
_MESSAGE = 0.3


def compare(speech: Speech, passage: Passage) -> Shown | None:
    """The contrast that the passage draws, or the two things that it is about holding together, side by side."""
    spans = joined(speech.text, passage.spans)
    pairs = max((contrast(speech.text, span, speech.language) for span in spans), key=len, default=())
    held = () if pairs else _held(speech, passage, spans)
    pairs = pairs or held
    if not pairs:
        return None
    span = Span(pairs[0].span.start, pairs[-1].span.end)
    title, heads = passage.title or (lead_title(speech, span) if held else ()), pairs[0].heads
    if pairs[0].subject:
        title = passage.title or (pairs[0].subject,)
        heads = (_with_subject(pairs[0]), heads[1]) if passage.title else heads
    title = title or own_title(speech, passage, shown=span)
    if not title:
        return None
    slots: list[Slot] = []
    for place in (0, 1):
        slots.append(line(f"head{place + 1}", heads[place]))
        sides = [each for pair in pairs for each in _clauses(speech.text, pair)[place]]
        slots.append(lines(f"body{place + 1}", [(each,) for each in sides], speech))
    return Shown(passage.slide("compare", title, slots), span)


def _with_subject(pair: Pair) -> Excerpt:
    """The first head with what both sides are said of, where the title says something else."""
    subject, head = pair.subject or pair.heads[0], pair.heads[0]
    return Excerpt.of(subject.start, head.end, capital=subject.capital)


def _held(speech: Speech, passage: Passage, spans: Sequence[Span]) -> tuple[Pair, ...]:
    """What the passage holds together, if that is its message: under a heading of all that is said, in running text of
    a paragraph that begins with what can stand over it.
    """
    pairs = max((balance(speech.text, span, speech.language) for span in spans), key=len, default=())
    if not pairs or passage.wish == "compare":
        return pairs
    said = passage.spans
    if not passage.title:
        if not lead_title(speech, pairs[0].span):
            return ()
        paragraph = next(each for each in speech.paragraphs if each.start <= pairs[0].span.start < each.end)
        said = tuple(span for span in said if paragraph.contains(span))
    shown = sum(len(pair.span) for pair in pairs)
    return pairs if shown >= _MESSAGE * sum(map(len, said)) else ()


def _clauses(text: str, pair: Pair) -> tuple[list[Excerpt], list[Excerpt]]:
    """The sides of a pair, a line a clause where both have as many."""
    left, right = (
        [Span(*found.span()) for found in _CLAUSE.finditer(text, side.start, side.end)] for side in pair.sides
    )
    if len(left) != len(right):
        return [pair.sides[0]], [pair.sides[1]]
    return [Excerpt((each,), pair.sides[0].capital) for each in left], [
        Excerpt((each,), pair.sides[1].capital) for each in right
    ]


_CLAUSE = re.compile("[^，]+")
