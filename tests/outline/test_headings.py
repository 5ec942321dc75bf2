"""A label's place → the heading that follows it."""

from __future__ import annotations

import pytest

from speechdeck.model.manuscript import Block, Manuscript, Origin
from speechdeck.model.source import Span
from speechdeck.outline import outline

REST = "这件事关系千家万户，要一抓到底，抓出成效，让群众满意。"


def first_heading(opening: str, language: str = "zh") -> str:
    """The heading of the first of two points, which begins as `opening` says."""
    second = "第二，再办别的事。" if language == "zh" else "Second, another thing must be done."
    lines = [opening, f"{second}{REST}"]
    text = "\n".join(lines)
    spans = (Span(0, len(lines[0])), Span(len(lines[0]) + 1, len(text)))
    blocks = tuple(Block(span, Origin("line", number)) for number, span in enumerate(spans, 1))
    return outline(Manuscript(text, blocks, language, "x"))[0].points[0].heading.read(text)


@pytest.mark.parametrize(
    ("opening", "heading"),
    [
        (f"第一，修好公路。{REST}", "修好公路"),
        (f"第一，修好公路，建好码头。{REST}", "修好公路，建好码头"),
        ("第一，统一思想、提高认识，增强修好这条公路的责任感紧迫感和使命感，确保年内通车", None),
        (f"第一，修好公路，让山里的果子运得出去。{REST}", "修好公路"),
        (f"第一，在政策上，要向山区倾斜。{REST}", "在政策上，要向山区倾斜"),
        (f"第一，工程质量方面：去年返工三次。{REST}", "工程质量方面"),
        (f"第一，修好“断头路”！{REST}", "修好“断头路”"),
    ],
)
def test_chinese(opening: str, heading: str | None) -> None:
    assert first_heading(opening) == (heading or opening.removeprefix("第一，"))


@pytest.mark.parametrize(
    ("opening", "heading"),
    [
        ("First, the road must be built. It has waited long enough.", "the road must be built"),
        ("First, the road must be built, which nobody doubts any more.", "the road must be built"),
        ("First, although money is short, the road must be built.", "although money is short, the road must be built"),
        ("First, the road must be built.[3](#note-3) It has waited.", "the road must be built"),
        ("First: roads. They have waited long enough.", "roads"),
    ],
)
def test_english(opening: str, heading: str) -> None:
    assert first_heading(opening, "en") == heading
