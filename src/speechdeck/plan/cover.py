"""Head matter → the cover."""

from __future__ import annotations

from collections.abc import Iterator

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.source import Excerpt
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
    if meta := [*_meta(speech)]:
        slots.append(Slot("meta", tuple(tuple(paragraph(each) for each in wording) for wording in meta)))
    return Draft(Slide("cover", "cover", tuple(slots)), 0)


def _meta(speech: Speech) -> Iterator[tuple[Excerpt, ...]]:
    """Speaker and date; with them an organisation that the user names, while there is room for it."""
    outline, own = speech.outline, speech.manuscript.own
    said = tuple(each for each in (outline.speaker, outline.date) if each)
    organisation = outline.organisation
    if organisation and any(span.contains(organisation.spans[0]) for span in own):
        yield (organisation, *said)
    if said:
        yield said


def _titles(speech: Speech, title: Excerpt) -> tuple[Excerpt, ...]:
    """The whole title, and its shorter wordings for themes with little room."""
    shorter = headings(speech.text, title, speech.language)
    wordings = (title, *(item for item in shorter if len(speech.read(item)) < len(speech.read(title))))
    return tuple(dict.fromkeys((*wordings, _clipped(wordings[-1]))))


def _makeshift(speech: Speech) -> tuple[Excerpt, ...]:
    """What announces the points, else the strongest short line before them or anywhere, else the first heading."""
    outline = speech.outline
    if outline.announcement:
        return (outline.announcement,)
    headings_shown = tuple(speech.read(point.heading) for point in outline.points)
    spans = speech.prose(outline.opening) if outline.opening else speech.paragraphs[:12]
    found = own_title(speech, Passage("cover", (), spans, None, headings_shown))
    said = speech.paragraphs[:1] or tuple(block.span for block in speech.manuscript.blocks[:1])
    first = next((point.heading for point in outline.points if speech.read(point.heading)), Excerpt(said))
    wordings = found or headings(speech.text, first, speech.language) or (first,)
    return tuple(_clipped(item) for item in wordings)


#: Characters of a title without a place to break: more than one line of any cover.
_UNBROKEN = 40


def _clipped(title: Excerpt) -> Excerpt:
    """A title that is one endless word, cut; nothing else can be done with it."""
    first = title.spans[0]
    return title if len(first) <= 4 * _UNBROKEN else Excerpt.of(first.start, first.start + _UNBROKEN)
