"""A fitted deck with a chart of each form, made by hand."""

from __future__ import annotations

from functools import cache

from speechdeck.model.chart import FittedChart, FittedSeries, Form
from speechdeck.model.fitted import FittedDeck, FittedSection, FittedSlide
from speechdeck.model.geometry import Rect
from speechdeck.model.source import Span
from speechdeck.theme import load_theme

SPEECH = "各年产量如下。"
YEARS = ("2021年", "2022年", "2023年")


def chart(form: Form, *series: FittedSeries, number: str = "0.0") -> FittedChart:
    labels = tuple(tuple(f"{value:.1f}" for value in each.values) for each in series)
    axis, plot = (0.0, 60.0 if form == "pie" else 5.0), Rect(0.0, 0.0, 1.0, 0.9)
    return FittedChart(
        form, YEARS, series, number, labels, 16.0, 2, axis, plot, 0, "产量：2021年 3.2；2022年 3.6；2023年 4.1"
    )


OUTPUT = FittedSeries("产量", (3.2, 3.6, 4.1))
SALES = FittedSeries("销量 <甲>", (2.9, 3.1, 4.0))

CHARTS = (
    chart("column", OUTPUT),
    chart("bar", OUTPUT),
    chart("line", OUTPUT, SALES),
    chart("pie", FittedSeries("占比", (20.0, 30.0, 50.0)), number='0"%"'),
)


@cache
def charted(theme: str = "party") -> FittedDeck:
    slides = tuple(
        FittedSlide(f"c{place}", "chart@wide", "产量", (), (Span(0, len(SPEECH)),), None, 2.0, each)
        for place, each in enumerate(CHARTS)
    )
    section = FittedSection("产量", tuple(slide.key for slide in slides))
    return FittedDeck(SPEECH, "zh", load_theme(theme), slides, (section,), "产量", "")
