"""Figures of a passage → each over what it counts."""

from __future__ import annotations

from speechdeck.model.deck import Paragraph, Phrase, Slide, Slot
from speechdeck.plan.forms.passage import Passage
from speechdeck.plan.forms.title import own_title
from speechdeck.plan.page import line
from speechdeck.plan.speech import Speech
from speechdeck.prose.choose import PASSABLE, Chosen, graded
from speechdeck.prose.figure import Figure, figure
from speechdeck.prose.size import letters

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
