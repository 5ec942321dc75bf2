"""Head matter → the cover."""

from __future__ import annotations

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.source import Excerpt
from speechdeck.plan.body import own_title
from speechdeck.plan.page import Draft, line, paragraph
from speechdeck.plan.speech import Speech
from speechdeck.prose.shorten import headings
from speechdeck.prose.size import letters


def cover(speech: Speech) -> Draft:
    """The first slide. A speech without a title is named by its own words, never by its file."""
    outline = speech.outline
    title = outline.title or outline.occasion
    slots: list[Slot] = [line("title", *(_titles(speech, title) if title else _makeshift(speech)))]
    if title and outline.occasion and letters(speech.read(outline.occasion)) not in letters(speech.read(title)):
        slots.append(line("occasion", outline.occasion))
    if meta := [each for each in (outline.speaker, outline.date) if each]:
        slots.append(Slot("meta", (tuple(paragraph(each) for each in meta),)))
    return Draft(Slide("cover", "cover", tuple(slots)), 0)


def _titles(speech: Speech, title: Excerpt) -> tuple[Excerpt, ...]:
    """The whole title, and its shorter wordings for themes with little room."""
    shorter = headings(speech.text, title, speech.language)
    return (title, *(item for item in shorter if len(speech.read(item)) < len(speech.read(title))))


def _makeshift(speech: Speech) -> tuple[Excerpt, ...]:
    """What announces the points, else the first heading, else the strongest short line of the speech."""
    outline = speech.outline
    if outline.announcement:
        return (outline.announcement,)
    if outline.points:
        return headings(speech.text, outline.points[0].heading, speech.language) or (outline.points[0].heading,)
    said = speech.spoken
    return own_title(speech, said[:12]) or tuple(Excerpt((part,)) for part in said[:1])
