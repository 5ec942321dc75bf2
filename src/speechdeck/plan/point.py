"""A main point → its section slide and the slides of what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt
from speechdeck.plan.body import stretch_slides
from speechdeck.plan.forms import Passage, own_title
from speechdeck.plan.group import group_slides
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
        return stretch_slides(speech, key if title else f"{key}.t", title, speech.body(point), section, start, said)
    drafts = _lead(speech, point, key, section, title)
    items = point.children
    if sum(speech.seconds(item.extent) for item in items) / len(items) >= ITEM:
        if title and not drafts:
            drafts = _overview(speech, point, key, section, title)
        return [*drafts, *_items(speech, point, key, section, said)]
    heading = title if title and not drafts else _group_title(speech, point, said)
    group = group_slides(speech, f"{key}.g", heading, items, section)
    if group and title and not drafts:
        group[0] = Draft(group[0].slide, start)
    return [*drafts, *group]


def _overview(speech: Speech, point: Point, key: str, section: int | None, title: Sequence[Excerpt]) -> list[Draft]:
    """The heads of a point's items on one slide, before each has its own."""
    made = group_slides(speech, key, title, point.children, section, text=False)[:1]
    return [Draft(each.slide, point.extent.start) for each in made]


def _items(speech: Speech, point: Point, key: str, section: int | None, said: Sequence[str]) -> list[Draft]:
    """The items of a point on slides of their own; neighbours that say too little for that share one."""
    drafts: list[Draft] = []
    poor: list[tuple[int, Point]] = []
    for number, item in enumerate(point.children, 1):
        made = content(speech, item, f"{key}.{number}", section, _titles(speech, item), ())
        if made:
            drafts += [*_poor(speech, point, key, section, poor, said), *made]
            poor = []
        else:
            poor.append((number, item))
    return [*drafts, *_poor(speech, point, key, section, poor, said)]


def _poor(
    speech: Speech, point: Point, key: str, section: int | None, poor: Sequence[tuple[int, Point]], said: Sequence[str]
) -> list[Draft]:
    """Items of a line or less: several as a group, one alone as heading and line."""
    if not poor:
        return []
    number, first = poor[0]
    if len(poor) > 1:
        title = _group_title(speech, point, said)
        return group_slides(speech, f"{key}.{number}", title, [item for _, item in poor], section)
    found = graded(speech.text, speech.parts(speech.body(first)), speech.language)
    best = sorted(sorted(found, key=lambda each: -each.score)[:2], key=lambda each: each.thought.span.start)
    heading = line("title", *_titles(speech, first))
    if len(best) == 2:
        slide = Slide(f"{key}.{number}", "bullets", (heading, lines("body", [b.variants for b in best], speech)))
    else:
        thesis = [line("thesis", *each.variants) for each in best]
        slide = Slide(f"{key}.{number}", "section", (heading, numeral("num", number), *thesis))
    return [Draft(replace(slide, section=section), first.extent.start)]


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
    lead = speech.parts(point.lead) if point.lead else ()
    others = own_title(speech, Passage("", (), lead, None, tuple(said)))
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
