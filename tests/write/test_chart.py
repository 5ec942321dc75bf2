"""A chart is native: a program that opens the deck finds its data, in the chart and in the workbook behind it."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest
from charted import CHARTS, SALES, YEARS, charted
from opened import opened
from pptx.enum.chart import XL_CHART_TYPE

from speechdeck.theme import available
from speechdeck.write.pptx import write_pptx
from speechdeck.write.svg import slides
from speechdeck.write.workbook import workbook

_CELL = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_TYPES = (XL_CHART_TYPE.COLUMN_CLUSTERED, XL_CHART_TYPE.BAR_CLUSTERED, XL_CHART_TYPE.LINE_MARKERS, XL_CHART_TYPE.PIE)


@pytest.fixture(scope="module")
def frames() -> list[Any]:
    return [next(shape for shape in slide.shapes if shape.has_chart) for slide in opened(charted()).slides]


def test_each_form_is_the_program_s_own(frames: list[Any]) -> None:
    assert tuple(frame.chart.chart_type for frame in frames) == _TYPES


def test_names_and_values_are_in_the_chart(frames: list[Any]) -> None:
    for frame, made in zip(frames, CHARTS, strict=True):
        (plot,) = frame.chart.plots
        assert tuple(plot.categories) == YEARS
        assert [(series.name, tuple(series.values)) for series in plot.series] == [
            (series.name, series.values) for series in made.series
        ]


def test_the_workbook_says_the_same(frames: list[Any]) -> None:
    for frame, made in zip(frames, CHARTS, strict=True):
        rows = sheet(frame.chart.part.chart_workbook.xlsx_part.blob)
        assert rows[0] == ["", *(series.name for series in made.series)]
        assert rows[1:] == [[year, *(s.values[place] for s in made.series)] for place, year in enumerate(YEARS)]


def test_the_chart_refers_to_the_cells_of_the_workbook(frames: list[Any]) -> None:
    formulas = [node.text for node in frames[2].chart._chartSpace.iter() if node.tag.endswith("}f")]
    assert formulas == [
        "Sheet1!$B$1", "Sheet1!$A$2:$A$4", "Sheet1!$B$2:$B$4",
        "Sheet1!$C$1", "Sheet1!$A$2:$A$4", "Sheet1!$C$2:$C$4",
    ]  # fmt: skip


def test_it_stands_in_the_chart_placeholder_and_is_described(frames: list[Any]) -> None:
    for frame, made in zip(frames, CHARTS, strict=True):
        assert frame.is_placeholder and frame.placeholder_format.type.name == "CHART"
        assert frame._element.nvGraphicFramePr.cNvPr.get("descr") == made.description


def test_every_colour_and_typeface_is_the_theme_s(frames: list[Any]) -> None:
    for frame in frames:
        tags = {node.tag.split("}")[-1] for node in frame.chart._chartSpace.iter()}
        assert "schemeClr" in tags and "srgbClr" not in tags
        faces = {node.get("typeface") for node in frame.chart._chartSpace.iter() if node.get("typeface")}
        assert faces == {"+mn-lt", "+mn-ea"}


def test_one_value_stands_out_and_only_several_series_have_a_legend(frames: list[Any]) -> None:
    column, bar, line, pie = (frame.chart for frame in frames)
    assert [len(list(chart._chartSpace.iter(_c("dPt")))) for chart in (column, bar, line, pie)] == [1, 1, 2, 3]
    assert [chart.has_legend for chart in (column, bar, line, pie)] == [False, False, True, False]


def _c(name: str) -> str:
    return f"{{http://schemas.openxmlformats.org/drawingml/2006/chart}}{name}"


def test_the_same_data_give_the_same_bytes() -> None:
    assert workbook(CHARTS[0]) == workbook(CHARTS[0]) and write_pptx(charted()) == write_pptx(charted())


@pytest.mark.parametrize("theme", [entry.name for entry in available()])
def test_the_preview_shows_every_name_and_value(theme: str) -> None:
    for drawn, made in zip(slides(charted(theme)), CHARTS, strict=True):
        root = ElementTree.fromstring(drawn)
        shown = ["".join(node.itertext()) for node in root.iter("{http://www.w3.org/2000/svg}text")]
        assert set(YEARS) <= set(shown)
        assert {label for labels in made.labels for label in labels} <= set(shown)
        assert (f"● {SALES.name}" in shown) is (len(made.series) > 1)


def test_lines_with_names_at_their_ends_need_no_legend() -> None:
    deck = charted()
    slides = [replace(slide, chart=replace(slide.chart, named=2)) for slide in deck.slides if slide.chart]
    (line,) = (each for each in opened(replace(deck, slides=tuple(slides[2:3]), sections=())).slides)
    chart = next(shape.chart for shape in line.shapes if shape.has_chart)
    assert not chart.has_legend
    for series in chart.series:
        (label,) = series._element.iter(_c("dLbl"))
        assert label.find(_c("idx")).get("val") == str(len(YEARS) - 1)
        assert label.find(_c("showSerName")).get("val") == "1"


def sheet(blob: bytes) -> list[list[str | float]]:
    """The rows of a workbook's first sheet, read by its XML."""
    with zipfile.ZipFile(io.BytesIO(blob)) as file:
        strings = ["".join(item.itertext()) for item in ElementTree.fromstring(file.read("xl/sharedStrings.xml"))]
        table = ElementTree.fromstring(file.read("xl/worksheets/sheet1.xml"))
    return [
        [strings[int(_value(cell))] if cell.get("t") == "s" else float(_value(cell)) for cell in row]
        for row in table.iter(f"{_CELL}row")
    ]


def _value(cell: ElementTree.Element) -> str:
    return cell.findtext(f"{_CELL}v") or ""
