"""Wordings of the deck → runs of text with their origin: excerpts read, labels looked up, numerals written."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from speechdeck.model.deck import Deck, Paragraph, Slide, Wording
from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Label, SlideText
from speechdeck.model.theme import Area, Bullet

#: What a figure begins with, a range or a row as a whole (15 to 30; 8.7%、31.5); the rest is its unit, set smaller.
_DIGITS = r"[0-9０-９][0-9０-９.,，:：/]*(?:[¼½¾]| \d/\d)?"
_NUMBER = re.compile(
    rf"[第约約近逾超]?[+\-−±]?(?:[A-Z]{{0,3}}[$￥¥£€]|[₹`]\s?)?{_DIGITS}(?:(?:\s(?:to|and)\s|-for-|\s?[-–—~～到至]\s?){_DIGITS}"
    rf"|(?:[^\s\d、]{{0,4}}[、和及与]{_DIGITS})+)?"
)


#: A number with its unit may shrink to this share of its size where its box is too narrow (look book, section 6); the
#: unit, which is a share of the number, stays as large as any text must be, in points.
NUMBER_SHRINK, SMALLEST_UNIT = 0.72, 14.0

#: Numerals that stand for others where the speech does not use them itself: 一 for 壹.
_WRITTEN = {"formal": ("formal", "cn")}


class Run(NamedTuple):
    """Characters of one look and one origin; `scale` is of the paragraph's size."""

    text: str
    source: SlideText | None
    emphasis: bool = False
    bold: bool = False
    scale: float = 1.0
    muted: bool = False


class Line(NamedTuple):
    """A paragraph before it is broken."""

    runs: tuple[Run, ...]
    level: int = 1

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


class Reader:
    """Reads the deck's texts: the speech and its language.

    `highest` is the highest numeral on the slides, `padded` says that items which a theme wishes to number 1 are
    numbered 01.
    """

    def __init__(self, source: str, language: Language, highest: int = 0, *, padded: bool = False) -> None:
        self.source = source
        self.language = language
        self.highest = highest
        self.padded = padded
        self._known: dict[Excerpt, str] = {}  # excerpts are read for every variant and theme area
        self._styles: dict[tuple[str, bool], str] = {}

    def read(self, text: SlideText, numerals: str = "1", *, in_row: bool = False) -> str:
        """An excerpt's or a label's wording; `in_row` where numerals of other items stand beside a numeral."""
        if isinstance(text, Excerpt):
            known = self._known.get(text)
            if known is None:
                known = self._known[text] = text.read(self.source)
            return known
        if text.key == "numeral":
            style = self._styles.get((numerals, in_row))
            if style is None:
                style = self._styles[numerals, in_row] = self._style(numerals, in_row=in_row)
            return self.language.numeral(text.number or 0, style)
        return self.language.labels.get(text.key, "")

    def _style(self, wished: str, *, in_row: bool) -> str:
        """How all numerals of the deck are written where a theme wishes for a style.

        A lone 4 looks like a figure of the speech and is written 04; in a row that counts from 1 it does not. A lone 11
        or 十一 that the speech does not say looks like one of its figures; "11." looks like a place in a row.
        """
        digits = "1" if in_row and not self.padded else "01"
        styles = (digits,) if in_row and wished == "1" else _WRITTEN.get(wished, (wished,))
        found = next((style for style in styles if self._spoken(style)), digits)
        if found == "roman" or found in self.language.numerals:
            return found
        found = found if found in ("1", "01") else digits
        words = self.language.numerals.get("cn", ())
        high = range(10, self.highest + 1)
        return found if all(any(map(self._says, (str(each), *words[each - 1 : each]))) for each in high) else "1."

    def _spoken(self, numerals: str) -> bool:
        """Whether the speech uses the first three numerals of a style and all that the deck has: no slide shows words
        that it does not say."""
        words = self.language.numerals.get(numerals, ())
        if not words:
            return True
        needed = words[: max(self.highest, 3)]
        return self.highest <= len(words) and all(
            word in self.source if len(word) == 1 else self._says(word) for word in needed
        )

    def _says(self, number: str) -> bool:
        """Whether the speech says a number as it is written, not inside a longer one."""
        inside = "A-Za-z0-9.," if number.isdigit() else "".join(self.language.numerals.get("cn", ())[:10])
        return re.search(f"(?<![{inside}]){number}(?![{inside}])", self.source) is not None

    def lines(self, wording: Wording, area: Area, bullets: tuple[Bullet, ...]) -> tuple[Line, ...]:
        """The paragraphs of a wording as `area` shows them; paragraphs without characters are left out."""
        lines = (self._line(paragraph, area, bullets) for paragraph in wording)
        return tuple(line for line in lines if line.text.strip())

    def _line(self, paragraph: Paragraph, area: Area, bullets: tuple[Bullet, ...]) -> Line:
        level = min(max(paragraph.level, 1), max(len(bullets), 1)) if area.bullets else 1
        bold = area.bold or (area.bullets and bool(bullets) and bullets[level - 1].bold)
        runs = [
            Run(
                self.read(phrase.text, area.numerals, in_row=area.name[-1:].isdigit()),
                phrase.text,
                phrase.emphasis,
                bold or phrase.emphasis,  # of a muted one, too: it takes the room of its neighbours
                muted=phrase.muted,
            )
            for phrase in paragraph.phrases
        ]
        spaced = [self._spaced(run, after) for run, after in zip(runs, [*runs[1:], None], strict=True)]
        return Line(tuple(_figure(spaced, _unit(area)) if area.role == "number" else spaced), level)

    def _spaced(self, run: Run, after: Run | None) -> Run:
        """The run with the space that Latin words need before the next phrase."""
        if after is None or not (_latin(run.text[-1:]) and _latin(after.text[:1])) or after.text[0] in "…),.;:!?%":
            return run
        if run.text.endswith("("):
            return run
        return run._replace(text=run.text + " ")


def goes_on(slide: Slide) -> bool:
    """Whether the numerals of a slide's items do not count from 1: there a 4 could be taken for a figure."""
    shown = [
        phrase.text.number
        for slot in slide.slots
        if slot.name.startswith("num") and slot.name != "num"
        for phrase in slot.variants[0][0].phrases
        if isinstance(phrase.text, Label)
    ]
    return shown != [*range(1, len(shown) + 1)]


def highest(deck: Deck) -> int:
    """The highest numeral on the slides of a deck."""
    slots = (slot for slide in deck.slides for slot in slide.slots)
    phrases = (phrase for slot in slots for wording in slot.variants for line in wording for phrase in line.phrases)
    labels = (phrase.text for phrase in phrases if isinstance(phrase.text, Label))
    return max((label.number or 0 for label in labels), default=0)


def _latin(char: str) -> bool:
    return bool(char) and not char.isspace() and char < "\u2e80"


def _unit(area: Area) -> float:
    """The share of a number's size that its unit has: the theme's, but legible even where the number is smallest."""
    smallest = min(area.smallest, area.size * NUMBER_SHRINK)
    return min(max(area.unit, math.ceil(1000 * SMALLEST_UNIT / smallest) / 1000), 1.0)


def _figure(runs: list[Run], unit: float) -> list[Run]:
    """Number and unit apart: the first run that holds a number is cut behind it, what follows is the unit."""
    if len(runs) > 1:
        return [runs[0], *(run._replace(scale=unit) for run in runs[1:])]
    match = _NUMBER.match(runs[0].text) if runs else None
    if match is None or match.end() == len(runs[0].text):
        return runs
    number, rest = runs[0].text[: match.end()], runs[0].text[match.end() :]
    return [runs[0]._replace(text=number), runs[0]._replace(text=rest, scale=unit)]
