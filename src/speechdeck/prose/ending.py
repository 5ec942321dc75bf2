"""A place in a Latin sentence → whether a line may end there: what stands before it must be said to its end.

A cut before a preposition or a relative is safe only where nothing before it still waits for what follows: no verb for
its object (will extend | from), no adjective for its noun (a young, | unwed student), no subject for its verb (every
label, | was drawn by hand), and no noun for the clause that says which one is meant (the values | that made us).
"""

from __future__ import annotations

import re

from speechdeck.model.language import Language
from speechdeck.prose.cues import Cues, cues
from speechdeck.prose.halves import halved
from speechdeck.prose.patterns import pattern
from speechdeck.prose.predicate import lowered, predicated

_WORD = re.compile(r"[\w’']+")
_DASH = re.compile("[—–]|--")
#: How far back the noun phrase before a relative may begin, in characters.
_BACK = 60


def finished(text: str, start: int, cut: re.Match[str], language: Language, *, loose: bool = False) -> bool:
    """Whether the words from `start` to the cut are complete without what follows it; `loose`: as a name may be."""
    words = _WORD.findall(text, start, cut.start())
    if not words or words[-1].lower() in lowered(language.cuts.bridges):
        return False
    if _DASH.search(cut.group()) and len(_DASH.findall(text, start, cut.start())) % 2:
        return False  # bring others—partners, financiers— | alongside us
    if text[start : cut.start()].rstrip().endswith("-") or _opens_late(text, start, cut.start(), language):
        return False
    if _promised(text, start, cut.start(), language) or _suspended(words, language):
        return False
    if pattern(language.syntax.counting).search(text[start : cut.start()].rstrip()):
        return False
    if _begun_anew(words, text, cut) or halved(words, text, start, cut, language):
        return False
    if cut.group().strip():
        return not _before_its_noun(words, language) and not _before_its_verb(text, cut.end(), language)
    if _governed(words, language) or _carried(words, language) or (not loose and _shared(text, cut, language)):
        return False
    if _participle(words, text, cut, language) or pattern(language.syntax.exists).fullmatch(text, start, cut.start()):
        return False
    if not loose and _pointed_at(text, start, cut, language):
        return False
    return not _joint(text, cut, language) or not _one_of_two(words, language)


def _participle(words: list[str], text: str, cut: re.Match[str], language: Language) -> bool:
    """Whether the last word may belong to the noun before, with the phrase behind it: the values enshrined | in."""
    known = language.syntax
    if not pattern(known.participle).fullmatch(words[-1].lower()):
        return False
    return not pattern(known.conjunction).match(text, cut.end())


def _begun_anew(words: list[str], text: str, cut: re.Match[str]) -> bool:
    """Whether the speaker broke off at a dash and said the same again: will not allow | — will not allow."""
    after = _WORD.search(text, cut.end())
    return after is not None and cut.group().strip() in ("—", "–", "-", "--") and after.group() in words[-_REPEATED:]


#: Words that are said again at most.
_REPEATED = 4


def _suspended(words: list[str], language: Language) -> bool:
    """Whether two nouns wait for what both are of: the state of and outlook | for."""
    known = lowered(language.cuts.prepositions)
    lower, joint = [word.lower() for word in words], language.syntax.coordinators
    joints = [place for place in range(1, len(lower)) if lower[place] in joint and lower[place - 1] in known]
    return bool(joints) and known.isdisjoint(lower[joints[-1] + 1 :])


def _carried(words: list[str], language: Language) -> bool:
    """Whether the last word is a verb or a participle that the phrase behind it belongs to: lives | in, going | by."""
    last = words[-1].lower()
    if pattern(language.syntax.gerund).fullmatch(last):
        return True
    return last in lowered(language.cuts.verbs) or last in lowered(language.cuts.prepositions)


def _opens_late(text: str, start: int, end: int, language: Language) -> bool:
    """Whether the last clause only leads up to what follows (…: for decades of progress, or …, who never slept,)."""
    known = cues(language)
    that = pattern(language.syntax.that)
    told = [each.end() for each in that.finditer(text, start, end)][-1:]  # such a way that instead of files,
    last = max(text.rfind(mark, start, end) for mark in ",;:—–")
    if any(last < each and _leads(text, each, end, known) for each in told):
        return True
    if last < 0:
        return False
    place = last + 1 + (len(text[last + 1 : end]) - len(text[last + 1 : end].lstrip()))
    first = _WORD.match(text, place, end)
    relative = bool(first and first.group().lower() in lowered(language.cuts.relatives))
    return relative or _leads(text, place, end, known)


def _leads(text: str, place: int, end: int, known: Cues) -> bool:
    return bool(known.opening.match(text, place, end) or known.condition.match(text, place, end))


def _promised(text: str, start: int, end: int, language: Language) -> bool:
    """Whether the last clause that is said or known (we know that this ocean) has not come to its verb."""
    found = [*pattern(language.syntax.told).finditer(text, start, end)]
    if not found or not language.cuts.auxiliaries:
        return False
    rest = _WORD.findall(text, found[-1].end(), end)
    if lowered(language.cuts.relatives).intersection(word.lower() for word in rest):  # that people who | know this
        return not predicated(text, found[-1].end(), end, language)
    verb, inflected = cues(language).verb, pattern(language.syntax.inflected)
    pronouns, bridges = lowered(language.cuts.governors), lowered(language.cuts.bridges)
    return not any(
        (inflected.fullmatch(word) and word not in bridges) or (verb.fullmatch(word) and word.lower() not in pronouns)
        for word in rest
    )


def _before_its_noun(words: list[str], language: Language) -> bool:
    """Whether the last word is an adjective of a row: a young, unwed student."""
    if len(words) < 2 or words[-1].lower() in language.syntax.rates:
        return False
    return words[-2].lower() in lowered(language.cuts.articles)


def _before_its_verb(text: str, place: int, language: Language) -> bool:
    """Whether the comma parts a subject from its verb."""
    match = _WORD.search(text, place)
    return bool(match and match.group().lower() in lowered(language.cuts.auxiliaries))


def _governed(words: list[str], language: Language) -> bool:
    """Whether the last word is a verb right behind its auxiliary or subject, or its particle: its object follows."""
    known = [word.lower() for word in words]
    if known[-1] in lowered(language.cuts.adverbs):  # stand up | to, sit down | with
        return True
    before = known[:-1]
    while before and before[-1] in lowered(language.cuts.adverbs):
        before.pop()
    return bool(before) and before[-1] in lowered((*language.cuts.auxiliaries, *language.cuts.governors))


def _joint(text: str, cut: re.Match[str], language: Language) -> bool:
    return bool(pattern(language.syntax.addition).match(text, cut.end()))


def _shared(text: str, cut: re.Match[str], language: Language) -> bool:
    """Whether what follows "and" has a complement that the first of two has, too: our attention | and our money to."""
    if cues(language).second.match(text, cut.end()):
        return False
    rest = _MARK.split(text[cut.end() : cut.end() + 2 * _BACK], maxsplit=1)[0]
    return _joint(text, cut, language) and bool(pattern(language.syntax.complement).search(rest))


_MARK = re.compile("[,;:.!?—–]")


def _one_of_two(words: list[str], language: Language) -> bool:
    """Whether the last word is the first of two that share a noun or a frame: the public | and private sector."""
    lower = [word.lower() for word in words]
    close = lowered((*language.cuts.articles, *language.cuts.definites))
    return lower[-2:-1] == [] or lower[-2] in close or any(word in lower for word in language.syntax.frames)


def _pointed_at(text: str, start: int, cut: re.Match[str], language: Language) -> bool:
    """Whether a relative follows a noun that is nothing without it: the values that …, those who …."""
    tail = _WORD.match(text, cut.end())
    if not tail or tail.group().lower() not in lowered(language.cuts.relatives):
        return False
    words = [word.lower() for word in _WORD.findall(text, max(start, cut.start() - _BACK), cut.start())]
    return bool(lowered(language.cuts.definites).intersection(words[-4:]))
