"""A Chinese wording that ends in a list → the same with fewer members of it.

加强理论学习和党性修养 → 加强理论学习. What all members have in common behind them stays, or nothing is left out:
实施汽车、钢铁、造船等产业振兴规划 → 实施汽车等产业振兴规划, and never 实施汽车.
"""

from __future__ import annotations

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import whole
from speechdeck.prose.cues import cues
from speechdeck.prose.patterns import pattern

#: Characters of a wording before its first joint: less is no verb with a first member.
_LEAST = 6
#: Characters of a member of a list that is only named; longer ones say something.
_MEMBER = 10


def fewer_members(text: str, wording: Excerpt, language: Language) -> list[Excerpt]:
    """The wording without the last members of the list that it ends in, from the longest to the shortest."""
    if cues(language).leading.match(text, wording.start):
        return []  # 通过甲、乙、丙…培养: the verb stands behind the list
    last = wording.spans[-1]
    joints = pattern(language.linkage.joint)
    cuts = [match.start() for match in joints.finditer(text, last.start + _LEAST, last.end - 1)]
    found: list[Excerpt] = []
    for cut in reversed(cuts):
        if cues(language).modal.search(text, cut, last.end):
            continue
        rest = _rest(text, Span(cut, last.end), language)
        if rest is not None:
            spans = (Span(last.start, cut), *((rest,) if len(rest) else ()))
            found.append(Excerpt((*wording.spans[:-1], *spans)))
    return [each for each in found if whole(each.read(text))]


def _rest(text: str, dropped: Span, language: Language) -> Span | None:
    """What of the words behind a cut has to stay; empty if none has, None if not even that can part from them."""
    known = language.linkage
    end = pattern(known.open_end).search(text, dropped.start, dropped.end)
    if end is None:
        return (
            None if pattern(known.shared).search(text, dropped.start, dropped.end) else Span(dropped.end, dropped.end)
        )
    members = pattern(known.joint).split(text[dropped.start : end.start()])[1:]
    named = all(len(each) <= _MEMBER and not _tells(each, language) for each in members)
    return Span(end.start(), dropped.end) if named else None


def _tells(member: str, language: Language) -> bool:
    """Whether a member is a clause of its own: 建设乡村."""
    said = member[:2] in language.cuts.verbs or any(mark in member for mark in "，；：")
    return said or pattern(language.linkage.shared).search(member) is not None
