"""Colour arithmetic is Office's, and contrast is that of WCAG."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechdeck.model.theme import SLOTS, Colour, Gradient
from speechdeck.theme.check import Mistake, Node
from speechdeck.theme.colour import Paints, contrast, resolve

PALETTE = dict.fromkeys(SLOTS, "000000") | {"lt1": "FFFFFF", "accent1": "4F81BD", "accent2": "C0504D"}
ROLES = {"title": "accent1", "muted": "dk1 lum65+35"}
PAINTS = Paints(Node(ROLES), Node({"sky": {"angle": 90, "stops": ["dk1", "lt1"]}}))


# What PowerPoint 2010's colour picker gives for its own "darker" and "lighter" rows of that theme.
@pytest.mark.parametrize(
    ("written", "rgb"),
    [
        ("accent1", "4F81BD"),
        ("accent1 lum75", "366092"),
        ("accent1 lum50", "244061"),
        ("accent1 lum60+40", "95B3D7"),
        ("accent1 lum40+60", "B8CCE4"),
        ("accent1 lum20+80", "DBE5F1"),
        ("accent2 lum75", "943634"),
        ("dk1 lum65+35", "595959"),
        ("lt1 lum85", "D9D9D9"),
    ],
)
def test_luminance_is_reckoned_as_office_does(written: str, rgb: str) -> None:
    assert _near(resolve(PAINTS.colour(Node(written)), PALETTE), rgb)


def _near(first: str, second: str) -> bool:
    """Office rounds within its own steps of luminance: two in 255 is no difference."""
    return all(abs(int(first[i : i + 2], 16) - int(second[i : i + 2], 16)) <= 2 for i in (0, 2, 4))


def test_names_may_be_slots_roles_and_fills() -> None:
    assert PAINTS.colour(Node("title a50")) == Colour("accent1", alpha=0.5)
    assert PAINTS.colour(Node("muted a50")) == Colour("dk1", 0.65, 0.35, 0.5)
    assert PAINTS.fill(Node("sky")) == Gradient(90, ((0.0, Colour("dk1")), (1.0, Colour("lt1"))))
    assert PAINTS.fill(Node("accent2")) == Colour("accent2")


def test_three_stops_lie_evenly() -> None:
    fill = PAINTS.fill(Node({"stops": ["dk1", "lt1", "dk1"]}))
    assert isinstance(fill, Gradient)
    assert [place for place, _ in fill.stops] == [0, 0.5, 1] and fill.angle == 0


def test_an_unknown_colour_is_a_mistake() -> None:
    with pytest.raises(Mistake, match="names no colour"):
        PAINTS.colour(Node("sky"))


@pytest.mark.parametrize(
    ("first", "second", "ratio"), [("000000", "FFFFFF", 21), ("777777", "FFFFFF", 4.48), ("FF0000", "FFFFFF", 4.0)]
)
def test_contrast(first: str, second: str, ratio: float) -> None:
    assert contrast(first, second) == pytest.approx(ratio, abs=0.01)


_RGB = st.integers(0, 0xFFFFFF).map("{:06X}".format)


@given(_RGB, _RGB)
def test_contrast_is_symmetric_and_bounded(first: str, second: str) -> None:
    assert 1 <= contrast(first, second) == contrast(second, first) <= 21.0001


@given(_RGB, st.floats(0, 1), st.floats(0, 1))
def test_any_modified_colour_is_a_colour(rgb: str, mod: float, off: float) -> None:
    assert len(resolve(Colour("accent1", mod, off), PALETTE | {"accent1": rgb})) == 6
