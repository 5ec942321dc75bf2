"""A passage of the speech → one slide, in the form that its words have.

Each form looks for its own evidence in the words and yields nothing where it does not find it; the first that yields a
slide is taken, and bullets hold what has no form of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from speechdeck.model.deck import Paragraph, Phrase, Slide, Slot
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.page import line, lines
from speechdeck.plan.speech import Speech, titled, within
from speechdeck.prose.choose import AT_WORST, BARELY, PASSABLE, Chosen, chosen, graded
from speechdeck.prose.clause import beheaded
from speechdeck.prose.cues import cues
from speechdeck.prose.figure import Figure, figure
from speechdeck.prose.parallel import Parallel, parallel
from speechdeck.prose.quotation import key_phrase
from speechdeck.prose.size import letters
from speechdeck.prose.thoughts import Role


class Passage(NamedTuple):
    """What is said while one slide is shown, and what the slide is called."""

    key: str
    title: tuple[Excerpt, ...]  # the heading over it; empty for running text
    spans: tuple[Span, ...]  # its sentences
    section: int | None
    said: tuple[str, ...] = ()  # what the slide before shows
    wish: str | None = None  # the kind that the user asks for

    def slide(self, kind: str, title: Sequence[Excerpt], slots: Sequence[Slot], count: int = 0) -> Slide:
        return Slide(self.key, kind, (line("title", *title), *slots), count=count, section=self.section)


Form: TypeAlias = Callable[[Speech, Passage], Slide | None]


def form(speech: Speech, passage: Passage) -> Slide | None:
    """The passage as a slide; None if it gives no two lines. A kind that the user asks for is tried first."""
    wish = speech.kind(Span(passage.spans[0].start, passage.spans[-1].end))
    forms = FORMS if wish is None else (_WISHED[wish], *FORMS)
    passage = passage._replace(wish=wish)
    return next((slide for each in forms if (slide := each(speech, passage))), None)


# ── members of one build ─────────────────────────────────────────────────────────────────────────────────────────

#: The share of a passage that a build must have to be its slide: a third is what three of its bullets would show.
_CORE = 0.3


def build(speech: Speech, passage: Passage) -> Slide | None:
    """Members of one build as cards, if they are a good part of what is said."""
    length = sum(len(span) for span in passage.spans)
    for span in passage.spans:
        found = parallel(speech.text, span, speech.language)
        if found is None or (passage.title and passage.wish != "cards" and len(found.span) < _CORE * length):
            continue
        if title := passage.title or _intro(speech, found):
            return passage.slide("cards", title, _cards(found), len(found.members))
    return None


def _intro(speech: Speech, found: Parallel) -> tuple[Excerpt, ...]:
    """The clause before the members as a title, if it can be one."""
    if found.intro is None:
        return ()
    return within((Excerpt((beheaded(speech.text, found.intro, speech.language),)),), speech, speech.pick(22, 12))


def _cards(found: Parallel) -> list[Slot]:
    slots = []
    for number, (head, text) in enumerate(found.members, 1):
        slots.append(line(f"head{number}", head))
        if text:
            slots.append(line(f"text{number}", text))
    return slots


# ── figures ──────────────────────────────────────────────────────────────────────────────────────────────────────

#: Figures of one slide. Two are a coincidence; the fifth is not read any more.
_LEAST_FIGURES, _MOST_FIGURES = 3, 4
#: What stands over one of four figures on every theme, in characters; over one of three stands what `figure` allows.
_HEAD_OF_FOUR = 8.0


def figures(speech: Speech, passage: Passage) -> Slide | None:
    """Three or four figures, each over what it counts, if most of what is worth showing are figures."""
    items = _ranked(speech, passage)
    found = [(item, stated) for item in items if (stated := figure(speech.text, item.variants[0], speech.language))]
    brief = [each for each in found if speech.size(each[1].head) <= _HEAD_OF_FOUR]
    shown = brief[:_MOST_FIGURES] if len(brief) >= _MOST_FIGURES else found[:_LEAST_FIGURES]
    shown = sorted(shown, key=lambda each: each[0].thought.span.start)
    title = passage.title or own_title(speech, passage)
    names = {letters(speech.read(stated.head)) for _, stated in shown}
    wished = passage.wish == "figures"
    enough = bool(shown) if wished else len(shown) >= _LEAST_FIGURES and 2 * len(found) >= len(items)
    if not enough or len(names) < len(shown) or not title:
        return None
    slots = [slot for number, (_, stated) in enumerate(shown, 1) for slot in _figure_slots(number, stated)]
    return passage.slide("figures", title, slots, len(shown))


def _ranked(speech: Speech, passage: Passage) -> list[Chosen]:
    """The passage's good lines, best first, as many as a slide and half of another would show."""
    items = graded(speech.text, passage.spans, speech.language, passage.said)
    return sorted((item for item in items if item.score >= PASSABLE), key=lambda item: -item.score)[:7]


def _figure_slots(number: int, stated: Figure) -> list[Slot]:
    phrases = (Phrase(stated.number), *((Phrase(stated.unit),) if stated.unit else ()))
    slots = [Slot(f"fig{number}", ((Paragraph(phrases),),)), line(f"head{number}", stated.head)]
    return [*slots, line(f"text{number}", stated.text)] if stated.text else slots


# ── bullets, and the phrase to remember ──────────────────────────────────────────────────────────────────────────

#: Characters and words that all bullets of a slide may have together: half of a minute's speech is more than is read.
ROOM = (125.0, 58.0)
#: Seconds from which on a passage is worth a slide even if its lines are not the best.
_WORTH = 20.0


def bullets(speech: Speech, passage: Passage) -> Slide | None:
    """Two to four bullets and, if the passage coins one, its key phrase."""
    title = passage.title or own_title(speech, passage)
    if not title:
        return None
    said = [*passage.said, *(speech.read(item) for item in title[:1])]
    phrase = None if passage.wish == "bullets" else key_phrase(speech.text, passage.spans, speech.language)
    items = choice(speech, passage.spans, [*said, speech.read(phrase)] if phrase else said)
    if phrase:
        items = tuple(item for item in items if not _says(speech, item, phrase))
    if len(items) < 2:
        phrase, items = None, choice(speech, passage.spans, said)
    if len(items) < 2:
        return None
    body = lines("body", [item.variants for item in items], speech)
    return passage.slide("detail" if phrase else "bullets", title, [body, *([line("key", phrase)] if phrase else [])])


def _says(speech: Speech, item: Chosen, phrase: Excerpt) -> bool:
    """Whether a bullet says the phrase in full."""
    return letters(speech.read(phrase)) in letters(speech.read(item.variants[0]))


def choice(speech: Speech, spans: Sequence[Span], said: Sequence[str]) -> tuple[Chosen, ...]:
    """The thoughts of a passage that go on its slide; where it has not two good ones, two that will do."""
    length = sum(speech.seconds(span) for span in spans)
    most, room = 2 if length < 16 else 3 if length < 27 else 4, speech.pick(*ROOM)
    good = chosen(speech.text, spans, speech.language, most, said=said, room=room)
    if len(good) >= 2 or length < _WORTH:
        return good
    floor = BARELY if length < 2 * _WORTH else AT_WORST
    return chosen(speech.text, spans, speech.language, 2, said=said, room=room, floor=floor)


# ── titles ───────────────────────────────────────────────────────────────────────────────────────────────────────

#: A title out of running text: a line of this size, in characters and in words, can be read as a heading.
_SHORTEST_TITLE, _TITLE = (6.0, 3.0), (20.0, 10.0)


def own_title(speech: Speech, passage: Passage) -> tuple[Excerpt, ...]:
    """A title out of the passage: the strongest of its short lines, rather an early one and one without figures."""
    items = [item for item in graded(speech.text, passage.spans, speech.language, passage.said) if item.new]
    ordered = sorted(enumerate(items), key=lambda each: -_fitness(speech, each[1], each[0]))
    ranked = [item for _, item in ordered if item.thought.role is not Role.OPENING]
    good = [item for item in ranked if item.score >= PASSABLE]
    fair = [item for item in ranked if item.score >= BARELY and not item.thought.leaning]
    short = (_titles(speech, item) for item in (*good, *fair))
    return next((tuple(found[:1]) for found in short if found), ()) or _shortest(speech, ranked)


def _shortest(speech: Speech, items: Sequence[Chosen]) -> tuple[Excerpt, ...]:
    """Of the best lines, all too long for a title, the shortest."""
    least = speech.pick(*_SHORTEST_TITLE)
    wordings = [item.variants[-1] for item in items[:4] if item.score > BARELY]
    wordings = [wording for wording in wordings if speech.size(wording) >= least] or wordings
    return (min(wordings, key=speech.size),) if wordings else ()


def _titles(speech: Speech, item: Chosen) -> list[Excerpt]:
    least = speech.pick(*_SHORTEST_TITLE)
    return [each for each in titled(item.variants, speech, speech.pick(*_TITLE)) if speech.size(each) >= least]


def _fitness(speech: Speech, item: Chosen, place: int) -> float:
    """How good a title a thought is."""
    known, wording = cues(speech.language), speech.read(item.variants[0])
    weak = sum(
        (
            bool(known.figure.search(wording)),
            bool(known.condition.match(wording)),
            bool(known.hanging.search(wording)),
            speech.language.typography.east_asian and bool(known.dependent.match(wording)),
        )
    )
    main = item.thought.role is Role.MAIN and item.thought.first
    return item.score - 0.12 * place - 1.5 * weak + (0.6 if main else 0.0)


FORMS: tuple[Form, ...] = (build, figures, bullets)
_WISHED: dict[str, Form] = {"cards": build, "figures": figures, "bullets": bullets, "detail": bullets}
