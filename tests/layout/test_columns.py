"""Titles and names that stand, one character below the other."""

from __future__ import annotations

import pytest

from speechdeck.layout import layout
from speechdeck.layout.columns import can_stand
from speechdeck.model.fitted import FittedDeck
from speechdeck.theme import load_theme
from tests.layout.building import DeckMaker

UPRIGHT = {"cover": "守一盏灯 照一座城", "1": "守时准点，一路畅行", "2": "看见需求，送到家门"}


def built(titles: dict[str, str], *entries: str) -> FittedDeck:
    maker = DeckMaker("zh")
    maker.slide("cover", key="cover", title=titles["cover"], occasion="在年会上的发言", meta="许明川")
    heads = {f"head{number}": head for number, head in enumerate(entries, 1)}
    numbers = {f"num{number}": f"#{number}" for number in range(1, len(entries) + 1)}
    maker.slide("agenda", key="agenda", count=len(entries), title="两件事", **numbers, **heads)
    for key in ("1", "2"):
        maker.section(titles[key], key)
        maker.slide("section", key=key, title=titles[key], num=f"#{key}")
        maker.slide("bullets", key=f"{key}.1", title=f"做法{key}", body="第一，说到做到。")
    return layout(maker.deck(), load_theme("ink"))[0]


def shown(deck: FittedDeck, key: str, area: str) -> list[str]:
    slide = next(slide for slide in deck.slides if slide.key == key)
    boxes = [box for box in slide.boxes if box.area == area]
    return ["".join(run.text for run in line.runs) for box in boxes for p in box.paragraphs for line in p.lines]


@pytest.mark.parametrize("text", ["守时准点", "一二三四五六七八九"])
def test_chinese_characters_can_stand(text: str) -> None:
    assert can_stand(text)


@pytest.mark.parametrize("text", ["", "一二三四五六七八九十", "办好5件事", "“一网通办”", "Bus", "守时，准点"])
def test_other_characters_and_long_texts_cannot(text: str) -> None:
    assert not can_stand(text)


def test_titles_of_two_phrases_stand_in_two_columns() -> None:
    deck = built(UPRIGHT, "守时准点", "看见需求")
    assert [slide.layout for slide in deck.slides if "@" in slide.layout] == [
        "cover@stack", "agenda-2@stack", "section@stack", "section@stack",
    ]  # fmt: skip
    assert shown(deck, "1", "title") == list("守时准点")
    assert shown(deck, "1", "title2") == list("一路畅行")
    assert shown(deck, "agenda", "head2") == list("看见需求")


def test_a_deck_stands_as_a_whole_or_not_at_all() -> None:
    deck = built({**UPRIGHT, "2": "把线路画到每一个人的家门口去"}, "守时准点", "看见需求")
    assert not [slide.layout for slide in deck.slides if "stack" in slide.layout]


def test_entries_that_cannot_stand_lie() -> None:
    deck = built(UPRIGHT, "守时准点", "办好5件事")
    assert [slide.layout for slide in deck.slides if slide.key == "agenda"] == ["agenda-2@heads"]


def test_the_strip_shows_the_section_that_can_stand() -> None:
    deck = built({**UPRIGHT, "2": "办好5件事"}, "守时准点", "看见需求")
    assert shown(deck, "1.1", "strip") == list("守时准点")
    assert shown(deck, "2.1", "strip") == []
    assert shown(deck, "agenda", "strip") == []
