"""Items that are too short for slides of their own → slides of cards, or of bullets with their texts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from speechdeck.kinds.steps import STEPS
from speechdeck.model.deck import Slide, Slot
from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.entries import LEAST, Entry, entries, even, good, label, lists, texts_under, told_apart
from speechdeck.plan.page import Draft, line, lines, numeral, room
from speechdeck.plan.speech import Speech, within
from speechdeck.prose.choose import fitting
from speechdeck.prose.turns import turns

#: How many items make a procedure.
_STEPS = range(STEPS.least, STEPS.most + 1)
#: Slides of cards that one list makes: of more, nobody sees the whole.
_SLIDES = 2
#: Bullets of a slide, and what all of them may be long together.
_BULLETS, _ROOM = 5, (125.0, 60.0)


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
    items = entries(speech, title, points, text=text)
    listed = speech.kind(Span(points[0].extent.start, points[-1].extent.end)) == "bullets" and text
    runs = lists(items)
    if len(runs) > 1 and all(called := [label(speech, run[0].point.extent.start) for run in runs]):
        named = [(f"{key}.{number}", name, run) for number, (name, run) in enumerate(zip(called, runs, strict=True), 1)]
        return [draft for name, title, run in named for draft in _drafts(speech, name, title, run, section, listed)]
    return _drafts(speech, key, title, items, section, listed or len(runs) > 1)


def _drafts(
    speech: Speech, key: str, title: Sequence[Excerpt], items: Sequence[Entry], section: int | None, listed: bool
) -> list[Draft]:
    """The slides of a list under one title, the first item's beginning that of the first."""
    made = (() if listed else _cards(speech, title, items, section)) or _bullets(speech, title, items, section)
    drafts = []
    for number, (slide, first) in enumerate(made, 1):
        name = key if number == 1 else f"{key}~{number}"
        start = first.extent.start if number > 1 else items[0].point.extent.start
        drafts.append(Draft(Slide(name, slide.kind, slide.slots, (), slide.count, section), start))
    return drafts


def _cards(
    speech: Speech, title: Sequence[Excerpt], entries: Sequence[Entry], section: int | None
) -> list[tuple[Slide, Point]]:
    """Slides of up to six cards, each with the first of its points; empty if a head is too long for a card."""
    slides = -(-len(entries) // 6)
    if slides > _SLIDES:
        return []
    most = -(-len(entries) // slides)
    ordered = slides == 1 and most in _STEPS and _is_procedure(speech, title, entries)
    kind = "steps" if ordered else "cards"
    parts = [range(first, min(first + most, len(entries))) for first in range(0, len(entries), most)]
    heads = _heads(speech, entries, speech.longest("cards", "head1", most), ordered=ordered)
    texts = _texts(speech, title, entries, heads, parts, speech.longest(kind, "text1", most)) if heads else []
    if not texts:  # heads alone have the room of both
        heads = _heads(speech, entries, speech.longest(kind, "head1", most, "heads"), ordered=ordered)
        if not heads or any(room(speech, title[0], *(heads[place][0] for place in part)) < 0 for part in parts):
            return []
    made = []
    for shown in parts:
        slots: list[Slot] = [line("title", *title)]
        for place, each in enumerate(shown, 1):
            slots += [numeral(f"num{place}", each + 1), line(f"head{place}", *heads[each])]
            if texts:
                slots.append(lines(f"text{place}", [texts[each]], speech))
        made.append((Slide("", kind, tuple(slots), (), len(shown), section), entries[shown.start].point))
    return made if all(len(shown) > 1 for shown in parts) else []


def _heads(speech: Speech, entries: Sequence[Entry], longest: float, *, ordered: bool) -> list[tuple[Excerpt, ...]]:
    """The heads as cards hold them; none where one is too long or is not told from another."""
    wordings = [each.heads if ordered else good(speech, each.heads) for each in entries]  # 再销号 is a step
    heads = told_apart(speech, [within(each, speech, longest) for each in wordings])
    if not all(heads) or not even(speech, [each[0] for each in heads]):
        return []
    return _of_one_build(speech, entries, heads)


#: Shares of what the text of a card may be long, in which it is tried.
_SHARES = (1.0, 0.8, 0.6)


def _texts(
    speech: Speech,
    title: Sequence[Excerpt],
    entries: Sequence[Entry],
    heads: Sequence[tuple[Excerpt, ...]],
    parts: Sequence[range],
    longest: float,
) -> list[tuple[Excerpt, ...]]:
    """The texts of the cards, as long as every slide can still be read; none where not each card has one."""
    bare = any(each.bare for each in entries)  # under one a clause of its heading: under each that has more of them
    for share in _SHARES:
        under = (texts_under(speech, each, head, bare=bare) for each, head in zip(entries, heads, strict=True))
        texts = [_first_within(speech, lines, longest * share) for lines in under]
        if not all(texts):
            return []
        shown = [[title[0], *(each[0] for place in part for each in (heads[place], texts[place]))] for part in parts]
        if all(room(speech, *each) >= 0 for each in shown):
            return texts
    return []


def _first_within(speech: Speech, lines: Sequence[tuple[Excerpt, ...]], most: float) -> tuple[Excerpt, ...]:
    return next((found for line in lines if (found := within(line, speech, most))), ())


def _is_procedure(speech: Speech, title: Sequence[Excerpt], entries: Sequence[Entry]) -> bool:
    """Whether the speech calls the items steps, above them or in their labels."""
    labels = [each.point.label.of(speech.text) for each in entries if each.point.label]
    wordings = [speech.read(each) for each in (*title, *(entry.point.heading for entry in entries[:1]))]
    return any(turns(speech.language).procedure.search(words) for words in (*labels, *wordings))


def _of_one_build(
    speech: Speech, entries: Sequence[Entry], heads: list[tuple[Excerpt, ...]]
) -> list[tuple[Excerpt, ...]]:
    """If some heads had to be cut to their first clause, all are."""
    if all(each.heads[0] == head[0] for each, head in zip(entries, heads, strict=True)):
        return heads
    clauses = [tuple(item for item in head if not _CLAUSES.search(speech.read(item))) for head in heads]
    return clauses if all(clauses) else heads


_CLAUSES = re.compile("[，,；;：:]")


def _bullets(
    speech: Speech, title: Sequence[Excerpt], entries: Sequence[Entry], section: int | None
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


def _short_enough(speech: Speech, entries: Sequence[Entry]) -> tuple[Sequence[Entry], list[tuple[Excerpt, ...]]]:
    """The items with wordings that a bullet holds: of the head, else of a line under it.

    An item that has none is left to the notes where two others stand.
    """
    ordinary = [within(each.heads, speech, speech.pick(36, 16)) for each in entries]
    shown = [
        found or fitting(speech.text, (*each.heads, *each.text), speech.language)
        for each, found in zip(entries, ordinary, strict=True)
    ]
    if sum(map(bool, shown)) < LEAST:
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
