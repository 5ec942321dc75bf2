"""A number of a Latin script → the name of what it counts, or of what it is spent on.

The board set aside $14 million in new lamps for the piers, … → New lamps for the piers
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.amount import patterns
from speechdeck.prose.patterns import pattern
from speechdeck.prose.predicate import lowered
from speechdeck.prose.reference import points_back

_WORD = re.compile(r"[\w’'-]+")
#: Words of a name.
_LEAST, _MOST = 2, 8


def counted(text: str, number: Span, end: int, language: Language) -> tuple[Excerpt, ...]:
    """The name behind a number, the longest first; none of a share (it is told of a whole), and no pronoun."""
    known, facts = patterns(language), language.rhetoric.measured
    if known is None or facts is None:
        return ()
    link = re.compile(rf"\s+(?:(?:of|in)\s+)?(?:(?:{facts.article})\s+)?").match(text, number.end, end)
    shared = known.share.search(number.of(text)) and link and link.group().strip()
    if link is None or shared:
        return ()
    names = (Span(link.end(), place) for place in _ends(text, Span(link.end(), end), language))
    return tuple(Excerpt((each,), capital=True) for each in names if not points_back(each.of(text), language))


def _ends(text: str, span: Span, language: Language) -> Iterator[int]:
    """Where a name that begins here may end, the last place first."""
    words, whole = _name(text, span, language)
    joints = lowered(("in", "for"))
    for count in range(min(len(words), _MOST), _LEAST - 1, -1):
        last = (whole and count == len(words)) or (count < len(words) and words[count].group().lower() in joints)
        if last and words[count - 1].group().lower() not in lowered(language.cuts.bridges):
            yield words[count - 1].end()


def _name(text: str, span: Span, language: Language) -> tuple[list[re.Match[str]], bool]:
    """The words up to a mark, a verb or another word that begins something else, and whether the name ends there for
    sure: what may be a participle may be a part of it (new | mooring rings)."""
    cuts, syntax = language.cuts, language.syntax
    held = lowered(("of", "for", "in"))
    closing = lowered((*cuts.verbs, *cuts.auxiliaries, *cuts.governors, *cuts.relatives, *cuts.prepositions)) - held
    found: list[re.Match[str]] = []
    for word in _WORD.finditer(text, span.start, span.end):
        wording = word.group().lower()
        parted = found and text[found[-1].end() : word.start()].strip()
        participle = found and (pattern(syntax.gerund).fullmatch(wording) or pattern(syntax.past).fullmatch(wording))
        unsure = participle or (wording in lowered(cuts.governors) and wording in lowered(cuts.prepositions))  # due to
        if found and unsure and not parted:
            return found, False
        if parted or wording in closing or pattern(syntax.adverb).fullmatch(wording):
            break
        if not found and _begins_none(wording, language):
            break
        found.append(word)
    return found, True


def _begins_none(word: str, language: Language) -> bool:
    """Whether no name of what is counted begins with a word: more, a year, in."""
    facts = language.rhetoric.measured
    time = facts is not None and re.fullmatch(facts.lengths, word) is not None
    compared = pattern(language.syntax.comparative).fullmatch(word)
    return bool(time or compared) or word in lowered((*language.cuts.bridges, *language.syntax.rates))
