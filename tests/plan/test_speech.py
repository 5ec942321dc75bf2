"""What of a speech may be shown: paragraphs, as the planner asks for them."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.model.outline import Outline
from speechdeck.model.source import Span
from speechdeck.plan.speech import Speech
from tests.plan.speeches import manuscript


def paragraphs(text: str, page: str, language: str) -> list[str]:
    start = text.index(page)
    number = Span(start, start + len(page))
    speech = Speech.of(
        manuscript(text, language), Outline(None, (), junk=(number,)), LANGUAGES[language], unspoken=(number,)
    )
    return ["".join(part.of(speech.text).split()) for part in speech.paragraphs]


@pytest.mark.parametrize(
    ("text", "page", "language", "first"),
    [
        (
            "The board has dredged the northern channel with the help of\n\n17\n\nthe towns along the shore.",
            "17",
            "en",
            "Theboardhasdredgedthenorthernchannelwiththehelpofthetownsalongtheshore.",
        ),
        (
            "去年以来，湖区各站把守灯、护岸、救生的责任落实到每一\n\n17\n\n个班组，渔民都说好。",
            "17",
            "zh",
            "去年以来，湖区各站把守灯、护岸、救生的责任落实到每一个班组，渔民都说好。",
        ),
    ],
)
def test_a_sentence_goes_on_over_the_number_of_a_page(text: str, page: str, language: str, first: str) -> None:
    assert paragraphs(text, page, language) == [first]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The board has dredged the northern channel with the towns.\n\n17\n\nthe ships came back.",
            "en",
        ),  # it has ended
        (
            "去年以来，湖区各站把守灯、护岸、救生的责任落实到位\n\n17\n\n二、明年工作\n各站要备足灯油。",
            "zh",
        ),  # an item begins
    ],
)
def test_what_a_page_parts_stays_apart_where_something_new_begins(text: str, language: str) -> None:
    assert len(paragraphs(text, "17", language)) > 1
