"""The points of the speech at a glance, each linked to its section."""

from __future__ import annotations

from speechdeck.kinds.kind import Kind, as_bullets, halves, without
from speechdeck.model.deck import Slide, Slot


def _heads_only(slide: Slide, source: str) -> tuple[Slide, ...]:
    return without(slide, "text")


def _two_slides(slide: Slide, source: str) -> tuple[Slide, ...]:
    """Both halves; of an agenda that returns, the one with the current entry."""
    parts = halves(slide, source, "num", "head")
    if not any(map(_stands_back, slide.slots)):
        return parts
    return tuple(part for part in parts if not all(_stands_back(slot) for slot in part.slots if slot.link))


def _stands_back(slot: Slot) -> bool:
    return all(phrase.muted for wording in slot.variants for paragraph in wording for phrase in paragraph.phrases)


def _listed(slide: Slide, source: str) -> tuple[Slide, ...]:
    return as_bullets(slide, "head")


AGENDA = Kind(
    "agenda",
    "two to eight main points; from six on their heads only",
    ("title", "sub", "numN", "headN", "textN"),
    most=8,
    least=2,
    ways_out=(_heads_only, _two_slides, _listed),
)
