"""A saying that the speech quotes, with its source."""

from __future__ import annotations

from dataclasses import replace

from speechdeck.kinds.kind import Kind
from speechdeck.model.deck import Slide, Slot


def _listed(slide: Slide, source: str) -> tuple[Slide, ...]:
    """The saying as a bullet, its source under it."""
    title, text, origin = slide.slot("title"), slide.slot("text"), slide.slot("source")
    if title is None or text is None:
        return ()
    under = tuple(replace(p, level=2) for p in origin.variants[0]) if origin else ()
    body = Slot("body", tuple(variant + under for variant in text.variants))
    return (replace(slide, kind="bullets", slots=(title, body)),)


QUOTE = Kind("quote", "a quotation and who said it", ("title", "text", "source"), ways_out=(_listed,))
