"""Every icon is a plain freeform that keeps inside its box, and every word of the tables has one."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from make_icons import absolute

from speechdeck.icons import ICONS, icon
from speechdeck.lang.en_icons import WORDS as ENGLISH
from speechdeck.lang.zh_icons import WORDS as CHINESE
from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Colour
from speechdeck.write.outline import outline

BOX = Rect(100, 50, 80, 40)


@pytest.mark.parametrize("name", sorted(ICONS))
def test_an_icon_stands_in_the_middle_of_its_box(name: str) -> None:
    drawn = icon(name, BOX, Colour("accent1"))
    assert {command[0] for command in drawn.commands} <= set("MLCZ")
    assert drawn.fill == Colour("accent1") and drawn.stroke is None
    rect = outline(drawn)
    assert not any(rect.overlaps(Rect(x, y, 40, 40)) for x, y in ((80, 50), (160, 50), (120, 10), (120, 90)))
    assert max(rect.w, rect.h) > 24  # and fills most of it


@pytest.mark.parametrize("words", [CHINESE, ENGLISH], ids=["zh", "en"])
def test_every_word_has_one_icon(words: Mapping[str, str]) -> None:
    assert words.keys() - {""} <= ICONS.keys()
    said = [word for line in words.values() for word in line.split()]
    assert len(said) == len(set(said))


def _curve(*numbers: float) -> tuple[str, tuple[tuple[float, ...], ...]]:
    return "C", (numbers[:2], numbers[2:4], numbers[4:])


@pytest.mark.parametrize(
    ("outline", "steps"),
    [
        ("M10 10h5v5z", [("M", ((10, 10),)), ("L", ((15, 10),)), ("L", ((15, 15),)), ("Z", ())]),
        ("m1,2 3,4", [("M", ((1, 2),)), ("L", ((4, 6),))]),
        ("M0 0Q3 3 6 0", [("M", ((0, 0),)), ("C", ((2, 2), (4, 2), (6, 0)))]),
        (
            "M0 0C1 1 2 1 3 0S5-1 6 0",
            [("M", ((0, 0),)), ("C", ((1, 1), (2, 1), (3, 0))), ("C", ((4, -1), (5, -1), (6, 0)))],
        ),
    ],
)
def test_shorthands_are_written_out(outline: str, steps: list[object]) -> None:
    assert list(absolute(outline)) == steps


def test_an_arc_becomes_curves_on_its_circle() -> None:
    steps = list(absolute("M10 0a10 10 0 1120 0"))  # flags without spaces
    assert [letter for letter, _ in steps] == ["M", "C", "C"]
    (first, second) = (points[-1] for _, points in steps[1:])
    assert first == pytest.approx((20, -10), abs=1e-6) and second == (30, 0)
