"""`speechdeck theme`: a theme is begun, checked, found by name, and used."""

from __future__ import annotations

from pathlib import Path

import pytest

from speechdeck.cli import run
from speechdeck.theme import load_theme


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    return tmp_path


def test_a_begun_theme_looks_like_its_parent(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["theme", "new", "forest", "--from", "government"]) == 0
    assert "forest.yaml" in capsys.readouterr().out
    forest, parent = load_theme("forest"), load_theme("government")
    assert (forest.palette, forest.fonts) == (parent.palette, parent.fonts)
    assert forest.layouts["cards-3"] == parent.layouts["cards-3"]
    assert run(["theme", "check", "forest"]) == 0


def test_a_theme_is_not_overwritten_unasked(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "forest.yaml").write_text("mine")
    assert run(["theme", "new", "forest"]) == 2
    assert (here / "forest.yaml").read_text() == "mine"
    assert run(["theme", "new", "forest", "--force"]) == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["new", "a/b"],
        ["new", "x", "-o", "x.txt"],
        ["new", "x", "--from", "partie"],
        ["check", "none"],
        ["check", "n.yaml"],
    ],
)
def test_a_wrong_request_is_told(here: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    assert run(["theme", *arguments]) == 2
    assert capsys.readouterr().err.startswith("error: ")
    assert [*here.iterdir()] == []


def test_a_check_tells_file_line_and_key(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "mine.yaml").write_text("label: {en: Mine}\nlayouts:\n  quote: {areas: {text: {sise: 3}}}\n")
    assert run(["theme", "check", "mine.yaml"]) == 1
    shown = capsys.readouterr().out
    assert "mine.yaml:3: layouts.quote.areas.text.sise" in shown and "Did you mean 'size'?" in shown


def test_a_check_speaks_chinese(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)
    (here / "mine.yaml").write_text("label: {en: Mine}\npalette: {dk1: '#CCCCCC'}\n")
    assert run(["theme", "check", "mine.yaml"]) == 1
    assert "对比度只有" in capsys.readouterr().out


def test_themes_of_ones_own_are_listed_and_go_before_those_of_the_program(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = here / "settings" / "speechdeck" / "themes"
    folder.mkdir(parents=True)
    (folder / "party.yaml").write_text("inherits: party\nlabel: {en: Ours}\npalette: {dk2: '#123456'}\n")
    (folder / "forest.yaml").write_text("label: {en: Forest}\n")
    (folder / "broken.yaml").write_text("[")
    assert load_theme("party").palette["dk2"] == "123456"
    assert run(["--list-themes"]) == 0
    listed = capsys.readouterr().out
    assert "forest" in listed and "Forest" in listed and "broken" in listed


@pytest.mark.parametrize(
    "arguments", [["theme"], ["theme", "chek", "party"], ["template"], ["template", "inspct", "x"]]
)
def test_a_missing_or_unknown_command_is_told_with_those_that_there_are(
    arguments: list[str], here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    told = capsys.readouterr().err
    assert "which command? One of: " in told
    assert f"{arguments[0]} " in told
    assert "Usage:" not in told
