"""Head matter → the cover."""

from __future__ import annotations

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.forms import Passage, own_title
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
    """What announces the points, else the strongest short line before them or anywhere, else the first heading."""
    outline = speech.outline
    if outline.announcement:
        return (outline.announcement,)
    headings_shown = tuple(speech.read(point.heading) for point in outline.points)
    spans = speech.prose(outline.opening) if outline.opening else speech.paragraphs[:12]
    found = own_title(speech, Passage("cover", (), spans, None, headings_shown))
    first = outline.points[0].heading if outline.points else Excerpt(speech.paragraphs[:1] or (Span(0, 0),))
    return found or headings(speech.text, first, speech.language) or (first,)
