"""Themes become real templates: masters, layouts, placeholders, colours and fonts that a person can change."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest
from drawn import deck
from opened import find, opened, parts, tag

from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Area, Colour, FontStack, Layout, Theme
from speechdeck.theme import available, load_theme
from speechdeck.write.names import names
from speechdeck.write.placeholder import placeholders

THEMES = [entry.name for entry in available()]


def area(name: str, role: str = "body", **changes: object) -> Area:
    made = Area(name, Rect(0, 0, 100, 50), role, "body", 20.0, 16.0, 28.0, Colour("dk1"))  # type: ignore[arg-type]
    return made._replace(**changes)  # type: ignore[arg-type]


def numbers(*areas: Area) -> dict[str, tuple[str, int | None]]:
    layout = Layout("plain", "plain", 0, Colour("lt1"), (), areas)
    return {name: (found.type, found.number) for name, found in placeholders(layout).items()}


def test_placeholders_keep_their_number_in_every_layout() -> None:
    assert numbers(area("title", "title"), area("head3"), area("page", "page")) == {
        "title": ("title", None),
        "head3": ("body", 33),
        "page": ("sldNum", 12),
    }


def test_areas_of_any_name_get_numbers_of_their_own() -> None:
    found = numbers(area("title", "title"), area("second", "title"), area("deck", "footer"), area("foot", "footer"))
    assert found["second"][0] == "body"
    assert [found["deck"][0], found["foot"][0]] == ["ftr", "body"]
    assert len({index for _, index in found.values()}) == 4


@pytest.mark.parametrize("theme", THEMES)
def test_numbers_are_unique_in_every_layout_of_every_theme(theme: str) -> None:
    for layout in load_theme(theme).layouts.values():
        indexes = [found.number for found in placeholders(layout).values()]
        assert len(set(indexes)) == len(indexes) == len(layout.areas)


@pytest.mark.parametrize("theme", THEMES)
def test_layouts_in_use_and_one_of_each_kind_are_offered_under_names_of_their_own(theme: str) -> None:
    fitted = deck(theme)
    names = [layout.name for layout in opened(fitted).slide_layouts]
    assert len(names) == len(set(names))
    assert "目录 2" in names, "in use"
    assert len(names) == len({layout.kind for layout in fitted.theme.layouts.values()}) + 1
    english = [layout.name for layout in opened(replace(fitted, language="en")).slide_layouts]
    assert {"Cover", "Agenda 2", "Closing"} <= set(english)


def test_a_variant_is_told_from_its_layout() -> None:
    fitted = deck()
    variant = replace(fitted.theme.layouts["cards-3"], name="cards-3@heads")
    assert names("zh").layout(variant) == "卡片 3 (仅标题)"
    assert names("en").layout(replace(variant, name="cards-3@odd")) == "Cards 3 (odd)"


@pytest.mark.parametrize("theme", THEMES)
def test_decoration_is_one_group_that_screen_readers_skip(theme: str) -> None:
    words, by_name = names("zh"), {}
    for layout in load_theme(theme).layouts.values():
        by_name[words.layout(layout)] = layout
    for root in layout_parts(theme):
        layout = by_name[find(root, "p:cSld")[0].get("name", "")]
        groups = find(root, "p:cSld/p:spTree/p:grpSp")
        assert len(groups) == bool(layout.drawings)
        for group in groups:
            assert len(find(group, "p:sp")) == len(layout.drawings)
            assert [mark.get("val") for mark in find(group, "p:nvGrpSpPr//adec:decorative")] == ["1"]


@pytest.mark.parametrize("theme", THEMES)
def test_layouts_name_no_colour_and_no_typeface(theme: str) -> None:
    for root in layout_parts(theme):
        assert not list(root.iter(tag("a:srgbClr")))
        for font in (*root.iter(tag("a:latin")), *root.iter(tag("a:ea"))):
            assert font.get("typeface", "").startswith("+m")


@pytest.mark.parametrize("theme", THEMES)
def test_the_theme_part_has_the_palette_and_east_asian_faces(theme: str) -> None:
    source, root = load_theme(theme), parts(deck(theme))["ppt/theme/theme1.xml"]
    (scheme,) = root.iter(tag("a:clrScheme"))
    assert {slot.tag.partition("}")[2]: slot[0].get("val") for slot in scheme} == dict(source.palette)
    for font in ("a:majorFont", "a:minorFont"):
        (faces,) = root.iter(tag(font))
        assert faces.find(tag("a:ea")).get("typeface")  # type: ignore[union-attr]
        assert {"Hans", "Hant"} <= {each.get("script") for each in faces.iter(tag("a:font"))}


def test_typefaces_are_written_by_the_name_that_every_system_knows() -> None:
    fitted = deck()
    fonts = dict(fitted.theme.fonts, body=FontStack(("Arial",), ("微软雅黑", "PingFang SC")))
    root = parts(replace(fitted, theme=fitted.theme._replace(fonts=fonts)))["ppt/theme/theme1.xml"]
    assert find(root, ".//a:minorFont/a:ea")[0].get("typeface") == "Microsoft YaHei"


@pytest.mark.parametrize(("dark", "background", "text"), [(False, "lt1", "dk1"), (True, "dk1", "lt1")])
def test_dark_themes_swap_the_map_and_not_the_slots(dark: bool, background: str, text: str) -> None:
    fitted = deck()
    written = parts(replace(fitted, theme=fitted.theme._replace(dark=dark)))
    (mapped,) = find(written["ppt/slideMasters/slideMaster1.xml"], "p:clrMap")
    assert (mapped.get("bg1"), mapped.get("tx1")) == (background, text)
    (notes,) = find(written["ppt/notesMasters/notesMaster1.xml"], "p:clrMap")
    assert notes.get("bg1") == "lt1"


def test_colours_keep_their_slot_when_the_map_is_swapped() -> None:
    def resolved(dark: bool) -> list[str]:
        fitted = deck()
        written = parts(replace(fitted, theme=fitted.theme._replace(dark=dark)))
        (mapped,) = find(written["ppt/slideMasters/slideMaster1.xml"], "p:clrMap")
        root = written["ppt/slideLayouts/slideLayout1.xml"]
        names = [colour.get("val", "") for colour in root.iter(tag("a:schemeClr"))]
        return [mapped.get(name, name) for name in names]

    assert resolved(dark=False) == resolved(dark=True)


def test_text_properties_stand_in_the_layout() -> None:
    made = area("text1", align="right", anchor="middle", bold=True, tracking=0.1, gap=6.0)
    shape = only_text(with_area(made))
    (body,), (level,) = find(shape, "p:txBody/a:bodyPr"), find(shape, "p:txBody/a:lstStyle/a:lvl1pPr")
    assert (body.get("anchor"), {body.get(f"{side}Ins") for side in "ltrb"}) == ("ctr", {"0"})
    assert find(body, "a:noAutofit")
    assert (level.get("algn"), level.get("hangingPunct")) == ("r", "0")
    assert [value.get("val") for value in find(level, "*/a:spcPts")] == ["2800", "600", "0"]
    (run,) = find(level, "a:defRPr")
    assert (run.get("sz"), run.get("b"), run.get("spc")) == ("2000", "1", "200")


def test_spacing_in_per_cent_gives_the_leading_that_was_asked_for() -> None:
    level = find(only_text(with_area(area("text1", exact=False))), "p:txBody/a:lstStyle/a:lvl1pPr")[0]
    share = int(find(level, "a:lnSpc/a:spcPct")[0].get("val", 0)) / 100000
    assert share * 20.0 * 1.2 == pytest.approx(28.0, abs=0.01)


def test_bullets_hang_before_their_text() -> None:
    theme = load_theme(THEMES[-1])
    shape = only_text(with_area(area("text1", bullets=True), theme))
    levels = find(shape, "p:txBody/a:lstStyle/*")
    assert len(levels) == len(theme.bullets)
    starts = [0.0, *(bullet.indent for bullet in theme.bullets)]
    for level, bullet, start in zip(levels, theme.bullets, starts, strict=False):
        assert find(level, "a:buChar")[0].get("char") == bullet.char
        assert int(level.get("marL", 0)) == round(bullet.indent * 12700)
        assert int(level.get("marL", 0)) + int(level.get("indent", 0)) == pytest.approx(start * 12700, abs=1)


def layout_parts(theme: str) -> list[ElementTree.Element]:
    written = parts(deck(theme))
    count = sum(name.startswith("ppt/slideLayouts/slideLayout") for name in written)
    return [written[f"ppt/slideLayouts/slideLayout{number}.xml"] for number in range(1, count + 1)]


def with_area(made: Area, theme: Theme | None = None) -> ElementTree.Element:
    """A layout that has nothing but a title and this area."""
    theme = theme or load_theme("party")
    title = next(each for each in theme.layouts["bullets"].areas if each.role == "title")
    layout = Layout("plain", "plain", 0, Colour("lt1"), (), (title, made))
    fitted = replace(deck(), theme=theme._replace(layouts={"plain": layout}), slides=(), sections=())
    return parts(fitted)["ppt/slideLayouts/slideLayout1.xml"]


def only_text(layout: ElementTree.Element) -> ElementTree.Element:
    return find(layout, "p:cSld/p:spTree/p:sp")[-1]
