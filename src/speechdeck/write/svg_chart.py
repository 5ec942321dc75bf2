"""A fitted chart → SVG, near to how an office program draws it: for the preview, which must not need one."""

from __future__ import annotations

import math
from collections.abc import Iterator
from html import escape
from itertools import accumulate, pairwise
from typing import NamedTuple

from speechdeck.model.chart import FittedChart
from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Area, Colour, Theme
from speechdeck.write.chart import MARKED
from speechdeck.write.svg import family, num, painted

#: The share of the area that names of bars may take.
_NAMES = 0.36


def chart_svg(chart: FittedChart, area: Area, theme: Theme) -> str:
    """The chart in its area, described for whoever does not see it."""
    pencil = _Pencil(chart, area, theme)
    draw = {"column": pencil.columns, "bar": pencil.bars, "line": pencil.lines, "pie": pencil.slices}[chart.form]
    return f'<g role="img" aria-label="{escape(chart.description)}">{"".join((*draw(), *pencil.legend()))}</g>'


class _Pencil(NamedTuple):
    chart: FittedChart
    area: Area
    theme: Theme

    def columns(self) -> Iterator[str]:
        plot = self._plot()
        room = plot.w / len(self.chart.categories)
        width = room * self.theme.chart.bar / len(self.chart.series)
        for series, place, value, label in self._values():
            height = plot.h * value / self.chart.axis[1]
            x = plot.x + place * room + (room - width * len(self.chart.series)) / 2 + series * width
            yield self._rect(Rect(x, plot.bottom - height, width, height), self._fill(series, place))
            yield self._text(label, x + width / 2, plot.bottom - height - 0.4 * self.chart.size, marked=place)
        yield from self._axis(plot)

    def bars(self) -> Iterator[str]:
        left, size = self.area.rect.x + _NAMES * self.area.rect.w, self.chart.size
        room = self.area.rect.h / len(self.chart.categories)
        height = room * self.theme.chart.bar / len(self.chart.series)
        for series, place, value, label in self._values():
            width = (self.area.rect.right - left - 3 * size) * value / self.chart.axis[1]
            y = self.area.rect.y + place * room + (room - height * len(self.chart.series)) / 2 + series * height
            yield self._rect(Rect(left, y, width, height), self._fill(series, place))
            middle = y + height / 2 + 0.36 * size
            yield self._text(label, left + width + 0.4 * size, middle, anchor="start", marked=place)
        for place, name in enumerate(self.chart.categories):
            yield self._text(
                name, left - 0.6 * size, self.area.rect.y + (place + 0.5) * room + 0.36 * size, anchor="end"
            )
        yield self._rule(left, self.area.rect.y, left, self.area.rect.bottom)

    def lines(self) -> Iterator[str]:
        plot = self._plot()
        low, high = self.chart.axis
        sums = [sum(series.values) for series in self.chart.series]
        for number, series in enumerate(self.chart.series):
            xs = [plot.x + plot.w * (place + 0.5) / len(series.values) for place in range(len(series.values))]
            ys = [plot.bottom - plot.h * (value - low) / (high - low) for value in series.values]
            colour = self.theme.chart.highlight if number == 0 else self.theme.chart.second
            points = " ".join(f"{num(x)},{num(y)}" for x, y in zip(xs, ys, strict=True))
            dash = ' stroke-dasharray="12 8"' if number and self.theme.chart.dash else ""
            yield (
                f'<polyline points="{points}" fill="none"{painted("stroke", colour, self.theme)} '
                f'stroke-width="{num(self.theme.chart.line)}"{dash}/>'
            )
            below = sums[number] < max(sums)
            for place, (x, y) in enumerate(zip(xs, ys, strict=True)):
                yield self._point(x, y, colour, solid=place == self.chart.marked)
                if self.chart.named and place == len(xs) - 1:
                    continue
                under = y + 1.6 * self.chart.size if below else y - 0.8 * self.chart.size
                yield self._text(self.chart.labels[number][place], x, under, marked=place)
            if self.chart.named:
                size, said = self.chart.size, (series.name, self.chart.labels[number][-1])
                rows = said if self.chart.named > 1 else (" ".join(said),)
                for row, words in enumerate(rows):
                    level = ys[-1] + (0.36 + 1.2 * (row - (len(rows) - 1) / 2)) * size
                    yield self._text(words, xs[-1] + 0.6 * size, level, anchor="start")
        yield from self._axis(plot)

    def slices(self) -> Iterator[str]:
        rect, size, (series,) = self.area.rect, self.chart.size, self.chart.series
        x, y, radius = rect.x + rect.w / 2, rect.y + rect.h / 2, self.chart.plot.h * rect.h / 2
        turns = [*accumulate((value / sum(series.values) for value in series.values), initial=0.0)]
        for place, (start, end) in enumerate(pairwise(turns)):
            (x1, y1), (x2, y2) = (_on_circle(x, y, radius, turn) for turn in (start, end))
            colours = self.theme.chart.slices
            yield (
                f'<path d="M {num(x)} {num(y)} L {num(x1)} {num(y1)} A {num(radius)} {num(radius)} 0 '
                f'{int(end - start > 0.5)} 1 {num(x2)} {num(y2)} Z"'
                f"{painted('fill', colours[place % len(colours)], self.theme)}"
                f'{painted("stroke", self.theme.chart.ground, self.theme)} stroke-width="2"/>'
            )
            side, level = _on_circle(x, y, radius + size, (start + end) / 2)
            anchor = "start" if side > x else "end"
            yield self._text(self.chart.categories[place], side, level, anchor=anchor)
            yield self._text(self.chart.labels[0][place], side, level + 1.3 * size, anchor=anchor)

    def legend(self) -> Iterator[str]:
        """Names of several series in a row over the chart."""
        if len(self.chart.series) < 2 or self.chart.named:
            return
        room = self.area.rect.w / len(self.chart.series)
        for number, series in enumerate(self.chart.series):
            x, y = self.area.rect.x + (number + 0.5) * room, self.area.rect.y + self.chart.size
            colour = self._series_colour(number)
            yield self._text(f"● {series.name}", x, y, colour=colour)

    def _plot(self) -> Rect:
        """Where the marks stand."""
        rect, plot = self.area.rect, self.chart.plot
        return Rect(rect.x + plot.x * rect.w, rect.y + plot.y * rect.h, plot.w * rect.w, plot.h * rect.h)

    def _values(self) -> Iterator[tuple[int, int, float, str]]:
        """Number of the series, place of the category, value, label."""
        for number, series in enumerate(self.chart.series):
            for place, (value, label) in enumerate(zip(series.values, self.chart.labels[number], strict=True)):
                yield number, place, value, label

    def _fill(self, series: int, place: int) -> Colour:
        marked = len(self.chart.series) == 1 and place == self.chart.marked
        return self.theme.chart.highlight if marked else self._series_colour(series)

    def _series_colour(self, series: int) -> Colour:
        style = self.theme.chart
        if self.chart.form == "line":
            return style.highlight if series == 0 else style.second
        return style.series if series == 0 else style.highlight

    def _axis(self, plot: Rect) -> Iterator[str]:
        yield self._rule(plot.x, plot.bottom, plot.right, plot.bottom)
        room = plot.w / len(self.chart.categories)
        for place, name in enumerate(self.chart.categories):
            yield self._text(name, plot.x + (place + 0.5) * room, plot.bottom + 1.4 * self.chart.size)

    def _rule(self, x1: float, y1: float, x2: float, y2: float) -> str:
        ends = f'x1="{num(x1)}" y1="{num(y1)}" x2="{num(x2)}" y2="{num(y2)}"'
        return f"<line {ends}{painted('stroke', self.theme.chart.axis, self.theme)}/>"

    def _rect(self, rect: Rect, colour: Colour) -> str:
        place = f'x="{num(rect.x)}" y="{num(rect.y)}" width="{num(rect.w)}" height="{num(rect.h)}"'
        return f"<rect {place}{painted('fill', colour, self.theme)}/>"

    def _point(self, x: float, y: float, colour: Colour, *, solid: bool) -> str:
        inside = colour if solid else self.theme.chart.ground
        edge = f'{painted("stroke", colour, self.theme)} stroke-width="2.25"'
        return f'<circle cx="{num(x)}" cy="{num(y)}" r="4.5"{painted("fill", inside, self.theme)}{edge}/>'

    def _text(
        self, text: str, x: float, y: float, *, anchor: str = "middle", marked: int | None = None,
        colour: Colour | None = None,
    ) -> str:  # fmt: skip
        """A text of the chart; the value in question is larger and bold."""
        fonts = self.theme.fonts[self.area.font]
        stands_out = marked is not None and marked == self.chart.marked and len(self.chart.series) == 1
        size = self.chart.size * (MARKED if stands_out else 1.0)
        weight = ' font-weight="bold"' if stands_out else ""
        paint = colour or ((self.area.emphasis if stands_out else None) or self.area.colour)
        return (
            f'<text x="{num(x)}" y="{num(y)}" text-anchor="{anchor}" font-size="{num(size)}" '
            f'font-family="{family((*fonts.latin, *fonts.east_asian))}"{weight}'
            f"{painted('fill', paint, self.theme)}>{escape(text)}</text>"
        )


def _on_circle(x: float, y: float, radius: float, turn: float) -> tuple[float, float]:
    """A place on a circle; turns are counted clockwise from the top."""
    return x + radius * math.sin(math.tau * turn), y - radius * math.cos(math.tau * turn)
