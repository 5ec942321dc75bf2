"""How fine the grain of a deck is: how much speech one slide carries, and which slides there are besides.

Three grains have names, for `--detail`; between and beyond them are ladders from the finest to the coarsest, on which
that one is found that gives as many slides as the user wishes.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import inf
from typing import NamedTuple

from speechdeck.diagnostics import Diagnostic, Diagnostics

#: Seconds of speech that carry a slide of their own. An item of 100 Chinese characters takes half a minute and gives
#: two to four bullets; anything shorter stands beside its siblings.
ITEM = 26.0
#: Seconds after which one slide becomes boring: then the text is cut into more of them. Over 45 real speeches, slides
#: with content then come 1.2 minutes after each other, the median speech's 1.3.
SLIDE = 85.0


class Grain(NamedTuple):
    """What of a speech has slides of its own."""

    item: float = ITEM  # seconds of speech about an item
    slide: float = SLIDE  # seconds of speech that one slide carries, about
    more: int = 0  # bullets a slide beyond the usual
    asides: bool = True  # whether what is said besides the items has slides: openings, lead-ups, rests
    recap: bool = True
    sections: bool = True
    points: int | None = None  # how many main points have slides, the longest first; None: all


STANDARD = Grain()
#: One slide of cards for each point, in half a minute's look what takes minutes to say; four minutes are two slides.
BRIEF = Grain(item=inf, slide=240.0, asides=False)
FULL = Grain(item=16.0, slide=55.0, more=1)

#: By the words of `--detail`.
GRAINS: Mapping[str, Grain] = {"brief": BRIEF, "standard": STANDARD, "full": FULL}

#: Steps of a ladder: a slide more or less in a deck of twenty.
_FACTORS = (0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.4)
_LONGER = (240.0, 360.0, 600.0, inf)


def ladders(points: int) -> tuple[tuple[Grain, ...], tuple[Grain, ...]]:
    """Grains from the finest to the coarsest for a speech of so many main points: with slides that announce the points,
    and without. The second goes down to an agenda alone."""
    framed = (
        *(Grain(item=ITEM * factor, slide=SLIDE * factor) for factor in _FACTORS),
        *(BRIEF._replace(slide=slide) for slide in _LONGER),
        BRIEF._replace(slide=inf, recap=False),
    )
    bare = tuple(grain._replace(recap=False, sections=False) for grain in framed[_FACTORS.index(1.0) : -1])
    return framed, (*bare, *(bare[-1]._replace(points=count) for count in range(points - 1, -1, -1)))


#: Fewer slides than this share of those wished for are told.
_NEARLY = 0.8


def missed(count: int, wished: int) -> Diagnostics:
    """A word on a number of slides that is not what was wished for: "plan.slides"."""
    if _NEARLY * wished <= count <= wished:
        return ()
    message = f"{count} slides and not {wished}: that is as near as the speech allows."
    return (Diagnostic("plan.slides", message, "Take points out in an outline file, or put some in."),)
