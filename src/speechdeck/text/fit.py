"""Paragraphs and the style of their box → the size they fit at, and their lines.

The ladder: nominal size, then 1 pt less until the text fits in width, lines and height; `smallest` is a floor.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from speechdeck.model.language import Typography
from speechdeck.text.display import clauses_apart, improved
from speechdeck.text.running import narrowed, without_orphans
from speechdeck.text.setting import Measured, SetText, Setting, Style, measure_text, set_text


def fit(
    settings: Sequence[Setting], style: Style, typography: Typography, *, largest: float | None = None
) -> SetText | None:
    """The text at the largest size of the ladder at which it fits, not over `largest`; None where none does.

    Balanced text may go a little lower for the sake of fewer lines or better breaks.
    """
    measured = [measure_text(setting, style, typography) for setting in settings]
    fitting = (found for size in _ladder(style, largest) if (found := _at(size, measured, settings, style, typography)))
    first = next(fitting, None)
    if first is None or style.one_line:
        return first
    if not style.balance:
        return without_orphans(first, fitting, measured, settings, style, typography)
    found = improved(first, fitting, measured, style, typography)
    return clauses_apart(found, measured, settings, style, typography) or found


def fits_at(settings: Sequence[Setting], style: Style, typography: Typography, size: float) -> SetText | None:
    """The text at exactly this size, or None where it does not fit."""
    measured = [measure_text(setting, style, typography) for setting in settings]
    found = _at(size, measured, settings, style, typography)
    if found is None or not style.balance:
        return found
    return clauses_apart(found, measured, settings, style._replace(smallest=size), typography) or found


def _ladder(style: Style, largest: float | None) -> Iterator[float]:
    size = style.size if largest is None else min(largest, style.size)
    while size > style.smallest:
        yield size
        size = math.ceil(size - 1)
    yield min(size, style.smallest) if size < style.smallest else style.smallest


def _at(
    size: float, measured: Sequence[Measured], settings: Sequence[Setting], style: Style, typography: Typography
) -> SetText | None:
    if style.one_line:
        return set_text(size, 0.0, measured, settings, style, typography)
    if style.balance:
        spare = set_text(size, 0.0, measured, settings, style, typography, spare=True)
        return spare or set_text(size, 0.0, measured, settings, style, typography)
    return narrowed(size, measured, settings, style, typography)
