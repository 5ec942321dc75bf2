"""What a heading names that is too long for a title."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.model.source import Span
from speechdeck.prose.subject import about

ENGLISH = LANGUAGES["en"]


def named(text: str, *, told: bool = False) -> list[str]:
    return [each.read(text) for each in about(text, Span(0, len(text)), ENGLISH, told=told)]


@pytest.mark.parametrize(
    ("heading", "first"),
    [
        ("The harbour wardens have kept a careful watch over every boat", "The harbour wardens"),
        ("In a dry year, the upper locks are closed to all of the barges", "The upper locks"),
        ("By one count, over the next years, the lake charter could halve the tolls", "The lake charter"),
        ("We can deliver a lasting boost to the mooring fees", "Lasting boost to the mooring fees"),
        ("We have lowered the mooring fare greatly since the spring", "Mooring fare"),
    ],
)
def test_a_long_heading_names_its_subject_or_what_its_verb_is_about(heading: str, first: str) -> None:
    assert named(heading)[0] == first


def test_what_a_pronoun_begins_is_no_circumstance() -> None:
    heading = "I'm proposing a bold repair program to involve every port, town, and village and every boatman"
    assert not any(each.startswith("Town") for each in named(heading))


def test_a_name_ends_before_the_words_that_say_more_of_it() -> None:
    assert "Better roads" in named("Better roads across the whole of the northern valley")


@pytest.mark.parametrize(
    "heading",
    [
        "The second story is told of the lamp on the pier",  # its place in a list
        "These lamps are lit along the whole of the northern pier",  # nobody knows which
        "It was kept by the wardens of the harbour for years",
    ],
)
def test_what_only_counts_or_points_names_nothing(heading: str) -> None:
    assert named(heading, told=True) == []


def test_what_a_number_is_told_of_stands_before_the_verb_that_leads_over_to_it() -> None:
    told = named("By spring, the traffic of the harbour reached 5 million tons", told=True)
    assert told == ["The traffic of the harbour"]
