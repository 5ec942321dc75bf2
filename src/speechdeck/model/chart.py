"""A chart as data: what it measures, its values and where the speech says each of them.

Loaded only where a slide has one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from speechdeck.model.geometry import Rect
from speechdeck.model.source import Excerpt

#: What the categories are: points in time, things side by side, or the parts of a whole.
Sort: TypeAlias = Literal["time", "items", "shares"]

#: How it is drawn.
Form: TypeAlias = Literal["column", "bar", "line", "pie"]

#: Units that are written behind every value; others stand once, over the chart.
SIGNS = ("%", "％", "‰")


@dataclass(frozen=True, slots=True)
class Value:
    """A number of the speech, in the speech's own unit."""

    number: float
    digits: Excerpt  # "420", "3.2": where it is said


@dataclass(frozen=True, slots=True)
class Series:
    """One measure: a value for each category."""

    name: Excerpt
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Values of one unit. Every text is an excerpt: a chart says nothing that the speech does not say."""

    sort: Sort
    categories: tuple[Excerpt, ...]
    series: tuple[Series, ...]
    unit: Excerpt | None
    marked: int | None = None  # the category that stands out


@dataclass(frozen=True, slots=True)
class FittedSeries:
    """A series as the file names it."""

    name: str
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class FittedChart:
    """A chart that has its form: texts read, numbers as they are to be written."""

    form: Form
    categories: tuple[str, ...]
    series: tuple[FittedSeries, ...]
    format: str  # number format of the values, with what is written behind each: 0.0"%"
    labels: tuple[tuple[str, ...], ...]  # the values as they stand on the slide, series by series
    size: float  # points, of its texts
    marked: int | None
    axis: tuple[float, float]  # the values at its ends
    plot: Rect  # where the marks stand, as shares of the area: beside it and below it stand names
    named: int  # lines of text that value and name take at the end of each line; 0 where a legend has the names
    description: str  # the data in a line, for whoever does not see it
