"""A language's words for the frame of a speech, each compiled when it is first asked for."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from speechdeck.lang import LANGUAGES
from speechdeck.model.language import Anatomy


class _Pattern(cached_property[re.Pattern[str]]):
    """The compiled field of Anatomy that it is assigned to; an empty one never matches."""

    def __init__(self) -> None:
        super().__init__(lambda words: re.compile(getattr(words.anatomy, str(self.attrname)) or r"(?!)"))


class Words:
    """One pattern for each field of Anatomy."""

    titles = _Pattern()
    occasion = _Pattern()
    name = _Pattern()
    person = _Pattern()
    role = _Pattern()
    organisation = _Pattern()
    speaking = _Pattern()
    byline = _Pattern()
    label = _Pattern()
    dates = _Pattern()
    venue = _Pattern()
    note = _Pattern()
    preface = _Pattern()
    salutation = _Pattern()
    address = _Pattern()
    greeting = _Pattern()
    thanks = _Pattern()
    wrapping = _Pattern()
    turning = _Pattern()
    appeal = _Pattern()
    conclusion = _Pattern()

    def __init__(self, anatomy: Anatomy, wide: bool) -> None:
        self.anatomy = anatomy
        self.wide = wide  # East Asian script


@lru_cache(maxsize=16)
def words_of(language: str) -> Words:
    """`language` is a key of LANGUAGES; one that is not known has no words."""
    known = LANGUAGES.get(language)
    return Words(known.anatomy, known.typography.east_asian) if known else Words(Anatomy(), False)
