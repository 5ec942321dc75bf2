"""A theme in another colour or typeface is as legible as before."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechdeck.review.contrast import Contrast
from speechdeck.theme import available, load_theme
from speechdeck.theme.adjust import is_east_asian, with_accent, with_fonts
from speechdeck.theme.colour import contrast

PARTY = load_theme("party")


def test_a_colour_that_is_legible_is_taken_to_the_letter() -> None:
    theme, notes = with_accent(PARTY, "6B2FB3")
    assert theme.palette[theme.primary] == "6B2FB3" and notes == ()


def test_a_colour_that_is_not_is_shown_darker_and_told() -> None:
    theme, (note,) = with_accent(PARTY, "F2C300")
    shown = theme.palette[theme.primary]
    assert note.code == "theme.accent" and shown in note.message and "darker" in note.message
    assert contrast(shown, theme.palette["lt1"]) >= 4.5


def test_shades_of_the_accent_follow_it_and_other_colours_stay() -> None:
    theme, _ = with_accent(PARTY, "1F6FEB")
    changed = {slot for slot, rgb in PARTY.palette.items() if theme.palette[slot] != rgb}
    assert {"accent1", "accent4", "dk2"} <= changed
    assert not changed & {"lt1", "accent2", "accent3"}  # white and the golds


@given(st.integers(0, 0xFFFFFF).map(lambda value: f"{value:06X}"))
def test_colours_that_were_legible_on_each_other_still_are(wanted: str) -> None:
    theme, _ = with_accent(PARTY, wanted)
    for one, other in combinations(PARTY.palette, 2):
        before = contrast(PARTY.palette[one], PARTY.palette[other])
        after = contrast(theme.palette[one], theme.palette[other])
        for bar in (4.5, 3.0):
            assert before < bar * 1.04 or after >= bar, (one, other)


@pytest.mark.parametrize("wanted", ["1F6FEB", "F2C300", "EEEEEE", "0A0A0A"])
@pytest.mark.parametrize("name", [entry.name for entry in available()])
def test_a_review_has_nothing_against_the_new_colours(name: str, wanted: str) -> None:
    theme, _ = with_accent(load_theme(name), wanted)
    look = Contrast(theme)
    names = ("cover", "section", "cards-3", "bullets", "closing", "agenda-4", "quote", "compare")
    assert [found for layout in names for found in look(theme.layouts[layout])] == []


def test_a_typeface_goes_before_those_of_its_script() -> None:
    theme = with_fonts(PARTY, "FangSong, Georgia")
    assert {stack.east_asian[0] for stack in theme.fonts.values()} == {"FangSong"}
    assert {stack.latin[0] for stack in theme.fonts.values()} == {"Georgia"}
    assert "Noto Sans CJK SC" in theme.fonts["body"].east_asian


@pytest.mark.parametrize(
    "face", ["仿宋", "FangSong", "SimSun", "Microsoft YaHei", "Songti SC", "Noto Serif CJK SC", "MS Gothic"]
)
def test_an_east_asian_face_is_known_by_its_name(face: str) -> None:
    assert is_east_asian(face)


@pytest.mark.parametrize("face", ["Georgia", "Century Gothic", "Segoe UI", "Songbird", "Noto Sans"])
def test_a_latin_face_is_known_by_its_name(face: str) -> None:
    assert not is_east_asian(face)
