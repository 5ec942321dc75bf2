"""Manuscript and outline as the planner asks for them: what is said where, how long it takes, how it reads."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from speechdeck.kinds.limits import limit
from speechdeck.model.language import Language
from speechdeck.model.limits import TITLE
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Outline, Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.model.spans import without
from speechdeck.plan.grain import STANDARD, Grain
from speechdeck.prose.markup import blanked, with_dashes
from speechdeck.prose.pace import seconds
from speechdeck.prose.sentences import sentences
from speechdeck.prose.size import load, size

#: A sentence has ended.
_ENDED = re.compile(r"[。！？]|[.!?][”\"’]?\s")


class Speech(NamedTuple):
    """One speech understood, with its language."""

    manuscript: Manuscript
    outline: Outline
    language: Language
    spoken: tuple[Span, ...]  # everything that is said, a span a block, without junk and outer white space
    paragraphs: tuple[Span, ...]  # what of it may be shown, lines that the file has broken inside a sentence joined
    wishes: tuple[Point, ...] = ()  # the points for which the user asks for a kind of slide
    pace: float | None = None  # characters or words a minute; None: the language's
    grain: Grain = STANDARD
    bare: str = ""  # the text as its prose is read: spaces for what is not spoken in it, a dash for two hyphens

    @classmethod
    def of(
        cls,
        manuscript: Manuscript,
        outline: Outline,
        language: Language,
        pace: float | None = None,
        grain: Grain = STANDARD,
        unspoken: tuple[Span, ...] = (),
    ) -> Speech:
        """`unspoken` is what only marks the words or stands between them, in order: no slide is to see it."""
        spoken = tuple(_spoken(manuscript, outline))
        shown = without(_unbroken(manuscript.text, spoken), outline.unshown)
        wishes = tuple(point for point in outline.walk() if point.kind)
        paragraphs = _over_pages(manuscript.text, _unwrapped(manuscript.text, shown), outline.junk)
        bare = with_dashes(blanked(manuscript.text, unspoken))
        return cls(manuscript, outline, language, spoken, paragraphs, wishes, pace, grain, bare)

    @property
    def text(self) -> str:
        """What excerpts are made of; its places are those of the manuscript."""
        return self.bare or self.manuscript.text

    def parts(self, span: Span) -> tuple[Span, ...]:
        """What is said inside `span`, a span a block: the notes."""
        return self._inside(self.spoken, span, self.manuscript.text)

    def prose(self, span: Span) -> tuple[Span, ...]:
        """What may be shown of what is said inside `span`, a span a paragraph: what sentences are found in."""
        return self._inside(self.paragraphs, span, self.text)

    def paragraph(self, place: int) -> Span | None:
        """The paragraph of `paragraphs` that a place is in; None between them."""
        return next((each for each in self.paragraphs if each.start <= place < each.end), None)

    def sentence_start(self, place: int) -> int:
        """Where the sentence begins that a place is in; the place itself between paragraphs."""
        paragraph = self.paragraph(place)
        said = sentences(self.text, paragraph) if paragraph else ()
        return next((each.start for each in said if each.start <= place < each.end), place)

    def kind(self, span: Span) -> str | None:
        """The kind of slide that the user wishes for `span`: that of the innermost point which holds all of it."""
        wished = [point for point in self.wishes if point.extent.contains(span)]
        return min(wished, key=lambda point: len(point.extent)).kind if wished else None

    def _inside(self, parts: Sequence[Span], span: Span, text: str) -> tuple[Span, ...]:
        first = bisect_right(parts, span.start, key=lambda part: part.end)
        last = bisect_left(parts, span.end, key=lambda part: part.start)
        cut = (_stripped(text, max(part.start, span.start), min(part.end, span.end)) for part in parts[first:last])
        return tuple(part for part in cut if part)

    def seconds(self, span: Span) -> float:
        """Speaking time of what is said inside `span`."""
        return sum(seconds(part.of(self.text), self.language, self.pace) for part in self.parts(span))

    def read(self, excerpt: Excerpt) -> str:
        return excerpt.read(self.text)

    def size(self, excerpt: Excerpt) -> float:
        """How long its wording is: full-width characters or words."""
        return size(self.read(excerpt), self.language)

    def load(self, excerpt: Excerpt) -> float:
        """What its wording is of a slide's fill."""
        return load(self.read(excerpt), self.language)

    def body(self, point: Point) -> Span:
        """All that is said under a point's heading; of a part that a line from further on names, all of it."""
        if point.topic and _ENDED.search(self.text, point.extent.start, point.heading.start):
            return point.extent
        return Span(min(point.span.end, point.extent.end), point.extent.end)

    def longest(self, kind: str, slot: str, count: int = 0, variant: str = "") -> float:
        """The longest text that every theme holds in a slot ("head1") of this kind of slide."""
        most = limit(kind, count, slot, variant)
        return self.pick(most.wide, most.latin) if most else math.inf

    def pick(self, wide: float, latin: float) -> float:
        """A limit in full-width characters or in words, whichever the language counts in."""
        return wide if self.language.typography.east_asian else latin


def _spoken(manuscript: Manuscript, outline: Outline) -> Iterator[Span]:
    junk = deque(outline.junk)  # what the manuscript calls junk, less the title, name or date found in it
    for block in sorted(block.span for block in manuscript.blocks):
        start = block.start
        while junk and junk[0].start < block.end:
            if part := _stripped(manuscript.text, start, junk[0].start):
                yield part
            start = max(start, junk[0].end)
            if junk[0].end > block.end:
                break
            junk.popleft()
        if part := _stripped(manuscript.text, start, block.end):
            yield part


def _unbroken(text: str, parts: Sequence[Span]) -> list[Span]:
    """The parts, those of one line joined: a footnote mark or (applause) inside a sentence does not end it."""
    joined: list[Span] = []
    for part in parts:
        if joined and "\n" not in text[joined[-1].end : part.start]:
            joined[-1] = Span(joined[-1].start, part.end)
        else:
            joined.append(part)
    return joined


#: A line shorter than this is a heading or a list item, not one that the margin ended.
_FULL_LINE = 16
#: The share of full lines without a closing mark from which on a text is taken as broken by its margin: in texts with
#: a paragraph a line it is below a tenth.
_WRAPPED = 0.4
_CLOSING = re.compile(r"[。！？!?.…；;：:][”’」』）)\"']*$")


def _unwrapped(text: str, parts: Sequence[Span]) -> tuple[Span, ...]:
    """The parts, lines of one paragraph joined if the file breaks its lines at a margin."""
    full = [part for part in parts if len(part) >= _FULL_LINE]
    open_ended = [part for part in full if not _CLOSING.search(text, max(part.start, part.end - 6), part.end)]
    if len(full) < 8 or len(open_ended) < _WRAPPED * len(full):
        return tuple(parts)
    broken = set(open_ended)
    joined: list[Span] = []
    last: Span | None = None
    for part in parts:
        if last in broken and not text[last.end : part.start].strip() and text.count("\n", last.end, part.start) <= 1:
            joined[-1] = Span(joined[-1].start, part.end)
        else:
            joined.append(part)
        last = part
    return tuple(joined)


def _over_pages(text: str, parts: Sequence[Span], junk: Sequence[Span]) -> tuple[Span, ...]:
    """The parts, those joined between which a page ends inside a sentence: nothing but its number stands there."""
    joined: list[Span] = []
    for part in parts:
        last = joined[-1] if joined else None
        if last and _goes_on(text, last, part) and _only_junk(text, Span(last.end, part.start), junk):
            joined[-1] = Span(last.start, part.end)
        else:
            joined.append(part)
    return tuple(joined)


def _goes_on(text: str, last: Span, part: Span) -> bool:
    """Whether a line that no mark ends is long, and what stands below it can only be the rest of its sentence."""
    if len(last) < _FULL_LINE or _CLOSING.search(text, max(last.start, last.end - 6), last.end):
        return False
    first = text[part.start]
    return first.islower() or (_FIRST_WIDE <= first <= _LAST_WIDE and first not in _NUMERALS)


def _only_junk(text: str, gap: Span, junk: Sequence[Span]) -> bool:
    first = bisect_left(junk, gap.start, key=lambda each: each.start)
    inside = [each for each in junk[first:] if each.end <= gap.end]
    return bool(inside) and not any(piece.of(text).strip() for piece in without([gap], inside))


#: Ideographs, but those that a heading or an item may begin with.
_FIRST_WIDE, _LAST_WIDE, _NUMERALS = "\u4e00", "\u9fff", "一二三四五六七八九十第"


def _stripped(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def within(excerpts: Sequence[Excerpt], speech: Speech, most: float) -> tuple[Excerpt, ...]:
    """The excerpts that are at most `most` long."""
    return tuple(item for item in excerpts if speech.size(item) <= most)


def titled(excerpts: Sequence[Excerpt], speech: Speech, most: float | None = None) -> tuple[Excerpt, ...]:
    """The excerpts that a title line holds; at most `most` characters or words, where that is less."""
    fitting = within(excerpts, speech, most or speech.pick(TITLE.wide, TITLE.latin))
    if speech.language.typography.east_asian or TITLE.letters is None:
        return fitting
    return tuple(item for item in fitting if _letters(speech.read(item)) <= TITLE.letters)


def _letters(wording: str) -> float:
    """Letters of a wording; capitals are a quarter wider."""
    return len(wording) * (1.25 if wording.isupper() else 1.0)
