"""Text → what is inserted into the sentences of a speech: stage directions, marks of notes, tags."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from speechdeck.model.source import Span
from speechdeck.read.furniture import patterns

_BRACKETS = re.compile(r"[（(【\[＜<][^（()）\[\]【】\n]{1,80}(?:\n[^（()）\[\]【】\n]{0,40})?[）)\]】＞>]")
_TAG = re.compile(
    r"<(sup|sub)>\s*[\d,*]{1,5}\s*</\1>|</?(?:span|div|p|br|b|i|u|a|font|strong|em|img|td|tr|table|sup|sub)\b[^<>\n]{0,200}/?>"
)
_ENTITY = re.compile(r"&(?:amp;)*(?:nbsp|ensp|emsp|#160);?")
# 〔3〕 marks a note and nothing else; [3] and ⑴ may number a part, so they need notes to point to.
_NOTE_MARK = re.compile(r"〔\d{1,3}〕|\\\[sic\\\]|\[sic\]")
_MAYBE_NOTE_MARK = re.compile(r"(?<=[^\s：:；;。])(?:[⑴-⒇]|\\?\[\d{1,3}\\?\]|［\d{1,3}］|\[(?:注|註)\s*\d{1,3}\])")
_FIELDS = "TITLE|SPEAKER|PRESENTER|AUTHOR|DATE|TIME|VENUE|PLACE|LOCATION|EVENT|SUBJECT|TOPIC|RE|FROM|TO|NOTE"
_ENGLISH_LABEL = re.compile(
    r"^[ \t\xa0\u3000]*((?!(?:" + _FIELDS + r"):)(?:Q|A|[A-Z][A-Z.’'\- ]{3,40}):)(?=[ \xa0\t])", re.MULTILINE
)
# Captions: >> Ann Hill: Good morning.
_TURN = re.compile(r"^[ \t]*(?:>>|&gt;&gt;)[ \t]*(?:[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}:)?", re.MULTILINE)


def insertions(text: str, with_notes: bool) -> tuple[Span, ...]:
    """`with_notes` says that the file has notes, which marks in the text may point to."""
    return (*_directions(text), *_marks(text, with_notes), *_labels(text))


@lru_cache(maxsize=1)
def _direction() -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{patterns().directions.pattern})\s*")


def _directions(text: str) -> Iterator[Span]:
    for match in _BRACKETS.finditer(text):
        if _direction().fullmatch(match.group()[1:-1].lower()):
            yield Span(*match.span())


def _marks(text: str, with_notes: bool) -> Iterator[Span]:
    finders = [_TAG, _ENTITY, _NOTE_MARK] + ([_MAYBE_NOTE_MARK] if with_notes else [])
    for finder in finders:
        yield from (Span(*match.span()) for match in finder.finditer(text))


def _labels(text: str) -> Iterator[Span]:
    """THE PRESIDENT: at the start of a paragraph, >> at that of a caption."""
    yield from (Span(*match.span(1)) for match in _ENGLISH_LABEL.finditer(text))
    yield from (Span(*match.span()) for match in _TURN.finditer(text))
