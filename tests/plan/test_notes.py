"""Where the notes of a slide begin."""

from __future__ import annotations

from speechdeck.lang import LANGUAGES
from speechdeck.model.deck import Slide, Slot
from speechdeck.model.outline import Outline
from speechdeck.model.source import Excerpt
from speechdeck.plan.notes import with_notes
from speechdeck.plan.page import Draft, line
from speechdeck.plan.speech import Speech
from tests.plan.speeches import manuscript

TEXT = "码头开始清淤。今年造林五百亩，覆盖率提高到41%。新建灯塔3座。新修石桥12座。"


def notes(first: str, second: str, comes_up: str, text: str = TEXT) -> list[str]:
    """The notes of two slides that show these words, where the second comes up with `comes_up`."""
    speech = Speech.of(manuscript(text, "zh"), Outline(None, ()), LANGUAGES["zh"])
    starts = [(first, 0), (second, text.index(comes_up))]
    drafts = [Draft(Slide(words, "bullets", (_line(text, words),)), start) for words, start in starts]
    return ["".join(span.of(text) for span in slide.notes) for slide in with_notes(speech, drafts)]


def _line(text: str, words: str) -> Slot:
    return line("body", Excerpt.of(text.index(words), text.index(words) + len(words)))


def test_a_sentence_that_a_slide_shows_the_end_of_is_said_with_it() -> None:
    shown = notes("码头开始清淤", "覆盖率提高到41%", "覆盖率")
    assert shown == ["码头开始清淤。", "今年造林五百亩，覆盖率提高到41%。新建灯塔3座。新修石桥12座。"]


def test_a_sentence_that_two_slides_show_is_parted_between_them() -> None:
    shown = notes("今年造林五百亩", "覆盖率提高到41%", "覆盖率")
    assert shown[1] == "覆盖率提高到41%。新建灯塔3座。新修石桥12座。"


def test_the_rest_of_a_sentence_that_a_slide_does_not_show_is_said_before_it() -> None:
    shown = notes("码头开始清淤", "新修石桥12座", "覆盖率")
    assert shown[1] == "新建灯塔3座。新修石桥12座。"
