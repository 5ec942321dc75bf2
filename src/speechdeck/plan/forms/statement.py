"""A passage of which no list can be made → the one sentence that stands for it."""

from __future__ import annotations

from speechdeck.model.deck import Slide
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.forms.passage import Passage
from speechdeck.plan.speech import Speech
from speechdeck.prose.choose import PASSABLE, Chosen, graded
from speechdeck.prose.statement import leans, sound
from speechdeck.prose.thoughts import Role
from speechdeck.prose.window import headed

#: Seconds from which on what is said is worth a slide of one sentence.
_WORTH = 30.0
#: A sentence of less says little by itself.
_LEAST = (10.0, 6.0)


def statement(speech: Speech, passage: Passage) -> Slide | None:
    """The sentence of a passage that says most and stands by itself; None under a heading, which it would not show."""
    over = (point for point in speech.outline.walk() if not point.topic and point.extent.contains(passage.span))
    headings = [point.heading for point in over]
    if any(each.start <= title.start and title.end <= each.end for each in headings for title in passage.title[:1]):
        return None
    if sum(map(speech.seconds, passage.spans)) < _WORTH:
        return None
    items = graded(speech.text, passage.spans, speech.language, passage.said)
    good = [each for each in items if each.new and each.score >= PASSABLE and each.thought.role is Role.MAIN]
    found = [(each.score, said) for each in good if not each.thought.leaning and (said := _said(speech, each))]
    if not found:
        return None
    _, best = max(found, key=lambda each: (each[0], -each[1].start))
    return passage.slide("statement", [best], ())


def _said(speech: Speech, item: Chosen) -> Excerpt | None:
    """The sentence as a whole, from where its own clause begins, else its line; None where that leans on others."""
    sentence = item.thought.sentence
    wide = speech.language.typography.east_asian
    whole = item.thought.span if wide else headed(speech.text, sentence, speech.language)
    for span in (whole, Span(item.variants[0].start, item.variants[0].end)):
        said = Excerpt((span,), capital=not wide)
        fits = speech.pick(*_LEAST) <= speech.size(said) <= speech.longest("statement", "title")
        if fits and sound(speech.text, span, [], speech.language) and not leans(speech.text, span, speech.language):
            return said
    return None
