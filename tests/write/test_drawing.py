"""Fills, outlines and freeforms are written so that they stand where the theme has them."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from opened import NAMESPACES, find, tag

from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Colour, Drawing, Gradient, Path, Shape, Stroke
from speechdeck.write.ooxml import Paint, quote, text
from speechdeck.write.outline import outline

_DECLARED = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
POINTS = st.floats(-500, 1500, allow_nan=False)


def parsed(xml: str) -> ElementTree.Element:
    return ElementTree.fromstring(f"<root {_DECLARED}>{xml}</root>")


def drawn(drawing: Drawing) -> ElementTree.Element:
    return parsed(Paint(dark=False).drawing(drawing)[1])


def bezier(t: float, *points: float) -> float:
    a, b, c, d = points
    s = 1 - t
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d


@given(st.lists(st.tuples(*[POINTS] * 6), min_size=1, max_size=4), POINTS, POINTS)
def test_the_outline_of_curves_is_tight(curves: list[tuple[float, ...]], x: float, y: float) -> None:
    rect = outline(Path((("M", x, y), *(("C", *curve) for curve in curves))))
    xs, ys = [x], [y]
    for curve in curves:
        start = (xs[-1], ys[-1])
        xs += [bezier(step / 400, start[0], *curve[::2]) for step in range(1, 401)]
        ys += [bezier(step / 400, start[1], *curve[1::2]) for step in range(1, 401)]
    sampled = (min(xs), min(ys), max(xs), max(ys))
    # nothing sampled lies outside; the samples come within a hair of every edge
    for true, seen, sign in zip((rect.x, rect.y, rect.right, rect.bottom), sampled, (1, 1, -1, -1), strict=True):
        assert sign * (seen - true) >= -1e-6
        assert sign * (seen - true) <= 1.0


def test_a_freeform_is_written_from_the_corner_of_its_box() -> None:
    path = Path((("M", 10.0, 20.0), ("L", 30.0, 20.0), ("L", 30.0, 60.0), ("Z",)), fill=Colour("accent1"))
    root = drawn(path)
    (place,), (size,) = find(root, ".//a:off"), find(root, ".//a:path")
    assert (place.get("x"), place.get("y")) == ("127000", "254000")
    assert (size.get("w"), size.get("h")) == ("254000", "508000")
    points = [(point.get("x"), point.get("y")) for point in root.iter(tag("a:pt"))]
    assert points == [("0", "0"), ("254000", "0"), ("254000", "508000")]
    assert [step.tag for step in find(root, ".//a:path/*")] == [tag("a:moveTo"), *[tag("a:lnTo")] * 2, tag("a:close")]


def test_a_rectangle_drawn_leftwards_has_a_size() -> None:
    root = drawn(Shape("rectangle", Rect(100.0, 0.0, -40.0, 10.0)))
    assert find(root, ".//a:off")[0].get("x") == str(60 * 12700)
    assert find(root, ".//a:ext")[0].get("cx") == str(40 * 12700)


def test_corners_are_as_round_as_asked_and_never_rounder_than_half_a_side() -> None:
    for radius, value in ((5.0, "val 25000"), (50.0, "val 50000")):
        root = drawn(Shape("rectangle", Rect(0, 0, 60, 20), radius=radius))
        assert find(root, ".//a:prstGeom")[0].get("prst") == "roundRect"
        assert find(root, ".//a:gd")[0].get("fmla") == value


def test_strokes_and_fills_are_said_even_where_there_are_none() -> None:
    bare = drawn(Shape("ellipse", Rect(0, 0, 10, 10)))
    assert find(bare, "p:spPr/a:noFill") and find(bare, "p:spPr/a:ln/a:noFill")
    dashed = drawn(Shape("ellipse", Rect(0, 0, 10, 10), stroke=Stroke(Colour("dk1"), 1.5, "dash")))
    (line,) = find(dashed, "p:spPr/a:ln")
    assert (line.get("w"), find(line, "a:prstDash")[0].get("val")) == ("19050", "dash")


def test_gradients_keep_their_stops_and_turn_with_the_clock() -> None:
    stops = ((0.0, Colour("accent1")), (0.5, Colour("lt1", alpha=0.4)), (1.0, Colour("accent1")))
    root = parsed(Paint(dark=False).fill(Gradient(-90.0, stops)))
    assert [stop.get("pos") for stop in root.iter(tag("a:gs"))] == ["0", "50000", "100000"]
    assert find(root, ".//a:lin")[0].get("ang") == str(270 * 60000)


@pytest.mark.parametrize(
    ("colour", "name", "changes"),
    [
        (Colour("accent1"), "accent1", []),
        (Colour("dk1", 0.65, 0.35), "tx1", [("lumMod", "65000"), ("lumOff", "35000")]),
        (Colour("lt2", alpha=0.07), "bg2", [("alpha", "7000")]),
    ],
)
def test_colours_are_references(colour: Colour, name: str, changes: list[tuple[str, str]]) -> None:
    (made,) = parsed(Paint(dark=False).colour(colour))
    assert made.get("val") == name
    assert [(change.tag.partition("}")[2], change.get("val")) for change in made] == changes


@given(st.text())
def test_any_characters_make_sound_xml(characters: str) -> None:
    root = ElementTree.fromstring(f'<a name="{quote(characters)}">{text(characters)}</a>')
    kept = "".join(c for c in characters if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff"))
    kept = "".join(c for c in kept if not "\ud800" <= c <= "\udfff")
    assert (root.text or "") == kept.replace("\r\n", "\n").replace("\r", "\n")
