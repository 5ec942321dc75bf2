"""A line → whether it points at something that it does not name: this approach, 这三句话. Alone it says nothing.

Only what stands before its first mark is looked at: behind that, what is pointed at may have been named.
"""

from __future__ import annotations

import re

from speechdeck.model.language import Language
from speechdeck.prose.cues import cues
from speechdeck.prose.patterns import pattern

_MARK = re.compile(r"[,;:—–，；：]")
#: Characters of a Chinese line before a pronoun within which it can have been named.
_NEAR = 8


def points_back(wording: str, language: Language) -> bool:
    """Whether a listener who has not heard what was said before cannot tell what the line is about."""
    known = cues(language)
    first, *rest = _MARK.split(wording, maxsplit=1)
    if rest and known.opening.match(rest[0].lstrip()):
        first = pattern(language.syntax.that_at_end).sub("", first)  # it holds that, | in spring, …
    if known.demonstrative.search(first) or pattern(language.linkage.several).search(wording):
        return True
    pronoun = known.standing.search(first)
    if pronoun is None:
        return False
    if language.typography.east_asian:
        return pronoun.start() < _NEAR
    return pattern(language.syntax.named).search(first[: pronoun.start()]) is None
