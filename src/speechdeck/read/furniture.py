"""Blocks → those that are no speech wherever they stand: source lines, time codes, page numbers, front matter."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

from speechdeck.lang import LANGUAGES
from speechdeck.model.language import Furniture
from speechdeck.model.manuscript import Block
from speechdeck.model.source import Span
from speechdeck.read.captions import cues

#: A line of furniture is short: 200 East Asian characters or 600 Latin letters. A longer one is a paragraph that
#: begins like one.
LONGEST = 600  # bytes
_LONGEST_BUTTON = 40  # characters
_FIRST_WIDE = "\u2e80"  # where the radicals begin, and with them East Asian scripts
_AT_ENDS = 2  # blocks at either end of the file: a button may stand there alone

_FRONT_MATTER = re.compile(
    r"\s*---[ \t]*\n(?:[\w-]+[ \t]*:.*\n|[ \t]+\S.*\n|[ \t]*\n|-[ \t].*\n){1,60}?---[ \t]*(?=\n|$)"
)
_TIME = r"(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?"
_CODE = re.compile(rf"^[ \t]*(?:[\[(](?:Time[ \t]+)?{_TIME}[\])]|{_TIME}(?=[ \t]|$))[ \t]*", re.MULTILINE)
_CAPTION_HEAD = re.compile(r"\s*WEBVTT.*\n(?:(?:Kind|Language|NOTE|STYLE|X-).*\n)*")
_NUMBER = re.compile(r"[-—–·~\s]*(\d{1,4})[-—–·~\s]*")
_RULE = re.compile(r"[-—–_=*~#\s\\]{3,}")
_DIGITS = re.compile(r"\d+")
_MID_SENTENCE = re.compile(r"[^\s。！？.!?:：;；”\"’)）]\s*$")


def furniture_lines(text: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """What a single line shows to be no speech."""
    return (*_front_matter(text), *_captions(text), *_furniture(text, blocks), *_page_marks(text))


def size(line: str) -> int:
    """Length in bytes: about the room that it takes, whatever its script."""
    return len(line.encode("utf-8", "surrogatepass"))


def is_furniture(line: str) -> bool:
    """Whether a line says itself that it is no speech."""
    return size(line) <= LONGEST and bool(patterns().lines(line).match(line))


class Patterns:
    """The furniture of all languages in one: a Chinese site has English buttons, and the other way round."""

    def __init__(self, parts: Sequence[Furniture], wide: Sequence[Furniture]) -> None:
        self._parts, self._wide = parts, wide
        self.beside = _union(parts, "beside")
        self.menu = _union(parts, "menu")
        self.adverts = _union(parts, "adverts")
        self.notes = _union(parts, "notes")
        self.appendices = _union(parts, "appendices")
        self.directions = _union(parts, "directions")

    def lines(self, line: str) -> re.Pattern[str]:
        """Of the languages that a line may be in: one with East Asian characters is of an East Asian site, which saves
        the 2 ms that the others take to compile."""
        return self._wide_lines if max(line, default="") >= _FIRST_WIDE else self._all_lines

    @cached_property
    def _wide_lines(self) -> re.Pattern[str]:
        return _union(self._wide, "lines")

    @cached_property
    def _all_lines(self) -> re.Pattern[str]:
        return _union(self._parts, "lines")


def _union(parts: Sequence[Furniture], name: str) -> re.Pattern[str]:
    return re.compile("|".join(pattern for part in parts for pattern in getattr(part, name)) or r"(?!)")


@lru_cache(maxsize=1)
def patterns() -> Patterns:
    """Compiled once, when the first speech is read."""
    parts: list[Furniture] = []
    wide: list[Furniture] = []
    for language in LANGUAGES.values():
        if language.furniture not in parts:
            parts.append(language.furniture)
            wide += [language.furniture] if language.typography.east_asian else []
    return Patterns(parts, wide)


def _front_matter(text: str) -> Iterator[Span]:
    """YAML between two rules at the very top, as static site generators have it."""
    match = _FRONT_MATTER.match(text)
    if match:
        yield Span(match.start() + match.group().index("---"), match.end())


def _captions(text: str) -> Iterator[Span]:
    """Time codes of captions and transcripts, and the numbers above them."""
    head = _CAPTION_HEAD.match(text)
    if head:
        yield Span(head.start(), len(head.group().rstrip()))
    yield from (cue.head for cue in cues(text))
    codes = [Span(match.start(), match.start() + len(match.group().rstrip())) for match in _CODE.finditer(text)]
    yield from (span for span in codes if len(codes) >= 2 or "\n" in text[span.end : span.end + 2])


def _furniture(text: str, blocks: Sequence[Block]) -> Iterator[Span]:
    """Lines that say themselves what they are, and beside them those that need such company to be believed."""
    lines = [block.span.of(text) for block in blocks]
    sure = [is_furniture(line) for line in lines]
    menu = [_is_menu(line) for line in lines]
    ends = (*range(_AT_ENDS), *range(len(lines) - _AT_ENDS, len(lines)))
    for index, line in enumerate(lines):
        near = [i for i in (index - 1, index + 1) if 0 <= i < len(lines)]
        company = index in ends or any(sure[i] or menu[i] for i in near)
        doubtful = menu[index] or (size(line) <= LONGEST and patterns().beside.match(line) is not None)
        if sure[index] or (doubtful and company and (menu[index] or any(sure[i] for i in near))):
            yield blocks[index].span


def _is_menu(line: str) -> bool:
    """An entry that is a button and nothing else."""
    return len(line) <= _LONGEST_BUTTON and patterns().menu.fullmatch(line) is not None


def _page_marks(text: str) -> Iterator[Span]:
    """Page numbers that cut a sentence in two, and headers that return on every page, numbers apart."""
    lines = [(match.start(), match.group()) for match in re.finditer(r"^.*\S.*$", text, re.MULTILINE)]
    shapes = Counter(_shape(line) for _, line in lines if len(line) <= 60)
    for index, (start, line) in enumerate(lines):
        span = Span(start + len(line) - len(line.lstrip()), start + len(line.rstrip()))
        above, below = _neighbour(lines, index - 1), _neighbour(lines, index + 1)
        number = _NUMBER.fullmatch(line)
        if number and index and index + 1 < len(lines):
            if (_MID_SENTENCE.search(above) and not _RULE.fullmatch(below)) or _is_header(above, shapes):
                yield span
        elif _is_header(line, shapes) and (_NUMBER.fullmatch(above) or _NUMBER.fullmatch(below)):
            yield span


def _neighbour(lines: Sequence[tuple[int, str]], index: int) -> str:
    return lines[index][1] if 0 <= index < len(lines) else ""


def _shape(line: str) -> str:
    return _DIGITS.sub("0", " ".join(line.split()))


def _is_header(line: str, shapes: Counter[str]) -> bool:
    """A short line with a number or none that returns: a running header."""
    return (
        len(line) <= 60
        and shapes[_shape(line)] >= 2
        and not _NUMBER.fullmatch(line)
        and not line.rstrip().endswith("。")
    )
