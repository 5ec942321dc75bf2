"""Manuscript → Outline: what every outline promises, and how the families of marks are told from prose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechdeck.model.manuscript import Block, BlockKind, Manuscript, Origin
from speechdeck.model.outline import Outline, Point
from speechdeck.model.source import Span
from speechdeck.outline import outline


def speech(text: str, language: str = "zh", headings: Sequence[int] = ()) -> Manuscript:
    """One block a line; the lines in `headings`, counted from 0, are set as headings."""
    blocks, start = [], 0
    for number, line in enumerate(text.split("\n")):
        if line.strip():
            kind = BlockKind.HEADING if number in headings else BlockKind.TEXT
            level = 1 if number in headings else None
            end = start + len(line.rstrip())
            first = end - len(line.strip())
            blocks.append(Block(Span(first, end), Origin("line", number + 1), kind, level))
        start += len(line) + 1
    return Manuscript(text, tuple(blocks), language, "speech")


def read(text: str, language: str = "zh", headings: Sequence[int] = ()) -> Outline:
    return outline(speech(text, language, headings))[0]


def tree(text: str, points: Sequence[Point]) -> list[object]:
    """Headings, each followed by the list of its children if it has any."""
    found: list[object] = []
    for point in points:
        found.append(point.heading.read(text))
        if point.children:
            found.append(tree(text, point.children))
    return found


def headings(text: str, language: str = "zh") -> list[object]:
    return tree(text, read(text, language).points)


PARTS = "今年的工作很重要，大家要认真落实，不能有丝毫松懈，抓出成效来。"


def test_ordinals_nest_inline_series() -> None:
    text = f"第一，抓好生产\n{PARTS}一是备足种子。{PARTS}二是修好水渠。{PARTS}\n第二，抓好生活\n{PARTS}"
    assert headings(text) == ["抓好生产", ["备足种子", "修好水渠"], "抓好生活"]


def test_a_point_says_its_label_number_and_reach() -> None:
    text = f"第一，抓好生产。{PARTS}\n第二，抓好生活。{PARTS}"
    first, second = read(text).points
    assert first.label is not None and first.label.of(text) == "第一，"
    assert (first.number, second.number) == (1, 2)
    assert first.extent == Span(0, second.extent.start)
    assert first.span.of(text) == "第一，抓好生产"
    assert first.lead is not None and first.lead.of(text) == PARTS


@pytest.mark.parametrize(
    "marks",
    [
        ("一、", "二、", "三、"),
        ("（一）", "（二）", "（三）"),
        ("1.", "2.", "3."),
        ("1、", "2、", "3、"),
        ("（1）", "（2）", "（3）"),
        ("１．", "２．", "３．"),
        ("①", "②", "③"),
        ("第一点，", "第二点，", "第三点，"),
        ("第一个方面，", "第二个方面，", "第三个方面，"),
        ("第一、", "第二，", "第三、"),
        ("首先，", "其次，", "最后，"),
        ("其一，", "其二，", "其三，"),
        ("一要", "二要", "三要"),
        ("一抓", "二抓", "三抓"),
        ("　　一、", "　　二、", "　　三、"),
        ("第一部分 ", "第二部分 ", "第三部分 "),
    ],
)
def test_every_chinese_family_numbers_points(marks: tuple[str, str, str]) -> None:
    names = ("夯实基础", "改进作风", "健全制度")
    text = "同志们：\n" + "\n".join(f"{mark}{name}。{PARTS}" for mark, name in zip(marks, names, strict=True))
    assert headings(text) == list(names)


@pytest.mark.parametrize(
    "marks",
    [
        ("First, ", "Second, ", "Third, "),
        ("Firstly, ", "Secondly, ", "Finally, "),
        ("1. ", "2. ", "3. "),
        ("1) ", "2) ", "3) "),
        ("(1) ", "(2) ", "(3) "),
        ("(a) ", "(b) ", "(c) "),
        ("I. ", "II. ", "III. "),
        ("#1: ", "#2: ", "#3: "),
        ("Number one, ", "Number two, ", "Number three, "),
        ("One, ", "Two, ", "Three, "),
        ("Point one: ", "Point two: ", "Point three: "),
        ("Lesson One: ", "Lesson Two: ", "Lesson Three: "),
        ("To begin with, ", "Next, ", "Finally, "),
    ],
)
def test_every_english_family_numbers_points(marks: tuple[str, str, str]) -> None:
    names = ("the roof must be mended", "the boats must be painted", "the children must be taught")
    rest = "It has been put off for many years, and it will not become cheaper by waiting for another one."
    text = "\n\n".join(f"{mark}{name}. {rest}" for mark, name in zip(marks, names, strict=True))
    assert headings(text, "en") == list(names)


def test_a_list_of_single_paragraphs_ends_with_its_last() -> None:
    items = "——灯塔亮起来了。\n——航标立起来了。\n——码头修起来了。\n"
    text = f"湖上的事\n一、这一年\n{items}这一年风浪不小。大家没有停下。\n二、下一年\n水更清。\n三、再往后\n人更多。\n"
    last = read(text).points[0].children[-1]
    assert last.extent.of(text).strip() == "——码头修起来了。"


def test_a_list_inside_a_paragraph_ends_with_it() -> None:
    said = "要做两件事。一是擦灯。二是记账。\n说到渔船，今年又多了三条。"
    text = f"湖上的事\n一、这一年\n{said}\n二、下一年\n水更清。\n三、再往后\n人更多。\n"
    last = read(text).points[0].children[-1]
    assert last.extent.of(text).strip() == "二是记账。"


def test_ordinals_in_prose_are_no_points() -> None:
    text = f"他第一次来这里，第一时间去了工地。他这个人一是一、二是二。去年增长1.5亿元，占全县的三分之一。{PARTS}"
    assert [point for point in read(text).walk() if point.label] == []


def test_a_preview_is_no_series() -> None:
    points = [f"{mark}{name}\n{PARTS}" for mark, name in (("一、", "为何要修路"), ("二、", "怎样来修路"))]
    text = "今天我讲两个问题：一是为何要修路，二是怎样来修路。\n" + "\n".join(points)
    assert headings(text) == ["为何要修路", "怎样来修路"]


def test_a_recap_is_no_series() -> None:
    points = "\n".join(f"{mark}{name}。{PARTS}" for mark, name in (("第一，", "学"), ("第二，", "做")))
    assert len(list(read(f"{points}\n总之，一是要肯学，二是要肯做。").walk())) == 2


def test_the_announcement_is_found() -> None:
    text = f"借此机会，我就修路讲两点意见。\n第一，要快。{PARTS}\n第二，要好。{PARTS}"
    found = read(text).announcement
    assert found is not None and found.read(text) == "就修路讲两点意见"


def test_heading_styles_count_without_numbers() -> None:
    text = f"过去\n{PARTS}\n现在\n{PARTS}\n将来\n{PARTS}"
    found = read(text, headings=(0, 2, 4))
    assert tree(text, found.points)[-2:] == ["现在", "将来"]
    assert all(point.label is None for point in found.points)


def test_a_label_alone_takes_its_heading_from_the_next_line() -> None:
    text = f"（一）\n要把路修好。{PARTS}\n（二）\n要把桥架好。{PARTS}"
    assert headings(text) == ["要把路修好", "要把桥架好"]


def test_a_speech_without_marks_is_cut_into_topics() -> None:
    rice = "水稻是我们的命根子，今年的水稻长势很好，水稻收割机已经下田，稻谷要颗粒归仓。" * 4
    school = "学校是孩子们的希望，新学校秋天就要开学，学校的老师和课桌都已经到位。" * 4
    road = "公路通了百业才能兴旺，公路两边的客栈开了十几家，公路还要修到山那边去。" * 4
    text = f"{rice}\n{school}\n{road}"
    found = read(text)
    assert 2 <= len(found.points) <= 8
    assert all(point.topic and point.heading.read(text) in text for point in found.points)
    starts = [point.span.start for point in found.points]
    assert len(rice) + 1 in starts and len(rice) + len(school) + 2 in starts


def test_a_very_short_speech_has_no_parts() -> None:
    assert read("谢谢大家！祝大家晚安。").points == ()


def test_evidence_names_series_and_what_was_rejected() -> None:
    text = f"第一，要快。{PARTS}\n第二，要好。{PARTS}其三，{PARTS}"
    verdicts = {evidence.verdict: evidence.subject for evidence in read(text).evidence}
    assert verdicts["series"] == "第一， … 第二，"
    assert verdicts["rejected"].startswith("其三")


def test_uneven_numbers_are_reported() -> None:
    text = "\n".join(f"{mark}做好一件事。{PARTS}" for mark in ("第一，", "第二，", "第二，", "第四，", "第五，"))
    _, found = outline(speech(text))
    assert "outline.numbers" in {diagnostic.code for diagnostic in found}


MARKS = ("第一，", "第二，", "一、", "二、", "（一）", "（二）", "一是", "二是", "首先，", "最后，", "1.", "2.", "①")
WORDS = ("总之，", "同志们：", "抓好落实", "谢谢大家！", "讲两点意见", "。", "；", "，", "：", "“", "”", PARTS)
BREAKS = ("——", "\n", "\n\n", "　　", "## ", "<b>", "A Title\n")
ENGLISH = ("First, ", "Second, ", "The third point ", "Finally, ", "(a) ", "a short sentence. ")
PIECES = st.sampled_from((*MARKS, *WORDS, *BREAKS, *ENGLISH))


@settings(max_examples=150, deadline=None)
@given(pieces=st.lists(PIECES, max_size=40), language=st.sampled_from(["zh", "zh-hant", "en"]))
def test_any_text_gives_a_sound_outline(pieces: list[str], language: str) -> None:
    text = "".join(pieces)
    found = read(text, language)
    _sound(text, found.points, Span(0, len(text)))
    assert len(found.points) <= 8 or not found.points[0].topic


def _sound(text: str, points: Sequence[Point], within: Span) -> None:
    """Points follow one another inside what holds them, and every heading is words of the speech."""
    before = within.start
    for point in points:
        assert before <= point.span.start and point.span.end <= len(text)
        assert point.extent.start == point.span.start and within.start <= point.extent.start
        assert point.extent.end <= within.end
        if point.label:
            assert point.span.start == point.label.start and point.label.end <= point.heading.end
        _sound(text, point.children, point.extent)
        before = point.extent.end


MARKS = ("", "第一，", "第二，", "首先，", "最后，", "一是", "二是", "（一）", "（二）")


@settings(deadline=None, max_examples=60)
@given(
    marks=st.lists(
        st.sampled_from(["", "第一，", "第二，", "首先，", "最后，", "一是", "二是", "（一）", "（二）"]), max_size=40
    ),
    joint=st.sampled_from(["", "\n", "\u3000\u3000"]),
)
def test_any_series_in_any_setting_make_an_outline_in_order(marks: list[str], joint: str) -> None:
    text = joint.join(f"{mark}{PARTS}" for mark in marks)
    for points in _families(read(text).points):
        assert all(before.extent.end <= after.extent.start for before, after in pairwise(points))


def _families(points: Sequence[Point]) -> Iterator[Sequence[Point]]:
    yield points
    for point in points:
        yield from _families(point.children)
