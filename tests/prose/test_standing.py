"""Whether a line says something by itself."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.prose.standing import stands


@pytest.mark.parametrize(
    ("line", "behind", "language", "expected"),
    [
        ("把茶山重新种绿", "。", "zh", True),
        ("茶山的老茶农", "，", "zh", False),  # a name
        ("我们相信", "，", "zh", False),  # what is believed still comes
        ("镇里新来了三位负责人", "。", "zh", True),  # the end of a sentence: its object
        ("镇里要求各片区负责人", "，", "zh", False),  # the middle of one: they are told to do something
        ("更加用心地守好茶山", "。", "zh", True),
        ("更让人放心", "。", "zh", False),  # goes on with the clause before
        ("办法只有一个", "：", "zh", False),
        ("每个人都看到了——希望", "。", "zh", True),  # behind a dash it is a thing, not a verb
        ("大家都希望", "，", "zh", False),
        ("We mend the nets in winter", ".", "en", True),
        ("The nets of our village", ".", "en", False),
        ("which mends the nets", ".", "en", False),
        ("We owe them one thing", "—a harbour", "en", False),
        ("Let us mend the nets together", ", friends", "en", True),
    ],
)
def test_a_line_stands_by_itself_or_leads_up_to_more(line: str, behind: str, language: str, expected: bool) -> None:
    assert stands(line, behind, LANGUAGES[language]) is expected
