"""`speechdeck outline` shows what was understood."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from speechdeck.cli import run

SPEECH = """在年会上的讲话
各位同事：
我讲两点意见。
第一，要守住质量。一是抓设计。设计决定成败。二是抓检验。检验不留死角。
第二，要用好人才。能者上，庸者下。
谢谢大家！
"""


@pytest.fixture
def speech(tmp_path: Path) -> str:
    path = tmp_path / "talk.txt"
    path.write_text(SPEECH, "utf-8")
    return str(path)


def test_the_tree_shows_labels_and_depth(speech: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["outline", speech]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "在年会上的讲话"
    assert any(line.startswith("├─ 第一") and "要守住质量" in line for line in lines)
    assert any(line.startswith("│  └─ 二是") and "抓检验" in line for line in lines)
    assert any(line.startswith("└─ 第二") for line in lines)


def test_the_json_has_places_in_the_speech(speech: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["outline", speech, "--format", "json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert made["title"]["text"] == "在年会上的讲话"
    assert [section["heading"] for section in made["sections"]] == ["要守住质量", "要用好人才"]
    for section in made["sections"]:
        start, end = section["span"]
        assert SPEECH[start:end].startswith(section["label"])
        assert SPEECH[start:end].endswith(section["heading"])


@pytest.mark.parametrize("form", ["tree", "md", "json"])
def test_headings_read_as_on_slides(form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "talk.txt"
    words = "The harbour is deep enough for every ship that calls here. " * 4
    path.write_text(
        f"Our Harbour\n\n## The old\\_north pier\n\n{words}\n\n## A [new](https://a.b/c) pier\n\n{words}", "utf-8"
    )
    assert run(["outline", str(path), "--format", form, "-l", "en"]) == 0
    shown = capsys.readouterr().out
    assert "The old north pier" in shown and "A new pier" in shown


def test_a_wrong_format_is_told(speech: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["outline", speech, "--format", "xml"]) == 2
    assert "--format can be tree, yaml, md, json" in capsys.readouterr().err


def test_help(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert run(["outline", "--help"]) == 0
    assert "speechdeck outline 讲话稿" in capsys.readouterr().out


def test_the_reasons_stand_beside_the_outline(speech: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["outline", speech, "--format", "json", "--explain"]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["sections"]
    assert any("series" in line and "第一" in line for line in told.err.splitlines())


def test_the_tree_shows_place_and_time(speech: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["outline", speech]) == 0
    line = next(line for line in capsys.readouterr().out.splitlines() if "要守住质量" in line)
    assert line.endswith("· line 4 · 0:08")


def test_the_reasons_are_told_in_chinese(
    speech: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert run(["outline", speech, "--explain"]) == 0
    told = capsys.readouterr().err.splitlines()
    assert any(line.startswith("第 4 行：一组序号：第一， … 第二，——第 1 层：共 2 项") for line in told)
    assert not any(re.search("[a-z]{3}", line) for line in told)


def test_the_outline_file_is_written_and_builds_the_deck(speech: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["outline", speech, "--format", "yaml"]) == 0
    shown = capsys.readouterr().out
    file = Path(speech).with_name("talk.outline.yaml")
    assert run(["outline", speech, "--format", "yaml", "-o", str(file)]) == 0
    assert "speech: talk.txt\n" in file.read_text("utf-8")
    assert shown.partition("fingerprint")[2] == file.read_text("utf-8").partition("fingerprint")[2]
    assert run([str(file), "--quiet"]) == 0
    deck = Path(speech).with_suffix(".pptx").read_bytes()
    assert run([speech, "--quiet", "--force"]) == 0
    assert deck == Path(speech).with_suffix(".pptx").read_bytes()


def test_an_edited_outline_is_not_overwritten(speech: str, capsys: pytest.CaptureFixture[str]) -> None:
    file = Path(speech).with_name("talk.outline.yaml")
    file.write_text("speech: talk.txt\n", "utf-8")
    assert run(["outline", speech, "--format", "yaml", "-o", str(file)]) == 2
    assert file.read_text("utf-8") == "speech: talk.txt\n"
    assert run(["outline", speech, "-o", speech]) == 2
    assert run(["outline", str(file), "--format", "yaml"]) == 2
    assert "is an outline file already" in capsys.readouterr().err


def test_an_outline_file_can_be_looked_at(speech: str, capsys: pytest.CaptureFixture[str]) -> None:
    file = Path(speech).with_name("talk.outline.yaml")
    file.write_text("speech: talk.txt\ntitle: 守正创新\npoints:\n  - 要用好人才\n", "utf-8")
    assert run(["outline", str(file)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "守正创新"
    assert lines[1].startswith("└─ 第二，要用好人才")
    assert len(lines) == 2
