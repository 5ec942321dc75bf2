"""What the program knows about a language: facts only, one instance a file in `lang/`.

Grouped by the stage that asks: numbering and cues for the outline, cuts for shortening, typography for text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Typography:
    """How lines of this language are set."""

    tag: str  # BCP 47, written as `lang` on every run
    east_asian: bool
    no_start: frozenset[str]  # kinsoku: never first in a line
    no_end: frozenset[str]  # kinsoku: never last in a line
    quotes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Language:
    """One language. `labels` holds every word that may stand on a slide without being in the speech."""

    code: str  # key in LANGUAGES
    name: str  # in the language itself
    typography: Typography
    labels: Mapping[str, str]  # agenda, thanks, ...
    pace: float  # characters (East Asian) or words per minute at a rostrum
    numerals: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # style → one, two, three, ...

    def numeral(self, number: int, style: str) -> str:
        """A number from 1 up, written in a style of the theme ("1", "01", "cn", "formal", "roman").

        A style that the language does not have is written in Arabic digits.
        """
        words = self.numerals.get(style, ())
        if 1 <= number <= len(words):
            return words[number - 1]
        return f"{number:02d}" if style == "01" else str(number)
