"""Manuscript → its cover lines, each with what it looks like, and the block where the speech proper begins."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from speechdeck.model.manuscript import Block, BlockKind, Manuscript
from speechdeck.model.source import Span
from speechdeck.model.spans import after, covers
from speechdeck.outline.anatomy.words import Words, words_of

#: A speech begins within so many blocks that are no junk; what is further down is no cover.
_DEEPEST = 24
_PREFACE_SHARE = 0.33  # of the file, for what an editor says above the speech
_LOOKED_AT = 400  # characters: a longer block is no line of a cover
_PROSE = 60  # columns: a line of this length that ends a sentence is prose
_LONG = 150  # columns: prose however it ends
_SENTENCE_END = re.compile(r"[。！？!?.…：:；;][”\"’'」』）)\]*_]*\s*$")
_MARKS = re.compile(r"[,，.。;；](?!\d)")
_SUBTITLE = re.compile(r"\s*(?:——|－－|--|―|—|–)\s*\S")
_STOP = re.compile(r"[。！？!?][”\"’」』）)]*$")
_LATIN_STOP = re.compile(r"[a-z][.!?,;][”\"’)]*$")
_CAPTIONS = re.compile(r"\d\d[:.,]\d{2,3}\s*-->")
_CAPTIONS_WITHIN = 400  # characters
_FIELD = re.compile(r"(?:[-*+]\s+)?[*_]{2}[A-Z]\w{2,20}:?[*_]{2}:?\s|[-*+]\s+[*_]{2}[A-Z]\w{2,20}:\s")
_RULE = re.compile(r"[-—–_=*~#\s\\]{3,}")
_NUMBERED = re.compile(
    r"\s*(?:[一二三四五六七八九十]{1,3}[、．. \u3000]|[（(][一二三四五六七八九十\d]{1,3}[）)]"
    r"|第[一二三四五六七八九十]+[，,、是部章]|首先|一是|\d{1,2}[.、．)]\s*\D"
    r"|(?:[IVX]{1,4}|[A-H])[.)]\s)"
)
_MARKDOWN = re.compile(r"\s*(#{1,6})\s+")


class Look(Enum):
    """What a block above the speech looks like."""

    JUNK = "junk"
    TITLE = "title"  # worded as the title of a speech
    SUBTITLE = "subtitle"  # begins with a dash
    DATE = "date"
    PERSON = "person"
    NOTE = "editor's note"
    SHORT = "short line"
    HEADING = "heading"
    GREETING = "greeting"
    PROSE = "prose"


class Line(NamedTuple):
    """One block above the speech; `span` leaves out marks of Markdown."""

    span: Span
    text: str
    look: Look
    heading: bool = False  # set as the file's main heading


class Cover(NamedTuple):
    """The blocks above the speech, and where the speech proper begins."""

    lines: tuple[Line, ...]
    body: int  # index of the first block of the speech; len(blocks) if there is none


def find_cover(manuscript: Manuscript) -> Cover:
    """The body begins at the first form of address, greeting, numbered heading or paragraph of prose."""
    words = words_of(manuscript.language)
    if _CAPTIONS.search(manuscript.text, 0, _CAPTIONS_WITHIN):
        return Cover((), next((i for i, b in enumerate(manuscript.blocks) if not is_junk(manuscript, b.span)), 0))
    lines = [_line(manuscript, block, words) for block in _top(manuscript)]
    body = max(_body(lines), _below_preface(lines, words, len(manuscript.text)))
    return Cover(tuple(lines[:body]), body)


def _top(manuscript: Manuscript) -> Sequence[Block]:
    """The first blocks: all junk, and as many others as a cover can have."""
    others = 0
    for index, block in enumerate(manuscript.blocks):
        others += not is_junk(manuscript, block.span)
        if others > _DEEPEST:
            return manuscript.blocks[:index]
    return manuscript.blocks


def is_junk(manuscript: Manuscript, span: Span) -> bool:
    """Whether nothing of `span` is speech."""
    return covers(manuscript.junk, span)


def _line(manuscript: Manuscript, block: Block, words: Words) -> Line:
    span = _spoken(manuscript, block.span)
    mark = _MARKDOWN.match(span.of(manuscript.text))
    if mark:
        span = Span(span.start + mark.end(), span.end)
    text = span.of(manuscript.text)
    level = block.level if block.kind is BlockKind.HEADING else len(mark.group(1)) if mark else None
    look = Look.JUNK if is_junk(manuscript, block.span) else _look(manuscript, span, text, level, words)
    return Line(span, text, look, heading=level == 1)


def _spoken(manuscript: Manuscript, span: Span) -> Span:
    """`span` without the junk at its start: a time code, a label."""
    rest = after(manuscript.text, manuscript.junk, span)
    return rest if len(rest) else span


def _look(manuscript: Manuscript, span: Span, text: str, level: int | None, words: Words) -> Look:
    if len(text) > _LOOKED_AT:
        return (
            Look.GREETING
            if _begins_labelled(manuscript, span) or _is_greeting(text[:_LOOKED_AT], words)
            else Look.PROSE
        )
    bare = text.strip("*_ \t\u3000\xa0")
    if words.note.match(bare) or words.preface.search(bare):
        return Look.NOTE
    if _RULE.fullmatch(text):
        return Look.JUNK
    if _SUBTITLE.match(text) and not text.rstrip().endswith(("；", ";")):
        return Look.SUBTITLE
    if level is not None:
        return Look.TITLE if level == 1 and not _NUMBERED.match(text) else Look.HEADING
    if _FIELD.match(text):
        return Look.DATE if words.dates.search(text) and len(text) < _PROSE else Look.PERSON
    if words.byline.match(bare) and columns(bare) <= _LONG:
        return Look.PERSON
    if _begins_labelled(manuscript, span) or words.salutation.fullmatch(bare) or _is_greeting(text, words):
        return Look.GREETING
    return _look_of_words(text, bare, words)


def _look_of_words(text: str, bare: str, words: Words) -> Look:
    if is_date(bare, words):
        return Look.DATE
    if _NUMBERED.match(text):
        return Look.HEADING
    width = columns(bare)
    titled = words.titles.search(bare) is not None and not bare.endswith((" of", " by"))
    flowing = _SENTENCE_END.search(text) or len(_MARKS.findall(text)) >= 2
    if (width >= _LONG and flowing) or (
        width >= _PROSE and _SENTENCE_END.search(text) and not (titled and width < _PROSE + 20)
    ):
        return Look.PROSE
    if (_STOP if words.wide else _LATIN_STOP).search(bare) and not titled:
        return Look.PROSE
    if titled:
        return Look.TITLE
    return Look.SHORT


def is_date(line: str, words: Words) -> bool:
    """Whether a line is a date and little else: brackets, a time of day, a place."""
    match = words.dates.search(line)
    if match is None:
        return False
    rest = line[: match.start()] + line[match.end() :]
    return columns(rest.strip("（）()[]【】 \t\u3000\xa0*_:：,，")) <= 26 and not words.titles.search(rest)


def _is_greeting(text: str, words: Words) -> bool:
    """A paragraph that begins with a form of address or a greeting."""
    label = words.label.match(text) if words.wide else None
    start = label.end() if label else 0
    return any(pattern.match(text, start) for pattern in (words.greeting, words.salutation))


def _begins_labelled(manuscript: Manuscript, span: Span) -> bool:
    """Whether a speaker's label was cut off at its start: what follows is spoken."""
    return any(
        junk.start <= span.start < junk.end < span.end and ":" in junk.of(manuscript.text)[-1:]
        for junk in manuscript.junk
    )


def _body(lines: Sequence[Line]) -> int:
    """The first block that is spoken. A form of address right below cover lines beats prose above them."""
    spoken = (Look.GREETING, Look.PROSE, Look.HEADING)
    first = next((index for index, line in enumerate(lines) if line.look in spoken), len(lines))
    if first < len(lines) and lines[first].look is Look.PROSE:
        cover = (Look.TITLE, Look.PERSON, Look.DATE, Look.NOTE)
        for index in range(first + 1, min(first + 8, len(lines))):
            if lines[index].look is Look.GREETING and lines[index - 1].look in cover:
                return index
    return first


def _below_preface(lines: Sequence[Line], words: Words, length: int) -> int:
    """The block below a line that says that the speech follows (以下是讲话全文：), whatever an editor says above."""
    for index, line in enumerate(lines[:-1]):
        announces = line.look is Look.NOTE and line.text.rstrip().endswith((":", "："))
        if announces and words.preface.search(line.text) and line.span.end <= _PREFACE_SHARE * length:
            return index + 1
    return 0


def columns(line: str) -> int:
    """Width in half-width columns."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line)
