"""One item of a point: two to four bullets and, at the side, the phrase to remember."""

from __future__ import annotations

from dataclasses import replace

from speechdeck.kinds.kind import Kind
from speechdeck.model.deck import Slide, Slot


def _plain(slide: Slide, source: str) -> tuple[Slide, ...]:
    """Without the side: the key phrase becomes the last bullet, unless a bullet already says it."""
    title, body, key = slide.slot("title"), slide.slot("body"), slide.slot("key")
    if title is None or body is None:
        return ()
    phrase = key.variants[0] if key else ()
    variants = tuple(variant + tuple(p for p in phrase if p not in variant) for variant in body.variants)
    return (replace(slide, kind="bullets", slots=(title, Slot("body", variants, body.link))),)


DETAIL = Kind(
    "detail",
    "an item's heading, two to four bullets, and its key phrase",
    ("title", "body", "key", "keycap"),
    ways_out=(_plain,),
)
