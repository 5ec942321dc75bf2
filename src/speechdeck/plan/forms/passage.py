"""What the forms of slides have in common: a passage of the speech, and what a form makes of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.page import line
from speechdeck.plan.speech import Speech


class Passage(NamedTuple):
    """What is said while one slide is shown, and what the slide is called."""

    key: str
    title: tuple[Excerpt, ...]  # the heading over it; empty for running text
    spans: tuple[Span, ...]  # its sentences
    section: int | None
    said: tuple[str, ...] = ()  # what the slide before shows
    wish: str | None = None  # the kind that the user asks for

    def slide(self, kind: str, title: Sequence[Excerpt], slots: Sequence[Slot], count: int = 0) -> Slide:
        return Slide(self.key, kind, (line("title", *title), *slots), count=count, section=self.section)


Form: TypeAlias = Callable[[Speech, Passage], Slide | None]
