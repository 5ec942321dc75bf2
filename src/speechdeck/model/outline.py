"""What is said: title, frame and points of a speech, every part a place in the manuscript."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from speechdeck.model.source import Excerpt, Span


@dataclass(frozen=True, slots=True)
class Point:
    """A section of the speech, at any depth.

    The text of a point is: label, heading, lead (what is said before its first child), then its children.
    """

    heading: Excerpt  # the whole heading as the speech has it, label and closing punctuation left out
    span: Span  # from its label (or its heading where it has none) to the end of its heading
    extent: Span  # from its label to where the next point of its level, or the closing, begins
    label: Span | None = None  # 第一，  (二)  My second point is  - None where nothing marks it
    number: int | None = None  # the ordinal that the label says
    lead: Span | None = None  # the text between its heading and its first child (or its end)
    children: tuple[Point, ...] = ()
    topic: bool = False  # found by what is talked about, not by a mark
    kind: str | None = None  # the slide kind that the user wishes for its content: a key of kinds.KINDS
    theme: str | None = None  # the theme that the user wishes for its slides: a name, or a file

    def walk(self) -> Iterator[Point]:
        """This point and all below it, in the speech's order."""
        yield self
        for child in self.children:
            yield from child.walk()


class Evidence(NamedTuple):
    """Why the outline is as it is: one line of `--explain`."""

    subject: str  # the series or the candidate, as the speech writes it
    verdict: str  # "series", "rejected", "topic", "title", ...
    reason: str
    at: Span


@dataclass(frozen=True, slots=True)
class Outline:
    """A speech understood. Spans that are None were not found."""

    title: Excerpt | None
    points: tuple[Point, ...]
    occasion: Excerpt | None = None
    speaker: Excerpt | None = None
    role: Excerpt | None = None  # the speaker's office
    organisation: Excerpt | None = None
    date: Excerpt | None = None
    salutations: tuple[Span, ...] = ()  # 同志们：  Ladies and gentlemen,
    opening: Span | None = None  # from the greeting to just before the first point
    closing: Span | None = None  # from the end of the last point to the end of the speech
    thanks: Excerpt | None = None  # 谢谢大家！  Thank you.
    announcement: Excerpt | None = None  # what announces the points: 讲四点意见, three things
    junk: tuple[Span, ...] = ()  # in order, not overlapping
    evidence: tuple[Evidence, ...] = ()
    unshown: tuple[Span, ...] = ()  # said but not shown: what the user took out, or typed for the notes

    def walk(self) -> Iterator[Point]:
        """Every point, in the speech's order."""
        for point in self.points:
            yield from point.walk()
