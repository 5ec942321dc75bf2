"""Sentences → the few thoughts of them that stand on the slide.

Each thought is scored by what a speech editor looks for: a deed, a word that the speech itself calls important, a
figure, a coined formula, its place; and against it, what belongs to the hall and not on the slide: addresses, the
speaker, the meeting, examples, what points back at words that are not shown, what repeats the heading.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.cues import cues
from speechdeck.prose.density import figure_count
from speechdeck.prose.lines import limits, thoughts_of
from speechdeck.prose.reference import points_back
from speechdeck.prose.sentences import sentences
from speechdeck.prose.size import load, overlap, size
from speechdeck.prose.telling import tells
from speechdeck.prose.thoughts import Role, Thought
from speechdeck.prose.weight import weighty

#: What two wordings share above which the second says nothing new.
_SAME = 0.6
#: The share of a short wording that a longer one must have to be an extension of it.
_CONTAINED = 0.85
#: The score of a thought that may stand on a slide if nothing better is there; found by reading decks of 40 speeches.
PASSABLE = 0.0
#: And of one that is shown only where a slide would have no two lines without it: it leans, but says something.
BARELY = -2.4
#: And of one that stands for most of a minute of which nothing better can be shown: it may be said to the hall.
AT_WORST = -5.0

#: What a line gains by no figure, one, two, three: set on fifteen reports whose key figures were marked by hand.
_FIGURES = (0.0, 2.2, 2.8, 3.4)
#: And among bullets by a share, money or a total, which a listener would name; no title is better for that.
_KEY = 1.5

_PLACEHOLDER = re.compile(r"<[a-z/]|&#?\w+;|\]\(|[XxＸ×*＊○〇]{2,}|_{2,}|\[[^\]]*\]?|…{1,}|\.{3}")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_QUOTED = re.compile(r"[“「『][^”」』]{2,20}[”」』]")
_SELF = re.compile(r"我(?![们国市省县区校院党局厂军村镇州])|\b(?:I|I['’]m|I['’]ve|my|me)\b")


class Chosen(NamedTuple):
    """A thought on its way to the slide."""

    thought: Thought
    variants: tuple[Excerpt, ...]  # those that are no longer than a line may be
    score: float
    new: bool = True  # no wording that the slide already shows says the same
    owed: float = 0.0  # what it loses for pointing at the sentence before, whose line stands right above it or not
    after: Span | None = None  # that sentence


def chosen(
    text: str, spans: Iterable[Span], language: Language, count: int, *,
    said: Sequence[str] = (), room: float = 130.0, floor: float = PASSABLE, following: bool = False,
) -> tuple[Chosen, ...]:  # fmt: skip
    """At most `count` thoughts of the spans, in the speech's order, together no longer than `room`.

    `said` are wordings that the slide already shows; nothing is chosen that says them again, or scores below `floor`.
    `following` is whether the thoughts stand one below the other, so that one may point at that of the sentence before.
    """
    left = [
        (item.score + _KEY * _is_key(text, item, language), item)
        for item in graded(text, spans, language, said)
        if item.new
    ]
    picked: list[Chosen] = []
    used = 0.0
    while len(picked) < count:
        shown = {each.thought.sentence for each in picked} if following else set()
        able = [
            (score + (item.owed if item.after in shown else 0.0), -item.thought.span.start, place)
            for place, (score, item) in enumerate(left)
            if not picked or used + load(item.variants[0].read(text), language) <= room
        ]
        best, _, place = max(able, default=(-math.inf, 0, 0))
        if best < floor:
            break
        _, item = left.pop(place)
        wording = item.variants[0].read(text)
        if not any(_says_again(wording, other.variants[0].read(text)) for other in picked):
            picked.append(item)
            used += load(wording, language)
    return tuple(sorted(picked, key=lambda item: item.thought.span.start))


def graded(text: str, spans: Iterable[Span], language: Language, said: Sequence[str] = ()) -> tuple[Chosen, ...]:
    """Every thought of the spans that can be a line, with its score, in order."""
    items: list[Chosen] = []
    before: Span | None = None
    for sentence in (sentence for span in spans for sentence in sentences(text, span)):
        after = before if before and in_one_paragraph(text, before, sentence) else None
        for thought in thoughts_of(text, sentence, language):
            variants = fitting(text, thought.variants, language)
            if variants:
                line = variants[0].read(text)
                score = _score(text, thought, variants[0], language, said, not items)
                owed = _owed(thought, line, language) if after else 0.0
                items.append(Chosen(thought, variants, score, _is_new(line, said), owed, after))
        before = sentence
    return tuple(items)


def in_one_paragraph(text: str, before: Span, sentence: Span) -> bool:
    """Whether two sentences stand in one paragraph; lines of captions end anywhere."""
    gap = text[before.end : sentence.start]
    return "\n" not in gap or ("\n\n" not in gap and "\n" in before.of(text))


def _owed(thought: Thought, line: str, language: Language) -> float:
    """What a line of a Latin script loses for pointing back with its subject (It …, These boats …), though not all: one
    that does not is better.
    """
    if language.typography.east_asian or not cues(language).anaphora.match(line):
        return 0.0
    return _LEANING * thought.leaning + _POINTING * points_back(line, language)


#: What a line loses for leaning on the one before, for beginning with a pronoun, for pointing at what it does not name.
_LEANING, _ANAPHORA, _POINTING = 2.5, 1.0, 2.8


def _is_key(text: str, item: Chosen, language: Language) -> bool:
    """Whether a line states a number that a listener would name."""
    return any(weighty(text, span, language) for span in item.variants[0].spans)


def fitting(text: str, variants: Sequence[Excerpt], language: Language) -> tuple[Excerpt, ...]:
    """The variants that are no longer than a line may be."""
    _, longest = limits(language)
    sizes = ((item, size(item.read(text), language)) for item in variants)
    return tuple(item for item, length in sizes if length <= longest and _says_something(item.read(text), language))


def _says_something(wording: str, language: Language) -> bool:
    """Whether it is more than marks, a number, a lone word, what stands for words not there: </u>.**, 27, Okay"""
    words = _MARKUP.sub("", wording)
    alone = not language.typography.east_asian and len(words.split()) < 2
    return any(char.isalpha() for char in words) and not alone


_MARKUP = re.compile(r"</?\w+>|&#?\w+;")


def _score(text: str, thought: Thought, line: Excerpt, language: Language, said: Sequence[str], first: bool) -> float:
    wording = line.read(text)
    return (
        _form(thought)
        + _length(size(wording, language), language)
        + _weight(text, thought, line, language)
        + (0.6 if first else 0.0)
        - max((_repeats(wording, other, language) for other in said), default=0.0)
    )


def _is_new(wording: str, said: Sequence[str]) -> bool:
    return not any(_says_again(wording, other) for other in said)


def _says_again(wording: str, said: str) -> bool:
    """Whether a wording says what another one does; not where it has other figures (sales rose 4%, rents rose 9%)."""
    return overlap(wording, said) > _SAME and set(_NUMBER.findall(wording)) <= set(_NUMBER.findall(said))


def _repeats(wording: str, said: str, language: Language) -> float:
    """What is lost by showing a wording beside one that says the same, or that it only adds to; all that stands under a
    heading of a word has that word.
    """
    if _says_again(wording, said):
        return 4.0
    adds = size(wording, language) <= _FURTHER * size(said, language)
    return 2.0 if adds and overlap(said, wording) > _CONTAINED else 0.0


#: So many times a wording another one may be, and only adds to it.
_FURTHER = 4.0


def _form(thought: Thought) -> float:
    """How well it stands by itself."""
    role = {Role.MAIN: 1.0, Role.PURPOSE: 0.1, Role.OPENING: -12.0, Role.EXAMPLE: -6.0}[thought.role]
    return role + (0.4 if thought.first else 0.0) - (_LEANING if thought.leaning else 0.0)


def _length(length: float, language: Language) -> float:
    ordinary, _ = limits(language)
    least = ordinary * (0.28 if language.typography.east_asian else 0.4)
    if length < least:
        return -1.5 if length > least / 2 else -3.0
    if length <= ordinary:
        return 0.8
    return -0.4 - (0.0 if language.typography.east_asian else _LONG * (length - ordinary))


#: What a line of Latin script loses for each word beyond those that are read at a glance.
_LONG = 0.15


def _weight(text: str, thought: Thought, line: Excerpt, language: Language) -> float:
    """What it says, by the words in it."""
    known, wording = cues(language), line.read(text)
    said = thought.span.of(text)
    said = said[lead.end() :] if (lead := known.leadin.match(said)) else said
    gain = (
        1.2 * bool(known.modal.search(said))
        + 0.8 * bool(known.cue.search(wording))
        + _stated(wording, language)
        + 0.8 * bool(_QUOTED.search(wording))
    )
    loss = (
        4.0 * bool(known.hall.search(said))
        + 2.0 * bool(_SELF.search(wording))
        + 3.5 * (said.rstrip('”」』"').endswith(("？", "?")))
        + 2.5 * _asks(text, thought)
        + 3.0 * bool(_PLACEHOLDER.search(wording))
        + _ANAPHORA * bool(known.anaphora.match(wording))
        + 4.0 * broken_off(wording, language)
        + 4.0 * (said.rstrip()[-1:] in ("：", ":"))
        + 9.0 * _goes_on(text, thought, language)
        + 2.5 * (not tells(wording, language))
        + _POINTING * points_back(wording, language)
    )
    return gain - loss


def _stated(wording: str, language: Language) -> float:
    """What the figures in it are worth: the audience looks for them; dates are none."""
    count = min(figure_count(wording, [Span(0, len(wording))], language), len(_FIGURES) - 1)
    return _FIGURES[count]


def _goes_on(text: str, thought: Thought, language: Language) -> bool:
    """Whether a heading has taken the beginning of the sentence (Latin scripts); a connective is none of it."""
    start = thought.variants[0].start
    lead = cues(language).connective.match(text, thought.span.start, start)
    if not thought.first or (lead and not text[lead.end() : start].strip(" ,")):
        return False
    if not text[start].islower():
        return False
    whole = thought.span.start
    return text[:start].rstrip()[-1:] in _WITHIN or bool(_MID.search(text, whole - 2, whole + 1))


#: A place inside a sentence: these issues | by asking.
_MID = re.compile(r"\w [a-z]")
#: Marks behind which a sentence goes on.
_WITHIN = tuple(",;—–-")


def broken_off(wording: str, language: Language) -> bool:
    """Whether the speaker broke off and began anew: the last — the largest donor."""
    bridges = language.cuts.bridges
    return any(match.group(1).lower() in bridges for match in _DASH.finditer(wording)) or any(
        pattern.search(wording) for pattern in (_AGAIN, _STUMBLE, _WAITING)
    )


_DASH = re.compile(r"([\w’']+)\s*(?:[—–]|--)")
_STUMBLE = re.compile(r"\w-(?!-)\s*(?:[—–-]|--)")  # I wa- — I watched
_WAITING = re.compile(r"\b(?:that|which|the|an?|of|and|or|with|because|including|than|into|our|their)$")  # I think that
#: The same word again; the unit of another number is none: 22 percent – compared to 15 percent.
_AGAIN = re.compile(r"\b(\w+)\s*[—–]\s*(?:\w+\s+){0,3}(?<!\d\s)\1\b")


def _asks(text: str, thought: Thought) -> bool:
    """Whether it leads up to a question that its sentence ends in."""
    rest = text[thought.span.end : thought.sentence.end].rstrip('”」』"')
    return rest.endswith(("？", "?")) and "；" not in rest
