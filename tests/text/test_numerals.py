"""Numbers of places in a row, as a theme asks for them and a language has them."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES


@pytest.mark.parametrize(
    ("language", "style", "expected"),
    [
        ("zh", "cn", "四"),
        ("zh", "formal", "肆"),
        ("en", "cn", "04"),
        ("zh", "roman", "IV"),
        ("en", "roman", "IV"),
        ("en", "1", "4"),
        ("en", "01", "04"),
    ],
)
def test_a_number_is_written_in_the_style_that_the_language_has(language: str, style: str, expected: str) -> None:
    assert LANGUAGES[language].numeral(4, style) == expected
