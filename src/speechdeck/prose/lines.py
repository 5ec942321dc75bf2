"""A sentence → its lines, in whatever script: what may stand on a slide as one paragraph."""

from __future__ import annotations

from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose import thoughts as wide
from speechdeck.prose import window as latin
from speechdeck.prose.cues import cues
from speechdeck.prose.thoughts import Role, Thought


def thoughts_of(text: str, sentence: Span, language: Language) -> tuple[Thought, ...]:
    """The thoughts of a sentence, each with its wordings from the best to the shortest."""
    if language.typography.east_asian:
        return wide.thoughts(text, sentence, language)
    variants = latin.windows(text, sentence, language)
    if not variants:
        return ()
    leaning = bool(cues(language).anaphora.match(text, variants[0].start))
    return (Thought(variants, sentence, sentence, first=True, role=Role.MAIN, leaning=leaning),)


def limits(language: Language) -> tuple[float, float]:
    """The size of a line in the ordinary case, and at most."""
    if language.typography.east_asian:
        return wide.LINE, wide.LONGEST_LINE
    return latin.LINE, latin.LONGEST_LINE
