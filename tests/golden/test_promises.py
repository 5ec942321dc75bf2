"""Every example keeps the four promises in every theme."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from speechdeck.pipeline import Build, build
from speechdeck.read import READERS
from speechdeck.theme import available
from speechdeck.write import WRITERS
from tests import promises

FOLDER = Path(__file__).resolve().parents[2] / "examples"
EXAMPLES = sorted(path for path in FOLDER.iterdir() if path.suffix in READERS)
THEMES = [entry.name for entry in available()]
every_deck = [
    pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem),
    pytest.mark.parametrize("theme", THEMES),
]


def in_every_theme(test):  # type: ignore[no-untyped-def]
    for mark in every_deck:
        test = mark(test)
    return test


@cache
def built(example: Path, theme: str) -> Build:
    return build(example, theme=theme)


@cache
def written(example: Path, theme: str) -> bytes:
    return WRITERS[".pptx"](built(example, theme).fitted)


@in_every_theme
def test_nothing_is_invented(example: Path, theme: str) -> None:
    assert promises.invented(built(example, theme)) == []


@in_every_theme
def test_the_file_says_what_was_decided(example: Path, theme: str) -> None:
    assert promises.rewritten(built(example, theme), written(example, theme)) == []


@in_every_theme
def test_nothing_is_lost(example: Path, theme: str) -> None:
    assert promises.lost(built(example, theme)) == []
    assert promises.unspoken(built(example, theme), written(example, theme)) == []


@in_every_theme
def test_everything_fits(example: Path, theme: str) -> None:
    assert promises.overflowing(built(example, theme)) == []


@in_every_theme
def test_titles_are_there_and_unlike_each_other(example: Path, theme: str) -> None:
    titles = [slide.title for slide in built(example, theme).fitted.slides]
    assert all(title.strip() for title in titles)
    assert len(set(titles)) == len(titles)


@in_every_theme
def test_every_slide_is_in_one_native_section(example: Path, theme: str) -> None:
    fitted = built(example, theme).fitted
    assert [key for section in fitted.sections for key in section.slides] == [slide.key for slide in fitted.slides]


@in_every_theme
def test_links_lead_to_slides(example: Path, theme: str) -> None:
    fitted = built(example, theme).fitted
    links = {box.link for slide in fitted.slides for box in slide.boxes if box.link}
    assert links <= {slide.key for slide in fitted.slides}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_the_same_speech_gives_the_same_bytes(example: Path, tmp_path: Path) -> None:
    """In two processes with different hash seeds, in different folders and with different clocks."""
    decks = []
    for seed in ("1", "2"):
        target = tmp_path / seed / "deck.pptx"
        target.parent.mkdir()
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": f"UTC{seed}"}
        subprocess.run(
            [sys.executable, "-m", "speechdeck", str(example), "-o", str(target), "--quiet"],
            check=True, env=environment, cwd=target.parent,
        )  # fmt: skip
        decks.append(target.read_bytes())
    assert decks[0] == decks[1]


def test_the_encoding_of_a_speech_does_not_show(tmp_path: Path) -> None:
    speech = next(path for path in EXAMPLES if path.name == "zh-city-renewal.txt")
    text = speech.read_text("utf-8")
    decks = []
    for encoding in ("utf-8-sig", "gb18030", "utf-16"):
        copy = tmp_path / encoding / speech.name
        copy.parent.mkdir()
        copy.write_bytes(text.replace("\n", "\r\n").encode(encoding))
        decks.append(WRITERS[".pptx"](build(copy).fitted))
    assert decks == [written(speech, "party")] * 3
