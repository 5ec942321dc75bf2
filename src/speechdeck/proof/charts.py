"""A chart's part → the texts and values that it shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

from speechdeck.proof.ooxml import paragraph_text, tag


def chart_texts(part: bytes) -> Iterator[tuple[str, float | None]]:
    """Titles, names of series and categories with None; every number of the data with its value."""
    root = ElementTree.fromstring(part)
    for paragraph in root.iter(tag("a:p")):
        text = paragraph_text(paragraph)
        if text.strip():
            yield text, None
    for series in root.iter(tag("c:ser")):
        for name in ("c:tx", "c:cat", "c:xVal"):
            yield from ((text, None) for node in series.iter(tag(name)) for text in _points(node))
        for name in ("c:val", "c:yVal", "c:bubbleSize"):
            yield from _values(series, name)


def _values(series: ElementTree.Element, name: str) -> Iterator[tuple[str, float | None]]:
    for node in series.iter(tag(name)):
        yield from ((f"{value:g}", value) for value in map(float, _points(node)))


def _points(node: Any) -> Iterator[str]:
    """The cached contents of cells."""
    yield from (value.text for point in node.iter(tag("c:pt")) if (value := point.find(tag("c:v"))) is not None
                and value.text)  # fmt: skip
