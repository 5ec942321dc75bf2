"""Words of a Latin script → whether they say something of something: a clause has a verb of its own.

A verb inside a relative clause is not the sentence's (the families that lost their homes | …), nor is a participle
before or behind its noun (subsidized goods, goods imported | from …).
"""

from __future__ import annotations

import re
from functools import lru_cache

from speechdeck.model.language import Language

_WORD = re.compile(r"[\w’']+")
_PAST = re.compile(r"[a-z]{3,}ed")
#: Words from the start within which a pronoun is the subject of the whole; later it is that of a clause inside.
_EARLY = 3


def predicated(text: str, start: int, end: int, language: Language) -> bool:
    """Whether the stretch has a verb for its subject; always in a language whose words we do not know."""
    cuts = language.cuts
    if not cuts.verbs:
        return True
    words = [word.lower() for word in _WORD.findall(text, start, end)]
    subjects, relatives = _lower(cuts.governors), _lower(cuts.relatives)
    if any(word in subjects and word not in relatives for word in words[:_EARLY]):
        return True
    groups, inside, last = 0, 0, -2
    for place, word in enumerate(words):
        if word in relatives and not groups:
            inside += 1
        if _is_verb(words, place, language):
            groups += place != last + 1
            last = place
    return groups > inside


def _is_verb(words: list[str], place: int, language: Language) -> bool:
    cuts, word = language.cuts, words[place]
    behind = words[place + 1] if place + 1 < len(words) else ""
    if word in _lower(cuts.participles) and behind in _lower(cuts.prepositions):
        return False
    if word in _lower(cuts.verbs):
        return not (place and words[place - 1] in _lower((*cuts.articles, *_POSSESSIVES)))
    if not _PAST.fullmatch(word) or not behind or not place:
        return False
    return words[place - 1] not in _lower(cuts.bridges) and behind not in _lower(cuts.prepositions)


#: Before a noun, so that what looks like a verb behind them is one: the works, our needs.
_POSSESSIVES = ("the", "our", "your", "their", "his", "her", "its", "my", "these", "those", "this", "of")


@lru_cache(maxsize=64)
def _lower(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word.lower() for word in words)
