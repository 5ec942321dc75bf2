"""A slide's SVG shows its text where it was measured, in the theme's colours, and is sound XML."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest
from drawn import SPEECH, deck

from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Colour, Gradient, Path, Shape, Stroke
from speechdeck.theme import available
from speechdeck.write.svg import Pen, slides

SVG = "{http://www.w3.org/2000/svg}"


def parsed(number: int, theme: str = "party") -> ElementTree.Element:
    return ElementTree.fromstring(slides(deck(theme))[number])


def texts(root: ElementTree.Element) -> list[str]:
    return ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]


@pytest.mark.parametrize("theme", [entry.name for entry in available()])
def test_every_slide_is_sound_and_shows_its_words(theme: str) -> None:
    roots = [parsed(number, theme) for number in range(3)]
    assert all(root.get("viewBox") == "0 0 960 540" for root in roots)
    assert {"迎新", "致辞", "林小满", "2026年9月1日"} <= set(texts(roots[0]))
    assert "读书 & 写字" in texts(roots[2]) and "<认真>做" in texts(roots[2])


def test_the_title_is_the_name_of_the_picture() -> None:
    root = parsed(2)
    assert root.get("aria-label") == root.findtext(f"{SVG}title") == "读书 & 写字"


def test_lines_stand_one_leading_apart_about_the_middle_of_their_area() -> None:
    first, second = [text for text in parsed(0).iter(f"{SVG}text") if "".join(text.itertext()) in ("迎新", "致辞")]
    assert float(second.get("y", "")) - float(first.get("y", "")) == pytest.approx(73)
    area = deck().theme.layouts["cover"].area("title")
    assert area is not None
    middle = area.rect.y + area.rect.h / 2
    # the em boxes: from 0.88 em above the first baseline to 0.12 em under the second
    top, bottom = float(first.get("y", "")) - 0.88 * 60, float(second.get("y", "")) + 0.12 * 60
    assert middle - top == pytest.approx(bottom - middle, abs=0.1)
    assert first.get("text-anchor") == "middle"
    assert float(first.get("x", "")) == pytest.approx(area.rect.x + area.rect.w / 2, abs=0.01)


def test_a_linked_box_leads_to_its_slide_and_can_be_clicked_everywhere() -> None:
    (link,) = parsed(1).iter(f"{SVG}a")
    assert link.get("href") == "slide-03.svg"
    area = deck().theme.layouts["agenda-2"].area("head1")
    field = link.find(f"{SVG}rect")
    assert area is not None and field is not None
    assert float(field.get("width", "")) == pytest.approx(area.rect.w, abs=0.01)
    assert "读书" in "".join(link.itertext())


def test_bullets_stand_where_the_text_of_the_level_above_begins() -> None:
    fitted = deck()
    area = fitted.theme.layouts["bullets"].area("body")
    assert area is not None
    x = {"".join(text.itertext()): float(text.get("x", "")) - area.rect.x for text in parsed(2).iter(f"{SVG}text")}
    first, second = fitted.theme.bullets
    found = [x[first.char], x["读书 100 页，“慢慢”读"], x[second.char], x["<认真>做"]]
    assert found == pytest.approx([0, first.indent, first.indent, second.indent], abs=0.01)


def test_each_script_has_its_typefaces_and_quotation_marks_go_with_the_chinese() -> None:
    faces = [(span.text, span.get("font-family", "").split(",")[0]) for span in parsed(2).iter(f"{SVG}tspan")]
    assert (" 100 ", "'Segoe UI'") in faces
    assert ("页，“", "'微软雅黑'") in faces
    assert ("读书", "'华文中宋'") in faces and (" & ", "'Georgia'") in faces


def test_emphasis_is_bold_and_coloured() -> None:
    (span,) = [span for span in parsed(2).iter(f"{SVG}tspan") if span.text == "慢慢"]
    assert span.get("font-weight") == "bold"
    assert span.get("fill") == "#" + deck().theme.palette["dk2"]


def test_a_gradient_runs_from_corner_to_corner_at_any_angle() -> None:
    theme = deck().theme._replace(palette=deck().theme.palette)
    layout = theme.layouts["cover"]
    fade = Gradient(90, ((0.0, Colour("accent1")), (1.0, Colour("accent4", alpha=0.5))))
    drawn = Pen(theme).backdrop(
        replace(layout, background=Colour("lt1"), drawings=(Shape("rectangle", Rect(10, 20, 100, 50), fade),))
    )
    root = ElementTree.fromstring(f'<svg xmlns="{SVG[1:-1]}">{drawn}</svg>')
    (gradient,) = root.iter(f"{SVG}linearGradient")
    ends = [float(gradient.get(key, "")) for key in ("x1", "y1", "x2", "y2")]
    assert ends == pytest.approx([60, 20, 60, 70])
    assert [stop.get("stop-opacity") for stop in gradient] == [None, "0.5"]
    assert root.findall(f"{SVG}rect")[1].get("fill") == f"url(#{gradient.get('id')})"


def test_paths_and_strokes_are_drawn_as_they_are() -> None:
    theme = deck().theme
    path = Path((("M", 1.0, 2.0), ("C", 1.0, 2.0, 3.0, 4.0, 5.0, 6.5), ("Z",)), None, Stroke(Colour("dk1"), 2, "dash"))
    drawn = Pen(theme).backdrop(replace(theme.layouts["cover"], background=Colour("lt1"), drawings=(path,)))
    assert 'd="M 1 2 C 1 2 3 4 5 6.5 Z"' in drawn
    assert 'fill="none"' in drawn and 'stroke-dasharray="8 6"' in drawn


def test_the_same_deck_gives_the_same_pictures() -> None:
    assert slides(deck()) == slides(deck())
    assert deck().source == SPEECH
