"""What is not spoken stands on no slide, even inside a sentence."""

from __future__ import annotations

from speechdeck.model.deck import Paragraph, Phrase, Slide, Slot
from speechdeck.model.source import Excerpt, Label, Span
from speechdeck.plan.spoken import spoken_only

TEXT = "We built (applause) a bridge. 00:01:02"
JUNK = (Span(9, 20), Span(30, 38))


def slide(*texts: Excerpt | Label) -> Slide:
    return Slide("1", "bullets", (Slot("body", tuple((Paragraph((Phrase(text),)),) for text in texts)),))


def test_junk_inside_a_sentence_is_left_out() -> None:
    (cleaned,) = spoken_only([slide(Excerpt.of(0, 29), Label("agenda"))], JUNK)
    (paragraph,), (label,) = cleaned.slots[0].variants
    text = paragraph.phrases[0].text
    assert isinstance(text, Excerpt)
    assert text.read(TEXT) == "We built a bridge."
    assert label.phrases[0].text == Label("agenda")


def test_a_wording_of_junk_alone_is_dropped_and_its_slot_with_it() -> None:
    (cleaned,) = spoken_only([slide(Excerpt.of(30, 38))], JUNK)
    assert cleaned.slots == ()


def test_what_has_no_junk_stays_as_it_is() -> None:
    before = slide(Excerpt.of(20, 29))
    assert spoken_only([before], JUNK) == (before,)


def test_what_stands_behind_left_out_words_keeps_its_marks_close() -> None:
    text = "We built a bridge (applause). By spring it stood."
    (cleaned,) = spoken_only([slide(Excerpt.of(0, len(text)))], (Span(18, 28),))
    shown = cleaned.slots[0].variants[0][0].phrases[0].text
    assert isinstance(shown, Excerpt)
    assert shown.read(text) == "We built a bridge. By spring it stood."
