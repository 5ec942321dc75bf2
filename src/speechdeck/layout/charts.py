"""A slide's chart and the area it stands in → the chart in its form: texts read, numbers written, names that fit.

An office program sets the words of a chart itself. So what they need is reckoned with room to spare, and a form is
taken in which they fit: columns where every name has its place under its column, bars where names are longer.
"""

from __future__ import annotations

from collections.abc import Sequence

from speechdeck.layout.box import Setter
from speechdeck.layout.wording import Reader
from speechdeck.model.chart import SIGNS, Chart, FittedChart, FittedSeries, Form, Series
from speechdeck.model.theme import Area, FontStack
from speechdeck.text import Piece
from speechdeck.text.measure import ruler

#: Points in time from which on they are a line rather than columns (look book, section 6: up to seven categories).
_LINE = 7

#: Values over time that differ by less than this share of the largest.
_FLAT = 0.15

#: The share of a column's room that its name may take: programs turn names that touch.
_NAME = 0.9


def fitted_chart(chart: Chart, area: Area, reader: Reader, setter: Setter) -> FittedChart:
    """The chart as the area shows it."""
    categories = tuple(reader.read(name) for name in chart.categories)
    shown = tuple(tuple(reader.read(value.digits) for value in series.values) for series in chart.series)
    unit = reader.read(chart.unit) if chart.unit else ""
    sign = unit if unit in SIGNS else ""
    fonts, east_asian = setter.theme.fonts[area.font], setter.typography.east_asian
    size, form = _form(chart, categories, area, fonts, east_asian)
    return FittedChart(
        form=form,
        categories=categories,
        series=tuple(_series(series, reader) for series in chart.series),
        format=_format([digits for each in shown for digits in each]) + (f'"{sign}"' if sign else ""),
        labels=tuple(tuple(digits + sign for digits in each) for each in shown),
        size=size,
        marked=chart.marked,
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
