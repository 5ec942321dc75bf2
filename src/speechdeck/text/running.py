"""Running text, which wraps by itself → the box narrowed and the size chosen so that its paragraphs end well."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache

from speechdeck.model.geometry import fits
from speechdeck.model.language import Typography
from speechdeck.model.theme import FontStack
from speechdeck.text.breaks import CUTS_A_PHRASE, NEVER, break_cost
from speechdeck.text.linebreak import ORPHAN_SHARE, RUNNING_ORPHAN_SHARE, greedy, is_orphan
from speechdeck.text.measure import Piece, Ruler, ruler
from speechdeck.text.metrics import narrower
from speechdeck.text.setting import RUNNING_SHARE, Measured, SetText, Setting, Style, set_text

#: Sizes down to this share of the first are tried to save an orphan.
SMALLER = 0.86

#: Orphans in running text: the box is narrowed in such steps (look book, section 5).
#: An orphan is worth any of the steps, a line that ends inside a word two of them.
INSET_STEP = 0.03
_STEPS = (0, 1, 2, 3, 4, 5, 6, 0.5, 1.5, 2.5, 3.5)  # the coarse ones first
ORPHAN, CUT_NUMBER, NARROWING = 10.0, 3.0, 0.4

#: A paragraph must end well at each of these measures: a line that is full to the point may go over in the office
#: program. Latin lines cannot be foretold to the word, because the reader's typeface is any of the stack and pair
#: kerning takes up to 1 % (measured in LibreOffice: 0.2 to 0.7 %).
EAST_ASIAN_SHARES = (1.0, RUNNING_SHARE)
KERNING = 1.006


def narrowed(
    size: float, measured: Sequence[Measured], settings: Sequence[Setting], style: Style, typography: Typography
) -> SetText | None:
    """Running text in the box, narrowed where this saves orphans or cuts through words."""
    best, least = None, math.inf
    for step in _STEPS:
        if NARROWING * step >= least:
            continue
        found = set_text(size, step * INSET_STEP * style.width, measured, settings, style, typography)
        if found is None or (best and not fits(found.height, best.height)):
            if step == 0:
                return None
            continue
        cost = NARROWING * step + _flaws(found, measured, settings, style, typography)
        if cost < least:
            best, least = found, cost
    return best


def without_orphans(
    first: SetText,
    smaller: Iterator[SetText],
    measured: Sequence[Measured],
    settings: Sequence[Setting],
    style: Style,
    typography: Typography,
) -> SetText:
    """The first setting, or a slightly smaller one that leaves fewer orphans."""
    best, least = first, _flaws(first, measured, settings, style, typography)
    if least < ORPHAN / 2:
        return first
    for found in smaller:
        if found.size < SMALLER * first.size:
            break
        flaws = _flaws(found, measured, settings, style, typography)
        if flaws <= least - ORPHAN / 2:
            best, least = found, flaws
        if least < ORPHAN / 2:
            break
    return best


def _flaws(
    text: SetText, measured: Sequence[Measured], settings: Sequence[Setting], style: Style, typography: Typography
) -> float:
    """What is wrong with running text as it wraps: orphans, and lines that end inside a word."""
    flaws = 0.0
    for measured_text, paragraph, setting in zip(measured, text.paragraphs, settings, strict=True):
        ruled = measured_text.ruler
        measure = (style.width - text.right_inset - setting.indent) / paragraph.size
        if ruled.total > measure * RUNNING_SHARE:
            shares = _shares(setting.pieces, style.fonts, typography)
            flaws += ORPHAN / len(shares) * sum(_ends_alone(ruled, typography, measure * share) for share in shares)
            costs = (break_cost(ruled.text, end, typography) for _, end, _ in paragraph.lines[:-1])
            flaws += sum(CUT_NUMBER if cost >= NEVER else cost > CUTS_A_PHRASE for cost in costs)
    return flaws


@lru_cache(maxsize=1024)
def _shares(pieces: tuple[Piece, ...], fonts: FontStack, typography: Typography) -> tuple[float, ...]:
    """The measures, as shares of the box's, at which the typefaces of the stack may break a paragraph."""
    if typography.east_asian:
        return EAST_ASIAN_SHARES
    widest = ruler(pieces, fonts, east_asian=False).total
    own = {ruler(pieces, FontStack((family,), ()), east_asian=False).total * narrower(family) for family in fonts.latin}
    return tuple(sorted(share for width in own for share in (widest / width, widest / width * KERNING)))


def _ends_alone(ruled: Ruler, typography: Typography, measure: float) -> bool:
    """Whether the paragraph, wrapped at `measure`, ends in an orphan: a few characters, or a single Latin word."""
    lines = greedy(ruled, typography, measure, ours=False)
    start, end = lines[-1]
    if len(lines) == 1:
        return False
    width = ruled.width(start, end)
    word = not typography.east_asian and " " not in ruled.text[start:end].strip()
    return is_orphan(width, measure, ORPHAN_SHARE if word else RUNNING_ORPHAN_SHARE)
