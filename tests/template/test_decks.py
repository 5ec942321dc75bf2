"""A deck on any company's template is whole, keeps the promises, and keeps the company's own."""

from __future__ import annotations

import re
import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path
from posixpath import dirname, normpath
from xml.etree import ElementTree

import pptx
import pytest

from speechdeck.layout import layout
from speechdeck.model.source import Excerpt
from speechdeck.pipeline import Build, build
from speechdeck.template.load import inspect
from speechdeck.write import WRITERS
from tests import promises
from tests.gallery import gallery
from tests.template.making import SAMPLE, TEMPLATES, unpacked

EXAMPLES = ("zh-city-renewal.txt", "en-library-keynote.txt")
every_deck = pytest.mark.parametrize(("template", "example"), [(t, e) for t in TEMPLATES for e in EXAMPLES])
every_template = pytest.mark.parametrize("template", TEMPLATES)
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("templates")


@cache
def file(template: str, folder: Path) -> Path:
    path = folder / f"{template}.{'potx' if template == 'as_template' else 'pptx'}"
    path.write_bytes(TEMPLATES[template]())
    return path


@cache
def built(template: str, example: str, folder: Path) -> Build:
    return build(Path(__file__).parents[2] / "examples" / example, template=file(template, folder))


@cache
def written(template: str, example: str, folder: Path) -> bytes:
    return WRITERS[".pptx"](built(template, example, folder).fitted)


@every_deck
def test_promises_are_kept(template: str, example: str, folder: Path) -> None:
    deck, content = built(template, example, folder), written(template, example, folder)
    assert promises.invented(deck) == []
    assert promises.lost(deck) == []
    assert promises.unspoken(deck, content) == []
    assert promises.rewritten(deck, content) == []
    assert promises.overflowing(deck) == []


@every_deck
def test_the_same_speech_gives_the_same_bytes(template: str, example: str, folder: Path) -> None:
    again = build(Path(__file__).parents[2] / "examples" / example, template=file(template, folder))
    assert WRITERS[".pptx"](again.fitted) == written(template, example, folder)


@every_template
def test_the_package_is_whole(template: str, folder: Path) -> None:
    parts = unpacked(written(template, EXAMPLES[0], folder))
    types = parts["[Content_Types].xml"].decode()
    assert "template.main" not in types
    for name, content in parts.items():
        if name.endswith(".rels"):
            where = dirname(dirname(name))
            relations = ElementTree.fromstring(content).findall(f"{RELATIONS}Relationship")
            ids = [each.get("Id") for each in relations]
            assert len(ids) == len(set(ids)), name
            for each in relations:
                if each.get("TargetMode") != "External":
                    target = each.get("Target", "")
                    found = normpath(target if target.startswith("/") else f"{where}/{target}").lstrip("/")
                    assert found in parts, f"{name} leads to {target}"
        elif name != "[Content_Types].xml":
            assert f'PartName="/{name}"' in types, f"{name} has no content type"


@every_template
def test_numbers_are_used_once(template: str, folder: Path) -> None:
    parts = unpacked(written(template, EXAMPLES[0], folder))
    layouts, seen = [], []
    for name, content in parts.items():
        if re.fullmatch(r"ppt/(slides|slideLayouts|slideMasters)/\w+\.xml", name):
            root = ElementTree.fromstring(content)
            shapes = [each.get("id") for each in root.iter(f"{P}cNvPr")]
            assert len(shapes) == len(set(shapes)), name
            layouts += [each.get("id") for each in root.iter(f"{P}sldLayoutId")]
    main = ElementTree.fromstring(parts["ppt/presentation.xml"])
    seen = layouts + [each.get("id") for each in main.iter(f"{P}sldMasterId")]
    assert len(seen) == len(set(seen))
    order = [each.tag.removeprefix(P) for each in main]
    wanted = "sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz".split()
    assert [tag for tag in order if tag in wanted] == [tag for tag in wanted if tag in order]


@every_template
def test_python_pptx_opens_it_and_every_placeholder_has_its_layout(template: str, folder: Path) -> None:
    deck = pptx.Presentation(BytesIO(written(template, EXAMPLES[0], folder)))
    assert len(deck.slides) == len(built(template, EXAMPLES[0], folder).fitted.slides)
    for slide in deck.slides:
        known = {shape.placeholder_format.idx: shape for shape in slide.slide_layout.placeholders}
        for shape in slide.placeholders:
            assert shape.placeholder_format.idx in known
            assert shape.placeholder_format.type == known[shape.placeholder_format.idx].placeholder_format.type
            assert shape.width and shape.height  # inherited: it has a place


def test_what_is_not_a_sample_stays_byte_for_byte(folder: Path) -> None:
    before = unpacked(file("sampled", folder).read_bytes())
    after = unpacked(written("sampled", EXAMPLES[0], folder))
    kept = [name for name in before if re.match(r"ppt/(slideLayouts|theme)/|customXml/|ppt/printerSettings", name)]
    assert kept
    assert [name for name in kept if after.get(name) != before[name]] == []


def test_sample_slides_go_with_all_that_was_theirs(folder: Path) -> None:
    after = unpacked(written("sampled", EXAMPLES[0], folder))
    assert [name for name, content in after.items() if SAMPLE.encode() in content] == []
    assert [name for name in after if name.startswith(("ppt/media", "ppt/comments", "ppt/commentAuthors"))] == []
    assert b'name="Old"' not in after["ppt/presentation.xml"]


def test_what_a_template_has_no_layout_for_becomes_a_layout_of_its_master(folder: Path) -> None:
    deck = pptx.Presentation(BytesIO(written("default", EXAMPLES[0], folder)))
    names = [layout.name for layout in deck.slide_layouts]
    assert names[:11] == [layout.name for layout in pptx.Presentation(str(file("default", folder))).slide_layouts]
    assert "卡片 3" in names[11:]
    cards = next(layout for layout in deck.slide_layouts if layout.name == "卡片 3")
    assert [shape for shape in cards.shapes if shape.shape_type == 6]  # the decoration, a group


@every_template
def test_a_sentence_that_states_a_figure_is_the_title_under_it(template: str, folder: Path) -> None:
    fitted, _ = layout(gallery("en", ("figures",)), inspect(file(template, folder)).theme)
    place = next(place for place, each in enumerate(fitted.slides) if each.layout == "figures-1@statement")
    slide = pptx.Presentation(BytesIO(WRITERS[".pptx"](fitted))).slides[place]
    title = slide.shapes.title
    number = next(shape for shape in slide.placeholders if shape.text_frame.text == "98.6%")
    assert title.text_frame.text.endswith(".")
    assert number.top + number.height <= title.top
    titles = [each for each in slide.slide_layout.placeholders if each.placeholder_format.idx == 0]
    assert len(titles) == 1  # no other place for one is left on the layout


@every_template
def test_a_sentence_that_is_all_of_a_slide_is_its_title(template: str, folder: Path) -> None:
    fitted, _ = layout(gallery("en", ("statement",)), inspect(file(template, folder)).theme)
    places = [place for place, each in enumerate(fitted.slides) if each.layout == "statement"]
    slides = pptx.Presentation(BytesIO(WRITERS[".pptx"](fitted))).slides
    assert len(places) == 2
    for slide in (slides[place] for place in places):
        assert slide.shapes.title.text_frame.text.endswith(".")
        assert len([each for each in slide.slide_layout.placeholders if each.placeholder_format.idx == 0]) == 1


def test_no_sentence_is_lost_where_a_template_is_to_have_no_slide_for_it(tmp_path: Path) -> None:
    company = tmp_path / "company.pptx"
    company.write_bytes(TEMPLATES["default"]())
    company.with_suffix(".template.yaml").write_text("layouts:\n  statement: ~\n", "utf-8")
    deck = gallery("en", ("statement",))
    fitted, diagnostics = layout(deck, inspect(company).theme)
    sentences = {slide.key: slide.slots[0].variants[0][0] for slide in deck.slides if slide.kind == "statement"}
    shown = [slide for slide in fitted.slides if slide.key in sentences]
    assert [slide.layout for slide in shown] == ["bullets", "bullets"]
    for slide in shown:
        whole = sentences[slide.key].phrases[0].text
        assert isinstance(whole, Excerpt)
        texts = [box.paragraphs[0].text.replace(" ", "") for box in slide.boxes if box.area in ("title", "body")]
        assert texts.count(whole.read(deck.source).replace(" ", "")) == 1
    assert not [each for each in diagnostics if each.code == "layout.cut"]


def test_a_dark_template_has_light_text_in_what_is_drawn(folder: Path) -> None:
    theme = built("chinese", EXAMPLES[0], folder).fitted.theme
    heading = theme.layouts["cards-3"].area("head1")
    assert heading
    assert heading.colour.slot == "dk1"  # what the file calls tx1, and its map makes light
    assert theme.palette["dk1"] == "FFFFFF"


def test_a_layout_with_a_map_of_its_own_hands_it_to_its_slides(folder: Path) -> None:
    with zipfile.ZipFile(BytesIO(written("contents", EXAMPLES[0], folder))) as archive:
        slides = [archive.read(name) for name in archive.namelist() if re.fullmatch(r"ppt/slides/\w+\.xml", name)]
    assert any(b"overrideClrMapping" in slide for slide in slides)
    assert any(b"masterClrMapping" in slide for slide in slides)


def test_text_stays_clear_of_a_picture_at_the_side(folder: Path) -> None:
    theme = built("pictures", EXAMPLES[0], folder).fitted.theme
    edge = theme.width * 5 / 6
    areas = theme.layouts["cards-3"].areas
    assert all(area.rect.right <= edge + 1 for area in areas if area.name.startswith(("head", "text", "num")))


@pytest.mark.parametrize(("template", "told"), [("pictures", 1), ("default", 0), ("chinese", 0)])
def test_text_on_a_picture_is_told_once(template: str, told: int, folder: Path) -> None:
    codes = [each.code for each in built(template, EXAMPLES[0], folder).diagnostics]
    assert codes.count("template.picture") == told


def test_footers_say_their_colour_for_libreoffice(folder: Path) -> None:
    slides = [
        content.decode()
        for name, content in unpacked(written("chinese", EXAMPLES[0], folder)).items()
        if re.fullmatch(r"ppt/slides/\w+\.xml", name)
    ]
    footers = [shape for slide in slides for shape in slide.split("<p:sp>") if 'type="ftr"' in shape]
    assert footers
    assert all("<a:solidFill>" in shape for shape in footers)


@every_template
def test_no_text_is_smaller_than_can_be_read(template: str, folder: Path) -> None:
    for slide in built(template, EXAMPLES[0], folder).fitted.slides:
        for box in slide.boxes:
            if box.area not in ("foot", "page", "date"):
                assert box.size >= 12, (slide.key, box.area, box.size)


def test_a_preview_shows_the_pictures_of_the_master_once_each(folder: Path) -> None:
    page = WRITERS[".html"](built("pictures", EXAMPLES[0], folder).fitted).decode()
    assert page.count("<image ") == 2  # one behind everything, one at the side
    layouts = page.count('<g id="layout-')
    assert layouts > 2
    assert page.count('<use href="#picture-') == 2 * layouts
    assert "data:image/png;base64," in page
