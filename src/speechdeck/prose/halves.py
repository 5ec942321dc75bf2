"""Words before a cut in a Latin sentence → whether they promise a second half that the cut would take away.

Between hope | and; not only a cost, | but; leave the class | with a wish; more rain | than.
"""

from __future__ import annotations

import re

from speechdeck.model.language import Language
from speechdeck.prose.cues import cues
from speechdeck.prose.patterns import pattern
from speechdeck.prose.predicate import lowered, predicated

_WORD = re.compile(r"[\w’']+")
_MARK = re.compile("[,;:.!?—–]")
#: How far back the noun phrase before a relative may begin, in characters.
_BACK = 60


def halved(words: list[str], text: str, start: int, cut: re.Match[str], language: Language) -> bool:
    """Whether something of what follows the cut belongs to the words before it."""
    if _single(text, start, cut, language) or _begun_late(text, start, cut, language):
        return True
    if _takes_more(text, start, cut, language):
        return True
    if _SAYING.match(text, cut.end()) and cut.group().strip():
        return True  # some of you may be thinking, | “…”
    if any(
        pattern(ending).search(text, start, cut.start()) and pattern(beginning).match(text, cut.end())
        for ending, beginning in language.syntax.promises
    ):
        return True
    return _turned(text, start, cut, language) or _half(words, text, cut, language)


#: What is said begins.
_SAYING = re.compile('\\s*[“‘"«]')


def _single(text: str, start: int, cut: re.Match[str], language: Language) -> bool:
    """Whether one word stands alone behind the last comma, so that it belongs to what follows: outlays, recurrent | as
    well as capital."""
    last = text.rfind(", ", start, cut.start())
    words = _WORD.findall(text, last, cut.start()) if last > 0 else []
    return len(words) == 1 and words[0].lower() not in language.syntax.alone


def _begun_late(text: str, start: int, cut: re.Match[str], language: Language) -> bool:
    """Whether a second clause has begun and not come to its verb: the new is you, but some day not far from now."""
    last = text.rfind(",", start, cut.start())
    second = pattern(language.syntax.turn).match(text, last + 1, cut.start()) if last > 0 else None
    if second is None:
        return False
    return not predicated(text, second.end(), cut.start(), language) and predicated(text, start, last, language)


def _takes_more(text: str, start: int, cut: re.Match[str], language: Language) -> bool:
    """Whether the verb needs two: leave the class | with a wish; it is vital for us | to act."""
    known = language.syntax
    if pattern(known.given).match(text, cut.end()) and pattern(known.gives).search(text, start, cut.start()):
        return True
    return not cut.group().strip() and bool(pattern(known.for_whom).search(text, start, cut.start()))


def _half(words: list[str], text: str, cut: re.Match[str], language: Language) -> bool:
    """Whether the second of two is still to come: between hope | and; from nine | to; more rain | than; year | on."""
    syntax, lower = language.syntax, [word.lower() for word in words]
    rest = [word.lower() for word in _WORD.findall(_MARK.split(text[cut.end() : cut.end() + 2 * _BACK], maxsplit=1)[0])]
    if lower[-1] in rest[:2]:  # year | on year, door | to door: one expression
        return True
    if any(word in lower[-3:-1] and word in rest[:1] for word in syntax.equals):  # as strong | as
        return True
    for first, second, always in syntax.ranges:
        if first in lower and second not in lower[_last(lower, first) + 1 :] and (second in rest or always):
            return True
    comparative = pattern(syntax.comparative)
    if any(word in rest for word in syntax.comparing) and any(comparative.fullmatch(word) for word in lower):
        return True
    if any(word in lower for word in syntax.compared):  # in 2010: without it, it is compared with nothing
        return not cut.group().strip() and not pattern(syntax.conjunction).match(text, cut.end())
    told = [place for place, word in enumerate(lower) if word in syntax.subordinators]
    known = lowered(language.cuts.verbs)
    return bool(told) and known.isdisjoint(lower[told[-1] :]) and told[-1] > 0 and len(lower) - told[-1] < _UNSAID


def _last(words: list[str], word: str) -> int:
    return len(words) - 1 - words[::-1].index(word)


#: Words behind a subordinator within which its clause comes to its verb.
_UNSAID = 4


def _turned(text: str, start: int, cut: re.Match[str], language: Language) -> bool:
    """Whether what follows turns round what stands before: a condition, or the half that a negation waits for.

    We will win, if …; it is not only a cost, but …; we do not wait because …: cut there, they say the opposite.
    """
    syntax, after = language.syntax, _WORD.search(text, cut.end())
    turns = after and cut.group().strip() and after.group().lower() in lowered(language.cuts.turns)
    if turns and not pattern(syntax.beside).match(text, cut.end()):
        return True
    if after and after.group().lower() in syntax.but and pattern(syntax.not_only).search(text, start, cut.start()):
        return True
    negation = cues(language).negation.search(text, start, cut.start())
    return bool(negation and after and not cut.group().strip() and after.group().lower() in syntax.denied)
