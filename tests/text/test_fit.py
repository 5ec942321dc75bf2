"""The ladder: sizes at which text fits. Chinese text is a square font, so that everything is arithmetic."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechdeck.lang import LANGUAGES
from speechdeck.model.theme import FontStack
from speechdeck.text import Piece, SetText, Setting, Style, fit, fits_at

CHINESE = LANGUAGES["zh"].typography
FONTS = FontStack(("Arial",), ("SimSun",))
RUNNING = Style(FONTS, width=200, height=120, size=20, smallest=14, leading=30)
HEADING = RUNNING._replace(balance=True, lines=2)


def paragraphs(*texts: str) -> list[Setting]:
    return [Setting((Piece(text),)) for text in texts]


def lines(text: str, found: SetText) -> str:
    return "|".join(text[start:end] for start, end, _ in found.paragraphs[0].lines)


def test_ten_squares_of_twenty_points_fill_two_hundred() -> None:
    text = "一二三四五六七八九十" * 3
    found = fits_at(paragraphs(text), RUNNING._replace(width=205), CHINESE, 20)
    assert found is not None
    assert [end - start for start, end, _ in found.paragraphs[0].lines] == [10, 10, 10]


def test_height_is_reckoned_as_if_the_reader_s_font_ran_wider() -> None:
    """Three full lines may become four elsewhere, so they need room for four."""
    text = "一二三四五六七八九十" * 3
    assert fits_at(paragraphs(text), RUNNING._replace(height=119), CHINESE, 20) is None


def test_the_size_goes_down_point_by_point() -> None:
    found = fit(paragraphs("守" * 26), RUNNING._replace(height=60), CHINESE)
    assert found is not None
    assert found.size == 15  # 13 squares a line: 15 × 13 = 195 ≤ 197, 16 × 13 = 208
    assert found.leading == 22.5


def test_the_smallest_size_is_a_floor() -> None:
    assert fit(paragraphs("守" * 400), RUNNING, CHINESE) is None


def test_what_we_break_is_set_to_less_than_the_width() -> None:
    text = "守住渔港的清晨和黄昏"  # 200 pt at 20 pt; 193 may be used
    found = fit(paragraphs(text), HEADING._replace(lines=1, height=30), CHINESE)
    assert found is not None
    assert found.size == 19


def test_a_heading_shrinks_a_little_to_stand_on_one_line() -> None:
    found = fit(paragraphs("守住渔港的清晨和黄昏"), HEADING, CHINESE)
    assert found is not None
    assert (found.size, len(found.paragraphs[0].lines)) == (19, 1)


def test_a_heading_shrinks_a_little_to_end_its_lines_with_clauses() -> None:
    text = "坚持不懈守渔港护航道，一心一意"
    found = fit(paragraphs(text), HEADING._replace(height=70), CHINESE)
    assert found is not None
    assert lines(text, found) == "坚持不懈守渔港护航道，|一心一意"


def test_numbers_stand_on_one_line() -> None:
    style = RUNNING._replace(one_line=True, size=60, smallest=40, leading=72, width=150)
    found = fit([Setting((Piece("12.4"), Piece("万件", scale=0.4)))], style, CHINESE)
    assert found is not None
    assert len(found.paragraphs[0].lines) == 1
    assert found.paragraphs[0].lines[0][2] <= 0.93 * 150


def test_an_orphan_is_avoided_by_a_narrower_box() -> None:
    found = fit(paragraphs("守好渔港的每一条船每一天"), RUNNING, CHINESE)
    assert found is not None
    assert found.right_inset > 0
    last = found.paragraphs[0].lines[-1]
    assert last[1] - last[0] >= 4


def test_spacing_in_per_cent_is_measured_by_the_tallest_typeface() -> None:
    tall = RUNNING._replace(fonts=FontStack(("Arial",), ("微软雅黑",)), exact=False)
    found = fits_at(paragraphs("守港"), tall, CHINESE, 20)
    assert found is not None
    assert found.height == pytest.approx(30 * 1.32 / 1.2)


def test_lower_levels_are_indented_and_stay_readable() -> None:
    found = fit([Setting((Piece("守港"),)), Setting((Piece("护航"),), indent=40, scale=0.5)], RUNNING, CHINESE)
    assert found is not None
    assert [paragraph.size for paragraph in found.paragraphs] == [20, 14]


@given(
    st.lists(st.text("港口的清晨，和黄昏。“船”3.5%abc ", min_size=1, max_size=50), min_size=1, max_size=5),
    st.booleans(),
)
def test_what_fits_fits(texts: list[str], balance: bool) -> None:
    style = RUNNING._replace(balance=balance, gap=6)
    found = fit(paragraphs(*texts), style, CHINESE)
    if found is None:
        return
    assert found.height <= style.height + 0.05
    assert style.smallest <= found.size <= style.size
    for text, paragraph in zip(texts, found.paragraphs, strict=True):
        assert "".join(text[start:end] for start, end, _ in paragraph.lines) == text
        assert all(width <= style.width - found.right_inset + 0.05 for *_, width in paragraph.lines)


def test_a_slogan_in_a_narrow_box_has_its_clauses_apart() -> None:
    text = "船到哪里，灯亮到哪里，人等到哪里"
    style = HEADING._replace(width=130, height=200, size=26, smallest=16, leading=32, lines=4)
    found = fit(paragraphs(text), style, CHINESE)
    assert found is not None
    assert lines(text, found) == "船到哪里，|灯亮到哪里，|人等到哪里"


def test_a_line_more_is_better_than_a_word_cut() -> None:
    text = "渔港建设管理监督机制"
    narrow = HEADING._replace(width=105, height=100, size=20, smallest=20, lines=3)
    found = fit(paragraphs(text), narrow, CHINESE)
    assert found is not None
    ends = {end for _, end, _ in found.paragraphs[0].lines}
    assert not ends & {3, 5, 7, 9}


def test_lines_stay_as_few_where_there_is_no_room_for_more() -> None:
    low = HEADING._replace(width=105, height=60, size=20, smallest=20, lines=2)
    found = fit(paragraphs("渔港建设管理监督机制"), low, CHINESE)
    assert found is not None
    assert len(found.paragraphs[0].lines) == 2
