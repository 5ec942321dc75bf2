"""Blocks → what stands above and below a speech: menus, breadcrumbs, share buttons, advertising.

A menu is many very short lines in a row; a speech begins with its first sentence or form of address. Lines that may be
title, speaker or date are left to the outline stage, unless a menu follows them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from speechdeck.lang import LANGUAGES
from speechdeck.model.language import Anatomy
from speechdeck.model.manuscript import Block
from speechdeck.model.source import Span
from speechdeck.model.spans import covers
from speechdeck.read.furniture import is_furniture, patterns, size

_SENTENCE_END = re.compile(r"[。！？!?.…：:；;][”\"’'」』）)\]*_]*\s*$")
_MARKS = re.compile(r"[,，.。;；](?!\d)")
_BAR = re.compile(
    r"\S\s*[|｜]\s*\S.*[|｜]|\S(?:[ \xa0\u3000]{3,}|\t)\S.*\S(?:[ \xa0\u3000]{3,}|\t)\S|\s[>＞»›]\s|^[|｜]"
)
_SPOKEN_END = re.compile(r"(?:[。！？!?.…~～][”\"’」』]*|[。！？!?.…”\"’][)）\]]|[”」])\s*$")
_PROSE = 60  # columns: a line of this length that ends a sentence is prose
_LONG = 150  # columns: prose however it ends
_MENU_WIDTH = 44  # columns: the longest entry of a menu
_MENU_LENGTH = 6  # entries: shorter runs may be the lines of a cover page
_FOOT_LENGTH = 8  # lines without a sentence below the speech that are a footer whatever they say
_COVER_LINES = 6  # lines above a speech that may be its cover
_TITLE_WIDTH = 16  # columns: shorter lines that are worded as titles are menu entries
_LONGEST_ADVERT = 130  # bytes: 43 East Asian characters
_LONGEST_BELOW_RULE = 300  # bytes: what a rule sets apart may be longer
_FIRST_WIDE = "\u2e80"  # where the radicals begin, and with them East Asian scripts
_RULE = re.compile(r"[-—–_=*~#\s\\|]{3,}")


def surroundings(text: str, blocks: Sequence[Block], known: Sequence[Span]) -> tuple[Span, ...]:
    """`known` are spans already found to be no speech, in order and not overlapping."""
    lines = [block.span.of(text) for block in blocks]
    sure = [covers(known, block.span) for block in blocks]
    head = _head_length(lines, sure)
    foot = _foot_start(lines, sure, head)
    above = _above(lines[:head], sure)
    below = _below(lines[foot:], sure[foot:])
    chosen = [*above, *(index + foot for index in below)]
    return tuple(blocks[index].span for index in chosen if not sure[index])


def _head_length(lines: Sequence[str], sure: Sequence[bool]) -> int:
    """How many blocks stand before the first sentence or form of address; 0 if that is most of the file."""
    total, seen = sum(map(len, lines)), 0
    for index, line in enumerate(lines):
        if not sure[index] and _is_speech(line) and not _is_advert(line):
            return index
        seen += len(line)
        if seen * 2 > total:
            return 0
    return 0


def _is_speech(line: str) -> bool:
    if _BAR.search(line) and not line.rstrip().endswith(("。", "！", ".", "!")):
        return False
    width = columns(line)
    ends = bool(_SENTENCE_END.search(line))
    if width >= _LONG and (ends or len(_MARKS.findall(line)) >= 2):
        return True
    return (width >= _PROSE and ends) or _is_address(line)


def _is_address(line: str) -> bool:
    """A line that is a form of address or a greeting, in whatever language."""
    frames = _frames(line)
    return any(form and re.fullmatch(form, line) for frame in frames for form in (frame.salutation, frame.greeting))


def _frames(line: str) -> Iterator[Anatomy]:
    """What frames a speech in each language that a line can be in: East Asian where it has a wide character, another
    where it has letters and no wide one, any of them where it has neither.

    The outline stage asks for the same patterns: `re` compiles each once, and for a Chinese speech no English one, that
    would take 8 ms.
    """
    wide, lettered = max(line, default="") >= _FIRST_WIDE, line.lower() != line.upper()
    for language in LANGUAGES.values():
        if wide or not lettered if language.typography.east_asian else not wide:
            yield language.anatomy


def _above(lines: Sequence[str], sure: Sequence[bool]) -> list[int]:
    """Everything down to the last menu entry or advertisement."""
    run: list[int] = []
    last = -1
    for index, line in enumerate(lines):
        if _is_entry(line) or sure[index]:
            run.append(index)
        else:
            run = []
        if len(run) >= _MENU_LENGTH and sum(_is_button(lines[i]) or not sure[i] for i in run) >= _MENU_LENGTH:
            last = last if _is_worded(line) else index
        elif _BAR.search(line) or _is_advert(line):
            last = index
    last = _unclaimed(lines, last)
    return [index for index in range(last + 1) if not _may_be_title(lines, index)]


def _is_advert(line: str, longest: int = _LONGEST_ADVERT) -> bool:
    """A short line that advertises; a long one may be a speech about subscriptions."""
    return size(line) <= longest and patterns().adverts.search(line) is not None


def _advertises(lines: Sequence[str], index: int) -> bool:
    ruled = index > 0 and _RULE.fullmatch(lines[index - 1]) is not None
    return _is_advert(lines[index], _LONGEST_BELOW_RULE if ruled else _LONGEST_ADVERT)


def _is_entry(line: str) -> bool:
    return (
        columns(line) <= _MENU_WIDTH
        and not re.search(r"[。！？!?；;，]", line)
        and not line.rstrip().endswith((":", "："))
    )


def _is_button(line: str) -> bool:
    return bool(patterns().menu.fullmatch(line))


def _unclaimed(lines: Sequence[str], last: int) -> int:
    """Title, speaker and date end a run of short lines near the speech: they are no menu."""
    if last < len(lines) - _COVER_LINES:
        return last
    near = range(max(0, last - _COVER_LINES), last + 1)
    first = next((i for i in near if _is_worded(lines[i]) or _is_dated(lines[i])), None)
    if first is None or any(_is_button(line) for line in lines[first : last + 1]):
        return last
    above = (i for i in range(first, max(-1, first - _COVER_LINES), -1) if _is_worded(lines[i]))
    return next(above, first) - 1


def _is_dated(line: str) -> bool:
    """A line that is a date and little else."""
    match = _worded(line)
    return match is not None and len(match.group()) * 2 > len(line) and any(char.isdigit() for char in match.group())


def _worded(line: str) -> re.Match[str] | None:
    """The first date or word of a title."""
    forms = {form for frame in _frames(line) for form in (frame.dates, frame.titles) if form}
    matches = [match for form in sorted(forms) if (match := re.search(form, line))]
    return min(matches, key=lambda match: match.start(), default=None)


def _is_cover_line(line: str) -> bool:
    return _worded(line) is not None and not _BAR.search(line) and not _is_advert(line)


def _may_be_title(lines: Sequence[str], index: int) -> bool:
    """A Markdown title, or the last line that is worded as a title."""
    if lines[index].startswith("# "):
        return True
    return _is_worded(lines[index]) and not any(_is_worded(line) for line in lines[index + 1 :])


def _is_worded(line: str) -> bool:
    return columns(line) > _TITLE_WIDTH and _is_cover_line(line) and not is_furniture(line)


def _foot_start(lines: Sequence[str], sure: Sequence[bool], head: int) -> int:
    """Index of the first block after the last sentence of the speech."""
    for index in range(len(lines) - 1, head - 1, -1):
        if sure[index] or _advertises(lines, index):
            continue
        if _ends_speech(lines[index]):
            return index + 1
    return len(lines)


def _ends_speech(line: str) -> bool:
    return not _BAR.search(line) and (columns(line) >= _LONG or bool(_SPOKEN_END.search(line)))


def _below(lines: Sequence[str], sure: Sequence[bool]) -> list[int]:
    """From the first line of furniture on, or everything where there is much of it; a signature before it stays."""
    marks = [i for i, line in enumerate(lines) if sure[i] or _advertises(lines, i) or _BAR.search(line)]
    if not marks and len(lines) < _FOOT_LENGTH:
        return []
    many = len(lines) >= _FOOT_LENGTH
    first = 0 if many else marks[0]
    while many and first < min(2, len(lines)) and _is_signature(lines[first]):
        first += 1
    while first > 0 and _RULE.fullmatch(lines[first - 1]):
        first -= 1
    return list(range(first, len(lines)))


def _is_signature(line: str) -> bool:
    return any(
        frame.dates and re.fullmatch(rf"[（(]?(?:{frame.dates})[）)]?", line) is not None for frame in _frames(line)
    )


def columns(line: str) -> int:
    """Width in half-width columns."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line)
