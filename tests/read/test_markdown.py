"""Markdown is read as its rendered page shows it."""

from __future__ import annotations

from speechdeck.model.manuscript import BlockKind
from speechdeck.read.markdown import read_markdown
from speechdeck.read.page import Page


def page(text: str) -> Page:
    return read_markdown(text.encode(), "talk.md")[0]


def test_headings_have_levels_and_lose_their_marks() -> None:
    made = page("# 标题\n\n正文\n接着。\n\n## 第二级 ##\n\nUnder\n=====\n")
    assert made.text == "标题\n正文接着。\n第二级\nUnder"
    assert [(block.kind, block.level) for block in made.blocks] == [
        (BlockKind.HEADING, 1),
        (BlockKind.TEXT, None),
        (BlockKind.HEADING, 2),
        (BlockKind.HEADING, 1),
    ]


def test_list_items_have_levels_and_keep_their_numbers() -> None:
    made = page("- one\n  - two\n    goes on\n1. three\n")
    assert made.text == "one\ntwo goes on\n1. three"
    assert [block.level for block in made.blocks] == [1, 2, 1]


def test_strong_is_noted_and_emphasis_only_taken_off() -> None:
    made = page("**抓重点。** 这很*重要*，见[文件](http://example.org)。\n")
    assert made.text == "抓重点。 这很重要，见文件。"
    assert [span.of(made.text) for span in made.blocks[0].strong] == ["抓重点。"]


def test_front_matter_gives_the_title_and_line_numbers_still_count_the_file() -> None:
    made = page('---\ntitle: "A talk"\n---\n\n<!-- a\nremark -->\nHello.\n')
    assert made.title == "A talk"
    assert [(str(block.origin), block.span.of(made.text)) for block in made.blocks] == [("line 7", "Hello.")]


def test_snake_case_and_lone_stars_are_text() -> None:
    assert page("a_b_c and 2 * 3 * 4").text == "a_b_c and 2 * 3 * 4"


def test_tables_are_rows() -> None:
    made = page("| a | b |\n|---|---|\n| 1 | 2 |\n")
    assert made.text == "a\tb\n1\t2"
