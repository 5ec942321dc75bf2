"""Blocks → headings that nothing numbers: heading styles, underlined or marked lines, short lines standing alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from speechdeck.model.language import BULLET
from speechdeck.model.manuscript import Block, BlockKind, Manuscript
from speechdeck.outline.markers import Marker, is_junk

_MARKUP = re.compile(r"(?:<[^<>]{1,80}>|[#*_>\s\u3000]|\[|\]\(\S*\))+")
_ATX = re.compile(r"\s*(#{1,6})\s")
_RULE = re.compile(r"[-=_*~<>/a-z\s]*\Z")
_ENDS = "。！？；，：、…—.!?;,:"
_TERMINAL = re.compile(r"[。！？…!?.：:”’」）)】>\"'*_|\]]\s*\Z")
#: A line of its own is a heading up to this length, in characters; a paragraph is text from that length on.
_LONGEST = {True: 32, False: 90}
_TEXT = {True: 36, False: 90}
_WEIGHT_PLAIN, _WEIGHT_MARKED, _WEIGHT_STYLE = 1.3, 2.2, 2.5
_RANK_PLAIN = 1.5


def find_headlines(manuscript: Manuscript, start: int, numbered: frozenset[int], east_asian: bool) -> tuple[Marker, ...]:
    """Candidates from `start` on, in order; blocks in `numbered` begin with a numbered mark and are left out."""
    indices = [
        index
        for index, block in enumerate(manuscript.blocks)
        if block.span.start >= start and not is_junk(manuscript, block) and not _bare_markup(manuscript.text, block)
    ]
    return tuple(_candidates(manuscript, indices, numbered, east_asian))


def _bare_markup(text: str, block: Block) -> bool:
    match = _MARKUP.match(text, block.span.start, block.span.end)
    return bool(match) and match.end() == block.span.end if match else False


def _candidates(
    manuscript: Manuscript, indices: list[int], numbered: frozenset[int], east_asian: bool
) -> Iterator[Marker]:
    for place, index in enumerate(indices):
        if index in numbered:
            continue
        block = manuscript.blocks[index]
        if block.kind is BlockKind.HEADING:
            yield _marker(manuscript, index, f"heading {block.level or 1}", _WEIGHT_STYLE, float(block.level or 1) / 2)
            continue
        level = _marked_level(manuscript, index)
        if level:
            yield _marker(manuscript, index, f"marked heading {level}", _WEIGHT_MARKED, level / 2)
        elif place and _stands_alone(manuscript, indices, place, numbered, east_asian):
            yield _marker(manuscript, index, "heading line", _WEIGHT_PLAIN, _RANK_PLAIN)


def _marker(manuscript: Manuscript, index: int, series: str, weight: float, rank: float) -> Marker:
    block = manuscript.blocks[index].span
    match = _MARKUP.match(manuscript.text, block.start, block.end)
    start = match.end() if match else block.start
    return Marker(start, start, series, series, BULLET, 0, index, weight, rank, headline=block.end)


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


def _stands_alone(
    manuscript: Manuscript, indices: list[int], place: int, numbered: frozenset[int], east_asian: bool
) -> bool:
    """A short line without a closing mark, after a finished paragraph and before a long one or a numbered one."""
    text = manuscript.text
    line = _plain(text, manuscript.blocks[indices[place]])
    if not 2 <= len(line) <= _LONGEST[east_asian] or line[-1] in _ENDS or "\n" in line or "|" in line:
        return False
    if not east_asian and not line[0].isupper():
        return False
    if place + 1 >= len(indices):
        return False
    before, after = manuscript.blocks[indices[place - 1]], indices[place + 1]
    if not _TERMINAL.search(before.span.of(text)) or len(_plain(text, before)) < _LONGEST[east_asian]:
        return False
    return after in numbered or len(manuscript.blocks[after].span) >= _TEXT[east_asian]


def _plain(text: str, block: Block) -> str:
    return _MARKUP.sub(" ", block.span.of(text)).strip()
