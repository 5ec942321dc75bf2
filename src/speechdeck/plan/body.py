"""A stretch of the speech without points of its own → slides of bullets, each about a minute, each with its title."""

from __future__ import annotations

from collections.abc import Sequence

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.pacing import SLIDE
from speechdeck.plan.page import Draft, line, lines
from speechdeck.plan.speech import Speech, within
from speechdeck.prose.choose import Chosen, chosen
from speechdeck.prose.quotation import key_phrase
from speechdeck.prose.sentences import sentences

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
    return 2 if length < 20 else 3 if length < 45 else 4


def choice(speech: Speech, spans: Sequence[Span], said: Sequence[str], count: int | None = None) -> tuple[Chosen, ...]:
    """The thoughts of a stretch that go on its slide."""
    most = count or bullet_count(speech, spans)
    return chosen(speech.text, spans, speech.language, most, said=said, room=speech.pick(*ROOM))


def body_slide(
    speech: Speech, key: str, title: Sequence[Excerpt], spans: Sequence[Span], section: int | None
) -> Slide | None:
    """A stretch as a slide: its bullets and, if it coins one, its key phrase; None if it gives no two lines."""
    said = [speech.read(item) for item in title[:1]]
    phrase = key_phrase(speech.text, spans, speech.language)
    shown = [*said, speech.read(phrase)] if phrase else said
    items = choice(speech, spans, shown)
    if len(items) < (1 if phrase else 2):
        phrase, items = None, choice(speech, spans, said)
    if len(items) < 2 and not phrase:
        return None
    slots: list[Slot] = [line("title", *title), lines("body", [item.variants for item in items], speech)]
    if phrase:
        slots.append(line("key", phrase))
    return Slide(key, "detail" if phrase else "bullets", tuple(slots), section=section)


def stretch_slides(
    speech: Speech, key: str, title: Sequence[Excerpt], span: Span, section: int | None, start: int
) -> list[Draft]:
    """All slides of a stretch; the first has the title given, the others one of their own words.

    A piece that gives no two lines stays with the slide before it. Empty if no piece gives any.
    """
    drafts: list[Draft] = []
    for piece in stretches(speech, span):
        number = len(drafts) + 1
        name = key if number == 1 else f"{key}.p{number}"
        heading = title if number == 1 else own_title(speech, piece)
        slide = body_slide(speech, name, heading, piece, section) if heading else None
        if slide:
            drafts.append(Draft(slide, start if number == 1 else piece[0].start))
    return drafts


def own_title(speech: Speech, spans: Sequence[Span]) -> tuple[Excerpt, ...]:
    """A title out of the stretch itself: the strongest of its short lines."""
    best = choice(speech, spans, (), 4)
    ranked = sorted(best, key=lambda item: -item.score)
    most = speech.pick(20, 10)
    short = [variant for item in ranked for variant in within(item.variants, speech, most)]
    return tuple(short[:1]) or tuple(variant for item in ranked[:1] for variant in item.variants[-1:])
