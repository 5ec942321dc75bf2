"""Lines: what may end one, how greedy and balanced lines relate."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechdeck.lang import LANGUAGES
from speechdeck.model.geometry import TOLERANCE
from speechdeck.model.theme import FontStack
from speechdeck.text.breaks import break_cost, stops
from speechdeck.text.linebreak import balanced, greedy, widest_word
from speechdeck.text.measure import Piece, Ruler, ruler

CHINESE = LANGUAGES["zh"].typography
ENGLISH = LANGUAGES["en"].typography
FONTS = FontStack(("Georgia", "Noto Serif"), ("华文中宋", "SimSun"))

chinese_text = st.text("把码头建成海上的门户，人人守好岗位。“渔”《港》（船）2026年12.4%、；", min_size=1, max_size=60)
english_text = st.lists(
    st.sampled_from("the harbour keeps, a promise; small boats need “calm” water (and 3.5 % light) every day.".split()),
    min_size=1,
    max_size=20,
).map(" ".join)


def measured(text: str, *, east_asian: bool = True) -> Ruler:
    return ruler((Piece(text),), FONTS, east_asian=east_asian)


def shown(text: str, lines: Sequence[tuple[int, int]]) -> str:
    return "|".join(text[start:end] for start, end in lines)


@given(chinese_text, st.floats(2, 30))
def test_lines_together_are_the_text(text: str, measure: float) -> None:
    for lines in (greedy(measured(text), CHINESE, measure), balanced(measured(text), CHINESE, measure)):
        assert "".join(text[start:end] for start, end in lines) == text


@given(chinese_text, st.floats(2, 30))
def test_no_chinese_line_is_wider_than_the_measure(text: str, measure: float) -> None:
    ruled = measured(text)
    if widest_word(ruled, CHINESE) <= measure:
        for lines in (greedy(ruled, CHINESE, measure), balanced(ruled, CHINESE, measure)):
            assert all(ruled.width(start, end) <= measure + 0.01 for start, end in lines)


@given(english_text, st.floats(4, 30))
def test_no_english_line_is_wider_than_the_measure(text: str, measure: float) -> None:
    ruled = measured(text, east_asian=False)
    if widest_word(ruled, ENGLISH) <= measure:
        for lines in (greedy(ruled, ENGLISH, measure), balanced(ruled, ENGLISH, measure)):
            assert all(ruled.width(start, end) <= measure + 0.01 for start, end in lines)


@given(chinese_text, st.floats(4, 30))
def test_kinsoku_holds_at_every_line_end(text: str, measure: float) -> None:
    ruled = measured(text)
    if widest_word(ruled, CHINESE) <= measure:
        for lines in (greedy(ruled, CHINESE, measure), balanced(ruled, CHINESE, measure)):
            for (_, end), (start, _) in pairwise(lines):
                assert text[start] not in CHINESE.no_start
                assert text[end - 1] not in CHINESE.no_end


@given(chinese_text, st.floats(2, 30))
def test_balanced_never_needs_more_lines_than_greedy(text: str, measure: float) -> None:
    ruled = measured(text)
    assert len(balanced(ruled, CHINESE, measure)) == len(greedy(ruled, CHINESE, measure))


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("全年吞吐12.4万件货物", "12.4万件"),
        ("自2026年起实行", "2026年"),
        ("提高30多个百分点以上", "30多个百分点"),
        ("达到98.6%以上", "98.6%"),
        ("迎来建港99周年纪念", "99周年"),
        ("使用Harbour系统调度", "Harbour"),
        ("这是第3次出海", "第3次"),
        ("我们说——这是家", "——"),
    ],
)
def test_what_belongs_together_is_not_cut(text: str, whole: str) -> None:
    start = text.index(whole)
    assert not set(stops(text, CHINESE)) & set(range(start + 1, start + len(whole)))


def test_a_line_is_no_wider_than_the_measure_in_large_type_either() -> None:
    text = "灯塔下的渔船都要靠岸过冬"
    least = TOLERANCE / 100  # of 100 points, what a line may be over
    assert len(greedy(measured(text), CHINESE, len(text) - least)) == 2


def test_an_office_program_does_not_know_about_units() -> None:
    text = "吞吐12.4万件"
    assert text.index("万") in stops(text, CHINESE, ours=False)
    assert text.index("万") not in stops(text, CHINESE)


@pytest.mark.parametrize(
    ("text", "measure", "lines"),
    [
        ("守好渔港第一线，建设海上新家园", 9.5, "守好渔港第一线，|建设海上新家园"),
        ("在全市渔港建设暨“平安海”创建大会上的讲话", 14, "在全市渔港建设|暨“平安海”创建大会上的讲话"),
        ("在守护渔港平安上有所作为", 9, "在守护渔港平安上|有所作为"),
    ],
)
def test_headings_break_between_phrases(text: str, measure: float, lines: str) -> None:
    assert shown(text, balanced(measured(text), CHINESE, measure)) == lines


def test_a_heading_leaves_no_character_alone() -> None:
    text = "全体党员都要坚守岗位"
    assert shown(text, greedy(measured(text), CHINESE, 9)) == "全体党员都要坚守岗|位"
    lines = balanced(measured(text), CHINESE, 9)
    assert min(end - start for start, end in lines) >= 4


def test_a_quotation_stays_on_one_line_where_it_can() -> None:
    text = "人人都要记住“船到岸边人平安”这句话"
    assert "“船到岸边人平安”" in shown(text, balanced(measured(text), CHINESE, 13)).replace("”|", "”").replace(
        "|“", "“"
    )


def test_english_lines_do_not_end_in_an_article() -> None:
    text = "A quiet harbour is the work of a patient town"
    for line in shown(text, balanced(measured(text, east_asian=False), ENGLISH, 15)).split("|")[:-1]:
        assert line.split()[-1] not in ("a", "the", "of", "is")


def test_english_verbs_keep_what_they_govern_where_a_clause_ends_near() -> None:
    text = "Keep the lamp lit, keep the bus running, bring everyone home"
    lines = shown(text, balanced(measured(text, east_asian=False), ENGLISH, 22))
    assert lines == "Keep the lamp lit, keep the bus running, |bring everyone home"


def test_breaks_cost_more_the_deeper_they_cut() -> None:
    text = "服务大局、贴近中心，抓好党组织建设"
    clause, comma = text.index("，") + 1, text.index("、") + 1
    word = text.index("组织") + 1
    assert break_cost(text, clause, CHINESE) < break_cost(text, comma, CHINESE) < break_cost(text, word, CHINESE)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Tolls fell by 2.6 percent", "percent"),
        ("Repairs took US$339 million", "million"),
        ("We mended 46 piers", "piers"),
    ],
)
def test_a_number_stays_with_what_it_counts(text: str, counted: str) -> None:
    place = text.index(counted)
    number = text[:place].rstrip().rfind(" ") + 1
    assert break_cost(text, place, ENGLISH) > break_cost(text, number, ENGLISH)


def test_a_year_counts_nothing() -> None:
    text = "Since 2024 ferries run at night"
    assert break_cost(text, text.index("ferries"), ENGLISH) == break_cost(text, text.index("run"), ENGLISH)
