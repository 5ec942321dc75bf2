"""A line is said to its end, opens where its own clause opens, and names what it points at."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.model.source import Span
from speechdeck.prose.lines import thoughts_of
from speechdeck.prose.reference import points_back
from speechdeck.prose.thoughts import Role


def _best(sentence: str, language: str) -> list[str]:
    """The first wording of each main thought."""
    found = thoughts_of(sentence, Span(0, len(sentence)), LANGUAGES[language])
    return [thought.variants[0].read(sentence) for thought in found if thought.role is Role.MAIN]


def _all(sentence: str, language: str) -> list[str]:
    found = thoughts_of(sentence, Span(0, len(sentence)), LANGUAGES[language])
    return [variant.read(sentence) for thought in found for variant in thought.variants]


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("The council will always defend the old river rights and the duties enshrined in the charter of the lake.",
         "enshrined"),
        ("Second, there is a role for the smaller harbours on both sides of the strait and for the inland towns.",
         "role"),
        ("While the storms have eased, the total cost of the repairs in recent years has outgrown our means.",
         "repairs"),
        ("Average waiting time at the locks has been reduced from nine hours in the year 2013 to a mere ten minutes.",
         "hours"),
        ("We have lost more piers to neglect in the past four years than we lost in the great flood of our parents.",
         "neglect"),
        ("What we actually see is a compromise between what our harbours hope for and what the sea allows.",
         "for"),
        ("Every part of the harbour is changing in such a way that instead of keeping old ropes, it now makes its own.",
         "ropes"),
        ("If I were speaking today at home, looking over the whole line of the coast, I would have praised our pilots.",
         "coast"),
        ("The harbour council will not allow — will not allow foreign trawlers to drag their nets through here.",
         "allow"),
        ("I have received a total in the past six years of sixteen hundred letters from the families of our fishermen.",
         "total"),
    ],
)  # fmt: skip
def test_what_waits_for_its_other_half_does_not_end_a_line(sentence: str, end: str) -> None:
    assert not [line for line in _all(sentence, "en") if line.rstrip(",").endswith(end)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("But you know all those lights already.", "You know all those lights already"),
        ("Now is the time to mend the nets.", "Now is the time to mend the nets"),
        ("So far, no boat has been lost.", "So far, no boat has been lost"),
        ("My friends here mend the nets at night.", "My friends here mend the nets at night"),
        ("My friends, we mend the nets at night.", "We mend the nets at night"),
        ("I know what your answer is.", "I know what your answer is"),
        ("Well-kept piers outlast every storm.", "Well-kept piers outlast every storm"),
        ("I believe in quiet harbours.", "I believe in quiet harbours"),
        ("Third, we will mend the nets at night.", "We will mend the nets at night"),
    ],
)
def test_what_opens_a_sentence_goes_only_where_it_is_no_part_of_it(sentence: str, expected: str) -> None:
    assert _best(sentence, "en") == [expected]


def test_a_shorter_line_stands_for_a_long_one_where_it_says_enough() -> None:
    sentence = (
        "The harbour council will repair the eastern pier because the winter storms have loosened its oldest stones."
    )
    assert _best(sentence, "en") == ["The harbour council will repair the eastern pier"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("而且只要你守住航道的话，我觉得船队一定能够平安回港。", ["只要你守住航道的话，我觉得船队一定能够平安回港"]),
        ("有两点体会：一是如果码头没有灯，夜里回来的船，就会找不到岸；二是缆绳每月要换。",
         ["如果码头没有灯，夜里回来的船，就会找不到岸", "缆绳每月要换"]),
        ("修得较好的有：东港修了三座灯塔，西港修了两座灯塔，南港修了一座灯塔。",
         ["东港修了三座灯塔，西港修了两座灯塔", "南港修了一座灯塔"]),
        ("互相照应，要用自己的行动，擦亮渔港的灯塔。", ["互相照应", "擦亮渔港的灯塔"]),
        ("我们还积极利用码头的空地，建起渔民的活动中心。", ["建起渔民的活动中心"]),
        ("航海比赛：一等奖七人，其中在前两天结束的全国赛中，我港两人获得金牌。",
         ["航海比赛：一等奖七人", "我港两人获得金牌"]),
        ("十几年的努力，渔港已经换了模样。", ["渔港已经换了模样"]),
        ("要在全港上下的共同努力下，", []),
        ("三是码头灯光普遍不足。", ["码头灯光普遍不足"]),
    ],
)  # fmt: skip
def test_a_chinese_line_is_neither_half_a_condition_nor_a_circumstance(sentence: str, expected: list[str]) -> None:
    assert _best(sentence, "zh") == expected


@pytest.mark.parametrize(
    ("language", "wording", "back"),
    [
        ("en", "This approach is bearing fruit", True),
        ("en", "This year we mended nine piers", False),
        ("en", "I saw no use in it", True),
        ("en", "Our harbours live by it", False),
        ("en", "When the tide turns, this is the only way out", False),  # the tide is named before
        ("zh", "这三句话说尽了渔港的道理", True),
        ("zh", "灯塔是渔港的眼睛，这三句话说尽了道理", True),  # one of three is named
        ("zh", "船队步他们的后尘", True),
        ("zh", "这座渔港越来越亮", False),
        ("zh", "发挥其示范作用", True),
        ("zh", "尤其要修好灯塔", False),
    ],
)
def test_a_line_that_points_at_what_it_does_not_name_is_told(language: str, wording: str, back: bool) -> None:
    assert points_back(wording, LANGUAGES[language]) is back
