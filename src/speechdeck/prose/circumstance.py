"""A clause → whether it is a circumstance of the next one: 在…的同时，十几年的努力，我们还积极利用…，."""

from __future__ import annotations

import re

from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose.clause import beheaded, trimmed
from speechdeck.prose.cues import Cues, cues


def is_circumstance(text: str, clause: Span, language: Language) -> bool:
    """Whether a clause says when, how or by what, and not what."""
    known = cues(language)
    alone = known.connective.match(text, clause.start, clause.end)
    if alone and alone.end() >= trimmed(text, clause).end:
        return True
    bare = trimmed(text, clause)
    if known.hall.fullmatch(text, bare.start, bare.end):
        return True
    if _STRETCH.fullmatch(text, bare.start, bare.end) or _POINT_IN_TIME.fullmatch(text, bare.start, bare.end):
        return True
    if _YEARS_OF.fullmatch(text, bare.start, bare.end):
        return True
    deed = beheaded(text, clause, language)
    if _MANNER.fullmatch(text, deed.start, deed.end) or _FROM_TO.fullmatch(text, deed.start, deed.end):
        return True
    means = _MEANS.match(text, clause.start, clause.end)
    if means and _is_opening(text, Span(means.end(), bare.end), known):
        return True
    return any(
        _is_opening(text, beheaded(text, clause, language, modal=modal, adverbs=modal), known)
        for modal in (False, True)  # also of what is to be done: 要以饱满的热情，
    )


#: 刚刚过去的2025年，今年10月，
_POINT_IN_TIME = re.compile(
    r"(?=[^，]*(?:\d[年月日号]|[今去明前本]年))[^，]{0,8}?(?:\d{2,4}年|[今去明前本]年)?"
    r"(?:\d{1,2}月(?:份|底|初)?)?(?:\d{1,2}[日号])?(?:[上下]半年|来|间|起|底|初|左右|前后)?(?<=[年月日号份底初来间起右后])"
)
#: 上半年，改革开放前，
_STRETCH = re.compile(
    "(?:[今去明前本当當]?年?[上下]半[年场場]|[上下]半[年月]|年[初底末中]|月[初底末]|近[期日来來]|日前|前不久|不久前|[今去明前本]年|"
    "[一二三四]季度|本?[学學]期|[本上下][个個]?[年月周][度末初底]?|(?!.*[在到走居当當])[^，]{2,6}(?<![目面眼提空向之无無以])前)"
)
#: 十几年的努力，
_YEARS_OF = re.compile("[一二两兩三四五六七八九十百几幾数數\\d]+多?[个個]?[年月天](?:来|來|间|間)?的[^，]{2,6}")
#: 以更高的站位，以并不占优的土地、水源等，
_MANNER = re.compile("[以用][^，]{2,}的(?:[^，的]{1,4}|[^，的]+等)")
#: 从思想到行动再到业绩，
_FROM_TO = re.compile("[从從][^，\\d]{2,6}到[^，\\d]{2,6}(?:再到[^，\\d]{2,6})?")
#: Who does it and how, before what it is done by: 我们还积极利用….
_MEANS = re.compile(
    "其中(?=在)|(?:我们|我們|大家|学校|學校)?(?:还|還|也|又|都|积极|積極|充分|主动|主動|先后|不断|不斷)*"
    "(?=利用|借助|通过|通過|依托|凭借|围绕|圍繞|针对|針對)"
)


def _is_opening(text: str, clause: Span, known: Cues) -> bool:
    if not known.opening.fullmatch(text, clause.start, clause.end):
        return False
    return not known.modal.search(_QUOTED.sub("", clause.of(text)))


_QUOTED = re.compile("“[^”]*”|「[^」]*」")
