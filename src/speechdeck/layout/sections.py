"""Slides → the deck's native sections: what comes before the first point, one for each point, what comes after."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from speechdeck.layout.settle import Placed
from speechdeck.layout.wording import Reader
from speechdeck.model.deck import Deck
from speechdeck.model.fitted import FittedSection


def native_sections(placed: Sequence[Placed], deck: Deck, reader: Reader) -> tuple[FittedSection, ...]:
    """Sections that together hold every slide, in order."""
    groups = [(section, tuple(group)) for section, group in groupby(placed, key=lambda each: each.slide.section)]
    return tuple(
        FittedSection(_name(section, group, deck, reader), tuple(each.slide.key for each in group))
        for section, group in groups
    )


def _name(section: int | None, group: Sequence[Placed], deck: Deck, reader: Reader) -> str:
    """The section's name; for slides of none the title of the first of them, which the speech says too."""
    if section is not None:
        return reader.read(deck.sections[section].name)
    return next((each.title for each in group if each.title), deck.name)
