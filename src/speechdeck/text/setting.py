"""A measured paragraph, a size and a width → the text as it is set there, or nothing where it does not fit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from speechdeck.model.geometry import fits
from speechdeck.model.language import Typography
from speechdeck.model.theme import FontStack
from speechdeck.text.linebreak import balanced, by_clause, greedy, has_clauses, widest_word
from speechdeck.text.measure import Piece, Ruler, ruler
from speechdeck.text.metrics import face

#: Share of the box's width that text is set to. What we break ourselves must not break once more where the reader's
#: fonts run wider; numbers stand in one line whatever happens (look book, section 2). Running text may rewrap, but
#: its height is reckoned with a little less than the width, so that one word more in a line does no harm.
BALANCED_SHARE, NUMBER_SHARE, RUNNING_SHARE = 0.965, 0.93, 0.985

#: Latin text that we break is measured by the widest typeface of the stack already.
LATIN_SHARE = 0.99

#: Points that no level of a list goes below, whatever its share of the text's size.
READABLE = 14.0

#: What an office program calls 100 % in its own font metrics when `Style.exact` is off.
SINGLE = 1.2


class Style(NamedTuple):
    """How the text of one box is set. Lengths in points."""

    fonts: FontStack
    width: float
    height: float
    size: float
    smallest: float
    leading: float  # from line to line at `size`
    lines: int | None = None  # at most, at `size`; below it the height governs
    balance: bool = False  # we break the lines
    one_line: bool = False  # never broken: numbers
    tracking: float = 0.0  # em
    gap: float = 0.0  # between paragraphs
    exact: bool = True  # line spacing in points; else per cent of the typeface's own


class Setting(NamedTuple):
    """One paragraph to be set; `indent` in points, `scale` of the box's size, `gap` of the style's."""

    pieces: tuple[Piece, ...]
    indent: float = 0.0
    scale: float = 1.0
    gap: float = 1.0


class SetParagraph(NamedTuple):
    """A paragraph in lines: [start, end) in its text, each with its width in points."""

    lines: tuple[tuple[int, int, float], ...]
    size: float
    space_before: float


class SetText(NamedTuple):
    """The text of a box as it fits. Lengths in points."""

    paragraphs: tuple[SetParagraph, ...]
    size: float
    leading: float
    height: float
    right_inset: float = 0.0


class Measured(NamedTuple):
    """A paragraph measured for every size, with what follows from it alone."""

    ruler: Ruler
    widest: float  # em, of the widest stretch that stays on one line
    clauses: bool  # whether a clause ends before its last character


def measure_text(setting: Setting, style: Style, typography: Typography) -> Measured:
    return _text(setting.pieces, style.fonts, style.tracking, style.one_line, typography)


@lru_cache(maxsize=2048)
def _text(
    pieces: tuple[Piece, ...], fonts: FontStack, tracking: float, one_line: bool, typography: Typography
) -> Measured:
    ruled = ruler(pieces, fonts, east_asian=typography.east_asian, tracking=tracking)
    widest = ruled.total if one_line else widest_word(ruled, typography)
    return Measured(ruled, widest, has_clauses(ruled.text))


def set_text(
    size: float,
    inset: float,
    measured: Sequence[Measured],
    settings: Sequence[Setting],
    style: Style,
    typography: Typography,
    *,
    apart: bool = False,
    spare: bool = False,
) -> SetText | None:
    """The text at one size and width, or None where it does not fit.

    `apart` gives clauses lines of their own, `spare` one line more where a word would be cut.
    """
    paragraphs, height, count = [], 0.0, 0
    leading = _leading(style, typography) * size / style.size
    for index, (text, setting) in enumerate(zip(measured, settings, strict=True)):
        ruled = text.ruler
        own = max(size * setting.scale, min(size, READABLE))
        measure = (style.width - inset - setting.indent) / own
        if not fits(text.widest * own, measure * own * _share(style, typography)):
            return None
        if not fits(height + ruled.total // measure * leading * own / size, style.height):
            return None  # not even if every line were full
        lines, most = _lines(ruled, style, typography, measure, apart, spare)
        before = style.gap * setting.gap * size / style.size if index else 0.0
        height += before + most * leading * own / size
        count += most
        if count == 1:
            height = min(height, max(own * SINGLE, style.height))  # one line may lack the air that others leave
        if not fits(height, style.height):
            return None
        paragraphs.append(SetParagraph(tuple((a, b, ruled.width(a, b) * own) for a, b in lines), own, before))
    if style.lines is not None and count > style.lines and size == style.size and not apart:
        return None
    return SetText(tuple(paragraphs), size, style.leading * size / style.size, height, inset)


def _share(style: Style, typography: Typography) -> float:
    """Share of the width that the text may take."""
    if style.one_line:
        return NUMBER_SHARE
    if style.balance:
        return BALANCED_SHARE if typography.east_asian else LATIN_SHARE
    return RUNNING_SHARE


def _lines(
    ruled: Ruler, style: Style, typography: Typography, measure: float, apart: bool, spare: bool
) -> tuple[Sequence[tuple[int, int]], int]:
    """The lines of a paragraph, and how many to reckon with."""
    if style.one_line:
        return ((0, len(ruled.text)),), 1
    safe = measure * _share(style, typography)
    if style.balance:
        lines = by_clause(ruled, typography, safe) if apart else balanced(ruled, typography, safe, spare=spare)
        return lines, len(lines)
    lines = greedy(ruled, typography, measure, ours=False)
    return lines, max(len(lines), len(greedy(ruled, typography, safe, ours=False)))


def _leading(style: Style, typography: Typography) -> float:
    """The line height to reckon with, at the nominal size.

    Spacing in per cent is a share of the typeface's own pitch, so the largest pitch of the stack counts.
    """
    if style.exact:
        return style.leading
    pitch = max(face(style.fonts, False, typography.east_asian).pitch, SINGLE)
    return style.leading * pitch / SINGLE


def line_count(text: SetText) -> int:
    return sum(len(paragraph.lines) for paragraph in text.paragraphs)
