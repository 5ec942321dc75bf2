"""A deck as it was made is proved; whatever a hand then does to it is found, and nothing else."""

from __future__ import annotations

import copy
import io
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pptx
import pytest
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Pt

from speechdeck.pipeline import build
from speechdeck.proof import Proof, prove
from speechdeck.read import READERS
from speechdeck.theme import available
from speechdeck.write import WRITERS

FOLDER = Path(__file__).resolve().parents[2] / "examples"
EXAMPLES = sorted(path for path in FOLDER.iterdir() if path.suffix in READERS)
THEMES = [entry.name for entry in available()]
REPORT = FOLDER / "zh-park-report.docx"
KEYNOTE = FOLDER / "en-library-keynote.txt"


@cache
def made(example: Path, theme: str = "party") -> bytes:
    return WRITERS[".pptx"](build(example, theme=theme).fitted)


@pytest.fixture
def after(tmp_path: Path) -> Callable[..., Proof]:
    """The proof of an example's deck after an edit."""

    def edit_and_prove(edit: Callable[[Any], None], example: Path = REPORT) -> Proof:
        deck = pptx.Presentation(io.BytesIO(made(example)))
        edit(deck)
        deck.save(str(tmp_path / "deck.pptx"))
        return prove(tmp_path / "deck.pptx", example)[0]

    return edit_and_prove


def codes(proof: Proof) -> list[str]:
    return [finding.code for finding in proof.findings]


def runs(deck: Any) -> list[Any]:
    return [
        run
        for slide in deck.slides
        for shape in slide.placeholders
        if shape.has_text_frame
        for paragraph in shape.text_frame.paragraphs
        for run in paragraph.runs
    ]


def rewrite(deck: Any, old: str, new: str) -> None:
    run = next(run for run in runs(deck) if old in run.text)
    run.text = run.text.replace(old, new)


def notes(deck: Any, number: int) -> Any:
    return deck.slides[number - 1].notes_slide.notes_text_frame


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_is_proved_in_every_theme(example: Path, theme: str, tmp_path: Path) -> None:
    deck = tmp_path / "deck.pptx"
    deck.write_bytes(made(example, theme))
    proof, _ = prove(deck, example)
    assert proof.findings == proof.remarks == ()
    assert proof.noted == proof.said > 0
    assert proof.measured > proof.slides


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_a_place_in_the_speech_says_what_the_slide_says(example: Path, tmp_path: Path) -> None:
    deck = tmp_path / "deck.pptx"
    deck.write_bytes(made(example))
    text = build(example).manuscript.text
    proof, _ = prove(deck, example)
    placed = [traced for traced in proof.texts if traced.spans]
    assert placed
    for traced in placed:
        said = "".join(span.of(text) for span in traced.spans)
        assert letters(said) == letters(traced.text)
        assert (len(traced.spans) == 1) == (traced.origin == "speech")


def letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def test_another_deck_is_not_proved_by_any_speech(tmp_path: Path) -> None:
    deck = tmp_path / "deck.pptx"
    deck.write_bytes(made(KEYNOTE))
    proof, _ = prove(deck, REPORT)
    assert proof.noted < proof.said / 50  # by chance
    assert {traced.origin for traced in proof.texts} <= {"unknown", "numeral", "mark", "field"}


def test_a_changed_word_is_found_with_its_place(after: Callable[..., Proof]) -> None:
    proof = after(lambda deck: rewrite(deck, "完整", "合理"))
    assert codes(proof) == ["invented.text"]
    assert "合理" in proof.findings[0].text
    assert proof.findings[0].shape.startswith("小标题")


def test_a_changed_digit_is_found(after: Callable[..., Proof]) -> None:
    proof = after(lambda deck: rewrite(deck, "15.7%", "15.8%"))
    assert codes(proof) == ["invented.figure"]
    assert proof.findings[0].fields["figure"] == "15.8%"


@pytest.mark.parametrize(("old", "new"), [("15.7%", "157%"), ("15.7%", "15.7"), ("15.7%", "5.7%")])
def test_a_number_is_more_than_its_digits(old: str, new: str, after: Callable[..., Proof]) -> None:
    """The letters are still in the speech, in order; the number is not."""
    assert codes(after(lambda deck: rewrite(deck, old, new))) == ["invented.figure"]


def test_a_magnitude_belongs_to_its_number(tmp_path: Path) -> None:
    proof = shown("全年新增贷款87万亿元，支持企业三十万家。", "全年新增贷款87亿元", tmp_path)
    assert codes(proof) == ["invented.figure"]
    assert codes(shown("全年新增贷款87万亿元，支持企业三十万家。", "支持企业三万家", tmp_path)) == ["invented.figure"]


def shown(speech: str, text: str, folder: Path) -> Proof:
    """The proof of one slide with one title and the whole speech in its notes."""
    (folder / "talk.txt").write_text(speech, "utf-8")
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = text
    slide.notes_slide.notes_text_frame.text = speech
    deck.save(str(folder / "own.pptx"))
    return prove(folder / "own.pptx", folder / "talk.txt")[0]


SENTENCE = "我们要始终坚持问题导向，深入基层一线，绝不能搞形式主义，切实把群众的急难愁盼解决好。"


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("坚持问题导向", "speech"),
        ("坚持“问题导向”，", "speech"),
        ("坚持问题导向，深入基层一线", "speech"),
        ("坚持问题导向，切实把群众的急难愁盼解决好", "shortened"),
        ("深入一线，把急难愁盼解决好", "shortened"),
    ],
)
def test_words_may_be_left_out(text: str, origin: str, tmp_path: Path) -> None:
    proof = shown(SENTENCE, text, tmp_path)
    assert [traced.origin for traced in proof.texts] == [origin]
    assert proof.findings == ()


@pytest.mark.parametrize("text", ["深入基层一线，坚持问题导向", "坚决问题导向", "我始题一线搞切愁好"])
def test_words_may_not_be_put_together_anew(text: str, tmp_path: Path) -> None:
    assert codes(shown(SENTENCE, text, tmp_path)) == ["invented.text"]


def test_a_negation_that_is_left_out_is_found(tmp_path: Path) -> None:
    proof = shown(SENTENCE, "搞形式主义", tmp_path)
    assert codes(proof) == ["invented.negation"]
    assert proof.findings[0].fields["negation"] == "不能"
    english = "We will never close a branch. We do not charge for a book."
    assert codes(shown(english, "close a branch", tmp_path)) == ["invented.negation"]
    assert codes(shown(english, "We will never close a branch", tmp_path)) == []


def test_a_negation_read_right_before_the_words_is_not_left_out(tmp_path: Path) -> None:
    english = "A library is not a store of paper, but a room for questions."
    assert codes(shown(english, "A library is not\na store of paper", tmp_path)) == []
    assert codes(shown(english, "A library is\na store of paper", tmp_path)) == ["invented.negation"]


def test_a_word_is_not_a_part_of_a_word(tmp_path: Path) -> None:
    assert codes(shown("The library partly pays for itself.", "art", tmp_path)) == ["invented.text"]


def test_deleted_notes_are_missing(after: Callable[..., Proof]) -> None:
    proof = after(lambda deck: setattr(notes(deck, 5), "text", ""))
    assert codes(proof) == ["lost.missing"]
    assert "新兴产业" in proof.findings[0].text
    assert str(proof.findings[0].fields["where"]).startswith("paragraph ")
    assert proof.noted < proof.said


def test_a_changed_word_in_the_notes_is_missing_and_the_other_added(after: Callable[..., Proof]) -> None:
    def change(deck: Any) -> None:
        frame = notes(deck, 5)
        frame.text = frame.text.replace("企业梯队", "产业方阵")

    proof = after(change)
    assert [(finding.code, finding.text) for finding in proof.findings] == [("lost.missing", "企业梯队")]
    assert [(remark.code, remark.text) for remark in proof.remarks] == [("lost.added", "产业方阵")]


def test_a_note_of_ones_own_is_no_mistake(after: Callable[..., Proof]) -> None:
    def add(deck: Any) -> None:
        notes(deck, 5).text += "\n此处停顿，看向会场左侧"

    proof = after(add)
    assert proof.findings == ()
    assert [(remark.code, remark.slide) for remark in proof.remarks] == [("lost.added", 5)]


def test_notes_that_are_said_twice_are_found(after: Callable[..., Proof]) -> None:
    def double(deck: Any) -> None:
        notes(deck, 6).text += "\n" + notes(deck, 5).text.split("\n")[1]

    proof = after(double)
    assert codes(proof) == ["lost.doubled"]
    assert proof.findings[0].slide == 6


def test_slides_in_another_order_are_found(after: Callable[..., Proof]) -> None:
    def swap(deck: Any) -> None:
        listed = deck.slides._sldIdLst
        listed.insert(4, listed[5])

    proof = after(swap)
    assert set(codes(proof)) == {"lost.order"}


def test_an_added_text_box_is_found_wherever_it_is(after: Callable[..., Proof]) -> None:
    def add(deck: Any) -> None:
        group = deck.slides[4].shapes.add_group_shape()
        group.shapes.add_textbox(Pt(10), Pt(10), Pt(300), Pt(40)).text_frame.text = "全国领先水平"
        table = deck.slides[5].shapes.add_table(1, 1, Pt(10), Pt(10), Pt(300), Pt(40)).table
        table.cell(0, 0).text = "再创辉煌业绩"

    proof = after(add)
    assert [(finding.code, finding.slide, finding.text) for finding in proof.findings] == [
        ("invented.text", 5, "全国领先水平"),
        ("invented.text", 6, "再创辉煌业绩"),
    ]


def test_a_charts_data_is_held_against_the_speech(after: Callable[..., Proof]) -> None:
    def add(deck: Any) -> None:
        data = CategoryChartData()
        data.categories = ["工业", "火星"]
        data.add_series("增长", (15.7, 99.5))
        deck.slides[4].shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, Pt(10), Pt(10), Pt(300), Pt(200), data)

    proof = after(add)
    assert {(finding.code, finding.text) for finding in proof.findings} == {
        ("invented.text", "火星"),
        ("invented.figure", "99.5"),
    }


def test_text_that_runs_out_of_its_box_is_found(after: Callable[..., Proof]) -> None:
    def fill(deck: Any) -> None:
        title = deck.slides[4].shapes.title
        title.text_frame.text = notes(deck, 5).text.rpartition("\n")[0].replace("\n", "")  # the last line is the time

    proof = after(fill)
    assert "fit.overflow" in codes(proof)
    assert set(codes(proof)) <= {"fit.overflow"}


def test_a_larger_size_is_measured(after: Callable[..., Proof]) -> None:
    def enlarge(deck: Any) -> None:
        next(run for run in runs(deck) if "15.7%" in run.text).font.size = Pt(80)

    assert codes(after(enlarge)) == ["fit.overflow"]


def test_text_that_is_turned_cannot_be_measured(after: Callable[..., Proof]) -> None:
    def turn(deck: Any) -> None:
        deck.slides[4].shapes.title.text_frame._txBody.bodyPr.set("vert", "eaVert")

    proof = after(turn)
    assert proof.findings == ()
    assert [(remark.code, remark.fields["reason"]) for remark in proof.remarks] == [("fit.unclear", "turned")]


def test_two_slides_of_one_title_are_found(after: Callable[..., Proof]) -> None:
    def copy_title(deck: Any) -> None:
        first, second = deck.slides[4].shapes.title, deck.slides[5].shapes.title
        second._element.replace(second._element.txBody, copy.deepcopy(first._element.txBody))

    proof = after(copy_title)
    assert codes(proof) == ["structure.title"]
    assert (proof.findings[0].slide, proof.findings[0].fields["first"]) == (6, 5)


def test_missing_titles_and_empty_placeholders_are_found(after: Callable[..., Proof]) -> None:
    proof = after(lambda deck: setattr(deck.slides[4].shapes.title.text_frame, "text", ""))
    assert sorted(codes(proof)) == ["structure.empty", "structure.untitled"]


def test_numerals_count_and_other_numbers_do_not(after: Callable[..., Proof]) -> None:
    proof = after(lambda deck: rewrite(deck, "15.7%", "15.7%"))
    assert any(traced.origin == "numeral" for traced in proof.texts)

    def renumber(deck: Any) -> None:
        numeral = next(traced for traced in proof.texts if traced.origin == "numeral" and traced.slide == 5)
        shape = next(shape for shape in deck.slides[4].placeholders if shape.name == numeral.shape)
        shape.text_frame.paragraphs[0].runs[0].text = "9417"

    assert codes(after(renumber)) == ["invented.figure"]


def test_a_number_may_go_over_the_end_of_a_line(tmp_path: Path) -> None:
    assert codes(shown("平均每月約4萬\n億港元。", "每月約4萬億港元", tmp_path)) == []
    assert codes(shown("1.2025年增长5%。\n2.2026年增长6%。", "2026年增长6%", tmp_path)) == []
