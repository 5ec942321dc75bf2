"""What is no mark of a part although it looks like one: numbers of paragraphs, repetitions, words said to the hall."""

from __future__ import annotations

from dataclasses import replace

import pytest

from speechdeck.model.source import Span
from speechdeck.outline import outline
from tests.outline.test_outline import PARTS, headings, read, speech, tree

LONG = "渔港的防波堤去年冬天被大浪打开了一个口子，今年开春以来镇里和渔民一起把它补了起来，前后花了四个月的时间。"


def test_numbers_of_paragraphs_across_headings_are_no_parts() -> None:
    lines, number = ["各位同事："], 0
    for name in ("渔港的事", "灯塔的事", "渡船的事"):
        lines.append(name)
        for _ in range(3):
            number += 1
            lines.append(f"{number}. {LONG}")
    assert headings("\n".join(lines)) == ["渔港的事", "灯塔的事", "渡船的事"]


def test_lists_that_begin_anew_under_each_heading_are_parts() -> None:
    lines = ["各位同事："]
    for name in ("渔港的事", "灯塔的事", "渡船的事"):
        lines += [name, *(f"{number}. {what}。{LONG}" for number, what in ((1, "先查"), (2, "再修")))]
    assert headings("\n".join(lines)) == [
        "渔港的事", ["先查", "再修"], "灯塔的事", ["先查", "再修"], "渡船的事", ["先查", "再修"],
    ]  # fmt: skip


def test_ordinals_under_one_heading_are_a_series() -> None:
    lines = ["各位同事：", "怎样修堤", f"修堤要记住几条。{LONG}", f"首先是石料。{LONG}", f"第二是人手。{LONG}"]
    lines += [f"第三是工期。{LONG}", "怎样守堤", LONG, "怎样用堤", LONG]
    assert headings("\n".join(lines)) == ["怎样修堤", ["石料", "人手", "工期"], "怎样守堤", "怎样用堤"]


def test_a_heading_and_the_sentence_that_says_it_again_are_one_point() -> None:
    lines = ["同志们：", "第一、补堤", f"首先，就是把堤补好。{LONG}", "第二、修灯", f"第二件事情，就是把灯修好。{LONG}"]
    assert headings("\n".join(lines)) == ["补堤", "修灯"]


def test_an_announced_point_begins_where_it_is_said() -> None:
    text = (
        f"The first lesson is to row together. {EN}\n\nNow, the second lesson took me years. "
        f"The second lesson is to bail in turns. {EN}\n\nThe third lesson is to come home. {EN}"
    )
    found = read(text, "en").points
    assert [point.heading.read(text) for point in found][1] == "The second lesson is to bail in turns"


EN = "We learnt it on the water, in a small boat with a big leak, and nobody on board has ever forgotten it since."


@pytest.mark.parametrize("opener", ["我觉得", "那么", "所以我说", "其实"])
def test_fillers_do_not_weaken_a_mark(opener: str) -> None:
    points = [f"{opener}第{n}点就是{what}。{LONG}" for n, what in (("一", "石料要足"), ("二", "人手要够"))]
    text = "各位同事：\n" + "\n".join(points)
    assert headings(text) == ["石料要足", "人手要够"]


def test_a_lone_first_and_a_far_finally_are_no_series() -> None:
    middle = "\n".join([LONG] * 40)
    last = f"船都回来了，最后大家一起吃了顿饭。{LONG}\n{LONG}"
    text = f"大家好！\n当时我们只有一条路，首先得凑够石料。{LONG}\n{middle}\n{last}"
    assert [point for point in read(text).walk() if point.label] == []


def test_no_heading_begins_or_ends_in_junk() -> None:
    text = f"Good evening.\n00:47 First, mend the (Applause) roof. {EN}\n01:52 Second, paint the boats. {EN}"
    manuscript = speech(text, "en")
    junk = tuple(Span(text.index(word), text.index(word) + len(word)) for word in ("00:47", "(Applause)", "01:52"))
    found, _ = outline(replace(manuscript, junk=junk))
    assert tree(text, found.points) == ["mend the roof", "paint the boats"]


def test_what_stands_in_brackets_is_no_heading() -> None:
    lines = ["各位同事：", "渔港的事", LONG, "（有人离开了会场）", LONG, "灯塔的事", LONG, "渡船的事", LONG]
    assert headings("\n".join(lines)) == ["渔港的事", "灯塔的事", "渡船的事"]


def test_headings_in_latin_letters_may_be_as_long_as_english_ones() -> None:
    lines = ["各位同事：", "Never trust a calm sea in late October", LONG, "灯塔的事", LONG, "渡船的事", LONG]
    assert headings("\n".join(lines))[0] == "Never trust a calm sea in late October"


def test_the_code_of_a_character_ends_no_clause() -> None:
    text = f"First, we don&#39;t sell the boats. {EN}\n\nSecond, we don&#39;t sell the nets. {EN}"
    assert headings(text, "en") == ["we don&#39;t sell the boats", "we don&#39;t sell the nets"]


def test_first_of_all_needs_no_comma() -> None:
    text = f"First of all the roof must be mended. {EN}\n\nSecond, the boats must be painted. {EN}"
    assert headings(text, "en") == ["the roof must be mended", "the boats must be painted"]


def test_a_point_is_not_put_off_by_a_weaker_first_inside_it() -> None:
    text = f"同志们：\n第一、补堤\n{PARTS}补堤的第一步，就是备料。{PARTS}\n第二、修灯\n{PARTS}\n第三、造船\n{PARTS}"
    assert headings(text) == ["补堤", "修灯", "造船"]


def test_a_new_address_ends_the_point_before_it_for_what_follows() -> None:
    lines = ["各位代表：", "一、过去一年", f"（一）补堤。{PARTS}", f"（二）修灯。{PARTS}"]
    lines += [
        f"各位代表！一年来成绩来之不易。{PARTS}",
        f"——渔港有了新堤。{PARTS}",
        f"——渔船有了新灯。{PARTS}",
        f"——渡口有了新船。{PARTS}",
    ]
    lines += ["二、今年", f"（一）造船。{PARTS}", f"（二）织网。{PARTS}"]
    first = read("\n".join(lines)).points[0]
    assert [point.heading.read("\n".join(lines)) for point in first.children] == [
        "补堤", "修灯", "渔港有了新堤", "渔船有了新灯", "渡口有了新船",
    ]  # fmt: skip


def test_what_looked_like_a_mark_is_explained() -> None:
    lines = [
        "各位同事：",
        "第一、补堤",
        f"首先，就是把堤补好。{LONG}",
        "第二、修灯",
        f"第二件事情，就是把灯修好。{LONG}",
    ]
    text = "\n".join(lines)
    reasons = {each.subject[:2]: each.reason for each in read(text).evidence if each.verdict == "rejected"}
    assert reasons == dict.fromkeys(("首先", "第二"), "the same point stands right beside it")
