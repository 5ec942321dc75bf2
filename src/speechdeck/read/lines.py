"""Plain text → blocks: one a line, except where lines are broken for the screen, which are put together again.

A text is hard-wrapped when most of its line ends stand inside sentences and its lines are about equally long. Then
a line belongs to the paragraph above it if that line was full, or if the break can only be inside a sentence.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from speechdeck.model.manuscript import Block, Origin
from speechdeck.model.source import Span
from speechdeck.read.captions import caption_blocks, cues
from speechdeck.read.page import outer

# The widest page of old: 72 to 80 columns in mail, up to 130 on a terminal or a line printer; Chinese counts double.
_WIDEST = 132
_NARROWEST = 30  # columns; captions are wrapped at 32 to 42, what is shorter is verse or a list of words
_FEWEST = 3  # line ends inside sentences below which nothing can be said
_LOST_ENDS = 300  # characters of a line that may hold more than one paragraph
_INDENT_MARK = "\u3000\u3000"
_INDENTS = re.compile(r"(?<=\S)[ \xa0]*\u3000{2,}(?=\S)")
_FIRST_WIDE = "\u2e80"
_INDENT, _HANGING = 4, 10  # columns that the first line of a paragraph, and all lines of a list item, may stand in
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_ADDRESS = "://"  # of a web page: it is not broken, however long its line becomes
_ENDS = frozenset("。！？!?；;：:….")
_CLOSERS = "”’」』）)]\"'"


def blocks(text: str) -> tuple[Block, ...]:
    """The paragraphs of a plain text. A block's span holds line ends only where the lines were broken for width."""
    captions = cues(text)
    top = captions[0].head.start if captions else len(text)
    return (*_paragraphs(text, top), *caption_blocks(text, captions))


def _paragraphs(text: str, end: int) -> tuple[Block, ...]:
    """Those that begin before `end`."""
    lines = [line for line in _lines(text) if line[1].start < end]
    width = _wrap_width(text, lines)
    found: list[Block] = []
    previous: tuple[int, Span] | None = None
    for number, span in lines:
        below = previous and previous[0] == number - 1
        if width and previous and below and _continues(text, found[-1].span, previous[1], span, width):
            last = found.pop()
            found.append(Block(Span(last.span.start, span.end), last.origin))
        else:
            found.append(Block(span, Origin("line", number)))
        previous = (number, span)
    return tuple(found)


def _lines(text: str) -> list[tuple[int, Span]]:
    """Number and place of every line that is not blank."""
    lines, start = [], 0
    for number, line in enumerate(text.split("\n"), 1):
        lines += [(number, span) for span in _pieces(text, start, start + len(line)) if len(span)]
        start += len(line) + 1
    return lines


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """A line; if it is long, the paragraphs whose indents stand in it: a file that has lost its line ends."""
    if end - start > _LOST_ENDS and _INDENT_MARK in text[start:end]:
        for indent in _INDENTS.finditer(text, start, end):
            yield outer(text, start, indent.start())
            start = indent.end()
    yield outer(text, start, end)


def _wrap_width(text: str, lines: Sequence[tuple[int, Span]]) -> int:
    """The width in columns at which this text was wrapped, 0 if it was not."""
    widths = sorted(_columns(line) for _, span in lines if _ADDRESS not in (line := span.of(text)))
    if not widths:
        return 0
    width = widths[(len(widths) * 19) // 20 if len(widths) > 20 else -1]
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    adjacent = [(a, b) for (i, a), (j, b) in pairwise(lines) if j == i + 1]
    inside = sum((_full(text, a, b, width) and not _ends(text, a)) or _goes_on(text, a, b) for a, b in adjacent)
    return width if inside >= _FEWEST and inside * 10 >= len(adjacent) * 3 else 0


def _continues(text: str, paragraph: Span, line: Span, following: Span, width: int) -> bool:
    """Whether `following` goes on with the paragraph whose last line so far is `line`."""
    if _TAG.fullmatch(following.of(text)):
        return False  # the end of a heading that a web page underlines: <span …>The piers | </span>
    if not any(char.isalpha() for char in paragraph.of(text)):
        return False  # a rule between two parts, a page number, the time of a caption
    item = _numbered().match(paragraph.of(text))
    if _indented(text, following) > _indented(text, line) and not item:
        return False
    full = _full(text, line, following, width) or _full_but_indented(
        text, line, following, width - (_HANGING if item else _INDENT if line.start == paragraph.start else 0)
    )
    broken_inside = full and following.of(text)[0].isascii() and not _ends(text, line)
    if _numbered().match(following.of(text)) and not broken_inside:  # "at the age of | 50. You are"
        return False
    return full or _goes_on(text, line, following) or _nearly_full(text, line, following, width)


def _full(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether the line could not have taken the first word of the next one (East Asian: two more characters)."""
    return _columns(line.of(text)) + _columns(_first_word(following.of(text))) + 1 > width - 2


def _full_but_indented(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether a line of an East Asian paragraph, which ends no sentence, was full before its indent was lost."""
    return text[line.end - 1] > _FIRST_WIDE and not _ends(text, line) and _full(text, line, following, width)


def _goes_on(text: str, line: Span, following: Span) -> bool:
    """Whether the break can only be inside a sentence, whatever the lines' lengths."""
    return following.of(text)[0].islower() and not _ends(text, line)


def _nearly_full(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether a line that ends no sentence is about as long as the others, and a number or the like stands below it.

    Not every program fills its lines: it may count the marks of a link (over | [80 percent](https…), or a hyphenation.
    """
    goes_on = _INSIDE.match(following.of(text)) and not _PAGE.fullmatch(following.of(text))
    return bool(goes_on) and not _ends(text, line) and _columns(line.of(text)) >= _NEARLY * width


#: The share of the width that no heading and no last line of a paragraph has by chance, without a mark at its end.
_NEARLY = 0.75
#: A number or what opens before one or before a word: no line of a list begins so.
_INSIDE = re.compile(r"[\[(“‘\"'`$€£¥₹]*\s?[\da-z]|[\[“‘]\w")
#: The number of a page, alone in its line.
_PAGE = re.compile(r"[–—\-\s]*\d+[–—\-\s]*")


def _ends(text: str, line: Span) -> bool:
    """Whether a sentence ends with the line."""
    return line.of(text).rstrip(_CLOSERS)[-1:] in _ENDS


def _first_word(line: str) -> str:
    """What a line cannot do without at its beginning: a Latin word, or two East Asian characters."""
    end = next((place for place, char in enumerate(line) if char.isspace() or char > _FIRST_WIDE), len(line))
    return line[: end or 2]


@cache
def _numbered() -> re.Pattern[str]:
    """What begins a numbered paragraph or a list item."""
    return re.compile(
        r"[（(【]?(?:[一二三四五六七八九十百]{1,4}|\d{1,3}|[a-zA-Z]|[IVXivx]{1,5})(?:[）)】、．:：]|\.(?!\d))"
        r"|第[一二三四五六七八九十\d]{1,3}|[①-⑳•●■◆○★*#>\-–—·]|其[一二三四五六七八九十]|[一二三四五六七八九十](?:是|要)"
        r"|(?:First|Second|Third|Fourth|Fifth|Finally|Number)\b"
    )


def _indented(text: str, span: Span) -> int:
    start = text.rfind("\n", 0, span.start) + 1
    return _columns(text[start : span.start].replace("\t", "    "))


def _columns(text: str) -> int:
    """Width in half-width columns, as a terminal counts."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
