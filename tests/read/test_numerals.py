"""Numbers are written as Word writes them."""

from __future__ import annotations

import pytest

from speechdeck.read.numerals import write


@pytest.mark.parametrize(
    ("style", "number", "written"),
    [
        ("decimal", 12, "12"),
        ("decimalZero", 3, "03"),
        ("decimalEnclosedCircle", 3, "③"),
        ("decimalEnclosedCircle", 21, "21"),
        ("lowerLetter", 28, "bb"),
        ("upperLetter", 2, "B"),
        ("lowerRoman", 14, "xiv"),
        ("upperRoman", 9, "IX"),
        ("ordinal", 22, "22nd"),
        ("ordinalText", 3, "Third"),
        ("chineseCounting", 10, "十"),
        ("chineseCountingThousand", 11, "十一"),
        ("japaneseCounting", 20, "二十"),
        ("chineseCountingThousand", 105, "一百〇五"),
        ("chineseLegalSimplified", 3, "叁"),
        ("ideographTraditional", 2, "乙"),
        ("ideographTraditional", 11, "11"),
        ("noSuchStyle", 4, "4"),
        ("chineseCounting", 0, "0"),
    ],
)
def test_write(style: str, number: int, written: str) -> None:
    assert write(number, style) == written
