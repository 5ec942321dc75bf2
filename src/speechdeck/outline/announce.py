"""Text before a series → what announces it: the count, and the words."""

from __future__ import annotations

import re
from functools import lru_cache

from speechdeck.model.language import Language
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.source import Excerpt, Span
from speechdeck.outline.markers import Marker
from speechdeck.prose.sentences import clauses, sentences

#: How far before the first member an announcement may stand, in characters.
_REACH = 160


def announced_count(manuscript: Manuscript, language: Language, marker: Marker) -> int:
    """The number of parts that the text just before a marker announces; 0 if none."""
    match = _announcement(manuscript, language, marker.start)
    if match is None:
        return 0
    word = match["n"]
    return int(word) if word.isdigit() else language.division.counts.get(word, 0)


def announcement(manuscript: Manuscript, language: Language, start: int) -> Excerpt | None:
    """The clause that announces the points which begin at `start`, closing punctuation left out."""
    match = _announcement(manuscript, language, start)
    if match is None:
        return None
    text = manuscript.text
    block = next((b.span for b in manuscript.blocks if b.span.start <= match.start() < b.span.end), None)
    if block is None:
        return None
    sentence = next((s for s in sentences(text, block) if s.start <= match.start() < s.end), block)
    clause = next((c for c in clauses(text, sentence) if c.start <= match.start() < c.end), sentence)
    opener = _compiled((language.division.announcer or r"(?!)",))[0].match(text, clause.start, clause.end)
    start = opener.end() if opener and opener.end() <= match.start() else clause.start
    span = _bare(text, Span(start, clause.end))
    return Excerpt((span,), capital=not language.typography.east_asian) if len(span) else None


def _announcement(manuscript: Manuscript, language: Language, start: int) -> re.Match[str] | None:
    reach = max(start - _REACH, 0)
    patterns = _compiled(language.division.announcing)
    text = manuscript.text
    matches = [match for pattern in patterns for match in pattern.finditer(text, reach, start)]
    own = [match for match in matches if text.count("“", reach, match.start()) <= text.count("”", reach, match.start())]
    return max(own, key=lambda match: match.start(), default=None)


@lru_cache(maxsize=16)
def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)


def _bare(text: str, span: Span) -> Span:
    end = span.end
    while end > span.start and (text[end - 1].isspace() or text[end - 1] in "，。：；！,.:;!"):
        end -= 1
    return Span(span.start, end)
