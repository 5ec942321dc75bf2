"""Numerals count parts; they never look like a figure that the speech does not say."""

from __future__ import annotations

import pytest

from speechdeck.layout import layout
from speechdeck.theme import load_theme
from tests.layout.building import DeckMaker


def _numbers(language: str, said: str, *, theme: str = "party", count: int = 11) -> list[str]:
    """The numerals of `count` section slides of a speech that says `said`."""
    maker = DeckMaker(language)
    maker.slide("cover", title=said)
    for number in range(1, count + 1):
        maker.section(f"Pier {chr(64 + number)}", f"{number}")
        maker.slide("section", key=f"{number}", title=f"Pier {chr(64 + number)}", num=f"#{number}")
    fitted, told = layout(maker.deck(), load_theme(theme))
    assert not told
    return [
        "".join(each.text for each in box.paragraphs)
        for slide in fitted.slides
        for box in slide.boxes
        if box.area == "num"
    ]


@pytest.mark.parametrize(
    ("language", "said", "first", "last"),
    [
        ("zh", "一看二想三动手，四五只，六七箱，八九里，十条路，十一条船出港", "一", "十一"),
        ("zh", "一看二想三动手，十条路，十一条船出港", "01", "11"),  # the speech knows no four
        ("zh", "一看二想三动手", "1.", "11."),  # the speech knows no eleven
        ("zh", "一看二想三动手，走了二十一里，来了三十人", "1.", "11."),  # nor does a twenty-one say it
        ("zh", "十座码头，十一条船", "01", "11"),
        ("en", "Ten piers, 10 lamps, 11 boats", "01", "11"),
        ("en", "Ten piers, 10 lamps, 11,000 boats", "1.", "11."),
    ],
)
def test_a_numeral_beyond_nine_is_one_that_the_speech_says(language: str, said: str, first: str, last: str) -> None:
    numbers = _numbers(language, said)
    assert (numbers[0], numbers[-1]) == (first, last)


@pytest.mark.parametrize("theme", ["minimal", "ink", "tech", "academic"])
def test_a_row_beyond_nine_fits_in_every_theme(theme: str) -> None:
    numbers = _numbers("en", "Piers and boats", theme=theme)
    assert len(numbers) == 11 and numbers[-1] in ("11.", "XI")


@pytest.mark.parametrize(("count", "last"), [(3, "三"), (4, "04")])
def test_numerals_are_words_that_the_speech_says(count: int, last: str) -> None:
    assert _numbers("zh", "一看二想三动手", count=count)[-1] == last


def test_up_to_nine_a_theme_has_its_way() -> None:
    assert _numbers("en", "Piers and boats", count=9)[-1] == "09"
