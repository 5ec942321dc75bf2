"""The numbered examples are understood as a careful reader understands them: tests/golden/outlines/NAME.txt.

Such a file has a line for each fact of the head that must be found, then the points by depth: the label, a space and
the heading up to its first comma. To add a case, add an example and its outline.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from speechdeck.model.outline import Outline, Point
from speechdeck.outline import outline
from speechdeck.read import read

OUTLINES = sorted((Path(__file__).parent / "outlines").glob("*.txt"))
FACTS = ("title", "speaker", "date")


@pytest.mark.parametrize("expected", OUTLINES, ids=lambda path: path.stem)
def test_outline(expected: Path, root: Path) -> None:
    example = next((root / "examples").glob(f"{expected.stem}.*"))
    manuscript, _ = read(example)
    found, _ = outline(manuscript)
    wanted = expected.read_text("utf-8").splitlines()
    facts = [line for line in wanted if line.split(" ", 1)[0] in FACTS]
    assert set(facts) <= set(facts_of(manuscript.text, found))
    assert [line for point in found.points for line in tree(manuscript.text, point)] == wanted[len(facts) :]


def facts_of(text: str, found: Outline) -> list[str]:
    parts = (found.title, found.speaker, found.date)
    return [f"{name} {part.read(text)}" for name, part in zip(FACTS, parts, strict=True) if part]


def tree(text: str, point: Point, indent: str = "") -> list[str]:
    label = point.label.of(text).strip() if point.label else ""
    heading = re.split("[，,。]", point.heading.read(text))[0]
    below = [line for child in point.children for line in tree(text, child, indent + "  ")]
    return [f"{indent}{label} {heading}", *below]
