"""Paragraphs and the style of their box → the size they fit at, and their lines.

The ladder: nominal size, then 1 pt less until the text fits in width, lines and height; `smallest` is a floor.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from speechdeck.model.geometry import fits
from speechdeck.model.language import Typography
from speechdeck.model.theme import FontStack
from speechdeck.text.linebreak import (
    CUTS_A_WORD,
    NEVER,
    ORPHAN_SHARE,
    RUNNING_ORPHAN_SHARE,
    balanced,
    break_cost,
    by_clause,
    greedy,
    has_clauses,
    is_orphan,
    runs_on,
    widest_word,
    worst_break,
)
from speechdeck.text.measure import Piece, Ruler, ruler
from speechdeck.text.metrics import face, narrower

#: Share of the box's width that text is set to. What we break ourselves must not break once more where the reader's
#: fonts run wider; numbers stand in one line whatever happens (look book, section 2). Running text may rewrap, but
#: its height is reckoned with a little less than the width, so that one word more in a line does no harm.
BALANCED_SHARE, NUMBER_SHARE, RUNNING_SHARE = 0.965, 0.93, 0.985

#: Latin text that we break is measured by the widest typeface of the stack already.
LATIN_SHARE = 0.99

#: A heading goes down to this share of its size to stand in one line less, or to be broken between phrases.
FEWER_LINES_SHARE, BETTER_BREAKS_SHARE = 0.86, 0.8

#: Clauses stand on lines of their own down to this share of the size; a line under this share of the widest is a stub.
CLAUSES_APART_SHARE, STUB = 0.72, 0.45

#: Grades of `linebreak.worst_break`: lines end with a clause, between phrases, inside a phrase, inside a word.
BREAK_GRADES = (0.2, 0.9, CUTS_A_WORD)

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

#: Points that no level of a list goes below, whatever its share of the text's size.
READABLE = 14.0

#: What an office program calls 100 % in its own font metrics when `Style.exact` is off.
SINGLE = 1.2


@dataclass(frozen=True, slots=True)
class Style:
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


@dataclass(frozen=True, slots=True)
class Setting:
    """One paragraph to be set; `indent` in points, `scale` of the box's size, `gap` of the style's."""

    pieces: tuple[Piece, ...]
    indent: float = 0.0
    scale: float = 1.0
    gap: float = 1.0


@dataclass(frozen=True, slots=True)
class SetParagraph:
    """A paragraph in lines: [start, end) in its text, each with its width in points."""

    lines: tuple[tuple[int, int, float], ...]
    size: float
    space_before: float


@dataclass(frozen=True, slots=True)
class SetText:
    """The text of a box as it fits. Lengths in points."""

    paragraphs: tuple[SetParagraph, ...]
    size: float
    leading: float
    height: float
    right_inset: float = 0.0


@dataclass(frozen=True, slots=True)
class _Text:
    """A paragraph measured for every size, with what follows from it alone."""

    ruler: Ruler
    widest: float  # em, of the widest stretch that stays on one line
    clauses: bool  # whether a clause ends before its last character


def fit(
    settings: Sequence[Setting], style: Style, typography: Typography, *, largest: float | None = None
) -> SetText | None:
    """The text at the largest size of the ladder at which it fits, not over `largest`; None where none does.

    Balanced text may go a little lower for the sake of fewer lines or better breaks.
    """
    measured = [_measured(setting, style, typography) for setting in settings]
    fitting = (found for size in _ladder(style, largest) if (found := _at(size, measured, settings, style, typography)))
    first = next(fitting, None)
    if first is None or style.one_line:
        return first
    if not style.balance:
        return _without_orphans(first, fitting, measured, settings, style, typography)
    found = _improved(first, fitting, measured, style, typography)
    return _by_clause(found, measured, settings, style, typography) or found


def fits_at(settings: Sequence[Setting], style: Style, typography: Typography, size: float) -> SetText | None:
    """The text at exactly this size, or None where it does not fit."""
    measured = [_measured(setting, style, typography) for setting in settings]
    found = _at(size, measured, settings, style, typography)
    if found is None or not style.balance:
        return found
    return _by_clause(found, measured, settings, replace(style, smallest=size), typography) or found


def _ladder(style: Style, largest: float | None) -> Iterator[float]:
    size = style.size if largest is None else min(largest, style.size)
    while size > style.smallest:
        yield size
        size = math.ceil(size - 1)
    yield min(size, style.smallest) if size < style.smallest else style.smallest


def _improved(
    first: SetText, smaller: Iterator[SetText], measured: Sequence[_Text], style: Style, typography: Typography
) -> SetText:
    """The first setting, or a slightly smaller one with fewer lines or lines that end at better places."""
    best, best_grade = first, _grade(first, measured, typography)
    count = _line_count(first)
    within_reach = 0 if all(text.clauses for text in measured) else 1
    lowest = min(
        BETTER_BREAKS_SHARE if best_grade > within_reach else math.inf,
        FEWER_LINES_SHARE if _could_save_a_line(first, measured, style) else math.inf,
    )
    for found in smaller if lowest < 1 else ():
        if found.size < lowest * first.size:
            break
        grade = _grade(found, measured, typography)
        if _line_count(found) < count and found.size >= FEWER_LINES_SHARE * first.size and grade <= best_grade:
            return found
        if grade < best_grade:
            best, best_grade = found, grade
    return best


def _could_save_a_line(found: SetText, measured: Sequence[_Text], style: Style) -> bool:
    """Whether some paragraph would need a line less if it were a little smaller and every line full."""
    return any(
        len(paragraph.lines) > 1
        and text.ruler.total * paragraph.size * FEWER_LINES_SHARE <= (len(paragraph.lines) - 1) * style.width
        for text, paragraph in zip(measured, found.paragraphs, strict=True)
    )


def _by_clause(
    found: SetText, measured: Sequence[_Text], settings: Sequence[Setting], style: Style, typography: Typography
) -> SetText | None:
    """A single paragraph with its clauses apart, where its lines run on from one to the next and there is room."""
    if len(measured) > 1 or not runs_on(
        measured[0].ruler.text, [(start, end) for start, end, _ in found.paragraphs[0].lines]
    ):
        return None
    grade, spare = _grade(found, measured, typography), None
    size = found.size
    while size >= max(style.smallest, CLAUSES_APART_SHARE * found.size):
        apart = _set(size, 0.0, measured, settings, style, typography, apart=True)
        if apart and size <= _airy(style, apart) and _grade(apart, measured, typography) <= grade:
            if not _has_stubs(apart):
                return apart
            spare = spare or apart
        size = math.ceil(size - 1)
    return spare


def _airy(style: Style, text: SetText) -> float:
    """The largest size for a text of more lines than the box is made for: it must not fill it from edge to edge."""
    return style.size * math.sqrt(min((style.lines or math.inf) / _line_count(text), 1.0))


def _has_stubs(text: SetText) -> bool:
    """Whether a line is so short beside the others that it looks like a leftover."""
    widths = [width for paragraph in text.paragraphs for *_, width in paragraph.lines]
    return min(widths) < STUB * max(widths)


def _line_count(text: SetText) -> int:
    return sum(len(paragraph.lines) for paragraph in text.paragraphs)


def _grade(found: SetText, measured: Sequence[_Text], typography: Typography) -> int:
    worst = max(
        worst_break(text.ruler, typography, [(start, end) for start, end, _ in paragraph.lines])
        for text, paragraph in zip(measured, found.paragraphs, strict=True)
    )
    return bisect_left(BREAK_GRADES, worst)


def _measured(setting: Setting, style: Style, typography: Typography) -> _Text:
    return _text(setting.pieces, style.fonts, style.tracking, style.one_line, typography)


@lru_cache(maxsize=2048)
def _text(
    pieces: tuple[Piece, ...], fonts: FontStack, tracking: float, one_line: bool, typography: Typography
) -> _Text:
    ruled = ruler(pieces, fonts, east_asian=typography.east_asian, tracking=tracking)
    widest = ruled.total if one_line else widest_word(ruled, typography)
    return _Text(ruled, widest, has_clauses(ruled.text))


def _at(
    size: float, measured: Sequence[_Text], settings: Sequence[Setting], style: Style, typography: Typography
) -> SetText | None:
    if style.one_line:
        return _set(size, 0.0, measured, settings, style, typography)
    if style.balance:
        spare = _set(size, 0.0, measured, settings, style, typography, spare=True)
        return spare or _set(size, 0.0, measured, settings, style, typography)
    return _narrowed(size, measured, settings, style, typography)


def _narrowed(
    size: float, measured: Sequence[_Text], settings: Sequence[Setting], style: Style, typography: Typography
) -> SetText | None:
    """Running text in the box, narrowed where this saves orphans or cuts through words."""
    best, least = None, math.inf
    for step in _STEPS:
        if NARROWING * step >= least:
            continue
        found = _set(size, step * INSET_STEP * style.width, measured, settings, style, typography)
        if found is None or (best and not fits(found.height, best.height)):
            if step == 0:
                return None
            continue
        cost = NARROWING * step + _flaws(found, measured, settings, style, typography)
        if cost < least:
            best, least = found, cost
    return best


def _without_orphans(
    first: SetText,
    smaller: Iterator[SetText],
    measured: Sequence[_Text],
    settings: Sequence[Setting],
    style: Style,
    typography: Typography,
) -> SetText:
    """The first setting, or a slightly smaller one that leaves fewer orphans."""
    best, least = first, _flaws(first, measured, settings, style, typography)
    if least < ORPHAN / 2:
        return first
    for found in smaller:
        if found.size < FEWER_LINES_SHARE * first.size:
            break
        flaws = _flaws(found, measured, settings, style, typography)
        if flaws <= least - ORPHAN / 2:
            best, least = found, flaws
        if least < ORPHAN / 2:
            break
    return best


def _flaws(
    text: SetText, measured: Sequence[_Text], settings: Sequence[Setting], style: Style, typography: Typography
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
            flaws += sum(CUT_NUMBER if cost >= NEVER else cost > BREAK_GRADES[1] for cost in costs)
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


def _set(
    size: float,
    inset: float,
    measured: Sequence[_Text],
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
