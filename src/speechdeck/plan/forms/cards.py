"""Members of one build → cards."""

from __future__ import annotations

from speechdeck.model.deck import Slot
from speechdeck.model.source import Excerpt
from speechdeck.plan.forms.passage import Passage, Shown
from speechdeck.plan.forms.title import own_title
from speechdeck.plan.page import line
from speechdeck.plan.speech import Speech, titled
from speechdeck.prose.clause import beheaded
from speechdeck.prose.cues import cues
from speechdeck.prose.parallel import Parallel, parallel
from speechdeck.prose.size import letters

#: The share of a passage that a build must have to be its slide: a third is what three of its bullets would show.
_CORE = 0.3
#: The same in running text, which has no heading of its own, for a build whose members say each what and how, and which
#: a clause leads up to.
_CORE_OF_FULL = 0.15
#: Characters of a clause that can stand over members as their title.
_LEAST_TITLE = 4


def cards(speech: Speech, passage: Passage) -> Shown | None:
    """Members of one build as cards, if they are a good part of what is said."""
    length = sum(len(span) for span in passage.spans)
    for span in passage.spans:
        found = parallel(speech.text, span, speech.language)
        if found is None:
            continue
        if passage.wish != "cards" and len(found.span) < _core(passage, found) * length:
            continue
        heads = {letters(speech.read(head)) for head, _ in found.members}
        named = tuple(each for each in passage.title if letters(speech.read(each)) not in heads)
        if title := named or _intro(speech, found) or own_title(speech, passage, shown=found.span):
            return Shown(passage.slide("cards", title, _cards(found), len(found.members)), found.span)
    return None


def _core(passage: Passage, found: Parallel) -> float:
    full = found.intro is not None and all(text for _, text in found.members)
    return _CORE_OF_FULL if full and not passage.title else _CORE


def _intro(speech: Speech, found: Parallel) -> tuple[Excerpt, ...]:
    """The clause before the members as a title, if it can be one: no circumstance (在这条路上)."""
    if found.intro is None:
        return ()
    bare = beheaded(speech.text, found.intro, speech.language)
    known = cues(speech.language)
    if len(bare) < _LEAST_TITLE or known.connective.fullmatch(speech.text, bare.start, bare.end):
        return ()
    if known.opening.match(speech.text, bare.start, bare.end) or known.leading.match(speech.text, bare.start):
        return ()
    return titled((Excerpt((bare,)),), speech)


def _cards(found: Parallel) -> list[Slot]:
    slots = []
    for number, (head, text) in enumerate(found.members, 1):
        slots.append(line(f"head{number}", head))
        if text:
            slots.append(line(f"text{number}", text))
    return slots
