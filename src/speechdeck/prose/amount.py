"""A sentence of a Latin script → the numbers in it that are sizes of something, and one of a kind.

Times, dates and places in a row are no sizes; of a list (3, 4 and 6 dollars) or a range no number stands for all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache
from typing import NamedTuple

from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose.cues import cues
from speechdeck.prose.turns import turns

#: A currency sign, and the rand's letter; of old files, the accent that their type sets as the sign of the rupee.
MONEY = re.compile(r"[$€£¥₹`]|^R(?=\d)")
#: The same with what may stand before it, a code or the letters of a country.
_MONEY = r"(?:(?:USD|EUR|GBP|INR|Rs\.?)\s|Rs\.|[A-Z]{2})?(?:[$€£¥₹]\s?|`\s|R(?=\d))?"
#: Money with its scale right behind it: £2.5bn.
_CLOSE = r"[$€£¥₹]\d+(?:[,.]\d+)*(?:m|bn|mn|tn)\b"
#: Digits in groups, those of lakhs and crores too, and those that a space parts (11,11,111; 480 000), but no
#: year that a scan has parted.
GROUPED = r"(?:(?!(?:1 9|2 0)\d\d\b)\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)|\d+(?:,\d{3})*)"


def spaced(words: str) -> str:
    """Words of a table, whose spaces may be the end of a line."""
    return words.replace(" ", r"\s")


class Patterns(NamedTuple):
    """What stands around a number in a clause that states it. Those of what stands before it end where it begins."""

    number: re.Pattern[str]
    counted: re.Pattern[str]  # behind it: 4,000 new homes
    one_of_two: re.Pattern[str]  # before it: between 3 and | 5; no more than | 5
    opens: re.Pattern[str]  # before it: from | 3 to 5
    moved: re.Pattern[str]  # before it: from 3 to | 5
    goes_on: re.Pattern[str]  # behind it: a further number of the same list
    grown: re.Pattern[str]  # before it: by 3 to 5
    share: re.Pattern[str]  # its end: 3 percent
    length: re.Pattern[str]  # behind it: it is a time
    pointing: re.Pattern[str]  # in its line: what it means is not shown
    told: re.Pattern[str]  # in the clause before it: it may be what somebody else says
    wanted: re.Pattern[str]  # in the clause: it is not reached
    rough: re.Pattern[str]  # all that may stand before one that opens its clause: more than
    article: re.Pattern[str]  # before a name
    stands: re.Pattern[str]  # before it: a verb that only leads over to it
    owned: re.Pattern[str]  # before it: a revenue of | $3 million
    scaled: re.Pattern[str]  # its end: 3 million
    paired: re.Pattern[str]  # in the sentence: each of its numbers belongs to another thing: respectively
    within: re.Pattern[str]  # before it: for | 80 people, which the subject does not number


@lru_cache(maxsize=8)
def patterns(language: Language) -> Patterns | None:
    """The patterns of a language; None for one whose turns are not known."""
    known = turns(language)
    if known.measured is None:
        return None
    states, about, scale, shares, lengths, within, pointing, told, wanted, article, paired, *_ = known.measured
    scale = spaced(scale)
    number = (  # not the rest of one that a scan has parted: 1 7%
        rf"(?<![\w.,/:\-$€£¥₹])(?<!\d\s)(?<![₹`]\s)(?:{_CLOSE}|{_MONEY}(?!(?:19|20)\d\d\b(?!,)){GROUPED}(?:\.\d+)?(?:[¼½¾]|\s\d/\d)?(?![\w/])"
        rf"(?:\s?%|[\s-](?:{scale})(?:\s(?:{scale}))?\b)?)"
    )
    last = r"(?!(?:is|was|has|as|its|this|us)\b)(?:[a-z][\w’'\-]*s|people|children|women|men)"
    counted = rf"\s+(?:of\s+)?(?P<head>(?:[a-z][\w’'\-]*\s){{0,2}}{last})"
    return Patterns(
        number=re.compile(number),
        counted=re.compile(rf"{counted}(?=[\s,.;]|$)"),
        one_of_two=re.compile(
            rf"(?:\d%?\s+(?:to|and|or)|\bbetween|(?<!more )(?<!less )\bthan(?:\s+the)?)(?:\s+(?:{about}))?\s*$",
            re.I,
        ),
        opens=re.compile(rf"\bfrom(?:\s+(?:{about}))?\s*$"),
        moved=re.compile(rf"\bfrom\s[^,;.]*\d\S*\s(?:[a-z]+\s)*to\s+(?:(?:{about})\s+)?$"),
        goes_on=re.compile(rf"\s*(?:,\s|\s(?:and|to)\s){_MONEY}\d|[\-–]\d"),
        grown=re.compile(rf"\bby(?:\s+(?:{about}))?\s*$"),
        share=re.compile(rf"(?:{spaced(shares)})$"),
        length=re.compile(rf"[\s-]*(?:{lengths})\b"),
        rough=re.compile(rf"(?:the\s+)?(?P<about>(?:(?:{about})\s+)*)", re.I),
        pointing=re.compile(rf"\b(?:{pointing})\b", re.I),
        told=re.compile(rf"\b(?:{told})\b"),
        wanted=re.compile(rf"\b(?:{wanted})\b", re.I),
        article=re.compile(rf"(?:{article})\s+", re.I),
        stands=re.compile(rf"(?:{states})(?P<about>\s+(?:{about}))?\s*"),
        owned=re.compile(rf"\s+of(?:\s+(?:{about}))?\s+$"),
        scaled=re.compile(rf"(?:{scale})$"),
        paired=re.compile(rf"\b(?:{paired})\b"),
        within=re.compile(rf"\b(?:{within})(?:\s+(?:{about}|the|a))?\s*$"),
    )


def amounts(text: str, sentence: Span, language: Language) -> Iterator[Span]:
    """The numbers of the sentence that can be said by themselves, with what they are a number of: $3 million."""
    known = patterns(language)
    if known is None:
        return
    listed = sentence.start
    for match in known.number.finditer(text, sentence.start, sentence.end):
        number = Span(*match.span())
        before = text[max(sentence.start, number.start - _BACK) : number.start]
        in_a_list = known.goes_on.match(text, number.end) and not known.grown.search(before)
        one_of_two = known.one_of_two.search(before) and not known.moved.search(before)
        if (in_a_list or one_of_two) and not known.opens.search(before):
            border = text.find(";", number.end, sentence.end)  # what else the clause states hangs on the list
            listed = border if border >= 0 else sentence.end
        elif counts(text, number, language, known) and not in_a_list and number.start >= listed:
            yield number


#: Letters before a number within which it is told whether it is one of two.
_BACK = 60


def counts(text: str, number: Span, language: Language, known: Patterns) -> bool:
    """Whether it is a size: of thousands, or with a unit, a sign or what is counted behind it; a time is none."""
    if known.wanted.match(text, number.end + 1):  # the 2% target
        return False
    money = MONEY.search(number.of(text)[:3]) and not known.scaled.search(number.of(text))
    if known.length.match(text, number.end) or (money and _broken(text, number, language)):
        return False
    if strong(number.of(text), language):
        return True
    sign = _COUNTRY.match(text, number.start)  # US$3
    return bool(cues(language).figure.match(text, sign.end() if sign else number.start))


_COUNTRY = re.compile("[A-Z]*")
_THOUSANDS = re.compile(r"[, \u00a0]\d{3}")


def _broken(text: str, number: Span, language: Language) -> bool:
    """Whether the word behind an amount of money is one of its scale that is spelled wrong: $29 millon."""
    word = re.compile(r"\s([a-z]+)").match(text, number.end)
    facts = turns(language).measured
    scales = [each for each in facts.scale.split("|") if each.isalpha() and len(each) >= _SPELLED] if facts else []
    return word is not None and word[1] not in scales and bool(get_close_matches(word[1], scales, 1, _LIKE))


#: Letters of a word that may be spelled wrong, and how like another it is then.
_SPELLED, _LIKE = 5, 0.8


def strong(number: str, language: Language) -> bool:
    """Whether a number with its unit is a share, money, or a total of thousands: what is not counted on fingers."""
    known = patterns(language)
    if known is None:
        return False
    money = MONEY.search(number) and len(re.sub(r"\D", "", number.partition(".")[0])) >= _MUCH
    return bool(known.share.search(number) or known.scaled.search(number) or _THOUSANDS.search(number) or money)


#: Digits of an amount of money that is worth telling: the price of a hat is not.
_MUCH = 4
