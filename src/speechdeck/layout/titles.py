"""Slides of one title → titles that differ: page dots tell the parts of one thing apart (●○, ○●)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from speechdeck.layout.looks import Looks
from speechdeck.layout.settle import Placed

#: Slides whose title stands alone in large type: they keep it bare, the others of the same title are marked.
_BARE = ("cover", "section", "closing")

DONE, OPEN = "●", "○"


def distinct(placed: Sequence[Placed], looks: Looks) -> tuple[Placed, ...]:
    """The slides, no two with the same title."""
    result = [*placed]
    for places in _same_title(result):
        for place in _others(places, result):
            if _in_parts(result[place], [result[each] for each in places]):
                continue
            result[place] = _renamed(result[place], {each.title for each in result}, looks) or result[place]
    for places in _same_title(result):
        others = _others(places, result)
        bare = [place for place in places if place not in others]
        marked = sorted((*others, *bare[1:]))
        for number, place in enumerate(marked):
            dots = OPEN * number + DONE + OPEN * (len(marked) - number - 1)
            slide, limits = result[place].slide, result[place].shares
            result[place] = looks.place(slide, dots, limits) or looks.forced(slide, dots)
    return tuple(result)


def _same_title(placed: Sequence[Placed]) -> list[list[int]]:
    """Places of the slides that share a title."""
    groups: dict[str, list[int]] = defaultdict(list)
    for place, each in enumerate(placed):
        groups[each.title].append(place)
    return [places for places in groups.values() if len(places) > 1]


def _others(places: Sequence[int], placed: Sequence[Placed]) -> list[int]:
    """Those of the slides that are not bare; where the agenda returns, the dots of those count the sections."""
    slides = {place: placed[place].slide for place in places}
    keys = {slide.key for slide in slides.values()}
    overview = "agenda" if "agenda~s1" in keys and "agenda~2" not in keys else ""
    return [place for place, slide in slides.items() if slide.kind not in _BARE and slide.key != overview]


def _in_parts(first: Placed, placed: Sequence[Placed]) -> bool:
    """Whether the slides of one title are a slide and its further parts: what they are called is said of all."""
    return all(each is first or each.slide.key.startswith(f"{first.slide.key}~") for each in placed)


def _renamed(each: Placed, taken: set[str], looks: Looks) -> Placed | None:
    """The slide under another wording of its title, if it has one that no slide bears. Parts of a slide keep theirs."""
    title = each.slide.slot("title")
    if title is None or "~" in each.slide.key:
        return None
    for variant in title.variants[1:]:
        slots = tuple(replace(slot, variants=(variant,)) if slot is title else slot for slot in each.slide.slots)
        found = looks.place(replace(each.slide, slots=slots))
        if found and found.title not in taken:
            return found
    return None
