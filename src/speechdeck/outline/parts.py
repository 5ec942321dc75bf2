"""Series at the top → the main parts: one series that carries the speech, or topics with the series inside them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from speechdeck.model.language import Language
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Point
from speechdeck.model.source import Span
from speechdeck.outline.markers import Marker, is_junk
from speechdeck.outline.segments import INDENT, terms, topic_starts
from speechdeck.outline.series import Chosen
from speechdeck.outline.topics import topic_heading
from speechdeck.outline.tree import bounded, build_points
from speechdeck.prose.sentences import sentences

#: Share of the body that one series must cover to carry the speech; share at which others make it one of several.
_CARRIES = 0.4
_OTHERS = 0.25
#: Two marks carry a speech only if each is sure of itself.
_SURE = 2.1
#: A greeting and thanks take up at most this share of a speech.
_OPENING = 0.3
#: A list of agenda items stands in this first share of a speech; its marks stand at clauses.
_EARLY = 0.25
_CLAUSE = 2
#: Thanks and greetings are looked for in so many characters of a paragraph.
_REACH = {True: 80, False: 220}
_STATEMENT_ENDS = "。？.?”’\"'"
_SHORT = {True: 24, False: 70}


class _Series(NamedTuple):
    members: tuple[Chosen, ...]  # with all that is nested in them
    span: Span  # to where its last member is thought to end

    @property
    def tops(self) -> tuple[Marker, ...]:
        """The marks of its own members."""
        return tuple(item.marker for item in self.members if item.depth == 0)


def carried(manuscript: Manuscript, language: Language, chosen: Sequence[Chosen], start: int) -> tuple[Point, ...]:
    """The points of a speech that one series carries from `start` on; none where no series does."""
    end = len(manuscript.text.rstrip())
    main = _main([_series(manuscript, group) for group in _groups(chosen)], end - start)
    return build_points(manuscript, language, main.members, end) if main else ()


def topics(
    manuscript: Manuscript, language: Language, chosen: Sequence[Chosen], start: int, end: int
) -> tuple[Point, ...]:
    """The topics of the speech between its head and its closing, each with the series that stand in it."""
    series = [_series(manuscript, group) for group in _groups(chosen)]
    early = start + _EARLY * (end - start)
    series = _apart([one for one in series if one.span.start > early or not _is_agenda(one, language)])
    end = max([start, end, *(one.span.end for one in series)])
    body = Span(_after_greeting(manuscript, language, start, end), end)
    starts = topic_starts(manuscript, language, body, [one.span for one in series])
    starts = tuple(place for place in starts if not any(one.span.start < place < one.span.end for one in series))
    if len(starts) < 2:
        widest = max(series, key=lambda one: len(one.span), default=None)
        return build_points(manuscript, language, widest.members, end) if widest else ()
    extents = [Span(*pair) for pair in pairwise((*starts, end))]
    inside = [[one for one in series if extent.start <= one.span.start < extent.end] for extent in extents]
    speech = Counter(terms(body.of(manuscript.text)))
    return tuple(
        _topic(manuscript, language, extent, held, speech) for extent, held in zip(extents, inside, strict=True)
    )


def _is_agenda(series: _Series, language: Language) -> bool:
    """Whether this is a short list in one breath: near the start it says what the meeting will do."""
    first, last = series.members[0].marker, series.members[-1].marker
    inline = first.stand >= _CLAUSE and first.block == last.block
    return inline and last.start - first.start <= _REACH[language.typography.east_asian]


def _groups(chosen: Sequence[Chosen]) -> list[list[Chosen]]:
    groups: list[list[Chosen]] = []
    for item in chosen:
        if item.depth == 0 and item.opens:
            groups.append([])
        groups[-1].append(item)
    return groups


def _series(manuscript: Manuscript, group: Sequence[Chosen]) -> _Series:
    """A series with its presumable end: its last member is as long as the longest before it, in whole paragraphs."""
    tops = [item.marker for item in group if item.depth == 0]
    longest = max((b.start - a.start for a, b in pairwise(tops)), default=0)
    blocks = manuscript.blocks
    last = max(group[-1].marker.block, tops[-1].block)
    end = blocks[last].span.end
    indent = manuscript.text.find(INDENT, max(tops[-1].start + longest, group[-1].marker.end), end)
    if indent > 0:
        return _Series(tuple(group), Span(tops[0].start, indent))
    if tops[-1].stand == 0:
        while last + 1 < len(blocks) and blocks[last + 1].span.end - tops[-1].start <= longest:
            last += 1
            end = blocks[last].span.end
    return _Series(tuple(group), Span(tops[0].start, end))


def _apart(series: Sequence[_Series]) -> list[_Series]:
    """The series, each ending where the next begins at the latest."""
    clipped = list(series[-1:])
    for one in reversed(series[:-1]):
        end = min(one.span.end, clipped[0].span.start)
        clipped.insert(0, one._replace(span=Span(one.span.start, end)))
    return clipped


def _main(series: Sequence[_Series], length: int) -> _Series | None:
    """The series that carries the speech, if one does."""
    if not series:
        return None
    widest = max(series, key=lambda one: len(one.span))
    others = sum(len(one.span) for one in series if one is not widest)
    if len(widest.span) < _CARRIES * length or others > _OTHERS * length:
        return None
    tops = widest.tops
    if len(tops) == 2 and min(marker.weight for marker in tops) < _SURE:
        return None
    return widest


def _after_greeting(manuscript: Manuscript, language: Language, start: int, end: int) -> int:
    """Where greetings and thanks end: after the last such sentence, none too far from the one before."""
    text, east_asian = manuscript.text, language.typography.east_asian
    found = start
    for block in manuscript.blocks:
        if block.span.end <= start or is_junk(manuscript, block):
            continue
        span = Span(max(block.span.start, start), block.span.end)
        for place, sentence in enumerate(sentences(text, span)):
            if sentence.end - start > _OPENING * (end - start) or sentence.start - found > _REACH[east_asian]:
                return found
            short = place == 0 and len(span) <= _SHORT[east_asian] and text[span.end - 1] not in _STATEMENT_ENDS
            if short or _is_greeting(text, language, sentence):
                found = sentence.end
    return found


def _is_greeting(text: str, language: Language, sentence: Span) -> bool:
    words = sentence.of(text)
    if language.division.ceremony and re.search(language.division.ceremony, words):
        return True
    greetings = (language.anatomy.greeting, language.anatomy.salutation)
    return any(pattern and re.match(pattern, words) for pattern in greetings)


def _topic(
    manuscript: Manuscript, language: Language, extent: Span, series: Sequence[_Series], speech: Counter[str]
) -> Point:
    members = [item for one in series for item in one.members]
    children = build_points(manuscript, language, members, extent.end)
    if series:
        children = bounded(children, min(extent.end, series[-1].span.end))
    lead_end = children[0].span.start if children else extent.end
    said = any(map(str.isalnum, manuscript.text[extent.start : lead_end]))  # more than marks of bold type
    if said or not children:
        heading = topic_heading(manuscript, language, Span(extent.start, lead_end), extent, speech)
    elif lead_end > extent.start:
        heading = topic_heading(manuscript, language, extent, extent, speech)
    else:
        heading = children[0].heading
    return Point(
        heading=heading,
        span=Span(extent.start, heading.end),
        extent=extent,
        lead=Span(extent.start, lead_end) if lead_end > extent.start else None,
        children=children,
        topic=True,
    )


def without(points: tuple[Point, ...], closing: Span) -> tuple[Point, ...]:
    """The points without what begins inside the closing."""
    kept = tuple(point for point in points if point.span.start < closing.start)
    return tuple(replace(point, children=without(point.children, closing)) for point in kept)
