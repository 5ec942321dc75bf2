"""A chart takes the form in which its names fit, and writes its numbers as the speech does."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.layout.box import Setter
from speechdeck.layout.charts import fitted_chart
from speechdeck.layout.wording import Reader
from speechdeck.model.chart import Chart, FittedChart, Series, Sort, Value
from speechdeck.model.source import Excerpt
from speechdeck.theme import load_theme


def fitted(
    sort: Sort, categories: list[str], numbers: list[str], unit: str = "", beside: list[str] | None = None
) -> FittedChart:
    words = ["产量", unit, *categories, *numbers, *(beside or [])]
    text = "\n".join(words)
    places = [sum(len(word) + 1 for word in words[:place]) for place in range(len(words))]
    said = [Excerpt.of(at, at + len(word)) for at, word in zip(places, words, strict=True)]
    names, digits = said[2 : 2 + len(categories)], said[2 + len(categories) :]
    values = [Value(float(n.replace(",", "")), at) for n, at in zip([*numbers, *(beside or [])], digits, strict=True)]
    rows = [tuple(values[: len(numbers)]), *([tuple(values[len(numbers) :])] if beside else [])]
    series = tuple(Series(said[0], row) for row in rows)
    chart = Chart(sort, tuple(names), series, said[1] if unit else None)
    theme, language = load_theme("party"), LANGUAGES["zh"]
    area = theme.layouts["chart"].area("chart")
    assert area is not None
    return fitted_chart(chart, area, Reader(text, language), Setter(theme, language.typography))


YEARS = ["2020年", "2021年", "2022年"]
LONG = ["社会保险和医疗保障", "户籍与居住证件办理", "不动产的登记与过户", "企业的开办与注销等", "公积金提取与贷款等"]


def test_few_years_are_columns_and_many_a_line() -> None:
    assert fitted("time", YEARS, ["1", "2", "3"]).form == "column"
    assert fitted("time", YEARS, ["1", "2", "3"], beside=["4", "5", "6"]).form == "line"
    many = [f"{year}年" for year in range(2010, 2020)]
    assert fitted("time", many, [str(n) for n in range(10)]).form == "line"


def test_columns_stand_on_nought_and_a_line_need_not() -> None:
    column, line = fitted("time", YEARS, ["70", "82", "95"]), fitted("time", YEARS, ["90", "92", "95"])
    assert (column.form, line.form) == ("column", "line")
    assert column.axis[0] == 0 and 0 < line.axis[0] < 90
    assert min(column.axis[1], line.axis[1]) > 95


def test_lines_have_their_names_at_their_ends_if_they_end_apart() -> None:
    apart, nearer, near = (
        fitted("time", YEARS, ["90", "92", "95"], beside=["20", "60", last]) for last in ("40", "82", "94")
    )
    assert [each.named for each in (apart, nearer, near)] == [2, 1, 0]
    assert apart.plot.y == nearer.plot.y == 0 < near.plot.y  # room for a legend
    assert nearer.plot.right < 1


def test_long_names_lie_beside_their_bars_and_short_ones_under_columns() -> None:
    assert fitted("items", LONG, ["1", "2", "3", "4", "5"]).form == "bar"
    assert fitted("items", ["早稻", "中稻", "晚稻"], ["1", "2", "3"]).form == "column"


def test_shares_are_slices() -> None:
    assert fitted("shares", ["早稻", "中稻", "晚稻"], ["50", "30", "20"], "%").form == "pie"


@pytest.mark.parametrize(
    ("numbers", "unit", "written", "labels"),
    [
        (["12", "15", "18"], "吨", "0", ("12", "15", "18")),
        (["1.2", "1.5", "2.0"], "%", '0.0"%"', ("1.2%", "1.5%", "2.0%")),
        (["1,200", "1,500", "900"], "", "#,##0", ("1,200", "1,500", "900")),
        (["12", "15.5", "18"], "", "General", ("12", "15.5", "18")),
    ],
)
def test_numbers_stand_as_they_are_said(numbers: list[str], unit: str, written: str, labels: tuple[str, ...]) -> None:
    chart = fitted("time", YEARS, numbers, unit)
    assert chart.format == written and chart.labels == (labels,)


def test_the_data_are_described() -> None:
    chart = fitted("time", YEARS, ["12", "15", "18"], "吨")
    assert chart.description == "产量：2020年 12吨；2021年 15吨；2022年 18吨"
