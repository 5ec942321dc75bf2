"""What a sentence is about: its subject, where that names something."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.model.source import Span
from speechdeck.prose.subject import subject

ENGLISH = LANGUAGES["en"]


def named(text: str) -> list[str]:
    return [each.read(text) for each in subject(text, Span(0, len(text)), ENGLISH)]


def test_the_subject_ends_before_its_verb() -> None:
    assert named("The wardens of the harbour will keep a careful watch over every boat.") == [
        "The wardens of the harbour"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "They will keep a careful watch over every boat.",  # a pronoun
        "These old lamps will be lit along the whole of the pier.",  # nobody knows which
        "The wardens, who came late, will keep a careful watch.",  # it goes on behind a mark
        "Boats will come.",  # too little to name anything
    ],
)
def test_what_names_nothing_by_itself_is_no_subject(sentence: str) -> None:
    assert named(sentence) == []
