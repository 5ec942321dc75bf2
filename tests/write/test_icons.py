"""An icon is a freeform of the slide's own, in a colour of the theme, that screen readers skip."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

from drawn import box, paragraph
from opened import find, opened, parts

from speechdeck.icons import icon
from speechdeck.model.fitted import FittedDeck, FittedIcon, FittedSection, FittedSlide
from speechdeck.model.geometry import Rect
from speechdeck.model.source import Span
from speechdeck.model.theme import Colour
from speechdeck.theme import load_theme
from speechdeck.write.svg import slides


def made() -> FittedDeck:
    boxes = (
        box("title", paragraph("三件事", size=30), leading=36),
        *(box(f"head{n}", paragraph(f"第{n}件", size=24), leading=30) for n in (1, 2, 3)),
    )
    drawn = [icon(name, Rect(100, 150, 40, 40), Colour("accent3")) for name in ("shield", "book", "eye")]
    icons = tuple(FittedIcon(f"num{n}", drawing) for n, drawing in enumerate(drawn, 1))
    slide = FittedSlide("a", "cards-3", "三件事", boxes, (Span(0, 3),), None, 1.0, icons=icons)
    return FittedDeck("三件事", "zh", load_theme("party"), (slide,), (FittedSection("三件事", ("a",)),), "三件事", "")


def test_each_is_read_with_its_item() -> None:
    names = [shape.name for shape in opened(made()).slides[0].shapes]
    assert names == ["标题", "图标 1", "小标题 1", "图标 2", "小标题 2", "图标 3", "小标题 3"]


def test_it_is_a_decorative_freeform_in_a_theme_colour() -> None:
    root = parts(made())["ppt/slides/slide1.xml"]
    shapes = [shape for shape in root.iter() if shape.tag.endswith("}sp") and find(shape, ".//a:custGeom")]
    assert len(shapes) == 3
    for shape in shapes:
        assert find(shape, ".//adec:decorative")[0].get("val") == "1"
        assert [node.get("val") for node in find(shape, "./p:spPr/a:solidFill/a:schemeClr")] == ["accent3"]
        assert not find(shape, ".//a:t")


def test_the_preview_draws_it() -> None:
    with_icons, without = made(), made()
    without = replace(without, slides=(replace(without.slides[0], icons=()),))
    path = "{http://www.w3.org/2000/svg}path"
    drawn, bare = (ElementTree.fromstring(slides(deck)[0]) for deck in (with_icons, without))
    assert len(list(drawn.iter(path))) == len(list(bare.iter(path))) + 3
