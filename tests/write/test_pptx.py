"""A .pptx keeps what layout decided, and is what a person would have made by hand: placeholders, fields, links."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest
from drawn import SPEECH, box, deck, paragraph
from opened import find, opened, parts, tag
from pptx.enum.dml import MSO_THEME_COLOR

from speechdeck.model.fitted import FittedDeck, FittedLine, FittedParagraph, FittedRun, TextBox
from speechdeck.model.source import Span
from speechdeck.model.theme import Colour
from speechdeck.theme import available
from speechdeck.write import WRITERS
from speechdeck.write.pptx import write_pptx

THEMES = [entry.name for entry in available()]


def with_box(made: TextBox, slide: int = 2) -> FittedDeck:
    """The small deck with one box more, or in place of the one for the same area."""
    fitted = deck()
    slides = list(fitted.slides)
    kept = tuple(other for other in slides[slide].boxes if other.area != made.area)
    slides[slide] = replace(slides[slide], boxes=(*kept, made))
    return replace(fitted, slides=tuple(slides))


@pytest.mark.parametrize("theme", THEMES)
def test_the_same_deck_gives_the_same_bytes(theme: str) -> None:
    assert write_pptx(deck(theme)) == write_pptx(deck(theme)) == WRITERS[".pptx"](deck(theme))


def test_the_zip_says_nothing_about_when_and_where_it_was_made() -> None:
    with zipfile.ZipFile(io.BytesIO(write_pptx(deck()))) as file:
        entries = file.infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.create_system for entry in entries} == {0}
    assert entries[0].filename == "[Content_Types].xml"


def test_another_program_reads_the_same_text() -> None:
    texts = [[shape.text_frame.text for shape in slide.placeholders] for slide in opened(deck()).slides]
    assert texts == [
        ["迎新致辞", "林小满\n2026年9月1日"],
        ["三件事", "一", "读书"],
        ["读书 & 写字", "3", "读书 100 页，“慢慢”读\n<认真>做"],
    ]


@pytest.mark.parametrize("theme", THEMES)
def test_slides_take_place_fonts_and_colours_from_the_layout(theme: str) -> None:
    for name, root in parts(deck(theme)).items():
        if not name.startswith("ppt/slides/slide"):
            continue
        assert not list(root.iter(tag("a:xfrm")))[1:], "only the root group has a place"
        for literal in ("a:srgbClr", "a:latin", "a:ea", "a:prstClr"):
            assert not list(root.iter(tag(literal)))
        assert all(find(shape, "p:nvSpPr/p:nvPr/p:ph") for shape in root.iter(tag("p:sp")))


@pytest.mark.parametrize("theme", THEMES)
def test_every_placeholder_of_a_slide_is_one_of_its_layout(theme: str) -> None:
    fitted = deck(theme)
    for slide, source in zip(opened(fitted).slides, fitted.slides, strict=True):
        layout = fitted.theme.layouts[source.layout]
        for shape, made in zip(slide.placeholders, sorted_like(slide, source.boxes), strict=True):
            area = layout.area(made.area)
            assert area is not None
            assert (shape.left.pt, shape.top.pt, shape.width.pt) == pytest.approx(
                (area.rect.x, area.rect.y, area.rect.w), abs=0.001
            )


def sorted_like(slide: object, boxes: tuple[TextBox, ...]) -> list[TextBox]:
    """python-pptx lists placeholders by number; boxes in the same order, found by their text."""
    texts = [shape.text_frame.text.replace("\v", "") for shape in slide.placeholders]  # type: ignore[attr-defined]
    return [next(b for b in boxes if "\n".join(p.text for p in b.paragraphs) == text) for text in texts]


def test_the_title_comes_first_and_is_a_title() -> None:
    for slide in opened(deck()).slides:
        first = slide.shapes[0]
        assert first == slide.shapes.title
        assert first.text_frame.text


def test_every_run_says_its_language() -> None:
    for name, root in parts(deck()).items():
        if "slides/slide" in name or "notesSlide" in name:
            for properties in (*root.iter(tag("a:rPr")), *root.iter(tag("a:endParaRPr"))):
                assert properties.get("lang") == "zh-CN"


def test_chinese_words_in_an_english_speech_are_tagged_as_chinese() -> None:
    made = box("body", paragraph("a word: 友谊", size=22, bold="友谊"), leading=31)
    root = parts(replace(with_box(made), language="en"))["ppt/slides/slide3.xml"]
    tags = {run.findtext(tag("a:t")): run[0].get("lang") for run in root.iter(tag("a:r"))}
    assert tags["a word: "] == "en-US"
    assert tags["友谊"] == "zh-CN"


def test_only_explicit_breaks_are_written() -> None:
    lines = (
        FittedLine((FittedRun("one ", None), FittedRun("two ", None)), 90.0, hard=True),
        FittedLine((FittedRun("three ", None),), 90.0),
        FittedLine((FittedRun("four", None),), 90.0),
    )
    made = TextBox("body", (FittedParagraph(lines, 1, 22.0),), 22.0, 31.0, 93.0)
    shape = list(parts(with_box(made))["ppt/slides/slide3.xml"].iter(tag("p:sp")))[-1]
    content = [(child.tag, child.findtext(tag("a:t"))) for child in find(shape, "p:txBody/a:p/*")]
    assert content[-4:-1] == [(tag("a:r"), "one two"), (tag("a:br"), None), (tag("a:r"), "three four")]


def test_what_the_layout_says_already_is_not_said_again() -> None:
    fitted = deck()
    area = fitted.theme.layouts["bullets"].area("title")
    assert area is not None
    usual, smaller = area.size, area.size - 4
    for size in (usual, smaller):
        made = box("title", paragraph("读书", size=size), leading=area.leading * size / area.size)
        shape = list(parts(with_box(made))["ppt/slides/slide3.xml"].iter(tag("p:sp")))[-1]
        own = {run.get("sz") for run in shape.iter(tag("a:rPr"))}
        spacing = [int(points.get("val", 0)) for points in find(shape, ".//a:lnSpc/a:spcPts")]
        assert own == ({None} if size == usual else {str(round(size * 100))})
        assert spacing == ([] if size == usual else [round(area.leading * size / area.size * 100)])


def test_units_beside_figures_are_smaller() -> None:
    runs = (FittedRun("95", None), FittedRun("%", None, scale=0.4))
    made = TextBox("title", (FittedParagraph((FittedLine(runs, 90.0),), 1, 30.0),), 30.0, 36.0, 36.0)
    shape = list(parts(with_box(made))["ppt/slides/slide3.xml"].iter(tag("p:sp")))[-1]
    assert [run.get("sz") for run in shape.iter(tag("a:rPr"))] == ["3000", "1200"]


def test_a_box_narrowed_for_an_orphan_stays_narrowed() -> None:
    made = box("body", paragraph("读书", size=22), leading=31)._replace(right_inset=10.0)
    shape = list(parts(with_box(made))["ppt/slides/slide3.xml"].iter(tag("p:sp")))[-1]
    assert find(shape, "p:txBody/a:bodyPr")[0].get("rIns") == "127000"


def test_emphasis_is_bold_and_in_the_colour_of_the_theme() -> None:
    shape = next(s for s in opened(deck()).slides[2].placeholders if "慢慢" in s.text_frame.text)
    strong = [run for run in shape.text_frame.paragraphs[0].runs if run.font.bold]
    assert [run.text for run in strong] == ["慢慢"]
    area = deck().theme.layouts["bullets"].area("body")
    assert area is not None and area.emphasis == Colour("dk2")
    assert strong[0].font.color.theme_color == MSO_THEME_COLOR.TEXT_2


def test_what_stands_back_is_paler_and_not_bold() -> None:
    heading = FittedParagraph((FittedLine((FittedRun("读书", None, muted=True),), 60.0),), size=28)
    shape = list(parts(with_box(box("title", heading, leading=34)))["ppt/slides/slide3.xml"].iter(tag("p:sp")))[-1]
    (run,) = find(shape, "p:txBody/a:p/a:r/a:rPr")
    assert run.get("b") == "0"
    assert [int(alpha.get("val", "")) for alpha in find(run, "a:solidFill/a:schemeClr/a:alpha")] == [75000]


def test_the_page_is_a_field() -> None:
    root = parts(deck())["ppt/slides/slide3.xml"]
    (field,) = root.iter(tag("a:fld"))
    assert (field.get("type"), field.findtext(tag("a:t"))) == ("slidenum", "3")


def test_links_lead_to_slides_of_the_deck() -> None:
    presentation = opened(deck())
    agenda, target = presentation.slides[1], presentation.slides[2]
    linked = [shape for shape in agenda.shapes if shape.click_action.target_slide]
    assert [shape.text_frame.text for shape in linked] == ["读书"]
    assert linked[0].click_action.target_slide.slide_id == target.slide_id


def test_sections_hold_every_slide_once_and_keep_their_identity() -> None:
    first, second = (parts(deck(theme))["ppt/presentation.xml"] for theme in THEMES[:2])
    listed = [entry.get("id") for entry in first.iter(tag("p14:sldId"))]
    assert listed == [entry.get("id") for entry in find(first, "p:sldIdLst/p:sldId")]
    assert [section.get("name") for section in first.iter(tag("p14:section"))] == ["开场", "读书"]
    identities = [[section.get("id") for section in root.iter(tag("p14:section"))] for root in (first, second)]
    assert identities[0] == identities[1]


def test_the_notes_hold_the_speech() -> None:
    notes = [slide.notes_slide.notes_text_frame.text for slide in opened(deck()).slides]
    assert "\n".join(notes) == SPEECH


def test_a_slide_without_notes_has_a_notes_page() -> None:
    fitted = deck()
    silent = replace(fitted, slides=(*fitted.slides[:2], replace(fitted.slides[2], notes=())))
    assert [slide.has_notes_slide for slide in opened(silent).slides] == [True, True, True]


def test_the_file_says_what_it_is() -> None:
    properties = opened(deck()).core_properties
    assert (properties.title, properties.author, properties.language) == ("迎新致辞 & 谢意", "林小满", "zh-CN")
    assert opened(replace(deck(), author="")).core_properties.author == "speechdeck"


def test_what_xml_cannot_hold_is_left_out() -> None:
    speech = "a\x00b\x0bc\ud800d<&>\"'"
    fitted = deck()
    cover = replace(fitted.slides[0], notes=(Span(0, len(speech)),))
    silent = (replace(slide, notes=()) for slide in fitted.slides[1:])
    odd = replace(fitted, source=speech, title=speech, slides=(cover, *silent))
    assert opened(odd).slides[0].notes_slide.notes_text_frame.text == "abcd<&>\"'"
    assert opened(odd).core_properties.title == "abcd<&>\"'"
