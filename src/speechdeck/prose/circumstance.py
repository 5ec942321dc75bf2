"""A clause → whether it is a circumstance of the next one: 在…的同时，十几年的努力，我们还积极利用…，."""

from __future__ import annotations

import re

from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose.clause import beheaded, trimmed
from speechdeck.prose.cues import Cues, cues
from speechdeck.prose.patterns import pattern


def is_circumstance(text: str, clause: Span, language: Language) -> bool:
    """Whether a clause says when, how or by what, and not what."""
    known, linkage = cues(language), language.linkage
    bare = trimmed(text, clause)
    if tied := known.connective.match(text, bare.start, bare.end):
        rest = Span(tied.end(), bare.end)
        if not rest or pattern(linkage.place).fullmatch(text, rest.start, rest.end):  # 因此，; 因此在这里，
            return True
    if known.hall.fullmatch(text, bare.start, bare.end):
        return True
    if any(pattern(time).fullmatch(text, bare.start, bare.end) for time in linkage.times):
        return True
    deed = beheaded(text, clause, language)
    if any(pattern(manner).fullmatch(text, deed.start, deed.end) for manner in linkage.manners):
        return True
    means = pattern(linkage.means).match(text, clause.start, clause.end)
    if means and _is_opening(text, Span(means.end(), bare.end), known):
        return True
    return any(
        _is_opening(text, beheaded(text, clause, language, modal=modal, adverbs=modal), known)
        for modal in (False, True)  # also of what is to be done: 要以饱满的热情，
    )


def _is_opening(text: str, clause: Span, known: Cues) -> bool:
    if not known.opening.fullmatch(text, clause.start, clause.end):
        return False
    return not known.modal.search(_QUOTED.sub("", clause.of(text)))


_QUOTED = re.compile("“[^”]*”|「[^」]*」")
