"""One to four numbers that the speech states, each with what it counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from speechdeck.kinds.kind import Kind, as_bullets, halves
from speechdeck.model.deck import Slide, Slot
from speechdeck.model.source import Excerpt, Span


def _two_slides(slide: Slide, source: str) -> tuple[Slide, ...]:
    return halves(slide, source, "fig", "head", "text", least=_MOST_WHOLE if _whole(slide) else 4)


#: Two clauses that are read whole.
_MOST_WHOLE = 2


def _whole(slide: Slide) -> bool:
    """Whether no figure has a name: the clause beside it says what it counts, and is too long for a bullet."""
    return not any(slide.slot(f"head{number}") for number in range(1, slide.count + 1))


def _listed(slide: Slide, source: str) -> tuple[Slide, ...]:
    """The text of a figure stands for figure and head where it has the number in it; so does a title that states it,
    and the number is the title.
    """
    title, figure = slide.slot("title"), slide.slot("fig1")
    if title and figure and {slot.name for slot in slide.slots} == {"title", "fig1"}:
        return as_bullets(replace(slide, slots=(replace(figure, name="title"), replace(title, name="text1"))), "text")
    told = slide.count and all(_tells(slide, number) for number in range(1, slide.count + 1))
    return as_bullets(slide, "text") if told else as_bullets(slide, "head", "fig")


def _tells(slide: Slide, number: int) -> bool:
    """Whether the text of a figure has its number in it: Was up 18% lacks the $26 million that stand over it."""
    figure, text = (list(_spans(slide.slot(f"{name}{number}"))) for name in ("fig", "text"))
    return bool(text) and all(any(span.contains(each) for span in text) for each in figure)


def _spans(slot: Slot | None) -> Iterator[Span]:
    """What a slot shows of the speech."""
    for paragraph in slot.variants[0] if slot else ():
        for phrase in paragraph.phrases:
            if isinstance(phrase.text, Excerpt):
                yield from phrase.text.spans


FIGURES = Kind(
    "figures",
    "one to four figures: number and unit, what it counts, a line on it",
    ("title", "figN", "headN", "textN"),
    most=4,
    least=1,
    ways_out=(_two_slides, _listed),
)
