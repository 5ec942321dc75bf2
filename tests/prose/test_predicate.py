"""Whether words of a Latin script say something of something."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.prose.predicate import predicated

ENGLISH = LANGUAGES["en"]


@pytest.mark.parametrize(
    "clause",
    [
        "Many piers require a lamp",  # a plural noun before it tells the verb
        "The boats now belong to the town",
        "This is a time of storms",
        "Those were built in spring",
        "That includes the northern pier",
        "The dues cover a new lamp",
        "The mayor acknowledges the wardens",
    ],
)
def test_a_clause_has_a_verb(clause: str) -> None:
    assert predicated(clause, 0, len(clause), ENGLISH)


@pytest.mark.parametrize(
    "phrase",
    [
        "The rise of the water in spring",
        "A lamp for every pier of the town",
        "The boats that require a lamp",  # the verb is that of which boats are meant
        "This need of the northern ports",
        "A sales rise of the northern ports",
    ],
)
def test_a_phrase_has_none(phrase: str) -> None:
    assert not predicated(phrase, 0, len(phrase), ENGLISH)
