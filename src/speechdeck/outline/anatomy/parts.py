"""What the anatomy of a speech hands back: the matter above it, and the frame around its points."""

from __future__ import annotations

from typing import NamedTuple

from speechdeck.model.outline import Evidence
from speechdeck.model.source import Excerpt, Span


class HeadMatter(NamedTuple):
    """What stands before the speech proper. Excerpts that are None were not found."""

    title: Excerpt | None
    occasion: Excerpt | None
    speaker: Excerpt | None
    role: Excerpt | None
    organisation: Excerpt | None
    date: Excerpt | None
    body_start: int  # where the speech proper begins, after title, speaker and date lines
    junk: tuple[Span, ...] = ()  # what `Manuscript.junk` has, and more
    evidence: tuple[Evidence, ...] = ()
    covered: tuple[Span, ...] = ()  # junk together with the facts that stand inside it: a block in it is not spoken


class Frame(NamedTuple):
    """What surrounds the points. Spans that are None were not found."""

    salutations: tuple[Span, ...]  # also in the middle of the speech
    opening: Span | None  # from the greeting to just before the first point
    closing: Span | None  # from the end of the last point to the end of the speech
    thanks: Excerpt | None
    junk: tuple[Span, ...] = ()  # everything that is not the speech, in order, not overlapping
    evidence: tuple[Evidence, ...] = ()
