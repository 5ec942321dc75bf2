"""Sentences → how many figures they state."""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose.cues import cues
from speechdeck.prose.turns import turns

#: What ends in one of these is a date or an age, and no size of anything.
DATE = re.compile("(?<![周週])(?:[年月日岁歲届屆号號]|月份|[年月日][起间間])$")


def figure_count(text: str, sentences: Sequence[Span], language: Language) -> int:
    """Figures in the sentences, in digits and in words; dates and places in a row are none."""
    digits, words = cues(language).figure, turns(language).worded
    return sum(
        not DATE.search(found.group())
        for sentence in sentences
        for pattern in (digits, words)
        for found in pattern.finditer(text, sentence.start, sentence.end)
    )
