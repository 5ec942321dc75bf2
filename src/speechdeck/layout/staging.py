"""Slides → slides that are staged: their items come up one by one, each slide stays as long as its words take."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from speechdeck.model.fitted import FittedSlide, Reveal, Step, TextBox
from speechdeck.model.options import Show

#: Kinds that are one picture, and the agenda, which leads to other slides: nobody waits for their parts.
_AT_ONCE = ("cover", "agenda", "section", "closing", "quote", "statement")
#: Areas that come last, together: the phrase or sentence that sums the items up.
_LAST = ("key", "keycap", "takeaway")
#: Seconds that a slide stays with which nothing is said: its one marked entry is read in that time.
_GLANCE = 3.0


def staged(slides: Sequence[FittedSlide], kinds: Sequence[str], show: Show) -> tuple[FittedSlide, ...]:
    """The slides as the user wishes them shown."""
    return tuple(_staged(slide, kind, show) for slide, kind in zip(slides, kinds, strict=True))


def _staged(slide: FittedSlide, kind: str, show: Show) -> FittedSlide:
    stay = max(slide.seconds, _GLANCE) if show.advance else None
    groups = [*_groups(slide)] if show.build and kind not in _AT_ONCE else []
    if len(groups) < 2:
        return replace(slide, stay=stay)
    steps = (Step(group, None if stay is None else stay * place / len(groups)) for place, group in enumerate(groups))
    return replace(slide, stay=stay, steps=tuple(steps))


def _groups(slide: FittedSlide) -> Iterator[tuple[Reveal, ...]]:
    """What comes up together: all of item 1, all of item 2 …, or bullet by bullet, and last what sums them up."""
    names = dict.fromkeys([*(box.area for box in slide.boxes), *(icon.area for icon in slide.icons)])
    items: dict[int, list[Reveal]] = {}
    for name in names:
        if number := re.search(r"\d+$", name):
            items.setdefault(int(number.group()), []).append(Reveal(name))
    yield from (tuple(items[number]) for number in sorted(items))
    yield from (group for box in slide.boxes if box.area == "body" for group in _bullets(box))
    if last := tuple(Reveal(name) for name in names if name in _LAST):
        yield last


def _bullets(box: TextBox) -> Iterator[tuple[Reveal, ...]]:
    """A bullet with those of deeper levels below it."""
    starts = [place for place, paragraph in enumerate(box.paragraphs) if place == 0 or paragraph.level == 1]
    for start, end in pairwise([*starts, len(box.paragraphs)]):
        yield (Reveal(box.area, (start, end)),)
