"""Entries that have their places → the points of the outline, in the file's order and depth."""

from __future__ import annotations

from collections.abc import Sequence

from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.outline_file.anchors import Anchored
from speechdeck.outline_file.laid import Laid
from speechdeck.outline_file.wording import Wordings

_CLOSING_MARKS = "，。；：！？,;:.!?"


def built_points(laid: Laid, anchored: Sequence[Anchored], wordings: Wordings) -> tuple[Point, ...]:
    """The points, as found where their entries change nothing."""
    return tuple(_point(laid, each, wordings) for each in anchored)


def _point(laid: Laid, each: Anchored, wordings: Wordings) -> Point:
    start = laid.groups[id(each)].new.start
    heading = _heading(laid, each, wordings)
    span = Span(start, max(start, _heading_end(laid, each, heading)))
    found = each.point
    labels = laid.text.places(found.label) if found and found.label else ()
    return Point(
        heading=heading,
        span=span,
        extent=Span(start, max(start, _end(laid, each))),
        label=labels[0] if labels else None,
        number=found.number if found else None,
        lead=_lead(laid, each, span),
        children=built_points(laid, each.below, wordings),
        topic=found.topic if found else False,
        kind=each.entry.kind,
        theme=each.entry.theme,
    )


def _heading(laid: Laid, each: Anchored, wordings: Wordings) -> Excerpt:
    group = laid.groups[id(each)]
    if group.old is None:
        return Excerpt((group.new,), fixed=True)
    old = each.point.heading if each.point else None
    near = [group.old, each.point.extent] if each.point else [group.old]
    if old and old.spans:
        near.insert(0, Span(old.start, old.end))
    return wordings.find(each.entry.heading, old, near) or Excerpt((Span(group.new.start, group.new.start),))


def _heading_end(laid: Laid, each: Anchored, heading: Excerpt) -> int:
    """Where the words of the heading end in the speech: what comes then is said under it."""
    new = laid.groups[id(each)].new
    if each.point:
        return min(new.start + len(each.point.span), len(laid.manuscript.text))
    inside = heading.spans and new.contains(Span(heading.start, heading.end))
    return heading.end if inside else new.start


def _end(laid: Laid, each: Anchored) -> int:
    """Where all ends that is said under the entry: as found where it ends with the same piece as before."""
    last = each.walk()[-1]
    group = laid.groups[id(last)]
    if each.point and last.point is _last(each.point) and group.old and not _added(last):
        within = each.point.extent.end - group.old.start
        if 0 <= within <= len(group.old):
            return group.new.start + within
    return group.end


def _added(each: Anchored) -> bool:
    return bool(each.entry.notes)


def _last(point: Point) -> Point:
    """The point itself, or the last of all below it."""
    return _last(point.children[-1]) if point.children else point


def _lead(laid: Laid, each: Anchored, span: Span) -> Span | None:
    group = laid.groups[id(each)]
    if group.old is None:
        return None
    if each.point is None:
        return _bare(laid.text.text(), span.end, group.new.end)
    lead = each.point.lead
    if lead is None:
        return None
    start, end = max(lead.start, group.old.start), min(lead.end, group.old.end)
    shift = group.new.start - group.old.start
    return Span(start + shift, end + shift) if start < end else None


def _bare(text: str, start: int, end: int) -> Span | None:
    while start < end and (text[start].isspace() or text[start] in _CLOSING_MARKS):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None
