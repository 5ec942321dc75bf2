"""Markers → the same without those that number every paragraph, as transcripts, courts and budget papers do.

Such numbers run through the whole speech, whatever its parts are: they say where one is, not what is said.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from speechdeck.model.manuscript import Manuscript
from speechdeck.outline.markers import Marker

#: So many in a row number paragraphs if hardly one is without; so many are enough where they run on across headings.
_MANY, _ACROSS = 15, 6
_NEIGHBOURS = 0.8  # share of members that stand in neighbouring paragraphs
_HEADINGS = 2  # that stand between the first and the last
_TEXT = 0.7  # share of members that number text and no heading
_LONGEST = {True: 40, False: 110}  # characters of a numbered heading
_ONCE = 0.8  # share of a series that counts on: lists begin anew
_MOST_LOST = 3  # numbers in a row that a bad copy may lack


def without_paragraph_numbers(
    manuscript: Manuscript, markers: Sequence[Marker], east_asian: bool
) -> tuple[Marker, ...]:
    """The markers without numbers of paragraphs."""
    series: dict[str, list[Marker]] = defaultdict(list)
    for marker in markers:
        if marker.stand == 0 and marker.headline is None and marker.number > 0:
            series[marker.series].append(marker)
    headings = [marker.start for marker in markers if marker.headline is not None]
    dropped: set[Marker] = set()
    for members in series.values():
        run = _running(members)
        once = len(run) >= _ONCE * len(members)
        if once and (_each_paragraph(run) or _across(manuscript, run, headings, _LONGEST[east_asian])):
            dropped.update(run)
    return tuple(marker for marker in markers if marker not in dropped)


def _running(members: Sequence[Marker]) -> list[Marker]:
    """The members that count on from one."""
    run: list[Marker] = []
    for marker in members:
        if 0 < marker.number - (run[-1].number if run else 0) <= (_MOST_LOST if run else 1):
            run.append(marker)
    return run


def _each_paragraph(run: Sequence[Marker]) -> bool:
    steps = [b.block - a.block for a, b in pairwise(run)]
    return len(run) >= _MANY and sum(step == 1 for step in steps) >= _NEIGHBOURS * len(steps)


def _across(manuscript: Manuscript, run: Sequence[Marker], headings: Sequence[int], longest: int) -> bool:
    """Whether the numbers run on across headings and stand before text."""
    if len(run) < _ACROSS or sum(run[0].start < start < run[-1].start for start in headings) < _HEADINGS:
        return False
    return sum(len(manuscript.blocks[marker.block].span) > longest for marker in run) >= _TEXT * len(run)
