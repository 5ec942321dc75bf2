"""The rehearsal script: a Word file that says the whole speech, slide by slide, with times; and the trace."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

from drawn import SPEECH, deck

from speechdeck.model.fitted import FittedDeck, FittedLine, FittedParagraph, FittedRun, TextBox
from speechdeck.model.source import Excerpt, Label, Span
from speechdeck.read.docx import read_docx
from speechdeck.write import WRITERS

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def script(made: FittedDeck) -> dict[str, ElementTree.Element]:
    with zipfile.ZipFile(io.BytesIO(WRITERS[".docx"](made))) as file:
        return {name: ElementTree.fromstring(file.read(name)) for name in file.namelist()}


def lines(made: FittedDeck, style: str) -> list[str]:
    """The paragraphs of a style; tabs as such."""
    paragraphs = script(made)["word/document.xml"].iter(f"{W}p")
    return ["".join(map(_read, each.iter())) for each in paragraphs if _style(each) == style]


def _style(paragraph: ElementTree.Element) -> str | None:
    used = paragraph.find(f"{W}pPr/{W}pStyle")
    return None if used is None else used.get(f"{W}val")


def _read(node: ElementTree.Element) -> str:
    return {f"{W}tab": "\t", f"{W}t": node.text or ""}.get(node.tag, "")


def test_the_script_says_the_whole_speech_in_order() -> None:
    said = "".join("".join(line.split()) for line in lines(deck(), "BodyText"))
    assert said == "".join(SPEECH.split())


def test_each_slide_has_its_number_its_title_and_its_times() -> None:
    assert lines(deck(), "Heading1") == [
        "1  迎新致辞\t0:02  ·  0:02",
        "2  三件事\t0:04  ·  0:06",
        "3  读书 & 写字\t0:06  ·  0:12",
    ]


def test_what_stands_on_a_slide_is_named_but_no_numerals_and_no_foot() -> None:
    assert lines(deck(), "Caption") == ["林小满　·　2026年9月1日", "读书", "读书 100 页，“慢慢”读　·　<认真>做"]


def test_pages_are_counted_and_the_language_is_told() -> None:
    parts = script(deck())
    assert [each.get(f"{W}instr", "").strip() for each in parts["word/footer1.xml"].iter(f"{W}fldSimple")] == [
        "PAGE",
        "NUMPAGES",
    ]
    (language,) = parts["word/styles.xml"].iter(f"{W}lang")
    assert language.get(f"{W}eastAsia") == "zh-CN"
    (fonts,) = parts["word/styles.xml"].findall(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}rFonts")
    assert fonts.get(f"{W}eastAsia") and fonts.get(f"{W}hint") == "eastAsia"


def test_every_style_in_use_is_defined() -> None:
    parts = script(deck())
    defined = {style.get(f"{W}styleId") for style in parts["word/styles.xml"].iter(f"{W}style")}
    used = {
        node.get(f"{W}val")
        for name in ("word/document.xml", "word/footer1.xml")
        for tag in ("pStyle", "rStyle")
        for node in parts[name].iter(f"{W}{tag}")
    }
    assert used <= defined


def test_our_own_reader_reads_it_and_it_is_the_same_again() -> None:
    assert "今年我们做三件事" in read_docx(WRITERS[".docx"](deck()), "script.docx")[0].text
    assert WRITERS[".docx"](deck()) == WRITERS[".docx"](deck())


def traced(*runs: FittedRun, own: tuple[Span, ...] = ()) -> tuple[str, list[list[int]]]:
    """Origin and spans of a title made of these runs."""
    slide = replace(
        deck().slides[2],
        boxes=(TextBox("title", (FittedParagraph((FittedLine(runs, 50.0),), size=32),), 32, 39, 39),),
    )
    made = replace(deck(), slides=(slide,), own=own)
    (text,) = json.loads(WRITERS[".json"](made))["slides"][0]["texts"]
    return text["origin"], text["spans"]


def test_the_trace_leads_to_the_speech() -> None:
    start = SPEECH.index("三件事")
    whole, cut = Excerpt.of(start, start + 3), Excerpt((Span(start, start + 1), Span(start + 2, start + 3)))
    assert traced(FittedRun("三件事", whole)) == ("speech", [[start, start + 3]])
    assert traced(FittedRun("三", cut), FittedRun("事", cut)) == (
        "shortened",
        [[start, start + 1], [start + 2, start + 3]],
    )
    assert traced(FittedRun("目录", Label("agenda"))) == ("label", [])
    assert traced(FittedRun("一", Label("numeral", 1))) == ("numeral", [])
    assert traced(FittedRun("◆◇", None)) == ("mark", [])
    assert traced(FittedRun("三件事", whole), own=(Span(start, start + 3),))[0] == "own"


def test_the_trace_has_every_slide_with_its_notes() -> None:
    data = json.loads(WRITERS[".json"](deck()))
    assert data["characters"] == len(SPEECH)
    said = "".join(SPEECH[start:end] for slide in data["slides"] for start, end in slide["notes"])
    assert "".join(said.split()) == "".join(SPEECH.split())
