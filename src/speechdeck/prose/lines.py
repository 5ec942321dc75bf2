"""A sentence → its lines, in whatever script: what may stand on a slide as one paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, takewhile

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose import thoughts as wide
from speechdeck.prose import window as latin
from speechdeck.prose.clause import whole
from speechdeck.prose.cues import cues
from speechdeck.prose.measured import measured
from speechdeck.prose.patterns import pattern
from speechdeck.prose.predicate import lowered, predicated
from speechdeck.prose.size import size
from speechdeck.prose.thoughts import Role, Thought
from speechdeck.prose.weight import weighty

_WORD = re.compile(r"[\w’']+")
_SEMICOLON = re.compile(r";\s+")
#: A clause of fewer words seldom has both a subject and what is said of it.
_LEAST = 4.0


def thoughts_of(text: str, sentence: Span, language: Language) -> tuple[Thought, ...]:
    """The thoughts of a sentence, each with its wordings from the best to the shortest."""
    if language.typography.east_asian:
        return wide.thoughts(text, sentence, language)
    return tuple(each for part in _parts(text, sentence, language) for each in _latin(text, part, sentence, language))


def _latin(text: str, part: Span, sentence: Span, language: Language) -> Iterator[Thought]:
    """The line of a part of a sentence, and those of its figures that are too far behind for that."""
    first, leaning = part.start == sentence.start, cues(language).anaphora
    left = _LEFT.search(text, part.start, sentence.end)
    variants = latin.windows(text, part, language)
    if variants := tuple(each for each in variants if not left or each.end < left.start()):
        leans = bool(leaning.match(text, variants[0].start)) or _half(text, variants[0], language)
        leans = leans or text[sentence.end - 1] in ":—–-"  # he writes as follows: …; and then we —
        unsaid = (_subordinate, _fragment, _adrift)
        said = not any(is_no_sentence(text, variants[0], language) for is_no_sentence in unsaid)
        role = Role.MAIN if said else Role.OPENING
        yield Thought(_ordinary(text, variants, language), part, sentence, first, role, leans)
    if size(part.of(text), language) > latin.LONGEST_LINE:
        for line in measured(text, part, language):
            yield Thought((line,), line.spans[0], sentence, False, Role.MAIN, bool(leaning.match(text, line.start)))


def _ordinary(text: str, variants: tuple[Excerpt, ...], language: Language) -> tuple[Excerpt, ...]:
    """The wordings that are read at a glance before those that are not, where one of them says enough; before all
    others the one that has a number which they leave out.
    """
    sizes = {each: size(each.read(text), language) for each in variants}
    found = [each for each in variants if sizes[each] <= latin.LINE]
    if not any(sizes[each] >= _ENOUGH for each in found):
        return variants
    fitting = [each for each in variants if sizes[each] <= latin.LONGEST_LINE]
    fullest = max(fitting, key=lambda each: _numbers(text, each, language))  # of those that have as many, the first
    if _numbers(text, fullest, language) > max(1, _numbers(text, found[0], language)):
        found = [fullest, *(each for each in found if each != fullest)]
    return (*found, *(each for each in variants if each not in found))


def _numbers(text: str, line: Excerpt, language: Language) -> int:
    """How many numbers a listener would name stand in it."""
    return sum(len(weighty(text, span, language)) for span in line.spans)


#: A word in which its speaker broke off: and then we wit-
_LEFT = re.compile(r"\w+-\Z")
#: Words of a line that says more than that something is so.
_ENOUGH = 6.0


def _parts(text: str, sentence: Span, language: Language) -> list[Span]:
    """The sentence, or what a semicolon parts in it if each says something of something by itself."""
    ends = [mark.end() for mark in _SEMICOLON.finditer(text, sentence.start, sentence.end)]
    edges = [sentence.start, *ends, sentence.end]
    parts = [Span(start, end) for start, end in pairwise(edges)]
    known = cues(language)
    alone = all(
        size(part.of(text), language) >= _LEAST
        and predicated(text, part.start, part.end, language)
        and not known.dependent.match(text, part.start)
        for part in parts
    )
    ended = not any(_hangs(text, part, language) for part in parts)
    return parts if alone and ended and whole(parts[0].of(text)) else [sentence]


def _hangs(text: str, part: Span, language: Language) -> bool:
    """Whether a part ends in a word that waits for another: I want to be; not sure I am."""
    last = _WORD.findall(text, part.start, part.end)[-1:]
    return bool(last) and last[0].lower() in lowered(language.cuts.bridges)


def _half(text: str, line: Excerpt, language: Language) -> bool:
    """Whether a line is a condition or a circumstance alone: no comma ends it, so nothing follows from it."""
    syntax, condition = language.syntax, cues(language).condition.match(text, line.start, line.end)
    half = condition is not None and condition.group().lower() not in syntax.limiting
    half = half or pattern(syntax.meanwhile).match(text, line.start) is not None
    return half and "," not in text[line.start : line.end]


def _subordinate(text: str, line: Excerpt, language: Language) -> bool:
    """Whether a line is a clause that only a conjunction opens, so that it hangs on the sentence before."""
    return bool(pattern(language.syntax.hanging).match(text, line.start, line.end)) and _half(text, line, language)


def _fragment(text: str, line: Excerpt, language: Language) -> bool:
    """Whether a line names somebody and says who is meant, and nothing of them: people who are out of work."""
    found = pattern(language.syntax.who).match(text, line.start, line.end)
    if not found or "," in text[line.start : line.end]:
        return False
    known, inflected = lowered(language.cuts.verbs), pattern(language.syntax.inflected)
    if any(word.lower() in known for word in _WORD.findall(found.group("whom"))):  # it is people who …
        return False
    inner = lowered(language.cuts.relatives)  # who have daughters who …
    rest = takewhile(lambda word: word.lower() not in inner, _WORD.findall(text, found.end(), line.end))
    return not any(word.lower() in known or inflected.fullmatch(word) for word in rest)


def _adrift(text: str, line: Excerpt, language: Language) -> bool:
    """Whether a line is a circumstance, or the rest of a sentence, without the clause that it belongs to.

    In towns without a bank, a mill, and a school; at the end of the year, which was cold; and fog in the strait.
    """
    syntax = language.syntax
    own = pattern(syntax.relative).split(text[line.start : line.end], maxsplit=1)[0]
    if lowered(syntax.subjects).intersection(word.lower() for word in _WORD.findall(own)):
        return False
    if predicated(text, line.start, line.end, language):
        return False
    first, begun = _WORD.match(text, line.start, line.end), _begun(text, line.start, language)
    if not begun and not (first and first.group().lower() in _ahead(language)):
        return False
    last = text.rfind(",", line.start, line.end)
    return begun or last < 0 or bool(pattern(syntax.trailing).match(text, last + 1, line.end))


def _begun(text: str, start: int, language: Language) -> bool:
    """Whether a sentence has begun before a place, in its paragraph or, where the file breaks it, in the one before."""
    before = text[max(0, start - _JOINT) : start]
    last = _WORD.findall(before)[-1:] if before[:-1].rstrip()[-1:].isalpha() else []
    return bool(pattern(language.syntax.begun).search(before)) or bool(last and last[0].lower() in _ahead(language))


_JOINT = 16  # characters


def _ahead(language: Language) -> frozenset[str]:
    """Prepositions: what they open is no clause."""
    syntax = language.syntax
    return lowered(language.cuts.prepositions) - lowered((*syntax.coordinators, *syntax.comparing))


def limits(language: Language) -> tuple[float, float]:
    """The size of a line in the ordinary case, and at most."""
    if language.typography.east_asian:
        return wide.LINE, wide.LONGEST_LINE
    return latin.LINE, latin.LONGEST_LINE
