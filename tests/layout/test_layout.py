"""Decks in real themes: everything fits, rows are of one size, titles differ, nothing is lost on the way out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechdeck.layout import layout
from speechdeck.model.deck import Deck
from speechdeck.model.fitted import FittedDeck, FittedSlide, TextBox
from speechdeck.model.source import Excerpt
from speechdeck.model.theme import Area, Theme
from speechdeck.prose.pace import clock
from speechdeck.theme import available, load_theme
from tests.layout.building import DeckMaker

THEMES = {entry.name: load_theme(entry.name) for entry in available()}

HEADS = ("守好渔港的门", "护好海上的路", "管好船上的灯", "建好岸上的家", "讲好海的故事", "传好船的歌")
TEXTS = (
    "潮起潮落都有人在，风来雨来都有灯亮。",
    "航道天天看，浮标月月查。",
    "出海先报平安，回港再报收成。",
    "把码头修成渔民歇脚的地方。",
    "一条船就是一段历史。",
    "老歌新唱，代代相传。",
)


def boxes(deck: FittedDeck) -> Iterator[tuple[FittedSlide, TextBox, Area]]:
    for slide in deck.slides:
        for box in slide.boxes:
            area = deck.theme.layouts[slide.layout].area(box.area)
            assert area is not None
            yield slide, box, area


def shown(box: TextBox) -> str:
    return "".join(paragraph.text for paragraph in box.paragraphs)


def box_of(slide: FittedSlide, area: str) -> TextBox:
    return next(box for box in slide.boxes if box.area == area)


def one_slide(kind: str, **slots: object) -> Deck:
    maker = DeckMaker()
    maker.slide(kind, **slots)  # type: ignore[arg-type]
    return maker.deck()


def row(name: str, members: tuple[str, ...]) -> dict[str, str]:
    return {f"{name}{number}": words for number, words in enumerate(members, 1)}


def full_deck() -> Deck:
    maker = DeckMaker()
    maker.slide(
        "cover", key="cover", title="守好渔港第一线，建设海上新家园", occasion="在渔港年会上的讲话", meta="林海"
    )
    numerals = {f"num{number}": f"#{number}" for number in range(1, 4)}
    maker.slide("agenda", key="agenda", count=3, title="讲三点意见", **numerals, **row("head", HEADS[:3]))
    for number, head in enumerate(HEADS[:3], 1):
        maker.section(head[:4], f"{number}")
        maker.slide("section", key=f"{number}", title=head, num=f"#{number}", thesis="渔港是渔民的家，也是海的门")
        maker.slide("bullets", key=f"{number}.1", title=f"要把{head}这件事办实", body="\n".join(TEXTS[:4]))
        maker.slide(
            "detail", key=f"{number}.2", title=f"还要记住{head}", body="\n".join(TEXTS[2:]), key_="灯亮着，人就在"
        )
        maker.slide("cards", key=f"{number}.3", count=3, title=f"从三件事做起{number}", **numerals,
                    **row("head", HEADS[3:]), **row("text", TEXTS[3:]))  # fmt: skip
    maker.slide(
        "figures", key="f", count=2, title="两个数字", fig1="12.4万件", head1="全年吞吐", fig2="98.6%", head2="平安返航"
    )
    maker.slide("closing", key="end", title="船到岸边，灯火通明", lead="同志们", thanks="谢谢大家")
    return maker.deck()


@pytest.fixture(params=sorted(THEMES))
def theme(request: pytest.FixtureRequest) -> Theme:
    return THEMES[request.param]


def check_everything_fits(deck: FittedDeck) -> None:
    for slide, box, area in boxes(deck):
        where = f"{slide.key} {box.area}: {shown(box)}"
        assert box.height <= area.rect.h + 0.05, where
        assert box.size >= min(area.smallest, area.size * 0.72) - 0.01, where
        for paragraph in box.paragraphs:
            for line in paragraph.lines:
                assert line.width <= area.rect.w - box.right_inset + 0.05, where


def test_everything_fits_in_every_theme(theme: Theme) -> None:
    fitted, told = layout(full_deck(), theme)
    check_everything_fits(fitted)
    assert not told


def test_every_slide_keeps_its_key_and_notes(theme: Theme) -> None:
    deck = full_deck()
    fitted, _ = layout(deck, theme)
    assert [(slide.key, slide.notes) for slide in fitted.slides] == [(slide.key, slide.notes) for slide in deck.slides]


def test_rows_are_of_one_size(theme: Theme) -> None:
    texts = (*TEXTS[:3], "潮起潮落都有人在，风来雨来都有灯亮，船出去了人人牵挂，船回来了户户欢喜。")
    fitted, _ = layout(
        one_slide("cards", count=4, title="四件事", **row("head", HEADS[:4]), **row("text", texts)), theme
    )
    slide = fitted.slides[0]
    nominal = {box.area: area.size for _, box, area in boxes(fitted)}
    for name in ("head", "text"):
        shares = {round(box.size / nominal[box.area], 1) for box in slide.boxes if box.area.startswith(name)}
        assert len(shares) == 1


def test_the_best_wording_that_fits_is_taken(theme: Theme) -> None:
    long = "守好渔港的门、护好海上的路、管好船上的灯、建好岸上的家，这四件事一件也不能放松"
    fitted, told = layout(one_slide("bullets", title=(long, "四件事不能放松", "四件事"), body=TEXTS[0]), theme)
    assert fitted.slides[0].title == "四件事不能放松"
    assert not told


def test_too_many_bullets_go_on_over_more_slides(theme: Theme) -> None:
    lines = [f"{words[:-1]}，第{number}条写在渔港的石墙上，天天看得见" for number, words in enumerate(TEXTS * 4, 1)]
    deck = one_slide("bullets", key="7", title="渔港公约", body="\n".join(lines))
    fitted, told = layout(deck, theme)
    check_everything_fits(fitted)
    assert len(fitted.slides) > 1
    assert {each.code for each in told} == {"layout.continued"}
    assert [shown(box_of(slide, "body")) for slide in fitted.slides if slide.title] != []
    assert "".join(shown(box_of(slide, "body")) for slide in fitted.slides) == "".join(lines)
    assert len({slide.key for slide in fitted.slides}) == len(fitted.slides)
    assert len({box_of(slide, "body").size for slide in fitted.slides}) == 1


def test_parts_of_a_slide_are_told_apart_by_dots(theme: Theme) -> None:
    body = "\n".join(
        f"{words[:-1]}，第{number}条写在渔港的石墙上，天天看得见" for number, words in enumerate(TEXTS * 3, 1)
    )
    fitted, _ = layout(one_slide("bullets", title="渔港公约", body=body), theme)
    titles = [slide.title for slide in fitted.slides]
    assert len(set(titles)) == len(titles) > 1
    assert {title.strip("●○\u00a0") for title in titles} == {"渔港公约"}


def test_dots_are_no_smaller_than_a_theme_promises_of_its_texts() -> None:
    body = "\n".join(
        f"{words[:-1]}，第{number}条写在渔港的石墙上，天天看得见" for number, words in enumerate(TEXTS * 3, 1)
    )
    fitted, _ = layout(one_slide("bullets", title="渔港公约", body=body), load_theme("contrast"))
    box = box_of(fitted.slides[0], "title")
    dots = box.paragraphs[0].lines[-1].runs[-1]
    assert dots.text.strip("\u00a0●○") == "" and dots.scale * box.size >= 20


def test_many_slides_of_one_title_keep_it_in_a_narrow_title_area() -> None:
    maker = DeckMaker(language="en")
    heads = {f"head{number}": f"Mend the {what} first" for number, what in enumerate(("pier", "lamp", "boat"), 1)}
    for number in range(12):
        maker.slide("agenda", key=f"agenda~s{number}", count=3, title="Agenda", **heads)
    fitted, told = layout(maker.deck(), load_theme("minimal"))
    titles = [slide.title for slide in fitted.slides]
    assert len(set(titles)) == 12 and all(title.startswith("Agenda") for title in titles)
    assert not told
    check_everything_fits(fitted)


def test_no_two_titles_are_the_same(theme: Theme) -> None:
    maker = DeckMaker()
    maker.section("守港", "1")
    maker.slide("section", title="守好渔港的门", num="#1")
    maker.slide("bullets", title="守好渔港的门", body=TEXTS[0])
    maker.slide("bullets", title=("守好渔港的门", "门要守好"), body=TEXTS[1])
    fitted, _ = layout(maker.deck(), theme)
    titles = [slide.title for slide in fitted.slides]
    assert len(set(titles)) == 3
    assert titles[0] == "守好渔港的门"
    assert titles[2] == "门要守好"


def test_a_title_that_fits_nowhere_is_cut_and_told(theme: Theme) -> None:
    title = "把守好渔港的门护好海上的路管好船上的灯建好岸上的家讲好海的故事传好船的歌这六件事一件一件办好"
    fitted, told = layout(one_slide("bullets", title=title, body=TEXTS[0]), theme)
    check_everything_fits(fitted)
    assert [each.code for each in told] == ["layout.cut"]
    shortened = fitted.slides[0].title
    assert shortened.endswith("……")
    assert title.startswith(shortened.rstrip("…"))


def test_a_slide_takes_the_layout_without_empty_places(theme: Theme) -> None:
    heads = row("head", HEADS[:3])
    fitted, _ = layout(one_slide("cards", count=3, title="三件事", **heads), theme)
    areas = theme.layouts[fitted.slides[0].layout].areas
    filled = {box.area for box in fitted.slides[0].boxes}
    assert {area.name for area in areas if area.role not in ("footer", "page", "progress")} <= filled


def test_a_detail_without_key_phrase_is_bullets(theme: Theme) -> None:
    fitted, _ = layout(one_slide("detail", title="守港", body=TEXTS[0]), theme)
    assert fitted.slides[0].layout == "bullets"


def test_the_one_number_of_a_slide_gives_way_before_its_slide_becomes_a_list(theme: Theme) -> None:
    said = "Storms account for 59 to 66 percent of the losses of our boats"
    slide = one_slide("figures", count=1, title="Losses", fig1="59 to 66 percent", text1=said)
    fitted, _ = layout(slide, theme)
    assert fitted.slides[0].layout.startswith("figures")
    runs = [run for line in box_of(fitted.slides[0], "fig1").paragraphs[0].lines for run in line.runs]
    assert [run.text.strip() for run in runs] == ["59 to 66", "percent"]


def test_units_are_smaller_than_their_numbers(theme: Theme) -> None:
    fitted, _ = layout(one_slide("figures", count=1, title="一个数字", fig1="12.4万件", head1="全年吞吐"), theme)
    runs = [run for line in box_of(fitted.slides[0], "fig1").paragraphs[0].lines for run in line.runs]
    assert [run.text for run in runs] == ["12.4", "万件"]
    assert runs[1].scale < runs[0].scale == 1


def test_numbers_in_a_row_are_of_one_size(theme: Theme) -> None:
    fitted, _ = layout(one_slide("figures", count=1, title="两个数字", fig1="8.7%、31.5%", head1="吞吐增长"), theme)
    runs = [run for line in box_of(fitted.slides[0], "fig1").paragraphs[0].lines for run in line.runs]
    assert [run.text for run in runs] == ["8.7%、31.5", "%"]


@pytest.mark.parametrize("figure", ["12.4万件", "12864.5万公里"])
def test_units_are_as_large_as_any_text_must_be(theme: Theme, figure: str) -> None:
    figures = {f"fig{n}": figure for n in range(1, 5)} | row("head", HEADS[:4])
    fitted, _ = layout(one_slide("figures", count=4, title="四个数字", **figures), theme)
    units = [
        run.scale * box.size
        for slide in fitted.slides
        for box in slide.boxes
        if box.area.startswith("fig")
        for line in box.paragraphs[0].lines
        for run in line.runs
        if run.scale < 1
    ]
    assert min(units, default=14) >= 14


def test_emphasised_words_stand_close_to_the_mark_behind_them() -> None:
    maker = DeckMaker("en")
    maker.slide("bullets", title="On the ferry", body="**Ring twice**, then cast off")
    fitted, _ = layout(maker.deck(), load_theme("base"))
    runs = [
        run for box in fitted.slides[0].boxes for each in box.paragraphs for line in each.lines for run in line.runs
    ]
    assert "Ring twice, then cast off" in "".join(run.text for run in runs)


def test_displayed_lines_do_not_end_in_a_comma(theme: Theme) -> None:
    fitted, _ = layout(one_slide("closing", title="潮起潮落都有人在，风来雨来都有灯亮"), theme)
    lines = box_of(fitted.slides[0], "title").paragraphs[0].lines
    assert not any("".join(run.text for run in line.runs).endswith("，") for line in lines)
    assert fitted.slides[0].title == "潮起潮落都有人在，风来雨来都有灯亮"


def test_centred_headings_do_not_end_in_a_comma_that_would_put_them_off_the_centre() -> None:
    heads = {"head1": "潮来守在岸边，潮去守在船头", "head2": "灯亮", "head3": "人在"}
    fitted, _ = layout(one_slide("cards", count=3, title="三件小事", **heads), load_theme("party"))
    lines = box_of(fitted.slides[0], "head1").paragraphs[0].lines
    assert ["".join(run.text for run in line.runs) for line in lines] == ["潮来守在岸边", "潮去守在船头"]


def test_sections_hold_every_slide_in_order(theme: Theme) -> None:
    fitted, _ = layout(full_deck(), theme)
    assert [key for section in fitted.sections for key in section.slides] == [slide.key for slide in fitted.slides]
    assert all(section.name for section in fitted.sections)


def test_running_elements(theme: Theme) -> None:
    fitted, _ = layout(full_deck(), theme)
    for number, slide in enumerate(fitted.slides, 1):
        for box in slide.boxes:
            area = theme.layouts[slide.layout].area(box.area)
            assert area is not None
            if area.role == "page":
                assert shown(box) == str(number)
            if area.name == "foot" and slide.section is not None:
                assert HEADS[slide.section][:4] in shown(box)
            if area.role == "progress":
                marked = sum(
                    len(run.text) for p in box.paragraphs for line in p.lines for run in line.runs if run.emphasis
                )
                assert (marked > 0) == (slide.section is not None)


def test_every_run_says_where_it_comes_from(theme: Theme) -> None:
    deck = full_deck()
    fitted, _ = layout(deck, theme)
    for _, box, area in boxes(fitted):
        for paragraph in box.paragraphs:
            for line in paragraph.lines:
                for run in line.runs:
                    if isinstance(run.source, Excerpt):
                        assert run.text.strip() in run.source.read(deck.source)
                    elif run.source is None:
                        assert area.role in ("page", "progress") or set(run.text) <= set("\u00a0●○")


def test_the_same_deck_is_laid_out_the_same(theme: Theme) -> None:
    assert layout(full_deck(), theme) == layout(full_deck(), theme)


phrase = st.text("守护渔港的清晨和黄昏、，12.4%“”船灯abc ", min_size=1, max_size=90).filter(str.strip)


@settings(max_examples=25, deadline=None)
@given(title=phrase, lines=st.lists(phrase, min_size=1, max_size=12), name=st.sampled_from(sorted(THEMES)))
def test_whatever_a_slide_holds_fits(title: str, lines: list[str], name: str) -> None:
    fitted, _ = layout(one_slide("bullets", title=title, body="\n".join(lines)), THEMES[name])
    check_everything_fits(fitted)
    titles = [slide.title for slide in fitted.slides]
    assert len(set(titles)) == len(titles)


@settings(max_examples=25, deadline=None)
@given(cards=st.lists(st.tuples(phrase, phrase), min_size=2, max_size=6), name=st.sampled_from(sorted(THEMES)))
def test_whatever_cards_hold_fits(cards: list[tuple[str, str]], name: str) -> None:
    heads, texts = zip(*cards, strict=True)
    deck = one_slide("cards", count=len(cards), title="渔港", **row("head", heads), **row("text", texts))
    fitted, _ = layout(deck, THEMES[name])
    check_everything_fits(fitted)


def test_a_slide_without_title_is_called_by_what_it_shows(theme: Theme) -> None:
    fitted, _ = layout(one_slide("bullets", title="", body="潮起潮落都有人在\n灯亮着，人就在"), theme)
    assert fitted.slides[0].title == "潮起潮落都有人在"


def test_section_name_and_progress_lead_back_to_the_agenda(theme: Theme) -> None:
    fitted, _ = layout(full_deck(), theme)
    links = {box.link for _, box, area in boxes(fitted) if area.role in ("footer", "progress")}
    assert links == {"agenda"}


def test_two_sides_of_a_line_each_are_set_larger_than_lists(theme: Theme) -> None:
    sides = {"head1": "过去", "head2": "现在", "title": "办事的变化"}
    line = one_slide("compare", body1="办证要跑七个窗口", body2="一个窗口办完", **sides)
    lists = one_slide("compare", body1="排长队\n跑断腿", body2="随到随办\n送证上门", **sides)
    (single,), (listed,) = (layout(deck, theme)[0].slides for deck in (line, lists))
    assert (single.layout, listed.layout) == ("compare@line", "compare")
    assert box_of(single, "text1").size > box_of(listed, "body1").size


def test_speaker_and_date_stand_apart_where_the_theme_has_places_for_them() -> None:
    cover = {"title": "守好渔港第一线", "occasion": "在渔港年会上的讲话", "meta": "林海\n2026年3月1日"}
    found = {
        name: layout(one_slide("cover", **slots), THEMES["minimal"])[0].slides[0]
        for name, slots in (
            ("both", cover),
            ("untold", cover | {"occasion": ""}),
            ("alone", cover | {"meta": "林海"}),
        )
    }
    assert {name: slide.layout for name, slide in found.items()} == {
        "both": "cover@apart", "untold": "cover@titleapart", "alone": "cover",
    }  # fmt: skip
    assert shown(box_of(found["both"], "meta1")) == "林海"
    assert shown(box_of(found["both"], "meta2")) == "2026年3月1日"


@pytest.mark.parametrize("written", [("1", "2", "3"), ("01", "02", "03", "04", "05", "06")])
def test_numerals_are_written_01_in_a_deck_where_some_slide_goes_on_with_4(written: tuple[str, ...]) -> None:
    maker = DeckMaker()
    for first in range(1, len(written) + 1, 3):
        numerals = row("num", tuple(f"#{number}" for number in range(first, first + 3)))
        maker.slide("cards", count=3, title=f"守好渔港{first}", **numerals, **row("head", HEADS[:3]))
    fitted, _ = layout(maker.deck(), THEMES["minimal"])
    numbers = [shown(box) for slide in fitted.slides for box in slide.boxes if box.area.startswith("num")]
    assert tuple(numbers) == written


@pytest.mark.parametrize("count", [3, 4, 5])
def test_events_stand_under_their_dates_with_or_without_a_text(theme: Theme, count: int) -> None:
    events = {f"when{n}": f"201{n}年12月" for n in range(1, count + 1)}
    events |= {f"head{n}": "新码头开工建设" for n in range(1, count + 1)}
    texts = {f"text{n}": "先修防波堤" for n in range(1, count + 1)}
    (bare,), (full,) = (
        layout(one_slide("timeline", count=count, title="渔港这些年", **slots), theme)[0].slides
        for slots in (events, events | texts)
    )
    assert (bare.layout, full.layout) == (f"timeline-{count}@heads", f"timeline-{count}")
    assert shown(box_of(bare, "when2")) == "2012年12月"


def test_the_notes_say_how_long_a_slide_takes_and_all_so_far() -> None:
    maker = DeckMaker()
    for line in ("早出晚归看天气", "船不超载"):
        maker.slide("bullets", title=line, body="灯塔常亮\n" * 10 + line)
    fitted, _ = layout(replace(maker.deck(), pace=60.0), THEMES["party"])  # a character a second
    times = [slide.seconds for slide in fitted.slides]
    shown = [re.findall(r"\d+:\d\d", slide.clock) for slide in fitted.slides]
    assert shown == [[clock(time), clock(total)] for time, total in zip(times, accumulate(times), strict=True)]
    assert len(shown) > 1


def test_sections_of_one_title_are_told_apart_whatever_else_bears_it() -> None:
    maker = DeckMaker("zh")
    maker.slide("cover", title="守好渔港第一线")
    maker.slide("bullets", key="opening", title="各位渔民朋友", body="早出海\n晚归港")
    for number in ("1", "2"):
        maker.section("各位渔民朋友", number)
        maker.slide("section", key=number, title="各位渔民朋友", num=f"#{number}")
    titles = [slide.title for slide in layout(maker.deck(), load_theme("party"))[0].slides]
    assert len(set(titles)) == len(titles)
