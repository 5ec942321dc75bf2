"""A procedure → its steps in their order."""

from __future__ import annotations

from speechdeck.plan.forms.passage import Passage, Shown
from speechdeck.plan.forms.title import own_title
from speechdeck.plan.page import line, numeral
from speechdeck.plan.speech import Speech
from speechdeck.prose.sequence import steps as told


def steps(speech: Speech, passage: Passage) -> Shown | None:
    """The first procedure that the passage tells, if it has three to five steps."""
    found = told(speech.text, passage.spans, speech.language)
    if found is None:
        return None
    title = passage.title or own_title(speech, passage, shown=found.span)
    if not title:
        return None
    slots = [
        slot
        for number, step in enumerate(found.steps, 1)
        for slot in (numeral(f"num{number}", number), line(f"head{number}", step))
    ]
    return Shown(passage.slide("steps", title, slots, len(found.steps)), found.span)
