"""Series are found where the words state one, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechdeck.lang import LANGUAGES
from speechdeck.model.source import Span
from speechdeck.prose.sentences import sentences
from speechdeck.prose.series import Stated, stated


def found(text: str, language: str = "zh") -> tuple[Stated, ...]:
    return stated(text, sentences(text, Span(0, len(text))), LANGUAGES[language])


def only(text: str, language: str = "zh") -> tuple[str, list[str], dict[str, list[str]], str]:
    """The one series of a text: sort, categories, numbers by measure, unit."""
    (one,) = found(text, language)
    categories = [name.read(text) for name in one.categories]
    measures = {each.name.read(text): [number.of(text) for number in each.numbers] for each in one.measures}
    return one.sort, categories, measures, one.unit.read(text) if one.unit else ""


@pytest.mark.parametrize(
    "text",
    [
        "全镇茶叶产值2021年为3.2亿元，2022年为3.9亿元，2023年达到5.1亿元。",
        "2021年全镇茶叶产值3.2亿元，2022年3.9亿元，2023年5.1亿元。",
        "全镇茶叶产值从2021年的3.2亿元增加到2022年的3.9亿元，2023年突破5.1亿元。",
        "2021年全镇茶叶产值3.2亿元。2022年全镇茶叶产值3.9亿元。2023年全镇茶叶产值5.1亿元。",
        "2021年，全镇茶叶产值为3.2亿元，增长8%；2022年，全镇茶叶产值为3.9亿元；2023年，全镇茶叶产值为5.1亿元。",
    ],
)
def test_values_over_years(text: str) -> None:
    sort, times, measures, unit = only(text)
    assert (sort, times, unit) == ("time", ["2021年", "2022年", "2023年"], "亿元")
    assert measures == {"全镇茶叶产值": ["3.2", "3.9", "5.1"]}


def test_how_much_a_measure_grew_is_named_so() -> None:
    _, times, measures, unit = only("全镇旅游收入一季度增长4.1%，二季度增长5.3%，三季度增长6.8%。")
    assert times == ["一季度", "二季度", "三季度"] and unit == "%"
    assert measures == {"全镇旅游收入增长": ["4.1", "5.3", "6.8"]}


def test_two_measures_of_one_unit_at_the_same_times_are_one_series() -> None:
    text = "2021年达标率为81.5%，优秀率20.4%；2022年达标率为85.2%，优秀率24.9%；2023年达标率为90.1%，优秀率31.6%。"
    _, times, measures, _ = only(text)
    assert times == ["2021年", "2022年", "2023年"]
    assert measures == {"达标率": ["81.5", "85.2", "90.1"], "优秀率": ["20.4", "24.9", "31.6"]}


@pytest.mark.parametrize(
    "text",
    ["茶叶、笋干、菌菇产量分别增长5.5%、8%和12.4%。", "去年，茶叶、笋干、菌菇产量年均分别增长5.5%、8%、12.4%。"],
)
def test_a_list_of_things_with_a_list_of_values(text: str) -> None:
    sort, things, measures, unit = only(text)
    assert (sort, things, unit) == ("items", ["茶叶", "笋干", "菌菇"], "%")
    assert list(measures.values()) == [["5.5", "8", "12.4"]] and all(name.endswith("增长") for name in measures)


def test_neighbours_with_one_verb() -> None:
    text = "茶叶产量增长5.5%，高于去年1.2个百分点，笋干产量增长8%，菌菇产量增长12.4%。"
    assert only(text) == ("items", ["茶叶产量", "笋干产量", "菌菇产量"], {"增长": ["5.5", "8", "12.4"]}, "%")


def test_shares_that_make_a_whole_are_told_from_others() -> None:
    assert only("一产占12%，二产占38%，三产占50%。")[0] == "shares"
    assert only("茶叶占42%，笋干占28%，菌菇占11%。")[0] == "items"


def test_members_that_add_up_to_what_is_said_before_them() -> None:
    text = "全镇办结事项160件，其中，东片90件，西片40件，北片30件。"
    assert only(text) == ("items", ["东片", "西片", "北片"], {"全镇办结事项": ["90", "40", "30"]}, "件")


@pytest.mark.parametrize(
    "text",
    [
        "全镇茶叶产值2021年为3.2亿元，2023年达到5.1亿元。",  # two points are a comparison
        "到2026年全镇茶叶产值力争达到6亿元，2027年达到7亿元，2028年达到8亿元。",  # hoped for
        "2021年全镇茶叶产值3.2亿元，2022年全镇茶园面积3.9万亩，2023年全镇茶农5.1万人。",  # of different units
        "2021年全镇茶叶产值3亿元，2022年全镇笋干产值4亿元，2023年全镇菌菇产值5亿元。",  # of different measures
        "2021年3.2亿元，2022年3.9亿元，2023年5.1亿元。",  # of what?
        "新建学校3所，改造病房20间，整修道路15公里。",
        "茶叶、笋干产量分别增长5.5%、8%和12.4%。",  # three values for two things
        "一、二、三级补贴标准分别为120元、80元、50元。",  # numbers are no names
        "获得一等奖2个、省二等奖5个、全国三等奖9个。",
        "东片增长5.1%，西片增长5.1%，北片增长5.1%。",  # nothing to see
    ],
)
def test_nothing_is_made_a_series_that_is_none(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Harvests rose from 3.2 million in 2019 to 4.1 million in 2021 and 5.1 million in 2023.",
            ("time", ["2019", "2021", "2023"], {"Harvests": ["3.2", "4.1", "5.1"]}, "million"),
        ),
        (
            "Our exports were $40 million in 2020, $52 million in 2021 and $61 million in 2022.",
            ("time", ["2020", "2021", "2022"], {"Our exports": ["40", "52", "61"]}, "$ million"),
        ),
        (
            "Output grew by 3 percent in 2020, 4 percent in 2021 and 6 percent in 2022.",
            ("time", ["2020", "2021", "2022"], {"Output grew": ["3", "4", "6"]}, "percent"),
        ),
        (
            "Hydropower accounts for 50 percent, wind for 30 percent and solar for 20 percent.",
            ("shares", ["Hydropower", "Wind", "Solar"], {"Accounts for": ["50", "30", "20"]}, "percent"),
        ),
        (
            "Barley, oats and rye rose by 3 percent, 5 percent and 8 percent respectively.",
            ("items", ["Barley", "Oats", "Rye"], {"Rose": ["3", "5", "8"]}, "percent"),
        ),
    ],
)
def test_english(text: str, expected: object) -> None:
    assert only(text, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Harvests rose from 3.2 million in 2019 to 5.1 million in 2023.",
        "Harvests will rise from 3.2 million in 2025 to 4.1 million in 2027 and 5.1 million in 2029.",
        "We built 12 schools in 2019, paved 40 miles in 2020 and planted 900 trees in 2021.",
        "Hydropower accounts for 50 percent and wind for 30 percent.",
    ],
)
def test_english_that_states_none(text: str) -> None:
    assert found(text, "en") == ()


@given(st.lists(st.integers(1, 9999), min_size=3, max_size=8, unique=True), st.integers(1950, 2040))
def test_every_value_is_read_where_it_stands(values: list[int], first: int) -> None:
    text = "全镇茶叶产值：" + "，".join(f"{first + place}年为{value}万元" for place, value in enumerate(values)) + "。"
    text = text.replace("全镇茶叶产值：", "全镇茶叶产值")
    (one,) = found(text)
    (measure,) = one.measures
    assert [number.of(text) for number in measure.numbers] == [str(value) for value in values]
    assert [name.read(text) for name in one.categories] == [f"{first + place}年" for place in range(len(values))]
