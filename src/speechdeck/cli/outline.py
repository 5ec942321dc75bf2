"""An Outline → text for eyes and other programs: `speechdeck outline FILE`."""

from __future__ import annotations

import json
from typing import Any

from speechdeck.model.outline import Outline, Point
from speechdeck.model.source import Excerpt, Span


def as_json(text: str, outline: Outline) -> dict[str, Any]:
    """The outline as plain data; spans are [start, end) in code points of the decoded file."""
    return {
        "title": _excerpt(text, outline.title),
        "speaker": _excerpt(text, outline.speaker),
        "date": _excerpt(text, outline.date),
        "opening": _span(outline.opening),
        "closing": _span(outline.closing),
        "junk": [[span.start, span.end] for span in outline.junk],
        "sections": [_section(text, point) for point in outline.points],
    }


def render_json(text: str, outline: Outline) -> str:
    return json.dumps(as_json(text, outline), ensure_ascii=False, indent=1)


def _section(text: str, point: Point) -> dict[str, Any]:
    section = {
        "label": point.label.of(text) if point.label else "",
        "heading": point.heading.read(text),
        "span": [point.span.start, point.span.end],
        "children": [_section(text, child) for child in point.children],
    }
    return section | ({"gist": True} if point.topic else {})


def _excerpt(text: str, excerpt: Excerpt | None) -> dict[str, Any] | None:
    return excerpt and {"text": excerpt.read(text), "span": [excerpt.start, excerpt.end]}


def _span(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None
