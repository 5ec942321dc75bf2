"""YAML is read as PyYAML reads it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from speechdeck.theme.find import shipped
from speechdeck.theme.plain import plain

UNUSUAL = (
    "",
    "~",
    "a: 017\nb: 0x1F\nc: 1:30\nd: -3\ne: -0.5\nf: 1e3\ng: .inf\nh: +4\ni: 1_000\nj: 0",
    "a: [yes, Yes, on, true, TRUE, no, off, False, y]\nb: [~, null, Null]",
    "a: yes\nb: null\nc:\nd: 2024-01-31\ne: 'yes'",
    "base: &base {x: 1}\nover: {<<: *base, y: 2}\nsame: *base",
    "1: one\ntrue: two",
    "a: 1\na: 2",
)


@pytest.mark.parametrize("file", sorted(shipped().glob("*.yaml")), ids=lambda file: file.stem)
def test_themes_are_read_as_pyyaml_reads_them(file: Path) -> None:
    assert plain(file.read_bytes()) == yaml.safe_load(file.read_bytes())


@pytest.mark.parametrize("text", UNUSUAL)
def test_unusual_values_are_read_as_pyyaml_reads_them(text: str) -> None:
    found, wanted = plain(text.encode()), yaml.safe_load(text)
    assert found == wanted
    assert repr(found) == repr(wanted)  # 1 is no True, 1.0 no 1


def test_what_holds_itself_is_read() -> None:
    found = plain(b"&all {itself: *all}")
    assert found["itself"] is found


def test_what_is_no_yaml_is_told() -> None:
    with pytest.raises(yaml.YAMLError):
        plain(b"a: [1, 2")
    with pytest.raises(yaml.YAMLError):
        plain(b"a: 1\n---\nb: 2")


def test_themes_do_not_take_the_slow_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml.constructor.SafeConstructor, "construct_document", lambda *_: pytest.fail("slow"))
    for file in shipped().glob("*.yaml"):
        plain(file.read_bytes())
