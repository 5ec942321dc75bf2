"""How charts and icons look is the theme's to say, with what it says nothing about taken from the base."""

from __future__ import annotations

from pathlib import Path

import pytest
from writing import write_theme

from speechdeck.errors import ThemeError
from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Colour, IconStyle
from speechdeck.theme import load_theme
from speechdeck.theme.load import load
from speechdeck.write.placeholder import placeholders


def test_one_colour_of_a_chart_changes(tmp_path: Path) -> None:
    mine, base = (
        load(write_theme(tmp_path, "chart: {highlight: accent2 a50, bar: 0.7}")).chart,
        load_theme("base").chart,
    )
    assert mine == base._replace(highlight=Colour("accent2", alpha=0.5), bar=0.7)


def test_slices_have_a_colour(tmp_path: Path) -> None:
    with pytest.raises(ThemeError, match="at least one colour"):
        load(write_theme(tmp_path, "chart: {slices: []}"))


@pytest.mark.parametrize(
    ("written", "icons"),
    [
        ("", IconStyle()),
        ("icons: true", IconStyle()),
        ("icons: false", None),
        ("icons: {colour: accent2}", IconStyle(Colour("accent2"))),
        ("icons: {scale: 2}", IconStyle(None, 2.0)),
    ],
)
def test_icons_are_there_unless_a_theme_does_without(tmp_path: Path, written: str, icons: IconStyle | None) -> None:
    assert load(write_theme(tmp_path, written)).icons == icons


def test_an_icon_is_no_placeholder_and_a_chart_is_one_of_its_own_type(tmp_path: Path) -> None:
    text = "layouts: {cards-3: {each: {icon: {at: [0, 0, 1, 1], style: number, role: icon}}}}"
    theme = load(write_theme(tmp_path, text))
    assert theme.layouts["cards-3"].area("icon3") is not None
    assert not any(name.startswith("icon") for name in placeholders(theme.layouts["cards-3"]))
    assert placeholders(theme.layouts["chart"])["chart"].type == "chart"


def test_a_logo_stands_where_the_layout_or_its_master_says(tmp_path: Path) -> None:
    text = """
        masters: {content: {logo: [0.5, 6.5, 1, 0.5]}}
        layouts:
          quote: {logo: [12, 6.5, 1, 0.5]}
          bullets: {logo: ~}
    """
    layouts = load(write_theme(tmp_path, text)).layouts
    assert layouts["detail"].logo == Rect(36, 468, 72, 36)
    assert layouts["quote"].logo == Rect(864, 468, 72, 36)
    assert layouts["bullets"].logo is None
    assert layouts["cover"].logo is None
