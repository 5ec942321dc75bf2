"""Where the words on a slide come from: an excerpt of the speech, or a label of the language table.

There is no third kind of slide text, so nothing can be invented: to shorten a sentence is to drop spans.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple, TypeAlias


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """[start, end) in code points of the manuscript's text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters it covers."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of the speech: spans in the speech's order, what lies between them left out."""

    spans: tuple[Span, ...]
    capital: bool = False  # show the first letter in upper case (a clause cut from the middle of a sentence)
    fixed: bool = False  # the user chose this wording in the outline file: no shorter one is offered

    def __post_init__(self) -> None:
        if any(a.end > b.start for a, b in pairwise(self.spans)):
            raise ValueError(f"spans out of order: {self.spans}")

    @classmethod
    def of(cls, start: int, end: int, *, capital: bool = False) -> Excerpt:
        return cls((Span(start, end),), capital)

    @property
    def start(self) -> int:
        return self.spans[0].start

    @property
    def end(self) -> int:
        return self.spans[-1].end

    def read(self, text: str) -> str:
        """Its wording as it stands on a slide: white space folded, pieces joined as the script joins words."""
        pieces = [span.of(text) for span in self.spans]
        joined = pieces[0] if pieces else ""
        for before, span, piece in zip(self.spans, self.spans[1:], pieces[1:], strict=False):
            parted = before.end < span.start
            if parted and piece[:1] in _ATTACHED:  # the tolls (applause). By spring
                joined = joined.rstrip()
            elif parted and _latin(joined[-1:]) and _latin(piece[:1]):
                joined += " "
            joined += piece
        wording = fold_space(joined)
        return wording[:1].upper() + wording[1:] if self.capital else wording


class Label(NamedTuple):
    """A word of the language table: the only text on a slide that the speech need not contain.

    `key` names an entry of `Language.labels` ("agenda"), or is "numeral" for the number itself, written as
    the theme's area asks (一, 1, 01, 壹).
    """

    key: str
    number: int | None = None


SlideText: TypeAlias = Excerpt | Label

#: Marks that stand close to the word before them.
_ATTACHED = tuple(".,;:!?)]%”’")
_SPACE = re.compile(r"\s+")
_WIDE = "\u2e80"  # where the radicals begin, and with them East Asian scripts


def _latin(char: str) -> bool:
    """Whether words are told apart by spaces beside this character: not in Chinese and Japanese, but in Korean.

    Curly quotation marks and dashes are both scripts' own: only the other neighbour tells. Comparing is fifty times
    cheaper than compiling a pattern of five far ranges, and this module is loaded in every run.
    """
    if not char or char.isspace():
        return False
    return char < _WIDE or "\u9fff" < char < "\uf900" or "\ufaff" < char < "\uff00" or "\uffef" < char < "\U00020000"


def fold_space(text: str) -> str:
    """White space as a slide shows it: none beside an East Asian character, else one space."""
    if max(text, default="") < _WIDE:
        return " ".join(text.split())

    def replace(match: re.Match[str]) -> str:
        start, end = match.span()
        return " " if _latin(text[start - 1 : start]) and _latin(text[end : end + 1]) else ""

    return _SPACE.sub(replace, text)
