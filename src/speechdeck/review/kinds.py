"""A theme's layouts → those of no kind of slide, which no deck would ever use."""

from __future__ import annotations

from collections.abc import Iterator

from speechdeck.kinds import KINDS
from speechdeck.model.theme import Layout
from speechdeck.review.objection import Found, Place
from speechdeck.theme.check import nearest


def kinds(layout: Layout) -> Iterator[Found]:
    """That a layout is named after no kind of slide."""
    if layout.kind not in KINDS:
        place = Place(keys=("layouts", layout.name))
        yield Found("theme.kind", place, "is no kind of slide", nearest(layout.kind, list(KINDS)), grave=True)
