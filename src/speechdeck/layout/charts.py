"""A slide's chart and the area it stands in → the chart in its form: texts read, numbers written, names that fit.

An office program sets the words of a chart itself. So what they need is reckoned with room to spare, and a form is
taken in which they fit: columns where every name has its place under its column, bars where names are longer.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from speechdeck.layout.box import Setter
from speechdeck.layout.wording import Reader
from speechdeck.model.chart import SIGNS, Chart, FittedChart, FittedSeries, Form, Series
from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Area, FontStack
from speechdeck.text import Piece
from speechdeck.text.measure import ruler

#: Points in time from which on they are a line rather than columns (look book, section 6: up to seven categories).
_LINE = 7

#: Values over time that differ by less than this share of the largest.
_FLAT = 0.15

#: The share of a column's room that its name may take: programs turn names that touch.
_NAME = 0.9

#: What stands under the axis, in sizes of the text.
_UNDER = 2.0

#: A legend, in sizes of the text.
_LEGEND = 1.8

#: The share of the area that names at the ends of lines may take.
_NAMES = 0.3

#: How far apart they must be, in sizes of the text for each line; what the value beside a name takes.
_LINE_APART, _VALUE = 1.4, 4.5

#: Of a line's height, how much is left below its lowest point, so that its course is seen; and what is above the
#: highest one, of a line and of columns, for its value.
_BELOW, _ABOVE, _HEAD = 0.35, 0.2, 0.12

#: The share of the area's height that is a pie's; the names of its slices stand around it.
_PIE = 0.68


def fitted_chart(chart: Chart, area: Area, reader: Reader, setter: Setter) -> FittedChart:
    """The chart as the area shows it."""
    categories = tuple(reader.read(name) for name in chart.categories)
    shown = tuple(tuple(reader.read(value.digits) for value in series.values) for series in chart.series)
    unit = reader.read(chart.unit) if chart.unit else ""
    sign = unit if unit in SIGNS else ""
    fonts, east_asian = setter.theme.fonts[area.font], setter.typography.east_asian
    size, form = _form(chart, categories, area, fonts, east_asian)
    series = tuple(_series(each, reader) for each in chart.series)
    names = [ruler((Piece(each.name, bold=True),), fonts, east_asian=east_asian).total * size for each in series]
    axis = _axis(form, [number for each in series for number in each.values])
    named, ends = _named(chart, form, max(names), size, area, axis)
    return FittedChart(
        form=form,
        categories=categories,
        series=series,
        format=_format([digits for each in shown for digits in each]) + (f'"{sign}"' if sign else ""),
        labels=tuple(tuple(digits + sign for digits in each) for each in shown),
        size=size,
        marked=chart.marked,
        axis=axis,
        plot=_plot(chart, form, size, area, named, ends),
        named=named,
        description=_description(chart, categories, shown, unit, reader),
    )


def _series(series: Series, reader: Reader) -> FittedSeries:
    return FittedSeries(reader.read(series.name), tuple(value.number for value in series.values))


def _form(
    chart: Chart, categories: Sequence[str], area: Area, fonts: FontStack, east_asian: bool
) -> tuple[float, Form]:
    """The size of the chart's texts and its form: the larger size at which columns can carry their names."""
    if chart.sort == "shares":
        return area.size, "pie"
    if chart.sort == "time" and (len(categories) > _LINE or len(chart.series) > 1 or _flat(chart)):
        return area.size, "line"
    widest = max(ruler((Piece(name),), fonts, east_asian=east_asian).total for name in categories)
    room = _NAME * area.rect.w / len(categories)
    size = next((size for size in (area.size, area.smallest) if widest * size <= room), None)
    if size:
        return size, "column"
    return area.smallest if len(categories) > 5 else area.size, "column" if chart.sort == "time" else "bar"


def _named(
    chart: Chart, form: Form, widest: float, size: float, area: Area, axis: tuple[float, float]
) -> tuple[int, float]:
    """In how many lines names stand at the ends of lines, with the last values; 0 where they have no place.

    And the share of the area that they need. A line ends in the middle of the room of its last category, so that a part
    of the place is there.
    """
    if form != "line" or len(chart.series) < 2:
        return 0, 0.0
    last = sorted(series.values[-1].number for series in chart.series)
    height = area.rect.h - _UNDER * size
    apart = min(high - low for low, high in pairwise(last)) / (axis[1] - axis[0]) * height
    half = 0.5 / len(chart.categories)
    for lines, width in ((2, widest + size), (1, widest + _VALUE * size)):
        share = max(0.0, (width / area.rect.w - half) / (1 - half))
        if share <= _NAMES and apart >= _LINE_APART * lines * size:
            return lines, share
    return 0, 0.0


def _axis(form: Form, values: Sequence[float]) -> tuple[float, float]:
    """The values at the two ends of the axis: columns stand on nought; a line may start above it."""
    low, high = min(values), max(values)
    if form != "line":
        return 0.0, _round(high * (1 + _HEAD))
    span = (high - low) or high or 1.0
    return max(0.0, _round(low - _BELOW * span)), _round(high + _ABOVE * span)


def _round(value: float) -> float:
    """To four digits: nobody wants to see more in the axis options."""
    return float(f"{value:.4g}")


def _plot(chart: Chart, form: Form, size: float, area: Area, named: int, ends: float) -> Rect:
    """Where the marks stand. Office programs would give every chart another place, as its texts happen to be."""
    height = area.rect.h
    if form == "pie":
        return Rect((1 - _PIE) / 2, (1 - _PIE) / 2, _PIE, _PIE)
    if form == "bar":
        return Rect(0.0, 0.0, 1.0, 1.0)  # names on the left as wide as they are: the program knows better
    over = _LEGEND * size / height if len(chart.series) > 1 and not named else 0.0
    return Rect(0.0, over, 1.0 - ends, 1.0 - over - _UNDER * size / height)


def _flat(chart: Chart) -> bool:
    """Whether all columns would look alike: a line shows what changes."""
    numbers = [value.number for series in chart.series for value in series.values]
    return max(numbers) - min(numbers) < _FLAT * max(numbers)


def _format(numbers: Sequence[str]) -> str:
    """A number format that shows the values as the speech writes them."""
    decimals = {len(number.partition(".")[2]) for number in numbers}
    grouped = any("," in number or "，" in number for number in numbers)
    if len(decimals) > 1:
        return "General"  # 0.## would write 12 as "12."
    return ("#,##0" if grouped else "0") + ("." + "0" * max(decimals) if max(decimals) else "")


def _description(
    chart: Chart, categories: Sequence[str], shown: Sequence[Sequence[str]], unit: str, reader: Reader
) -> str:
    """Measure, categories and values in one line: an alternative to the picture, in the speech's words."""
    colon, semicolon, gap = ("：", "；", "") if reader.language.typography.east_asian else (": ", "; ", " ")
    return semicolon.join(
        reader.read(series.name)
        + colon
        + semicolon.join(
            f"{name} {digits}{gap if unit not in SIGNS else ''}{unit}"
            for name, digits in zip(categories, digits_of, strict=True)
        )
        for series, digits_of in zip(chart.series, shown, strict=True)
    )
