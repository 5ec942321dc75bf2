"""Two clauses side by side → whether they cannot be parted: who it is and what is said of him, what is said and what.

指出 and what is pointed out; a name and its predicate; 要… and what it takes; what a clause only delays.
"""

from __future__ import annotations

from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose.circumstance import is_circumstance
from speechdeck.prose.clause import trimmed
from speechdeck.prose.cues import cues
from speechdeck.prose.patterns import pattern
from speechdeck.prose.size import size
from speechdeck.prose.telling import tells


def leans(text: str, parts: tuple[Span, ...], place: int, language: Language, longest: float) -> bool:
    """Whether the clause after `place` cannot be parted from it."""
    known, linkage = cues(language), language.linkage
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
    wording = trimmed(text, here).of(text)
    if pattern(linkage.meanwhile).search(wording):
        return True
    if pattern(linkage.therefore).match(text, after.start, after.end):
        return True
    waiting = (linkage.nominal, linkage.someone)
    if text[here.end - 1] in "，," and any(pattern(each).fullmatch(wording) for each in waiting):
        return True
    if _reasons(text, here, after, language, longest):
        return True
    if pattern(linkage.dealt).search(after.of(text)):
        return True
    if (taken := pattern(linkage.taken).search(wording)) and not tells(taken.group(1), language):
        return True
    if known.modal.search(text, here.start, here.end) and pattern(linkage.needed).search(after.of(text)):
        return True
    aside = place + 2 < len(parts) and is_circumstance(text, after, language)  # 其中在…中，
    if aside or not known.dependent.match(text, after.start, after.end):
        return False
    return not known.modal.match(text, after.start) or text.startswith(linkage.consequence, after.start)


def held_up(text: str, parts: tuple[Span, ...], place: int, language: Language) -> bool:
    """Whether the clause only delays what the one before it waits for: 孩子说，妈妈，…; 可喜的是，在最冷的日子里，…."""
    if not place:
        return False
    here, before = trimmed(text, parts[place]), trimmed(text, parts[place - 1]).of(text)
    named = pattern(language.linkage.named).fullmatch(before) and not tells(before, language)
    if not named and not cues(language).awaiting.search(before):
        return False
    return len(here) <= _CALLED or is_circumstance(text, parts[place], language)


def _reasons(text: str, here: Span, after: Span, language: Language, longest: float) -> bool:
    """Whether the next clause only gives the reason of this one, and both fit in a line: 灯塔不能灭，因为船还在海上."""
    if not pattern(language.linkage.reason).match(text, after.start) or text[here.end - 1] in "；;：:":
        return False
    return size(text[here.start : after.end], language) <= longest


def _is_subject(text: str, here: Span, after: Span, language: Language) -> bool:
    """Whether the clause only names what the next one is about: 开学典礼、运动会等，我们都请家长参加."""
    linkage, wording = language.linkage, trimmed(text, here).of(text)
    named = text[after.start] in linkage.about and pattern(linkage.named).fullmatch(wording)
    if named and not tells(wording, language):
        return True
    said = text.startswith((*linkage.predicates, *linkage.answers), after.start)
    if not said or is_circumstance(text, after, language):
        return False
    return not tells(wording, language)


#: Characters of a name by which somebody is called.
_CALLED = 4
