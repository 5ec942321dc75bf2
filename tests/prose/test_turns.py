"""Sayings, contrasts, procedures and dated events: found where the words show them, and nowhere else."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose.contrast import contrast
from speechdeck.prose.cues import cues
from speechdeck.prose.events import events
from speechdeck.prose.saying import sayings
from speechdeck.prose.sentences import sentences
from speechdeck.prose.sequence import steps

CHINESE, TRADITIONAL, ENGLISH = LANGUAGES["zh"], LANGUAGES["zh-hant"], LANGUAGES["en"]


def all_of(text: str) -> Span:
    return Span(0, len(text))


def said(text: str, language: Language = CHINESE) -> list[tuple[str, str]]:
    return [(each.source.read(text), each.words.read(text)) for each in sayings(text, all_of(text), language)]


@pytest.mark.parametrize(
    ("text", "source", "words"),
    [
        ("古人说：“磨刀不误砍柴工，慢火才出好汤来。”账也要慢慢算。", "古人说", "磨刀不误砍柴工，慢火才出好汤来。"),
        ("《渔家训》中写道：“网破先补网，船漏先补船。”", "《渔家训》", "网破先补网，船漏先补船。"),
        ("鲁迅曾说：“路是人走出来的，桥是人架起来的”，这话不假。", "鲁迅", "路是人走出来的，桥是人架起来的"),
        (
            "著名诗人林远山写道，“山把路让给了水，水把路让给了船。”",
            "著名诗人林远山",
            "山把路让给了水，水把路让给了船。",
        ),
        ("正如俗话说的那样，没有“铁”字招牌。俗话说：“春天不忙，秋后无粮。”", "俗话说", "春天不忙，秋后无粮。"),
    ],
)
def test_a_saying_is_quoted_with_its_source(text: str, source: str, words: str) -> None:
    assert said(text) == [(source, words)]


def test_sayings_are_found_in_traditional_characters() -> None:
    assert said("俗話說：「春天不忙，秋後無糧。」", TRADITIONAL) == [("俗話說", "春天不忙，秋後無糧。")]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("As Ada Marlow once said, “A harbour is built by those who stay.”", "Ada Marlow"),
        ("In the words of Ada Marlow, “a harbour is built by those who stay.”", "the words of Ada Marlow"),
        ('An old proverb says, "A harbour is built by those who stay."', "An old proverb"),
        ("Ada Marlow famously wrote, “A harbour is built by those who stay.”", "Ada Marlow"),
    ],
)
def test_an_english_saying_is_quoted_with_its_source(text: str, source: str) -> None:
    ((who, words),) = said(text, ENGLISH)
    assert who == source and words.endswith("harbour is built by those who stay.")


@pytest.mark.parametrize(
    "text",
    [
        "他说：“这条渠我守了三十年，从来没有断过水。”",  # nobody of whom a slide could say who it is
        "老李问鲁迅先生说：“您看这条渠还能用吗？”",  # a question is talk
        "会议提出了“一渠一档、一闸一人”的要求。",  # a term
        "要落实习近平总书记强调的“绿水青山就是金山银山”的理念。",  # what the quotation only describes
        "鲁迅说过“韧”字。",  # a word
    ],
)
def test_talk_and_terms_are_no_sayings(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "He said, “The pier will not hold another winter, so we must move.”",
        "My neighbour Tom asked, “Will the pier hold another winter, do you think?”",
        "The bill, known as “the harbour maintenance and dredging act of the county,” passed.",
        "As Tom once said, “I never saw my pier again in all those years.”",
    ],
)
def test_english_talk_is_no_saying(text: str) -> None:
    assert said(text, ENGLISH) == []


def test_a_long_quotation_is_cut_behind_a_sentence() -> None:
    first = "水往低处流，人往高处走。"
    rest = "一方水土养一方人，一渠清水灌一片田，年年如此，代代如此，从来没有变过，谁来也是这个理，以后也不会变。"
    assert said(f"古人说：“{first}{rest}”") == [("古人说", first)]


def sides(text: str, language: Language = CHINESE) -> list[tuple[str, ...]]:
    return [
        tuple(each.read(text) for each in (*([pair.subject] if pair.subject else []), *pair.heads, *pair.sides))
        for pair in contrast(text, all_of(text), language)
    ]


def test_what_is_denied_stands_against_what_is_said() -> None:
    text = "好服务不是挂在墙上的口号，而是走在路上的脚步。"
    assert sides(text) == [("好服务", "不是", "而是", "挂在墙上的口号", "走在路上的脚步")]


def test_then_and_now_stand_against_each_other() -> None:
    text = "过去，办证要跑七个窗口；现在，一个窗口全部办完。"
    assert sides(text) == [("过去", "现在", "办证要跑七个窗口", "一个窗口全部办完")]


def test_an_english_contrast_has_its_subject() -> None:
    text = "Leadership is not a title on a door, but a lamp on the road."
    assert sides(text, ENGLISH) == [("Leadership", "Is not", "But", "A title on a door", "A lamp on the road")]


@pytest.mark.parametrize(
    "text",
    [
        "这不是口号的问题，而是行动的问题。",  # what is not?
        "不是说不要口号，而是说要有行动。",
        "好服务不是挂在墙上的口号，而是为了每一位群众，每一天都有人守着窗口。",  # cut short it says something else
        "过去我们靠这个，现在还是靠这个。",  # nothing has changed
        "过去受过灾的几个村庄，现在都搬到了坡上。",  # the village of then, and of now
        "他是不是来过，我不记得。",
    ],
)
def test_no_contrast_where_a_side_would_mean_nothing(text: str) -> None:
    assert sides(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Leadership is not only a title on a door, but also a lamp on the road.",
        "The pier is not in danger, but it needs a new roof.",
        "It is not a wall, but a bridge.",
    ],
)
def test_no_english_contrast_where_nothing_is_denied(text: str) -> None:
    assert sides(text, ENGLISH) == []


def told(text: str, language: Language = CHINESE) -> list[str]:
    found = steps(text, sentences(text, all_of(text)), language)
    return [step.read(text) for step in found.steps] if found else []


def test_steps_follow_each_other() -> None:
    assert told("治水要讲次序。先把上游堵口，再把中游清淤，最后把下游护岸。") == [
        "把上游堵口",
        "把中游清淤",
        "把下游护岸",
    ]
    assert told("第一步摸清底数。第二步分类建档。最后一步逐户销号。") == ["摸清底数", "分类建档", "逐户销号"]
    assert told("从收集线索到核实情况，再到交办整改，件件有回音。") == ["收集线索", "核实情况", "交办整改"]


def test_english_steps_follow_each_other() -> None:
    text = "First, clear the drains. Then, raise the wall. Finally, plant the bank."
    assert told(text, ENGLISH) == ["Clear the drains", "Raise the wall", "Plant the bank"]
    text = "We will first clear the drains, then raise the wall, and finally plant the bank."
    assert told(text, ENGLISH) == ["Clear the drains", "Raise the wall", "Plant the bank"]


@pytest.mark.parametrize(
    "text",
    ["一是清淤，二是护岸，三是种树。", "先清淤，再护岸。", "从东村到西村都通了水。", "首先感谢大家，最后祝福大家。"],
)
def test_a_list_is_no_procedure(text: str) -> None:
    assert told(text) == []


def dated(text: str, language: Language = CHINESE) -> list[tuple[str, str]]:
    found = events(text, sentences(text, all_of(text)), language, {3: 26, 4: 20, 5: 16})
    return [(event.when.read(text), event.what[0].read(text)) for event in found]


def test_events_stand_by_their_dates() -> None:
    text = "1958年，三万民工上阵修建灌区。1985年，渠道衬砌全线完成。2021年12月，智慧灌区建成，闸门可以远程启闭。"
    assert [when for when, _ in dated(text)] == ["1958年", "1985年", "2021年12月"]
    assert dated(text)[1] == ("1985年", "渠道衬砌全线完成")
    text = text.replace("渠道衬砌全线", "最后一座土闸拆除")
    assert dated(text)[1] == ("1985年", "最后一座土闸拆除完成")  # the last of them, and not just one


def test_goals_keep_the_word_that_makes_them_goals() -> None:
    text = "到2025年，主干渠全部衬砌。到2030年，田间渠道全部配套。到2035年，灌区实现远程调度。"
    assert [when for when, _ in dated(text)] == ["到2025年", "到2030年", "到2035年"]


def test_english_events_stand_by_their_dates() -> None:
    text = (
        "In 1932, the town built its first wooden pier. In March 1964, a storm carried the pier away. "
        "In 1971, our parents rebuilt it in stone."
    )
    assert [when for when, _ in dated(text, ENGLISH)] == ["1932", "March 1964", "1971"]


@pytest.mark.parametrize(
    "text",
    [
        "1958年，三万民工上阵修建灌区。2021年，智慧灌区正式建成。",  # two dates
        "2021年，智慧灌区建成。1985年，渠道衬砌完成。1958年，灌区开工建设。",  # told backwards
        "2019年产量12万吨，2020年产量13万吨，2021年产量15万吨。",  # a series of values
        "2019年的渠、2020年的坝、2021年的闸，都是大家一锹一锹挖出来的。",
    ],
)
def test_dates_alone_make_no_time_line(text: str) -> None:
    assert dated(text) == []


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("今年再疏浚27个项目，其中投资过5000万元项目3个", ["27个", "5000万元", "3个"]),
        ("灯塔照亮3万多户家庭，渔获1.52万亿美元", ["3万多户", "1.52万亿美元"]),
        ("守灯5个多月，10000吨级泊位建成", ["5个多月", "10000吨级"]),
        ("30位家长、46项成果", ["30位", "46项"]),
        ("疏浚河段占1/3以上，成果149 项，家访52人/次", ["1/3", "149 项", "52人/次"]),
        ("见第 3 项、第1/4页，10/3送达", []),
    ],
)
def test_a_number_has_one_unit_and_leaves_the_noun_alone(line: str, figures: list[str]) -> None:
    assert [each.group() for each in cues(LANGUAGES["zh"]).figure.finditer(line)] == figures
