"""One to four numbers that the speech states, each with what it counts."""

from __future__ import annotations

from speechdeck.kinds.kind import Kind, as_bullets, halves
from speechdeck.model.deck import Slide


def _two_slides(slide: Slide, source: str) -> tuple[Slide, ...]:
    return halves(slide, source, "fig", "head", "text", least=_MOST_WHOLE if _whole(slide) else 4)


#: Two clauses that are read whole.
_MOST_WHOLE = 2


def _whole(slide: Slide) -> bool:
    """Whether no figure has a name: the clause beside it says what it counts, and is too long for a bullet."""
    return not any(slide.slot(f"head{number}") for number in range(1, slide.count + 1))


def _listed(slide: Slide, source: str) -> tuple[Slide, ...]:
    """The text of a figure names it in full, so it stands for figure and head where there is one."""
    members = slide.count and all(slide.slot(f"text{number}") for number in range(1, slide.count + 1))
    return as_bullets(slide, "text") if members else as_bullets(slide, "head", "fig")


FIGURES = Kind(
    "figures",
    "one to four figures: number and unit, what it counts, a line on it",
    ("title", "figN", "headN", "textN"),
    most=4,
    least=1,
    ways_out=(_two_slides, _listed),
)
