"""Sentences → the series of values that they state: one measure, one unit, at three points in time or of three things.

2021年420万元，2022年510万元，2023年630万元 · A、B、C产量分别增长3%、5%、8% · 甲占50%，乙占30%，丙占20%.

Precision over recall: a chart that says what the speech does not say is worse than none. Goals, forecasts and
comparisons are left out, and so is whatever has no name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose.series.stated import Stated

__all__ = ["Stated", "stated"]

_DIGITS = re.compile(r"\d+(?:[.,，]\d+)*")
_LEAST = 3


def stated(text: str, sentences: Sequence[Span], language: Language) -> tuple[Stated, ...]:
    """Every series of the sentences, those with more values first."""
    words = language.series
    if words is None or sum(len(_DIGITS.findall(text, each.start, each.end)) for each in sentences) < _LEAST:
        return ()
    goals = re.compile(words.goals)
    reached = [each for each in sentences if not goals.search(text, each.start, each.end)]
    if language.typography.east_asian:
        from speechdeck.prose.series.wide import series
    else:
        from speechdeck.prose.series.latin import series
    found = [each for each in series(text, reached, language, words) if each.sound(text)]
    return tuple(sorted(found, key=lambda each: -len(each.categories) * len(each.measures)))
