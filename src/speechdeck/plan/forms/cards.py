"""Members of one build → cards."""

from __future__ import annotations

import re

from speechdeck.model.deck import Slot
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.forms.passage import Passage, Shown
from speechdeck.plan.forms.title import own_title
from speechdeck.plan.page import line
from speechdeck.plan.speech import Speech, titled
from speechdeck.prose.clause import beheaded
from speechdeck.prose.cues import cues
from speechdeck.prose.lines import thoughts_of
from speechdeck.prose.parallel import Parallel, parallel
from speechdeck.prose.siblings import common_tail
from speechdeck.prose.size import letters
from speechdeck.prose.turns import turns

#: The share of what is said that a build must have to be its slide: a third is what three of its bullets would show.
#: Under a heading, of all that the slide stands for; in running text, of its own paragraph, with the clause before it.
_CORE = 0.3
#: Characters of a clause that can stand over members as their title.
_LEAST_TITLE = 6


def cards(speech: Speech, passage: Passage) -> Shown | None:
    """Members of one build as cards, if they are a good part of what is said."""
    for span in passage.spans:
        found = parallel(speech.text, span, speech.language)
        if found is None or not (passage.wish == "cards" or _is_core(speech, passage, found)):
            continue
        heads = {letters(speech.read(head)) for head, _ in found.members}
        named = tuple(each for each in passage.title if letters(speech.read(each)) not in heads)
        wished = own_title(speech, passage, shown=found.span) if passage.wish == "cards" else ()
        if title := named or _intro(speech, span, found) or wished:  # no other line says what they are, but by chance
            return Shown(passage.slide("cards", title, _cards(found), len(found.members)), found.span)
    return None


def _is_core(speech: Speech, passage: Passage, found: Parallel) -> bool:
    if passage.title or found.intro is None:
        return len(found.span) >= _CORE * sum(map(len, passage.spans))
    paragraph = speech.paragraph(found.span.start) or passage.span
    said = sum(len(span) for span in passage.spans if paragraph.contains(span))
    return len(found.intro) + len(found.span) >= _CORE * said


def _intro(speech: Speech, sentence: Span, found: Parallel) -> tuple[Excerpt, ...]:
    """The clause before the members as a title, if it says something by itself and is none of them: no circumstance
    (在这条路上), no word to the hall.
    """
    if found.intro is None:
        return ()
    known, text = cues(speech.language), speech.text
    wordings = [head.read(text) for head, _ in found.members]
    if len(common_tail([found.intro.of(text), *wordings])) > 1 or known.hall.search(text, *_ends(found.intro)):
        return ()
    if turns(speech.language).conversation.search(text, *_ends(found.intro)):
        return _counted(speech, found)
    bare = beheaded(text, found.intro, speech.language)
    if known.connective.fullmatch(text, *_ends(bare)) or known.opening.match(text, *_ends(bare)):
        return ()
    leads = known.leading.match(text, bare.start) and text[bare.end - 2 : bare.end] not in speech.language.cuts.verbs
    if leads or known.hanging.search(bare.of(text)) or known.awaiting.search(bare.of(text)):
        return ()
    thought = next((each for each in thoughts_of(text, sentence, speech.language) if _holds(each.span, bare)), None)
    lines = [Excerpt((bare,)), *(thought.variants if thought else ())]
    fitting = titled([each for each in lines if each.end <= found.span.start], speech)
    return tuple(each for each in fitting if speech.size(each) >= _LEAST_TITLE)


def _counted(speech: Speech, found: Parallel) -> tuple[Excerpt, ...]:
    """What a word to the hall calls the members, with their number: 我说了三方面的情形 → 三方面的情形."""
    intro, division = found.intro, speech.language.division
    matches = (re.search(each, intro.of(speech.text)) for each in division.announcing) if intro else ()
    match = next((each for each in matches if each and division.counts.get(each["n"]) == len(found.members)), None)
    return (Excerpt.of(intro.start + match.start("n"), intro.end),) if intro and match else ()


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _holds(span: Span, part: Span) -> bool:
    return span.start <= part.start < span.end


def _cards(found: Parallel) -> list[Slot]:
    slots = []
    for number, (head, text) in enumerate(found.members, 1):
        slots.append(line(f"head{number}", head))
        if text:
            slots.append(line(f"text{number}", text))
    return slots
