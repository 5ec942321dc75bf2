"""Display text that fits → the same a little smaller, where its lines then are fewer or end at better places."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from speechdeck.model.language import Typography
from speechdeck.text.breaks import CUTS_A_PHRASE, CUTS_A_WORD
from speechdeck.text.linebreak import runs_on, worst_break
from speechdeck.text.setting import Measured, SetText, Setting, Style, line_count, set_text

#: A heading goes down to this share of its size to stand in one line less, or to be broken between phrases; or behind
#: the colon of a Latin one, where a title ends and what it adds begins.
FEWER_LINES_SHARE, BETTER_BREAKS_SHARE, PARTS_APART_SHARE = 0.86, 0.8, 0.7

#: Clauses stand on lines of their own down to this share of the size; a line under this share of the widest is a stub.
CLAUSES_APART_SHARE, STUB = 0.72, 0.45

#: Grades of `linebreak.worst_break`: lines end with a clause, between phrases, inside a phrase, inside a word.
BREAK_GRADES = (0.2, CUTS_A_PHRASE, CUTS_A_WORD)


def improved(
    first: SetText, smaller: Iterator[SetText], measured: Sequence[Measured], style: Style, typography: Typography
) -> SetText:
    """The first setting, or a slightly smaller one with fewer lines or lines that end at better places."""
    best, best_grade = first, _grade(first, measured, typography)
    count = line_count(first)
    within_reach = 0 if all(text.clauses for text in measured) else 1
    lowest = min(
        _breaks_share(measured) if best_grade > within_reach else math.inf,
        FEWER_LINES_SHARE if _could_save_a_line(first, measured, style) else math.inf,
    )
    for found in smaller if lowest < 1 else ():
        if found.size < lowest * first.size:
            break
        grade = _grade(found, measured, typography)
        if line_count(found) < count and found.size >= FEWER_LINES_SHARE * first.size and grade <= best_grade:
            return found
        if grade < best_grade:
            best, best_grade = found, grade
    return best


def _breaks_share(measured: Sequence[Measured]) -> float:
    return PARTS_APART_SHARE if any(": " in text.ruler.text for text in measured) else BETTER_BREAKS_SHARE


def _could_save_a_line(found: SetText, measured: Sequence[Measured], style: Style) -> bool:
    """Whether some paragraph would need a line less if it were a little smaller and every line full."""
    return any(
        len(paragraph.lines) > 1
        and text.ruler.total * paragraph.size * FEWER_LINES_SHARE <= (len(paragraph.lines) - 1) * style.width
        for text, paragraph in zip(measured, found.paragraphs, strict=True)
    )


def clauses_apart(
    found: SetText, measured: Sequence[Measured], settings: Sequence[Setting], style: Style, typography: Typography
) -> SetText | None:
    """A single paragraph with its clauses apart, where its lines run on from one to the next and there is room."""
    if len(measured) > 1 or not runs_on(
        measured[0].ruler.text, [(start, end) for start, end, _ in found.paragraphs[0].lines]
    ):
        return None
    grade, spare = _grade(found, measured, typography), None
    size = found.size
    while size >= max(style.smallest, CLAUSES_APART_SHARE * found.size):
        apart = set_text(size, 0.0, measured, settings, style, typography, apart=True)
        if apart and size <= _airy(style, apart) and _grade(apart, measured, typography) <= grade:
            if not _has_stubs(apart):
                return apart
            spare = spare or apart
        size = math.ceil(size - 1)
    return spare


def _airy(style: Style, text: SetText) -> float:
    """The largest size for a text of more lines than the box is made for: it must not fill it from edge to edge."""
    return style.size * math.sqrt(min((style.lines or math.inf) / line_count(text), 1.0))


def _has_stubs(text: SetText) -> bool:
    """Whether a line is so short beside the others that it looks like a leftover."""
    widths = [width for paragraph in text.paragraphs for *_, width in paragraph.lines]
    return min(widths) < STUB * max(widths)


def _grade(found: SetText, measured: Sequence[Measured], typography: Typography) -> int:
    worst = max(
        worst_break(text.ruler, typography, [(start, end) for start, end, _ in paragraph.lines])
        for text, paragraph in zip(measured, found.paragraphs, strict=True)
    )
    return bisect_left(BREAK_GRADES, worst)
