"""Builds, figures, key phrases, headings: what the words themselves show."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.choose import chosen, graded
from speechdeck.prose.cues import cues
from speechdeck.prose.figure import figure, stated
from speechdeck.prose.measured import measured
from speechdeck.prose.naming import short_name
from speechdeck.prose.pace import seconds
from speechdeck.prose.parallel import parallel
from speechdeck.prose.quotation import key_phrases
from speechdeck.prose.sentences import sentences
from speechdeck.prose.shorten import headings
from speechdeck.prose.siblings import after_shared, without_shared, without_shared_verb
from speechdeck.prose.size import overlap, size
from speechdeck.prose.subject import subject

CHINESE, ENGLISH = LANGUAGES["zh"], LANGUAGES["en"]


def all_of(text: str) -> Span:
    return Span(0, len(text))


def test_a_build_becomes_heads_and_texts() -> None:
    text = (
        "大家要向老会计学习，学习他账目清楚、分毫不差的严谨作风；学习他坚持原则、不讲情面的公道品格；"
        "学习他早来晚走、从不叫苦的奉献精神。"
    )
    found = parallel(text, all_of(text), CHINESE)
    assert found is not None
    assert [(head.read(text), lower.read(text) if lower else "") for head, lower in found.members] == [
        ("严谨作风", "账目清楚、分毫不差"),
        ("公道品格", "坚持原则、不讲情面"),
        ("奉献精神", "早来晚走、从不叫苦"),
    ]
    assert found.intro is not None and found.intro.of(text) == "大家要向老会计学习"


def test_a_frame_around_a_build_goes() -> None:
    text = "坚持责任落实在岗位，考核兑现在岗位，成绩体现在岗位的要求。"
    found = parallel(text, all_of(text), CHINESE)
    assert found is not None
    assert [head.read(text) for head, _ in found.members] == ["责任落实在岗位", "考核兑现在岗位", "成绩体现在岗位"]


@pytest.mark.parametrize(
    "text", ["今年修路三十里，明年架桥两座。", "存款增加5亿元，贷款增加3亿元，税收增加2亿元。", "天晴了。"]
)
def test_no_build_where_there_is_none(text: str) -> None:
    assert parallel(text, all_of(text), CHINESE) is None


def test_a_figure_stands_over_what_it_counts() -> None:
    text = "茶园面积达到3.2万亩，同比增长8.5%"
    found = figure(text, Excerpt((all_of(text),)), CHINESE)
    assert found is not None and found.unit is not None and found.text is not None
    parts = (found.number, found.unit, found.head, found.text)
    assert [part.read(text) for part in parts] == ["3.2", "万亩", "茶园面积", "同比增长8.5%"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("茶园面积近3.2万亩", ["近3.2", "茶园面积"]),
        ("接待游客突破40万人次", ["40", "接待游客突破"]),
    ],
)
def test_what_makes_another_number_of_a_number_stays(text: str, parts: list[str]) -> None:
    found = figure(text, Excerpt((all_of(text),)), CHINESE)
    assert found is not None and [found.number.read(text), found.head.read(text)] == parts


def test_the_figures_of_a_report_are_named_in_short_and_compared() -> None:
    text = (
        "今年上半年，全县完成水产养殖产值12.6亿元，同比增长8.5%；新建渔港13座、冷库22座；要实现渔民收入5万元。"
        "其中一座渔港容量200艘，分别为东港3艘、4艘。"
    )
    found = stated(text, sentences(text, all_of(text)), CHINESE)
    assert [
        (each.head.read(text), each.number.read(text), each.text.read(text) if each.text else "") for each in found
    ] == [
        ("水产养殖产值", "12.6", "同比增长8.5%"),
        ("新建渔港", "13", "冷库22座"),
    ]


def named(text: str, language: str = "zh") -> list[tuple[str, str, str]]:
    found = stated(text, sentences(text, all_of(text)), LANGUAGES[language])
    return [(each.number.read(text), each.head.read(text), each.text.read(text) if each.text else "") for each in found]


def test_a_further_object_of_a_verb_is_no_figure_of_its_own() -> None:
    text = "表彰先进班组24个，先进个人12人次；接待游客30万人次，旅游收入2.6亿元。"
    assert [head for _, head, _ in named(text)] == ["表彰先进班组", "接待游客", "旅游收入"]


def test_what_shares_a_verb_with_the_clause_before_lacks_it() -> None:
    text = "今年利用各项引才政策引进外省渔业专家25人，省级海洋骨干教师12人；旅游收入2.6亿元。"
    assert [head for _, head, _ in named(text)] == ["旅游收入"]


def test_things_told_by_the_piece_are_no_figures_under_ten() -> None:
    assert named("表彰先进班组3个；游客数量增长3倍；新增泊位12个。") == [
        ("3", "游客数量增长", ""),
        ("12", "新增泊位", ""),
    ]


def test_what_moves_by_itself_is_no_remark_on_another_figure() -> None:
    assert named("新增渔港12座、水产品出口增长8.4%。") == [("12", "新增渔港", "")]


def test_a_measure_alone_does_not_say_of_what() -> None:
    assert named("油茶连年丰收，总产量320万斤。") == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Visitor numbers rose to 5.1 million last year.",
            ("5.1 million", "Visitor numbers", "Rose to 5.1 million last year"),
        ),
        ("Market sales reached $2.4 million.", ("$2.4 million", "Market sales", "")),
        (
            "The share of full boats was nearly 40 percent.",
            ("40 percent", "Share of full boats", "Was nearly 40 percent"),
        ),
        ("We connected 4,000 homes to the grid.", ("4,000", "Homes", "We connected 4,000 homes to the grid")),
        (
            "The harbour fee will rise from $38 to $43 a week.",
            ("$43", "Harbour fee", "Will rise from $38 to $43 a week"),
        ),
        (
            "Income of $3,108 million for 2026 covers the cost of the basin.",
            ("$3,108 million", "Income", "Covers the cost of the basin"),
        ),
        ("Nearly 90 percent of our boats were repaired.", ("Nearly 90 percent", "of our boats", "were repaired")),
        (
            "In the last ten years, the value added by our yards has fallen by 60 percent, and many of them closed.",
            ("60 percent", "Value added by our yards", "Has fallen by 60 percent"),
        ),
        (
            "The fund has given nets to 78 lakh fishing families this year.",
            ("78 lakh", "Fishing families", "The fund has given nets to 78 lakh fishing families this year"),
        ),
    ],
)
def test_an_english_figure_has_its_name_and_its_line(text: str, parts: tuple[str, str, str]) -> None:
    assert named(text, "en") == [parts]


@pytest.mark.parametrize(
    "text",
    [
        "It rose to 5.1 million last year.",
        "Visitor numbers must rise to 5.1 million next year.",
        "Ticket prices were 4, 6 and 9 dollars.",
        "The bridge was opened in 1998.",
        "The board is keeping harbour fees close to the 2% target.",
        "Last year was 30 percent wetter.",
        "We built 12 schools and 30 clinics.",
        "The pier was opened 45 years after the quay.",
        "Repairs have cost $29 millon so far.",
        "Fees were between 30 and 45 dollars.",
        "The worst is a boat whose owner pays 30 percent.",
        "Is it true that fees rose by 30 percent?",
        "Fees for boats and nets are to be 74 dollars and 75 dollars, plus or minus 5 percent.",
    ],
)
def test_a_goal_a_list_or_what_has_no_name_is_no_english_figure(text: str) -> None:
    assert named(text, "en") == []


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Last spring, with help from the people of both banks of the river and the school at the bridge, our "
            "volunteers planted 4,200 trees along the canal.",
            [],
        ),
        (
            "The harbour board kept the basin open for all of the boats through a winter of storms and ice, and income "
            "rose by 14 percent over the year before.",
            ["Income rose by 14 percent over the year before"],
        ),
        (
            "In the last three years, the small yards on the northern bank of the river have repaired 4,200 "
            "wooden boats for owners who could not pay for the work in full.",
            ["The small yards on the northern bank of the river have repaired 4,200 wooden boats"],
        ),
        (
            "If the storms return this winter before the wall is built, the harbour board will lose some 40 percent of "
            "its income from the boats, and fees rise by 14 percent.",
            [],
        ),
    ],
)
def test_a_long_sentence_gives_the_line_that_states_its_figure(text: str, lines: list[str]) -> None:
    assert [line.read(text) for line in measured(text, all_of(text), LANGUAGES["en"])] == lines


def test_a_place_in_a_row_is_no_figure_and_thousands_may_have_a_space() -> None:
    found = cues(CHINESE).figure
    assert [match.group() for match in found.finditer("货运量居全国第3位，建成9 800个单位，获奖4块")] == [
        "9 800个",
        "4块",
    ]


@pytest.mark.parametrize("text", ["2024年是建镇周年", "走访了120户", "这项工作抓得很实"])
def test_a_date_or_a_number_without_a_name_is_no_figure(text: str) -> None:
    assert figure(text, Excerpt((all_of(text),)), CHINESE) is None


def phrases(text: str) -> list[str]:
    return [each.read(text) for each in key_phrases(text, sentences(text, all_of(text)), CHINESE)]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("要牢记“账要一笔一笔算，事要一件一件办”的老规矩，落实“河长制”。", "账要一笔一笔算，事要一件一件办"),
        ("全站要把“早晚各看水、天天都试灯”贯穿值班全过程。", "早晚各看水、天天都试灯"),
        ("我们的目标就是“湖水清起来、渔民富起来”。", "湖水清起来、渔民富起来"),
        ("“一人一盏灯，一灯一条路”，这是守灯人的规矩。", "一人一盏灯，一灯一条路"),
        ("要努力形成渔民“捕得少而精”、游客“看得多而远”的好局面。", "渔民“捕得少而精”、游客“看得多而远”"),
    ],
)
def test_a_balanced_quotation_that_all_is_done_by_is_a_key_phrase(text: str, phrase: str) -> None:
    assert phrases(text) == [phrase]


@pytest.mark.parametrize(
    "text",
    [
        "当前正值“上游放水、下游防汛”的关键时刻，大家要守好堤坝。",  # a time
        "推进小流域治理、水价调整、“县镇联动、条块结合”等改革。",  # one of several
        "渔民说：“我打了四十年鱼，你打过几网呢？”",  # talk
        "有些报告“开头一大套，结尾一大篇”，没有人爱听。",  # a fault
    ],
)
def test_a_quotation_that_only_stands_in_the_passage_is_no_key_phrase(text: str) -> None:
    assert phrases(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "学校被评为“全市‘账目清楚明白、待人诚恳热情’示范单位”。",
        "开设“我的大学在哪里、我的专业是什么”系列讲座。",
        "有的会议好像“锣鼓敲得震天响，台上不见人登场”，这样不行。",
    ],
)
def test_a_name_or_what_the_speech_warns_of_is_no_key_phrase(text: str) -> None:
    assert phrases(text) == []


def test_other_figures_say_something_new() -> None:
    text = "Ferry revenue of $4 million was up 8 percent."
    (line,) = graded(text, [all_of(text)], ENGLISH, ["Ferry revenue of $3 million was up 5 percent"])
    assert line.new
    (again,) = graded(text, [all_of(text)], ENGLISH, ["Ferry revenue of $4 million was up 8 percent"])
    assert not again.new


def test_a_circumstance_stays_with_its_figure() -> None:
    text = "At current prices, growth of the port was 9 percent. At the same table, we sat down and talked."
    first, second = (item.variants[0].read(text) for item in graded(text, [all_of(text)], ENGLISH))
    assert first == "At current prices, growth of the port was 9 percent"
    assert second == "We sat down and talked"


def test_clauses_between_semicolons_are_lines_of_their_own() -> None:
    text = "The old roads are in poor repair; the number of ferries has fallen by 60 percent."
    assert [item.variants[0].read(text) for item in graded(text, [all_of(text)], ENGLISH)] == [
        "The old roads are in poor repair",
        "The number of ferries has fallen by 60 percent",
    ]


def test_what_is_told_by_the_year_is_complete() -> None:
    text = (
        "The rent of a stall has increased to 43,000 dollars a year, compared to what the oldest stallholders remember."
    )
    wordings = [item.read(text) for item in graded(text, [all_of(text)], ENGLISH)[0].variants]
    assert wordings[0] == "The rent of a stall has increased to 43,000 dollars a year"


def test_a_heading_gets_shorter_by_deletion() -> None:
    text = "以群众满意为标准，进一步提升窗口服务水平"
    wordings = [item.read(text) for item in headings(text, Excerpt((all_of(text),)), CHINESE)]
    assert wordings[0] == text
    assert "提升窗口服务水平" in wordings
    assert [len(item) for item in wordings] == sorted((len(item) for item in wordings), reverse=True)


def test_what_siblings_share_is_said_once() -> None:
    first, second = "档案工作要在收集上下功夫", "档案工作要在利用上见成效"
    text = first + "\n" + second
    found = without_shared(text, [Excerpt.of(0, len(first)), Excerpt.of(len(first) + 1, len(text))], CHINESE)
    assert [item.read(text) for item in found] == ["在收集上下功夫", "在利用上见成效"]


def test_names_do_not_repeat_what_is_done_with_all_of_them() -> None:
    heads = ["抓实书库清点", "抓实夜间值守"], ["市场主体登记", "市场秩序检查"], ["抓实书库清点", "抓好夜间值守"]
    made = []
    for first, second in heads:
        text = first + "\n" + second
        found = without_shared_verb(text, [Excerpt.of(0, len(first)), Excerpt.of(len(first) + 1, len(text))], CHINESE)
        made.append([item.read(text) for item in found])
    assert made == [["书库清点", "夜间值守"], heads[1], heads[2]]


@pytest.mark.parametrize(
    "sentence, named",
    [
        (
            "Better roads in the north will not only save time but bring us closer.",
            "Better roads in the north",
        ),
        ("They will not only save time but also bring us closer.", ""),
        ("These new roads in the north will save us time.", ""),
        ("If the roads in the north are mended, we will save time.", ""),
    ],
)
def test_a_sentence_is_named_by_its_subject(sentence: str, named: str) -> None:
    assert "".join(item.read(sentence) for item in subject(sentence, all_of(sentence), ENGLISH)) == named


def test_a_mark_between_spaces_counts_as_a_word() -> None:
    assert size("farms – and mills", ENGLISH) == 4
    assert size("farms, and mills", ENGLISH) == 3


def test_a_shared_head_before_a_negation_stays() -> None:
    first, second = "The club will not raise its fees", "The club will open every Sunday"
    text = first + "\n" + second
    found = without_shared(text, [Excerpt.of(0, len(first)), Excerpt.of(len(first) + 1, len(text))], ENGLISH)
    assert [item.read(text) for item in found] == [first, second]


def test_a_section_is_named_in_few_characters() -> None:
    text = "在档案收集上下真功夫、见真成效"
    assert short_name(text, [Excerpt((all_of(text),))], CHINESE).read(text) == "档案收集"


def test_addresses_and_questions_stay_in_the_notes() -> None:
    text = "同志们，刚才几位同志作了很好的发言。要把每一本台账都核对清楚。大家想一想，这是为什么呢？"
    assert [item.variants[0].read(text) for item in chosen(text, [all_of(text)], CHINESE, 2)] == [
        "把每一本台账都核对清楚"
    ]


def test_nothing_is_said_twice() -> None:
    text = "要把每一本台账核对清楚。要把每一本台账都核对清楚。要安排专人夜间值守。"
    found = [item.variants[0].read(text) for item in chosen(text, [all_of(text)], CHINESE, 3)]
    assert found == ["把每一本台账核对清楚", "安排专人夜间值守"]


def test_the_heading_is_not_repeated() -> None:
    text = "要核对每一本台账。要安排专人夜间值守。"
    scores = [item.score for item in graded(text, [all_of(text)], CHINESE, ["核对每一本台账"])]
    assert scores[0] < 0 < scores[1]


def test_size_counts_what_the_reader_counts() -> None:
    assert size("抓好3件事", CHINESE) == 4.5
    assert size("We don’t wait", ENGLISH) == 3
    assert overlap("夜间值守", "安排夜间值守") == 1.0


def test_pace_is_per_minute() -> None:
    assert seconds("字" * 220, CHINESE) == pytest.approx(60)
    assert seconds("word " * 130, ENGLISH) == pytest.approx(60)


@pytest.mark.parametrize(
    "text",
    [
        "开展“守好一盏灯、看好一条路”主题教育活动。",  # a name
        "推进“一村一灯”工程。",
    ],
)
def test_the_name_of_a_campaign_is_no_key_phrase(text: str) -> None:
    assert phrases(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "坚持依法治水，坚持科学治水，坚持节约用水，坚持以改革的办法和市场的手段推动高质量治水。",  # one is left out
        "闸门一多就会遇到一些问题，一个是漏水的问题，还有一个钥匙放在哪里的问题。",
    ],
)
def test_no_build_of_which_a_member_would_be_missing(text: str) -> None:
    assert parallel(text, all_of(text), CHINESE) is None


def test_what_is_said_of_a_figure_that_is_not_shown_stands_under_no_other() -> None:
    text = "全乡水渠开工223处，完成投资2.31亿元，占计划投资的120%；茶园面积3.2万亩，同比增长8.5%。"
    found = stated(text, sentences(text, all_of(text)), CHINESE)
    assert [(each.number.read(text), each.text and each.text.read(text)) for each in found] == [
        ("223", "完成投资2.31亿元"),
        ("3.2", "同比增长8.5%"),
    ]


def test_headings_that_begin_alike_are_told_by_what_comes_behind() -> None:
    text = "We honour our town by mending its roads. We honour our town by lighting its piers."
    found = [Excerpt.of(0, text.index(".")), Excerpt.of(text.index(".") + 2, len(text) - 1)]
    apart = [each.read(text) for each in after_shared(text, found, ENGLISH)]
    assert apart == ["Mending its roads", "Lighting its piers"]
    whole = "We honour our town. We honour our port."
    same = [Excerpt.of(0, whole.index(".")), Excerpt.of(whole.index(".") + 2, len(whole) - 1)]
    assert list(after_shared(whole, same, ENGLISH)) == same  # one word would be left of each


def test_a_line_may_point_at_the_one_right_above_it() -> None:
    text = (
        "The old pier needs a new lamp before winter. It must burn through every night of the year. We thank you all."
    )
    alone = [item.variants[0].read(text) for item in chosen(text, [all_of(text)], ENGLISH, 3)]
    below = [item.variants[0].read(text) for item in chosen(text, [all_of(text)], ENGLISH, 3, following=True)]
    assert not any(line.startswith("It ") for line in alone)
    assert below[:2] == ["The old pier needs a new lamp before winter", "It must burn through every night of the year"]
