"""Every mistake in a theme file is told with file, line, key path and, where there is one, the nearest known key."""

from __future__ import annotations

from pathlib import Path

import pytest
from writing import write_theme

from speechdeck.errors import ThemeError
from speechdeck.theme import load_theme

CARDS = "layouts:\n  cards-3:\n"
TITLE = CARDS + "    areas:\n      title: "

#: What is written, the line it is on, the key path, a word of the message, a word of the hint.
MISTAKES = [
    ("colours: {}", 2, "colours", "no key", ""),
    ("pallete: {}", 2, "pallete", "no key", "'palette'"),
    ("palette: {dk1: red}", 2, "palette.dk1", "must be a colour", "quotes"),
    ("palette: {accent7: '#FFFFFF'}", 2, "palette.accent7", "no key", "accent"),
    ("palette: {dk1: ~}", 2, "palette", "lacks the key 'dk1'", ""),
    ("roles: {title: acent1}", 2, "roles.title", "names no colour", "'accent1'"),
    ("roles: {title: accent1 dim}", 2, "roles.title", "modifier", "a55"),
    ("dark: maybe", 2, "dark", "true or false", ""),
    ("styles:\n  title: {seize: 30}", 3, "styles.title.seize", "no key", "'size'"),
    ("styles:\n  title: {size: big}", 3, "styles.title.size", "must be a number", ""),
    ("styles:\n  title: {align: middle}", 3, "styles.title.align", "left, centre, right", ""),
    ("styles:\n  title: {like: titel}", 3, "styles.title.like", "names no style", ""),
    ("styles:\n  number: {numerals: 01}", 3, "styles.number.numerals", "one of", ""),
    ("fills: {sky: {angle: 90, stops: [dk1]}}", 2, "fills.sky", "2 or 3", ""),
    (TITLE + "{at: [1, 1, 2]}", 5, "layouts.cards-3.areas.title.at", "3 numbers", ""),
    (TITLE + "{at: [1, 1, 2, w+]}", 5, "layouts.cards-3.areas.title.at", "'w+'", "h/2"),
    (TITLE + "{at: [12, 1, 9, 1]}", 5, "layouts.cards-3.areas.title", "not lie", "13.333"),
    (TITLE + "{style: headin}", 5, "layouts.cards-3.areas.title.style", "no style", "'heading'"),
    (CARDS + "    each: {head: {instead: txt}}", 4, "layouts.cards-3.each.head.instead", "names no area", "'text'"),
    (CARDS + "    areas: {title: ~}", 3, "layouts.cards-3", "exactly one area of role title", ""),
    (CARDS + "    drawings: [{rekt: [0, 0, 1, 1]}]", 4, "layouts.cards-3.drawings[0]", "no drawing", "rect"),
    (CARDS + "    drawings: [{rect: [0, 0, 1, 1]}]", 4, "layouts.cards-3.drawings[0]", "neither fill", ""),
    (CARDS + "    drawings: [{path: M 0 0 L 1, fill: dk1}]", 4, "layouts.cards-3.drawings[0].path", "'L'", ""),
    (CARDS + "    drawings: [{motif: sun}]", 4, "layouts.cards-3.drawings[0].motif", "no motif", ""),
    (CARDS + "    items: [[0, 0, 1, 1]]", 4, "layouts.cards-3.items", "1 boxes", ""),
    ("layouts:\n  cards-3: {like: cards-33}", 3, "layouts.cards-3.like", "no layout", "'cards-3'"),
    ("layouts:\n  cards-3: {like: cards-2}\n  cards-2: {like: cards-3}", None, "layouts.", "like itself", ""),
    ("layouts:\n  cards-3: {master: contents}", 3, "layouts.cards-3.master", "no master", "'content'"),
    ("bullets: [{char: x}]", 2, "bullets[0]", "lacks the key 'colour'", ""),
    ("fonts: {heading: {latin: []}}", 2, "fonts.heading", "at least one typeface", ""),
    ("fonts: {heading: {latin: Georgia}}", 2, "fonts.heading.latin", "must be a list", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "keys", "message", "hint"), MISTAKES, ids=[m[2] for m in MISTAKES])
def test_a_mistake_is_told_by_its_place(
    tmp_path: Path, text: str, line: int | None, keys: str, message: str, hint: str
) -> None:
    path = write_theme(tmp_path, text)
    with pytest.raises(ThemeError) as caught:
        load_theme(str(path))
    told = caught.value.message
    assert told.startswith(f"{path}:" if line is None else f"{path}:{line}: ")
    assert keys in told
    assert message in told
    assert hint in caught.value.hint
    assert "\n" not in told


def test_a_mistake_in_an_inherited_file_names_that_file(tmp_path: Path) -> None:
    parent = write_theme(tmp_path, "roles: {title: acent1}", "parent")
    child = write_theme(tmp_path, "inherits: parent", "child")
    with pytest.raises(ThemeError) as caught:
        load_theme(str(child))
    assert caught.value.message.startswith(f"{parent}:2: roles.title")


def test_broken_yaml_is_told_with_its_line(tmp_path: Path) -> None:
    path = write_theme(tmp_path, "roles: {title: [")
    with pytest.raises(ThemeError, match=rf"{path}:\d+: this is no YAML"):
        load_theme(str(path))


@pytest.mark.parametrize("text", ["", "just words", "- a list"])
def test_a_file_that_is_no_mapping_is_no_theme(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ThemeError, match="must be a mapping"):
        load_theme(str(path))


def test_a_binary_file_is_no_theme(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_bytes(b"\x00\xff\xfe\x01PK")
    with pytest.raises(ThemeError, match="no YAML"):
        load_theme(str(path))
