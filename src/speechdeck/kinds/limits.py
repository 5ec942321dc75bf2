"""How long a text of each kind may be at most: what every theme has to hold, at its smallest size if need be.

The planner offers no longer wording where it has a shorter one, and the review of a theme tries every layout with texts
of these lengths. Latin limits are in words.
"""

from __future__ import annotations

from collections.abc import Mapping

from speechdeck.model.limits import TITLE, Limit

#: September 30, 2024; 到2024年12月25日, which is shorter than nine full characters.
_DATE = Limit(9, 3, letters=18)

#: Heads of cards without texts, by their number, in the variants that have none.
_ALONE = {2: Limit(28, 11), 3: Limit(24, 9), 4: Limit(20, 8), 5: Limit(20, 7), 6: Limit(20, 7)}
_BARE = ("heads", "bare")

#: Layout of a kind ("cards-3"; "cards" for every count; "steps-3@heads" where heads have the room of texts,
#: "figures-1@whole" where texts have the room of heads) → slot → limit. A name with N stands for every item.
LIMITS: Mapping[str, Mapping[str, Limit]] = {
    "cover": {"title": Limit(38, 12), "occasion": Limit(31, 10), "meta": Limit(26, 8)},
    "opening": {"title": Limit(18, 6), "headN": Limit(9, 3), "textN": Limit(34, 13)},
    "agenda": {"title": Limit(16, 6), "headN": Limit(16, 6)},
    "section": {"title": Limit(28, 14), "thesis": Limit(38, 18)},
    "cards-2": {"title": TITLE, "headN": Limit(22, 9), "textN": Limit(60, 25)},
    "cards-3": {"title": TITLE, "headN": Limit(16, 6), "textN": Limit(48, 20)},
    "cards-4": {"title": TITLE, "headN": Limit(12, 5), "textN": Limit(28, 11)},
    "cards-5": {"title": TITLE, "headN": Limit(12, 5), "textN": Limit(20, 8)},
    "cards-6": {"title": TITLE, "headN": Limit(10, 4), "textN": Limit(20, 8)},
    **{f"cards-{count}@{each}": {"title": TITLE, "headN": most} for count, most in _ALONE.items() for each in _BARE},
    "bullets": {"title": TITLE, "body": Limit(40, 16, 4)},
    "detail": {"title": TITLE, "body": Limit(40, 16, 4), "key": Limit(31, 11)},
    "figures": {"title": Limit(14, 6), "headN": Limit(8, 4), "textN": Limit(12, 5)},
    "figures-1@whole": {"title": Limit(14, 6), "textN": Limit(60, 45)},
    "figures-1@statement": {"title": Limit(60, 45)},
    "figures-2@whole": {"title": Limit(14, 6), "textN": Limit(60, 30)},
    "quote": {"title": Limit(14, 6), "text": Limit(59, 24), "source": Limit(24, 8)},
    "statement": {"title": Limit(48, 32)},
    "steps-3": {"title": TITLE, "headN": Limit(18, 6), "textN": Limit(35, 14)},
    "steps-4": {"title": TITLE, "headN": Limit(14, 5), "textN": Limit(26, 10)},
    "steps-5": {"title": TITLE, "headN": Limit(12, 4), "textN": Limit(17, 7)},
    "steps-3@heads": {"title": TITLE, "headN": Limit(18, 9)},
    "steps-4@heads": {"title": TITLE, "headN": Limit(18, 9)},
    "steps-5@heads": {"title": TITLE, "headN": Limit(18, 9)},
    "timeline-3": {"title": TITLE, "whenN": _DATE, "headN": Limit(18, 6), "textN": Limit(35, 14)},
    "timeline-4": {"title": TITLE, "whenN": _DATE, "headN": Limit(14, 5), "textN": Limit(26, 10)},
    "timeline-5": {"title": TITLE, "whenN": _DATE, "headN": Limit(12, 4), "textN": Limit(17, 7)},
    "timeline-3@heads": {"title": TITLE, "whenN": _DATE, "headN": Limit(26, 12)},
    "timeline-4@heads": {"title": TITLE, "whenN": _DATE, "headN": Limit(20, 10)},
    "timeline-5@heads": {"title": TITLE, "whenN": _DATE, "headN": Limit(16, 8)},
    "chart": {"title": TITLE, "measure": Limit(20, 8), "takeaway": Limit(37, 17)},
    "compare": {
        "title": TITLE, "head1": Limit(9, 4), "head2": Limit(9, 4), "body1": Limit(16, 6, 4), "body2": Limit(16, 6, 4),
    },
    "recap": {"title": TITLE, "headN": Limit(11, 4), "textN": Limit(26, 10)},
    "closing": {"title": Limit(34, 12), "lead": Limit(34, 13), "thanks": Limit(8, 4)},
}  # fmt: skip


def limit(kind: str, count: int, slot: str, variant: str = "") -> Limit | None:
    """The limit of a slot ("head2") in a layout of this kind, count and variant; None where nothing limits it."""
    names = (f"{kind}-{count}@{variant}", f"{kind}-{count}", kind)
    known = next((LIMITS[name] for name in names if name in LIMITS), {})
    return known.get(slot) or known.get(slot.rstrip("0123456789") + "N")
