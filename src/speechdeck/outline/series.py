"""Candidate markers → the nesting of series that explains them best: a beam search over an additive score."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from speechdeck.model.language import BULLET, LAST, NEXT
from speechdeck.outline.markers import Marker

# Scores, in units of one ordinary mark. Found on the development speeches; tests/score re-runs them.
_OPEN = -2.0  # a new series must be worth it
_LATE_START = -1.2  # for each ordinal that is missing before the first member
_LATE_MOST = 4  # of these are counted
_LATEST_START, _COUNTDOWN = 3, 10  # a series begins with its third member at the latest, if it does not count down
_PAIR_DOWN = 2  # three, two, one is a countdown; two, one is a slip
_GAP = -2.2  # one ordinal missing inside
_REPEAT = -2.4  # the same ordinal twice
_SINGLE = -9.0  # a series of one member is none
_PAIR = -0.4  # two members may still be chance
_PAIR_BULLETS, _PAIR_LINES = -1.5, -6.0  # the more so if they are not numbered; if they are nothing but short lines
_FAR, _FAR_COST = 8, -3.0  # a member so many times farther off than any before it
_NEAR = 1200  # characters that are never far
_DOUBTFUL = 1.8  # weight below which two marks belong together only if they stand near each other
_OTHER_LAST = -1.2  # a "finally" of another family: 第一，第二，第三，最后 may well begin the closing
_TWO_ENDS = -1.5  # first … finally, with nothing between
_ANNOUNCED = 2.2  # the announced count comes out
_MISCOUNT = -0.7  # another count than the announced one
_RANK, _RANK_STEP = -0.8, -0.5  # a family inside one of its own rank; for each rank that it stands higher
_SAME_STAND = -1.0  # … and both stand equally strong
_DEPTH, _DEPTH_INLINE = -1.0, -0.4  # a family at another depth than before: at line starts, elsewhere
_STAND_UP = -3.0  # a child that stands stronger than its parent: a line start under an inline mark
_STAND_MIX = -0.35  # members that stand differently, for each step
_SKIP = -0.45  # for each weight of a mark that is left out
_STALE = -0.5  # a first member is left out while an older one still waits for its second
_SAME_INSIDE, _SAME_INSIDE_APART = -4.0, -0.4  # a series inside itself; the inner one standing weaker, or 首先 in 第一
_ROOT_AGAIN, _ROOT_STRONGER = -2.0, -1.0  # another series at the top; one that stands stronger than those before it
_AGAIN, _AGAIN_LINE = -0.8, -1.5  # another series in the same parent: inline, at line starts
_HOPE = -1.0  # what a series of one member so far counts while others may come
_SURE_LINE = 2.0  # weight from which an unnumbered heading is one by its style
_CLOSES = -0.2  # for each open series that a new one ends: it sooner goes into the point that is spoken of
_ADDRESSED = (
    -2.0
)  # for each inner point that it would stand in although the hall has been addressed anew since it began
_DEEPEST = 5
_BEAM = 20  # as many states are kept at every marker; twice as many change nothing on the development speeches
_MARGIN = 9.0  # and none that is so much worse than the best


class Level(NamedTuple):
    """An open series of the search."""

    series: str
    last: int  # ordinal of its last member
    members: int  # so far
    stand: int  # of its strongest member
    latest: int  # stand of its last member
    family: str  # of its last member
    rank: float
    announced: int  # count that the text before its first member announces, 0 if none
    ended: bool = False  # has had its "finally"
    inner: int = 0  # series that its last member has had
    place: int = 0  # where its last member begins
    stride: int = 0  # the longest way between two members so far
    weak: bool = False  # of short lines
    down: bool = False  # counts down
    late: float = 0.0  # what it cost that it did not begin with one


class Step(NamedTuple):
    """A marker taken, at a depth from 0; steps are linked backwards."""

    before: Step | None
    marker: int
    depth: int
    opens: bool


class State(NamedTuple):
    score: float
    levels: tuple[Level, ...]
    homes: tuple[tuple[str, int], ...]  # series → depth where it was last at home
    weakest: int  # stand of the strongest series at the top so far; -1 if there is none
    step: Step | None


class Chosen(NamedTuple):
    """A marker of the outline with its depth from 0; `opens` where its series begins."""

    marker: Marker
    depth: int
    opens: bool


class Candidate(NamedTuple):
    """A marker on its way through the search, and what stands around it."""

    at: int  # its place among all
    marker: Marker
    announced: int  # count that the text before it announces, 0 if none
    addressed: int  # where the last form of address before it opens a paragraph, -1 if none does


def nest(markers: Sequence[Marker], announced: Sequence[int], addresses: Sequence[int] = ()) -> tuple[Chosen, ...]:
    """The markers that number parts, with their depths.

    `announced` holds for each marker the count that the text just before it announces, or 0; `addresses` are the
    places, in order, where a form of address opens a paragraph.
    """
    beam = [State(0.0, (), (), -1, None)]
    for index, marker in enumerate(markers):
        before = bisect_left(addresses, marker.start)
        candidate = Candidate(index, marker, announced[index], addresses[before - 1] if before else -1)
        beam = _pruned([state for old in beam for state in _successors(old, candidate)])
    return _unwound(max(beam, key=_final).step, markers)


def _final(state: State) -> float:
    return state.score + sum(_closing(level) for level in state.levels)


def _pruned(states: list[State]) -> list[State]:
    best: dict[tuple[object, ...], State] = {}
    for state in states:
        key = (state.levels, state.homes, state.weakest)
        if key not in best or best[key].score < state.score:
            best[key] = state
    ranked = sorted(((_hopeful(state), place, state) for place, state in enumerate(best.values())), reverse=True)
    least = ranked[0][0] - _MARGIN
    return [state for hope, _, state in ranked[:_BEAM] if hope >= least]


def _hopeful(state: State) -> float:
    """The score as far as it is known: a series that has just begun may still find its members."""
    return state.score + sum(max(_closing(level), _HOPE) for level in state.levels)


def _successors(state: State, candidate: Candidate) -> Iterator[State]:
    marker = candidate.marker
    yield _skipped(state, marker)
    follows = False
    for depth, level in enumerate(state.levels):
        gain = _joining(level, marker)
        if gain is not None:
            yield _joined(state, candidate, depth, gain)
            follows = follows or marker.number == level.last + 1
    latest = _LATEST_START if marker.stand else _COUNTDOWN
    if BULLET <= marker.number <= latest and not (follows and marker.number > 1):
        for depth in range(min(len(state.levels), _DEEPEST - 1) + 1):
            yield _opened(state, candidate, depth)


def _skipped(state: State, marker: Marker) -> State:
    """The state that leaves a marker out: dearer if it could begin anew a series that has not got beyond its first."""
    cost = _SKIP * max(marker.weight, 0.0)
    if marker.number == 1 and any(_waits(level, marker) for level in state.levels):
        cost += _STALE
    return State(state.score + cost, state.levels, state.homes, state.weakest, state.step)


def _waits(level: Level, marker: Marker) -> bool:
    """Whether a series has not got beyond its first member, which stands no stronger than this one."""
    return level.series == marker.series and level.members == 1 and marker.stand <= level.latest


def _joining(level: Level, marker: Marker) -> float | None:
    """What a marker is worth as the next member of an open series; None if it cannot be."""
    if level.series != marker.series or level.ended or _ends_too_late(level, marker):
        return None
    gain = marker.weight + _STAND_MIX * abs(marker.stand - level.latest)
    if _is_far(level, marker):
        gain += _FAR_COST
    if not level.down and (marker.number in (BULLET, NEXT) or marker.number == level.last + 1):
        return gain
    if marker.number == LAST:
        return gain + (_TWO_ENDS if level.members == 1 else 0.0) + (_OTHER_LAST if marker.name != level.family else 0.0)
    if level.down or (level.members == 1 and level.last > _PAIR_DOWN and marker.number == level.last - 1):
        return gain if marker.number == level.last - 1 else None
    if marker.number == level.last:
        return gain + _REPEAT if marker.number > 1 else None
    return gain + _GAP if marker.number == level.last + 2 else None


def _ends_too_late(level: Level, marker: Marker) -> bool:
    """Whether a "finally" follows a lone "first" from afar: it wraps up something else."""
    if marker.number != LAST or level.members > 1:
        return False
    return marker.start - level.place > (_NEAR if marker.stand or level.latest else 2 * _NEAR)


def _is_far(level: Level, marker: Marker) -> bool:
    """Whether a member is out of reach: of the stride of those before it, or of a first one that tells little."""
    distance = marker.start - level.place
    if level.members > 1:
        return distance > max(_FAR * level.stride, _NEAR)
    if marker.weight < _DOUBTFUL or 0 < marker.number < level.last:
        return distance > 2 * _NEAR
    return distance > _NEAR and marker.stand > 0 and level.latest > 0


def _joined(state: State, candidate: Candidate, depth: int, gain: float) -> State:
    level, marker = state.levels[depth], candidate.marker
    number = level.last + 1 if marker.number in (NEXT, LAST) else marker.number
    also = marker.number == LAST and marker.start == marker.end  # "my final point" after the three announced areas
    grown = level._replace(
        announced=level.announced + (1 if also and level.announced == level.members else 0),
        last=number,
        stand=min(level.stand, marker.stand),
        latest=marker.stand,
        family=marker.name,
        members=level.members + 1,
        ended=marker.number == LAST,
        down=level.down or 0 < marker.number < level.last,
        inner=0,
        place=marker.start,
        stride=max(level.stride, marker.start - level.place),
    )
    closing = sum(_closing(inner) for inner in state.levels[depth + 1 :])
    step = Step(state.step, candidate.at, depth, False)
    return State(state.score + gain + closing, (*state.levels[:depth], grown), state.homes, state.weakest, step)


def _opened(state: State, candidate: Candidate, depth: int) -> State:
    outer, marker = state.levels[:depth], candidate.marker
    closing = sum(_closing(inner) for inner in state.levels[depth:])
    opening = _top(state, marker) if not outer else _inside(outer, marker)
    opening += _ADDRESSED * sum(level.place < candidate.addressed for level in outer[1:])
    late = _LATE_START * min(max(marker.number - 1, 0), _LATE_MOST)
    closing += _CLOSES * (len(state.levels) - depth)
    score = state.score + closing + marker.weight + _OPEN + opening + late + _home(state, marker, outer)
    weak = marker.headline is not None and marker.weight < _SURE_LINE
    level = Level(
        marker.series, marker.number, 1, marker.stand, marker.stand, marker.name, marker.rank, candidate.announced,
        place=marker.start, weak=weak, late=late,
    )  # fmt: skip
    if outer:
        outer = (*outer[:-1], outer[-1]._replace(inner=outer[-1].inner + 1))
    inside_itself = any(level.series == marker.series for level in outer[1:])
    homes = state.homes
    if not inside_itself:
        homes = (*((series, home) for series, home in homes if series != marker.series), (marker.series, depth))
    weakest = state.weakest if outer else (marker.stand if state.weakest < 0 else min(state.weakest, marker.stand))
    return State(score, (*outer, level), homes, weakest, Step(state.step, candidate.at, depth, True))


def _top(state: State, marker: Marker) -> float:
    """What a series costs at the top."""
    if state.weakest < 0:
        return 0.0
    return _ROOT_AGAIN + (_ROOT_STRONGER if marker.stand < state.weakest else 0.0)


def _inside(outer: tuple[Level, ...], marker: Marker) -> float:
    """What a series costs inside the open ones."""
    parent = outer[-1]
    cost = 0.0
    if parent.inner:
        cost += _AGAIN if marker.stand else _AGAIN_LINE
    if marker.rank <= parent.rank and marker.series != parent.series:
        cost += _RANK + _RANK_STEP * (parent.rank - marker.rank)
        cost += _SAME_STAND if marker.stand == parent.stand else 0.0
    if marker.stand < parent.stand:
        cost += _STAND_UP
    for level in outer:
        if level.series == marker.series:
            apart = marker.stand > level.latest == 0 or marker.name != level.family
            cost += _SAME_INSIDE_APART if apart else _SAME_INSIDE
    return cost


def _home(state: State, marker: Marker, outer: tuple[Level, ...]) -> float:
    """What it costs a family to change its depth."""
    depth = len(outer)
    home = next((d for s, d in state.homes if s == marker.series), depth)
    if home == depth or any(level.series == marker.series for level in outer):
        return 0.0
    return _DEPTH_INLINE if marker.stand else _DEPTH


def _closing(level: Level) -> float:
    if level.members == 1:
        return _SINGLE
    if level.down:
        return -level.late if level.last == 1 and level.members > _PAIR_DOWN else _SINGLE
    pair = 0.0
    if level.members == 2:
        pair = (_PAIR_LINES if level.weak else _PAIR_BULLETS) if level.last == BULLET else _PAIR
    if not level.announced:
        return pair
    if level.ended and level.members == level.announced + 1:
        return pair
    return _ANNOUNCED if level.members == level.announced else pair + _MISCOUNT


def _unwound(step: Step | None, markers: Sequence[Marker]) -> tuple[Chosen, ...]:
    chosen = []
    while step is not None:
        chosen.append(Chosen(markers[step.marker], step.depth, step.opens))
        step = step.before
    return tuple(reversed(chosen))
