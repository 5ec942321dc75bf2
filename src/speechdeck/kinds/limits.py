"""How long a text of each kind may be at most: what every theme has to hold, at its smallest size if need be.

The planner offers no longer wording where it has a shorter one, and the review of a theme tries every layout with texts
of these lengths. Latin limits are in words.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Limit(NamedTuple):
    """The longest text of a slot, in full-width characters and in words; `paragraphs` of them where it is a list."""

    wide: int
    latin: int
    paragraphs: int = 1


_TITLE = Limit(22, 7)

#: Layout of a kind ("cards-3"; "cards" for every count) → slot → limit. A name with N stands for every item.
LIMITS: Mapping[str, Mapping[str, Limit]] = {
    "cover": {"title": Limit(38, 12), "occasion": Limit(31, 10), "meta": Limit(26, 8)},
    "opening": {"title": Limit(18, 6), "headN": Limit(9, 3), "textN": Limit(34, 13)},
    "agenda": {"title": Limit(16, 6), "headN": Limit(16, 6)},
    "section": {"title": Limit(28, 10), "thesis": Limit(38, 15)},
    "cards-2": {"title": _TITLE, "headN": Limit(22, 9), "textN": Limit(60, 25)},
    "cards-3": {"title": _TITLE, "headN": Limit(16, 6), "textN": Limit(48, 20)},
    "cards-4": {"title": _TITLE, "headN": Limit(12, 5), "textN": Limit(28, 11)},
    "cards-5": {"title": _TITLE, "headN": Limit(12, 5), "textN": Limit(20, 8)},
    "cards-6": {"title": _TITLE, "headN": Limit(10, 4), "textN": Limit(20, 8)},
    "bullets": {"title": _TITLE, "body": Limit(40, 16, 4)},
    "detail": {"title": _TITLE, "body": Limit(40, 16, 4), "key": Limit(31, 11)},
    "figures": {"title": Limit(14, 6), "headN": Limit(8, 4), "textN": Limit(12, 5)},
    "quote": {"title": Limit(14, 6), "text": Limit(59, 24), "source": Limit(24, 8)},
    "steps-3": {"title": _TITLE, "headN": Limit(18, 6), "textN": Limit(35, 14)},
    "steps-4": {"title": _TITLE, "headN": Limit(14, 5), "textN": Limit(26, 10)},
    "steps-5": {"title": _TITLE, "headN": Limit(12, 4), "textN": Limit(17, 7)},
    "compare": {
        "title": _TITLE, "head1": Limit(9, 4), "head2": Limit(9, 4), "body1": Limit(16, 6, 4), "body2": Limit(16, 6, 4),
    },
    "recap": {"title": _TITLE, "headN": Limit(11, 4), "textN": Limit(26, 10)},
    "closing": {"title": Limit(34, 12), "lead": Limit(34, 13), "thanks": Limit(8, 4)},
}  # fmt: skip


def limit(kind: str, count: int, slot: str) -> Limit | None:
    """The limit of a slot ("head2") in a layout of this kind and count; None where nothing limits it."""
    known = LIMITS.get(f"{kind}-{count}") or LIMITS.get(kind) or {}
    return known.get(slot) or known.get(slot.rstrip("0123456789") + "N")
