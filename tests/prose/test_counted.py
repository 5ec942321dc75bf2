"""What a number counts, where its clause has no subject that a title could name."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.model.source import Span
from speechdeck.prose.counted import counted


@pytest.mark.parametrize(
    ("text", "number", "names"),
    [
        (
            "They put $14 million in new lamps for the piers, and more.",
            "$14 million",
            ["New lamps for the piers", "New lamps"],
        ),
        ("We see an 80% repair rate of the older boats in spring.", "80%", ["Repair rate of the older boats"]),
        ("We see an 80% repair rate due to rust.", "80%", []),  # due belongs to what follows
        ("They gave $3,500 to my parents.", "$3,500", []),
        ("They sold 12,000 of these old boats.", "12,000", []),  # nobody knows which
        ("They earn $22,000 a year in spring.", "$22,000", []),  # a rate
        ("The yards make 98 percent of the oak boats.", "98 percent", []),  # the whole of which it is a share
        (
            "There is a lamp for 4,000 fishing boats pulling nets.",
            "4,000",
            [],
        ),  # or pulling nets
        ("It grew by 4,000 more oak boats.", "4,000", []),
    ],
)
def test_a_number_is_called_what_it_counts(text: str, number: str, names: list[str]) -> None:
    place = text.index(number)
    found = counted(text, Span(place, place + len(number)), len(text), LANGUAGES["en"])
    assert [each.read(text) for each in found] == names


def test_a_script_without_such_turns_names_nothing() -> None:
    assert counted("投入100万元新灯塔", Span(2, 7), 9, LANGUAGES["zh"]) == ()
