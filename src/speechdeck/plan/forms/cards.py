"""Members of one build → cards."""

from __future__ import annotations

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.source import Excerpt
from speechdeck.plan.forms.passage import Passage
from speechdeck.plan.page import line
from speechdeck.plan.speech import Speech, within
from speechdeck.prose.clause import beheaded
from speechdeck.prose.cues import cues
from speechdeck.prose.parallel import Parallel, parallel

#: The share of a passage that a build must have to be its slide: a third is what three of its bullets would show.
_CORE = 0.3
#: Characters of a clause that can stand over members as their title.
_LEAST_TITLE = 4


def cards(speech: Speech, passage: Passage) -> Slide | None:
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
    intro = beheaded(speech.text, found.intro, speech.language)
    if len(intro) < _LEAST_TITLE or cues(speech.language).connective.fullmatch(speech.text, intro.start, intro.end):
        return ()
    return within((Excerpt((intro,)),), speech, speech.pick(22, 12))


def _cards(found: Parallel) -> list[Slot]:
    slots = []
    for number, (head, text) in enumerate(found.members, 1):
        slots.append(line(f"head{number}", head))
        if text:
            slots.append(line(f"text{number}", text))
    return slots
