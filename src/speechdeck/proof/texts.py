"""Every text of the slides → where it comes from, and a finding for each that the speech does not say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from speechdeck.model.language import Language
from speechdeck.model.source import Span, fold_space
from speechdeck.proof.deck import RUNNING, Deck, Text
from speechdeck.proof.letters import Letters, is_ideograph
from speechdeck.proof.speech import Speech
from speechdeck.proof.trace import Nearest, Trace, trace
from speechdeck.proof.verdict import Finding, Traced

#: Ways to write the number of a part, and how far parts are counted.
_STYLES = ("1", "01", "1.", "cn", "formal", "roman")
_MOST = 99
#: A section's name in the footer stands behind the section's number.
_NUMBERED = re.compile(r"\s*(\S{1,4})[\s\u2002\u3000]+(?=\S)")

#: What turns the words right behind it into their opposite, in Chinese and Japanese text.
_NEGATIONS = (
    "没有", "不能", "不得", "不要", "不可", "不许", "不准", "不会", "不应", "不再", "并非", "绝非", "决非",
    "沒有", "不許", "不準", "不會", "不應", "並非", "絕非", "決非", "不", "没", "沒", "未", "勿", "莫",
)  # fmt: skip

Origin = tuple[Traced, tuple[Finding, ...]]


def origins(deck: Deck, ranges: Sequence[tuple[int, int]], speech: Speech, head: Speech) -> Iterator[Origin]:
    """Every text with its place in the speech, or in what the file's head says about it.

    `ranges` are the letters of the speech in each slide's notes.
    """
    witness = _Witness(speech, head, deck.sections)
    for slide, near in zip(deck.slides, ranges, strict=True):
        witness.read.clear()
        for text in slide.texts:
            yield witness.origin(text, near)


class _Witness:
    """Goes through a deck from its first text to its last, counting numerals along."""

    def __init__(self, speech: Speech, head: Speech, sections: int) -> None:
        self.speech = speech
        self.head = head
        self.nearest = Nearest(speech)
        self.labels = {Letters.of(label).text for label in speech.language.labels.values()} - {""}
        self.numerals = _numerals(speech.language)
        self.counted = {0, *range(sections)}  # the number of any section may come up, whichever did before
        self.read: set[int] = set()  # where the pieces end, in letters of the speech, that the slide has so far

    def origin(self, text: Text, near: tuple[int, int]) -> Origin:
        text = replace(text, text=fold_space(self._unnumbered(text)).strip())  # where a line ends does not matter
        letters = Letters.of(text.text)
        if text.value is not None:
            return self._value(text, text.value)
        if not letters.text or text.generated:
            return _traced(text, "field" if text.generated else "mark"), ()
        if letters.text in self.labels:
            return _traced(text, "label"), ()
        if text.placeholder and self._counts(text.text):
            return _traced(text, "numeral"), ()
        return self._said(text, letters, near)

    def _unnumbered(self, text: Text) -> str:
        """A footer without the number of its section."""
        numbered = _NUMBERED.match(text.text) if text.placeholder in RUNNING else None
        return text.text[numbered.end() :] if numbered and numbered.group(1) in self.numerals else text.text

    def _value(self, text: Text, value: float) -> Origin:
        """A number of a chart's data, which a speech says with or without its per cent."""
        if round(value, 10) in self.speech.said.amounts():
            return _traced(text, "speech"), ()
        return _traced(text, "unknown"), (_finding("figure", text, figure=text.text),)

    def _counts(self, text: str) -> bool:
        """Whether the text is a numeral, of a section or the next after one that has been on a slide: it counts parts,
        and nothing else."""
        numbers = [number for number in self.numerals.get(text, ()) if number - 1 in self.counted]
        self.counted.update(numbers)
        return bool(numbers)

    def _said(self, text: Text, letters: Letters, near: tuple[int, int]) -> Origin:
        for speech in (self.speech, self.head):
            found = trace(letters, speech, near)
            if found:
                traced = _traced(text, "speech" if found.whole else "shortened", found.spans(speech))
                doubts = tuple(_doubts(text, letters, found, speech, self.read))
                self.read.update(end for _, end in found.pieces() if speech is self.speech)
                return traced, doubts
        return self._foreign(text)

    def _foreign(self, text: Text) -> Origin:
        near = self.nearest.place(Letters.of(text.text))
        fields = {"nearest": self.speech.quote(*near), "where": self.speech.origin(near[0])} if near else {}
        lacking = self.speech.said.lacks(text.text)
        if lacking:
            return _traced(text, "unknown"), (_finding("figure", text, figure=", ".join(lacking), **fields),)
        return _traced(text, "unknown"), (_finding("text", text, **fields),)


def _doubts(text: Text, letters: Letters, found: Trace, speech: Speech, read: set[int]) -> Iterator[Finding]:
    """What the words of a traced text hide: a number cut out of another one, a negation left out.

    Nothing is left out that is `read` right before: a contrast has its "not" in the head over the words.
    """
    altered = speech.said.altered(text.text, letters, found.at)
    if altered:
        yield _finding("figure", text, figure=", ".join(altered))
    for start, _ in found.pieces():
        negation = _negation_before(start, speech)
        if negation and start not in read:
            yield _finding("negation", text, negation=negation)


def _negation_before(start: int, speech: Speech) -> str:
    """The negation that stands right before a piece and is not in it."""
    place = speech.letters.places[start]
    before = speech.text[max(0, place - 12) : place]
    if is_ideograph(speech.letters.text[start]):
        return next((word for word in _NEGATIONS if before.endswith(word)), "")
    words = speech.language.cuts.negations
    return next((word for word in words if re.search(rf"(?<!\w){re.escape(word)}\s$", before, re.I)), "")


def _numerals(language: Language) -> dict[str, tuple[int, ...]]:
    """Numerals of every style → their numbers."""
    found: dict[str, tuple[int, ...]] = {}
    for number in range(1, _MOST + 1):
        for style in _STYLES:
            word = language.numeral(number, style)
            if number not in found.get(word, ()):
                found[word] = (*found.get(word, ()), number)
    return found


def _traced(text: Text, origin: str, spans: tuple[Span, ...] = ()) -> Traced:
    return Traced(text.slide, text.shape, text.paragraph, text.text, origin, spans)


def _finding(kind: str, text: Text, **fields: object) -> Finding:
    return Finding(f"invented.{kind}", text.slide, text.shape, text.text, fields)
