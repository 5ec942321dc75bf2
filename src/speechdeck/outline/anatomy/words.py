"""A language's words for the frame of a speech, compiled once."""

from __future__ import annotations

import re
from dataclasses import fields
from functools import lru_cache

from speechdeck.lang import LANGUAGES
from speechdeck.model.language import Anatomy


class Words:
    """One compiled pattern for each field of Anatomy; an empty one never matches."""

    titles: re.Pattern[str]
    occasion: re.Pattern[str]
    name: re.Pattern[str]
    role: re.Pattern[str]
    organisation: re.Pattern[str]
    speaking: re.Pattern[str]
    byline: re.Pattern[str]
    label: re.Pattern[str]
    dates: re.Pattern[str]
    venue: re.Pattern[str]
    note: re.Pattern[str]
    preface: re.Pattern[str]
    salutation: re.Pattern[str]
    greeting: re.Pattern[str]
    address: re.Pattern[str]
    thanks: re.Pattern[str]
    wrapping: re.Pattern[str]
    turning: re.Pattern[str]
    appeal: re.Pattern[str]
    conclusion: re.Pattern[str]
    person: re.Pattern[str]

    def __init__(self, anatomy: Anatomy, wide: bool) -> None:
        for field in fields(Anatomy):
            setattr(self, field.name, re.compile(getattr(anatomy, field.name) or r"(?!)"))
        self.wide = wide  # East Asian script


@lru_cache(maxsize=16)
def words_of(language: str) -> Words:
    """`language` is a key of LANGUAGES; one that is not known has no words."""
    known = LANGUAGES.get(language)
    return Words(known.anatomy, known.typography.east_asian) if known else Words(Anatomy(), False)
