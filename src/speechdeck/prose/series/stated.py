"""What a series is: categories, and for each of its measures a value for every category."""

from __future__ import annotations

from typing import Literal, NamedTuple

from speechdeck.model.source import Excerpt, Span

#: Points of a series: fewer are a comparison, more are a table (look book, section 6, and twice that for time).
LEAST, MOST = 3, 14
#: Things side by side of which the largest is hardly larger than the smallest are no picture.
_SPREAD = 1.05
#: What the parts of a whole make together, in per cent, with each rounded.
WHOLE = (98.9, 101.1)


class Measure(NamedTuple):
    """What is measured, and its values in the order of the categories."""

    name: Excerpt
    numbers: tuple[Span, ...]


class Stated(NamedTuple):
    """A series as the speech states it."""

    sort: Literal["time", "items", "shares"]
    categories: tuple[Excerpt, ...]
    measures: tuple[Measure, ...]
    unit: Excerpt | None
    span: Span  # all of it

    def sound(self, text: str) -> bool:
        """Whether it has enough points, all with names of their own, and values that are not all the same."""
        names = [name.read(text) for name in self.categories]
        values = [[number(text, each) for each in measure.numbers] for measure in self.measures]
        return (
            LEAST <= len(names) <= MOST
            and len(set(names)) == len(names)
            and all(len(row) == len(names) and min(row) > 0 for row in values)
            and any(max(row) >= (_SPREAD if self.sort == "items" else 1.0) * min(row) for row in values)
            and any(len(set(row)) > 1 for row in values)
        )


def number(text: str, span: Span) -> float:
    return float(span.of(text).replace(",", "").replace("，", ""))


def makes_a_whole(text: str, numbers: tuple[Span, ...], unit: str) -> bool:
    """Whether the values are the parts of a whole, in per cent."""
    total = sum(number(text, each) for each in numbers)
    return unit.strip() in ("%", "％", "percent", "per cent") and WHOLE[0] <= total <= WHOLE[1]


def cover(first: Span, last: Span) -> Span:
    return Span(min(first.start, last.start), max(first.end, last.end))
