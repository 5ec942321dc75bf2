"""Blocks → headings that nothing numbers: heading styles, marked lines, short lines standing alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from speechdeck.model.language import BULLET
from speechdeck.model.manuscript import Block, BlockKind, Manuscript
from speechdeck.outline.markers import Marker, is_junk

_MARKUP = re.compile(r"(?:</?[a-zA-Z][^<>]{0,80}>|[#*_>~=-]|\s|\u3000)+")
_ATX = re.compile(r"\s*(#{1,6})\s")
_TAGGED = re.compile(r"\s*<(?:span|u|b|strong|h[1-6]|em)\b[^<>]*>", re.IGNORECASE)
_BOLD = re.compile(r"\s*(\*\*|__|_|\*)(?=\S)[^*_\n]{2,90}\1\s*\Z")
_CLOSERS = "”’」』）)】》\"'"
# What stands alone and is no heading: captions, times, numbers, what happens in the hall.
_NO_HEADING = re.compile(
    r"(?:图|圖|表|Fig(?:ure|\.)?|Table|Chart)\s*\d|\d\d?:\d\d|[\W\d_]+\Z|[(（\[【].*[)）\]】]\Z|.*-->"
)
_ADDRESS = (",", "，")  # Dear members,
_ENDS = "。！？；，：、…—.!?;,:"
_TERMINAL = re.compile(r"[。！？…!?.：:”’」）)】>\"'*_|\]\d]\s*\Z")
#: A line of its own is a heading up to this length, in characters; a paragraph is text from that length on.
_LONGEST = {True: 32, False: 90}
_TEXT = {True: 36, False: 90}
_SENTENCE = {True: 12, False: 25}
_WEIGHT_PLAIN, _WEIGHT_BOLD, _WEIGHT_MARKED, _WEIGHT_STYLE = 1.7, 2.0, 2.2, 2.5
_RANK_PLAIN = 1.5
_SPEAKERS = 2  # a line that recurs oftener names who speaks


class _Lines(NamedTuple):
    """The blocks that hold words, and what is known of them."""

    manuscript: Manuscript
    indices: list[int]  # of blocks that are more than markup
    numbered: frozenset[int]  # blocks that begin with a numbered mark
    east_asian: bool
    spaced: bool  # paragraphs are set apart by blank lines

    def words(self, place: int) -> str:
        """The words of the block at a place of `indices`, markup left out."""
        block = self.manuscript.blocks[self.indices[place]]
        return _MARKUP.sub(" ", block.span.of(self.manuscript.text)).strip()

    def gap(self, place: int) -> str:
        """What stands between a place and the next."""
        blocks = self.manuscript.blocks
        start, end = blocks[self.indices[place]].span.end, blocks[self.indices[place + 1]].span.start
        return self.manuscript.text[start:end]


def find_headlines(
    manuscript: Manuscript, start: int, numbered: frozenset[int], east_asian: bool
) -> tuple[Marker, ...]:
    """Candidates from `start` on, in order; blocks in `numbered` begin with a numbered mark and are left out."""
    text = manuscript.text
    indices = [
        index
        for index, block in enumerate(manuscript.blocks)
        if block.span.start >= start and not is_junk(manuscript, block) and not _only_markup(text, block)
    ]
    lines = _Lines(manuscript, indices, numbered, east_asian, False)
    gaps = [lines.gap(place).count("\n") for place in range(len(indices) - 1)]
    spaced = sum(gap > 1 for gap in gaps) > len(gaps) / 2
    found = list(_candidates(_Lines(manuscript, indices, numbered, east_asian, spaced)))
    often = Counter(text[marker.start : marker.headline] for marker in found)
    return tuple(marker for marker in found if often[text[marker.start : marker.headline]] <= _SPEAKERS)


def _only_markup(text: str, block: Block) -> bool:
    match = _MARKUP.match(text, block.span.start, block.span.end)
    return match is not None and match.end() == block.span.end


def _candidates(lines: _Lines) -> Iterator[Marker]:
    for place, index in enumerate(lines.indices):
        if index not in lines.numbered:
            marker = _candidate(lines, place, index)
            if marker:
                yield marker


def _candidate(lines: _Lines, place: int, index: int) -> Marker | None:
    text, block = lines.manuscript.text, lines.manuscript.blocks[index]
    if block.kind is BlockKind.HEADING:
        return _marker(lines, place, 1, f"heading {block.level or 1}", _WEIGHT_STYLE, (block.level or 1) / 2)
    level = _marked_level(lines.manuscript, index)
    if level:
        return _marker(lines, place, 1, f"marked heading {level}", _WEIGHT_MARKED, level / 2)
    size = _lines_alone(lines, place)
    if not size:
        return None
    if _TAGGED.match(text, block.span.start):
        return _marker(lines, place, size, "tagged heading", _WEIGHT_MARKED, _RANK_PLAIN)
    if _BOLD.match(text, block.span.start, block.span.end):
        return _marker(lines, place, size, "bold heading", _WEIGHT_BOLD, _RANK_PLAIN)
    return _marker(lines, place, size, "heading line", _WEIGHT_PLAIN, _RANK_PLAIN) if place else None


def _marker(lines: _Lines, place: int, size: int, series: str, weight: float, rank: float) -> Marker:
    index = lines.indices[place]
    block = lines.manuscript.blocks[index].span
    match = _MARKUP.match(lines.manuscript.text, block.start, block.end)
    start = match.end() if match else block.start
    end = lines.manuscript.blocks[lines.indices[place + size - 1]].span.end
    return Marker(start, start, series, series, BULLET, 0, index, weight, rank, headline=end)


def _marked_level(manuscript: Manuscript, index: int) -> int:
    """The level of a heading in the marks of Markdown inside a plain text, from 1; 0 if it is none."""
    text, block = manuscript.text, manuscript.blocks[index]
    atx = _ATX.match(text, block.span.start, block.span.end)
    if atx:
        return len(atx[1])
    following = manuscript.blocks[index + 1].span.of(text) if index + 1 < len(manuscript.blocks) else ""
    if len(following) >= 3 and set(following) in ({"="}, {"-"}) and len(block.span) <= 100:
        return 1 if following[0] == "=" else 2
    return 0


def _lines_alone(lines: _Lines, place: int) -> int:
    """How many lines from here are a heading: short, without a closing mark, between a finished paragraph and a long
    or numbered one. 0 if this is none."""
    if place and not (_finished(lines, place - 1) and _apart(lines, place - 1)):
        return 0
    for size in (1, 2):
        last = place + size - 1
        if last + 1 >= len(lines.indices) or not _short(lines, last, size == 1):
            return 0
        if _is_text(lines, last + 1) and _apart(lines, last):
            return size
        if lines.gap(last).strip() or lines.gap(last).count("\n") > 1:
            return 0
    return 0


def _finished(lines: _Lines, place: int) -> bool:
    """Whether a paragraph ends here: with a closing mark, or as a form of address does."""
    words = lines.words(place)
    return _TERMINAL.search(words) is not None or (len(words) <= _LONGEST[lines.east_asian] and words[-1:] in _ADDRESS)


def _is_text(lines: _Lines, place: int) -> bool:
    """Whether this is a part's text: long, or a finished sentence, or numbered."""
    words = lines.words(place)
    finished = len(words) >= _SENTENCE[lines.east_asian] and words[-1] in "。！？.!?:："
    return finished or lines.indices[place] in lines.numbered or len(words) >= _TEXT[lines.east_asian]


def _apart(lines: _Lines, place: int) -> bool:
    """Whether a place and the next are set apart as this file sets paragraphs apart."""
    gap = lines.gap(place)
    tagged = lines.manuscript.text[lines.manuscript.blocks[lines.indices[place + 1]].span.start] == "<"
    return not lines.spaced or gap.count("\n") > 1 or bool(gap.strip()) or tagged


def _short(lines: _Lines, place: int, first: bool) -> bool:
    words = lines.words(place)
    line = words.rstrip(_CLOSERS)
    longest = _LONGEST[lines.east_asian and not line.isascii()]
    if not 2 <= len(line) <= longest or line[-1] in _ENDS or "\n" in line or "|" in line:
        return False
    if _NO_HEADING.match(words):
        return False
    return lines.east_asian or not first or lines.spaced or _title_case(line)


def _title_case(line: str) -> bool:
    """Whether the long words are capitalised: without blank lines, only this tells a heading from a broken line."""
    long = [word for word in line.split() if len(word) > 3]
    return line[0].isupper() and all(word[0].isupper() or not word[0].isalpha() for word in long)
