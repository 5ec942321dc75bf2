"""A stretch of the speech without points of its own → slides of bullets, each about a minute, each with its title."""

from __future__ import annotations

from collections.abc import Sequence

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.pacing import SLIDE
from speechdeck.plan.page import Draft, line, lines
from speechdeck.plan.speech import Speech, within
from speechdeck.prose.choose import BARELY, PASSABLE, Chosen, chosen, graded
from speechdeck.prose.clause import beheaded
from speechdeck.prose.cues import cues
from speechdeck.prose.parallel import Parallel, parallel
from speechdeck.prose.quotation import key_phrase
from speechdeck.prose.sentences import sentences
from speechdeck.prose.thoughts import Role

#: Characters and words that all bullets of a slide may have together: half of a minute's speech is more than is read.
ROOM = (125.0, 58.0)


def stretches(speech: Speech, span: Span) -> tuple[tuple[Span, ...], ...]:
    """What is said in `span`, cut at sentences into pieces of about a minute; paragraphs stay whole where they can."""
    said = [sentence for part in speech.parts(span) for sentence in sentences(speech.text, part)]
    total = sum(speech.seconds(sentence) for sentence in said)
    count = max(1, round(total / SLIDE))
    pieces: list[list[Span]] = [[] for _ in range(count)]
    spoken = 0.0
    for sentence in said:
        length = speech.seconds(sentence)
        middle = spoken + length / 2
        pieces[min(count - 1, int(middle * count / total)) if total else 0].append(sentence)
        spoken += length
    return tuple(tuple(piece) for piece in pieces if piece)


def bullet_count(speech: Speech, spans: Sequence[Span]) -> int:
    """How many bullets a stretch carries: two to four, by its length."""
    length = sum(speech.seconds(span) for span in spans)
    return 2 if length < 16 else 3 if length < 27 else 4


def choice(speech: Speech, spans: Sequence[Span], said: Sequence[str]) -> tuple[Chosen, ...]:
    """The thoughts of a stretch that go on its slide; where it has not two good ones, two that will do."""
    most, room = bullet_count(speech, spans), speech.pick(*ROOM)
    good = chosen(speech.text, spans, speech.language, most, said=said, room=room)
    if len(good) >= 2 or sum(speech.seconds(span) for span in spans) < _WORTH:
        return good
    return chosen(speech.text, spans, speech.language, 2, said=said, room=room, floor=BARELY)


#: Seconds from which on a stretch is worth a slide even if its lines are not the best.
_WORTH = 20.0


def body_slide(
    speech: Speech, key: str, title: Sequence[Excerpt], spans: Sequence[Span], section: int | None,
    said: Sequence[str] = (),
) -> Slide | None:  # fmt: skip
    """A stretch as a slide, in the form that its words have; None if it gives no two lines.

    Without a title it gets one of its own words. `said` is what the slide before shows.
    """
    return (
        build_slide(speech, key, title, spans, section)
        or bullets_slide(speech, key, title or own_title(speech, spans), spans, section)
    )


def build_slide(
    speech: Speech, key: str, title: Sequence[Excerpt], spans: Sequence[Span], section: int | None
) -> Slide | None:
    """Members of one build as cards, if the stretch has such a build and it is a good part of what is said."""
    said = sum(len(span) for span in spans)
    for span in spans:
        found = parallel(speech.text, span, speech.language)
        if found is None or (title and len(found.span) < _CORE * said):
            continue
        heading = title or _intro(speech, found)
        if heading:
            slots: list[Slot] = [line("title", *heading)]
            for number, (head, text) in enumerate(found.members, 1):
                slots.append(line(f"head{number}", head))
                if text:
                    slots.append(line(f"text{number}", text))
            return Slide(key, "cards", tuple(slots), count=len(found.members), section=section)
    return None


#: The share of a stretch that a build must have to be its slide: a third is what three of its bullets would show.
_CORE = 0.3


def _intro(speech: Speech, found: Parallel) -> tuple[Excerpt, ...]:
    """The clause before the members as a title, if it can be one."""
    if found.intro is None:
        return ()
    return within((Excerpt((beheaded(speech.text, found.intro, speech.language),)),), speech, speech.pick(22, 12))


def bullets_slide(
    speech: Speech, key: str, title: Sequence[Excerpt], spans: Sequence[Span], section: int | None,
    before: Sequence[str] = (),
) -> Slide | None:  # fmt: skip
    """A stretch as bullets and, if it coins one, its key phrase; None if it gives no two lines."""
    if not title:
        return None
    said = [*before, *(speech.read(item) for item in title[:1])]
    phrase = key_phrase(speech.text, spans, speech.language)
    items = choice(speech, spans, [*said, speech.read(phrase)] if phrase else said)
    if len(items) < 2:
        phrase, items = None, choice(speech, spans, said)
    if len(items) < 2:
        return None
    slots: list[Slot] = [line("title", *title), lines("body", [item.variants for item in items], speech)]
    if phrase:
        slots.append(line("key", phrase))
    return Slide(key, "detail" if phrase else "bullets", tuple(slots), section=section)


def stretch_slides(
    speech: Speech, key: str, title: Sequence[Excerpt], span: Span, section: int | None, start: int,
    said: Sequence[str] = (),
) -> list[Draft]:  # fmt: skip
    """All slides of a stretch; the first has the title given, the others one of their own words.

    A piece that gives no two lines stays with the slide before it. Empty if no piece gives any.
    """
    drafts: list[Draft] = []
    for piece in stretches(speech, span):
        number = len(drafts) + 1
        name = key if number == 1 else f"{key}.p{number}"
        slide = body_slide(speech, name, title if number == 1 else (), piece, section, said)
        if slide:
            drafts.append(Draft(slide, start if number == 1 else piece[0].start))
    return drafts


#: A title out of running text: a line of this size, in characters and in words, can be read as a heading.
_TITLE = (20.0, 10.0)


def own_title(speech: Speech, spans: Sequence[Span], said: Sequence[str] = ()) -> tuple[Excerpt, ...]:
    """A title out of the stretch itself: the strongest of its short lines, rather an early one and one without figures."""
    items = graded(speech.text, spans, speech.language, said)
    ranked = sorted(enumerate(items), key=lambda each: -_fitness(speech, each[1], each[0]))
    short = (within(item.variants, speech, speech.pick(*_TITLE)) for _, item in ranked if item.score >= PASSABLE)
    return next((found[:1] for found in short if found), ()) or tuple(item.variants[-1] for _, item in ranked[:1])


def _fitness(speech: Speech, item: Chosen, place: int) -> float:
    """How good a title a thought is."""
    wording = speech.read(item.variants[0])
    figures = cues(speech.language).figure.search(wording)
    main = item.thought.role is Role.MAIN and item.thought.first
    return item.score - 0.12 * place - (1.5 if figures else 0.0) + (0.6 if main else 0.0)
