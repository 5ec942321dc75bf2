"""Numbers of a speech: which of them stand out in a line, and which have a slide of their own."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.model.deck import Slide
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.forms import Passage, continued
from speechdeck.plan.page import Draft, line, lines
from speechdeck.plan.speech import Speech
from speechdeck.prose.choose import chosen
from speechdeck.prose.figure import stated
from speechdeck.prose.lines import thoughts_of
from speechdeck.prose.window import windows
from tests.plan.test_plan import manuscript, outline, planned, wordings


@pytest.mark.parametrize(
    ("language", "said", "strong"),
    [
        ("zh", "全镇最高分709，升学人数超100", ["709", "100"]),
        ("zh", "两项指标分别提高4.2和0.7个百分点", ["4.2", "0.7个百分点"]),
        ("zh", "如今有一百四十多个国家的船来过这里", ["一百四十多个"]),
        ("zh", "前来帮忙的有十三四个人", ["十三四个人"]),
        ("zh", "几十人守了一夜，第十个站也亮了灯", []),
        ("zh", "渔获约2020年恢复，超2019年", []),
        ("zh", "全镇占有六成，共一千万人民币", ["六成", "一千万人民币"]),
        ("zh-hant", "新碼頭有500張長椅和67 000\n個箱位", ["500張", "67 000\n個"]),
        ("en", "The new crane lifts 5x the load and doubles the pace", ["5x", "doubles"]),
        ("en", "A double deck runs along the pier", []),
        ("en", "Repairs are faster by a factor of three, compared to just over 20 in 2010", ["three", "20"]),
        ("en", "The total for FY 76 represents 120 boats", ["120"]),
        ("de", "Seit 2008 fahren 12 Prozent mehr, 3,5 Millionen Menschen", ["12 Prozent", "3,5 Millionen"]),
        ("en", "The harbour spends R846 million on 27 000 lamps", ["R846 million", "27 000"]),
        ("en", "Since 1 976 the boats have come in May", []),
        ("en", "Two and one-half billion dollars come from tolls", ["Two and one-half billion dollars"]),
        ("en", "Nearly three-fourths of our boats are old", ["three-fourths"]),
        ("en", "The lake is four and a half times the size of ours", ["four and a half times"]),
        ("en", "Nearly one in three coastal school leavers goes to sea", ["one in three"]),
        ("en", "The piers will have twice as many visitors", ["twice"]),
        ("en", "Five hundred and twelve boats came in", ["Five hundred and twelve"]),
    ],
)
def test_a_number_that_a_line_is_told_for_stands_out(language: str, said: str, strong: list[str]) -> None:
    speech = manuscript(said, language)
    slot = lines("body", [[Excerpt.of(0, len(said))]], Speech.of(speech, outline(speech)[0], LANGUAGES[language]))
    phrases = slot.variants[0][0].phrases
    found = [each.text.read(said) for each in phrases if each.emphasis and isinstance(each.text, Excerpt)]
    assert [each.rstrip("，,") for each in found] == [each.replace("\n", "") for each in strong]


def test_an_emphasised_number_that_begins_a_line_keeps_its_capital() -> None:
    said = "We will double exports of dried fish."
    speech = manuscript(said, "en")
    item = Excerpt((Span(8, len(said)),), capital=True)
    slot = lines("body", [[item]], Speech.of(speech, outline(speech)[0], LANGUAGES["en"]))
    first = slot.variants[0][0].phrases[0].text
    assert isinstance(first, Excerpt) and first.read(said) == "Double"


def test_a_line_that_has_both_numbers_goes_before_a_shorter_one() -> None:
    text = "Berth income of $2.4 million was up 8% on the quarter and up 18% on the year, as we had said in spring."
    (thought, *_) = thoughts_of(text, Span(0, len(text)), LANGUAGES["en"])
    assert "8%" in thought.variants[0].read(text) and "18%" in thought.variants[0].read(text)


def test_a_heading_of_a_word_is_no_repetition_in_a_line() -> None:
    text = "Revenue from the berths grew by 5% in the year. The catch was poor. Revenue from the market fell by 3%."
    found = chosen(text, [Span(0, len(text))], LANGUAGES["en"], 2, said=["Revenue"])
    assert [each.variants[0].read(text)[:16] for each in found] == ["Revenue from the"] * 2


def test_a_participle_that_is_part_of_a_name_opens_no_circumstance() -> None:
    text = (
        "Mooring income of $2.4 million was up 8% on the quarter and up 18% on the year, consistent with our outlook."
    )
    lines_of = windows(text, Span(0, len(text)), LANGUAGES["en"])
    assert lines_of[-1].read(text).endswith("18% on the year")


def test_a_key_number_makes_a_better_bullet_and_no_better_title() -> None:
    text = "码头秩序明显好转。渔获量达到410万吨。渔船一律凭牌进港。"
    (best,) = chosen(text, [Span(0, len(text))], LANGUAGES["zh"], 1)
    assert best.variants[0].read(text) == "渔获量达到410万吨"
    filler = "各站要把灯油备足。渔民出湖要登记姓名。"
    deck = planned(f"一、去年工作\n{text}{filler * 3}\n二、今年打算\n{filler * 4}")
    titles = [title for slide in deck.slides for title in wordings(deck, slide, "title")]
    assert not any("410" in title for title in titles)


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("全镇渔业总产值达到52.9亿元，按可比价格计算比上年增长17.2%。", "比上年增长17.2%"),
        ("新建避风塘工程12处，完成投资2.3亿元，占年度计划的七成。", "完成投资2.3亿元"),
        ("新建避风塘工程12处，渔民收入增长6.5%。", None),
    ],
)
def test_what_is_said_of_a_figure_stands_under_it(sentence: str, text: str | None) -> None:
    (first, *_) = stated(sentence, [Span(0, len(sentence))], LANGUAGES["zh"])
    assert (first.text and first.text.read(sentence)) == text


def test_what_one_place_has_done_is_not_what_all_have() -> None:
    sentence = "上半年，船厂完成工业总产值7.4亿元，同比增长7.3%；完成工业增加值2.3亿元；实现上缴税金5220万元。"
    assert stated(sentence, [Span(0, len(sentence))], LANGUAGES["zh"])[1:] == ()
    of_all = sentence.replace("船厂", "全县")
    assert [each.number.read(of_all) for each in stated(of_all, [Span(0, len(of_all))], LANGUAGES["zh"])][1:] != []


def test_four_figures_with_long_names_are_two_slides_of_two() -> None:
    said = (
        "网箱养殖设施总面积达到320亩，远洋渔业捕捞产量达到180万吨，"
        "老旧渔船更新改造率达到74%，沿岸渔港防风泊位达到126处。"
    )
    filler = "各站要把灯油备足。渔民出湖要登记姓名。学校要把护湖课上好。" * 6
    deck = planned(f"一、去年工作回顾\n（一）渔业更强\n{said}\n（二）港口更忙\n{filler}\n二、谢词\n{filler}")
    slides = [slide for slide in deck.slides if slide.kind == "figures"]
    assert [slide.count for slide in slides] == [2, 2]


def test_what_is_said_behind_the_items_has_a_slide_if_it_states_figures() -> None:
    items = "（一）湖区更美\n{0}\n（二）港口更忙\n{0}\n".format("各站要把灯油备足，渔民出湖要登记姓名。" * 6)
    tail = "当前形势依然严峻。据初步统计，目前全湖违规网具多达3600张，涉及渔船410艘，其中大部分在夜里出没。"
    deck = planned(f"一、去年工作回顾\n{items}{tail}\n二、今年打算\n{items}")
    shown = "".join(word for slide in deck.slides for name in ("text1", "body") for word in wordings(deck, slide, name))
    assert "3600" in shown


def test_what_a_figure_is_told_of_stands_over_nothing_else() -> None:
    text = "The wardens kept watch. Fires in the valley fell by 40 percent. The ferry runs on Sundays."
    speech = Speech.of(manuscript(text, "en"), outline(manuscript(text, "en"))[0], LANGUAGES["en"])
    watch = Slide("1.t", "bullets", (line("title", Excerpt.of(0, 23)),))
    told = lines("text1", [[Excerpt.of(24, 62)]], speech)
    fires = Slide("1.t.figures", "figures", (line("title", Excerpt.of(24, 43)), told), count=1)
    later = Passage("1.t.r", (), (Span(64, len(text)),), 0)
    lent = continued(later, [Draft(watch, 0), Draft(fires, 24)])
    assert [each.read(text) for each in lent.title] == ["The wardens kept watch."]
    assert continued(later, [Draft(fires, 24)], [Excerpt.of(0, 11)]).title == (Excerpt.of(0, 11),)
