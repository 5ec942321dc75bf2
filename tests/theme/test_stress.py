"""Every kind in every theme, with texts at their limits and a third over, in Chinese and English: everything fits."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from speechdeck.kinds import KINDS
from speechdeck.kinds.limits import limit
from speechdeck.layout import layout
from speechdeck.model.chart import Chart, Series, Value
from speechdeck.model.deck import Deck, Paragraph, Phrase, Properties, Section, Slide, Slot
from speechdeck.model.limits import Limit
from speechdeck.model.source import Excerpt, Label, Span
from speechdeck.model.theme import Theme
from speechdeck.review.specimen import specimen
from speechdeck.theme import available, load_theme
from tests.promises import misfits

#: What slides of a variant lack.
LACKS = {"": (), "heads": ("textN",), "statement": ("headN", "textN")}

FIGURES = {"zh": "12.6万件", "en": "12.6 million"}


class Stress:
    """A speech of nothing but specimens, and the slides that show it."""

    def __init__(self, language: str, share: float) -> None:
        self.language = language
        self.share = share
        self.text = ""
        self.slides: list[Slide] = []

    def excerpt(self, words: str) -> Excerpt:
        start = len(self.text)
        self.text += words + "\n"
        return Excerpt.of(start, start + len(words))

    def wording(self, most: Limit) -> tuple[Paragraph, ...]:
        size = round((most.wide if self.language == "zh" else most.latin) * self.share)
        letters = round(most.letters * self.share) if most.letters else None
        texts = (
            specimen(self.language, size, len(self.text) % 17 + place, letters) for place in range(most.paragraphs)
        )
        return tuple(Paragraph((Phrase(self.excerpt(text)),)) for text in texts)

    def slot(self, kind: str, count: int, variant: str, name: str) -> Slot | None:
        number = re.search(r"\d+$", name)
        if name.startswith("fig"):
            return Slot(name, ((Paragraph((Phrase(self.excerpt(FIGURES[self.language])),)),),))
        if name.startswith("num"):
            return Slot(name, ((Paragraph((Phrase(Label("numeral", int(number[0]) if number else 1)),)),),))
        most = limit(kind, count, name, variant)
        return Slot(name, (self.wording(most),)) if most else None

    def slide(self, kind: str, count: int, variant: str) -> None:
        start = len(self.text)
        names = [
            name.replace("N", str(number))
            for name in KINDS[kind].slots
            for number in (range(1, count + 1) if name.endswith("N") else (0,))
            if name not in LACKS[variant]
        ]
        slots = tuple(slot for name in names if (slot := self.slot(kind, count, variant, name)))
        chart = self.chart() if kind == "chart" else None
        notes = (Span(start, len(self.text)),)
        key = f"{kind}.{count}{variant}"
        self.slides.append(Slide(key, kind, slots, notes, count, 0, chart=chart))

    def chart(self) -> Chart:
        """Seven columns, whose names are as long as those of years with months."""
        names = tuple(self.excerpt("2024年12月" if self.language == "zh" else "Dec 2024") for _ in range(7))
        values = tuple(Value(float(size), self.excerpt(str(size))) for size in range(101, 108))
        return Chart("time", names, (Series(self.excerpt("a"), values),), None, 6)

    def deck(self) -> Deck:
        name = Section(self.excerpt("务实" if self.language == "zh" else "Work"), self.slides[0].key)
        return Deck(self.text, "stress", self.language, tuple(self.slides), (name,), Properties(None, None))


def kinds(theme: Theme) -> Iterator[tuple[str, int, str]]:
    """Every kind of slide and every count that the theme has a layout for; once more without what it can lack."""
    for name in theme.layouts:
        plain, _, variant = name.partition("@")
        kind, _, count = plain.partition("-")
        if kind in KINDS and variant in LACKS:
            yield kind, int(count or 0), variant


@pytest.mark.parametrize("share", [1.0, 4 / 3], ids=["limit", "third-over"])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", [entry.name for entry in available()])
def test_texts_at_their_limits_fit(name: str, language: str, share: float) -> None:
    theme = load_theme(name)
    stress = Stress(language, share)
    for kind, count, variant in kinds(theme):
        stress.slide(kind, count, variant)
    fitted, _ = layout(stress.deck(), theme)
    assert misfits(fitted) == []
    shown = {slide.key.partition("~")[0] for slide in fitted.slides}
    assert shown == {slide.key for slide in stress.slides}
