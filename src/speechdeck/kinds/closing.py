"""The last slide: the speech's own appeal and its own thanks."""

from __future__ import annotations

from speechdeck.kinds.kind import Kind, without
from speechdeck.model.deck import Slide


def _appeal_only(slide: Slide, source: str) -> tuple[Slide, ...]:
    return without(slide, "lead")


CLOSING = Kind("closing", "the appeal, what leads to it, the thanks", ("title", "lead", "thanks"),
               ways_out=(_appeal_only,))  # fmt: skip
