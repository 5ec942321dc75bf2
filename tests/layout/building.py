"""Decks for tests, written as plain strings: the speech they are excerpts of is made along the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from speechdeck.model.deck import Deck, Paragraph, Phrase, Properties, Section, Slide, Slot
from speechdeck.model.source import Excerpt, Label, Span


@dataclass
class DeckMaker:
    """Collects a speech while slides are written; a slot is a string, or a tuple of variants from best to shortest.

    In a string, a line is a paragraph, a leading "- " makes it level 2, `**...**` is emphasis, "#3" a numeral.
    """

    language: str = "zh"
    text: str = ""
    slides: list[Slide] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)

    def excerpt(self, words: str) -> Excerpt:
        start = len(self.text)
        self.text += words + "\n"
        return Excerpt.of(start, start + len(words))

    def section(self, name: str, key: str) -> None:
        self.sections.append(Section(self.excerpt(name), key))

    def slide(self, kind: str, *, key: str = "", count: int = 0, **slots: str | tuple[str, ...]) -> Slide:
        start = len(self.text)
        made = tuple(
            Slot(
                name.rstrip("_"),
                tuple(self._wording(words) for words in ((value,) if isinstance(value, str) else value)),
            )
            for name, value in slots.items()
        )
        notes = (Span(start, len(self.text)),)
        section = len(self.sections) - 1 if self.sections else None
        slide = Slide(key or f"s{len(self.slides)}", kind, made, notes, count, section)
        self.slides.append(slide)
        return slide

    def deck(self) -> Deck:
        phrases = self.slides[0].slots[0].variants[0][0].phrases
        title = phrases[0].text if phrases else None
        assert title is None or isinstance(title, Excerpt)
        return Deck(
            self.text, "speech", self.language, tuple(self.slides), tuple(self.sections), Properties(title, None)
        )

    def _wording(self, words: str) -> tuple[Paragraph, ...]:
        return tuple(self._paragraph(line) for line in words.split("\n"))

    def _paragraph(self, line: str) -> Paragraph:
        level = 2 if line.startswith("- ") else 1
        line = line.removeprefix("- ")
        if line.startswith("#"):
            return Paragraph((Phrase(Label("numeral", int(line[1:]))),))
        pieces = [(piece, place % 2 == 1) for place, piece in enumerate(line.split("**")) if piece]
        start = len(self.text)
        self.excerpt("".join(piece for piece, _ in pieces))
        return Paragraph(tuple(self._phrases(pieces, start)), level)

    @staticmethod
    def _phrases(pieces: list[tuple[str, bool]], start: int) -> Iterator[Phrase]:
        for piece, strong in pieces:
            yield Phrase(Excerpt.of(start, start + len(piece)), strong)
            start += len(piece)
