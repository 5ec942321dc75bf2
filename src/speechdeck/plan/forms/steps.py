"""A procedure → its steps in their order."""

from __future__ import annotations

from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.forms.passage import Passage, Shown
from speechdeck.plan.forms.title import own_title
from speechdeck.plan.page import line, numeral
from speechdeck.plan.speech import Speech, titled
from speechdeck.prose.clause import trimmed
from speechdeck.prose.lines import thoughts_of
from speechdeck.prose.sequence import steps as told
from speechdeck.prose.thoughts import Role


def steps(speech: Speech, passage: Passage) -> Shown | None:
    """The first procedure that the passage tells, if it has three to five steps."""
    found = told(speech.text, passage.spans, speech.language)
    if found is None:
        return None
    span = found.span
    title = passage.title
    if not title and (title := _outcome(speech, passage, span)):
        span = Span(span.start, title[0].end)
    title = title or own_title(speech, passage, shown=span)
    if not title:
        return None
    slots = [
        slot
        for number, step in enumerate(found.steps, 1)
        for slot in (numeral(f"num{number}", number), line(f"head{number}", step))
    ]
    return Shown(passage.slide("steps", title, slots, len(found.steps)), span)


def _outcome(speech: Speech, passage: Passage, shown: Span) -> tuple[Excerpt, ...]:
    """What the sentence of a progression says of it: 从…到…再到…，改革成效显著 → 改革成效显著."""
    sentence = next((each for each in passage.spans if each.start <= shown.start < each.end), shown)
    rest = trimmed(speech.text, Span(shown.end, max(shown.end, sentence.end)))
    thoughts = thoughts_of(speech.text, rest, speech.language) if len(rest) else ()
    return next((titled(each.variants, speech) for each in thoughts if each.role is Role.MAIN and not each.leaning), ())
