"""`speechdeck talk.txt` writes talk.pptx, and every wrong request ends in one clear line and the right exit code."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from speechdeck.cli import run
from speechdeck.theme import available

SPEECH = """在全区防汛工作会议上的讲话
（2025年6月3日）
同志们：
今天的会议很重要。下面，我讲三点意见。
第一，要认清形势，绷紧安全弦。今年雨水来得早、来得猛，决不能有半点侥幸。
第二，要压实责任，守好每道堤。每一段堤防都要有人巡、有人守、有人管。
第三，要备足物资，练强突击队。宁可备而不用，不可用时无备。
让我们携起手来，夺取防汛工作的全面胜利！
谢谢大家！
"""


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a speech in it, and an English user."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    (tmp_path / "talk.txt").write_text(SPEECH, "utf-8")
    return tmp_path


def left(place: Path) -> set[str]:
    return {path.name for path in place.iterdir()} - {"talk.txt"}


def test_a_deck_is_written_beside_the_speech(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["talk.txt"]) == 0
    assert left(place) == {"talk.pptx"}
    assert zipfile.is_zipfile("talk.pptx")
    told = capsys.readouterr()
    assert "在全区防汛工作会议上的讲话" in told.out
    assert "3 main points" in told.out
    assert "talk.pptx" in told.out
    assert "\x1b" not in told.out
    assert told.err == ""


def test_the_default_command_has_a_name(place: Path) -> None:
    assert run(["build", "talk.txt"]) == 0
    assert left(place) == {"talk.pptx"}


def test_output_theme_preview_and_quiet(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["talk.txt", "-o", "deck.pptx", "--theme", "government", "--preview", "deck.html", "--quiet"]
    assert run(arguments) == 0
    assert left(place) == {"deck.pptx", "deck.html"}
    assert capsys.readouterr() == ("", "")
    assert "<svg" in (place / "deck.html").read_text("utf-8")


def test_a_file_is_not_overwritten_unasked(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (place / "talk.pptx").write_bytes(b"mine")
    assert run(["talk.txt"]) == 2
    assert (place / "talk.pptx").read_bytes() == b"mine"
    assert "--force" in capsys.readouterr().err
    assert run(["talk.txt", "--force", "--quiet"]) == 0
    assert zipfile.is_zipfile("talk.pptx")


def test_a_link_stays_a_link(place: Path) -> None:
    (place / "real.pptx").write_bytes(b"old")
    (place / "talk.pptx").symlink_to("real.pptx")
    assert run(["talk.txt", "-f", "-q"]) == 0
    assert (place / "talk.pptx").is_symlink()
    assert zipfile.is_zipfile("real.pptx")


WRONG_REQUESTS = [
    ([], "which speech"),
    (["--forse", "talk.txt"], "no option --forse"),
    (["talk.txt", "-o"], "-o needs a value"),
    (["talk.txt", "more.txt"], "more.txt"),
    (["talk.txt", "--theme", "goverment"], "goverment"),
    (["talk.txt", "--theme", "nowhere/mine.yaml"], "nowhere/mine.yaml"),
    (["talk.txt", "--language", "xx"], "no such language: xx"),
    (["talk.txt", "--pace", "quick"], "--pace is 'quick', but must be a number from 60 to 600"),
    (["talk.txt", "--transition", "spin"], "--transition is 'spin', but must be one of none, fade, push"),
    (["talk.txt", "-o", "talk.key"], "only .pptx"),
    (["talk.txt", "--preview", "talk.png"], "a preview is a .html file"),
    (["talk.txt", "--script", "talk.doc"], "a script is a .docx file"),
    (["talk.txt", "--trace", "talk.html"], "a trace is a .json file"),
    (["talk.txt", "--minutes", "10", "--pace", "200"], "minutes and pace exclude each other"),
    (["talk.txt", "--slides", "2"], "--slides is '2', but must be a whole number from 3 to 500"),
]
FAILED_JOBS = [
    (["missing.txt"], "no such file: missing.txt"),
    (["folder"], "is a folder"),
    (["empty.txt"], "is empty"),
    (["blank.txt"], "holds no words"),
    (["binary.txt"], "binary data"),
    (["fake.docx"], "damaged"),
    (["talk.txt", "-o", "nowhere/talk.pptx"], "no such folder: nowhere"),
    (["talk.txt", "-o", "folder.pptx"], "is a folder"),
]


@pytest.mark.parametrize(
    ("arguments", "message", "code"),
    [*((*case, 2) for case in WRONG_REQUESTS), *((*case, 1) for case in FAILED_JOBS)],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
@pytest.mark.parametrize("language", ["C.UTF-8", "zh_CN.UTF-8"])
def test_what_is_wrong_is_told_in_one_line(
    arguments: list[str],
    message: str,
    code: int,
    language: str,
    place: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LC_ALL", language)
    (place / "folder").mkdir()
    (place / "folder.pptx").mkdir()
    for name, content in (("empty.txt", b""), ("blank.txt", b" \n\t\n"), ("binary.txt", b"\x01\x02\x03" * 99)):
        (place / name).write_bytes(content)
    (place / "fake.docx").write_bytes(b"PK\x03\x04 nothing")
    before = sorted(place.rglob("*"))
    assert run(arguments) == code
    told = capsys.readouterr()
    assert told.out == ""
    assert len([line for line in told.err.splitlines() if not line.startswith("  → ")]) == 1
    assert "Traceback" not in told.err
    if language == "C.UTF-8":
        assert message in told.err
    assert sorted(place.rglob("*")) == before


def test_the_nearest_theme_is_suggested(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["talk.txt", "--theme", "goverment"]) == 2
    assert "government" in capsys.readouterr().err


def test_a_mistake_in_a_theme_file_is_told_by_its_place(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (place / "mine.yaml").write_text("inherits: party\npalette:\n  accent1: no colour\n", "utf-8")
    assert run(["talk.txt", "--theme", "mine.yaml"]) == 2
    told = capsys.readouterr().err
    assert "mine.yaml" in told
    assert "palette.accent1" in told
    assert left(place) == {"mine.yaml"}


def test_a_read_only_folder(place: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    folder = place / "fixed"
    folder.mkdir()
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != folder)  # root may write anywhere
    assert run(["talk.txt", "-o", "fixed/talk.pptx"]) == 1
    assert "read-only" in capsys.readouterr().err
    assert not list(folder.iterdir())


def test_a_write_protected_deck(
    place: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / "talk.pptx").write_bytes(b"mine")
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path).name != "talk.pptx")
    assert run(["talk.txt", "--force"]) == 1
    assert "write-protected" in capsys.readouterr().err
    assert (place / "talk.pptx").read_bytes() == b"mine"


def test_a_file_that_is_open_elsewhere(
    place: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Windows answers when PowerPoint has the deck open."""
    (place / "talk.pptx").write_bytes(b"mine")

    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    assert run(["talk.txt", "--force"]) == 1
    assert "open in another program" in capsys.readouterr().err
    assert (place / "talk.pptx").read_bytes() == b"mine"
    assert left(place) == {"talk.pptx"}


def test_a_full_disk_leaves_nothing_behind(
    place: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(self: Path, content: bytes) -> int:
        with self.open("wb") as file:
            file.write(content[:100])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", fill)
    assert run(["talk.txt"]) == 1
    assert "No space left on device" in capsys.readouterr().err
    assert left(place) == set()


def test_ctrl_c_stops_without_a_trace(
    place: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*arguments: object, **options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("speechdeck.pipeline.build", interrupted)
    assert run(["talk.txt"]) == 130
    assert "stopped" in capsys.readouterr().err
    assert left(place) == set()


def test_themes_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    for flag, expected in (("--list-themes", "party"), ("--version", "speechdeck 0."), ("--help", "Usage:")):
        assert run([flag]) == 0
        assert expected in capsys.readouterr().out


def test_as_a_process(place: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "speechdeck", "talk.txt"],
        capture_output=True,
        env={**os.environ, "LC_ALL": "zh_CN.UTF-8", "PYTHONIOENCODING": "ascii:strict", "PYTHONUTF8": "0"},
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert left(place) == {"talk.pptx"}


def test_a_colour_and_a_typeface_of_ones_own(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["talk.txt", "--accent", "#6b2fb3", "--font", "FangSong"]) == 0
    with zipfile.ZipFile("talk.pptx") as archive:
        theme = archive.read("ppt/theme/theme1.xml").decode()
    assert '<a:srgbClr val="6B2FB3"/>' in theme and 'typeface="FangSong"' in theme
    assert run(["talk.txt", "--accent", "blue", "--force"]) == 2
    assert "'#B3202A'" in capsys.readouterr().err


@pytest.mark.parametrize(("arguments", "code"), [(["--list-themes"], 0), (["gone.txt"], 1), (["--gone"], 2)])
def test_a_process_ends_with_its_code_and_all_that_it_said(arguments: list[str], code: int, tmp_path: Path) -> None:
    call = [sys.executable, "-m", "speechdeck", *arguments]
    done = subprocess.run(call, cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=60)
    assert done.returncode == code
    assert len((done.stdout + done.stderr).splitlines()) == (2 if code else len(available()))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_what_cannot_be_said_is_a_failure() -> None:
    with Path("/dev/full").open("w") as full:
        assert subprocess.run([sys.executable, "-m", "speechdeck", "--list-themes"], stdout=full).returncode == 1
