"""A passage of which no list can be made → the one sentence that stands for it."""

from __future__ import annotations

from speechdeck.model.deck import Slide
from speechdeck.model.source import Excerpt
from speechdeck.plan.forms.passage import Passage
from speechdeck.plan.speech import Speech
from speechdeck.prose.choose import Chosen, graded
from speechdeck.prose.size import stems
from speechdeck.prose.statement import leans, sound
from speechdeck.prose.thoughts import Role
from speechdeck.prose.window import headed

#: Seconds from which on what is said is worth a slide of one sentence.
_WORTH = 30.0
#: A sentence of fewer words says little by itself.
_LEAST = 6.0
#: Its score at least: of thirty sentences that two readers judged, those below were asides as often as not.
_GOOD = 2.0
#: Words that it has in common with other sentences of the passage, at least: else it is not what that is about.
_COMMON = 3


def statement(speech: Speech, passage: Passage) -> Slide | None:
    """The sentence of a passage that says most, stands by itself and has the words that the passage is about.

    None under a heading, which it would not show, nor in East Asian scripts, where words are not told apart here.
    """
    if speech.language.typography.east_asian:
        return None
    over = (point for point in speech.outline.walk() if not point.topic and point.extent.contains(passage.span))
    headings = [point.heading for point in over]
    if any(each.start <= title.start and title.end <= each.end for each in headings for title in passage.title[:1]):
        return None
    if sum(map(speech.seconds, passage.spans)) < _WORTH:
        return None
    items = graded(speech.text, passage.spans, speech.language, passage.said)
    good = [each for each in items if each.new and each.score >= _GOOD and each.thought.role is Role.MAIN]
    found = [
        (each.score, said)
        for each in good
        if not each.thought.leaning and (said := _said(speech, each)) and _central(speech, passage, said)
    ]
    if not found:
        return None
    _, best = max(found, key=lambda each: (each[0], -each[1].start))
    return passage.slide("statement", [best], ())


def _said(speech: Speech, item: Chosen) -> Excerpt | None:
    """The sentence as a whole, from where its own clause begins; None where that is too long, or leans on others."""
    span = headed(speech.text, item.thought.sentence, speech.language)
    said = Excerpt((span,), capital=True)
    fits = _LEAST <= speech.size(said) <= speech.longest("statement", "title")
    alone = fits and sound(speech.text, span, [], speech.language) and not leans(speech.text, span, speech.language)
    return said if alone else None


def _central(speech: Speech, passage: Passage, said: Excerpt) -> bool:
    """Whether a sentence has words that come back in others of the passage."""
    own = stems(speech.read(said))
    others = [stems(span.of(speech.text)) for span in passage.spans if not span.start <= said.start < span.end]
    return len({word for word in own if any(word in other for other in others)}) >= _COMMON
