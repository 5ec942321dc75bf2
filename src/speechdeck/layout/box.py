"""Runs and the area they go to → a text box with every line measured, or None where they do not fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from speechdeck.layout.columns import can_stand
from speechdeck.layout.wording import NUMBER_SHRINK, Line, Run
from speechdeck.model.fitted import FittedLine, FittedParagraph, FittedRun, TextBox
from speechdeck.model.language import Typography
from speechdeck.model.theme import Area, Theme
from speechdeck.text import Piece, SetParagraph, SetText, Setting, Style, fit, fits_at

#: Bullets that fill less than this share of their area grow, up to so many times their size; the space between
#: them grows more. Larger text would outgrow the headings.
SPARSE, GROWTH, GAP_GROWTH = 0.6, 1.08, 1.8

#: A text up to this many characters that ends in no sentence mark is a caption.
CAPTION = 32
_SENTENCE_END = frozenset("。！？.!?”")

#: Space before a bullet of the second level, as a share of the area's gap: it belongs to the one above it.
LEVEL_GAP = 0.5


class Setter(NamedTuple):
    """Sets text into the areas of one theme, in one language."""

    theme: Theme
    typography: Typography

    def breaks(self, lines: Sequence[Line], area: Area) -> bool:
        """Whether we break the lines ourselves: in display text, and in captions and enumerations that end in no mark.

        Sentences and bullets wrap by themselves, because people edit them (look book, section 5).
        """
        if area.stack:
            return False
        if area.balance or area.role == "title":
            return True
        fragment = len(lines) == 1 and len(lines[0].text) <= CAPTION and lines[0].text[-1] not in _SENTENCE_END
        return fragment and not area.bullets and area.role in ("body", "label")

    def style(self, lines: Sequence[Line], area: Area) -> Style:
        """The typesetting of a text in an area."""
        number = area.role == "number" and area.lines == 1
        return Style(
            fonts=self.theme.fonts[area.font],
            width=area.rect.w,
            height=area.rect.h,
            size=area.size,
            smallest=min(area.smallest, area.size * NUMBER_SHRINK) if number else area.smallest,
            leading=area.leading,
            lines=area.lines,
            balance=self.breaks(lines, area),
            one_line=number,
            tracking=area.tracking,
            gap=area.gap,
            exact=area.exact,
        )

    def fit(self, lines: Sequence[Line], area: Area, largest: float | None = None) -> SetText | None:
        """The text at the largest size at which the area holds it."""
        if not lines or (area.stack and not can_stand("".join(line.text for line in lines))):
            return None
        settings = [self._setting(line, area) for line in lines]
        style = self.style(lines, area)
        found = fit(settings, style, self.typography, largest=largest)
        if found and area.bullets and largest is None and found.size == area.size:
            return self._grown(found, settings, style)
        return found

    def fit_at(self, lines: Sequence[Line], area: Area, size: float) -> SetText | None:
        """The text at exactly this size, or None."""
        return fits_at([self._setting(line, area) for line in lines], self.style(lines, area), self.typography, size)

    def _setting(self, line: Line, area: Area) -> Setting:
        pieces = tuple(Piece(run.text, run.bold, run.scale) for run in line.runs)
        if not area.bullets or not self.theme.bullets:
            return Setting(pieces)
        bullet = self.theme.bullets[line.level - 1]
        return Setting(pieces, bullet.indent, bullet.text_scale, 1.0 if line.level == 1 else LEVEL_GAP)

    def _grown(self, found: SetText, settings: Sequence[Setting], style: Style) -> SetText:
        """Sparse bullets at a larger size, farther apart."""
        best, size = found, found.size
        while size + 1 <= style.size * GROWTH:
            size += 1
            larger = fits_at(settings, style, self.typography, size)
            if larger is None or larger.height > SPARSE * style.height:
                break
            best = larger
        room = SPARSE * style.height - best.height
        spread = min(GAP_GROWTH, 1.0 + max(room, 0.0) / max(_gaps(best), 1.0))
        return fits_at(settings, style._replace(gap=style.gap * spread), self.typography, best.size) or best


def text_box(area: Area, lines: Sequence[Line], text: SetText, *, link: str | None = None, hard: bool) -> TextBox:
    """The box of an area; `hard` where its lines end in explicit breaks."""
    return TextBox(
        area=area.name,
        paragraphs=tuple(
            _paragraph(line, paragraph, hard) for line, paragraph in zip(lines, text.paragraphs, strict=True)
        ),
        size=text.size,
        leading=text.leading,
        height=text.height,
        right_inset=text.right_inset,
        link=link,
    )


def _paragraph(line: Line, paragraph: SetParagraph, hard: bool) -> FittedParagraph:
    last = len(paragraph.lines) - 1
    return FittedParagraph(
        lines=tuple(
            FittedLine(tuple(_cut(line.runs, start, end)), width, hard and index < last)
            for index, (start, end, width) in enumerate(paragraph.lines)
        ),
        level=line.level,
        size=paragraph.size,
        space_before=paragraph.space_before,
    )


def _cut(runs: Sequence[Run], start: int, end: int) -> Iterator[FittedRun]:
    """The runs of the characters [start, end) of a paragraph."""
    place = 0
    for run in runs:
        text = run.text[max(start - place, 0) : max(end - place, 0)]
        place += len(run.text)
        if text:
            yield FittedRun(text, run.source, run.emphasis, run.scale, run.muted)


def _gaps(text: SetText) -> float:
    return sum(paragraph.space_before for paragraph in text.paragraphs)
