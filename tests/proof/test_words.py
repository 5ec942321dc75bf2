"""Borders inside words of a Chinese speech are told; borders between words, however they can be read, are not."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pptx
import pytest

from speechdeck.model.source import Span
from speechdeck.pipeline import build
from speechdeck.proof import prove
from speechdeck.proof.speech import Speech, read_speech
from speechdeck.proof.verdict import Traced
from speechdeck.proof.words import torn
from speechdeck.write import WRITERS

SENTENCES = (
    "我们要努力提高经济效益，让渔港的码头真正热闹起来。",
    "各级党组织要带头学习，切实增强本领。",
    "人民政府为人民，修好每一条巷子。",
    "保护好水塘、保护好山林，是我们的本分。",
)


@pytest.fixture(scope="module")
def speech(tmp_path_factory: pytest.TempPathFactory) -> Speech:
    file = tmp_path_factory.mktemp("speech") / "talk.txt"
    file.write_text("\n".join(SENTENCES), "utf-8")
    return read_speech(file, "zh")[0]


def told(speech: Speech, *pieces: str) -> list[str]:
    """The words that a text made of these pieces, one after another in the speech, is said to tear."""
    spans, place = [], 0
    for piece in pieces:
        start = speech.text.index(piece, place)
        place = start + len(piece)
        spans.append(Span(start, place))
    text = Traced(1, "Title 1", 1, "".join(pieces), "shortened" if spans[1:] else "speech", tuple(spans))
    return [str(finding.fields["word"]) for finding in torn([text], speech)]


@pytest.mark.parametrize(
    ("pieces", "word"),
    [
        (("努力提高经",), "经济效益"),
        (("头真正热闹起来",), "码头"),
        (("我们要努", "经济效益"), "努力提高"),
        (("让渔港的码头", "闹起来"), "热闹"),
    ],
)
def test_a_border_inside_a_word_is_told(speech: Speech, pieces: tuple[str, ...], word: str) -> None:
    assert told(speech, *pieces) == [word]


@pytest.mark.parametrize(
    "pieces",
    [
        ("提高经济效益",),
        ("我们要", "提高经济效益", "让渔港", "热闹起来"),
        ("组织要带头学习",),  # 党组织 is in the dictionary, and 党 is a word
        ("增强本领",),  # so is 切实增强
        ("政府为人民",),  # and 人民政府
        ("修好每一条巷子",),
    ],
)
def test_a_border_between_words_is_not(speech: Speech, pieces: tuple[str, ...]) -> None:
    assert told(speech, *pieces) == []


def test_a_gap_that_can_be_read_as_another_one_tears_nothing(speech: Speech) -> None:
    """保护好山林 is the end of the sentence, or its head with the end: 保[护好水塘、保]护好山林."""
    assert told(speech, "保", "护好山林") == []


def test_only_chinese_is_read(tmp_path: Path) -> None:
    file = tmp_path / "talk.txt"
    file.write_text(SENTENCES[0], "utf-8")
    speech, _, _ = read_speech(file, "ja")
    assert told(speech, "努力提高经") == []


def test_a_word_cut_in_a_deck_by_hand_is_a_remark(tmp_path: Path) -> None:
    example = Path(__file__).resolve().parents[2] / "examples" / "zh-lake-protection.txt"
    deck = pptx.Presentation(io.BytesIO(WRITERS[".pptx"](build(example).fitted)))
    paragraphs = {
        paragraph.text.replace("\v", ""): paragraph  # whichever lines the theme has it in
        for slide in deck.slides
        for shape in slide.placeholders
        if shape.has_text_frame
        for paragraph in shape.text_frame.paragraphs
    }
    paragraphs["沿湖截污管网"].text = "沿湖截污管"
    paragraphs["沿湖民宿收入增长"].text = "沿湖民宿收"
    deck.save(str(tmp_path / "deck.pptx"))
    proof, _ = prove(tmp_path / "deck.pptx", example)
    assert proof.findings == ()
    assert [(remark.code, remark.text, remark.fields["word"]) for remark in proof.remarks] == [
        ("invented.word", "沿湖民宿收", "收入")
    ]


def test_a_quiet_machine_stays_quiet(tmp_path: Path) -> None:
    """jieba tells what it loads, and keeps it in the folder for temporary files; neither is asked for."""
    code = "from speechdeck.proof.words import _read; print(len(_read('经济效益').words))"
    ran = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={"TMPDIR": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert (ran.stdout, ran.stderr) == ("1\n", "")
    assert not list(tmp_path.iterdir())
