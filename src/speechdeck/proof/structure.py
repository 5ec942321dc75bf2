"""Slides → what is wrong with their bones: titles that are missing or the same, placeholders left empty."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from speechdeck.proof.deck import DeckSlide
from speechdeck.proof.verdict import Finding


def flaws(slides: Sequence[DeckSlide]) -> Iterator[Finding]:
    """Screen readers, the slide sorter and the outline view know slides by their titles."""
    first: dict[str, int] = {}
    for slide in slides:
        if not slide.title:
            yield Finding("structure.untitled", slide.number)
        elif slide.title in first:
            yield Finding("structure.title", slide.number, text=slide.title, fields={"first": first[slide.title]})
        else:
            first[slide.title] = slide.number
        yield from (Finding("structure.empty", slide.number, name) for name in slide.empty)
