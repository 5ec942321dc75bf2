"""Decoration: lengths, motifs, generators, items."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Colour, Drawing, Path, Shape
from speechdeck.theme.check import Mistake, Node
from speechdeck.theme.colour import Paints
from speechdeck.theme.drawing import Studio, drawings
from speechdeck.theme.length import Frame

MOTIFS = {
    "plate": [{"rect": [0, 0, "w", "h"], "fill": "lt1"}, {"line": [0, "h/2", "w", "h/2"], "stroke": ["dk1", 1]}],
    "corner": [{"rect": [0, 0, 1, 1], "fill": "dk1"}],
    "bare": [{"rect": [0, 0, 1, 1]}, {"motif": "corner"}],
    "ring": [{"polygon": [5, 5], "radius": 1, "count": "n", "stroke": ["dk1", 1]}],
}
STUDIO = Studio(Paints(None, None), Node(MOTIFS), {})
ITEMS = (Frame(1, 1, 2, 3), Frame(4, 1, 2, 3), Frame(7, 1, 2, 3))


def drawn(*entries: object, items: tuple[Frame, ...] = ()) -> list[Drawing]:
    return list(drawings(Node(list(entries)), STUDIO, Frame(), items))


def rects(*entries: object, items: tuple[Frame, ...] = ()) -> list[Rect]:
    return [shape.rect for shape in drawn(*entries, items=items) if isinstance(shape, Shape)]


def test_inches_become_points() -> None:
    assert rects({"rect": [1, 2, 3, 0.5], "fill": "dk1"}) == [Rect(72, 144, 216, 36)]


@pytest.mark.parametrize(
    ("written", "inches"),
    [(0.5, 0.5), ("w", 4), ("w-0.5", 3.5), ("h/2", 1.5), ("w/2+0.25", 2.25), ("-w", -4), ("0.5w-h", -1), ("2h/3", 2)],
)
def test_lengths_may_be_told_by_the_box(written: object, inches: float) -> None:
    assert Frame(w=4, h=3).length(Node(written)) == pytest.approx(inches)


@pytest.mark.parametrize("written", ["x", "w w", "+", "w-", "1.2.3", "w*2"])
def test_other_lengths_are_mistakes(written: str) -> None:
    with pytest.raises(Mistake, match="cannot be read"):
        Frame().length(Node(written))


@given(st.floats(-5, 5), st.floats(0.1, 9), st.floats(0.1, 9))
def test_a_length_from_the_right_is_the_width_less_the_length(length: float, w: float, h: float) -> None:
    frame = Frame(w=w, h=h)
    assert frame.measure(f"w-{abs(length):.4f}", Node(None)) == pytest.approx(w - round(abs(length), 4))


def test_a_motif_is_set_at_a_place_with_a_size() -> None:
    plate, line = drawn({"motif": "plate", "at": [1, 2], "size": [3, 4]})
    assert isinstance(plate, Shape) and plate.rect == Rect(72, 144, 216, 288)
    assert isinstance(line, Path) and line.commands == (("M", 72, 288), ("L", 288, 288))


def test_a_mirrored_motif_is_the_right_way_round() -> None:
    assert rects({"motif": "corner", "at": [10, 5], "scale": [-1, -1]}) == [Rect(648, 288, 72, 72)]


def test_a_motif_is_turned_about_its_origin() -> None:
    box, line = drawn({"motif": "plate", "at": [1, 2], "size": [3, 4], "turn": 90})
    assert isinstance(box, Path) and box.commands[:2] == (("M", 72, 144), ("L", 72, 360))
    assert isinstance(line, Path) and line.commands == (("M", -72, 144), ("L", -72, 360))


def test_items_are_drawn_each_first_rest_and_around() -> None:
    plate = [{"rect": [0, 0, "w", 0.5], "fill": "dk1"}]
    assert [r.x for r in rects({"each": plate}, items=ITEMS)] == [72, 288, 504]
    assert [r.x for r in rects({"first": plate}, items=ITEMS)] == [72]
    assert [r.x for r in rects({"rest": plate}, items=ITEMS)] == [288, 504]
    assert [r.x for r in rects({"last": plate}, items=ITEMS)] == [504]
    assert rects({"around": plate}, items=ITEMS) == [Rect(72, 72, 576, 36)]
    assert rects({"around": plate}) == []


def test_items_take_turns() -> None:
    tall, flat = ({"rect": [0, 0, 1, h], "fill": "dk1"} for h in (2, 1))
    assert [(r.x, r.h) for r in rects({"turns": [[tall], [flat]]}, items=ITEMS)] == [(72, 144), (288, 72), (504, 144)]


def test_a_motif_paints_what_has_no_paint_of_its_own() -> None:
    bare, corner = drawn({"motif": "bare", "fill": "accent3"})
    assert (bare.fill, corner.fill) == (Colour("accent3"), Colour("dk1"))
    with pytest.raises(Mistake, match="neither fill nor stroke"):
        drawn({"motif": "bare"})


@pytest.mark.parametrize("count", [2, 3, 7])
def test_a_polygon_has_as_many_corners_as_there_are_items(count: int) -> None:
    frame = Frame(n=count)
    (path,) = drawings(Node([{"motif": "ring"}]), STUDIO, frame)
    assert isinstance(path, Path)
    corners = _places(path)
    assert len({(x, y) for _, x, y in corners}) == count
    assert all(math.hypot(x - 360, y - 360) == pytest.approx(72, abs=0.01) for _, x, y in corners)


def test_what_is_spun_stands_around_its_centre_as_one_shape() -> None:
    mark = {"line": [5, 1, 5, 2], "stroke": ["dk1", 1]}
    (path,) = drawn({"spin": [mark], "about": [5, 5], "count": 4})
    assert isinstance(path, Path)
    assert [(x, y) for letter, x, y in _places(path) if letter == "M"] == [(360, 72), (648, 360), (360, 648), (72, 360)]


def test_a_dot_that_is_spun_stays_round() -> None:
    (path,) = drawn({"spin": [{"ellipse": [4.9, 0.9, 0.2, 0.2], "fill": "dk1"}], "about": [5, 5], "count": 3})
    assert isinstance(path, Path)
    ends = [(float(step[-2]), float(step[-1])) for step in path.commands if step[0] == "C"][-4:]
    centre = (360 - 288 * math.sin(math.radians(240 - 180)), 360 + 288 * math.cos(math.radians(60)))
    assert all(math.dist(end, centre) == pytest.approx(7.2, abs=0.01) for end in ends)


def test_round_corners_do_not_turn() -> None:
    with pytest.raises(Mistake, match="round corners"):
        drawn({"spin": [{"rect": [1, 1, 1, 1], "radius": 0.1, "fill": "dk1"}], "about": [5, 5], "count": 3})


def test_rays_are_as_wide_as_the_gaps_between_them() -> None:
    (path,) = drawn({"rays": [5, 5], "radius": 4, "from": 180, "to": 360, "count": 6, "fill": "dk1"})
    assert isinstance(path, Path)
    rim = [math.degrees(math.atan2(y - 360, x - 360)) % 360 for letter, x, y in _places(path) if letter == "L"]
    assert rim[0] == pytest.approx(187.5, abs=0.1) and rim[-1] == pytest.approx(352.5, abs=0.1)
    assert all(b - a == pytest.approx(15, abs=0.1) for a, b in pairwise(rim))


def test_a_blend_goes_from_one_path_to_the_other() -> None:
    entry = {"blend": ["M 0 0 L 1 0", "M 0 2 L 1 4"], "count": 3, "stroke": ["dk1 a30", 1], "fade": 10}
    paths = [path for path in drawn(entry) if isinstance(path, Path)]
    assert [path.commands[1] for path in paths] == [("L", 72, 0), ("L", 72, 144), ("L", 72, 288)]
    assert [path.stroke.colour.alpha for path in paths if path.stroke] == [0.3, 0.2, 0.1]


def test_a_blend_without_fading_is_one_shape() -> None:
    entry = {"blend": ["M 0 0 L 1 0", "M 0 2 L 1 4"], "count": 3, "stroke": ["dk1", 1]}
    (path,) = drawn(entry)
    assert isinstance(path, Path) and [c for c, *_ in path.commands] == ["M", "L"] * 3


def test_a_star_has_its_points_on_two_circles() -> None:
    (path,) = drawn({"star": [2, 2], "radius": 1, "inner": 0.5, "count": 5, "fill": "dk1"})
    assert isinstance(path, Path)
    radii = [math.hypot(x - 144, y - 144) for _, x, y in _places(path)]
    assert [round(r) for r in radii] == [72, 36] * 5
    assert path.commands[0] == ("M", 144, 72)


def _places(path: Path) -> list[tuple[str, float, float]]:
    return [(str(c[0]), float(c[1]), float(c[2])) for c in path.commands if len(c) == 3]
