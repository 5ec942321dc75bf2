"""Icons say what the heads of cards say: all of a slide have one of their own, or none has."""

from __future__ import annotations

import pytest

from speechdeck.lang.en_icons import WORDS as ENGLISH
from speechdeck.lang.zh_icons import WORDS as CHINESE
from speechdeck.lang.zh_icons import traditional
from speechdeck.model.deck import Slide
from speechdeck.plan.icons import best
from tests.plan.test_plan import planned

ZH = {word: name for name, words in CHINESE.items() for word in words.split()}
EN = {word: name for name, words in ENGLISH.items() for word in words.split()}


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("狠抓安全生产", "hardhat"),  # the longest word
        ("守住粮食安全", "tractor"),
        ("确保校园安全", "shield"),
        ("加强干部监督", "eye"),  # of equals the last
        ("净化政治生态", None),  # no leaf
        ("走好第一步", None),
    ],
)
def test_chinese_heads(head: str, name: str | None) -> None:
    assert best(head, ZH, wide=True) == name


def test_traditional_heads() -> None:
    words = {word: name for name, said in traditional().items() for word in said.split()}
    heads = ("推動農業升級", "改善醫療衛生", "加強環境保護", "投資教育")
    assert [best(head, words, wide=True) for head in heads] == ["tractor", "stethoscope", "leaf", "cap"]
    assert len(words) == len(ZH)


@pytest.mark.parametrize(
    ("head", "name"), [("Clean water for all", "drop"), ("A place of learning", "book"), ("What we owe", None)]
)
def test_english_heads(head: str, name: str | None) -> None:
    assert best(head, EN, wide=False) == name


def cards(*heads: str) -> Slide:
    said = "各站所要安排专人夜间值守，把每一处问题记在本子上。"
    points = "".join(f"{mark}是{head}。{said}\n" for mark, head in zip("一二三四五六", heads, strict=False))
    speech = (
        f"在全镇冬季工作会议上的讲话\n同志们：\n第一，要抓好几件实事。\n{points}第二，要转作风。\n{said * 3}\n谢谢！"
    )
    return next(slide for slide in planned(speech).slides if slide.kind == "cards")


def test_all_cards_of_a_slide_have_icons() -> None:
    assert cards("狠抓安全生产", "狠抓道路养护", "狠抓医疗卫生").icons == ("hardhat", "road", "stethoscope")


@pytest.mark.parametrize(
    "heads",
    [
        ("狠抓安全生产", "狠抓道路养护", "狠抓岁末收尾"),  # one has none
        ("狠抓道路养护", "狠抓交通整治", "狠抓医疗卫生"),  # two have the same
    ],
)
def test_or_none_has(heads: tuple[str, ...]) -> None:
    slide = cards(*heads)
    assert slide.icons == () and slide.slot("num1") is not None
