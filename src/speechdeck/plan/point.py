"""A main point → its section slide and the slides of what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.body import stretch_slides, worth_a_slide
from speechdeck.plan.forms import Passage, own_title
from speechdeck.plan.group import group_slides
from speechdeck.plan.group_title import group_title, in_passing, overview_title
from speechdeck.plan.page import Draft, line, lines, numeral
from speechdeck.plan.speech import Speech, titled, within
from speechdeck.prose.choose import graded
from speechdeck.prose.shorten import headings
from speechdeck.prose.size import letters
from speechdeck.prose.thoughts import Role


def section(speech: Speech, point: Point, number: int, heads: tuple[Excerpt, ...], agenda: bool) -> list[Draft]:
    """A main point with a slide to announce it: number, heading, topic sentence; then its content."""
    key = str(number)
    above = titled(heads, speech)
    slots: list[Slot] = [
        line("title", *_section_titles(speech, point, heads)),
        numeral("num", number, "agenda" if agenda else None),
    ]
    thesis = _thesis(speech, point, heads[0])
    if thesis:
        slots.append(lines("thesis", [thesis], speech))
    first = Draft(Slide(key, "section", tuple(slots), section=number - 1), point.extent.start)
    said = [speech.read(item) for item in (*(thesis or ())[:1], *((point.heading,) if point.topic else ()))]
    return [first, *content(speech, point, key, number - 1, (), said, above)]


def plain(speech: Speech, point: Point, number: int, heads: tuple[Excerpt, ...]) -> list[Draft]:
    """A main point that is spoken of too briefly for a section slide: its content under its heading."""
    drafts = content(speech, point, str(number), number - 1, _titles(speech, point), ())
    return drafts or [_announcing(speech, point, number, heads)]


def _announcing(speech: Speech, point: Point, number: int, heads: tuple[Excerpt, ...]) -> Draft:
    """A point with nothing under its heading that would make two lines: heading and thesis only."""
    slots: list[Slot] = [line("title", *_section_titles(speech, point, heads)), numeral("num", number)]
    if thesis := _thesis(speech, point, heads[0], any_text=True):
        slots.append(lines("thesis", [thesis], speech))
    return Draft(Slide(str(number), "section", tuple(slots), section=number - 1), point.extent.start)


def content(
    speech: Speech, point: Point, key: str, section: int | None, title: Sequence[Excerpt], said: Sequence[str],
    above: Sequence[Excerpt] = (),
) -> list[Draft]:  # fmt: skip
    """What a point says, on as many slides as it takes. `title` is its heading unless a slide before shows that.

    `above` is the heading that the slide before shows: items whose own is too long go on under it.
    """
    start = point.extent.start if title else speech.body(point).start
    if not point.children or (not _apart(speech, point) and in_passing(speech, point)):
        own, name = _titles(speech, point), key if title else f"{key}.t"
        under = own if titled(own, speech) else above or own
        return stretch_slides(speech, name, title, speech.body(point), section, start, said, under)
    drafts = _lead(speech, point, key, section, title, said)
    items = point.children
    own = tuple(title) if title and not drafts else ()
    if _apart(speech, point):
        made = [_item(speech, item, f"{key}.{number}", section, above) for number, item in enumerate(items, 1)]
        if own or not all(made):
            called, mark = (own, ".") if own else overview_title(speech, point)
            begin = items[0].extent.start if drafts else start
            drafts += _overview(speech, point, f"{key}{mark}o", section, called, begin)
        return [*drafts, *(draft for each in made for draft in each), *_tail(speech, point, key, section, above)]
    called, mark = (own, ".") if own else group_title(speech, point, said)
    group = group_slides(speech, f"{key}{mark}g", called, items, section)
    if group and own:
        group[0] = group[0]._replace(start=start)
    return [*drafts, *group, *_tail(speech, point, key, section, above)]


def _item(speech: Speech, point: Point, key: str, section: int | None, above: Sequence[Excerpt]) -> list[Draft]:
    """What an item of a point says, under its heading, or under that of the point."""
    title = _titles(speech, point)
    if titled(title, speech) or not above:
        return content(speech, point, key, section, title, (), above)
    drafts = content(speech, point, key, section, above, ())
    parent, _, own = key.rpartition(".")
    return [
        _renamed(draft, key, f"{parent}~{own}") if draft.slide.key in (key, f"{key}.o") else draft for draft in drafts
    ]


def _renamed(draft: Draft, key: str, other: str) -> Draft:
    """The draft as a part of the slide above, whose title it bears."""
    return draft._replace(slide=replace(draft.slide, key=draft.slide.key.replace(key, other, 1)))


def _apart(speech: Speech, point: Point) -> bool:
    """Whether the items of a point have slides of their own: as the user asks, else if they are long enough."""
    if point.kind in ("cards", "bullets"):
        return False
    wished = point.kind == "detail" or any(item.kind for item in point.children)
    mean = sum(speech.seconds(item.extent) for item in point.children) / len(point.children)
    return wished or mean >= speech.grain.item


def _overview(
    speech: Speech, point: Point, key: str, section: int | None, title: Sequence[Excerpt], start: int
) -> list[Draft]:
    """The heads of a point's items together, before those that say enough have slides of their own; none untitled."""
    if not title:
        return []
    made = group_slides(speech, key, title, point.children, section, text=False)
    first = point.children[0].extent.start
    return [each._replace(start=start if start < first else first) for each in made]


def _lead(
    speech: Speech, point: Point, key: str, section: int | None, title: Sequence[Excerpt], said: Sequence[str]
) -> list[Draft]:
    """What is said before the first child, if it is long enough for a slide."""
    if point.lead is None or not speech.grain.asides or not worth_a_slide(speech, point.lead, speech.grain.slide / 2):
        return []
    start = point.extent.start if title else point.lead.start
    own = _titles(speech, point)
    under = (
        own
        if titled(own, speech)
        else own_title(speech, Passage("", (), speech.prose(point.lead), None), any_line=True)
    )
    return stretch_slides(speech, f"{key}.l", title, point.lead, section, start, said, under or own)


def _tail(speech: Speech, point: Point, key: str, section: int | None, above: Sequence[Excerpt]) -> list[Draft]:
    """What is said behind the last child, if it is long enough for a slide: under words of its own."""
    tail = Span(point.children[-1].extent.end, max(point.children[-1].extent.end, point.extent.end))
    if not speech.grain.asides or not worth_a_slide(speech, tail, speech.grain.slide / 2):
        return []
    own = _titles(speech, point)
    return stretch_slides(speech, f"{key}.e", (), tail, section, tail.start, (), own if titled(own, speech) else above)


def _titles(speech: Speech, point: Point) -> tuple[Excerpt, ...]:
    """Wordings of a heading that a slide title can hold; a line of what stands under it where none can."""
    wordings = headings(speech.text, point.heading, speech.language)
    if fitting := titled(wordings, speech):
        return fitting
    spans = speech.prose(speech.body(point)) if not point.children else ()
    body = Passage("", (), spans, None)
    return own_title(speech, body) or own_title(speech, body, any_line=True) or wordings[-1:] or (point.heading,)


#: What every theme's section slide holds.
_SECTION_TITLE = (18.0, 8.0)


def _section_titles(speech: Speech, point: Point, heads: tuple[Excerpt, ...]) -> tuple[Excerpt, ...]:
    """The heading as the agenda has it; longer and shorter wordings only where that may not fit every theme."""
    if speech.size(heads[0]) <= speech.pick(*_SECTION_TITLE):
        return heads[:1]
    wordings = headings(speech.text, point.heading, speech.language)
    return tuple(dict.fromkeys((*heads[:1], *within(wordings, speech, speech.longest("section", "title")), *heads[1:])))


def _thesis(speech: Speech, point: Point, title: Excerpt, *, any_text: bool = False) -> tuple[Excerpt, ...]:
    """The sentence that a point stands on: the best line of what is said before its items, and not its title again."""
    span = point.lead if point.children or not any_text else speech.body(point)
    if span is None or (not point.children and not any_text):
        span = point.lead
    if span is None:
        return ()
    said = [speech.read(point.heading), speech.read(title)]
    items = graded(speech.text, speech.prose(span), speech.language, said)
    good = (item for item in items if item.score > 0 and letters(said[1]) != letters(speech.read(item.variants[0])))
    alone = [item for item in good if not item.thought.leaning]
    first = [item for item in alone if item.thought.role is Role.MAIN and item.thought.first]
    best = max(first or alone, key=lambda item: item.score, default=None)
    return within(best.variants, speech, speech.longest("section", "thesis")) if best else ()
