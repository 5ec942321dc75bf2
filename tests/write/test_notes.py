"""The notes of a slide are the lines of the speech that its spans cover."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from speechdeck.model.source import Span
from speechdeck.write.notes import paragraphs


def test_a_line_of_the_speech_is_a_paragraph() -> None:
    assert paragraphs("　　第一行\n\n  第二行  \n", (Span(0, 16),)) == ("第一行", "第二行")


def test_spans_that_touch_are_one_text_and_others_are_apart() -> None:
    text = "今天我们开会。请坐。"
    assert paragraphs(text, (Span(0, 2), Span(2, 7))) == ("今天我们开会。",)
    assert paragraphs(text, (Span(0, 2), Span(4, 7))) == ("今天", "开会。")


@given(st.text("ab。\n 　", max_size=40), st.lists(st.integers(0, 40), max_size=5))
def test_however_the_speech_is_cut_every_character_is_said_once(speech: str, cuts: list[int]) -> None:
    places = sorted({0, len(speech), *(cut for cut in cuts if cut <= len(speech))})
    spans = [Span(a, b) for a, b in pairwise(places)]
    said = "".join("".join(paragraphs(speech, (span,))) for span in spans)
    assert "".join(said.split()) == "".join(speech.split())
