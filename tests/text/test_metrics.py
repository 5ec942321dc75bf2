"""Widths without font files."""

from __future__ import annotations

import pytest

from speechdeck.model.theme import FontStack
from speechdeck.text.measure import SCRIPT_GAP, Piece, ruler
from speechdeck.text.metrics import face

SANS = FontStack(("Arial",), ("SimSun",))


def test_chinese_characters_and_marks_are_one_em() -> None:
    assert ruler((Piece("“港口”——出发……"),), SANS, east_asian=True).total == 10


def test_latin_widths_are_the_typefaces_own() -> None:
    """Arial's digits are 1139 of 2048 units, its M 1706."""
    assert face(SANS, False, False).advance("0") == pytest.approx(1139 / 2048, abs=0.001)
    assert face(SANS, False, False).advance("M") == pytest.approx(1706 / 2048, abs=0.001)


def test_the_widest_typeface_of_a_stack_counts() -> None:
    wide = face(FontStack(("Arial", "Verdana"), ()), False, False)
    for char in "aMn0,W":
        assert wide.advance(char) >= face(SANS, False, False).advance(char)


def test_bold_is_wider() -> None:
    assert face(SANS, True, False).advance("n") > face(SANS, False, False).advance("n")


def test_curly_quotes_are_narrow_in_latin_text() -> None:
    assert face(SANS, False, False).advance("“") < 0.5
    assert face(SANS, False, True).advance("“") == 1


def test_scripts_that_meet_stand_apart() -> None:
    plain = ruler((Piece("港"),), SANS, east_asian=True).total + ruler((Piece("A"),), SANS, east_asian=True).total
    assert ruler((Piece("港A"),), SANS, east_asian=True).total == pytest.approx(plain + SCRIPT_GAP)


def test_a_line_that_begins_where_scripts_meet_has_no_gap() -> None:
    ruled = ruler((Piece("港A"),), SANS, east_asian=True)
    assert ruled.width(1, 2) == pytest.approx(face(SANS, False, True).advance("A"))


def test_white_space_at_the_ends_has_no_width() -> None:
    ruled = ruler((Piece("calm sea "),), SANS, east_asian=False)
    assert ruled.width(0, 5) == ruled.width(0, 4)
    assert ruled.width(0, 9) == ruled.width(0, 8)


def test_scaled_pieces_and_tracking() -> None:
    assert ruler((Piece("三"), Piece("件", scale=0.5)), SANS, east_asian=True).total == 1.5
    assert ruler((Piece("三件"),), SANS, east_asian=True, tracking=0.1).total == pytest.approx(2.1)


def test_pitch_is_the_largest_of_the_stack() -> None:
    both = FontStack(("Arial",), ("微软雅黑", "SimSun"))
    assert face(both, False, True).pitch == 1.32
    assert face(both, False, False).pitch == 1.15
