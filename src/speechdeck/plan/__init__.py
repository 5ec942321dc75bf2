"""Outline → Deck: which slides, which words of the speech on each, and what is said while it is shown.

grain      how much speech one slide carries, as the user wishes
pacing     how much frame the speech's length carries
cover, opening, agenda, point, closing    drafts of slides, each with the place where it comes up
titles     no two slides of one title
notes      the whole speech, dealt to the slides
"""

from __future__ import annotations

from speechdeck.diagnostics import Diagnostic, Diagnostics
from speechdeck.lang import LANGUAGES
from speechdeck.model.deck import Deck, Properties, Section, Slide
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.options import DEFAULTS, Content
from speechdeck.model.outline import Outline
from speechdeck.model.source import Excerpt, Span
from speechdeck.model.spans import merged
from speechdeck.plan.agenda import agenda, entry_heads, returning
from speechdeck.plan.body import stretch_slides
from speechdeck.plan.closing import closing, recap
from speechdeck.plan.cover import cover
from speechdeck.plan.grain import GRAINS, Grain
from speechdeck.plan.notes import with_notes
from speechdeck.plan.opening import opening
from speechdeck.plan.pacing import Pacing, hurried, pace_wished, pacing
from speechdeck.plan.page import Draft
from speechdeck.plan.point import plain, section
from speechdeck.plan.speech import Speech
from speechdeck.plan.spoken import spoken_only
from speechdeck.plan.themes import themed
from speechdeck.plan.titles import unique
from speechdeck.plan.wishes import unmet
from speechdeck.prose.markup import markup
from speechdeck.prose.naming import short_name

__all__ = ["plan"]


def plan(
    manuscript: Manuscript, outline: Outline, content: Content = DEFAULTS.content, grain: Grain | None = None
) -> tuple[Deck, Diagnostics]:
    """Decide the slides of a speech, as the user wishes its content; `grain` goes before the detail wished for.

    Every wording is an excerpt or a label. Slots carry several wordings, best first, for the layout to choose from.
    "plan.untitled": the speech has no title, and the cover shows other words of it. "plan.pace": it would have to be
    spoken much faster or slower than is usual.
    """
    language = LANGUAGES[manuscript.language]
    marks = markup(manuscript.text, bold=not language.typography.east_asian)
    unspoken = merged((*outline.junk, *marks))
    speech = Speech.of(manuscript, outline, language, grain=grain or GRAINS[content.detail], unspoken=unspoken)
    speech = speech._replace(pace=pace_wished(speech, content))
    heads = entry_heads(speech, outline.points)
    drafts = _drafts(speech, heads, pacing(speech, content))
    slides = spoken_only(with_notes(speech, unique(speech, drafts)), unspoken)
    if any(slide.kind == "cards" for slide in slides):
        from speechdeck.plan.icons import illustrated

        slides = illustrated(slides, speech)
    slides = themed(slides, outline)
    sections = tuple(
        Section(short_name(speech.text, head, speech.language), _first(slides, number))
        for number, head in enumerate(heads)
    )
    properties = Properties(outline.title, outline.speaker, outline.occasion)
    deck = Deck(
        source=manuscript.text,
        name=manuscript.name,
        language=manuscript.language,
        slides=slides,
        sections=sections,
        properties=properties,
        own=tuple(manuscript.own),
        pace=speech.pace,
    )
    return deck, _diagnostics(outline) + unmet(speech, slides) + hurried(speech, content)


def _drafts(speech: Speech, heads: list[tuple[Excerpt, ...]], pace: Pacing) -> list[Draft]:
    points = speech.outline.points
    if not points:
        return [cover(speech), *_unmarked(speech), *closing(speech)]
    sections = [
        section(speech, point, number, head, pace.agenda) if pace.sections else plain(speech, point, number, head)
        for number, (point, head) in enumerate(zip(points, heads, strict=True), 1)
    ]
    sections = _longest(speech, sections)
    keys = _keys(sections)
    listed = [agenda(speech, heads, keys, recapped=pace.recap)] if pace.agenda else []
    body: list[Draft] = []
    for number, drafts in enumerate(sections, 1):
        body += [returning(each, number, drafts[0].start) for each in listed if pace.returns and drafts]
        body += drafts
    end = closing(speech)
    repeat = recap(speech, heads, keys, end[0].start) if pace.recap and listed and end else []
    return [cover(speech), *opening(speech), *listed, *body, *repeat, *end]


def _longest(speech: Speech, sections: list[list[Draft]]) -> list[list[Draft]]:
    """The slides of as many points as the grain allows, the longest; the others are spoken of while the slide before
    is shown."""
    lengths = [speech.seconds(point.extent) for point in speech.outline.points]
    order = sorted(range(len(sections)), key=lambda place: -lengths[place])[: speech.grain.points]
    return [drafts if place in order else [] for place, drafts in enumerate(sections)]


def _keys(sections: list[list[Draft]]) -> list[str]:
    """For each point the slide that shows it first, or during which it is spoken of."""
    keys, last = [], "agenda"
    for drafts in sections:
        keys.append(drafts[0].slide.key if drafts else last)
        last = drafts[-1].slide.key if drafts else last
    return keys


def _first(slides: tuple[Slide, ...], section: int) -> str:
    """The first slide of a section; of one that has none, the slide during which it is spoken of."""
    first = next((slide for slide in slides if slide.section == section), None)
    before = [slide for slide in slides if slide.section is not None and slide.section < section]
    return (first or [*slides[:1], *before][-1]).key


def _unmarked(speech: Speech) -> list[Draft]:
    """A speech in which no parts were found: its text, a slide a minute."""
    outline = speech.outline
    head = max((each.end for each in (outline.title, outline.speaker, outline.date) if each), default=0)
    start = outline.opening.start if outline.opening else head
    whole = Span(start, max(start, outline.closing.start if outline.closing else len(speech.text)))
    return stretch_slides(speech, "text", (), whole, None, whole.start)


def _diagnostics(outline: Outline) -> Diagnostics:
    if outline.title:
        return ()
    return (
        Diagnostic(
            "plan.untitled",
            "No title was found; the cover shows other words of the speech.",
            "Put the title on a line of its own above the speech.",
        ),
    )
