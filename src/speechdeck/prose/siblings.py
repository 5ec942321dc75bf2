"""Headings of one list → the same without what all of them begin with, which need be said only once."""

from __future__ import annotations

from collections.abc import Sequence

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import trimmed
from speechdeck.prose.cues import cues

#: Characters that all must share before it is worth leaving out, and that must remain of each.
_SHARED, _LEFT = 3, 4


def without_shared(text: str, headings: Sequence[Excerpt], language: Language) -> tuple[Excerpt, ...]:
    """机关党建要在服务中心上有所作为, 机关党建要在夯实基层上有新进展 → 在服务中心上有所作为, 在夯实基层上有新进展.

    Cut only after a modal (要, must): before it stands who shall do it, after it the deed. Otherwise as they were.
    """
    if len(headings) < 2 or any(len(heading.spans) != 1 or heading.fixed for heading in headings):
        return tuple(headings)
    shared = common_head([heading.spans[0].of(text) for heading in headings])
    cut = max((match.end() for match in cues(language).modal.finditer(shared)), default=0)
    if cut < _SHARED or any(len(heading.spans[0]) - cut < _LEFT for heading in headings):
        return tuple(headings)
    if any(cues(language).negation.match(text, heading.start + cut) for heading in headings):
        return tuple(headings)
    return tuple(
        Excerpt((trimmed(text, Span(heading.start + cut, heading.end)),), heading.capital) for heading in headings
    )


def without_shared_verb(text: str, headings: Sequence[Excerpt], language: Language) -> tuple[Excerpt, ...]:
    """抓实支部建设, 抓实基础保障 → 支部建设, 基础保障: what is done with all of them alike, where names are enough."""
    if len(headings) < 2 or any(len(heading.spans) != 1 or heading.fixed for heading in headings):
        return tuple(headings)
    shared = common_head([heading.spans[0].of(text) for heading in headings])
    if shared not in language.cuts.verbs or any(len(heading.spans[0]) - len(shared) < _LEFT for heading in headings):
        return tuple(headings)
    return tuple(_from(text, heading, heading.start + len(shared)) for heading in headings)


def after_shared(text: str, headings: Sequence[Excerpt], language: Language) -> tuple[Excerpt, ...]:
    """We honour our town by mending its roads, We honour our town by lighting its piers → Mending its roads, Lighting
    its piers: what tells headings of a Latin script apart that begin with the same words; without them as they were.
    """
    if len(headings) < 2 or language.typography.east_asian or any(len(each.spans) != 1 for each in headings):
        return tuple(headings)
    shared = common_head([heading.spans[0].of(text) for heading in headings])
    cut = shared.rfind(" ") + 1
    lead = language.cuts.prepositions
    rests = [trimmed(text, Span(each.start + cut, each.end)) for each in headings]
    before = shared[:cut].split()[-1:]
    if not before or before[0].lower() not in lead or any(len(rest.of(text).split()) < _WORDS for rest in rests):
        return tuple(headings)
    return tuple(Excerpt((rest,), capital=True) for rest in rests)


#: Words that must remain of each.
_WORDS = 2


def alike(text: str, headings: Sequence[Excerpt], language: Language) -> tuple[Excerpt, ...]:
    """在甲上下功夫, 要在乙上下功夫 → both without 要: a modal that not all of them begin with, none does."""
    modal = cues(language).modal
    found = [modal.match(text, heading.start, heading.end) if heading.spans else None for heading in headings]
    if all(found) or not any(found) or not language.typography.east_asian:
        return tuple(headings)
    return tuple(
        _from(text, heading, match.end()) if match else heading for heading, match in zip(headings, found, strict=True)
    )


def _from(text: str, heading: Excerpt, start: int) -> Excerpt:
    """The heading without what stands before `start`; as it was where too little would be left."""
    span = trimmed(text, Span(start, heading.end))
    return Excerpt((span,), heading.capital) if len(heading.spans) == 1 and len(span) >= _LEFT else heading


def common_head(wordings: Sequence[str]) -> str:
    """What all of them begin with."""
    shortest = min(wordings, key=len)
    same = (place for place, char in enumerate(shortest) if any(wording[place] != char for wording in wordings))
    return shortest[: next(same, len(shortest))]


def common_tail(wordings: Sequence[str]) -> str:
    """What all of them end with."""
    return common_head([wording[::-1] for wording in wordings])[::-1]
