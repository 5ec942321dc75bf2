"""Boxes → those whose text does not fit, by the same tables as in a build, and those of which one cannot tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from speechdeck.model.geometry import fits
from speechdeck.model.language import Typography
from speechdeck.model.theme import FontStack
from speechdeck.proof.boxes import Box, BoxParagraph
from speechdeck.proof.verdict import Finding
from speechdeck.text.linebreak import greedy
from speechdeck.text.measure import ruler
from speechdeck.text.metrics import face, is_known

#: What a line needs of its line height at least, in em: exact spacing may leave more air above the first line.
_LINE = 1.2
#: Share of the width by which a line may be longer than reckoned: kerning, and figures that our tables take wider.
_LENIENCE = 1.01
#: As narrow and as low as typefaces for reading are.
_NARROW = FontStack(("Calibri",), ("SimSun",))


def misfits(boxes: Sequence[Box], typography: Typography) -> Iterator[Finding]:
    """The boxes that do not hold their text, then those that cannot be measured as remarks."""
    for box in boxes:
        over = 0.0 if box.unclear else _over(box, typography)
        if box.unclear or not fits(over, 0.0):
            finding = _judged(box, over, typography)
            if finding:
                yield finding


def _judged(box: Box, over: float, typography: Typography) -> Finding | None:
    """What to say of a box that may not hold its text; None where the program that saved it has seen that it does."""
    reason, font = box.unclear, "" if box.unclear else _unknown(box)
    if not reason and (font or box.shrinks):
        may_fit = fits(_over(box, typography, least=True), 0.0)
        if box.shrinks and may_fit:
            return None
        reason = "shrinks" if box.shrinks else "font" if may_fit else ""
    if reason:
        fields = {"reason": reason, "font": font}
        return Finding("fit.unclear", box.slide, box.shape, box.text, fields, remark=True)
    return Finding("fit.overflow", box.slide, box.shape, box.text, {"points": f"{over:.0f}"})


def _unknown(box: Box) -> str:
    """A typeface of the box whose measures we do not know."""
    used = (name for each in box.paragraphs for name in (*each.fonts.latin, *each.fonts.east_asian))
    return next((name for name in used if name and not is_known(name)), "")


def _over(box: Box, typography: Typography, *, least: bool = False) -> float:
    """Points by which the text is larger than its box; `least` for the narrowest and lowest typefaces there are."""
    if least:
        box = replace(box, paragraphs=tuple(replace(each, fonts=_NARROW) for each in box.paragraphs))
    below = max(box.bottom, 0.0) if box.grows else 0.0
    return max(_too_wide(box, typography), _height(box, typography) - box.height - below)


def _height(box: Box, typography: Typography) -> float:
    """Points that the text takes from the top of its first line to the bottom of its last."""
    height = 0.0
    for number, paragraph in enumerate(box.paragraphs):
        leading = _leading(paragraph, typography)
        height += (paragraph.before if number else 0.0) + _lines(box, paragraph, typography) * leading
        if number == 0:
            height -= max(0.0, leading - _LINE * paragraph.size)
        if number < len(box.paragraphs) - 1:
            height += paragraph.after
    return height


def _leading(paragraph: BoxParagraph, typography: Typography) -> float:
    if paragraph.exact:
        return paragraph.spacing
    return paragraph.spacing * paragraph.size * max(face(paragraph.fonts, False, typography.east_asian).pitch, _LINE)


def _lines(box: Box, paragraph: BoxParagraph, typography: Typography) -> int:
    if not box.wraps:
        return len(paragraph.stretches)
    count = 0
    for number, stretch in enumerate(paragraph.stretches):
        indent = paragraph.indent if number else paragraph.first_indent
        measured = ruler(stretch, paragraph.fonts, east_asian=typography.east_asian)
        room = max(box.width - indent, paragraph.size) / paragraph.size
        count += len(greedy(measured, typography, room * _LENIENCE, ours=False))
    return count


def _too_wide(box: Box, typography: Typography) -> float:
    """Points by which a line that never wraps is wider than its box."""
    if box.wraps:
        return 0.0
    widths = [
        ruler(stretch, paragraph.fonts, east_asian=typography.east_asian).total * paragraph.size + paragraph.indent
        for paragraph in box.paragraphs
        for stretch in paragraph.stretches
    ]
    return 0.0 if box.grows else max(widths, default=0.0) - box.width * _LENIENCE
