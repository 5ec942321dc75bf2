"""Chosen markers → points with headings, extents and leads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from speechdeck.model.language import Language
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Point
from speechdeck.model.source import Span
from speechdeck.outline.headings import heading_of
from speechdeck.outline.markers import is_junk
from speechdeck.outline.series import Chosen
from speechdeck.outline.spoken import excerpt

#: Items of a list, and the share of all but the last that take one paragraph each, from which on the last does, too.
_ITEMS, _SINGLE = 3, 0.8


@dataclass(slots=True)
class _Node:
    chosen: Chosen
    end: int
    children: list[_Node] = field(default_factory=list)


def build_points(manuscript: Manuscript, language: Language, chosen: Sequence[Chosen], end: int) -> tuple[Point, ...]:
    """The points of a nesting; the last of them reaches to `end`."""
    roots: list[_Node] = []
    path: list[_Node] = []
    for item in chosen:
        for open_node in path[item.depth :]:
            open_node.end = item.marker.start
        path = path[: item.depth]
        node = _Node(item, end)
        (path[-1].children if path else roots).append(node)
        path.append(node)
    for node in roots:
        _close(manuscript, node)
    return tuple(_point(manuscript, language, node) for node in roots)


def _close(manuscript: Manuscript, parent: _Node) -> None:
    """End the last item of a list that stands in one paragraph, or in one each, with it: what follows is about more."""
    for node in parent.children:
        _close(manuscript, node)
    if len(parent.children) < 2 or parent.children[-1].children:
        return
    last = parent.children[-1]
    if _inline(parent.children) or _single(manuscript, parent.children):
        last.end = min(last.end, manuscript.blocks[last.chosen.marker.block].span.end)


def _inline(items: Sequence[_Node]) -> bool:
    """Whether all items stand inside one paragraph."""
    marks = [node.chosen.marker for node in items]
    return marks[-1].stand > 0 and marks[0].block == marks[-1].block


def _single(manuscript: Manuscript, items: Sequence[_Node]) -> bool:
    """Whether items that begin paragraphs take no more than one each, as far as others follow them."""
    marks = [node.chosen.marker for node in items]
    alone = [one.stand == 0 and _blocks(manuscript, one.block, two.start) == 1 for one, two in pairwise(marks)]
    return len(items) >= _ITEMS and not marks[-1].stand and sum(alone) >= _SINGLE * len(alone)


def _blocks(manuscript: Manuscript, first: int, end: int) -> int:
    """Paragraphs of the speech from one on that begin before `end`."""
    blocks = manuscript.blocks[first:]
    inside = (block for block in blocks if block.span.start < end)
    return sum(not is_junk(manuscript, block) for block in inside)


def bounded(points: tuple[Point, ...], end: int) -> tuple[Point, ...]:
    """The points with the last one, and its last descendants, ending at `end`."""
    if not points or points[-1].extent.end <= end or end < points[-1].span.end:
        return points
    last = points[-1]
    children = bounded(last.children, end)
    lead = last.lead
    if lead and lead.end > end:
        lead = Span(lead.start, end) if lead.start < end else None
    return (*points[:-1], replace(last, extent=Span(last.extent.start, end), children=children, lead=lead))


def _point(manuscript: Manuscript, language: Language, node: _Node) -> Point:
    text, marker = manuscript.text, node.chosen.marker
    inner = node.children[0].chosen.marker.start if node.children else node.end
    heading = heading_of(manuscript, language, marker, min(inner, node.end))
    labelled = marker.end > marker.start
    return Point(
        heading=excerpt(manuscript, heading),
        span=Span(marker.start, heading.end),
        extent=Span(marker.start, node.end),
        label=Span(marker.start, marker.end) if labelled else None,
        number=marker.number if marker.number > 0 else None,
        lead=_lead(text, heading.end, inner),
        children=tuple(_point(manuscript, language, child) for child in node.children),
    )


def _lead(text: str, start: int, end: int) -> Span | None:
    while start < end and (text[start].isspace() or text[start] in "，。；：！？,.;:!?"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None
