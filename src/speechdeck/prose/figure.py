"""A line → the figure it states: number, unit, and what is counted.

规模工业增加值29.81亿元，同比增长40.7% → 29.81 亿元 · 规模工业增加值 · 同比增长40.7%.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import beheaded, trimmed
from speechdeck.prose.cues import cues
from speechdeck.prose.density import DATE
from speechdeck.prose.sentences import clauses
from speechdeck.prose.size import size
from speechdeck.prose.turns import turns

#: What is counted must be named, in as many characters as stand over a number on every theme.
_SHORTEST_HEAD, _LONGEST_HEAD = 3.0, 11.0
#: What is said of the figure besides: a line under it.
_SHORTEST_TEXT, _LONGEST_TEXT = 4.0, 14.0

#: What stands before a number and makes another one of it: it stays with it, or with the name of what is counted.
_ABOUT = "约近超逾約"
_BOUNDS = "约占 约 近 首次突破 突破 超过 超 仅 高达 約佔 約 超過 僅 高達".split()

_NUMBER = re.compile(r"(?:\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[,，]\d{3})*)(?:\.\d+)?")


class Figure(NamedTuple):
    """A number with its unit, the name of what it measures, and what else the line says of it."""

    number: Excerpt
    unit: Excerpt | None
    head: Excerpt
    text: Excerpt | None

    @property
    def span(self) -> Span:
        parts = [part for part in (self.number, self.unit, self.head, self.text) if part]
        return Span(min(part.start for part in parts), max(part.end for part in parts))


def stated(text: str, sentences: Sequence[Span], language: Language) -> tuple[Figure, ...]:
    """The figures that clauses of the sentences state as facts, in order.

    Each has under it the comparison that follows (同比增长8%), or what is counted along with it (新建学校3所、医院2家):
    by itself that would lack the verb.
    """
    if not language.typography.east_asian:
        return tuple(_latin(text, sentences, language))
    found: list[Figure] = []
    for sentence in sentences:
        place, before, owned = len(found), _NO_CLAUSE, False
        for clause in clauses(text, sentence):
            first, *others = _members(text, clause, language)
            bare = beheaded(text, first, language, modal=False, adverbs=False)
            if basis := turns(language).basis.match(text, bare.start, bare.end):
                bare = Span(basis.end(), bare.end)
            alone = not cues(language).dependent.match(text, bare.start)
            before = before.followed_by(text, bare, language)
            done = turns(language).done.match(text, bare.start)
            owned = owned or _owned(text, bare, language)
            if owned and done and alone:  # what the yard has done is not what all have
                place = len(found)
            elif alone and not before.governs:
                each = _named(text, clause, bare, language)
                found += [each] if each else []
                others = others if each else [bare] if _of_the_same(text, bare, language) else []
                unshown = each is None and cues(language).figure.search(text, bare.start, bare.end)
            else:
                others, unshown = [bare, *others], None
            if others and len(found) > place and found[-1].text is None:
                found[-1] = found[-1]._replace(text=_remark(text, trimmed(text, others[0]), language))
            if unshown:
                place = len(found)  # what comes next is said of this one, which has no place of its own
    return tuple(each for each in found if _weighs(text, each))


def _owned(text: str, clause: Span, language: Language) -> bool:
    """Whether a clause says who has done a thing (船厂|完成): what follows without a subject is of the same."""
    known = turns(language)
    done = known.done.search(text, clause.start, clause.end)
    who = text[clause.start : done.start()] if done else ""
    return _SHORTEST_OWNER <= len(who) <= _LONGEST_OWNER and not _scoped(who, known.scope)


def _scoped(who: str, scope: re.Pattern[str]) -> bool:
    """Whether words say only that it is of all the place or of a time: 今年全市."""
    while who and (found := scope.match(who)) and found.end():
        who = who[found.end() :]
    return not who


#: Characters of who has done a thing, before the verb.
_SHORTEST_OWNER, _LONGEST_OWNER = 2, 6


def _of_the_same(text: str, clause: Span, language: Language) -> bool:
    """Whether a clause says how much was done of what the one before counts: 新建水库3座，完成投资2亿元."""
    done = turns(language).done.match(text, clause.start, clause.end)
    counted = cues(language).figure.search(text, done.end(), clause.end) if done else None
    return bool(done and counted and _MEASURE.fullmatch(text, done.end(), counted.start()))


class _Clause(NamedTuple):
    """A clause that ends in a figure, and whether the next one may be a further object of its verb."""

    deed: bool  # it has a verb that takes several counted objects, or is such an object
    governs: bool  # this one is such an object of the clause before: it lacks the verb

    def followed_by(self, text: str, clause: Span, language: Language) -> _Clause:
        """表彰先进班组4个，先进个人12人."""
        deeds, counts = turns(language).deeds, cues(language).figure
        bare = trimmed(text, clause)
        ends = any(each.end() == bare.end for each in counts.finditer(text, bare.start, bare.end))
        names = figure(text, Excerpt((bare,)), language)
        own = deeds.search(text, bare.start, bare.end) or (names and _MEASURE.search(names.head.read(text)))
        governs = self.deed and ends and not own
        ends = ends and text[clause.end : clause.end + 1] not in "；;。"
        return _Clause(ends and (bool(deeds.search(text, bare.start, bare.end)) or governs), governs)


_NO_CLAUSE = _Clause(deed=False, governs=False)


def _weighs(text: str, each: Figure) -> bool:
    """Whether a number is worth large type: of things told by the piece, not under ten (劝退教师3人)."""
    unit = each.unit.read(text) if each.unit else ""
    digits = _NUMBER.search(each.number.read(text))
    return (
        digits is None
        or "." in digits.group()
        or len(digits.group()) > 1
        or bool(re.search("[万萬亿億%％‰倍元成]", unit))
    )


#: Nouns that measure: what ends in one needs no verb before it.
_MEASURE = re.compile(
    "(?:总|總|规模|規模|产|產)?(?:[一-龥]?[额額率量值积積度数數比]|收入|支出|投资|投資|贷款|貸款|存款|里程|能耗)$"
)


def _latin(text: str, sentences: Sequence[Span], language: Language) -> Iterator[Figure]:
    from speechdeck.prose.statistic import statistics

    for each in (each for sentence in sentences for each in statistics(text, sentence, language)):
        said = Excerpt((each.text,), capital=not each.running) if each.text else None
        yield Figure(Excerpt((each.number,), capital=True), None, Excerpt((each.head,), not each.running), said)


def _members(text: str, clause: Span, language: Language) -> list[Span]:
    """The members of a list of figures (新建学校3所、医院2家), else the clause."""
    ends = [found.end() for found in cues(language).figure.finditer(text, clause.start, clause.end)]
    cuts = [clause.start, *(end + 1 for end in ends if text.startswith("、", end)), clause.end]
    return [Span(a, b) for a, b in pairwise(cuts) if a < b]


def _named(text: str, clause: Span, bare: Span, language: Language) -> Figure | None:
    """The figure of a clause that names what it counts; goals (要达到) and lists (分别为3、4) are none."""
    known = turns(language)
    start = bare.start
    while (scope := known.scope.match(text, start, bare.end)) and scope.end() > start:
        start = scope.end()
    each = figure(text, Excerpt((Span(start, bare.end),)), language) if start < bare.end else None
    if each is None or cues(language).modal.search(text, clause.start, each.head.end):
        return None
    head, after = text[each.head.start : each.number.start], text[(each.unit or each.number).end :][:2]
    if (
        _MEASURE.fullmatch(each.head.read(text))
        or known.unnamed.search(each.head.read(text))
        or known.unnamed.search(head)
        or re.match(r"、\s?\d", after)
    ):
        return None
    return each


def _remark(text: str, clause: Span, language: Language) -> Excerpt | None:
    """A comparison (同比增长8%) as the line under a figure; what moves by itself (出口增长8%) is none."""
    fits = _SHORTEST_TEXT <= size(clause.of(text), language) <= _LONGEST_TEXT
    if not fits or not cues(language).figure.search(text, clause.start, clause.end):
        return None
    return None if _OF_ITS_OWN.match(text, clause.start, clause.end) else Excerpt((clause,))


#: A clause with a subject of its own, and brackets.
_OF_ITS_OWN = re.compile(
    "[（(]|(?!其中|同比|环比|環比|比|较|較|占|佔|居|年均|平均|增速|增幅)[^，。；]{3,}?"
    "(?:增长|增長|下降|上升|提高|提升|减少|減少|回落|达到|達到|达|達|突破|超过|超過|超)(?:了|到)?[0-9]"
)


def figure(text: str, line: Excerpt, language: Language) -> Figure | None:
    """The figure of a line, if it begins with what is counted and states it next. East Asian scripts only."""
    if len(line.spans) != 1 or not language.typography.east_asian:
        return None
    span = line.spans[0]
    found = cues(language).figure.search(text, span.start, span.end)
    if not found or DATE.search(found.group()) or _NUMBER.search(text, span.start, found.start()):
        return None
    start = found.start()
    while start > span.start and text[start - 1] in _ABOUT:
        start -= 1
    head = _head(text, Span(span.start, start), language)
    number = _NUMBER.search(found.group())
    if head is None or number is None:
        return None
    cut = found.start() + number.end()
    unit = Excerpt.of(cut, found.end()) if cut < found.end() else None
    rest = trimmed(text, Span(found.end(), span.end))
    if len(rest) and text[found.end()] not in "，,；;（(":
        return None
    told = text[found.end() : found.end() + 1] not in ("（", "(")
    said = rest if told and _SHORTEST_TEXT <= size(rest.of(text), language) <= _LONGEST_TEXT else None
    return Figure(Excerpt.of(start, cut), unit, head, Excerpt((said,)) if said else None)


def _head(text: str, span: Span, language: Language) -> Excerpt | None:
    """What is counted, without the verb that only leads over to the number."""
    words = [word for word in language.cuts.measuring if word not in _BOUNDS]
    wording = span.of(text)
    while word := next((word for word in words if wording.endswith(word)), ""):
        wording = wording[: -len(word)]
    bare = trimmed(text, Span(span.start, span.start + len(wording)))
    if re.search("[，；：“”、]", bare.of(text)) or bare.of(text)[-1:] in "的地得和与第":
        return None
    named = bare.of(text)
    while bound := next((word for word in _BOUNDS if named.endswith(word)), ""):
        named = named[: -len(bound)]
    fits = size(named, language) >= _SHORTEST_HEAD and size(bare.of(text), language) <= _LONGEST_HEAD
    return Excerpt((bare,)) if fits else None
