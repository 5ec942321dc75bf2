"""Greeting, opening, closing and thanks lie around the points of a speech."""

from __future__ import annotations

import pytest

from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.outline.anatomy import Frame, frame, head_matter
from speechdeck.read.clean import find_junk
from speechdeck.read.lines import blocks

OPENING = "同志们：\n今天开会，主要任务是总结去年的工作，安排今年的任务。下面我讲三点意见。"
POINTS = (
    "一、把项目抓实\n要一个一个地过，年底前见到成效，决不能停在纸面上。\n"
    "二、把作风抓严\n干部要多到一线去，把群众的急事难事放在心上。\n"
    "三、把责任抓牢\n谁的事情谁负责，出了问题要追究，不能推来推去。\n"
)
HEADINGS = ("一、把项目抓实", "二、把作风抓严", "三、把责任抓牢")


def framed(text: str, headings: tuple[str, ...] = HEADINGS, language: str = "zh") -> tuple[str, Frame]:
    found = blocks(text)
    manuscript = Manuscript(text, found, language, "speech", find_junk(text, found, language))
    starts = [text.index(heading) for heading in headings]
    ends = [*starts[1:], len(text)][: len(starts)]
    points = tuple(
        Point(Excerpt.of(start, start + len(heading)), Span(start, start + len(heading)), Span(start, end))
        for heading, start, end in zip(headings, starts, ends, strict=True)
    )
    return text, frame(manuscript, head_matter(manuscript), points)


def closing(text: str, headings: tuple[str, ...] = HEADINGS, language: str = "zh") -> str | None:
    text, found = framed(text, headings, language)
    return found.closing.of(text) if found.closing else None


def test_the_opening_lasts_to_just_before_the_first_point() -> None:
    text, found = framed("在项目大会上的讲话\n" + OPENING + "\n" + POINTS)
    assert found.opening is not None
    assert found.opening.of(text) == OPENING


def test_a_speech_that_begins_with_its_first_point_has_no_opening() -> None:
    assert framed("在项目大会上的讲话\n" + POINTS)[1].opening is None


@pytest.mark.parametrize(
    "last",
    [
        "同志们，任务已经明确，让我们一起努力，把今年的工作做得更好！",
        "最后，预祝这次大会圆满成功，祝大家身体健康、工作顺利！",
        "以上三点意见，供大家参考，不当之处请批评指正。",
        "同志们，路已经修好。\n让我们一起上路吧！\n谢谢大家！",
        "结束语\n这些年我们走过了不平凡的路，今后还要继续走下去，一直走到山的那一边。",
    ],
)
def test_chinese_closings(last: str) -> None:
    assert closing(OPENING + "\n" + POINTS + last + "\n") == last


def test_the_last_point_keeps_what_its_sisters_have_too() -> None:
    last = "那座老桥还在河上，我们每个人都从它身上走过，它见证了一代又一代人的来来往往。"
    assert closing(OPENING + "\n" + POINTS + last + "\n") == last


def test_a_closing_inside_the_last_paragraph() -> None:
    run_on = POINTS.rstrip("\n") + "同志们，让我们一起努力，把今年的工作做得更好！\n"
    assert closing(OPENING + "\n" + run_on) == "同志们，让我们一起努力，把今年的工作做得更好！"


def test_a_speech_that_stops_with_its_last_point_has_no_closing() -> None:
    assert closing(OPENING + "\n" + POINTS) is None


def test_an_address_in_the_middle_begins_no_closing() -> None:
    text = OPENING + "\n" + POINTS.replace("要一个一个地过", "同志们，要一个一个地过") + "谢谢大家！\n"
    assert closing(text) == "谢谢大家！"


@pytest.mark.parametrize(
    "last",
    [
        "In closing, let us remember the people who keep our bridges standing.\n\nThank you very much.",
        "Let me conclude with a word about the river, which has seen every one of these bridges fall and rise.",
        "Conclusion\n\nA bridge is a promise, and promises have to be kept by somebody every single day.",
    ],
)
def test_english_closings(last: str) -> None:
    text = (
        "Good morning, everyone.\n\nI have two thoughts to share about bridges and about rivers.\n\n"
        "First, bridges need care. They rust quietly, and they rust all the time, while we look elsewhere.\n\n"
        "Second, rivers need room. A river that is hemmed in will find its own way through the town.\n\n"
    )
    assert closing(text + last + "\n", ("First, bridges need care", "Second, rivers need room"), "en") == last


def test_the_closing_ends_before_signature_and_furniture() -> None:
    last = "同志们，让我们一起努力，把今年的工作做得更好！"
    assert closing(OPENING + "\n" + POINTS + last + "\n周明\n2024年3月1日\n【打印正文】\n上一篇：没有了\n") == last


@pytest.mark.parametrize(
    ("end", "thanks"),
    [
        ("让我们一起上路吧！谢谢大家！\n", "谢谢大家！"),
        ("让我们一起上路吧！\n再次感谢大家！（掌声）\n", "再次感谢大家！"),
        ("让我们一起上路吧！\n", None),
    ],
)
def test_thanks(end: str, thanks: str | None) -> None:
    text, found = framed(OPENING + "\n" + POINTS + "同志们，" + end)
    assert (found.thanks.read(text) if found.thanks else None) == thanks


def test_forms_of_address_are_found_in_the_middle_too() -> None:
    text, found = framed(OPENING + "\n" + POINTS.replace("二、", "同志们！\n二、") + "谢谢大家！\n")
    assert [span.of(text) for span in found.salutations] == ["同志们：", "同志们！"]


@pytest.mark.parametrize(
    "address", ["尊敬的各位领导、各位来宾：", "老师们、同学们：", "各位代表：", "女士们、先生们、朋友们："]
)
def test_forms_of_address(address: str) -> None:
    text, found = framed(OPENING.replace("同志们：", address) + "\n" + POINTS)
    assert [span.of(text) for span in found.salutations] == [address]


def test_no_points_at_all() -> None:
    text, found = framed("各位邻居：\n桥修好了。\n谢谢大家！\n", ())
    assert found.opening is None
    assert found.thanks is not None
    assert found.thanks.read(text) == "谢谢大家！"
