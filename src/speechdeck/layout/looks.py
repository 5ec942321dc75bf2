"""The themes that a deck's slides are set in, each with its settler and its running elements.

Most decks have one. A user may ask for another one for single points.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from speechdeck.diagnostics import Diagnostics
from speechdeck.layout.box import Setter
from speechdeck.layout.columns import stands
from speechdeck.layout.compose import Composer
from speechdeck.layout.running import Running
from speechdeck.layout.settle import Placed, Settler
from speechdeck.layout.wording import Reader
from speechdeck.model.deck import Deck, Slide
from speechdeck.model.theme import Theme


class _Look(NamedTuple):
    settler: Settler
    running: Running


class Looks:
    """Settles each slide in its own theme. A theme that is not there is the deck's."""

    def __init__(self, deck: Deck, reader: Reader, theme: Theme, others: Mapping[str, Theme]) -> None:
        own = [slide for slide in deck.slides if slide.theme not in others]
        self._own = _look(deck, reader, theme, own)
        self._others = {
            name: _look(deck, reader, other, [slide for slide in deck.slides if slide.theme == name])
            for name, other in others.items()
        }

    @property
    def others(self) -> Collection[str]:
        """The names of the themes besides the deck's."""
        return self._others.keys()

    def settler(self, slide: Slide) -> Settler:
        return self._look(slide).settler

    def running(self, slide: Slide) -> Running:
        return self._look(slide).running

    def place(self, slide: Slide, dots: str = "", limits: Mapping[str, float] = MappingProxyType({})) -> Placed | None:
        """The slide as it is, or None where a text does not fit."""
        return self.settler(slide).place(slide, dots, limits)

    def forced(self, slide: Slide, dots: str = "") -> Placed:
        """The slide with less text."""
        return self.settler(slide).forced(slide, dots)

    @property
    def diagnostics(self) -> Diagnostics:
        """What had to give."""
        return tuple(told for look in (self._own, *self._others.values()) for told in look.settler.diagnostics)

    def _look(self, slide: Slide) -> _Look:
        return self._others.get(slide.theme, self._own) if slide.theme else self._own


def _look(deck: Deck, reader: Reader, theme: Theme, slides: Sequence[Slide]) -> _Look:
    setter = Setter(theme, reader.language.typography)
    settler = Settler(theme, Composer(reader, setter), upright=stands(slides, theme, deck.source))
    return _Look(settler, Running(deck, reader, setter))
