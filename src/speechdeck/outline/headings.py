"""A label's place → where its heading ends."""

from __future__ import annotations

from speechdeck.model.source import Span
from speechdeck.prose.sentences import clauses, sentences

_TAIL = " \t\n\u3000，。；：！,.;:!、—-_*#"
#: A first sentence up to here is a heading as a whole; a longer one is cut after a clause.
_WHOLE = {True: 40, False: 110}
_ENOUGH = {True: 8, False: 30}


def heading_span(text: str, start: int, block: Span, limit: int, east_asian: bool) -> Span:
    """The heading that begins at `start` in `block` and ends before `limit` at the latest, closing marks left out."""
    end = min(block.end, limit)
    found = sentences(text, Span(start, end))
    if not found:
        return Span(start, start)
    first = found[0]
    if len(first) > _WHOLE[east_asian]:
        first = _cut(text, first, east_asian)
    return bare(text, first)


def _cut(text: str, sentence: Span, east_asian: bool) -> Span:
    end = sentence.start
    for clause in clauses(text, sentence):
        if end - sentence.start >= _ENOUGH[east_asian] and clause.end - sentence.start > _WHOLE[east_asian] // 2:
            break
        end = clause.end
        if text[end - 1] in "；;：:":
            break
    return Span(sentence.start, end)


def bare(text: str, span: Span) -> Span:
    """The span without outer white space and closing punctuation."""
    start, end = span.start, span.end
    while end > start and text[end - 1] in _TAIL:
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end)
