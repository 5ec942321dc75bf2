"""What the program knows about a language: facts only, one instance a file in `lang/`.

Grouped by the stage that asks: numbering and cues for the outline, cuts for shortening, typography for text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

#: How a marker may stand, from strong to weak: it opens a block, a sentence, a clause.
Stand = Literal["line", "sentence", "clause"]


@dataclass(frozen=True, slots=True)
class Typography:
    """How lines of this language are set."""

    tag: str  # BCP 47, written as `lang` on every run
    east_asian: bool
    no_start: frozenset[str]  # kinsoku: never first in a line
    no_end: frozenset[str]  # kinsoku: never last in a line
    quotes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class NumberingFamily:
    """One way of the language to number the parts of a speech.

    `pattern` is a regular expression of the whole label. Its group `n` is the ordinal; a group `key`, if there is one,
    must read the same in every member of a series (the noun of 理由一：, the verb of 一抓).
    """

    name: str  # as a person would write it: "第一，"
    pattern: str
    rank: int  # its usual depth among the families: 1 outermost; equal ranks do not nest by preference
    weight: float = 2.0  # how surely such a mark numbers a part: 1 may well be prose, 3 hardly ever
    least: Stand = "line"  # the weakest way to stand at which it is a mark at all
    ordinals: Mapping[str, int] = field(default_factory=dict)  # what `n` says → number; empty: Arabic digits
    last: frozenset[str] = frozenset()  # words of `n` that close a series whatever its length: 最后, finally
    series: str = ""  # families of one name here continue each other: 首先 … 第二 … 最后; empty: on its own
    woven: bool = False  # part of its sentence ("My second story is about love"): the sentence is heading, no label


@dataclass(frozen=True, slots=True)
class Language:
    """One language. `labels` holds every word that may stand on a slide without being in the speech."""

    code: str  # key in LANGUAGES
    name: str  # in the language itself
    typography: Typography
    labels: Mapping[str, str]  # agenda, thanks, ...
    pace: float  # characters (East Asian) or words per minute at a rostrum
    numerals: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # style → one, two, three, ...
    numbering: tuple[NumberingFamily, ...] = ()  # the earlier wins where two match at one place
    announcing: tuple[str, ...] = ()  # regular expressions of what announces parts; group `n` is their count
    counts: Mapping[str, int] = field(default_factory=dict)  # number words in announcements → number

    def numeral(self, number: int, style: str) -> str:
        """A number from 1 up, written in a style of the theme ("1", "01", "cn", "formal", "roman").

        A style that the language does not have is written in Arabic digits.
        """
        words = self.numerals.get(style, ())
        if 1 <= number <= len(words):
            return words[number - 1]
        return f"{number:02d}" if style == "01" else str(number)
