"""A sentence → its lines, in whatever script: what may stand on a slide as one paragraph."""

from __future__ import annotations

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
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
    leaning = bool(cues(language).anaphora.match(text, variants[0].start)) or _half(text, variants[0], language)
    return (Thought(variants, sentence, sentence, first=True, role=Role.MAIN, leaning=leaning),)


def _half(text: str, line: Excerpt, language: Language) -> bool:
    """Whether a line is a condition or a circumstance alone: no comma ends it, so nothing follows from it."""
    condition = cues(language).condition.match(text, line.start, line.end)
    return condition is not None and "," not in text[line.start : line.end] and condition.group().lower() != "only"


def limits(language: Language) -> tuple[float, float]:
    """The size of a line in the ordinary case, and at most."""
    if language.typography.east_asian:
        return wide.LINE, wide.LONGEST_LINE
    return latin.LINE, latin.LONGEST_LINE
