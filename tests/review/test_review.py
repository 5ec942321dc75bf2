"""A review finds what is wrong in a theme, tells its place, and has nothing against the themes that we ship."""

from __future__ import annotations

from pathlib import Path

import pytest

from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Colour, Gradient, Layout, Shape
from speechdeck.model.theme import Path as Freeform
from speechdeck.review import Objection, review
from speechdeck.review.backdrop import Backdrops, rrggbb
from speechdeck.theme import available

PALETTE = {"lt1": "FFFFFF", "dk1": "000000", "accent1": "FF0000"}
WHITE, BLACK, RED = Colour("lt1"), Colour("dk1"), Colour("accent1")


def reviewed(folder: Path, text: str) -> tuple[Objection, ...]:
    path = folder / "mine.yaml"
    path.write_text(f"label: {{en: Mine}}\n{text}", "utf-8")
    return tuple(each for each in review(str(path))[1] if not each.inherited)


@pytest.mark.parametrize("name", [entry.name for entry in available()])
def test_nothing_in_a_shipped_theme_must_be_mended(name: str) -> None:
    grave = [f"{each.where}: {each.message}" for each in review(name)[1] if each.grave]
    assert grave == []


def test_columns_need_not_hold_what_cannot_stand() -> None:
    told = [
        each for each in review("ink")[1] if each.code == "theme.limit" and "@stack" in f"{each.where} {each.message}"
    ]
    assert told == []


def test_the_plain_theme_inherited_as_it_is_has_nothing_of_its_own(tmp_path: Path) -> None:
    assert reviewed(tmp_path, "") == ()


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("palette: {dk1: '#CCCCCC'}\n", None, "has a contrast of"),
        ("layouts:\n  quote:\n    areas:\n      text: {size: 30, smallest: 12}\n", 5, "may be set at 12 pt"),
        (
            "layouts:\n  bullets:\n    areas:\n      body: {smallest: 15}\n",
            5,
            "may be set at 12.6 pt",
        ),  # its second level
        ("layouts:\n  quote:\n    areas:\n      text: {leading: 1.0}\n", 5, "has lines 1.00 sizes apart"),
        ("layouts:\n  quote:\n    areas:\n      text: {at: [1, 1, 10, 4]}\n", 5, "overlaps"),
        ("layouts:\n  quote:\n    areas:\n      text: {at: [0.1, 2.2, 12, 2.8]}\n", 5, "from the edge"),
        ("layouts:\n  quote:\n    areas:\n      text: {at: [1, 2.2, 3, 1.2]}\n", 5, "does not hold 59 characters"),
        ("layouts:\n  quote:\n    areas:\n      text: {sise: 30}\n", 5, "is no key that is known here"),
        ("layouts:\n  quote:\n    logo: [1, 2, 3, 1]\n", 4, "layouts.quote.logo: overlaps"),
        ("masters:\n  content:\n    logo: [13, 0, 1, 1]\n", 4, "masters.content.logo: reaches beyond the slide"),
        ("fonts: {body: {latin: [Papyrus]}}\n", 2, "the measures of 'Papyrus' are unknown"),
        ("fonts: {body: {latin: [Arial, Noto Sans], east_asian: [SimSun]}}\n", 2, "no face that comes with Linux"),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path: Path, text: str, line: int | None, message: str) -> None:
    found = [each for each in reviewed(tmp_path, text) if message in each.message]
    assert found, message
    if line:
        assert {each.where for each in found} == {f"{tmp_path / 'mine.yaml'}:{line}"}


def test_every_layout_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    text = "layouts:\n  quote: {areas: {text: {sise: 1}}}\n  detail: {areas: {key: {style: tex}}}\n"
    found = [each.message for each in reviewed(tmp_path, text) if each.code == "theme.mistake"]
    assert len(found) == 2
    assert any("sise" in each for each in found) and any("'tex'" in each for each in found)


def test_a_file_that_is_no_theme_is_one_objection(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("[", "utf-8")
    theme, found = review(str(path))
    assert theme is None and [each.code for each in found] == ["theme.mistake"]


def test_a_theme_may_promise_more_contrast(tmp_path: Path) -> None:
    assert any("needs 21" in each.message for each in reviewed(tmp_path, "contrast: 21\n"))


# what is behind a text


HERE = Rect(100, 100, 10, 10)


def behind(*drawings: Freeform | Shape, area: Rect = HERE) -> set[str]:
    layout = Layout("quote", "quote", 0, WHITE, drawings, ())
    return {rrggbb(colour) for colour in Backdrops(PALETTE).behind(layout, area)}


def square(x: float, y: float, side: float) -> Freeform:
    corners = ((x + side, y), (x + side, y + side), (x, y + side))
    return Freeform((("M", x, y), *(("L", *corner) for corner in corners), ("Z",)), RED)


def test_without_drawings_the_background_is_seen() -> None:
    assert behind() == {"FFFFFF"}


def test_the_last_drawing_is_on_top() -> None:
    assert behind(square(0, 0, 300), Shape("rectangle", Rect(50, 50, 200, 200), BLACK)) == {"000000"}


def test_what_is_half_open_lets_the_ground_through() -> None:
    assert behind(Shape("rectangle", Rect(0, 0, 960, 540), Colour("dk1", alpha=0.5))) == {"808080"}


def test_a_drawing_elsewhere_is_not_seen() -> None:
    assert behind(square(200, 200, 50), Shape("ellipse", Rect(0, 0, 101, 101), BLACK)) == {"FFFFFF"}


def test_a_hole_in_a_freeform_shows_what_is_behind() -> None:
    ring = Freeform((*square(0, 0, 300).commands, *square(50, 50, 200).commands), RED)
    assert behind(ring) == {"FFFFFF"}
    assert behind(ring, area=Rect(10, 10, 10, 10)) == {"FF0000"}


def test_a_curve_is_covered_to_its_bulge() -> None:
    bow = Freeform((("M", 0, 200), ("C", 0, 0, 400, 0, 400, 200), ("Z",)), RED)
    assert behind(bow, area=Rect(190, 60, 10, 10)) == {"FF0000"}
    assert behind(bow, area=Rect(190, 20, 10, 10)) == {"FFFFFF"}


def test_a_gradient_runs_along_its_angle() -> None:
    fall = Gradient(90, ((0.0, BLACK), (1.0, WHITE)))
    layout = Layout("quote", "quote", 0, fall, (), ())
    column = [colour[0] for colour in Backdrops(PALETTE).behind(layout, Rect(0, 0, 960, 540), across=1, down=9)]
    assert column == sorted(column) and column[0] < 0.1 and column[-1] > 0.9
    row = Backdrops(PALETTE).behind(layout, Rect(0, 0, 960, 540), across=9, down=1)
    assert len({round(colour[0], 6) for colour in row}) == 1


def test_what_one_colour_does_in_inherited_layouts_is_told_once(tmp_path: Path) -> None:
    found = [each for each in reviewed(tmp_path, "palette: {dk1: '#CCCCCC'}\n") if "#CCCCCC on" in each.message]
    assert len([each for each in found if ": colour #CCCCCC" in each.message]) == 1
    assert any(each.message.endswith(" more places") for each in found)


def test_a_misspelt_name_is_told_where_it_is_written_and_not_where_it_is_inherited(tmp_path: Path) -> None:
    found = reviewed(tmp_path, "layouts:\n  cards-3:\n    each:\n      head: {style: headng}\n")
    assert [each.where for each in found] == [f"{tmp_path / 'mine.yaml'}:5"]
    assert "names no style: 'headng'" in found[0].message


def test_a_layout_of_no_kind_is_told_with_the_nearest(tmp_path: Path) -> None:
    (found,) = reviewed(tmp_path, "layouts:\n  detial: {like: detail}\n")
    assert (found.code, found.where) == ("theme.kind", f"{tmp_path / 'mine.yaml'}:3")
    assert "'detail'" in found.hint


def test_a_key_over_others_is_told_at_its_own_line(tmp_path: Path) -> None:
    (found,) = reviewed(tmp_path, "palete:\n  dk1: '#111111'\n")
    assert found.where == f"{tmp_path / 'mine.yaml'}:2"
