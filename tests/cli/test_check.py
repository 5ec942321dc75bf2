"""`speechdeck check` says what is proved, what is not and where, and leaves with the code that says so."""

from __future__ import annotations

import json
from pathlib import Path

import pptx
import pytest

from speechdeck.cli import run

SPEECH = """在全区防汛工作会议上的讲话
同志们：
今天的会议很重要。下面，我讲三点意见。
第一，要认清形势，绷紧安全弦。今年雨水来得早、来得猛，降水量同比增加23.5%，决不能有半点侥幸。
第二，要压实责任，守好每道堤。每一段堤防都要有人巡、有人守、有人管。
第三，要备足物资，练强突击队。宁可备而不用，不可用时无备。
让我们携起手来，夺取防汛工作的全面胜利！
谢谢大家！
"""
CALL = ["check", "talk.pptx", "--speech", "talk.txt"]


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a speech and its deck, and an English user."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    (tmp_path / "talk.txt").write_text(SPEECH, "utf-8")
    assert run(["talk.txt", "--quiet"]) == 0
    return tmp_path


def add_text(text: str) -> None:
    deck = pptx.Presentation("talk.pptx")
    box = deck.slides[1].shapes.add_textbox(0, 0, 3000000, 900000)
    box.name = "My box"
    box.text_frame.text = text
    deck.save("talk.pptx")


def test_a_deck_as_it_was_made_is_proved(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(CALL) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("talk.pptx against talk.txt")
    assert [line[0] for line in lines[2:]] == ["✓"] * 4


def test_a_finding_names_slide_shape_and_text(capsys: pytest.CaptureFixture[str]) -> None:
    add_text("决不允许有半点侥幸")
    assert run(CALL) == 1
    told = capsys.readouterr().out
    assert [line[0] for line in told.splitlines()[2:6]] == ["✗", "✓", "✓", "✓"]
    assert "slide 2 · My box: “决不允许有半点侥幸” is not in the speech" in told
    assert "有半点侥幸。” (line 4)" in told


def test_the_report_is_in_the_users_language(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    add_text("降水量同比增加25.3%")
    assert run(CALL) == 1
    told = capsys.readouterr().out
    assert "讲话稿此处没有 25.3% 这个数" in told
    assert "（第 4 行）" in told


def test_the_proof_as_data(capsys: pytest.CaptureFixture[str]) -> None:
    add_text("谁也不知道的话")
    assert run([*CALL, "--json"]) == 1
    data = json.loads(capsys.readouterr().out)
    assert data["proved"] is False
    assert data["promises"] == {"invented": False, "lost": True, "fit": True, "structure": True}
    assert [(each["code"], each["slide"], each["shape"]) for each in data["findings"]] == [
        ("invented.text", 2, "My box")
    ]
    placed = [each for each in data["texts"] if each["origin"] == "speech"]
    assert placed
    for each in placed:
        ((start, end),) = each["spans"]
        assert SPEECH[start:end].rstrip("，。") in each["text"].replace("\n", "")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["check"], "which deck"),
        (["check", "talk.pptx"], "--speech"),
        (["check", "none.pptx", "--speech", "talk.txt"], "no such file: none.pptx"),
        (["check", "talk.pptx", "--speech", "none.txt"], "no such file: none.txt"),
        (["check", "talk.txt", "--speech", "talk.txt"], "talk.txt is not a .pptx"),
        (["check", "talk.docx", "--speech", "talk.txt"], "talk.docx is not a .pptx"),
        (["check", "cut.pptx", "--speech", "talk.txt"], "cut.pptx is not a .pptx"),
        (["check", ".", "--speech", "talk.txt"], ". is a folder"),
        (["check", "talk.pptx", "--speech", "talk.txt", "--language", "xx"], "no such language: xx"),
    ],
)
def test_a_wrong_request_is_told_in_one_line(
    arguments: list[str], told: str, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (place / "cut.pptx").write_bytes((place / "talk.pptx").read_bytes()[:5000])
    (place / "talk.docx").write_bytes((Path(__file__).parents[2] / "examples" / "zh-park-report.docx").read_bytes())
    assert run(arguments) == 2
    error = capsys.readouterr().err
    assert told in error
    assert len(error.splitlines()) == 2
