"""Every kind has a way out that loses no word but those its docstring names, and ends."""

from __future__ import annotations

import pytest

from speechdeck.kinds import KINDS
from speechdeck.model.deck import Paragraph, Phrase, Slide, Slot
from speechdeck.model.source import Excerpt, Label, Span

#: Thirty sentences of eight characters, each "第nn句说一件事。": words of a slide are cut from them.
SOURCE = "".join(f"第{n:02d}句说一件。" for n in range(30))


def words(place: int) -> Excerpt:
    return Excerpt.of(place * 8, place * 8 + 7)


def slot(name: str, *places: int, level: int = 1) -> Slot:
    return Slot(name, (tuple(Paragraph((Phrase(words(place)),), level) for place in places),))


def notes(places: range) -> tuple[Span, ...]:
    return (Span(places.start * 8, places.stop * 8),)


def items(kind: str, count: int, *names: str) -> Slide:
    slots = [slot("title", 0)]
    for number in range(1, count + 1):
        slots.append(Slot(f"num{number}", ((Paragraph((Phrase(Label("numeral", number)),)),),)))
        slots += [slot(f"{name}{number}", 2 * number + place) for place, name in enumerate(names)]
    return Slide("2.1", kind, tuple(slots), notes(range(30)), count)


def shown(*slides: Slide) -> set[Excerpt]:
    return {
        phrase.text
        for slide in slides
        for slot in slide.slots
        for wording in slot.variants
        for paragraph in wording
        for phrase in paragraph.phrases
        if isinstance(phrase.text, Excerpt)
    }


def said(*slides: Slide) -> str:
    return "".join(span.of(SOURCE) for slide in slides for span in slide.notes)


def bullets(count: int) -> Slide:
    return Slide("2.1", "bullets", (slot("title", 0), slot("body", *range(1, count + 1))), notes(range(30)))


def test_every_kind_names_itself() -> None:
    assert all(name == kind.name and kind.holds and "title" in kind.slots for name, kind in KINDS.items())


@pytest.mark.parametrize(("count", "parts"), [(4, [2, 2]), (5, [3, 2]), (6, [3, 3])])
def test_cards_are_dealt_to_two_slides(count: int, parts: list[int]) -> None:
    slide = items("cards", count, "head", "text")
    made = KINDS["cards"].smaller(slide, SOURCE)
    assert [part.count for part in made] == parts
    assert [part.key for part in made] == ["2.1", "2.1~2"]
    assert shown(*made) == shown(slide)
    assert said(*made) == said(slide)
    second = made[1].slot("num1")
    assert second is not None and second.variants[0][0].phrases[0].text == Label("numeral", parts[0] + 1)


def test_the_second_slide_is_shown_while_its_words_are_said() -> None:
    made = KINDS["cards"].smaller(items("cards", 4, "head", "text"), SOURCE)
    assert made[1].notes[0].start == 6 * 8  # the sentence of the third card's head


@pytest.mark.parametrize(("kind", "count"), [("cards", 2), ("opening", 3), ("steps", 3)])
def test_few_items_become_bullets(kind: str, count: int) -> None:
    slide = items(kind, count, "head", "text")
    (made,) = KINDS[kind].smaller(slide, SOURCE)
    body = made.slot("body")
    assert made.kind == "bullets" and body is not None
    assert [paragraph.level for paragraph in body.variants[0]] == [1, 2] * count
    assert shown(made) == shown(slide)


def test_cards_that_would_be_more_than_five_bullets_are_their_heads() -> None:
    (made,) = KINDS["cards"].smaller(items("cards", 3, "head", "text"), SOURCE)
    body = made.slot("body")
    assert body is not None
    assert [paragraph.level for paragraph in body.variants[0]] == [1, 1, 1]


def test_an_agenda_drops_its_texts_then_parts() -> None:
    slide = items("agenda", 9, "head", "text")
    (heads,) = KINDS["agenda"].smaller(slide, SOURCE)
    assert heads.count == 9 and heads.slot("text1") is None
    assert [part.count for part in KINDS["agenda"].smaller(heads, SOURCE)] == [5, 4]


def test_a_detail_becomes_bullets_and_keeps_its_phrase() -> None:
    slide = Slide("2.1", "detail", (slot("title", 0), slot("body", 1, 2), slot("key", 5)), notes(range(30)))
    (made,) = KINDS["detail"].smaller(slide, SOURCE)
    assert made.kind == "bullets"
    assert shown(made) == shown(slide)


def test_bullets_are_cut_at_level_one() -> None:
    body = tuple(Paragraph((Phrase(words(place)),), level) for place, level in enumerate((1, 2, 2, 1, 2), 1))
    slide = Slide("2.1", "bullets", (slot("title", 0), Slot("body", (body,))), notes(range(30)))
    first, second = KINDS["bullets"].smaller(slide, SOURCE)
    assert [len(part.slot("body").variants[0]) for part in (first, second)] == [3, 2]  # type: ignore[union-attr]
    assert said(first, second) == said(slide)


def test_one_long_paragraph_is_cut_at_a_mark() -> None:
    source = "把制度挂在墙上容易，把制度记在心里很难，需要一天一天地做。"
    body = Slot("body", ((Paragraph((Phrase(Excerpt.of(0, len(source))),)),),))
    slide = Slide("2.1", "bullets", (Slot("title", body.variants), body))
    (made,) = KINDS["bullets"].smaller(slide, source)
    paragraphs = made.slot("body").variants[0]  # type: ignore[union-attr]
    texts = [paragraph.phrases[0].text.read(source) for paragraph in paragraphs]  # type: ignore[union-attr]
    assert texts == ["把制度挂在墙上容易，", "把制度记在心里很难，需要一天一天地做。"]


@pytest.mark.parametrize(
    "slide",
    [items(kind, 6, "head", "text") for kind in ("cards", "agenda", "recap", "steps", "opening")]
    + [bullets(5), items("figures", 4, "fig", "head"), items("timeline", 5, "when", "head", "text")]
    + [Slide("c", "compare", tuple(slot(n, p) for p, n in enumerate(("title", "head1", "body1", "head2", "body2"))))]
    + [Slide("q", "quote", (slot("title", 0), slot("text", 1), slot("source", 2)))]
    + [Slide("t", "statement", (slot("title", 0),))]
    + [Slide("s", "section", (slot("title", 0), slot("thesis", 1)))],
    ids=lambda slide: slide.kind,
)
def test_ways_out_come_to_an_end(slide: Slide) -> None:
    waiting, done = [slide], []
    for _ in range(3000):
        if not waiting:
            break
        part = waiting.pop()
        made = KINDS[part.kind].smaller(part, SOURCE)
        (waiting if made else done).extend(made or (part,))
    assert not waiting and done
    assert all(part.key.startswith(slide.key) for part in done)


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("Nobody waits in the dark.", {"title": "Nobody waits in the dark."}),
        ("灯亮着，人就等着。", {"title": "灯亮着，人就等着。"}),
        (
            "Where the lamp stays lit, people wait, and where they wait, the bus is full.",
            {"title": "Where the lamp stays lit, people wait", "body": ...},
        ),
        ("灯亮着的地方，人就等着，人等着的地方，车就不空。", {"title": "灯亮着的地方，人就等着", "body": ...}),
        (
            "Nobody waits long in the dark for a bus that may not come.",
            {"title": "Nobody waits long in the dark for a bus that may not come.", "body": ...},
        ),
    ],
)
def test_a_sentence_that_no_layout_is_made_for_is_a_title_or_a_bullet(source: str, shown: dict[str, object]) -> None:
    whole = Slot("title", ((Paragraph((Phrase(Excerpt.of(0, len(source))),)),),))
    (made,) = KINDS["statement"].smaller(Slide("2.1", "statement", (whole,), (Span(0, len(source)),)), source)
    assert made.kind == "bullets" and made.notes == (Span(0, len(source)),)
    texts = {each.name: each.variants[0][0].phrases[0].text.read(source) for each in made.slots}  # type: ignore[union-attr]
    assert texts == {name: source if text is ... else text for name, text in shown.items()}


def test_a_cover_has_nothing_smaller() -> None:
    assert KINDS["cover"].smaller(Slide("cover", "cover", (slot("title", 0),))) == ()


def test_a_list_of_figures_has_their_numbers() -> None:
    """The text of a figure stands for it only where it has the number in it."""
    apart = KINDS["figures"].smaller(items("figures", 3, "fig", "head", "text"), SOURCE)
    assert all(words(2 * number) in shown(*apart) for number in range(1, 4))
    within = [slot("title", 0)]
    for number in range(1, 4):
        within += [
            Slot(f"fig{number}", ((Paragraph((Phrase(Excerpt.of(16 * number + 1, 16 * number + 3)),)),),)),
            slot(f"head{number}", 20 + number),
            slot(f"text{number}", 2 * number),
        ]
    listed = KINDS["figures"].smaller(Slide("2.1", "figures", tuple(within), notes(range(30)), 3), SOURCE)
    assert shown(*listed) == {words(0), words(2), words(4), words(6)}
