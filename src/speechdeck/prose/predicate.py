"""Words of a Latin script → whether they say something of something: a clause has a verb of its own.

A verb inside a relative clause is not the sentence's (the families that lost their homes | …), nor is a participle
before or behind its noun (subsidized goods, goods imported | from …).
"""

from __future__ import annotations

import re
from functools import lru_cache

from speechdeck.model.language import Language
from speechdeck.prose.patterns import pattern

_WORD = re.compile(r"[\w’']+")
#: Words from the start within which a pronoun is the subject of the whole; later it is that of a clause inside.
_EARLY = 3


def predicated(text: str, start: int, end: int, language: Language) -> bool:
    """Whether the stretch has a verb for its subject; always in a language whose words we do not know."""
    cuts = language.cuts
    if not cuts.verbs:
        return True
    words = [word.lower() for word in _WORD.findall(text, start, end)]
    subjects, relatives = lowered(cuts.governors), lowered(cuts.relatives)
    if any(word in subjects and word not in relatives for word in words[:_EARLY]):
        return True
    groups, inside, last = 0, 0, -2
    for place, word in enumerate(words):
        if word in relatives and not groups and not _pointing(words, place, language):
            inside += 1
        if _is_verb(words, place, language):
            groups += place != last + 1
            last = place
    return groups > inside


def verb(text: str, start: int, end: int, language: Language, *, least: int = 1, last: int | None = None) -> int | None:
    """Where the verb of the stretch begins, behind `least` words of its subject; None if it is not told for sure.

    What may be a participle or a noun (the value added | has risen, servicing costs | are up) is the verb only if no
    other follows before the clause goes on, up to `last`; behind a relative there is no telling.
    """
    cuts, syntax, relatives = language.cuts, language.syntax, lowered(language.cuts.relatives)
    regular, adverbial = pattern(syntax.regular), pattern(syntax.adverb)
    found = list(_WORD.finditer(text, start, last or end))
    words = [each.group().lower() for each in found]
    gap = next(
        (place for place, word in enumerate(words) if word in relatives or _parted(text, found, place)), len(words)
    )
    verbs = [
        place
        for place in range(least, gap)
        if text[found[place].start() - 1] != "-"
        and words[place + 1 : place + 2] != ["of"]
        and (_is_verb(words, place, language) or words[place] in lowered(cuts.auxiliaries))
        and (words[place] not in lowered(cuts.nouns) or _leads_on(words[place + 1 : place + 2], language))
    ]
    loose = [place for place in verbs if regular.fullmatch(words[place]) or words[place] in lowered(cuts.nouns)]
    sure = [place for place in verbs if place not in loose]
    place = next(iter(verbs), None)
    if place in loose and sure and not lowered(cuts.joints).intersection(words[place + 1 : sure[0]]):
        place = sure[0]
    if place is None or found[place].end() > end:
        return None
    before = words[place - 1] if place > least else ""
    adverb = before in lowered(cuts.adverbs) or adverbial.fullmatch(before)
    return found[place - 1 if adverb else place].start()


def _leads_on(words: list[str], language: Language) -> bool:
    """Whether what stands behind a word makes a verb of it: costs | a million, rises | to 5."""
    known = lowered((*language.cuts.bridges, *language.cuts.articles))
    return any(word[0].isdigit() or word in known for word in words)


def _parted(text: str, words: list[re.Match[str]], place: int) -> bool:
    """Whether a comma stands before a word; that of 3,108 is none."""
    return bool(place) and ", " in text[words[place - 1].end() : words[place].start()].replace("\n", " ")


def _is_verb(words: list[str], place: int, language: Language) -> bool:
    cuts, word = language.cuts, words[place]
    behind = words[place + 1] if place + 1 < len(words) else ""
    if word in lowered(cuts.participles) and behind in lowered(cuts.prepositions):
        return False
    if word in lowered(cuts.nouns) and not behind and place:  # people leading meaningful lives
        return False
    if word in lowered(cuts.verbs):
        named = place and words[place - 1] in lowered((*cuts.articles, *language.syntax.possessives))
        return not named or _pointing(words, place - 1, language)
    if word in lowered(cuts.plurals) and _is_plural(words[:place], language):
        return True
    if not pattern(language.syntax.past).fullmatch(word) or not behind or not place:
        return False
    return words[place - 1] not in lowered(cuts.bridges) and behind not in lowered(cuts.prepositions)


def _pointing(words: list[str], place: int, language: Language) -> bool:
    """Whether a demonstrative is a subject by itself: this | is, those | were, that | includes."""
    behind = words[place + 1 : place + 2]
    telling = lowered(language.cuts.verbs) - lowered(language.cuts.nouns)
    return words[place] in lowered(language.syntax.pointers) and telling.issuperset(behind)


def _is_plural(before: list[str], language: Language) -> bool:
    """Whether a plural noun stands last, adverbs left out: the boats (now)."""
    adverbial = pattern(language.syntax.adverb)
    adverbs = lowered(language.cuts.adverbs)
    left = next((word for word in reversed(before) if word not in adverbs and not adverbial.fullmatch(word)), "")
    return pattern(language.syntax.plural).fullmatch(left) is not None and left not in lowered(language.cuts.verbs)


@lru_cache(maxsize=64)
def lowered(words: tuple[str, ...]) -> frozenset[str]:
    """Words of a language's table as they are compared, in lower case."""
    return frozenset(word.lower() for word in words)
