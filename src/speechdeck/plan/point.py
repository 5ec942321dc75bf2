"""A main point → its section slide and the slides of what it says."""

from __future__ import annotations

from collections.abc import Sequence

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.body import own_title, stretch_slides
from speechdeck.plan.group import group_slide
from speechdeck.plan.pacing import ITEM, SLIDE
from speechdeck.plan.page import Draft, line, lines, numeral
from speechdeck.plan.speech import Speech, within
from speechdeck.prose.choose import graded
from speechdeck.prose.shorten import heading_limits, headings
from speechdeck.prose.thoughts import Role


def section(speech: Speech, point: Point, number: int, heads: tuple[Excerpt, ...], agenda: bool) -> list[Draft]:
    """A main point with a slide to announce it: number, heading, topic sentence; then its content."""
    key = str(number)
    slots: list[Slot] = [
        line("title", *_section_titles(speech, point, heads)),
        numeral("num", number, "agenda" if agenda else None),
    ]
    thesis = _thesis(speech, point)
    if thesis:
        slots.append(line("thesis", *thesis))
    first = Draft(Slide(key, "section", tuple(slots), section=number - 1), point.extent.start)
    said = [speech.read(item) for item in (thesis or ())[:1]]
    return [first, *content(speech, point, key, number - 1, (), said)]


def plain(speech: Speech, point: Point, number: int, heads: tuple[Excerpt, ...]) -> list[Draft]:
    """A main point that is spoken of too briefly for a section slide: its content under its heading."""
    drafts = content(speech, point, str(number), number - 1, _titles(speech, point), ())
    return drafts or [_announcing(speech, point, number, heads)]


def _announcing(speech: Speech, point: Point, number: int, heads: tuple[Excerpt, ...]) -> Draft:
    """A point with nothing under its heading that would make two lines: heading and thesis only."""
    slots: list[Slot] = [line("title", *_section_titles(speech, point, heads)), numeral("num", number)]
    if thesis := _thesis(speech, point, any_text=True):
        slots.append(line("thesis", *thesis))
    return Draft(Slide(str(number), "section", tuple(slots), section=number - 1), point.extent.start)


def content(
    speech: Speech, point: Point, key: str, section: int | None, title: Sequence[Excerpt], said: Sequence[str]
) -> list[Draft]:
    """What a point says, on as many slides as it takes. `title` is its heading unless a slide before shows that."""
    start = point.extent.start if title else speech.body(point).start
    if not point.children:
        return _text(speech, speech.body(point), key, section, title, start)
    drafts = _lead(speech, point, key, section, title)
    items = point.children
    spoken = [speech.seconds(item.extent) for item in items]
    if sum(spoken) / len(items) >= ITEM:
        for number, item in enumerate(items, 1):
            drafts += _item(speech, item, f"{key}.{number}", section)
        return drafts
    heading = title if title and not drafts else _group_title(speech, point, said)
    group = group_slide(speech, f"{key}.g", heading, items, section)
    at = start if title and not drafts else items[0].extent.start
    return [*drafts, *([Draft(group, at)] if group else [])]


def _item(speech: Speech, item: Point, key: str, section: int | None) -> list[Draft]:
    """One item with slides of its own; where its text gives no two lines, its heading and its sentence."""
    title = _titles(speech, item)
    drafts = content(speech, item, key, section, title, ())
    if drafts:
        return drafts
    found = graded(speech.text, speech.parts(speech.body(item)), speech.language)
    slots: list[Slot] = [line("title", *title)]
    best = sorted(found, key=lambda each: -each.score)[:2]
    if not best:
        return []
    best.sort(key=lambda each: each.thought.span.start)
    slots.append(lines("body", [each.variants for each in best], speech))
    return [Draft(Slide(key, "bullets", tuple(slots), section=section), item.extent.start)]


def _text(
    speech: Speech, span: Span, key: str, section: int | None, title: Sequence[Excerpt], start: int
) -> list[Draft]:
    """Running text; without a heading of its own it takes a line of its own as title."""
    return stretch_slides(speech, key if title else f"{key}.t", title, span, section, start)


def _lead(speech: Speech, point: Point, key: str, section: int | None, title: Sequence[Excerpt]) -> list[Draft]:
    """What is said before the first child, if it is long enough for a slide."""
    if point.lead is None or speech.seconds(point.lead) < SLIDE / 2:
        return []
    start = point.extent.start if title else point.lead.start
    return stretch_slides(speech, f"{key}.l", title, point.lead, section, start)


def _titles(speech: Speech, point: Point) -> tuple[Excerpt, ...]:
    """Wordings of a heading that a slide title can hold; the shortest where none can."""
    _, longest = heading_limits(speech.language)
    wordings = headings(speech.text, point.heading, speech.language)
    return within(wordings, speech, longest) or wordings[-1:] or (point.heading,)


def _section_titles(speech: Speech, point: Point, heads: tuple[Excerpt, ...]) -> tuple[Excerpt, ...]:
    wordings = headings(speech.text, point.heading, speech.language)
    return tuple(dict.fromkeys((*heads[:1], *within(wordings, speech, speech.pick(28, 14)), *heads[1:])))


def _group_title(speech: Speech, point: Point, said: Sequence[str]) -> tuple[Excerpt, ...]:
    """A title for the items of a point whose heading another slide shows."""
    wordings = headings(speech.text, point.heading, speech.language)
    others = own_title(speech, speech.parts(point.lead), said) if point.lead else ()
    return tuple(dict.fromkeys((*others, *within(wordings, speech, speech.pick(24, 12)), *wordings[-1:])))


def _thesis(speech: Speech, point: Point, *, any_text: bool = False) -> tuple[Excerpt, ...]:
    """The sentence that a point stands on: the best line of what is said before its items."""
    span = point.lead if point.children or not any_text else speech.body(point)
    if span is None or (not point.children and not any_text):
        span = point.lead
    if span is None:
        return ()
    said = [speech.read(point.heading)]
    items = [item for item in graded(speech.text, speech.parts(span), speech.language, said) if item.score > 0]
    first = [item for item in items if item.thought.role is Role.MAIN and item.thought.first]
    best = max(first or items, key=lambda item: item.score, default=None)
    return within(best.variants, speech, speech.pick(38, 18)) if best else ()
