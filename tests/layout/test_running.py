"""A name that is too long for the footer ends after one of its clauses."""

from __future__ import annotations

import pytest

from speechdeck.layout.running import shorter


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
