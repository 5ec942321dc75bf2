"""Candidate markers → the nesting of series that explains them best: a beam search over an additive score."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from speechdeck.outline.markers import Marker

# Scores, in units of one ordinary mark. Found on the development speeches; tests/score re-runs them.
_OPEN = -2.0  # a new series must be worth it
_LATE_START = -1.2  # for each ordinal that is missing before the first member
_GAP = -2.2  # one ordinal missing inside
_REPEAT = -2.4  # the same ordinal twice
_SINGLE = -4.5  # a series of one member
_PAIR = -0.4  # two members may still be chance
_ANNOUNCED = 2.5  # the announced count comes out
_MISCOUNT = -0.7  # another count than the announced one
_RANK = -1.2  # a family inside one that usually stands at its depth or below
_DEPTH = -1.0  # a family at another depth than before
_STAND_UP = -3.0  # a child that stands stronger than its parent: a line start under an inline mark
_STAND_MIX = -0.5  # members that stand differently
_SKIP = -0.45  # for each weight of a mark that is left out
_SAME_INSIDE = -2.5  # a family inside itself
_DEEPEST = 5
_BEAM = 48


@dataclass(frozen=True, slots=True)
class Level:
    """An open series of the search."""

    series: str
    last: int  # ordinal of its last member
    count: int  # its members so far
    stand: int  # of its first member
    rank: int
    announced: int  # count that the text before its first member announces, 0 if none
    closed: bool = False  # has had its "finally"


@dataclass(frozen=True, slots=True)
class Step:
    """A marker taken, at a depth from 0; steps are linked backwards."""

    before: Step | None
    marker: int
    depth: int
    opens: bool


@dataclass(frozen=True, slots=True)
class State:
    score: float
    levels: tuple[Level, ...]
    homes: tuple[tuple[str, int], ...]  # series → depth where it was last at home
    step: Step | None


@dataclass(frozen=True, slots=True)
class Chosen:
    """A marker of the outline with its depth from 0; `opens` where its series begins."""

    marker: Marker
    depth: int
    opens: bool


def nest(markers: Sequence[Marker], announced: Sequence[int]) -> tuple[Chosen, ...]:
    """The markers that number parts, with their depths. `announced` holds the count announced before each marker, or 0."""
    beam = [State(0.0, (), (), None)]
    for index, marker in enumerate(markers):
        grown = [state for old in beam for state in _successors(old, index, marker, announced[index])]
        beam = _pruned(grown)
    best = max(beam, key=_final)
    return _unwound(best.step, markers)


def _final(state: State) -> float:
    return state.score + sum(_closing(level) for level in state.levels)


def _pruned(states: list[State]) -> list[State]:
    best: dict[tuple[object, ...], State] = {}
    for state in states:
        key = (state.levels, state.homes)
        if key not in best or best[key].score < state.score:
            best[key] = state
    return sorted(best.values(), key=_final, reverse=True)[:_BEAM]


def _successors(state: State, index: int, marker: Marker, announced: int) -> Iterator[State]:
    yield replace(state, score=state.score + _SKIP * marker.weight)
    for depth, level in enumerate(state.levels):
        gain = _joining(level, marker)
        if gain is not None:
            yield _joined(state, index, marker, depth, gain)
    for depth in range(min(len(state.levels), _DEEPEST - 1) + 1):
        yield _opened(state, index, marker, depth, announced)


def _joining(level: Level, marker: Marker) -> float | None:
    """What a marker is worth as the next member of an open series; None if it cannot be."""
    if level.series != marker.series or level.closed:
        return None
    gain = marker.weight + (_STAND_MIX if marker.stand != level.stand else 0.0)
    if marker.number == 0 or marker.last or marker.number == level.last + 1:
        return gain
    if marker.number == level.last:
        return gain + _REPEAT
    return gain + _GAP if marker.number == level.last + 2 else None


def _joined(state: State, index: int, marker: Marker, depth: int, gain: float) -> State:
    level = state.levels[depth]
    number = level.last + 1 if marker.last else marker.number
    grown = replace(level, last=number, count=level.count + 1, closed=marker.last)
    closing = sum(_closing(inner) for inner in state.levels[depth + 1 :])
    step = Step(state.step, index, depth, False)
    return State(state.score + gain + closing, (*state.levels[:depth], grown), state.homes, step)


def _opened(state: State, index: int, marker: Marker, depth: int, announced: int) -> State:
    outer = state.levels[:depth]
    closing = sum(_closing(inner) for inner in state.levels[depth:])
    score = state.score + closing + marker.weight + _OPEN + _opening(outer, marker) + _home(state, marker, depth)
    level = Level(marker.series, marker.number, 1, marker.stand, marker.rank, announced, marker.last)
    homes = (*((s, d) for s, d in state.homes if s != marker.series), (marker.series, depth))
    return State(score, (*outer, level), homes, Step(state.step, index, depth, True))


def _opening(outer: tuple[Level, ...], marker: Marker) -> float:
    late = _LATE_START * min(max(marker.number - 1, 0), 4)
    if not outer:
        return late
    parent = outer[-1]
    rank = _RANK if marker.rank <= parent.rank else 0.0
    stand = _STAND_UP if marker.stand < parent.stand else 0.0
    same = _SAME_INSIDE if any(level.series == marker.series for level in outer) else 0.0
    return late + rank + stand + same


def _home(state: State, marker: Marker, depth: int) -> float:
    home = next((d for s, d in state.homes if s == marker.series), depth)
    return _DEPTH if home != depth else 0.0


def _closing(level: Level) -> float:
    if level.count == 1:
        return _SINGLE
    pair = _PAIR if level.count == 2 else 0.0
    if not level.announced:
        return pair
    return _ANNOUNCED if level.announced == level.count else pair + _MISCOUNT


def _unwound(step: Step | None, markers: Sequence[Marker]) -> tuple[Chosen, ...]:
    chosen = []
    while step is not None:
        chosen.append(Chosen(markers[step.marker], step.depth, step.opens))
        step = step.before
    return tuple(reversed(chosen))
