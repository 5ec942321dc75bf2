"""Sentences → how many figures they state."""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose.cues import cues

#: What ends in one of these is a date or an age, and no size of anything.
DATE = re.compile("(?<!周)(?:[年月日岁届号]|月份)$")


def figure_count(text: str, sentences: Sequence[Span], language: Language) -> int:
    """Figures in the sentences; dates and places in a row are none."""
    known = cues(language).figure
    return sum(
        not DATE.search(found.group())
        for sentence in sentences
        for found in known.finditer(text, sentence.start, sentence.end)
    )
