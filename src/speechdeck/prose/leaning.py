"""Two clauses side by side → whether they cannot be parted: who it is and what is said of him, what is said and what.

指出 and what is pointed out; a name and its predicate; 要… and what it takes; what a clause only delays.
"""

from __future__ import annotations

import re

from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose.circumstance import is_circumstance
from speechdeck.prose.clause import trimmed
from speechdeck.prose.cues import cues
from speechdeck.prose.size import size
from speechdeck.prose.telling import tells


def leans(text: str, parts: tuple[Span, ...], place: int, language: Language, longest: float) -> bool:
    """Whether the clause after `place` cannot be parted from it."""
    known = cues(language)
    here, after = parts[place], parts[place + 1]
    if text[here.end - 1] in "：:" and is_circumstance(text, after, language) and place + 2 < len(parts):
        return False  # 管理方面：以…为契机，
    if text[here.end - 1] in "：:" or known.awaiting.search(trimmed(text, here).of(text)):
        return True
    if text[here.end - 1] == "—" or _is_subject(text, here, after, language):
        return True
    if held_up(text, parts, place, language):
        return True
    if text[here.end - 1] in "；;" or known.purpose.match(text, after.start, after.end):
        return False
    if _MEANWHILE.search(trimmed(text, here).of(text)) or _THEREFORE.match(text, after.start, after.end):
        return True
    wording = trimmed(text, here).of(text)
    if text[here.end - 1] in "，," and (_NOMINAL.fullmatch(wording) or SOMEONE.fullmatch(wording)):
        return True
    if _reasons(text, here, after, language, longest):
        return True
    if (taken := _TAKEN.search(trimmed(text, here).of(text))) and not tells(taken.group(1), language):
        return True
    if known.modal.search(text, here.start, here.end) and _NEEDED.search(text, after.start, after.end):
        return True
    aside = place + 2 < len(parts) and is_circumstance(text, after, language)  # 其中在…中，
    if aside or not known.dependent.match(text, after.start, after.end):
        return False
    return not known.modal.match(text, after.start) or text.startswith(_CONSEQUENCE, after.start)


def held_up(text: str, parts: tuple[Span, ...], place: int, language: Language) -> bool:
    """Whether the clause only delays what the one before it waits for: 孩子说，妈妈，…; 可喜的是，在最冷的日子里，…."""
    if not place:
        return False
    here, before = trimmed(text, parts[place]), trimmed(text, parts[place - 1]).of(text)
    named = _NAMED.fullmatch(before) and not tells(before, language)
    if not named and not cues(language).awaiting.search(before):
        return False
    return len(here) <= _CALLED or is_circumstance(text, parts[place], language)


def _reasons(text: str, here: Span, after: Span, language: Language, longest: float) -> bool:
    """Whether the next clause only gives the reason of this one, and both fit in a line: 灯塔不能灭，因为船还在海上."""
    if not REASON.match(text, after.start) or text[here.end - 1] in "；;：:":
        return False
    return size(text[here.start : after.end], language) <= longest


#: How a clause begins that says why; in the middle of a sentence it is a half.
REASON = re.compile("因为|因為|是因为|是因為|就因为|正因为(?!此)")


def _is_subject(text: str, here: Span, after: Span, language: Language) -> bool:
    """Whether the clause only names what the next one is about: 开学典礼、运动会等，我们都请家长参加."""
    wording = trimmed(text, here).of(text)
    if text[after.start] in "在对對" and _NAMED.fullmatch(wording) and not tells(wording, language):
        return True
    if not text.startswith((*PREDICATE, *_WE), after.start) or is_circumstance(text, after, language):
        return False
    return not tells(wording, language)


#: How a clause ends that says when or why, and has its own subject before: 有的孩子遇到困难的时候.
_MEANWHILE = re.compile("(?:的时候|的同时|之际|之时|过程中)$|(?:由于|由於)[^，]+$")
#: Whom or what it is about: 对调查认定必须拆除的，.
_NOMINAL = re.compile("(?!.*[是更很最])[^，]{5,}的")
#: Somebody of whom the next clause says something: 一个没有现实感的人.
SOMEONE = re.compile(
    "(?:不然|否则|但是?|而|所以|因此|那么)?(?:一[个個位名种種]|每一?[个個位]|任何(?:一[个個])?)[^，是]{2,}的[^，的是]{1,4}"
)
#: A name that says which one is meant, before what is said of it: 港口的老船长，在码头….
_NAMED = re.compile("[^，]{2,}的[^，的]{2,8}")
#: Characters of a name by which somebody is called.
_CALLED = 4
#: What is taken, before what is done with it: 把好技术、好方法，用到….
_TAKEN = re.compile("(?<![大老])[把将將]([^，]{2,})$")
#: How a clause goes on behind its subject that tells what follows from the one before: 系统就不能用了.
_THEREFORE = re.compile("[^，。、；：就才]{1,8}(?:就(?:[会會能不要可得没沒必将將]|无法|無法)|才[会會能可])")

_WE = (
    "我们",
    "我們",
    "他们",
    "他們",
    "要",
    "必须",
    "必須",
    "应",
    "應",
    "是",
    "正是",
    "也",
    "就",
    "才",
    "则",
    "則",
    "既",
    "不仅",
    "不僅",
)

#: Behind 要…，: what it takes. Then 要 is no call but a condition: 园区要发展，人才是关键.
_NEEDED = re.compile(
    "^(?:根本|最终|最終|归根结底|歸根結底|归根到底)[^，]{0,2}[靠在]|(?:是|成为|成了|在于)[^，]{0,8}(?:当务之急|关键|前提|根本|必由之路|基础|保证|保障|重中之重|要害)[。；！]?$|^关键|^离不开"
)
#: How a clause begins that tells what follows from the one before, also with a modal: 就要, 才能.
_CONSEQUENCE = ("就", "则", "才", "便", "都", "首先要", "关键要")
#: How a clause begins whose subject stands in the clause before.
PREDICATE = ("将", "均", "都", "已", "会", "能", "可以", "可能", "必须", "总是", "一直", "一定")
