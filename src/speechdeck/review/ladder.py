"""A layout → sizes out of order, type too small to be read in a hall, lines too close together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from speechdeck.model.theme import Layout, Theme
from speechdeck.review.objection import Found, Place

#: The smallest size of each role that can be read from the back row, in points.
SMALLEST: Mapping[str, float] = {
    "title": 24, "heading": 16, "display": 24, "body": 14, "label": 14, "number": 14, "footer": 9, "page": 9,
    "progress": 9,
}  # fmt: skip
#: From line to line, as a multiple of the size: closer lines touch, wider ones fall apart.
CLOSEST, WIDEST = 1.15, 1.9


def ladder(theme: Theme, layout: Layout) -> Iterator[Found]:
    """Areas whose size or leading is out of the ladder."""
    title = layout.area("title")
    for area in layout.areas:
        place = Place(layout.name, area.name)
        least = SMALLEST.get(area.role, 0)
        smallest = area.smallest * (
            min((bullet.text_scale for bullet in theme.bullets), default=1) if area.bullets else 1
        )
        if smallest < least:
            message = f"may be set at {smallest:g} pt, but {area.role} text needs {least:g} pt"
            yield Found("theme.size", place, message, "Raise `smallest`.", grave=True)
        if area.role not in ("number", "progress") and not CLOSEST <= area.leading / area.size <= WIDEST:
            message = f"has lines {area.leading / area.size:.2f} sizes apart; {CLOSEST:g} to {WIDEST:g} read well"
            yield Found("theme.leading", place, message, "Change `leading`.")
        if title and area.role in ("body", "label") and area.size > title.size:
            yield Found("theme.ladder", place, f"is larger ({area.size:g} pt) than the title ({title.size:g} pt)")
