"""Cover, front matter, last lines → the date of the speech."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from speechdeck.model.manuscript import Manuscript
from speechdeck.model.source import Excerpt, Span
from speechdeck.outline.anatomy.cover import Line, Look, is_date
from speechdeck.outline.anatomy.title import front_matter
from speechdeck.outline.anatomy.words import Words, words_of

_FRONT = re.compile(r"^(?:date|year)[ \t]*:[ \t]*[\"']?([^\"'\n]+)", re.MULTILINE | re.IGNORECASE)
_RELEASED = re.compile(r"(?i:release(?:d)? date|press release|for release)")
_AFTER_SPEECH = 3  # blocks at the end that may hold a signature
_HEADER = re.compile(r"[─—|]")


def find_date(manuscript: Manuscript, lines: Sequence[Line]) -> Excerpt | None:
    """From the surest place to the least sure: a line of its own, a subtitle, the front matter, a page header."""
    words = words_of(manuscript.language)
    for spans in _places(manuscript, lines):
        for span in spans:
            found = _in(manuscript.text, span, words)
            if found:
                return found
    return _front(manuscript) or _elsewhere(manuscript, lines, words)


def _places(manuscript: Manuscript, lines: Sequence[Line]) -> Iterator[Iterable[Span]]:
    for look in (Look.DATE, Look.SUBTITLE, Look.PERSON, Look.SHORT, Look.NOTE, Look.TITLE):
        yield [line.span for line in reversed(lines) if line.look is look]


def _in(text: str, span: Span, words: Words) -> Excerpt | None:
    match = words.dates.search(text, span.start, min(span.end, span.start + 400))
    return Excerpt.of(*match.span()) if match else None


def _front(manuscript: Manuscript) -> Excerpt | None:
    front = front_matter(manuscript)
    match = _FRONT.search(manuscript.text, front.start, front.end) if front else None
    return Excerpt.of(*match.span(1)) if match and re.search(r"\d{4}", match.group(1)) else None


def _elsewhere(manuscript: Manuscript, lines: Sequence[Line], words: Words) -> Excerpt | None:
    """A signature's date, the header of the pages, the date of release above the title. Never a posting time."""
    text = manuscript.text
    for block in manuscript.blocks[-_AFTER_SPEECH:]:
        if is_date(block.span.of(text), words) and block.span.end - block.span.start <= 40:
            return _in(text, block.span, words)
    headers = [junk for junk in manuscript.junk if _HEADER.search(junk.of(text)) and len(junk) < 200]
    if len(headers) >= 2 or any(_HEADER.search(line.text) for line in lines if line.look is Look.JUNK):
        for junk in headers:
            found = _in(text, junk, words)
            if found and len(headers) >= 2:
                return found
    for line in reversed(lines):
        if _RELEASED.search(line.text):
            return _in(text, line.span, words)
    return None
