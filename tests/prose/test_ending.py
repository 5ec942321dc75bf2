"""Where a line may end, what stands alone, and what siblings share."""

from __future__ import annotations

from itertools import pairwise

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.choose import chosen, graded
from speechdeck.prose.measured import measured
from speechdeck.prose.shorten import headings
from speechdeck.prose.siblings import alike
from speechdeck.prose.size import load
from speechdeck.prose.thoughts import thoughts
from speechdeck.prose.window import windows


def _english(sentence: str) -> list[str]:
    return [item.read(sentence) for item in windows(sentence, Span(0, len(sentence)), LANGUAGES["en"])]


@pytest.mark.parametrize(
    ("sentence", "half"),
    [
        ("My first teacher was a patient, tireless, generous woman who lived above the bakery.", "was a patient"),
        ("Every drawer in the old workshop, was labelled by hand in the winter before she left us.", "workshop"),
        ("The new line along the coast will connect with every village that the storm had cut off.", "will connect"),
        ("We will always hold on to the promises that our grandparents made on this square.", "the promises"),
        ("The savings of this winter amounted to nine thousand crowns in the books of all four parishes.", "amounted"),
        ("A tired crew usually depends on the lamps that somebody lit before the tide came in at night.", "depends"),
        ("We will finish the wall before the frost, if the quarry sends the stone that it has promised us.", "frost"),
        (
            "A fair is not only a day of rest, but the one day on which the valley sees all its children.",
            "a day of rest",
        ),
        ("Boats built on the upper river, carried by hand over the falls, reached us every single spring.", "river"),
        ("Everybody in the yard knows that this harbour, which we built with our hands, is ours.", "this harbour"),
    ],
)
def test_a_line_never_ends_where_something_waits_for_what_follows(sentence: str, half: str) -> None:
    assert not any(line.endswith(half) for line in _english(sentence))


def test_an_expression_of_one_word_twice_is_not_cut_open() -> None:
    said = "Fishing income of $2.65 million was down 8% this quarter and up 18% year on year, in line with our hopes."
    assert not any(line.read(said).endswith("18% year") for line in measured(said, Span(0, len(said)), LANGUAGES["en"]))


def test_a_lead_in_goes() -> None:
    assert _english("To begin with, we asked the neighbours when they were free.")[0].startswith("We asked")


@pytest.mark.parametrize(
    "sentence",
    [
        "接下来的一段时间，大家要静下心来读书。",
        "以并不宽裕的水源和土地等，创造了丰收的奇迹。",
        "清醒地看到，我们的管网还有不少欠账。",
    ],
)
def test_what_only_leads_up_to_a_clause_is_no_wording(sentence: str) -> None:
    head = sentence.split("，")[0]
    found = thoughts(sentence, Span(0, len(sentence)), LANGUAGES["zh"])
    shown = chosen(sentence, [Span(0, len(sentence))], LANGUAGES["zh"], 3)
    assert found
    assert all(variant.read(sentence) != head for item in shown for variant in item.variants)


def test_an_adverb_is_not_cut_in_two() -> None:
    sentence = "更加紧密地团结起来。"
    found = thoughts(sentence, Span(0, len(sentence)), LANGUAGES["zh"])
    wordings = [variant.read(sentence) for thought in found for variant in thought.variants]
    assert wordings and not any(wording.startswith("加") for wording in wordings)


def test_a_modal_that_only_some_siblings_have_goes() -> None:
    text = "在引水上下功夫。要在护林上下功夫。"
    heads = [Excerpt.of(0, 7), Excerpt.of(8, 16)]
    assert [head.read(text) for head in alike(text, heads, LANGUAGES["zh"])] == ["在引水上下功夫", "在护林上下功夫"]


def test_nothing_is_chosen_that_the_slide_already_says() -> None:
    text = "We count the first visits of every reader. We mend every broken chair within a week."
    lines = chosen(text, [Span(0, len(text))], LANGUAGES["en"], 3, said=["We count the first visits of every reader"])
    assert [item.variants[0].read(text) for item in lines] == ["We mend every broken chair within a week"]


def test_a_phrase_of_time_may_go_but_no_object() -> None:
    sentence = (
        "The guild repaired the great clock over the gate in the second winter after the flood had gone down again."
    )
    assert "The guild repaired the great clock over the gate" in _english(sentence)


@pytest.mark.parametrize(
    ("sentence", "head"),
    [
        ("大家要以饱满的热情，守好每一段堤坝。", "以饱满的热情"),
        ("刚刚过去的2025年，我们修好了九座桥。", "刚刚过去的2025年"),
        ("渡口要兴旺，留住船工是关键。", "渡口要兴旺"),
        ("合作社要站稳脚跟，就必须管好账本，一分一厘都不含糊，让每一位社员放心。", "站稳脚跟"),
    ],
)
def test_a_lead_up_or_a_condition_is_no_line(sentence: str, head: str) -> None:
    shown = chosen(sentence, [Span(0, len(sentence))], LANGUAGES["zh"], 3)
    assert all(variant.read(sentence) != head for item in shown for variant in item.variants)


def test_a_heading_that_nothing_shortens_is_cut_as_a_name_is() -> None:
    text = "The council supports friendly ties with every town that honours the old river treaty of our grandparents"
    wordings = [item.read(text) for item in headings(text, Excerpt((Span(0, len(text)),)), LANGUAGES["en"])]
    assert wordings[0] == text
    assert wordings[1:] == ["The council supports friendly ties"]  # every town is nothing without what honours


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("比如，有的渡口灯坏了没人修，有的码头缆绳断了没人换。", "有的码头缆绳断了没人换"),
        ("水手在风浪最大的行动中，守住了每一盏灯。", "水手在风浪最大的行动中"),
        ("要通过《渡口管理办法》，把责任落到每条船。", "通过《渡口管理办法》"),
        ("既要看好潮水，又要守好灯塔。", "看好潮水"),
        ("渡口名称、码头编号，要一一登记造册。", "渡口名称、码头编号"),
    ],
)
def test_half_a_thought_is_no_line(sentence: str, part: str) -> None:
    shown = chosen(sentence, [Span(0, len(sentence))], LANGUAGES["zh"], 3)
    assert all(variant.read(sentence) != part for item in shown for variant in item.variants)


def test_what_others_did_is_not_called_for() -> None:
    sentence = "他们把持着唯一的渡口，向每一条船收取三倍的过路钱。"
    found = thoughts(sentence, Span(0, len(sentence)), LANGUAGES["zh"])
    assert all(thought.leaning for thought in found if not thought.first)


def test_a_dash_between_names_ends_no_clause() -> None:
    sentence = "新开通青石渡—白鹭洲夜航线。"
    found = thoughts(sentence, Span(0, len(sentence)), LANGUAGES["zh"])
    assert [thought.variants[0].read(sentence) for thought in found] == ["新开通青石渡—白鹭洲夜航线"]


def test_what_needs_to_be_is_not_said_to_be() -> None:
    sentence = "码头需要有更宽的栈桥。"
    found = thoughts(sentence, Span(0, len(sentence)), LANGUAGES["zh"])
    assert [variant.read(sentence) for thought in found for variant in thought.variants] == ["码头需要有更宽的栈桥"]


def test_a_heading_is_not_cut_before_what_both_its_nouns_are_of() -> None:
    heading = "Present State of and Hopes for River Traffic and Harbour Repairs in the Northern Parishes"
    found = [each.read(heading) for each in headings(heading, Excerpt.of(0, len(heading)), LANGUAGES["en"])]
    assert not any(each.endswith("Hopes") for each in found)


def test_a_heading_in_pieces_is_cut_to_whole_clauses_or_pieces() -> None:
    text = "把村口的老桥（木桥）和两边的人行道修好，把河道里的淤泥和水草疏通，把沿岸的路灯和护栏管好。"
    pieces = Excerpt((Span(0, 6), Span(10, len(text) - 1)))
    found = [each.read(text) for each in headings(text, pieces, LANGUAGES["zh"])]
    assert found[1:] == ["把村口的老桥和两边的人行道修好，把河道里的淤泥和水草疏通", "把村口的老桥和两边的人行道修好"]
    unmarked = "今日は港の古い灯台の話をします｜潮の音を聞きながら｜昔の船乗りの手紙を読みます｜それから皆で歌います"
    ends = [-1, *(place for place, char in enumerate(unmarked) if char == "｜"), len(unmarked)]
    captions = Excerpt(tuple(Span(a + 1, b) for a, b in pairwise(ends)))
    found = [each.read(unmarked) for each in headings(unmarked, captions, LANGUAGES["ja"])]
    assert found[1:] == ["今日は港の古い灯台の話をします"]


def test_the_fill_of_a_slide_counts_every_character() -> None:
    assert load("修3座 bridge", LANGUAGES["zh"]) == 9
    assert load("mend 3 bridges", LANGUAGES["en"]) == 3


def test_a_line_in_which_the_speaker_stumbles_is_not_shown_where_there_are_others() -> None:
    text = (
        "We will repair the wa- — we will rebuild the old mill this year. We open the new school this year."
        " We must keep the bridge over the river safe for every child."
    )
    lines = chosen(text, [Span(0, len(text))], LANGUAGES["en"], 3)
    assert len(lines) == 2
    assert not any("wa-" in line.variants[0].read(text) for line in lines)


def test_a_number_alone_is_no_line() -> None:
    text = "27\nWe must keep the bridge over the river safe for every child."
    lines = graded(text, [Span(0, 2), Span(3, len(text))], LANGUAGES["en"])
    assert [line.variants[0].read(text)[:2] for line in lines] == ["We"]


def test_a_lone_word_is_no_line() -> None:
    said = "Okay. The lamps of the pier must burn all night."
    shown = chosen(said, [Span(0, len(said))], LANGUAGES["en"], 3, floor=-20.0)
    assert [item.variants[0].read(said) for item in shown] == ["The lamps of the pier must burn all night"]


@pytest.mark.parametrize(
    ("heading", "shortest"),
    [
        ("认真编制渡口、码头、航道、灯塔、锚地、船闸、堤防等十项设施养护规划", "认真编制渡口等十项设施养护规划"),
        ("持续加强灯塔值守岗位学习和风浪天气应急处置演练与船只检修", "加强灯塔值守岗位学习"),
        (
            "大力支持渔民合作社、修船厂和网具作坊的技术改造与产品升级换代",
            "支持渔民合作社、修船厂和网具作坊的技术改造",  # of all three
        ),
        ("统筹抓好航道疏浚、推进码头改造、完善灯塔管护等重点工作落地见效", None),  # deeds, not names
    ],
)
def test_a_list_gives_way_but_not_what_its_members_have_in_common(heading: str, shortest: str | None) -> None:
    found = [each.read(heading) for each in headings(heading, Excerpt.of(0, len(heading)), LANGUAGES["zh"])]
    assert found[-1] == (shortest or found[0])


def test_a_heading_of_two_clauses_is_its_first_where_nothing_else_fits() -> None:
    heading = "We mourn beside you, and the boats of our whole valley mourn"
    found = [each.read(heading) for each in headings(heading, Excerpt.of(0, len(heading)), LANGUAGES["en"])]
    assert found[-1] == "We mourn beside you"


def test_a_figure_that_a_listener_would_name_goes_before_what_is_only_to_be_done() -> None:
    text = (
        "We must keep the lamps along the shore in good order. Every station should write down who goes out. "
        "The dredging of the channel has cost $14 million."
    )
    lines = chosen(text, [Span(0, len(text))], LANGUAGES["en"], 1)
    assert [line.variants[0].read(text) for line in lines] == ["The dredging of the channel has cost $14 million"]
