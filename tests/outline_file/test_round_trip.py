"""An outline file that nobody edited changes nothing: the same outline, the same bytes."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import speechdeck
from speechdeck.outline_file.apply import apply
from speechdeck.outline_file.dump import dump, scalar
from speechdeck.outline_file.load import load
from speechdeck.pipeline import build, understand
from speechdeck.read import READERS
from speechdeck.theme import available
from speechdeck.write import WRITERS

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted(path for path in (ROOT / "examples").iterdir() if path.suffix in READERS)
SPEECHES = sorted((ROOT / "tests" / "score" / "speeches").glob("*.txt"))
THEMES = [entry.name for entry in available()]
SOURCE = Path(speechdeck.__file__).parent


def outline_file(speech: Path, folder: Path) -> Path:
    """The outline file of a speech, as `speechdeck outline` writes it."""
    found = understand(speech)
    file = folder / f"{speech.stem}.outline.yaml"
    file.write_text(dump(found.manuscript, found.outline, os.path.relpath(speech, folder)), "utf-8")
    return file


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("theme", THEMES)
def test_unedited_it_gives_the_same_bytes(example: Path, theme: str, tmp_path: Path) -> None:
    edited, direct = build(outline_file(example, tmp_path), theme=theme), build(example, theme=theme)
    for write in WRITERS.values():
        assert write(edited.fitted) == write(direct.fitted)


@pytest.mark.parametrize("speech", [*EXAMPLES, *SPEECHES], ids=lambda path: path.stem)
def test_unedited_it_gives_the_same_outline(speech: Path, tmp_path: Path) -> None:
    found = understand(speech)
    manuscript, outline, notes = apply(load(outline_file(speech, tmp_path)), found.manuscript, found.outline)
    assert (manuscript, outline, notes) == (found.manuscript, found.outline, ())


@given(st.text())
def test_a_text_in_the_file_reads_as_itself(text: str) -> None:
    wanted = "".join(char for char in text if char.isprintable()).strip()
    node = yaml.compose(f"- heading: {scalar(wanted)}   # a comment", yaml.SafeLoader)
    assert node.value[0].value[0][1].value == wanted


@pytest.mark.parametrize("text", ["- a", "a: b", "a #b", "~", "null", "[x]", "*", "“甲”：乙", '"', "'", "", "..."])
def test_texts_that_look_like_yaml_read_as_themselves(text: str) -> None:
    node = yaml.compose(f"- heading: {scalar(text)}   # a comment", yaml.SafeLoader)
    assert node.value[0].value[0][1].value == text


def test_a_heading_that_looks_like_a_mistyped_key_is_quoted(tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_text("第一，notes：甲乙丙。这里有话要说。\n第二，丁戊己。这里也有话要说。\n", "utf-8")
    found = understand(tmp_path / "talk.txt")
    edits = load(outline_file(tmp_path / "talk.txt", tmp_path))
    assert apply(edits, found.manuscript, found.outline)[1] == found.outline


def test_only_the_outline_file_makes_words_of_the_users() -> None:
    """Nothing else in the program lists words as the user's, or fixes a wording."""
    found = set()
    for file in SOURCE.rglob("*.py"):
        calls = (node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Call))
        if any(_makes_own(call) for call in calls):
            found.add(file.relative_to(SOURCE).parts[0])
    assert found == {"outline_file"}


def _makes_own(call: ast.Call) -> bool:
    name = getattr(call.func, "id", "")
    positions = {"Manuscript": 6, "Excerpt": 2}  # before `own`, before `fixed`
    keywords = {keyword.arg for keyword in call.keywords}
    return (name in (*positions, "replace") and bool(keywords & {"own", "fixed"})) or (
        name in positions and len(call.args) > positions[name]
    )
