"""A layout → areas that do not hold a text of the length that the planner may offer, in Chinese or in English."""

from __future__ import annotations

from collections.abc import Iterator

from speechdeck.kinds.limits import limit
from speechdeck.lang import LANGUAGES
from speechdeck.layout.box import Setter
from speechdeck.layout.wording import Line, Run
from speechdeck.model.limits import Limit
from speechdeck.model.theme import Area, Layout, Theme
from speechdeck.review.objection import Found, Place
from speechdeck.review.specimen import specimen

_UNITS = {"zh": "characters", "en": "words"}


def limits(theme: Theme, layout: Layout) -> Iterator[Found]:
    """Areas in which a text at its limit does not fit at any size that is allowed."""
    for language, unit in _UNITS.items():
        setter = Setter(theme, LANGUAGES[language].typography)
        for area in layout.areas:
            most = limit(layout.kind, layout.count, area.name, layout.name.partition("@")[2])
            if most is None or area.role == "number" or area.stack:  # what cannot stand takes another layout anyway
                continue
            size = most.wide if language == "zh" else most.latin
            if setter.fit(_lines(area, most, size, language), area) is None:
                yield Found(
                    "theme.limit",
                    Place(layout.name, area.name),
                    f"does not hold {_told(most, size, unit)} at {area.smallest:g} pt",
                    "Make it larger or its smallest size smaller; longer texts take another layout.",
                )


def _lines(area: Area, most: Limit, size: int, language: str) -> list[Line]:
    return [
        Line((Run(specimen(language, size, 3 * place, most.letters), None, bold=area.bold),))
        for place in range(most.paragraphs)
    ]


def _told(most: Limit, size: int, unit: str) -> str:
    return f"{most.paragraphs} times {size} {unit}" if most.paragraphs > 1 else f"{size} {unit}"
