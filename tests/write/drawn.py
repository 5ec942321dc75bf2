"""A small fitted deck made by hand, for the writers that draw."""

from __future__ import annotations

from functools import cache

from speechdeck.model.fitted import (
    FittedDeck,
    FittedLine,
    FittedParagraph,
    FittedRun,
    FittedSection,
    FittedSlide,
    TextBox,
)
from speechdeck.model.source import Span
from speechdeck.theme import load_theme

SPEECH = "迎新致辞\n大家好！今年我们做三件事。\n读书 & 写字，<认真>做。\n谢谢大家！"


def said(text: str) -> Span:
    """Where the speech says this."""
    start = SPEECH.index(text)
    return Span(start, start + len(text))


def paragraph(*lines: str, size: float, level: int = 1, before: float = 0.0, bold: str = "") -> FittedParagraph:
    """Lines of one paragraph; the characters of `bold` are emphasised where they stand."""
    return FittedParagraph(tuple(_line(line, bold) for line in lines), level, size, before)


def _line(text: str, bold: str) -> FittedLine:
    before, found, after = text.partition(bold) if bold else (text, "", "")
    runs = ((before, False), (found, True), (after, False))
    return FittedLine(tuple(FittedRun(part, None, strong) for part, strong in runs if part), 100.0)


def box(area: str, *paragraphs: FittedParagraph, leading: float, link: str | None = None) -> TextBox:
    size = paragraphs[0].size
    height = sum(p.space_before + leading * p.size / size * len(p.lines) for p in paragraphs)
    return TextBox(area, paragraphs, size, leading, height, link=link)


_look = cache(load_theme)  # a theme is frozen: one for all tests


def deck(theme: str = "party") -> FittedDeck:
    """Cover, agenda with a link, bullets."""
    cover = FittedSlide(
        "cover", "cover", "迎新致辞",
        (box("title", paragraph("迎新", "致辞", size=60), leading=73),
         box("meta", paragraph("林小满", size=20), paragraph("2026年9月1日", size=20, before=6), leading=24.5)),
        (said("迎新致辞"),), None, 2.0,
    )  # fmt: skip
    agenda = FittedSlide(
        "agenda", "agenda-2", "三件事",
        (box("title", paragraph("三件事", size=32), leading=39),
         box("num1", paragraph("一", size=28), leading=34),
         box("head1", paragraph("读书", size=28), leading=34, link="1")),
        (said("大家好！今年我们做三件事。"),), None, 4.0,
    )  # fmt: skip
    bullets = FittedSlide(
        "1", "bullets", "读书 & 写字",
        (box("title", paragraph("读书 & 写字", size=32), leading=39),
         box("body", paragraph("读书 100 页，“慢慢”读", size=22, bold="慢慢"),
             paragraph("<认真>做", size=18, level=2, before=9), leading=31),
         box("page", paragraph("3", size=11), leading=15.5)),
        (said("读书 & 写字，<认真>做。"), said("谢谢大家！")), 0, 6.0,
    )  # fmt: skip
    return FittedDeck(
        SPEECH, "zh", _look(theme), (cover, agenda, bullets),
        (FittedSection("开场", ("cover", "agenda")), FittedSection("读书", ("1",))), "迎新致辞 & 谢意", "林小满",
    )  # fmt: skip
