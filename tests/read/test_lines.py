"""Lines are blocks; lines that were broken for the screen are paragraphs again."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from speechdeck.read.lines import blocks

ENGLISH = (
    "When we opened the first reading room in the old customs house, eleven people came on the first evening, and four"
    " of them were there because of the rain. Nobody would have called it a beginning, but it was one, and it taught"
    " us that a door has to stand open before anybody can walk through it."
)
CHINESE = (
    "去年以来，全县上下把改善营商环境作为头等大事来抓，从企业最关心的事情做起，从群众最不满意的地方改起，办事时间平均"
    "缩短了六成，新登记企业比上年增长两成以上，一批多年没有解决的难题得到了解决，干部作风也有了明显转变。"
)


def found(text: str) -> list[str]:
    return [block.span.of(text) for block in blocks(text)]


def unwrapped(text: str, joint: str = " ") -> list[str]:
    return [joint.join(part.strip() for part in block.split("\n")) for block in found(text)]


def wrap_chinese(text: str, width: int) -> str:
    return "\n".join(text[at : at + width] for at in range(0, len(text), width))


def test_a_line_is_a_block_with_its_number() -> None:
    text = "标题\n\n　　第一段。\n  第二段。  \n"
    assert [(str(block.origin), block.span.of(text)) for block in blocks(text)] == [
        ("line 1", "标题"),
        ("line 3", "第一段。"),
        ("line 4", "第二段。"),
    ]


def test_wrapped_english_is_joined() -> None:
    text = f"{textwrap.fill(ENGLISH, 68)}\n\n{textwrap.fill(ENGLISH, 68)}\n"
    assert unwrapped(text) == [ENGLISH, ENGLISH]


def test_the_line_of_an_address_does_not_tell_how_wide_a_text_was_wrapped() -> None:
    names, address = ENGLISH.title(), f"https://reading.example/{'room-' * 16}"
    wrapped = textwrap.fill(names, 68)
    assert unwrapped(f"{wrapped}\n\n{address}\n\n{wrapped}\n\n{address}\n") == [names, address, names, address]


def test_wrapped_chinese_is_joined() -> None:
    text = f"{wrap_chinese(CHINESE, 30)}\n\n{wrap_chinese(CHINESE, 30)}\n"
    assert unwrapped(text, "") == [CHINESE, CHINESE]


def test_wrapped_chinese_without_blank_lines_is_cut_at_indents() -> None:
    text = "\n".join(wrap_chinese("　　" + CHINESE, 30) for _ in range(3))
    assert unwrapped(text, "") == [CHINESE] * 3


def test_headings_and_numbers_stay_apart_from_wrapped_text() -> None:
    text = f"一、营商环境\n{wrap_chinese(CHINESE, 30)}\n二、干部作风\n{wrap_chinese(CHINESE, 30)}"
    assert unwrapped(text, "") == ["一、营商环境", CHINESE, "二、干部作风", CHINESE]


def test_a_wrapped_list_is_a_list() -> None:
    items = [f"{number}. {ENGLISH}" for number in (1, 2, 3)]
    text = "\n".join(textwrap.fill(item, 60, subsequent_indent="   ") for item in items)
    assert unwrapped(text) == items


def test_a_number_inside_a_wrapped_sentence_begins_nothing() -> None:
    story = "They said nobody would ever start again from nothing at thirty or forty or even at the age of 50. We did."
    text = "\n\n".join(textwrap.fill(part, 98) for part in (story, ENGLISH, ENGLISH))
    assert unwrapped(text)[0] == story


RAGGED = """\
The harbour board has spent most of the last year on dredging
the northern channel, which now lets ships in that carry over
[14
million](https://example.org/a/very/long/address/of/a/page.html)
tons of grain each year, and the berths have given work to
11.8 thousand people of our coast, most of them young people
who had left the villages for want of work.

The northern channel was dredged with the help of the town and

 7

the ships came back.
"""


def test_a_number_below_a_line_that_is_nearly_full_goes_on_with_its_sentence() -> None:
    first, *others = unwrapped(RAGGED)
    assert "over [14 million](https" in first and "given work to 11.8 thousand" in first
    assert others[1] == "7"  # the number of a page


def test_ordinary_paragraphs_stay_apart() -> None:
    paragraphs = [CHINESE, "第一，抓落实。", CHINESE, "谢谢大家！"]
    assert found("\n".join(paragraphs)) == paragraphs


def test_verses_and_lists_of_words_stay_apart() -> None:
    lines = ["坚持", "团结协作", "求真务实", "从我做起"] * 3
    assert found("\n".join(lines)) == lines


def test_one_long_line_is_one_block() -> None:
    assert found(CHINESE * 20) == [CHINESE * 20]


@given(st.text(alphabet="一二三第是，。、abc 1.\n\t　（）", max_size=300))
def test_blocks_hold_everything_that_is_not_space(text: str) -> None:
    assert "".join("".join(found(text)).split()) == "".join(text.split())


def test_a_first_line_that_lost_its_indent_goes_on() -> None:
    lines = wrap_chinese(CHINESE, 30).split("\n")
    text = "\n".join([lines[0][:28], *wrap_chinese(lines[0][28:] + "".join(lines[1:]), 30).split("\n")])
    assert unwrapped(f"{text}\n \n{text}", "") == [CHINESE, CHINESE]


def test_indents_inside_a_long_line_begin_paragraphs() -> None:
    text = f"海边的讲话\n{'　　'.join([CHINESE] * 4)}\n周明　　二〇二六年五月"
    assert found(text) == ["海边的讲话", *[CHINESE] * 4, "周明　　二〇二六年五月"]


def test_the_lines_of_a_list_item_that_lost_its_indent_are_joined() -> None:
    items = [f"({number}) {CHINESE}" for number in (1, 2)]
    text = f"{wrap_chinese(CHINESE, 31)}\n\n" + "\n\n".join(wrap_chinese(item, 28) for item in items)
    assert unwrapped(text, "") == [CHINESE, *items]


def test_a_short_heading_above_a_list_item_stays_apart() -> None:
    text = f"{wrap_chinese(CHINESE, 31)}\n\n(1) 营商环境\n{wrap_chinese(CHINESE, 31)}"
    assert unwrapped(text, "") == [CHINESE, "(1) 营商环境", CHINESE]


def test_a_tag_that_ends_a_heading_is_no_line_of_it() -> None:
    opened = '<span style="text-decoration: underline">The old customs house'
    text = f"{textwrap.fill(ENGLISH, 68)}\n\n{opened}\n</span>\n{textwrap.fill(ENGLISH, 68)}\n"
    assert unwrapped(text) == [ENGLISH, opened, "</span>", ENGLISH]
