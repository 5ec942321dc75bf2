"""Slots that a layout has no areas for → into those of areas that take them in: a template has fewer places."""

from __future__ import annotations

from dataclasses import replace

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.theme import Area, Layout


def gathered(slide: Slide, layout: Layout) -> Slide:
    """The slide with what each area takes in before its own text; the slide itself where nothing is taken in."""
    taking = [area for area in layout.areas if any(slide.slot(name) for name in area.also)]
    if not taking:
        return slide
    gone = {name for area in taking for name in (area.name, *area.also)}
    others = tuple(slot for slot in slide.slots if slot.name not in gone)
    return replace(slide, slots=(*others, *(_slot(slide, area) for area in taking)))


def _slot(slide: Slide, area: Area) -> Slot:
    """All of them as paragraphs of one slot, each in its own wordings as far as it has them."""
    slots = [slot for name in (*area.also, area.name) if (slot := slide.slot(name))]
    most = max(len(slot.variants) for slot in slots)
    wordings = [[slot.variants[min(number, len(slot.variants) - 1)] for slot in slots] for number in range(most)]
    variants = tuple(tuple(paragraph for part in wording for paragraph in part) for wording in wordings)
    return Slot(area.name, variants, slots[-1].link)
