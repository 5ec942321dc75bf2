"""A fitted chart → a native chart part in the theme's colours and typefaces, its data in the workbook beside it.

No gridlines, no value axis: every value stands at its mark (look book, section 8). Columns and bars stand on nought.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from speechdeck.model.chart import FittedChart, FittedSeries
from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Area, ChartStyle, Colour, Stroke
from speechdeck.write.ooxml import Paint, emu, hundredths, quote, text
from speechdeck.write.typeset import Typesetter
from speechdeck.write.workbook import cells, plain

_NAMESPACES = (
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_CATEGORIES, _VALUES = 111111111, 222222222  # how the two axes know each other
_UNMARKED = (
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
)
_NOTHING = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"

#: The value in question is set larger than the others (look book, section 2).
MARKED = 1.25


def chart_part(chart: FittedChart, area: Area, typesetter: Typesetter) -> str:
    """The c:chartSpace; its first relationship is the workbook."""
    drawn = _Chart(chart, area, typesetter.theme.chart, typesetter.paint, typesetter)
    return (
        f'<c:chartSpace {_NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>'
        f'<c:autoTitleDeleted val="1"/><c:plotArea>{_place(chart.plot)}{drawn.plot()}{_NOTHING}'
        f"</c:plotArea>{drawn.legend()}"
        f'<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>{_NOTHING}'
        f'{drawn.looks(area.colour)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>'
        "</c:chartSpace>"
    )


class _Chart(NamedTuple):
    chart: FittedChart
    area: Area
    style: ChartStyle
    paint: Paint
    typesetter: Typesetter

    def plot(self) -> str:
        if self.chart.form == "pie":
            return (
                f'<c:pieChart><c:varyColors val="1"/>{"".join(self._series())}<c:firstSliceAng val="0"/></c:pieChart>'
            )
        ids = f'<c:axId val="{_CATEGORIES}"/><c:axId val="{_VALUES}"/>'
        if self.chart.form == "line":
            return (
                '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>'
                f'{"".join(self._series())}<c:marker val="1"/>{ids}</c:lineChart>{self._axes()}'
            )
        gap = round((1 / self.style.bar - 1) * 100)
        return (
            f'<c:barChart><c:barDir val="{"bar" if self.chart.form == "bar" else "col"}"/>'
            f'<c:grouping val="clustered"/><c:varyColors val="0"/>{"".join(self._series())}'
            f'<c:gapWidth val="{min(gap, 500)}"/><c:overlap val="0"/>{ids}</c:barChart>{self._axes()}'
        )

    def legend(self) -> str:
        """Only where there is more than one series to tell apart, and no names at the ends of lines."""
        if len(self.chart.series) < 2 or self.chart.named:
            return ""
        return f'<c:legend><c:legendPos val="t"/><c:overlay val="0"/>{self.looks(self.area.colour)}</c:legend>'

    def looks(self, colour: Colour, scale: float = 1.0, *, bold: bool = False) -> str:
        """The c:txPr of a text of the chart. LibreOffice would break a label even inside a word."""
        latin, east_asian = self.typesetter.typefaces(self.area)
        return (
            '<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>'
            f'<a:defRPr sz="{hundredths(self.chart.size * scale)}" b="{int(bold)}">{self.paint.fill(colour)}'
            f'<a:latin typeface="{latin}"/><a:ea typeface="{east_asian}"/>'
            f"</a:defRPr></a:pPr><a:endParaRPr {self.typesetter.language()}/></a:p></c:txPr>"
        )

    def _series(self) -> Iterator[str]:
        last = len(self.chart.categories) + 1
        for place, series in enumerate(self.chart.series):
            name = _strings(cells(place + 1, 1, 1), [series.name])
            categories = _strings(cells(0, 2, last), self.chart.categories)
            numbers = _numbers(cells(place + 1, 2, last), series, self.chart.format)
            yield (
                f'<c:ser><c:idx val="{place}"/><c:order val="{place}"/><c:tx>{name}</c:tx>{self._look(place)}'
                f"{self._labels(place)}<c:cat>{categories}</c:cat><c:val>{numbers}</c:val>{self._end()}</c:ser>"
            )

    def _look(self, place: int) -> str:
        """The marks of a series, and those of them that look otherwise."""
        style, fill = self.style, self.paint.fill
        if self.chart.form == "pie":
            points = enumerate(self.chart.categories)
            return "".join(
                f'<c:dPt><c:idx val="{n}"/><c:bubble3D val="0"/><c:spPr>{fill(style.slices[n % len(style.slices)])}'
                f"{self.paint.line(Stroke(style.ground, 2.0))}</c:spPr></c:dPt>"
                for n, _ in points
            )
        colour = self._colour(place)
        if self.chart.form == "line":
            dash = f'<a:prstDash val="{style.dash}"/>' if place and style.dash else ""
            return (
                f'<c:spPr><a:ln w="{emu(style.line)}" cap="rnd">{fill(colour)}{dash}<a:round/></a:ln></c:spPr>'
                f"{self._marker(colour, style.ground)}{self._marked(self._marker(colour, colour), place)}"
            )
        marked = f'<c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>{fill(style.highlight)}</c:spPr>'
        return f'<c:spPr>{fill(colour)}</c:spPr><c:invertIfNegative val="0"/>{self._marked(marked, place)}'

    def _colour(self, place: int) -> Colour:
        """A line is the highlight itself; of several columns beside each other, the last is."""
        if self.chart.form == "line":
            return self.style.highlight if place == 0 else self.style.second
        return self.style.series if place == 0 else self.style.highlight

    def _marker(self, colour: Colour, inside: Colour) -> str:
        border = f'<a:ln w="{emu(2.25)}">{self.paint.fill(colour)}</a:ln>'
        return (
            f'<c:marker><c:symbol val="circle"/><c:size val="9"/><c:spPr>{self.paint.fill(inside)}{border}</c:spPr>'
            "</c:marker>"
        )

    def _marked(self, look: str, place: int) -> str:
        """The point that stands out. Among several series of columns none does."""
        if self.chart.marked is None or (len(self.chart.series) > 1 and self.chart.form != "line"):
            return ""
        ends = '<c:bubble3D val="0"/>' if self.chart.form == "line" else ""
        return f'<c:dPt><c:idx val="{self.chart.marked}"/>{look}{ends}</c:dPt>'

    def _labels(self, place: int) -> str:
        """Every value at its mark; in a pie with the name of its slice."""
        pie, number = self.chart.form == "pie", self._number()
        position = {"pie": "outEnd", "line": "b" if self._lower(place) else "t"}.get(self.chart.form, "outEnd")
        separator = "<c:separator>\n</c:separator>" if pie else ""
        shown = (
            f'<c:dLblPos val="{position}"/><c:showLegendKey val="0"/><c:showVal val="1"/>'
            f'<c:showCatName val="{int(pie)}"/><c:showSerName val="0"/><c:showPercent val="0"/>'
            f'<c:showBubbleSize val="0"/>{separator}'
        )
        own = ""
        if self.chart.named:
            own = self._end_label()
        elif self.chart.marked is not None and len(self.chart.series) == 1 and not pie:
            looks = self.looks(self.area.emphasis or self.area.colour, MARKED, bold=True)
            own = f'<c:dLbl><c:idx val="{self.chart.marked}"/>{number}{looks}{shown}</c:dLbl>'
        leaders = '<c:showLeaderLines val="1"/>' if pie else ""
        return f"<c:dLbls>{own}{number}{self.looks(self.area.colour)}{shown}{leaders}</c:dLbls>"

    def _end_label(self) -> str:
        """The last value of a line, and what the line is: beside its end."""
        between = "\n" if self.chart.named > 1 else " "
        return (
            f'<c:dLbl><c:idx val="{len(self.chart.categories) - 1}"/>{self._number()}'
            f'{self.looks(self.area.colour, bold=True)}<c:dLblPos val="r"/><c:showLegendKey val="0"/>'
            '<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="1"/><c:showPercent val="0"/>'
            f'<c:showBubbleSize val="0"/><c:separator>{between}</c:separator></c:dLbl>'
        )

    def _number(self) -> str:
        return f'<c:numFmt formatCode="{quote(self.chart.format)}" sourceLinked="0"/>{_NOTHING}'

    def _lower(self, place: int) -> bool:
        """Whether a line runs below another one, on the whole: its values then stand under it."""
        sums = [sum(series.values) for series in self.chart.series]
        return len(sums) > 1 and sums[place] < max(sums)

    def _end(self) -> str:
        return '<c:smooth val="0"/>' if self.chart.form == "line" else ""

    def _axes(self) -> str:
        bars = self.chart.form == "bar"
        low, high = self.chart.axis
        line = f"<c:spPr>{self.paint.line(Stroke(self.style.axis, 1.0))}</c:spPr>"
        return (
            f'<c:catAx><c:axId val="{_CATEGORIES}"/><c:scaling><c:orientation val="{"maxMin" if bars else "minMax"}"/>'
            f'</c:scaling><c:delete val="0"/><c:axPos val="{"l" if bars else "b"}"/>'
            f'{_UNMARKED}<c:tickLblPos val="low"/>{line}{self.looks(self.area.colour)}<c:crossAx val="{_VALUES}"/>'
            '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>'
            '<c:noMultiLvlLbl val="1"/></c:catAx>'
            f'<c:valAx><c:axId val="{_VALUES}"/><c:scaling><c:orientation val="minMax"/><c:max val="{plain(high)}"/>'
            f'<c:min val="{plain(low)}"/></c:scaling><c:delete val="1"/><c:axPos val="{"t" if bars else "l"}"/>'
            f'{_UNMARKED}<c:tickLblPos val="nextTo"/><c:crossAx val="{_CATEGORIES}"/><c:crosses val="autoZero"/>'
            '<c:crossBetween val="between"/></c:valAx>'
        )


def _place(plot: Rect) -> str:
    """Where the marks stand in the chart's area; nothing where it is all of it, which the program then deals itself."""
    if plot == Rect(0.0, 0.0, 1.0, 1.0):
        return "<c:layout/>"
    shares = "".join(f'<c:{name} val="{plain(round(getattr(plot, name), 4))}"/>' for name in "xywh")
    return (
        '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
        f"{shares}</c:manualLayout></c:layout>"
    )


def _strings(formula: str, texts: Sequence[str]) -> str:
    points = "".join(f'<c:pt idx="{place}"><c:v>{text(each)}</c:v></c:pt>' for place, each in enumerate(texts))
    return f'<c:strRef><c:f>{formula}</c:f><c:strCache><c:ptCount val="{len(texts)}"/>{points}</c:strCache></c:strRef>'


def _numbers(formula: str, series: FittedSeries, number_format: str) -> str:
    points = "".join(f'<c:pt idx="{n}"><c:v>{plain(value)}</c:v></c:pt>' for n, value in enumerate(series.values))
    return (
        f"<c:numRef><c:f>{formula}</c:f><c:numCache><c:formatCode>{text(number_format)}</c:formatCode>"
        f'<c:ptCount val="{len(series.values)}"/>{points}</c:numCache></c:numRef>'
    )
