"""docs/themes.md tells the truth: its example loads, and it leaves no key out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from writing import HEAD

from speechdeck.kinds import KINDS
from speechdeck.theme import load_theme
from speechdeck.theme.area import STYLE_KEYS
from speechdeck.theme.drawing import FORMS
from speechdeck.theme.load import KEYS

DOCS = Path(__file__).resolve().parents[2] / "docs" / "themes.md"


@pytest.fixture(scope="module")
def page() -> str:
    return DOCS.read_text(encoding="utf-8")


def test_every_example_is_a_theme(page: str, tmp_path: Path) -> None:
    examples = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    assert len(examples) >= 3
    for number, example in enumerate(examples):
        text = example
        if text.startswith("cards-3:"):
            motifs = "motifs:\n  plaque: [{rect: [0, 0, w, h], fill: panel}]\n"
            motifs = motifs if "plaque" in text else ""
            text = motifs + "layouts:\n" + re.sub("^", "  ", text, flags=re.MULTILINE)
        path = tmp_path / f"example{number}.yaml"
        path.write_text(text if "label:" in text else HEAD + text, encoding="utf-8")
        assert load_theme(str(path)).layouts


def test_no_key_is_left_out(page: str) -> None:
    told = set(re.findall(r"[`{, ]([a-z_]+)[`:]", page))
    assert set(STYLE_KEYS) <= told
    assert set(FORMS) <= told
    assert set(KEYS) - {"name", "motif"} <= told


def test_every_kind_is_told(page: str) -> None:
    told = set(re.findall(r"`([a-z]+)(?:-\d)?`", page))
    assert set(KINDS) <= told
