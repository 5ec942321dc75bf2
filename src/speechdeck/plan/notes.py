"""Drafts → slides with notes: each carries what is said from where it comes up until the next one does.

As the drafts come in the speech's order, the notes of all slides are the whole speech, every character once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from speechdeck.model.deck import Slide
from speechdeck.model.source import Span
from speechdeck.plan.page import Draft
from speechdeck.plan.speech import Speech


def with_notes(speech: Speech, drafts: Sequence[Draft]) -> tuple[Slide, ...]:
    """The slides of the drafts, in order. The first is shown from the very beginning, whatever its draft says."""
    starts = _ascending([0, *(draft.start for draft in drafts[1:])])
    ends = [*starts[1:], len(speech.text)]
    return tuple(
        replace(draft.slide, notes=speech.parts(Span(start, end)))
        for draft, start, end in zip(drafts, starts, ends, strict=True)
    )


def _ascending(starts: list[int]) -> list[int]:
    """No slide comes up before the one in front of it."""
    highest = 0
    for place, start in enumerate(starts):
        highest = max(highest, start)
        starts[place] = highest
    return starts
