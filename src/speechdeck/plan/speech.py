"""Manuscript and outline as the planner asks for them: what is said where, how long it takes, how it reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from speechdeck.model.language import Language
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Outline, Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.pace import seconds
from speechdeck.prose.size import size


@dataclass(frozen=True, slots=True)
class Speech:
    """One speech understood, with its language."""

    manuscript: Manuscript
    outline: Outline
    language: Language

    @property
    def text(self) -> str:
        return self.manuscript.text

    def parts(self, span: Span) -> tuple[Span, ...]:
        """What is said inside `span`, a span a paragraph, without junk and outer white space."""
        return tuple(part for block in self.manuscript.parts(span) for part in self._spoken(block))

    def _spoken(self, block: Span) -> Iterator[Span]:
        start = block.start
        for junk in sorted((*self.manuscript.junk, *self.outline.junk)):
            if junk.end > start and junk.start < block.end:
                yield from self._stripped(start, min(junk.start, block.end))
                start = max(start, junk.end)
        yield from self._stripped(start, block.end)

    def _stripped(self, start: int, end: int) -> Iterator[Span]:
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if start < end:
            yield Span(start, end)

    def manuscript_span(self) -> tuple[Span, ...]:
        """Everything that is said, a span a paragraph."""
        return self.parts(Span(0, len(self.text)))

    def seconds(self, span: Span) -> float:
        """Speaking time of what is said inside `span`."""
        return sum(seconds(part.of(self.text), self.language) for part in self.parts(span))

    def read(self, excerpt: Excerpt) -> str:
        return excerpt.read(self.text)

    def size(self, excerpt: Excerpt) -> float:
        """How long its wording is: full-width characters or words."""
        return size(self.read(excerpt), self.language)

    def body(self, point: Point) -> Span:
        """All that is said under a point's heading."""
        return Span(min(point.span.end, point.extent.end), point.extent.end)

    def pick(self, wide: float, latin: float) -> float:
        """A limit in full-width characters or in words, whichever the language counts in."""
        return wide if self.language.typography.east_asian else latin


def within(excerpts: Sequence[Excerpt], speech: Speech, most: float) -> tuple[Excerpt, ...]:
    """The excerpts that are at most `most` long."""
    return tuple(item for item in excerpts if speech.size(item) <= most)
