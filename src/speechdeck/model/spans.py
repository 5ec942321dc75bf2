"""Sets of places in a manuscript: put together, taken out of each other, asked for a member."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from speechdeck.model.source import Span


def joined(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """In order, not overlapping; those that only white space keeps apart become one, empty ones are dropped."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and (span.start <= merged[-1].end or not text[merged[-1].end : span.start].strip()):
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        elif len(span):
            merged.append(span)
    return tuple(merged)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """In order, not overlapping; what touches or overlaps becomes one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def without(spans: Iterable[Span], holes: Sequence[Span]) -> tuple[Span, ...]:
    """`spans` less whatever `holes` cover. For few holes: each is held against every span."""
    rest = list(spans)
    for hole in holes:
        cut: list[Span] = []
        for span in rest:
            if hole.end <= span.start or span.end <= hole.start:
                cut.append(span)
                continue
            if span.start < hole.start:
                cut.append(Span(span.start, hole.start))
            if hole.end < span.end:
                cut.append(Span(hole.end, span.end))
        rest = cut
    return tuple(rest)


def covers(spans: Sequence[Span], span: Span) -> bool:
    """Whether one of `spans`, which are in order and do not overlap, contains `span`."""
    index = bisect_right(spans, span.start, key=_start) - 1
    return index >= 0 and spans[index].contains(span)


def after(text: str, spans: Sequence[Span], span: Span) -> Span:
    """`span` without the one of `spans` that covers its start and the white space behind it: it may be empty."""
    index = bisect_right(spans, span.start, key=_start) - 1
    if index < 0 or spans[index].end <= span.start:
        return span
    start = min(spans[index].end, span.end)
    while start < span.end and text[start].isspace():
        start += 1
    return Span(start, span.end)


def _start(span: Span) -> int:
    return span.start
