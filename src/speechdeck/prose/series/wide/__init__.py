"""Series in East Asian text, where what is counted stands before its number, clause by clause.

values        the numbers of a sentence, each with the words before it
respective    a list of things with a list of values
over_time     one measure at different times
side_by_side  one verb or one build of several things
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from speechdeck.model.language import Language, SeriesWords
from speechdeck.model.source import Span
from speechdeck.prose.series.stated import Stated
from speechdeck.prose.series.wide.over_time import over_time
from speechdeck.prose.series.wide.respective import respective
from speechdeck.prose.series.wide.side_by_side import side_by_side
from speechdeck.prose.series.wide.values import patterns, values

__all__ = ["series"]


def series(text: str, sentences: Sequence[Span], language: Language, words: SeriesWords) -> Iterator[Stated]:
    """What the sentences state."""
    known = patterns(language, words)
    found = [list(values(text, sentence, known)) for sentence in sentences]
    for sentence in sentences:
        yield from respective(text, sentence, known)
    yield from over_time(text, found, known)
    for each in found:
        yield from side_by_side(text, each, known)
