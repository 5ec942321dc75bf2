"""A Chinese line → whether it says something, or only names it: 整治河道 does, 科学方法、合理路径 does not.

Words are not told apart here, so a verb that is a piece of another word counts as well: the answer speaks against a
line, and never decides about it.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from speechdeck.model.language import Language


def tells(wording: str, language: Language) -> bool:
    """Whether a line has a word that makes it a clause; always in a language whose words we do not know."""
    if not language.typography.east_asian or not language.cuts.verbs:
        return True
    verbs = _verbs(language)
    return not language.linkage.verbal.isdisjoint(wording) or any(a + b in verbs for a, b in pairwise(wording))


@lru_cache(maxsize=8)
def _verbs(language: Language) -> frozenset[str]:
    return frozenset(language.cuts.verbs)
