"""The main points once more, each with what it came to."""

from __future__ import annotations

from speechdeck.kinds.agenda import AGENDA
from speechdeck.kinds.kind import Kind

RECAP = Kind(
    "recap",
    "two to six main points with the heads of their items",
    ("title", "numN", "headN", "textN"),
    most=6,
    least=2,
    ways_out=AGENDA.ways_out,  # the same list, seen from the other end
)
