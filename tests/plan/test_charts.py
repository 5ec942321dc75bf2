"""A passage that states a series becomes a chart: every text an excerpt, every value where the speech says it."""

from __future__ import annotations

from speechdeck.model.deck import Deck, Slide
from speechdeck.model.source import Excerpt
from tests.plan.test_plan import planned, wordings

_FILLER = "要把每一本台账核对清楚，做到账实相符。各站所要安排专人夜间值守，确保平安无事。" * 3


def speech(said: str, heading: str = "茶叶产业稳步向好") -> str:
    points = (
        f"第一，{heading}。\n{said}\n",
        f"第二，要抓好夜间值守。\n{_FILLER}\n",
        f"第三，要抓好窗口服务。\n{_FILLER}\n",
    )
    return "在全镇冬季工作会议上的讲话\n同志们：\n下面讲三点意见。\n" + "".join(points)


def charts(deck: Deck) -> list[Slide]:
    return [slide for slide in deck.slides if slide.chart]


def test_values_over_years() -> None:
    said = "全镇茶叶产值2021年为3.2亿元，2022年为3.9亿元，2023年达到5.1亿元，茶农腰包一年比一年鼓。"
    deck = planned(speech(said))
    (slide,) = charts(deck)
    assert slide.kind == "chart" and slide.chart is not None and slide.chart.sort == "time"
    (series,) = slide.chart.series
    assert [value.number for value in series.values] == [3.2, 3.9, 5.1]
    assert [value.digits.read(deck.source) for value in series.values] == ["3.2", "3.9", "5.1"]
    assert [name.read(deck.source) for name in slide.chart.categories] == ["2021年", "2022年", "2023年"]
    assert wordings(deck, slide, "title") == ["茶叶产业稳步向好"]
    assert wordings(deck, slide, "measure") == ["全镇茶叶产值亿元"]  # the brackets between are labels
    assert slide.chart.marked == 2


def test_a_series_told_backwards_is_drawn_forwards() -> None:
    said = "全镇茶叶产值2023年为5.1亿元，2022年为3.9亿元，2021年只有3.2亿元，这几年变化大家有目共睹。"
    deck = planned(speech(said))
    (slide,) = charts(deck)
    assert slide.chart is not None
    assert [name.read(deck.source) for name in slide.chart.categories] == ["2021年", "2022年", "2023年"]
    assert [value.number for value in slide.chart.series[0].values] == [3.2, 3.9, 5.1]


def test_the_largest_of_things_side_by_side_stands_out() -> None:
    deck = planned(speech("茶叶、笋干、菌菇产量分别增长5.5%、18%和12.4%，三样特产样样都在往上走，群众很满意。"))
    (slide,) = charts(deck)
    assert slide.chart is not None and slide.chart.sort == "items" and slide.chart.marked == 1
    assert slide.chart.unit is not None and slide.chart.unit.read(deck.source) == "%"


def test_beside_a_chart_stands_what_the_speech_says_of_it() -> None:
    said = "茶农收入一年比一年多。全镇茶叶产值2021年为3.2亿元，2022年为3.9亿元，2023年达到5.1亿元。"
    deck = planned(speech(said))
    (slide,) = charts(deck)
    assert wordings(deck, slide, "takeaway") == ["茶农收入一年比一年多"]


def test_figures_of_other_things_stand_beside_no_chart() -> None:
    said = "茶叶、笋干、菌菇产量分别增长5.5%、18%和12.4%，三样都在往上走。全镇民宿营收占比达到64.7%，游客投诉下降9%。"
    (slide,) = charts(deck := planned(speech(said)))
    assert "64.7" not in "".join(wordings(deck, slide, "takeaway"))


def test_a_series_that_is_a_small_part_of_what_is_said_is_no_chart() -> None:
    said = "茶叶、笋干、菌菇产量分别增长5.5%、8%和12.4%。"
    assert not charts(planned(speech(said + "要把茶园管护好，把加工厂建起来，把销路打开，让茶农安心。" * 6)))


def test_all_texts_of_a_chart_are_the_speech_s() -> None:
    said = "2021年达标率为81.5%，优秀率20.4%；2022年达标率为85.2%，优秀率24.9%；2023年达标率为90.1%，优秀率31.6%。"
    deck = planned(speech(said, "学生体质年年提升"))
    (slide,) = charts(deck)
    assert slide.chart is not None and slide.slot("measure") is None  # a legend names them
    texts = [*slide.chart.categories, *(each.name for each in slide.chart.series)]
    assert all(isinstance(text, Excerpt) and text.read(deck.source) in said for text in texts)


def test_an_english_series() -> None:
    said = "Harvests rose from 3.2 million in 2019 to 4.1 million in 2021 and 5.1 million in 2023. "
    rest = "We must rebuild the old pier before the winter storms arrive. Every clinic will open on Sundays. "
    text = f"Remarks on the Valley\n\nFirst, our harvests.\n{said}Farmers did that.\n\nSecond, our pier.\n{rest * 4}\n"
    (slide,) = charts(planned(text, "en"))
    assert slide.chart is not None and [value.number for value in slide.chart.series[0].values] == [3.2, 4.1, 5.1]


def test_what_the_sentence_of_a_chart_states_besides_has_a_slide_of_its_own() -> None:
    said = (
        "全镇茶叶产值2021年为3.2亿元，2022年为3.9亿元，2023年达到5.1亿元；新建茶园道路42公里；改造低产茶园1800亩；"
        "培训茶农3600人次；带动就业2200人。"
    )
    deck = planned(speech(said))
    place = next(place for place, slide in enumerate(deck.slides) if slide.chart)
    after = deck.slides[place + 1]
    shown = "".join(
        phrase.text.read(deck.source)
        for slot in after.slots
        for paragraph in slot.variants[0]
        for phrase in paragraph.phrases
        if isinstance(phrase.text, Excerpt)
    )
    assert "42" in shown and "1800" in shown and "5.1" not in shown
