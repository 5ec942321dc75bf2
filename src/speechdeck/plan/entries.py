"""Items of a point → their heads and texts, as cards or bullets show them together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.speech import Speech
from speechdeck.prose.choose import chosen
from speechdeck.prose.clause import beheaded, trimmed
from speechdeck.prose.cues import cues
from speechdeck.prose.lines import thoughts_of
from speechdeck.prose.reference import points_back
from speechdeck.prose.sentences import clauses
from speechdeck.prose.shorten import headings
from speechdeck.prose.size import letters
from speechdeck.prose.telling import tells
from speechdeck.prose.thoughts import Role
from speechdeck.prose.turns import turns

#: Items that make a list.
LEAST = 2
#: Lines of an item of which the best one that a card holds is shown.
_TRIED = 3


class Entry(NamedTuple):
    """An item: wordings of its head, and of the lines that say most of what stands under it."""

    point: Point
    heads: tuple[Excerpt, ...]
    texts: tuple[tuple[Excerpt, ...], ...]  # of several lines, the best first
    bare: bool = False  # it is to have a line under its head, and no text stands under it

    @property
    def text(self) -> tuple[Excerpt, ...]:
        return self.texts[0] if self.texts else ()


def entries(speech: Speech, title: Sequence[Excerpt], points: Sequence[Point], *, text: bool) -> list[Entry]:
    """The items of a slide called `title`; `text` is whether each is to have a line under its head."""
    return _told(speech, title, _bare([_entry(speech, point, text=text) for point in points], speech))


def lists(entries: list[Entry]) -> list[list[Entry]]:
    """The items of each list: one that is numbered from the beginning again is another; of one item, none is."""
    numbers = [each.point.number for each in entries]
    starts = [
        place
        for place, (before, number) in enumerate(pairwise(numbers), 1)
        if number and before and number < before and number == numbers[0]
    ]
    cuts = [0, *starts, len(entries)]
    runs = [entries[first:last] for first, last in pairwise(cuts)]
    return runs if all(len(run) >= LEAST for run in runs) else [entries]


#: What stands before a colon and names the list behind it.
_LABEL = re.compile(r"(?<![^。！？；;，,：:\s])([^。！？；;，,：:\s]{4,14})[：:]\s*\Z")


def label(speech: Speech, place: int) -> tuple[Excerpt, ...]:
    """What names the list that begins at a place: 明年重点：一是…. Nothing that only leads up to it."""
    paragraph = next((each for each in speech.paragraphs if each.start <= place <= each.end), None)
    found = _LABEL.search(speech.text, paragraph.start, place) if paragraph else None
    if found is None or not _says_itself(speech, found[1]) or turns(speech.language).forward.search(found[1]):
        return ()
    return (Excerpt.of(found.start(1), found.end(1)),)


def _told(speech: Speech, title: Sequence[Excerpt], entries: list[Entry]) -> list[Entry]:
    """The items without heads that begin with the title; what else such a heading says is the head."""
    above = {letters(speech.read(each)) for each in title}
    return [each._replace(heads=_other(speech, above, each)) for each in entries]


def _other(speech: Speech, above: set[str], entry: Entry) -> tuple[Excerpt, ...]:
    first = clauses(speech.text, Span(entry.point.heading.start, entry.point.heading.end))[:1]
    said = [each for each in (*entry.heads, *_without_head(speech, first)) if letters(speech.read(each)) in above]
    if not said:
        return entry.heads
    heads = [each for each in entry.heads if not letters(speech.read(each)).startswith(letters(speech.read(said[0])))]
    return next(iter(_rest(speech, entry, said[0])), tuple(heads) or entry.heads)


def _without_head(speech: Speech, spans: Sequence[Span]) -> list[Excerpt]:
    return [Excerpt((beheaded(speech.text, each, speech.language),)) for each in spans]


def _rest(speech: Speech, entry: Entry, head: Excerpt) -> tuple[tuple[Excerpt, ...], ...]:
    """What the heading of an item says behind its head."""
    rest = trimmed(speech.text, Span(head.end, max(head.end, entry.point.heading.end)))
    thoughts = thoughts_of(speech.text, rest, speech.language) if len(rest) else ()
    return tuple(each.variants for each in thoughts if each.role is Role.MAIN and not each.leaning)


def _entry(speech: Speech, point: Point, *, text: bool) -> Entry:
    heads = headings(speech.text, point.heading, speech.language) or (point.heading,)
    said = [speech.read(point.heading)]
    parts = speech.prose(speech.body(point)) if text else ()
    best = chosen(speech.text, parts, speech.language, _TRIED, said=said)
    texts = tuple(each.variants for each in sorted(best, key=lambda each: -each.score))
    return Entry(point, heads, texts, bare=text and not texts)


def texts_under(
    speech: Speech, entry: Entry, head: Sequence[Excerpt], *, bare: bool
) -> tuple[tuple[Excerpt, ...], ...]:
    """What may stand under the head of an item: a line of its text; `bare`: what the head leaves of its heading, if it
    leaves any.
    """
    lines = (_rest(speech, entry, head[0]) if bare else ()) or entry.texts
    return tuple(each for each in lines if _may_stand(speech, each[0]))


def _may_stand(speech: Speech, line: Excerpt) -> bool:
    """Whether a line can stand alone under its head: no example, and nothing that points at what is not there."""
    wording = speech.read(line)
    return not (cues(speech.language).example.match(wording) or points_back(wording, speech.language))


def _bare(entries: list[Entry], speech: Speech) -> list[Entry]:
    """要 before every head is said by their standing in one list: all go without it."""
    modal = cues(speech.language).modal
    if any(len(each.heads) < 2 or not modal.match(speech.read(each.heads[0])) for each in entries):
        return entries
    return [each._replace(heads=each.heads[1:]) for each in entries]


def good(speech: Speech, heads: Sequence[Excerpt]) -> tuple[Excerpt, ...]:
    """The wordings that can stand on a card by themselves: no half of a pair, no scrap of talk, no word that points
    away; of one that says something of something none that only names it.
    """
    telling = bool(heads) and tells(speech.read(heads[0]), speech.language)
    return tuple(
        each
        for each in heads
        if not _goes_on(speech, each)
        and _says_itself(speech, speech.read(each))
        and (not telling or tells(speech.read(each), speech.language))
    )


def _goes_on(speech: Speech, head: Excerpt) -> bool:
    """Whether a wording ends between two members: 提升县城 | 和集镇的水平, the harbour | and the town."""
    return bool(_JOINT.match(speech.text, head.end))


_JOINT = re.compile(r"\s*(?:[和与與及、]|(?:and|or)\b)")


def _says_itself(speech: Speech, wording: str) -> bool:
    known, language = cues(speech.language), speech.language
    leans = [known.anaphora.match(wording), known.condition.match(wording), known.awaiting.search(wording)]
    if language.typography.east_asian:
        leans.append(known.dependent.match(wording))
    if any(leans) or wording.split()[-1].lower() in language.cuts.bridges:
        return False
    return not (turns(language).conversation.search(wording) or points_back(wording, language))


def even(speech: Speech, heads: Sequence[Excerpt]) -> bool:
    """Whether heads are of one weight: 空间 is none beside a sentence."""
    sizes = [speech.size(each) for each in heads]
    return max(sizes) <= max(speech.pick(*_FREE), _RATIO * min(sizes))


#: How long a head may be beside any other, in characters and words; how much longer one may be than another.
_FREE, _RATIO = (12.0, 6.0), 3.5


def told_apart(speech: Speech, heads: Sequence[tuple[Excerpt, ...]]) -> list[tuple[Excerpt, ...]]:
    """The heads without wordings that only figures tell from those of others: what the money is for is cut off."""
    bare = [{_DIGITS.sub("", speech.read(each)) for each in wordings} for wordings in heads]
    return [
        tuple(
            each
            for each in wordings
            if not any(_DIGITS.sub("", speech.read(each)) in other for other in bare if other is not own)
        )
        for wordings, own in zip(heads, bare, strict=True)
    ]


_DIGITS = re.compile(r"[\d.,，]+[万萬亿億百千]*")
