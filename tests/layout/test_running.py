"""A name that is too long for the footer ends after one of its clauses."""

from __future__ import annotations

import pytest

from speechdeck.layout import layout
from speechdeck.layout.running import shorter
from speechdeck.theme import load_theme
from tests.layout.building import DeckMaker


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("守底线，保安全，促发展", ["守底线，保安全，促发展", "守底线，保安全", "守底线"]),
        ("A gift of 100,000 books, for all", ["A gift of 100,000 books, for all", "A gift of 100,000 books"]),
        ("From 9:30 to 17:00", ["From 9:30 to 17:00"]),
    ],
)
def test_a_name_is_cut_at_its_marks_and_never_inside_a_number(name: str, expected: list[str]) -> None:
    assert list(shorter(name)) == expected


def test_a_name_may_take_the_lines_that_its_area_has() -> None:
    maker = DeckMaker("en")
    maker.slide("cover", title="A ferry for the islands")
    for name in ("Keep the lamps lit on every pier", "Mend the nets before the storm"):
        maker.section(name, "1")
        maker.slide("bullets", title=f"We {name[:8]}", body="A line\nAnother line\nOne more line\nThe last line")
    fitted, _ = layout(maker.deck(), load_theme("academic"))
    foot = next(box for box in fitted.slides[1].boxes if box.area == "foot")
    lines = ["".join(run.text for run in line.runs).strip() for line in foot.paragraphs[0].lines]
    assert lines == ["01\u2002Keep the lamps lit", "on every pier"]
