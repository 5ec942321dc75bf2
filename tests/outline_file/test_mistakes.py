"""A mistake in an outline file is told with file, line and key, and with what the user may have meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from speechdeck.cli.messages import Say
from speechdeck.errors import OutlineFileError
from speechdeck.pipeline import build
from tests.outline_file.test_edits import SPEECH

HEAD = "speech: talk.txt\ntitle: 一次讲话\n"
START = SPEECH.index("第一，要把水源")

MISTAKES = [
    ("speech: talk.txt\ntitel: x\n", 2, "titel is no key that is known here", "'title'"),
    (HEAD + "points:\n  - heding: x\n", 4, "points[0].heding is no key that is known here", "'heading'"),
    (HEAD + "points:\n  - heading: x\n    heading: y\n", 5, "points[0].heading is there twice", "Keep one"),
    (HEAD + "points:\n  - kind: cards\n", 4, "points[0] lacks the key 'heading'", ""),
    (HEAD + "points:\n  - heading:\n", 4, "points[0] has an empty heading", "delete the entry"),
    (HEAD + "points:\n  - heading: x\n    kind: card\n", 5, "points[0].kind is 'card', but must be one of", "'cards'"),
    (HEAD + "points: x\n", 3, "points is 'x', but must be a list", ""),
    (HEAD + "points:\n  - - x\n", 4, "points[0] is a list, but must be a mapping", ""),
    (HEAD + "points:\n  - heading: [x]\n", 4, "points[0].heading is a list, but must be text", "quotes"),
    (HEAD + "points:\n  - heading: x\n   at: 3\n", 5, "this is no YAML", "indents"),
    (HEAD + "points:\n  - heading: x\n    at: 9 没有说过的话\n", 5, "points[0].at is not in the speech", "anew"),
    (HEAD + "points:\n  - heading: x\n    at: 2 全县饮水\n", 5, "points[0].at lies outside", ""),
    (
        HEAD + f"points:\n  - {{heading: x, at: {START}}}\n  - {{heading: y, at: {START}}}\n",
        5, "points[1].at is the place of another entry too", "Keep one",
    ),
    (HEAD + "points:\n  - heading：甲\n", 4, "points[0] has a full-width colon behind “heading”", "colons"),
    (HEAD + "points:\n  - heading: 甲\n    notes：乙\n", 5, "the file has a full-width colon", "colons"),
    ("speech: gone.txt\n", 1, "speech names a file that is not there", "folder"),
    ("speech: other.outline.yaml\n", 1, "speech names an outline file", ""),
    (HEAD + "template: gone.pptx\n", 3, "template names a file that is not there", "folder"),
    (HEAD + "theme: ink\ntemplate: x.pptx\n", 4, "template cannot be there beside a theme", "design of its own"),
    ("title: x\n", 1, "the file lacks the key 'speech'", ".docx"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "message", "hint"), MISTAKES)
def test_a_mistake_is_told(text: str, line: int, message: str, hint: str, tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_text(SPEECH, "utf-8")
    file = tmp_path / "talk.outline.yaml"
    file.write_text(text, "utf-8")
    with pytest.raises(OutlineFileError) as caught:
        build(file)
    assert caught.value.message.startswith(f"{file}:{line}: ")
    assert message in caught.value.message
    assert hint in caught.value.hint
    assert Say("zh").translated(caught.value.message) != caught.value.message


def test_a_file_that_is_not_there_or_empty_is_told(tmp_path: Path) -> None:
    file = tmp_path / "talk.outline.yaml"
    with pytest.raises(OutlineFileError, match="no such file"):
        build(file)
    file.write_text("# nothing\n", "utf-8")
    with pytest.raises(OutlineFileError, match="is empty"):
        build(file)
    file.write_bytes(b"speech: \xff\xfe\n")
    with pytest.raises(OutlineFileError, match="is not UTF-8 text"):
        build(file)
