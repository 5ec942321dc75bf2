"""What the forms of slides have in common: a passage of the speech, and what a form makes of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.page import line
from speechdeck.plan.speech import Speech

#: Seconds of what is said besides that are a slide of their own; less is said while the other slide is shown.
REST = 16.0
#: Characters and letters between two figures from which on they belong to different thoughts.
FIGURES_APART = (60, 220)


class Passage(NamedTuple):
    """What is said while one slide is shown, and what the slide is called."""

    key: str
    title: tuple[Excerpt, ...]  # the heading over it; empty for running text
    spans: tuple[Span, ...]  # its sentences
    section: int | None
    said: tuple[str, ...] = ()  # what the slide before shows
    wish: str | None = None  # the kind that the user asks for
    lent: bool = False  # the title is that of the slide before, of whose words it was made
    counting: bool = False  # the slide before has figures of the same run: this one may have fewer
    untitled: bool = False  # there is no slide whose title it could go on under
    halved: int = 0  # how often it is the first half of what was one passage

    @property
    def span(self) -> Span:
        return Span(self.spans[0].start, self.spans[-1].end)

    def slide(self, kind: str, title: Sequence[Excerpt], slots: Sequence[Slot], count: int = 0) -> Slide:
        return Slide(self.key, kind, (line("title", *title), *slots), count=count, section=self.section)


class Shown(NamedTuple):
    """A slide, and the stretch of its passage that it is made of."""

    slide: Slide
    span: Span


#: A passage as a whole → its slide, if the passage has the form.
Form: TypeAlias = Callable[[Speech, Passage], Slide | None]
#: A passage → the slide of something that stands in it with a form of its own: a quotation, a time line.
Apart: TypeAlias = Callable[[Speech, Passage], Shown | None]
