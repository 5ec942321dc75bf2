"""What holds of every plan: nothing lost, nothing said twice, limits kept; and what a good plan looks like."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechdeck.kinds import KINDS
from speechdeck.lang import LANGUAGES
from speechdeck.model.deck import Deck, Paragraph, Slide
from speechdeck.model.options import Content
from speechdeck.model.outline import Outline, Point
from speechdeck.model.source import Excerpt, Label, Span
from speechdeck.outline import outline
from speechdeck.plan import plan
from speechdeck.plan.agenda import entry_heads
from speechdeck.plan.closing import recap
from speechdeck.plan.forms import Passage, slides
from speechdeck.plan.forms.whole import unshown
from speechdeck.plan.page import Draft, line, lines
from speechdeck.plan.speech import Speech
from speechdeck.plan.titles import unique
from speechdeck.prose.sentences import sentences
from speechdeck.prose.shorten import headings
from speechdeck.prose.size import letters, load, size
from tests.plan.speeches import chinese, english, manuscript


def planned(text: str, language: str = "zh") -> Deck:
    speech = manuscript(text, language)
    return plan(speech, outline(speech)[0])[0]


def read(deck: Deck, paragraph: Paragraph) -> str:
    return "".join(phrase.text.read(deck.source) for phrase in paragraph.phrases if isinstance(phrase.text, Excerpt))


def wordings(deck: Deck, slide: Slide, name: str) -> list[str]:
    slot = slide.slot(name)
    return [read(deck, paragraph) for paragraph in slot.variants[0]] if slot else []


def excerpts(deck: Deck) -> Iterator[Excerpt]:
    for slide in deck.slides:
        for slot in slide.slots:
            for wording in slot.variants:
                for paragraph in wording:
                    for phrase in paragraph.phrases:
                        if isinstance(phrase.text, Excerpt):
                            yield phrase.text


def titles(deck: Deck, slide: Slide) -> set[str]:
    slot = slide.slot("title")
    assert slot is not None
    if any(isinstance(wording[0].phrases[0].text, Label) for wording in slot.variants):
        return {"a label"}
    return {letters(read(deck, wording[0])) for wording in slot.variants}


def speech_of(sentences: int) -> str:
    """Three points of so many sentences each."""
    said = "要把每一本台账核对清楚，做到账实相符。" * sentences
    points = ("第一，要抓好夜间值守。", "第二，要抓好台账核对。", "第三，要抓好窗口服务。")
    return "在全镇冬季工作会议上的讲话\n同志们：\n下面讲三点意见。\n" + "".join(f"{point}{said}\n" for point in points)


def test_the_agenda_returns_before_each_point_with_its_entry_marked() -> None:
    speech = manuscript(speech_of(12), "zh")
    slides = plan(speech, outline(speech)[0], Content(agenda="each"))[0].slides
    agendas = [slide for slide in slides if slide.kind == "agenda"]
    assert [slide.key for slide in agendas] == ["agenda", "agenda~s1", "agenda~s2", "agenda~s3"]
    assert not standing_back(agendas[0])
    for number, slide in enumerate(agendas[1:], 1):
        others = {1, 2, 3} - {number}
        assert standing_back(slide) == {f"{name}{other}" for name in ("num", "head") for other in others}
        after = slides[slides.index(slide) + 1]
        assert (slide.notes, slide.section) == ((), number - 1)
        assert slide.slot(f"head{number}").link == after.key  # type: ignore[union-attr]


def standing_back(slide: Slide) -> set[str]:
    """The slots of which every phrase is muted."""
    return {
        slot.name
        for slot in slide.slots
        if all(phrase.muted for wording in slot.variants for paragraph in wording for phrase in paragraph.phrases)
    }


def test_the_agenda_can_be_left_out() -> None:
    speech = manuscript(speech_of(12), "zh")
    found, _ = outline(speech)
    kinds = [{slide.kind for slide in plan(speech, found, Content(agenda=wish))[0].slides} for wish in ("once", "none")]
    assert "agenda" in kinds[0]
    assert "agenda" not in kinds[1]


speeches = st.one_of(st.tuples(chinese(), st.just("zh")), st.tuples(english(), st.just("en")))


@settings(deadline=None, max_examples=60)
@given(speeches)
def test_the_notes_are_the_whole_speech_once_and_in_order(speech: tuple[str, str]) -> None:
    text, language = speech
    source = manuscript(text, language)
    found = outline(source)[0]
    deck = plan(source, found)[0]
    kept = "".join(char for place, char in enumerate(text) if not any(j.start <= place < j.end for j in found.junk))
    said = "".join(span.of(text) for slide in deck.slides for span in slide.notes)
    assert re.sub(r"\s", "", said) == re.sub(r"\s", "", kept)
    starts = [span.start for slide in deck.slides for span in slide.notes]
    assert starts == sorted(starts)


@settings(deadline=None, max_examples=60)
@given(speeches)
def test_every_slide_keeps_its_limits(speech: tuple[str, str]) -> None:
    text, code = speech
    deck, language = planned(text, code), LANGUAGES[code]
    wide = language.typography.east_asian
    for slide in deck.slides:
        total = sum(size(read(deck, p), language) for slot in slide.slots for p in slot.variants[0])
        assert total <= (140 if wide else 70) or slide.kind in ("cover", "agenda"), slide
        if slide.kind in ("bullets", "detail"):
            body = wordings(deck, slide, "body")
            assert 2 <= len(body) <= 8
            assert all(size(row, language) <= (40 if wide else 18) for row in body)


@settings(deadline=None, max_examples=60)
@given(speeches)
def test_every_slide_is_well_formed(speech: tuple[str, str]) -> None:
    deck = planned(*speech)
    keys = [slide.key for slide in deck.slides]
    assert len(set(keys)) == len(keys)
    assert deck.slides[0].kind == "cover"
    for slide in deck.slides:
        allowed = {re.sub("N$", "", name) for name in KINDS[slide.kind].slots}
        assert {re.sub(r"\d+$", "", slot.name) for slot in slide.slots} <= {re.sub(r"\d+$", "", n) for n in allowed}
        assert all(slot.link is None or slot.link in keys for slot in slide.slots)
        assert all(wording and all(p.phrases for p in wording) for slot in slide.slots for wording in slot.variants)
    assert all(section.key in keys for section in deck.sections)
    for excerpt in excerpts(deck):
        assert excerpt.spans and excerpt.end <= len(deck.source)


@settings(deadline=None, max_examples=60)
@given(speeches)
def test_what_is_shown_is_said_meanwhile(speech: tuple[str, str]) -> None:
    deck = planned(*speech)
    announcing = re.compile(r"(?:^|[.~])o(?:~\d+)?$")  # the heads of items that have slides of their own
    for slide in deck.slides:
        if slide.kind not in ("cover", "agenda", "section", "recap", "closing") and not announcing.search(slide.key):
            assert slide.notes, slide.key


@settings(deadline=None, max_examples=60)
@given(speeches)
def test_no_line_repeats_the_title_of_its_slide_where_there_are_others(speech: tuple[str, str]) -> None:
    deck = planned(*speech)
    for slide in (each for each in deck.slides if each.kind in ("bullets", "detail")):
        title, lines = wordings(deck, slide, "title"), wordings(deck, slide, "body")
        others = [line for line in lines if letters(line) != letters(title[0])]
        assert len(others) == len(lines) or len(others) < 2, (title, lines)


@settings(max_examples=40, deadline=None)
@given(speeches)
def test_no_two_slides_have_one_title(speech: tuple[str, str]) -> None:
    deck = planned(*speech)
    whole = [slide for slide in deck.slides if "~" not in slide.key]
    seen: set[str] = set()
    for slide in whole:
        mine = titles(deck, slide)
        # a speech of two sentences, or of one over and over, has no other words: the layout marks those
        assert slide.kind == "section" or len(whole) < 3 or not mine & seen, (slide.key, mine)
        seen |= mine


SPEECH = "\n".join(
    (
        "在全镇冬季工作会议上的讲话",
        "同志们：",
        "我代表镇党委，向奋战在一线的全体职工致以诚挚的问候！向关心支持我镇工作的社会各界表示衷心的感谢！"
        "入冬以来，各村各站所做了大量工作。下面，我讲三点意见。",
        "一、冬季工作要在防火上抓得紧",
        "防火是入冬以后头一件大事。",
        "（一）要管住火源。各村要切实安排专人巡山，把每一个路口守住。要不断完善举报办法，做到人人都是护林员。"
        "要落实“一户一档、一坡一策”的要求。去年全镇火情下降40%，靠的就是这一条。山上的坟地、田头的草堆，都要有人看、有人管。进山路口的登记点，节假日也不能断人。",
        "（二）要备足物资。各站所要对照清单逐件清点，缺什么补什么。灭火机具必须每月试机一次，不能等到用的时候打不着火。"
        "仓库钥匙要两人分管，随叫随到。水源地的水泵要提前检修，消防水池要保持满水。新配的对讲机要人人会用。扑火队的伙食和被褥，也要提前备好。",
        "二、冬季工作要在供水上抓得细",
        "老旧管网要赶在上冻之前包扎完毕。各片区要公布抢修电话，接到报修两小时之内到场。要给独居老人逐户送去储水桶。"
        "要把爆管的点位标在图上，明年开春一次改造到位。全年计划改造管网15公里，受益群众6000户。",
        "三、冬季工作要在出行上抓得实",
        "桥面、陡坡要提前撒盐。校车要加装防滑链，司机要重新考核。要劝导农用车不载人。雪后扫路要分段包干，先主后次。"
        "集镇早市要划出临时停车点，方便群众进出。",
        "同志们，让我们振奋精神、埋头苦干，为全镇群众平安过冬而努力！谢谢大家！",
    )
)


@pytest.fixture(scope="module")
def deck() -> Deck:
    return planned(SPEECH)


def slide(deck: Deck, key: str) -> Slide:
    return next(each for each in deck.slides if each.key == key)


def test_the_greeting_stands_over_whom_it_greets(deck: Deck) -> None:
    greeting = slide(deck, "opening")
    assert greeting.kind == "opening" and greeting.count == 2
    assert wordings(deck, greeting, "title") == ["我代表镇党委"]
    assert wordings(deck, greeting, "head1") == ["诚挚的问候"]
    assert wordings(deck, greeting, "text1") == ["向奋战在一线的全体职工"]


def test_the_agenda_says_once_what_all_points_share_and_is_linked(deck: Deck) -> None:
    agenda = slide(deck, "agenda")
    assert wordings(deck, agenda, "title") == ["讲三点意见"]
    assert [wordings(deck, agenda, f"head{n}")[0] for n in (1, 2, 3)] == [
        "在防火上抓得紧",
        "在供水上抓得细",
        "在出行上抓得实",
    ]
    assert [agenda.slot(f"head{n}").link for n in (1, 2, 3)] == [section.key for section in deck.sections]  # type: ignore[union-attr]


def test_an_agenda_whose_words_the_cover_has_says_once_what_it_is() -> None:
    said = "The rope must hold when the wind turns and the boats come home late. " * 14
    points = zip(("first", "second", "third"), ("ropes", "wind", "bread"), strict=True)
    text = "Just three stories.\n" + "".join(f"The {n} story is about {what}. {said}\n" for n, what in points)
    speech = manuscript(text, "en")
    agenda = next(each for each in plan(speech, outline(speech)[0])[0].slides if each.kind == "agenda")
    title = agenda.slot("title")
    assert title and title.variants[0][0].phrases[0].text == Label("agenda")
    assert agenda.slot("sub") is None


def test_sections_are_named_for_the_footer(deck: Deck) -> None:
    assert [section.name.read(deck.source) for section in deck.sections] == [
        "在防火上抓得紧",
        "在供水上抓得细",
        "在出行上抓得实",
    ]


def test_an_item_shows_its_heading_its_deeds_and_what_is_said_meanwhile(deck: Deck) -> None:
    item = next(each for each in deck.slides if "管住火源" in wordings(deck, each, "title")[0])
    assert item.kind == "detail"
    assert "把每一个路口守住" in "".join(wordings(deck, item, "body"))
    assert wordings(deck, item, "key") == ["一户一档、一坡一策"]
    assert item.notes[0].of(deck.source).startswith("（一）要管住火源。")


def test_a_figure_is_emphasised(deck: Deck) -> None:
    strong = {
        phrase.text.read(deck.source)
        for each in deck.slides
        for slot in each.slots
        for p in slot.variants[0]
        for phrase in p.phrases
        if phrase.emphasis and isinstance(phrase.text, Excerpt)
    }
    assert {"40%"} <= strong


def test_two_figures_in_a_row_keep_the_blank_between_them() -> None:
    said = "Boats pay 2% for the first $30,000, 2.5% for the next $20,000."
    speech = manuscript(said, "en")
    slot = lines("body", [[Excerpt.of(0, len(said))]], Speech.of(speech, outline(speech)[0], LANGUAGES["en"]))
    strong = [each.text for each in slot.variants[0][0].phrases if each.emphasis and isinstance(each.text, Excerpt)]
    assert [each.read(said) for each in strong] == ["2%", "$30,000, 2.5%", "$20,000."]


def test_figures_of_an_english_report_stand_over_what_they_count() -> None:
    said = (
        "Visitor numbers rose to 48,000 last summer. Market sales reached $2.4 million. "
        "Berth income was up 18 percent on the year before. We must keep the basin open for all of them."
    )
    filler = "We must check every boat before the winter. Every skipper must sign the book at the gate. " * 3
    text = f"Annual Report\n\nFirst, the harbour gives back.\n{said}\n\nSecond, the boats.\n{filler}\n"
    deck = planned(text, "en")
    slide = next(each for each in deck.slides if each.kind == "figures")
    assert [wordings(deck, slide, f"fig{number}") for number in (1, 2, 3)] == [
        ["48,000"],
        ["$2.4 million"],
        ["18 percent"],
    ]
    assert wordings(deck, slide, "head2") == ["Market sales"]
    assert wordings(deck, slide, "text1") == ["Rose to 48,000 last summer"]


def test_a_figure_under_a_heading_that_no_title_holds_has_its_clause_as_title() -> None:
    said = (
        "The old pier has to be closed in winter for the ice is thick. Over the last three years the northern yards "
        "have repaired boats for the islands, and they were given more than $14 million by the council for the work. "
    )
    filler = "Every skipper must sign the book at the gate. The lamps are lit before the ferries come in at night. " * 4
    heads = ("We can deliver a lasting boost to the mooring fees", "The ferries run on time")
    parts = (f"1. {heads[0]}\n{said}{filler}", f"2. {heads[1]}\n{filler}")
    text = "\n\n".join(("Annual Report", *parts))
    deck = planned(text, "en")
    slide = next(each for each in deck.slides if each.kind == "figures")
    assert wordings(deck, slide, "fig1") == ["$14 million"]
    assert wordings(deck, slide, "title") == [
        "Over the last three years the northern yards have repaired boats for the islands, and they were given more "
        "than $14 million by the council for the work"
    ]
    assert slide.slot("text1") is None


def test_the_parts_of_a_passage_of_many_figures_have_keys_of_their_own() -> None:
    text = "".join(
        f"对第{place}号码头停靠的船只，师傅们逐艘检查了船底和缆绳，先后换下旧缆{place}1条。" for place in range(1, 25)
    )
    said = manuscript(text, "zh")
    speech = Speech.of(said, outline(said)[0], LANGUAGES["zh"])
    spans = sentences(text, Span(0, len(text)))
    drafts = slides(speech, Passage("1.p2", (Excerpt.of(1, 6),), spans, 0), 0)
    keys = [draft.slide.key for draft in drafts]
    assert len(keys) > 3 and len(set(keys)) == len(keys)


def test_a_figure_that_no_bullet_can_show_has_a_slide_of_its_own() -> None:
    said = (
        "Last winter, when the ice had closed the upper harbour for the second time and the crews were waiting "
        "for a thaw that did not come, our own shipyards repaired 4,200 boats."
    )
    filler = "We must check every boat before the winter. Every skipper must sign the book at the gate. " * 2
    text = f"Annual Report\n\nFirst, the yards.\n{said} {filler}\n\nSecond, the boats.\n{filler}\n"
    deck = planned(text, "en")
    slide = next(each for each in deck.slides if each.kind == "figures")
    assert slide.count == 1 and wordings(deck, slide, "fig1") == ["4,200"]


def test_what_is_said_before_the_items_goes_on_under_the_heading_where_no_line_is_a_title() -> None:
    lead = (
        "The skippers of the northern bank have asked the harbour board for a longer quay by spring. "
        "Widows and orphans from both sides of the river mended more nets than any yard could count. "
        "Pilots who came home late found neither lamp nor rope nor a dry step at the old landing. "
        "Schoolchildren painted every hull in the upper basin with colours that their teachers had mixed themselves. "
        "Carpenters carried oak planks over frozen fields because no cart was able to pass the broken bridge. "
        "Bakers rose before dawn and left warm loaves on the sills of all the watchmen of the town. "
    )
    item = "We must check every boat before the winter. Every skipper must sign the book at the gate. " * 12
    text = (
        f"Annual Report\n\n1. The harbour\n{lead}\n(1) The boats\n{item}\n(2) The nets\n{item}\n2. The yards\n{item}\n"
    )
    deck = planned(text, "en")
    shown = [wording for slide in deck.slides for wording in wordings(deck, slide, "body")]
    assert sum(wording in lead for wording in shown) >= 2


def test_the_closing_is_the_appeal_and_the_thanks(deck: Deck) -> None:
    last = deck.slides[-1]
    assert last.kind == "closing"
    assert wordings(deck, last, "title")[0].startswith("振奋精神、埋头苦干")
    assert wordings(deck, last, "thanks") == ["谢谢大家！"]


def test_a_short_speech_has_no_frame() -> None:
    text = "校友会发言\n各位校友好。要常回来看看老师。要给学弟学妹讲讲外面的事。图书角欢迎大家捐书。"
    made = planned(text)
    assert len(made.slides) <= 3
    assert all(each.kind not in ("agenda", "section", "recap") for each in made.slides)


def test_a_speech_without_a_title_is_named_by_its_own_words() -> None:
    text = "要常回来看看老师。\n要给学弟学妹讲讲外面的事。"
    speech = manuscript(text, "zh")
    made, told = plan(speech, Outline(None, ()))
    title = wordings(made, made.slides[0], "title")[0]
    assert letters(title) in letters(text)
    assert [each.code for each in told] == ["plan.untitled"]


def test_points_without_text_become_bullets_not_empty_slides() -> None:
    text = "周末安排\n一、打扫教室\n二、整理图书\n三、修剪花木"
    rows = [(5, 11), (12, 18), (19, 25)]
    points = tuple(
        Point(Excerpt.of(a + 2, b), Span(a, b), Span(a, b), Span(a, a + 2), n) for n, (a, b) in enumerate(rows, 1)
    )
    made, _ = plan(manuscript(text, "zh"), Outline(Excerpt.of(0, 4), points))
    shown = {
        letters(row) for each in made.slides for slot in each.slots for p in slot.variants[0] for row in [read(made, p)]
    }
    assert {"打扫教室", "整理图书", "修剪花木"} <= shown


LAKE = "\n".join(
    (
        "在护湖工作会上的讲话",
        "同志们：",
        "下面，我讲四点意见。",
        "一、要牢记护湖走过的路",
        "1998年，沿湖三县签下护湖公约。2007年，第一座污水处理厂建成。2016年，湖里的围网全部拆除。"
        "2023年，湖水稳定达到三类标准。这条路告诉我们，护湖没有捷径。",
        "二、要把好护湖的次序",
        "护湖最怕东一榔头西一棒子。先把入湖的排口堵住，再把湖底的淤泥清走，最后把水里的草种起来。"
        "次序一乱，钱花了，水还是浑的。",
        "三、要守住护湖的心",
        "古人说：“前人栽树，后人乘凉。”要把护湖写进村规民约，让每一个孩子都认得湖里的鸟、叫得出岸边的草。"
        "各村的护湖员要选得准、管得住、有保障，寒暑假要带着学生一起巡湖。要把禁渔的牌子立到每一个码头。",
        "四、要弄清护湖的理",
        "好的护湖不是写在墙上的标语，而是看得见鱼的清水。各级湖长要多到水边走一走，少在会上念稿子。",
        "谢谢大家！",
    )
)


@pytest.fixture(scope="module")
def lake() -> Deck:
    return planned(LAKE)


def test_every_turn_of_speech_has_its_form(lake: Deck) -> None:
    assert [each.kind for each in lake.slides[1:-1]] == ["timeline", "steps", "quote", "bullets", "compare"]


def test_dates_stand_over_what_happened(lake: Deck) -> None:
    timeline = next(each for each in lake.slides if each.kind == "timeline")
    assert [wordings(lake, timeline, f"when{n}")[0] for n in (1, 2, 3, 4)] == ["1998年", "2007年", "2016年", "2023年"]
    assert wordings(lake, timeline, "head3") == ["湖里的围网全部拆除"]


def test_a_saying_stands_under_the_heading_over_its_source_and_the_rest_follows(lake: Deck) -> None:
    quote, rest = (each for each in lake.slides if each.key.startswith("3"))
    assert [wordings(lake, quote, name) for name in ("title", "text", "source")] == [
        ["要守住护湖的心"],
        ["前人栽树，后人乘凉。"],
        ["古人说"],
    ]
    assert rest.kind == "bullets" and wordings(lake, rest, "title") == ["要守住护湖的心"]
    assert rest.notes[0].of(lake.source).startswith("要把护湖写进村规民约")


def test_what_is_set_against_each_other_keeps_its_subject(lake: Deck) -> None:
    compare = next(each for each in lake.slides if each.kind == "compare")
    assert [wordings(lake, compare, name)[0] for name in ("head1", "body1", "head2", "body2")] == [
        "好的护湖不是",
        "写在墙上的标语",
        "而是",
        "看得见鱼的清水",
    ]


def test_items_that_the_speech_calls_steps_are_steps() -> None:
    rows = ("一、分三个步骤推进", "（一）先摸底", "（二）后会诊", "（三）再销号", "二、要有耐心")
    text = "\n".join(("在护湖会上的讲话", "同志们：", *rows, "水清不是一天的事。", "谢谢大家！"))
    steps = next(each for each in planned(text).slides if "步骤" in wordings(planned(text), each, "title")[0])
    assert steps.kind == "steps" and steps.count == 3


def test_a_form_that_the_user_asks_for_is_taken_where_the_words_have_it() -> None:
    speech = manuscript(LAKE, "zh")
    found = outline(speech)[0]
    wished = replace(found, points=tuple(replace(point, kind="bullets") for point in found.points))
    assert not {each.kind for each in plan(speech, wished)[0].slides} & {"timeline", "steps", "quote", "compare"}
    wished = replace(found, points=tuple(replace(point, kind="quote") for point in found.points))
    deck, told = plan(speech, wished)
    assert [each.key for each in deck.slides if each.kind == "quote"] == ["3"]
    assert len([each for each in told if each.code == "plan.kind"]) == 3


@given(chinese())
@settings(max_examples=25, deadline=None)
def test_a_slide_has_no_more_than_is_read(text: str) -> None:
    """In the wordings that come first; the cover and the agenda have headings only."""
    deck = planned(text)
    language = LANGUAGES["zh"]
    for slide in deck.slides:
        if slide.kind in ("bullets", "detail", "cards"):
            shown = [read(deck, paragraph) for slot in slide.slots for paragraph in slot.variants[0]]
            assert sum(load(each, language) for each in shown) <= 140


def test_items_too_long_for_a_title_go_on_under_the_heading_above() -> None:
    long = "镇上的文化站、农家书屋和老年活动室在过去一段很长的时间里一直没有固定的开放时间和看管人员"
    said = "要落实看管人员，明确开放时间。要把每一本图书登记造册，让群众借得方便。要请老教师来讲故事。" * 3
    items = "".join(f"（{number}）{long}{number}\n{said}\n" for number in "一二三")
    deck = planned(f"一、管好文化站\n{items}二、办好农技课\n{said}\n三、修好活动室\n{said}\n")
    for slide in deck.slides:
        assert not any(title.startswith(letters(long)) for title in titles(deck, slide))


def test_the_thanks_have_a_shorter_wording() -> None:
    english = (
        "First, we must mend the bridge. It carries every cart to the mill. "
        "Second, we must clear the well. The whole street drinks from it. "
        "Third, we must light the lane. Children walk there after school.\n\n"
        "Thank you very much for your kind attention."
    )
    deck = planned(english, "en")
    slot = deck.slides[-1].slot("title")
    assert slot is not None
    assert read(deck, slot.variants[-1][0]) == "Thank you very much"


def test_items_are_called_what_announces_them_or_the_heading_once_more() -> None:
    deed = "各站要早晚看一次水位，天天记一笔台账，风大的日子更要守在灯下，不让一条船摸黑进港。"
    rows = (
        "一、要把航标管起来",
        f"航标是船的眼睛。{deed * 7}要抓好三件小事。一是擦亮灯。二是校准表。三是记全账。",
        "二、要把船员带起来",
        f"老船长最懂风浪，年轻人最肯吃苦。{deed * 3}一是拜师傅。二是练本领。",
        "三、要把码头修起来",
        f"码头是全镇的门面。{deed * 9}说到仓库，一是要高，二是要干。",
        "四、要把规矩立起来",
        f"规矩要写在墙上。{deed * 9}要使值班不断人，必须采取以下措施：一是排好班。二是交好岗。",
    )
    deck = planned("\n".join(("在护湖会上的讲话", "同志们：", *rows, "谢谢大家！")))
    first, second, last = (slide for slide in deck.slides if slide.kind == "cards")
    assert wordings(deck, first, "title")[0] == "抓好三件小事"
    assert wordings(deck, second, "title")[0] == "要把船员带起来" and "~" in second.key
    assert wordings(deck, last, "title")[0] == "使值班不断人"  # of a list in passing the heading says nothing


def test_a_part_may_be_named_by_a_line_from_behind_its_first_item() -> None:
    deed = "各站要早晚看一次水位，天天记一笔台账，风大的日子更要守在灯下，不让一条船摸黑进港。"
    rows = (
        "一、要把航标管起来",
        f"{deed * 7}要抓好三件小事。一是擦亮灯。二是校准表。三是记全账。灯塔是湖上的眼睛。",
        "二、要把船员带起来",
        f"老船长最懂风浪，年轻人最肯吃苦。{deed * 7}",
    )
    source = manuscript("\n".join(rows), "zh")
    found = outline(source)[0]
    place = source.text.index("灯塔是湖上的眼睛")
    point = replace(found.points[0], heading=Excerpt.of(place, place + len("灯塔是湖上的眼睛")))
    found = replace(found, points=(point, *found.points[1:]))
    deck = plan(source, found)[0]
    cards = next(slide for slide in deck.slides if slide.kind == "cards")
    assert wordings(deck, cards, "title")[0] == "抓好三件小事"


def test_what_a_head_leaves_of_its_heading_stands_under_it() -> None:
    rows = (
        "一、要守住三条",
        "（一）加强水位观测，建立险情逐级报告的工作制度。",
        "（二）做好灯塔看护，配备年轻肯干的住岛护理人员。",
        "（三）抓好台账登记，坚持差错当天发现、当天纠正。",
    )
    text = "\n".join(("在护湖会上的讲话", "同志们：", *rows, "二、要有耐心", "水清不是一天的事。", "谢谢大家！"))
    cards = next(slide for slide in planned(text).slides if slide.kind == "cards")
    assert [wordings(planned(text), cards, name)[0] for name in ("head1", "text1")] == [
        "加强水位观测",
        "建立险情逐级报告的工作制度",
    ]


_POINTS = (
    "一、要管好灯\n每一盏灯都要有人看、有人擦、有人修。\n二、要管好人\n守灯的人要选得准、留得住、过得好。\n谢谢大家！"
)


@pytest.mark.parametrize(
    ("greeting", "shown"),
    [
        (
            "我代表航标处，向守灯三十年的老站长，向全体渔民朋友，表示衷心的感谢！",
            ["我代表航标处", "衷心的感谢", "向守灯三十年的老站长，向全体渔民朋友"],
        ),
        ("我要向新来的守灯人表示热烈的欢迎。", ["湖上的新灯塔昨夜亮了", "热烈的欢迎", "向新来的守灯人"]),
        ("感谢大家这些年对灯塔的照看和帮助。", None),  # thanks in passing
        ("灯塔的钥匙就向大家表示着一种信任。", None),  # no greeting
    ],
)
def test_one_greeting_opens_a_speech_where_it_is_one(greeting: str, shown: list[str] | None) -> None:
    deck = planned(f"在灯塔点灯会上的讲话\n同志们：\n湖上的新灯塔昨夜亮了。{greeting}\n{_POINTS}")
    slide = next((slide for slide in deck.slides if slide.kind == "opening"), None)
    assert (slide and [wordings(deck, slide, name)[0] for name in ("title", "head1", "text1")]) == shown


def recapped(verb: str, more: str) -> Slide:
    """The recap of four points of three items each, whose names end in `more`."""
    said = "堤坡上的每一处裂缝都要记在本子上，天天有人看，月月有人查，年年有人修，不留一处死角。"
    things = {"一": "堤坡巡查", "二": "闸门检修", "三": "沙袋清点", "四": "夜间值守"}
    points = "".join(
        f"{n}、要守住第{n}道堤\n{said}\n（一）{verb}东段{thing}{more}。\n{said}\n（二）{verb}西段{thing}{more}。\n{said}\n"
        f"（三）{verb}全段{thing}{more}。\n{said}\n"
        for n, thing in things.items()
    )
    source = manuscript(f"在护堤工作会上的讲话\n同志们：\n下面，我讲四点意见。\n{points}谢谢大家！", "zh")
    found = outline(source)[0]
    speech = Speech.of(source, found, LANGUAGES["zh"])
    (made,) = recap(speech, entry_heads(speech, found.points), ["1", "2", "3", "4"], 0)
    return made.slide


def test_a_recap_names_items_without_their_common_verb_and_has_none_where_they_are_too_much() -> None:
    names = recapped("抓实", "").slot("text1")
    assert names is not None and len(names.variants[0]) == 3
    assert recapped("抓实", "物资储备").slot("text1") is None


def test_wishes_of_one_kind_stand_on_one_card() -> None:
    greeting = "我代表航标处对点灯会的召开表示热烈的祝贺，对得奖的老站长表示热烈的祝贺，向全体渔民致以亲切的问候！"
    deck = planned(f"在灯塔点灯会上的讲话\n同志们：\n{greeting}\n{_POINTS}")
    slide = next(slide for slide in deck.slides if slide.kind == "opening")
    assert wordings(deck, slide, "head1") == ["热烈的祝贺"]
    assert wordings(deck, slide, "text1") == ["对点灯会的召开", "对得奖的老站长"]


def cards_of(rows: Sequence[str], title: str = "要守住三条") -> list[Slide]:
    text = "\n".join(("在护湖会上的讲话", "同志们：", f"一、{title}", *rows, "二、要有耐心", "水清不是一天的事。"))
    return [slide for slide in planned(f"{text}\n谢谢大家！").slides if slide.kind == "cards"]


def test_no_card_says_what_the_title_says() -> None:
    rows = ("（一）要守住三条，一条也不能少。", "（二）要看好灯塔。", "（三）要记好台账。")
    text = "\n".join(
        ("在护湖会上的讲话", "同志们：", "一、守住三条", *rows, "二、要有耐心", "水清不是一天的事。", "谢谢！")
    )
    deck = planned(text)
    cards = next(slide for slide in deck.slides if slide.kind == "cards")
    assert wordings(deck, cards, "title") == ["守住三条"]
    assert wordings(deck, cards, "head1") == ["一条也不能少"]


def test_a_list_that_begins_anew_is_another_one() -> None:
    items = [
        f"{mark}{what}。" for mark, what in zip("①②③①②③", ("擦灯", "校表", "记账", "选人", "练兵", "轮岗"), strict=True)
    ]
    slides = cards_of(["岗位上的事：" + "".join(items[:3]) + "队伍里的事：" + "".join(items[3:])])
    assert [slide.count for slide in slides] == [3, 3]
    assert not cards_of(["".join(items[:3]) + "再说队伍。" + "".join(items[3:])])  # which list is it?


def test_heads_that_only_figures_tell_apart_are_no_cards() -> None:
    rows = (
        "（一）增拨30万元开支，给湖心岛上最老的那座灯塔换上新的玻璃和灯罩。",
        "（二）增拨50万元开支，给东港和西港的两处旧码头换上新的缆绳和护栏。",
    )
    assert not cards_of(rows)
    assert cards_of(("（一）换上新的玻璃和灯罩。", "（二）换上新的缆绳和护栏。"))


def test_a_name_at_the_end_of_a_heading_stands_for_it() -> None:
    text = "for others, the key to a quiet harbour is the second rule: patience"
    found = headings(text, Excerpt.of(0, len(text)), LANGUAGES["en"])
    assert found[-1].read(text) == "Patience"


def test_a_figure_without_a_name_stands_beside_its_whole_sentence() -> None:
    said = (
        "For years the people of the northern bank have asked for the money to dredge the old channel, and in spring "
        "the board gave them $14 million for the whole of the work, with 2,300 jobs to follow."
    )
    filler = "We must check every boat before the winter. Every skipper must sign the book at the gate. " * 2
    text = f"Annual Report\n\nFirst, the channel.\n{said} {filler}\n\nSecond, the boats.\n{filler}\n"
    deck = planned(text, "en")
    slide = next(each for each in deck.slides if each.kind == "figures")
    assert wordings(deck, slide, "fig1") == ["$14 million"] and slide.slot("head1") is None
    (line,) = slide.slots[-1].variants[0]
    assert letters(read(deck, line)) == letters(said)
    assert [phrase.text.read(deck.source) for phrase in line.phrases if phrase.emphasis] == [
        "$14 million",
        "2,300 jobs",
    ]


def test_a_goal_is_no_figure_under_a_title_that_does_not_say_so() -> None:
    said = "高标准农田达到32万亩，渔获量达到410万吨，航标更换达到450座。"
    filler = "各站要把灯油备足。渔民出湖要登记姓名。学校要把护湖课上好。" * 3
    kinds = {
        heading: [
            slide.kind
            for slide in planned(
                f"一、{heading}\n（一）湖区更美\n{said}{filler}\n（二）港口更忙\n{filler}\n二、谢词\n{filler}"
            ).slides
        ]
        for heading in ("去年工作回顾", "明年主要目标")
    }
    assert "figures" in kinds["去年工作回顾"] and "figures" not in kinds["明年主要目标"]


@pytest.mark.parametrize(
    ("items", "cards"),
    [
        (("加快建设湖区第一条环岛步行道", "做好东港和西港的防风加固", "推动渔船灯火全部改用新能源"), True),
        (("提升东港西港南港北港四处码头泊位和沿岸集镇的安全保障水平", "加固堤坝", "更换航标"), False),  # half of a pair
        (("他们都要学会看风", "加固堤坝", "更换航标"), False),  # who are they?
        (("湖面", "给每一条渔船配上新的灯火和新的救生衣", "更换航标"), False),  # of another weight
    ],
)
def test_heads_are_cards_where_each_says_something_by_itself(items: Sequence[str], cards: bool) -> None:
    said = "各站每天都要看水位、记台账，风大的日子要守在灯下，一条船也不能摸黑进港，一处险情也不能漏报。"
    rows = [f"（{number}）{item}。\n{said * 2}" for number, item in zip("一二三", items, strict=True)]
    assert bool(cards_of(rows)) == cards


def test_what_is_said_before_the_items_has_a_slide_if_it_states_figures() -> None:
    items = (
        "（一）湖区更美\n各站要把灯油备足。渔民出湖要登记姓名。\n（二）港口更忙\n学校要把护湖课上好。码头要修好栈桥。\n"
    )
    lead = "去年湖区渔获量达到410万吨，比上年增长8.5%。全年接待游客30万人次，旅游收入达到2.6亿元。大家干得很好。"
    deck = planned(f"一、去年工作回顾\n{lead}\n{items}二、今年打算\n{items}")
    shown = [
        phrase.text.read(deck.source)
        for slide in deck.slides
        for slot in slide.slots
        for line in slot.variants[0]
        for phrase in line.phrases
        if phrase.emphasis or slot.name.startswith("fig")
    ]
    assert {"410", "2.6"} <= set(shown)


def test_what_is_said_before_the_line_that_names_a_part_is_shown_too() -> None:
    said = manuscript(
        "The ferries are late. The nets are torn. The light is out. Repair the harbour first. We begin today.", "en"
    )
    start = said.text.index("Repair")
    point = Point(Excerpt.of(start, start + 24), Span(0, start + 24), Span(0, len(said.text)), topic=True)
    speech = Speech.of(said, replace(outline(said)[0], points=(point,)), LANGUAGES["en"])
    assert speech.body(point) == point.extent
    assert speech.body(replace(point, topic=False)).start == start + 24


def test_a_point_of_one_sentence_that_states_a_figure_is_a_slide_of_it() -> None:
    lines_of_work = "各站要备足灯油。渔民出湖要登记姓名。学校要把护湖课上好。"
    deck = planned(
        f"湖区工作报告\n同志们：\n一、渔港建设\n今年新建渔港的投资达到3.6亿元。\n二、明年工作\n{lines_of_work}\n"
    )
    assert slide(deck, "1").kind == "figures" and slide(deck, "2").kind == "bullets"
    assert wordings(deck, slide(deck, "1"), "title") == ["渔港建设"]


def test_slides_with_the_same_key_are_both_shown() -> None:
    text = "湖区的冬天来得早，十一月就要封航。岛上的小学只剩下三个学生。"
    source = manuscript(text, "zh")
    speech = Speech.of(source, outline(source)[0], LANGUAGES["zh"])
    first, second = (Slide("2~figures", "figures", (line("title", Excerpt.of(at, at + 4)),)) for at in (0, 17))
    made = unique(speech, [Draft(first, 0), Draft(second, 17)])
    assert [draft.slide.key for draft in made] == ["2~figures", "2~figures.r"]


def test_a_figure_that_the_section_slide_states_has_no_slide_of_its_own() -> None:
    told = "今年新建渔港的投资达到3.6亿元。"
    speech = Speech.of(source := manuscript(told, "zh"), outline(source)[0], LANGUAGES["zh"])
    passage = Passage("1", (Excerpt.of(4, 6),), (Span(0, len(told)),), 0)
    assert unshown(speech, passage, ())
    assert not unshown(speech, passage._replace(said=("今年新建渔港的投资达到3.6亿元",)), ())
    assert unshown(speech, passage._replace(said=("今年新建渔港",)), ())  # a heading, and no figure
