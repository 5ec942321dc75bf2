"""On a terminal: colours, and a question before a file is overwritten."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pty = pytest.importorskip("pty", reason="no pseudo-terminals on this system")

SPEECH = "在开班式上的讲话\n同志们：\n第一，要学进去。\n第二，要做出来。\n谢谢大家！\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "talk.txt").write_text(SPEECH, "utf-8")
    return tmp_path


def on_a_terminal(place: Path, answer: str = "") -> tuple[int, str]:
    """The exit code and all that the terminal showed."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "LC_ALL": "zh_CN.UTF-8", "TERM": "xterm-256color"}
    environment.pop("NO_COLOR", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "speechdeck", "talk.txt"],
        cwd=place, env=environment, stdin=theirs, stdout=theirs, stderr=theirs, close_fds=True,
    )  # fmt: skip
    os.close(theirs)
    os.write(ours, answer.encode())
    shown = b""
    while True:
        try:
            part = os.read(ours, 4096)
        except OSError:  # Linux says so when the other end is closed
            break
        if not part:
            break
        shown += part
    os.close(ours)
    return process.wait(timeout=30), shown.decode("utf-8", "replace")


def test_the_summary_is_coloured(place: Path) -> None:
    code, shown = on_a_terminal(place)
    assert code == 0
    assert "\x1b[" in shown
    assert "2 个要点" in shown
    assert "talk.pptx" in shown


@pytest.mark.parametrize(("answer", "code", "overwritten"), [("y\n", 0, True), ("n\n", 1, False)])
def test_overwriting_is_asked_for(place: Path, answer: str, code: int, overwritten: bool) -> None:
    deck = place / "talk.pptx"
    deck.write_bytes(b"mine")
    found, shown = on_a_terminal(place, answer)
    assert found == code
    assert "已存在" in shown
    assert "Traceback" not in shown
    assert zipfile.is_zipfile(deck) == overwritten
    assert sorted(path.name for path in place.iterdir()) == ["talk.pptx", "talk.txt"]
