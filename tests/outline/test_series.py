"""Candidate markers → nesting: what the search accepts, and what it will not."""

from __future__ import annotations

from collections.abc import Sequence

from speechdeck.model.language import BULLET, LAST
from speechdeck.outline.markers import STANDS, Marker
from speechdeck.outline.series import nest

LINE, SENTENCE, CLAUSE = (STANDS.index(stand) for stand in ("line", "sentence", "clause"))
RANKS = {"一、": 1, "（一）": 2, "1.": 3, "一是": 5}


def markers(*marks: tuple[str, int, int]) -> list[Marker]:
    """(series, number, stand) of each, a hundred characters apart."""
    return [
        Marker(100 * place, 100 * place + 2, series, series, number, stand, place, 2.2, RANKS[series])
        for place, (series, number, stand) in enumerate(marks)
    ]


def depths(marks: Sequence[Marker], announced: Sequence[int] | None = None) -> dict[int, int]:
    """Index of each marker that is taken → its depth."""
    return {chosen.marker.start // 100: chosen.depth for chosen in nest(marks, announced or [0] * len(marks))}


def test_a_running_series_is_taken() -> None:
    assert depths(markers(("一、", 1, LINE), ("一、", 2, LINE), ("一、", 3, LINE))) == {0: 0, 1: 0, 2: 0}


def test_one_mark_alone_is_prose() -> None:
    assert depths(markers(("一、", 1, LINE))) == {}


def test_numbers_that_do_not_run_are_prose() -> None:
    assert depths(markers(("1.", 3, LINE), ("1.", 8, LINE), ("1.", 2, LINE))) == {}


def test_four_levels_nest() -> None:
    marks = markers(
        ("一、", 1, LINE), ("（一）", 1, LINE), ("1.", 1, LINE), ("一是", 1, CLAUSE), ("一是", 2, CLAUSE),
        ("1.", 2, LINE), ("（一）", 2, LINE), ("一、", 2, LINE),
    )  # fmt: skip
    assert list(depths(marks).values()) == [0, 1, 2, 3, 3, 2, 1, 0]


def test_a_series_begins_anew_in_every_parent() -> None:
    inner = [("一是", 1, CLAUSE), ("一是", 2, CLAUSE)]
    marks = markers(("一、", 1, LINE), *inner, ("一、", 2, LINE), *inner)
    assert list(depths(marks).values()) == [0, 1, 1, 0, 1, 1]


def test_a_missing_first_and_a_repeated_member_are_tolerated() -> None:
    late = markers(("一、", 2, LINE), ("一、", 3, LINE), ("一、", 4, LINE))
    twice = markers(("一、", 1, LINE), ("一、", 2, LINE), ("一、", 2, LINE), ("一、", 3, LINE))
    assert len(depths(late)) == 3
    assert len(depths(twice)) == 4


def test_nothing_continues_after_the_last() -> None:
    marks = markers(("一、", 1, LINE), ("一、", 2, LINE), ("一、", LAST, LINE), ("一、", 4, LINE))
    assert list(depths(marks)) == [0, 1, 2]


def test_bullets_need_no_numbers() -> None:
    marks = markers(("一、", BULLET, LINE), ("一、", BULLET, LINE), ("一、", BULLET, LINE))
    assert len(depths(marks)) == 3


def test_an_announced_count_decides_what_is_close() -> None:
    """Three were announced: the fourth mark, which stands inline, is left to itself."""
    marks = markers(("一、", 1, LINE), ("一、", 2, LINE), ("一、", 3, LINE), ("一、", 5, CLAUSE))
    assert 3 not in depths(marks, [3, 0, 0, 0])


def test_a_countdown_is_a_series() -> None:
    assert len(depths(markers(*((("一、", number, LINE)) for number in (5, 4, 3, 2, 1))))) == 5


def test_a_countdown_that_does_not_arrive_is_none() -> None:
    assert depths(markers(("一、", 9, LINE), ("一、", 8, LINE), ("一、", 7, LINE))) == {}
