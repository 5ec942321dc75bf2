"""Items that are too short for slides of their own → slides of cards, or of bullets with their texts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from speechdeck.kinds.steps import STEPS
from speechdeck.model.deck import Slide, Slot
from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.page import Draft, line, lines, numeral, room
from speechdeck.plan.speech import Speech, within
from speechdeck.prose.choose import chosen, fitting
from speechdeck.prose.clause import trimmed
from speechdeck.prose.cues import cues
from speechdeck.prose.lines import thoughts_of
from speechdeck.prose.shorten import headings
from speechdeck.prose.thoughts import Role
from speechdeck.prose.turns import turns

#: How many items make a procedure.
_STEPS = range(STEPS.least, STEPS.most + 1)
#: Lines that make a list.
_LEAST = 2
#: Bullets of a slide, and what all of them may be long together.
_BULLETS, _ROOM = 5, (125.0, 60.0)
#: Lines of an item of which the best one that a card holds is shown.
_TRIED = 3


class _Entry(NamedTuple):
    """An item: wordings of its head, and of the lines that say most of what stands under it."""

    point: Point
    heads: tuple[Excerpt, ...]
    texts: tuple[tuple[Excerpt, ...], ...]  # of several lines, the best first
    bare: bool = False  # it is to have a line under its head, and no text stands under it

    @property
    def text(self) -> tuple[Excerpt, ...]:
        return self.texts[0] if self.texts else ()


def group_slides(
    speech: Speech,
    key: str,
    title: Sequence[Excerpt],
    points: Sequence[Point],
    section: int | None,
    *,
    text: bool = True,
) -> list[Draft]:
    """Several points together: as cards if every head is short enough, else as bullets; empty for fewer than two.

    What one slide cannot hold goes on more of the same title, with keys "2.g", "2.g~2". `text` is whether each head
    is to have a line under it.
    """
    if len(points) < 2 or not title:
        return []
    entries = _bare([_entry(speech, point, text=text) for point in points], speech)
    listed = speech.kind(Span(points[0].extent.start, points[-1].extent.end)) == "bullets" and text
    made = (() if listed else _cards(speech, title, entries, section)) or _bullets(speech, title, entries, section)
    drafts = []
    for number, (slide, first) in enumerate(made, 1):
        name = key if number == 1 else f"{key}~{number}"
        start = first.extent.start if number > 1 else points[0].extent.start
        drafts.append(Draft(Slide(name, slide.kind, slide.slots, (), slide.count, section), start))
    return drafts


def _entry(speech: Speech, point: Point, *, text: bool) -> _Entry:
    heads = headings(speech.text, point.heading, speech.language) or (point.heading,)
    said = [speech.read(point.heading)]
    parts = speech.prose(speech.body(point)) if text else ()
    best = chosen(speech.text, parts, speech.language, _TRIED, said=said)
    texts = tuple(each.variants for each in sorted(best, key=lambda each: -each.score))
    return _Entry(point, heads, texts, bare=text and not texts)


def _texts_under(speech: Speech, entry: _Entry, head: Sequence[Excerpt]) -> tuple[tuple[Excerpt, ...], ...]:
    """What may stand under the head of an item: a line of its text; where that is all heading, what the head leaves."""
    rest = trimmed(speech.text, Span(head[0].end, max(head[0].end, entry.point.heading.end)))
    if not entry.bare or not len(rest):
        return entry.texts
    thoughts = thoughts_of(speech.text, rest, speech.language)
    return tuple(each.variants for each in thoughts if each.role is Role.MAIN and not each.leaning)


def _bare(entries: list[_Entry], speech: Speech) -> list[_Entry]:
    """要 before every head is said by their standing in one list: all go without it."""
    modal = cues(speech.language).modal
    if any(len(each.heads) < 2 or not modal.match(speech.read(each.heads[0])) for each in entries):
        return entries
    return [each._replace(heads=each.heads[1:]) for each in entries]


def _cards(
    speech: Speech, title: Sequence[Excerpt], entries: Sequence[_Entry], section: int | None
) -> list[tuple[Slide, Point]]:
    """Slides of up to six cards, each with the first of its points; empty if a head is too long for a card."""
    slides = -(-len(entries) // 6)
    most = -(-len(entries) // slides)
    ordered = slides == 1 and most in _STEPS and _is_procedure(speech, title, entries)
    kind = "steps" if ordered else "cards"
    heads = [within(each.heads, speech, speech.longest("cards", "head1", most)) for each in entries]
    if not all(heads):
        return []
    heads = _of_one_build(speech, entries, heads)
    parts = [range(first, min(first + most, len(entries))) for first in range(0, len(entries), most)]
    texts = _texts(speech, title, entries, heads, parts, speech.longest(kind, "text1", most))
    made = []
    for shown in parts:
        slots: list[Slot] = [line("title", *title)]
        for place, each in enumerate(shown, 1):
            slots += [numeral(f"num{place}", each + 1), line(f"head{place}", *heads[each])]
            if texts:
                slots.append(lines(f"text{place}", [texts[each]], speech))
        made.append((Slide("", kind, tuple(slots), (), len(shown), section), entries[shown.start].point))
    return made if all(len(shown) > 1 for shown in parts) else []


#: Shares of what the text of a card may be long, in which it is tried.
_SHARES = (1.0, 0.8, 0.6)


def _texts(
    speech: Speech,
    title: Sequence[Excerpt],
    entries: Sequence[_Entry],
    heads: Sequence[tuple[Excerpt, ...]],
    parts: Sequence[range],
    longest: float,
) -> list[tuple[Excerpt, ...]]:
    """The texts of the cards, as long as every slide can still be read; none where not each card has one."""
    for share in _SHARES:
        under = (_texts_under(speech, each, head) for each, head in zip(entries, heads, strict=True))
        texts = [_first_within(speech, lines, longest * share) for lines in under]
        if not all(texts):
            return []
        shown = [[title[0], *(each[0] for place in part for each in (heads[place], texts[place]))] for part in parts]
        if all(room(speech, *each) >= 0 for each in shown):
            return texts
    return []


def _first_within(speech: Speech, lines: Sequence[tuple[Excerpt, ...]], most: float) -> tuple[Excerpt, ...]:
    return next((found for line in lines if (found := within(line, speech, most))), ())


def _is_procedure(speech: Speech, title: Sequence[Excerpt], entries: Sequence[_Entry]) -> bool:
    """Whether the speech calls the items steps, above them or in their labels."""
    labels = [each.point.label.of(speech.text) for each in entries if each.point.label]
    wordings = [speech.read(each) for each in (*title, *(entry.point.heading for entry in entries[:1]))]
    return any(turns(speech.language).procedure.search(words) for words in (*labels, *wordings))


def _of_one_build(
    speech: Speech, entries: Sequence[_Entry], heads: list[tuple[Excerpt, ...]]
) -> list[tuple[Excerpt, ...]]:
    """If some heads had to be cut to their first clause, all are."""
    if all(each.heads[0] == head[0] for each, head in zip(entries, heads, strict=True)):
        return heads
    clauses = [tuple(item for item in head if not _CLAUSES.search(speech.read(item))) for head in heads]
    return clauses if all(clauses) else heads


_CLAUSES = re.compile("[，,；;：:]")


def _bullets(
    speech: Speech, title: Sequence[Excerpt], entries: Sequence[_Entry], section: int | None
) -> list[tuple[Slide, Point]]:
    """Slides of bullets: heads, and under each its text as long as the slide stays readable."""
    entries, shown = _short_enough(speech, entries)
    made = []
    for first, last in _shares(speech, title[0], shown):
        heads, texts = shown[first:last], [_shortest(speech, each.text) for each in entries[first:last]]
        used = [item[0] for item in (*heads, *texts) if item]
        with_text = 2 * len(heads) <= _BULLETS and all(texts) and room(speech, title[0], *used) >= 0
        items = [
            item for head, text in zip(heads, texts, strict=True) for item in ((head, text) if with_text else (head,))
        ]
        levels = [1, 2] * len(heads) if with_text else [1] * len(heads)
        body = lines("body", items, speech, levels)
        made.append((Slide("", "bullets", (line("title", *title), body), (), 0, section), entries[first].point))
    return made


def _shortest(speech: Speech, wordings: tuple[Excerpt, ...]) -> tuple[Excerpt, ...]:
    return (min(wordings, key=speech.size),) if wordings else ()


def _short_enough(speech: Speech, entries: Sequence[_Entry]) -> tuple[Sequence[_Entry], list[tuple[Excerpt, ...]]]:
    """The items with wordings that a bullet holds: of the head, else of a line under it.

    An item that has none is left to the notes where two others stand.
    """
    ordinary = [within(each.heads, speech, speech.pick(36, 16)) for each in entries]
    shown = [
        found or fitting(speech.text, (*each.heads, *each.text), speech.language)
        for each, found in zip(entries, ordinary, strict=True)
    ]
    if sum(map(bool, shown)) < _LEAST:
        return entries, [found or each.heads[-1:] for each, found in zip(entries, shown, strict=True)]
    return [each for each, found in zip(entries, shown, strict=True) if found], [found for found in shown if found]


def _shares(speech: Speech, title: Excerpt, heads: Sequence[Sequence[Excerpt]]) -> list[tuple[int, int]]:
    """Where to cut a list so that no slide has more than five bullets, or more than can be read; even shares."""
    loads, most = [speech.load(head[0]) for head in heads], min(room(speech, title), speech.pick(*_ROOM))
    least = -(-len(heads) // _BULLETS)
    shares: list[tuple[int, int]] = []
    for slides in range(least, max(least, len(heads) // 2) + 1):
        shares = [*pairwise(round(len(heads) * share / slides) for share in range(slides + 1))]
        if all(sum(loads[first:last]) <= most for first, last in shares):
            break
    return shares
