"""What slides are written into: the one thing that differs between a theme of ours and a company's own file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

from speechdeck.model.fitted import TextBox
from speechdeck.write.package import Part, Relation
from speechdeck.write.placeholder import Placeholder
from speechdeck.write.typeset import Typesetter


class Sheets(Protocol):
    """A master and its layouts. `layout` is always the name of a theme's layout."""

    @property
    def setter(self) -> Typesetter:
        """What writes text and paints in the colours of the theme."""

    @property
    def places(self) -> Mapping[str, Mapping[str, Placeholder]]:
        """The placeholder of every area, by layout."""

    def part(self, layout: str) -> str:
        """The part that a layout is."""

    def typesetter(self, layout: str, area: str) -> Typesetter:
        """What writes the text of an area: it knows what the area's placeholder says already."""

    def body(self, layout: str, box: TextBox) -> str:
        """The a:bodyPr of a filled placeholder: what differs from the layout's."""

    def colour_map(self, layout: str) -> str:
        """What is inside the p:clrMapOvr of a slide."""


class Design(Protocol):
    """Everything in the file but slides and notes."""

    @property
    def root(self) -> tuple[Relation, ...]:
        """The relationships of the file itself."""

    @property
    def notes_master(self) -> Relation:
        """What the notes pages follow."""

    def parts(self, slides: tuple[str, ...]) -> Iterator[Part]:
        """Every part of the file but slides and notes. `slides` are the names of their parts."""

    def sheets(self, theme: str | None) -> Sheets:
        """What the slides of a theme are written into; None is the deck's own theme."""
