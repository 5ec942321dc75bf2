"""Which slides, which words: decided before anything is measured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from speechdeck.model.source import Excerpt, SlideText, Span

if TYPE_CHECKING:
    from speechdeck.model.chart import Chart


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of one paragraph.

    An emphasised one is set in the area's emphasis colour and bold, a muted one paler and not bold: it stands back
    behind its neighbours.
    """

    text: SlideText
    emphasis: bool = False
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of thought: a heading, a bullet, a card's text."""

    phrases: tuple[Phrase, ...]
    level: int = 1  # of a bullet, from 1


Wording: TypeAlias = tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Slot:
    """What goes into one area of a slide.

    `name` is the area's name in the theme: title, lead, body, key, head1, text1, num1 ...
    `variants` are wordings from the best to the shortest; layout takes the first that fits.
    `link` is the key of the slide that a click on it goes to.
    """

    name: str
    variants: tuple[Wording, ...]
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide. `kind` is a key of kinds.KINDS, `count` the number of its items (cards, agenda entries)."""

    key: str  # unique in the deck and stable: "cover", "agenda", "2", "2.1", "2.1~2", "agenda~s2" (before section 2)
    kind: str
    slots: tuple[Slot, ...]
    notes: tuple[Span, ...] = ()  # what is said while it is shown, in the speech's order
    count: int = 0
    section: int | None = None  # index into Deck.sections
    theme: str | None = None  # the theme that the user wishes for it: a name, or a file; None: the deck's
    chart: Chart | None = None  # what its area of role "chart" shows
    icons: tuple[str, ...] = ()  # of its items, in place of their numerals: keys of icons.ICONS

    def slot(self, name: str) -> Slot | None:
        return next((slot for slot in self.slots if slot.name == name), None)


class Section(NamedTuple):
    """A main part of the speech: a native section of the deck, an agenda entry, a mark of the progress cue."""

    name: Excerpt  # the short name, for footers
    key: str  # of its first slide


class Properties(NamedTuple):
    """Document properties. The texts are excerpts too: nothing is invented here either."""

    title: Excerpt | None
    author: Excerpt | None
    subject: Excerpt | None = None


class Typed(NamedTuple):
    """What the user gives for every slide, in his own words."""

    footer: Excerpt | None = None
    date: Excerpt | None = None
    watermark: Excerpt | None = None


NOTHING_TYPED = Typed()


@dataclass(frozen=True, slots=True)
class Deck:
    """All slides, in order. The notes of all slides together are the whole speech, every character once."""

    source: str  # Manuscript.text, which all spans point into
    name: str  # Manuscript.name, the title of last resort
    language: str
    slides: tuple[Slide, ...]
    sections: tuple[Section, ...]
    properties: Properties
    own: tuple[Span, ...] = ()  # places of words that the user typed, not the speech's
    pace: float | None = None  # of speaking, in characters or words a minute; None: the language's
    typed: Typed = NOTHING_TYPED
