"""A stretch that nothing divides → where its topics begin."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechdeck.lang import LANGUAGES
from speechdeck.model.manuscript import Block, Manuscript, Origin
from speechdeck.model.source import Span
from speechdeck.outline.segments import parts_for, terms, topic_starts
from speechdeck.outline.topics import topic_heading

ZH = LANGUAGES["zh"]


def of_paragraphs(paragraphs: list[str]) -> Manuscript:
    text = "\n".join(paragraphs)
    starts = [sum(len(p) + 1 for p in paragraphs[:place]) for place in range(len(paragraphs))]
    blocks = tuple(
        Block(Span(start, start + len(p)), Origin("line", n))
        for n, (start, p) in enumerate(zip(starts, paragraphs, strict=True), 1)
    )
    return Manuscript(text, blocks, "zh", "speech")


def starts_of(manuscript: Manuscript, whole: tuple[Span, ...] = ()) -> tuple[int, ...]:
    return topic_starts(manuscript, ZH, Span(0, len(manuscript.text)), whole)


def test_longer_speeches_have_more_parts_but_never_more_than_eight() -> None:
    counts = [parts_for(length, True) for length in (0, 200, 400, 800, 3000, 8000, 12000, 10**6)]
    assert counts == sorted(counts) and counts[0] == 1 and counts[-1] == 8
    assert parts_for(1500, False) < parts_for(1500, True)


def test_terms_are_pairs_of_characters_and_beginnings_of_words() -> None:
    assert terms("修公路。Highways open") == ["修公", "公路", "highwa", "open"]


def test_no_part_begins_inside_a_series() -> None:
    manuscript = of_paragraphs([f"这里说的是第{n}件事，大家都要认真听，一件一件地办好办实。" * 3 for n in range(12)])
    series = Span(manuscript.blocks[3].span.start, manuscript.blocks[8].span.end)
    assert not any(series.start < start < series.end for start in starts_of(manuscript, (series,)))


WORDS = st.sampled_from(["水稻丰收。", "学校开学。", "公路通车。", "同志们，", "因此，", "今年，"])


@settings(max_examples=60, deadline=None)
@given(paragraphs=st.lists(st.lists(WORDS, min_size=1, max_size=30).map("".join), max_size=30))
def test_starts_are_in_order_and_begin_a_sentence_or_paragraph(paragraphs: list[str]) -> None:
    manuscript = of_paragraphs(paragraphs)
    starts = starts_of(manuscript)
    assert list(starts) == sorted(set(starts))
    assert all(start == 0 or manuscript.text[start - 1] in "。\n" for start in starts)


def test_a_heading_is_a_whole_thought_of_its_part() -> None:
    lead = (
        "The old harbour is the heart of our town, leaving nobody cold. The harbour needs hands, and hands need work."
    )
    part = of_paragraphs([f"“No harbour for us? {lead}", "The harbour was built of granite, and granite lasts."])
    whole = Span(0, len(part.text))
    heading = topic_heading(part, LANGUAGES["en"], whole, whole, Counter(terms(part.text)))
    assert heading.read(part.text) in (
        "The old harbour is the heart of our town",
        "The harbour needs hands",
        "The harbour needs hands, and hands need work",
    )


def test_a_word_that_only_leads_on_is_no_heading() -> None:
    text = "In particular, the harbour needs lamps. Lamps guide boats, and boats feed the harbour."
    manuscript = of_paragraphs([text])
    whole = Span(0, len(text))
    heading = topic_heading(manuscript, LANGUAGES["en"], whole, whole, Counter(terms(text)))
    assert heading.read(text) != "In particular"


@pytest.mark.parametrize(
    ("language", "said", "fragment"),
    [
        ("en", "As the harbours of the coast become connected by rail, {} The harbours must grow.", "As the harbours"),
        ("en", "The harbour master of our town knows that {} Our harbours must grow.", "knows that"),
        ("zh", "各港口的领导班子和广大职工，{}港口建设要加快推进。", "各港口的领导班子和广大职工"),
        ("zh", "为了把港口建设好，{}港口建设要加快推进。", "为了"),
    ],
)
def test_no_heading_waits_for_what_follows(language: str, said: str, fragment: str) -> None:
    rest = {"en": "the ferry will carry more people than the road.", "zh": "付出了很多辛劳。"}[language]
    part = of_paragraphs([said.format(rest)])
    whole = Span(0, len(part.text))
    heading = topic_heading(part, LANGUAGES[language], whole, whole, Counter(terms(part.text)))
    assert fragment not in heading.read(part.text)


def test_a_form_of_address_names_no_part() -> None:
    words = "渔民朋友们一直在守护渔港。"
    part = of_paragraphs(
        [words + "天气冷了，大家都回来了。渔民朋友们爱渔港。", words + "渔网要补。", words + "渔灯要亮。"]
    )
    first = Span(0, part.text.index("\n"))
    heading = topic_heading(part, LANGUAGES["zh"], first, first, Counter(terms(part.text)))
    assert heading.read(part.text) != "渔民朋友们一直在守护渔港"


@pytest.mark.parametrize(
    ("said", "heading"),
    [
        ("I want to be clear and consistent. I remember the old pier. It was cold. It was dark. It was late. "
         "The new pier will be ready in spring.", "The new pier will be ready in spring"),
        ("Even as we mend our piers and weirs. It was cold then. The harbour serves three towns and their mills.",
         "The harbour serves three towns and their mills"),
        ("Let me say this again: the harbour serves three towns. It is cold.", "The harbour serves three towns"),
    ],
)  # fmt: skip
def test_a_part_is_not_named_by_what_is_said_to_the_hall(said: str, heading: str) -> None:
    speech, span = of_paragraphs([said]), Span(0, len(said))
    assert topic_heading(speech, LANGUAGES["en"], span, span, Counter(terms(said))).read(said) == heading
