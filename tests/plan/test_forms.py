"""A passage → the slide of its form, or none where the evidence is by chance."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.model.deck import Slide
from speechdeck.model.outline import Outline, Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.outline import outline
from speechdeck.plan.forms import APART, FORMS, slides, statement
from speechdeck.plan.forms.passage import Passage, Shown
from speechdeck.plan.forms.title import lead_title, ran_on
from speechdeck.plan.speech import Speech
from speechdeck.prose.sentences import sentences
from tests.plan.speeches import manuscript

REST = "湖区的冬天来得早，十一月就要封航。码头上的吊机用了二十年，今年该大修了。岛上的小学只剩下三个学生。"


def of(text: str) -> Speech:
    source = manuscript(text, "zh")
    return Speech.of(source, outline(source)[0], LANGUAGES["zh"])


def passage(speech: Speech, title: str = "") -> Passage:
    """All of a text; `title` are words of it that a slide before shows as its heading."""
    start = speech.text.find(title)
    body = Span(speech.text.index("。", start) + 1 if title else 0, len(speech.text))
    spans = tuple(each for part in speech.prose(body) for each in sentences(speech.text, part))
    return Passage("1.t", (Excerpt.of(start, start + len(title)),) if title else (), spans, 0)


def shown(kind: str, text: str, title: str = "") -> tuple[Speech, Shown | None]:
    speech = of(text)
    return speech, APART[kind](speech, passage(speech, title))


def words(speech: Speech, slide: Slide, name: str) -> str:
    slot = slide.slot(name)
    text = slot.variants[0][0].phrases[0].text if slot else None
    return speech.read(text) if isinstance(text, Excerpt) else ""


def lines(slide: Slide, name: str) -> list[Excerpt]:
    slot = slide.slot(name)
    phrases = [paragraph.phrases[0].text for paragraph in slot.variants[0]] if slot else []
    return [each for each in phrases if isinstance(each, Excerpt)]


BUILD = "各站要担负起守灯的责任，坚持灯要擦在天黑之前，绳要换在大风之前，账要结在月底之前的要求，让渔民放心。"


def test_members_of_a_build_stand_under_the_clause_that_leads_up_to_them() -> None:
    speech, found = shown("cards", f"{REST}\n{BUILD}湖上的事没有小事。\n{REST}")
    assert found is not None and found.slide.kind == "cards"
    assert [words(speech, found.slide, name) for name in ("title", "head1", "head3")] == [
        "担负起守灯的责任",
        "灯要擦在天黑之前",
        "账要结在月底之前",
    ]


@pytest.mark.parametrize(
    "text",
    [
        BUILD + REST * 3,  # a small part of what its paragraph says
        "在这条路上，灯要擦在天黑之前，绳要换在大风之前，账要结在月底之前。",  # no title but a circumstance
        "我们和渔民一道，共同守护灯塔，共同守护码头，共同守护渔船。",
        "依靠渔民增强养湖信心，学校要增强护湖信心，游客也要增强爱湖信心。",  # the heads would read the same
    ],
)
def test_no_cards_of_a_build_that_nothing_names_or_that_is_said_in_passing(text: str) -> None:
    assert shown("cards", text)[1] is None


def test_a_progression_stands_under_what_its_sentence_says_of_it() -> None:
    speech, found = shown("steps", "从手摇灯到煤油灯，再到太阳能灯，湖上的夜路越走越亮堂。" + REST)
    assert found is not None and words(speech, found.slide, "title") == "湖上的夜路越走越亮堂"


def test_dates_and_figures_stand_under_what_their_paragraph_begins_with() -> None:
    speech = of("湖区面貌发生了根本变化，鱼苗投放达到320万尾，航标更换达到45座。")
    place = speech.text.index("鱼苗")
    assert [speech.read(each) for each in lead_title(speech, Span(place, place + 12))] == ["湖区面貌发生了根本变化"]
    speech = of("一、湖区面貌要变\n" + "二、鱼苗投放达到320万尾，航标更换达到45座。")
    place = speech.text.index("航标")
    assert lead_title(speech, Span(place, place + 8)) == ()  # a heading begins the paragraph


DEEDS = "各站要配齐两名年轻肯干的守灯人。仓库里必须常年备足灯油和备用灯罩。账本要坚持天天登记、月月核对。"
GUIDED = f"要管好航标。要按照“一灯一人管、一船一本账”的要求落实责任。{DEEDS}"
PASSING = f"要管好航标。{DEEDS}渔民出湖之前总爱问一句“灯亮不亮、账清不清”才走。"


@pytest.mark.parametrize(("text", "kind"), [(GUIDED, "detail"), (PASSING, "bullets")])
def test_a_detail_has_a_phrase_that_all_is_done_by(text: str, kind: str) -> None:
    speech = of(text)
    slide = FORMS["bullets"](speech, passage(speech, "要管好航标"))
    assert slide is not None and slide.kind == kind


def test_what_is_to_be_done_both_stands_side_by_side_where_it_is_the_message() -> None:
    text = "要修好码头。修码头既要看住当下，抢在封航之前，又要管好长远，留足扩建余地。"
    speech = of(text)
    found = APART["compare"](speech, passage(speech, "要修好码头"))
    assert found is not None
    sides = [[speech.read(each) for each in lines(found.slide, name)] for name in ("body1", "body2")]
    assert sides == [["看住当下", "抢在封航之前"], ["管好长远", "留足扩建余地"]]
    speech = of(text + REST * 2)
    assert APART["compare"](speech, passage(speech, "要修好码头")) is None  # said in passing


def test_what_follows_a_list_is_not_under_its_last_item() -> None:
    items = (
        "（一）管好灯，每晚擦亮。\n灯要亮。\n（二）管好人，每月轮休。\n人要齐。\n（三）管好账，每天核对。\n账要清。\n"
    )
    rest = "东港的码头去年修好了栈桥。西港的仓库也换了新的屋顶。岛上的小学请来了两位老师。湖边的水位站装上了新的标尺。"
    years = f"一、今年要做的事\n{items}二、明年要做的事\n{items}{rest}\n三、后年要做的事\n水更清。"
    speech = of(f"护湖会上的讲话\n同志们：\n{years}\n谢谢大家！")
    assert not ran_on(speech, speech.text.rindex("管好账"))
    assert ran_on(speech, speech.text.index("湖边"))


def test_a_chart_is_called_what_its_words_are_about() -> None:
    series = "灯塔用油、码头用电、渔船用冰分别增长4.2%、6.1%、8.3%。"
    for lead, title in (("油电用量稳步上升，", "油电用量稳步上升"), ("修好了三座桥。", None)):
        text = f"湖上的账\n一、今年的账\n{lead}{series}\n二、明年的事\n水更清。\n三、后年的事\n人更多。\n"
        speech = of(text)
        said = sentences(text, Span(text.index(lead), text.index("\n二、")))
        made = slides(speech, passage(speech)._replace(spans=said), 0)
        chart = next((each.slide for each in made if each.slide.kind == "chart"), None)
        assert chart is not None and (words(speech, chart, "title") == title or (title is None and "~" in chart.key))


def test_members_are_called_what_a_word_to_the_hall_counts() -> None:
    build = "前面我说了三方面的毛病：不注重查看水位，不注重记录台账，不注重交接岗位。"
    speech, found = shown("cards", f"{build}\n{REST}")
    assert found is not None and words(speech, found.slide, "title") == "三方面的毛病"


def test_the_line_of_the_title_is_no_bullet() -> None:
    text = f"守灯的人都要学会看风，能早一个时辰收船。各站要把灯油备足。{REST}渔民出湖要登记姓名。"
    speech = of(text)
    slide = FORMS["bullets"](speech, passage(speech))
    assert slide is not None
    assert all(words(speech, slide, "title") not in speech.read(each) for each in lines(slide, "body"))


def test_figures_stand_under_a_heading_and_not_under_some_other_line() -> None:
    text = (
        "湖区工作报告\n同志们：\n一、去年工作回顾\n湖面渔获量达到410万吨，渔船总数达到3200艘，"
        "码头吞吐量达到86万吨。岛上的学校开办了夜校课堂。" + REST + "\n二、明年工作\n各站要备足灯油。\n"
    )
    speech = of(text)
    body = next(iter(speech.outline.walk())).extent
    spans = tuple(each for part in speech.prose(body) for each in sentences(speech.text, part))
    made = APART["figures"](speech, Passage("1.t", (), spans, 0))
    assert made is not None
    assert words(speech, made.slide, "title") == "去年工作回顾"
    line = text.index("岛上的学校")
    other = Excerpt.of(line, line + len("岛上的学校开办了夜校课堂"))
    assert APART["figures"](speech, Passage("1.t", (other,), spans, 0)) is None


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (  # a line of the speech about something else
            "Nobody can mend a roof alone",
            "The traffic of the harbour reached 5 million tons of grain in spring",
        ),
        ("Our harbour is open again", "Our harbour is open again"),
    ],
)
def test_a_figure_whose_topic_is_about_something_else_has_the_clause_that_states_it_as_title(
    line: str, title: str
) -> None:
    text = f"{line}. We have said so for years. The traffic of the harbour reached 5 million tons of grain in spring."
    source = manuscript(text, "en")
    whole = Span(0, len(text))
    point = Point(Excerpt.of(0, len(line)), Span(0, len(line)), whole, topic=True)
    speech = Speech.of(source, Outline(None, (point,)), LANGUAGES["en"])
    spans = sentences(text, whole)[2:]
    found = APART["figures"](speech, Passage("1", (Excerpt.of(0, len(line)),), spans, 0))
    assert found is not None and words(speech, found.slide, "title") == title


def test_so_has_a_chinese_figure() -> None:
    line, said = "那天夜里谁也没有睡着", "到了秋天，东湖渔获总值达到120亿元，消息传遍了各村。"
    for heading, title in (
        (line, "到了秋天，东湖渔获总值达到120亿元，消息传遍了各村"),
        ("东湖的渔获多了起来", "东湖的渔获多了起来"),
    ):
        text = f"{heading}。{said}"
        whole = Span(0, len(text))
        point = Point(Excerpt.of(0, len(heading)), Span(0, len(heading)), whole, topic=True)
        speech = Speech.of(manuscript(text, "zh"), Outline(None, (point,)), LANGUAGES["zh"])
        found = APART["figures"](speech, Passage("1", (point.heading,), sentences(text, whole)[1:], 0))
        assert found is not None and words(speech, found.slide, "title") == title


def test_who_is_quoted_stands_over_a_saying_as_a_title_does() -> None:
    text = "We light the lamps in time, as the Gospel says: “Who lights a lamp before the dark brings every boat home.”"
    whole = Span(0, len(text))
    speech = Speech.of(manuscript(text, "en"), Outline(None, ()), LANGUAGES["en"])
    found = APART["quote"](speech, Passage("1", (), sentences(text, whole), 0))
    assert found is not None and words(speech, found.slide, "title") == "The Gospel"


def test_a_passage_of_one_line_is_stood_for_by_its_sentence() -> None:
    talk = "I do not know why the harbour of the island sleeps through the night, and would I tell you if I did? " * 6
    text = f"{talk}Every harbour of the island must keep a lamp through the night. {talk}"
    whole = Span(0, len(text))
    speech = Speech.of(manuscript(text, "en"), Outline(None, ()), LANGUAGES["en"])
    slide = statement(speech, Passage("1", (), sentences(text, whole), 0))
    assert slide is not None and slide.kind == "statement"
    assert words(speech, slide, "title") == "Every harbour of the island must keep a lamp through the night"
    assert statement(speech, Passage("1", (), sentences(text, whole)[:2], 0)) is None  # soon said, and only talk
    aside = text.replace("the harbour of the island sleeps through the night", "they say so of him and of his people")
    other = Speech.of(manuscript(aside, "en"), Outline(None, ()), LANGUAGES["en"])
    assert statement(other, Passage("1", (), sentences(aside, Span(0, len(aside))), 0)) is None  # about something else
