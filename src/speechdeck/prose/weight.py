"""A sentence → the numbers in it that a listener would name: shares, money, totals; dates and times are none.

The sentence stands whole, so that a range is one number (15 to 30 percent), and each of a list stands for itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose.amount import GROUPED, amounts, counts, patterns, spaced, strong
from speechdeck.prose.cues import cues
from speechdeck.prose.density import DATE
from speechdeck.prose.turns import turns


def weighty(text: str, sentence: Span, language: Language) -> tuple[Span, ...]:
    """The numbers of a sentence that a listener would name, in order."""
    known = turns(language)
    worded = in_words(text, sentence, language)
    if language.typography.east_asian:
        found = [Span(*match.span()) for match in cues(language).figure.finditer(text, sentence.start, sentence.end)]
        digits = [
            each
            for each in found
            if not DATE.search(each.of(text))
            and known.total.match(each.of(text))
            and known.closed.match(text, each.end, sentence.end)
            and not known.placed.search(text, sentence.start, each.start)
        ]
        worded = tuple(each for each in worded if known.closed.match(text, each.end, sentence.end))
    else:
        digits = list(_latin(text, sentence, language))
    apart = [each for each in worded if not any(_cross(each, other) for other in digits)]
    return tuple(sorted((*digits, *apart)))


@lru_cache(maxsize=4096)  # most calls ask again: for the figures, for the body, for a title
def in_words(text: str, sentence: Span, language: Language) -> tuple[Span, ...]:
    """The numbers that words make one that weighs: they are written out, or what stands before them says it."""
    known = turns(language)
    if not known.numeral.search(text, sentence.start, sentence.end):
        return ()
    return tuple(
        Span(*match.span("n"))
        for pattern in (known.worded, *known.valued)
        for match in pattern.finditer(text, sentence.start, sentence.end)
    )


def alone(text: str, sentence: Span, numbers: Sequence[Span], language: Language) -> tuple[Span, ...]:
    """Of the numbers those that a part of the sentence can state: none of a list, whose others would be cut off."""
    known, ranges = patterns(language), sizes(language)
    free = list(amounts(text, sentence, language))
    lists = [each for each in _latin(text, sentence, language) if not any(_cross(each, other) for other in free)]
    if known and known.paired.search(text, sentence.start, sentence.end):  # what each belongs to may stand anywhere
        return tuple(each for each in numbers if each not in lists)
    return tuple(each for each in numbers if each not in lists or (ranges and ranges.fullmatch(each.of(text))))


def _latin(text: str, sentence: Span, language: Language) -> Iterator[Span]:
    """Shares, money and totals, and sizes that a unit measures; a range, and two of one unit, are one of them."""
    known, measured = patterns(language), sizes(language)
    if known is None or measured is None:
        return
    paired = known.paired.search(text, sentence.start, sentence.end)
    listed = list(_COUNTED.finditer(text, sentence.start, sentence.end))
    told = {match.start() for match in listed if len(listed) >= _LIST or len(match.group(1)) >= _HUNDREDS}
    end = sentence.start
    for match in known.number.finditer(text, sentence.start, sentence.end):
        longer = measured.match(text, match.start(), sentence.end)
        number = Span(*(longer or match).span())
        if longer and longer["joint"] and paired and len(number) > LONGEST_NUMBER:
            number = Span(longer.end("joint"), longer.end())
        if number.start < end or (not longer and _ONE_OF_TWO.search(text, sentence.start, number.start)):
            continue
        weighs = strong(number.of(text), language) or number.start in told
        if longer or (weighs and counts(text, number, language, known)):
            yield number
            end = number.end


@lru_cache(maxsize=8)
def sizes(language: Language) -> re.Pattern[str] | None:
    """A range or two numbers with their unit, or a number of two digits and more with a unit of measure."""
    facts = turns(language).measured
    if facts is None:
        return None
    sign, digits, scale = r"(?:[A-Z]{0,3}[$€£¥]|₹\s?|`\s)", rf"{GROUPED}(?:\.\d+)?", spaced(facts.scale)
    joint = rf"\s+(?:{facts.ranging}|{facts.joining})\s+|\s?[-–]\s?"
    unit = rf"(?:(?:\s?%|[\s-](?:{scale})(?:\s(?:{scale}))?\b)|\s(?:{facts.measures})\b)"
    return re.compile(
        rf"(?<![\w.,/:\-$€£¥₹])(?!(?:19|20)\d\d\b(?!,))(?:(?P<sign>{sign})?{digits}(?P<joint>{joint})(?(sign)(?:{sign})?){digits}{unit}"
        rf"|(?:{sign})?(?=\d[\d,.]){digits}\s(?:{facts.measures})\b)"
    )


#: Letters of a number that every theme sets large in a line: 620 million dollars.
LONGEST_NUMBER = 22

#: A count of things: 390 lamps, 16 new Piers; a year is none.
_COUNTED = re.compile(r"(?<![\w.,/:\-$€£¥₹])(?!(?:19|20)\d\d\b)(\d{1,6})(?=\s(?:[A-Za-z][\w\-]+\s)?[A-Za-z][\w\-]*s\b)")
#: So many counts are a list that is told for its numbers (7 ports, 16 piers and 390 lamps); and digits of a total.
_LIST, _HUNDREDS = 3, 3

#: Before the second of two numbers that share a unit: 3 and | 4 percent.
_ONE_OF_TWO = re.compile(r"\d\s+(?:and|or)\s+$")


def _cross(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
