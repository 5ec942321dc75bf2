"""Every text measured, every box placed: what the writers copy.

Text is in lines, so that a writer with no typesetter of its own (SVG) draws the same as one that has (PowerPoint).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from speechdeck.model.marks import NO_MARKS, Marks
from speechdeck.model.options import DEFAULTS
from speechdeck.model.source import SlideText, Span
from speechdeck.model.theme import Layout, Path, Theme

if TYPE_CHECKING:
    from speechdeck.model.chart import FittedChart


class FittedRun(NamedTuple):
    """Characters of one look and one origin."""

    text: str
    source: SlideText | None  # None only for page-turning marks made of dots, which say nothing
    emphasis: bool = False
    scale: float = 1.0  # of the paragraph's size: units beside figures, page dots
    muted: bool = False


class FittedLine(NamedTuple):
    """One line as measured; `hard` where an explicit break ends it."""

    runs: tuple[FittedRun, ...]
    width: float  # points
    hard: bool = False


class FittedParagraph(NamedTuple):
    """One paragraph, line by line."""

    lines: tuple[FittedLine, ...]
    level: int = 1
    size: float = 0.0  # points
    space_before: float = 0.0  # points

    @property
    def text(self) -> str:
        return "".join(run.text for line in self.lines for run in line.runs)


class TextBox(NamedTuple):
    """The text of one placeholder. Its place is the area's, in the layout."""

    area: str  # name of the area in the theme's layout
    paragraphs: tuple[FittedParagraph, ...]
    size: float  # points, of level 1
    leading: float  # points from line to line at `size`
    height: float  # points, of all the text as measured
    right_inset: float = 0.0  # points, narrows the box so that no character is left alone
    link: str | None = None  # key of the slide that a click goes to


class FittedIcon(NamedTuple):
    """A picture that says nothing which its item's words do not say: a screen reader skips it."""

    area: str  # where it stands, or whose numeral it stands for
    drawing: Path


class Reveal(NamedTuple):
    """What stands in an area, or some paragraphs of it, [start, end)."""

    area: str
    paragraphs: tuple[int, int] | None = None


class Step(NamedTuple):
    """What comes up together."""

    reveals: tuple[Reveal, ...]
    after: float | None  # seconds after the slide came up; None: with a click


@dataclass(frozen=True, slots=True)
class FittedSlide:
    """One slide: a layout of the theme, and the text of its placeholders."""

    key: str
    layout: str  # name of the theme's layout
    title: str
    boxes: tuple[TextBox, ...]  # in reading order, the title first
    notes: tuple[Span, ...]
    section: int | None
    seconds: float  # speaking time of the notes
    chart: FittedChart | None = None  # in the area of role "chart"
    icons: tuple[FittedIcon, ...] = ()  # in reading order
    clock: str = ""  # the line below the notes that says how long they take, in the speech's language
    steps: tuple[Step, ...] = ()  # in order; what is in none of them is there from the beginning
    stay: float | None = None  # seconds after which the next slide comes by itself
    theme: str | None = None  # a key of FittedDeck.others; None: the deck's theme


class FittedSection(NamedTuple):
    """A native section: its name and how many slides it holds."""

    name: str
    slides: tuple[str, ...]  # keys


class Look(NamedTuple):
    """A theme that single slides are set in, and where logo and watermark stand in it."""

    theme: Theme
    marks: Marks = NO_MARKS


@dataclass(frozen=True, slots=True)
class FittedDeck:
    """All slides, measured and placed: whatever a writer needs, and nothing to decide."""

    source: str
    language: str  # key of lang.LANGUAGES
    theme: Theme
    slides: tuple[FittedSlide, ...]
    sections: tuple[FittedSection, ...]  # cover every slide, in order
    title: str
    author: str
    subject: str = ""
    own: tuple[Span, ...] = ()  # of `source`: words that the user typed, not the speech's
    transition: str = DEFAULTS.show.transition
    marks: Marks = NO_MARKS
    others: Mapping[str, Look] = field(default_factory=dict)  # of single slides, by the name or file of their theme

    def look(self, slide: FittedSlide) -> Theme:
        """The theme that a slide is set in."""
        return self.theme if slide.theme is None else self.others[slide.theme].theme

    def layout(self, slide: FittedSlide) -> Layout:
        """The layout that a slide is set in."""
        return self.look(slide).layouts[slide.layout]
