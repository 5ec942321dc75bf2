"""A measured paragraph → its lines, as stretches of the text.

Two ways: `greedy` fills line after line, as office programs do with running text; `balanced` is for what we break
ourselves (titles, headings, captions): as few lines, broken where a phrase ends, about equally wide.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from speechdeck.model.geometry import TOLERANCE
from speechdeck.model.language import Typography
from speechdeck.text.breaks import CUTS_A_WORD, break_cost, ends_clause, stops
from speechdeck.text.measure import Ruler

#: A last line shorter than this is an orphan: three characters and a mark, or a share of the measure. In running
#: text, where lines are long and ragged anyway, the share is smaller than in display text.
ORPHAN_EM = 3.3
ORPHAN_SHARE = 0.3
RUNNING_ORPHAN_SHARE = 0.12

_EPSILON = TOLERANCE / 150  # the model's tolerance, in em of the largest size


def greedy(ruler: Ruler, typography: Typography, measure: float, *, ours: bool = True) -> tuple[tuple[int, int], ...]:
    """Lines no wider than `measure` (em), each as full as can be.

    A word wider than the measure is cut where it must be; `fit` sees to it that this does not happen.
    """
    places = stops(ruler.text, typography, ours=ours)
    lines, start, size = [], 0, len(ruler.text)
    while start < size:
        end = _furthest(ruler, places, start, measure)
        lines.append((start, end))
        start = end
    return tuple(lines) or ((0, 0),)


def widest_word(ruler: Ruler, typography: Typography) -> float:
    """Width of the widest stretch without a stop, in em: what a measure must at least hold."""
    return max((ruler.width(a, b) for a, b in pairwise((0, *stops(ruler.text, typography)))), default=0.0)


def is_orphan(width: float, measure: float, share: float = ORPHAN_SHARE) -> bool:
    """Whether a last line of this width looks left alone."""
    return width < min(max(ORPHAN_EM, share * measure), 0.5 * measure)


def by_clause(ruler: Ruler, typography: Typography, measure: float) -> tuple[tuple[int, int], ...]:
    """Every clause on lines of its own, balanced in themselves: for slogans in narrow boxes."""
    ends = [
        place for place in stops(ruler.text, typography) if place == len(ruler.text) or ends_clause(ruler.text, place)
    ]
    lines: list[tuple[int, int]] = []
    for start, end in pairwise((0, *ends)):
        lines.extend((start + a, start + b) for a, b in balanced(ruler.part(start, end), typography, measure))
    return tuple(lines)


def has_clauses(text: str) -> bool:
    """Whether a clause ends inside the text."""
    return any(ends_clause(text, place) for place in range(1, len(text)))


def runs_on(text: str, lines: Sequence[tuple[int, int]]) -> bool:
    """Whether a clause ends inside one of the lines while another line ends inside a clause."""
    ends = {end for _, end in lines}
    inner = {place for place in range(1, len(text)) if ends_clause(text, place)}
    return bool(inner - ends) and bool(ends - inner - {len(text)})


def balanced(
    ruler: Ruler, typography: Typography, measure: float, *, spare: bool = False
) -> tuple[tuple[int, int], ...]:
    """As few lines as `greedy` needs, broken at the best places.

    With `spare` room they may be one more where otherwise a word would be cut.
    """
    filled = greedy(ruler, typography, measure)
    if len(filled) == 1:
        return filled
    found = _Balance(ruler, typography, measure, len(filled)).solve() or filled
    if spare and worst_break(ruler, typography, found) >= CUTS_A_WORD:
        more = _Balance(ruler, typography, measure, len(filled) + 1).solve()
        if more and worst_break(ruler, typography, more) < CUTS_A_WORD:
            return more
    return found


def worst_break(ruler: Ruler, typography: Typography, lines: Sequence[tuple[int, int]]) -> float:
    """How much the worst of these lines' ends cuts into a phrase: 0 at clause ends, under 0.5 between phrases."""
    return max((break_cost(ruler.text, end, typography) for _, end in lines[:-1]), default=0.0)


_ORPHAN_COST = 4.0


class _Balance:
    """The search for one paragraph and one number of lines: the cheapest sequence of stops."""

    def __init__(self, ruler: Ruler, typography: Typography, measure: float, lines: int) -> None:
        self._ruler, self._measure, self._lines = ruler, measure, lines
        self._places = stops(ruler.text, typography)
        self._typography = typography
        self._mean = max(ruler.total / lines, _EPSILON)
        self._known: dict[tuple[int, int], tuple[float, int]] = {}

    def solve(self) -> tuple[tuple[int, int], ...] | None:
        """The lines, or None where only a cut inside a word makes them fit."""
        lines, start = [], 0
        for left in range(self._lines, 0, -1):
            cost, end = self._best(start, left)
            if cost == math.inf:
                return None
            lines.append((start, end))
            start = end
        return tuple(lines)

    def _best(self, start: int, left: int) -> tuple[float, int]:
        """Cost of setting the text from `start` on in `left` lines, and where the first of them ends."""
        known = self._known.get((start, left))
        if known is None:
            known = self._known[start, left] = self._last(start) if left == 1 else self._first(start, left)
        return known

    def _last(self, start: int) -> tuple[float, int]:
        size = len(self._ruler.text)
        width = self._ruler.width(start, size)
        orphan = _ORPHAN_COST if is_orphan(width, self._measure) else 0.0
        return (self._uneven(width) + orphan if self._fits(width) else math.inf, size)

    def _first(self, start: int, left: int) -> tuple[float, int]:
        """A line before others: what follows is not looked at where the line alone costs more than the best so far."""
        size, best, end = len(self._ruler.text), math.inf, start
        for place in self._places[bisect_right(self._places, start) : -1]:
            width = self._ruler.width(start, place)
            if not self._fits(width):
                break
            cost = self._uneven(width)
            if cost < best and self._fits(self._ruler.width(place, size) / (left - 1) - 1.5):  # else hopeless
                cost += break_cost(self._ruler.text, place, self._typography)
                if cost < best:
                    cost += self._best(place, left - 1)[0]
                if cost < best:
                    best, end = cost, place
        return best, end

    def _uneven(self, width: float) -> float:
        return ((width - self._mean) / self._mean) ** 2

    def _fits(self, width: float) -> bool:
        return width <= self._measure + _EPSILON


def _furthest(ruler: Ruler, places: Sequence[int], start: int, measure: float) -> int:
    """The last stop of a line that begins at `start`; inside a word only where the word itself is too wide."""
    limit = measure + _EPSILON
    reach = bisect_right(ruler.edges, ruler.edges[start] + limit, start) - 1
    index = bisect_right(places, reach)
    while index < len(places) and ruler.width(start, places[index]) <= limit:
        index += 1
    while index and places[index - 1] > start and ruler.width(start, places[index - 1]) > limit:
        index -= 1
    if index and places[index - 1] > start:
        return places[index - 1]
    return max(start + 1, reach)
