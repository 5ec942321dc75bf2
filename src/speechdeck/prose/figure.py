"""A line → the figure it states: number, unit, and what is counted.

规模工业增加值29.81亿元，同比增长40.7% → 29.81 亿元 · 规模工业增加值 · 同比增长40.7%.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import trimmed
from speechdeck.prose.cues import cues
from speechdeck.prose.size import size

#: What is counted must be named, in as many characters as stand over a number on every theme.
_SHORTEST_HEAD, _LONGEST_HEAD = 3.0, 11.0
#: What is said of the figure besides: a line under it.
_SHORTEST_TEXT, _LONGEST_TEXT = 4.0, 14.0

_NUMBER = re.compile(r"\d+(?:[,，]\d{3})*(?:\.\d+)?")
_DATE = re.compile("(?<!周)[年月日岁份届次号位]$")


class Figure(NamedTuple):
    """A number with its unit, the name of what it measures, and what else the line says of it."""

    number: Excerpt
    unit: Excerpt | None
    head: Excerpt
    text: Excerpt | None


def figure(text: str, line: Excerpt, language: Language) -> Figure | None:
    """The figure of a line, if it begins with what is counted and states it next. East Asian scripts only."""
    if len(line.spans) != 1 or not language.typography.east_asian:
        return None
    span = line.spans[0]
    found = cues(language).figure.search(text, span.start, span.end)
    if not found or _DATE.search(found.group()) or _NUMBER.search(text, span.start, found.start()):
        return None
    head = _head(text, Span(span.start, found.start()), language)
    number = _NUMBER.search(found.group())
    if head is None or number is None:
        return None
    cut = found.start() + number.end()
    unit = Excerpt.of(cut, found.end()) if cut < found.end() else None
    rest = trimmed(text, Span(found.end(), span.end))
    if len(rest) and text[found.end()] not in "，,；;（(":
        return None
    said = rest if _SHORTEST_TEXT <= size(rest.of(text), language) <= _LONGEST_TEXT else None
    return Figure(Excerpt.of(found.start(), cut), unit, head, Excerpt((said,)) if said else None)


def _head(text: str, span: Span, language: Language) -> Excerpt | None:
    """What is counted, without the verb that only leads over to the number."""
    words = language.cuts.measuring
    wording = span.of(text)
    while word := next((word for word in words if wording.endswith(word)), ""):
        wording = wording[: -len(word)]
    bare = trimmed(text, Span(span.start, span.start + len(wording)))
    if re.search("[，；：“”、]", bare.of(text)) or bare.of(text)[-1:] in "的地得和与第":
        return None
    fits = _SHORTEST_HEAD <= size(bare.of(text), language) <= _LONGEST_HEAD
    return Excerpt((bare,)) if fits else None
