"""A layout → areas that overlap or come too near to the edge of the slide."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from speechdeck.model.geometry import SLIDE_HEIGHT, SLIDE_WIDTH
from speechdeck.model.theme import Layout, Theme
from speechdeck.review.objection import Found, Place

#: Points that projectors and printers may cut off; the running areas may come nearer.
EDGE, RUNNING_EDGE = 24.0, 7.0
_RUNNING = ("footer", "page", "progress")


def places(theme: Theme, layout: Layout) -> Iterator[Found]:
    """Overlapping areas, areas in the margin, and a place for the logo that lies over text or off the slide."""
    for first, second in combinations(layout.areas, 2):
        if first.rect.overlaps(second.rect):
            message = f"overlaps {second.name}"
            yield Found("theme.overlap", Place(layout.name, first.name), message, "Move one of them.", grave=True)
    if layout.logo:
        logo, at = layout.logo, Place(layout.name, "logo")
        for area in layout.areas:
            if logo.overlaps(area.rect):
                yield Found("theme.logo", at, f"overlaps {area.name}", "Move one of them.", grave=True)
        if min(logo.x, logo.y, SLIDE_WIDTH - logo.right, SLIDE_HEIGHT - logo.bottom) < 0:
            yield Found("theme.logo", at, "reaches beyond the slide", "A slide is 13.333 × 7.5 in.", grave=True)
    for area in layout.areas:
        rect = area.rect
        room = min(rect.x, rect.y, SLIDE_WIDTH - rect.right, SLIDE_HEIGHT - rect.bottom)
        if room < (RUNNING_EDGE if area.role in _RUNNING else EDGE):
            message = f"is {room / 72:.2f} in from the edge of the slide"
            yield Found("theme.margin", Place(layout.name, area.name), message, "Leave a margin of a third of an inch.")
