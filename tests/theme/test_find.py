"""A theme is found by name or path, and a wrong name is answered with the nearest right one."""

from __future__ import annotations

from pathlib import Path

import pytest
from writing import write_theme

from speechdeck.errors import ThemeError
from speechdeck.theme import load_theme


def test_by_name() -> None:
    assert load_theme("party").name == "party"


def test_by_path(tmp_path: Path) -> None:
    assert load_theme(str(write_theme(tmp_path, "", "forest"))).name == "forest"


@pytest.mark.parametrize("folder", [".", "themes"])
def test_by_name_in_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    (tmp_path / folder).mkdir(exist_ok=True)
    write_theme(tmp_path / folder, "", "forest")
    monkeypatch.chdir(tmp_path)
    assert load_theme("forest").name == "forest"


@pytest.mark.parametrize(("wrong", "right"), [("praty", "'party'"), ("goverment", "'government'"), ("zzz", "party")])
def test_a_wrong_name_is_answered_with_a_right_one(wrong: str, right: str) -> None:
    with pytest.raises(ThemeError) as caught:
        load_theme(wrong)
    assert wrong in caught.value.message
    assert right in caught.value.hint


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ThemeError, match="does not exist"):
        load_theme(str(tmp_path / "none.yaml"))
    (tmp_path / "folder.yaml").mkdir()
    with pytest.raises(ThemeError, match="is a folder"):
        load_theme(str(tmp_path / "folder.yaml"))


def test_a_theme_does_not_inherit_from_itself(tmp_path: Path) -> None:
    write_theme(tmp_path, "inherits: second", "first")
    path = write_theme(tmp_path, "inherits: first", "second")
    with pytest.raises(ThemeError, match="inherits from itself: second → first → second"):
        load_theme(str(path))


def test_an_unknown_parent_is_told(tmp_path: Path) -> None:
    path = write_theme(tmp_path, "inherits: partie")
    with pytest.raises(ThemeError) as caught:
        load_theme(str(path))
    assert str(path) in caught.value.message and "'party'" in caught.value.hint
