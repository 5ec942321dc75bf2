"""FittedDeck → trace.json: for every paragraph on every slide where its words stand in the speech.

docs/trace.md has the format. The shapes are those of the selection pane, as in `speechdeck check --json`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from speechdeck.model.fitted import FittedDeck, FittedParagraph, FittedSlide
from speechdeck.model.source import Excerpt, Label, Span
from speechdeck.write.names import names


def write_trace(deck: FittedDeck) -> bytes:
    """The trace as UTF-8."""
    slides = [_slide(deck, slide, number) for number, slide in enumerate(deck.slides, 1)]
    data = {"language": deck.language, "characters": len(deck.source), "slides": slides}
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _slide(deck: FittedDeck, slide: FittedSlide, number: int) -> dict[str, Any]:
    return {
        "slide": number,
        "key": slide.key,
        "title": slide.title,
        "seconds": round(slide.seconds, 1),
        "notes": [_places(span) for span in slide.notes],
        "texts": [*_texts(deck, slide)],
    }


def _texts(deck: FittedDeck, slide: FittedSlide) -> Iterator[dict[str, Any]]:
    layout, words = deck.layout(slide), names(deck.language)
    for box in slide.boxes:
        area = layout.area(box.area)
        for number, paragraph in enumerate(box.paragraphs, 1):
            spans = [*_spans(paragraph)]
            yield {
                "shape": words.area(area) if area else box.area,
                "paragraph": number,
                "text": paragraph.text,
                "origin": _origin(deck, paragraph, spans),
                "spans": [_places(span) for span in spans],
            }


def _spans(paragraph: FittedParagraph) -> Iterator[Span]:
    """The places of a paragraph's words, in order, each once: a run that goes on in the next line has one source."""
    sources = dict.fromkeys(run.source for line in paragraph.lines for run in line.runs)
    for source in sources:
        if isinstance(source, Excerpt):
            yield from source.spans


def _origin(deck: FittedDeck, paragraph: FittedParagraph, spans: list[Span]) -> str:
    """speech: word for word; shortened: words left out; own: the user's; label, numeral, mark: not the speech's."""
    if not spans:
        labels = [run.source for line in paragraph.lines for run in line.runs if isinstance(run.source, Label)]
        return "mark" if not labels else "numeral" if all(label.key == "numeral" for label in labels) else "label"
    if any(own.contains(span) for own in deck.own for span in spans):
        return "own"
    gaps = (deck.source[a.end : b.start] for a, b in pairwise(spans))
    return "shortened" if any(any(map(str.isalnum, gap)) for gap in gaps) else "speech"


def _places(span: Span) -> list[int]:
    return [span.start, span.end]
