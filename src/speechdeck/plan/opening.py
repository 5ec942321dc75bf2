"""The opening → the greeting, and slides of what else is said before the first point."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.source import Excerpt, Span
from speechdeck.model.spans import without
from speechdeck.plan.page import Draft, line, lines
from speechdeck.plan.remarks import remarks
from speechdeck.plan.speech import Speech, within
from speechdeck.prose.choose import BARELY, graded
from speechdeck.prose.clause import trimmed
from speechdeck.prose.sentences import sentences

#: Seconds below which what is said besides the greeting needs no slide: it is a sentence or two.
_RICH = 40.0
#: Characters of a title over a greeting, at least: 今天 is none.
_SHORTEST = 4.0
_TOWARDS = tuple("向对對")
#: In whom a greeting goes to: it thanks for something instead of greeting somebody.
_SELF = re.compile("[对對给給]我(?![们們国國市省县縣校])")


#: What a greeting is: the noun that it ends in. What somebody thanks for in passing (感谢大家的支持) has none.
_NOUN = re.compile("(?:祝[贺賀福愿願]|感[谢謝]|[谢謝]意|[问問]候|敬意|慰[问問]|[欢歡]迎)$")
#: One greeting alone opens a speech if it stands in its first characters, or its first third.
_EARLY, _SHARE = 200, 0.34


#: Characters that name whom a wish goes to.
_WHOM = 44.0


class _Greeting(NamedTuple):
    whom: tuple[Excerpt, ...]
    what: Excerpt
    sentence: Span


def opening(speech: Speech) -> list[Draft]:
    """The slides of the opening; empty if it only addresses the hall (its words are then the cover's notes)."""
    span = speech.outline.opening
    if span is None:
        return []
    greetings = _greetings(speech, span)
    drafts: list[Draft] = []
    rest = span
    if _ceremonial(speech, greetings, span) and (slide := _greeting_slide(speech, greetings, span)):
        drafts.append(Draft(slide, span.start))
        rest = Span(greetings[-1].sentence.end, span.end)
    rest = Span(rest.start, max(rest.start, _announced(speech, rest)))
    drafts += remarks(speech, "opening.2" if drafts else "opening", rest, _RICH)
    return drafts


def _ceremonial(speech: Speech, greetings: list[_Greeting], span: Span) -> bool:
    """Whether two or three are greeted, or all in one sentence at the beginning, in a noun: 向大家表示热烈的祝贺."""
    if len(greetings) != 1:
        return 1 < len(greetings) <= 3
    only = greetings[0]
    early = only.sentence.start - span.start <= max(_EARLY, _SHARE * len(span))
    named = only.whom[0].start < only.what.start and bool(_NOUN.search(speech.read(only.what)))
    return early and named


def _announced(speech: Speech, rest: Span) -> int:
    """Where the sentence that announces the points begins, or the end."""
    announcement = speech.outline.announcement
    if not announcement or not rest.start <= announcement.start < rest.end:
        return rest.end
    return speech.sentence_start(announcement.start)


def _greetings(speech: Speech, span: Span) -> list[_Greeting]:
    found: list[_Greeting] = []
    patterns = [re.compile(pattern) for pattern in speech.language.cuts.greetings]
    for part in speech.prose(span):
        for sentence in sentences(speech.text, part):
            for match in _matches(patterns, speech.text, sentence):
                whom, what = (trimmed(speech.text, Span(*match.span(group))) for group in ("whom", "what"))
                if len(whom) and len(what):
                    all_of_them = Excerpt((_all(speech.text, whom, sentence),))
                    found.append(_Greeting((all_of_them,), Excerpt((what,)), sentence))
    return found


def _all(text: str, whom: Span, sentence: Span) -> Span:
    """All whom one greeting goes to: 向甲，向乙，向丙致以…."""
    before = re.search("(?:[向对對][^，。；！：表致达達]{2,40}[，、])+$", text[sentence.start : whom.start])
    return Span(sentence.start + before.start(), whom.end) if before and text[whom.start] in _TOWARDS else whom


def _matches(patterns: list[re.Pattern[str]], text: str, sentence: Span) -> list[re.Match[str]]:
    return next(
        (found for pattern in patterns if (found := [*pattern.finditer(text, sentence.start, sentence.end)])), []
    )


def _greeting_slide(speech: Speech, greetings: list[_Greeting], span: Span) -> Slide | None:
    """乙 over 向甲; the title is who greets, or a line before it."""
    title = _greeter(speech, span, greetings[0])
    greetings = _merged(speech, greetings)
    whoms = [speech.read(each) for greeting in greetings for each in greeting.whom]
    if not title or not greetings or any(map(_SELF.search, whoms)):
        return None
    slots: list[Slot] = [line("title", *title)]
    for number, greeting in enumerate(greetings, 1):
        head, size = within((greeting.what,), speech, 12), sum(map(speech.size, greeting.whom))
        if not head or size > _WHOM:
            return None
        slots += [line(f"head{number}", *head), lines(f"text{number}", [(each,) for each in greeting.whom], speech)]
    return Slide("opening", "opening", tuple(slots), count=len(greetings))


def _merged(speech: Speech, greetings: list[_Greeting]) -> list[_Greeting]:
    """Neighbours of one wish as one of them: 对甲表示祝贺，对乙表示祝贺; none where others stand between."""
    merged = [greetings[0]]
    for before, greeting in pairwise(greetings):
        if speech.read(before.what) != speech.read(greeting.what):
            merged.append(greeting)
        else:
            merged[-1] = merged[-1]._replace(whom=(*merged[-1].whom, *greeting.whom))
    return merged if len({speech.read(each.what) for each in merged}) == len(merged) else []


def _greeter(speech: Speech, span: Span, first: _Greeting) -> tuple[Excerpt, ...]:
    """我代表市委 where the speech says so, else a line of what is said before the greetings."""
    said = speech.text[span.start : first.whom[0].start]
    found = [*re.finditer("(?:我(?:谨|謹)?|谨|謹)代表[^，。！!,\n]{2,24}?(?=[，,]|[向对對]|$)", said)]
    if found:
        return (Excerpt.of(span.start + found[-1].start(), span.start + found[-1].end()),)
    earlier = [
        variant
        for item in graded(speech.text, _unaddressed(speech, span, first), speech.language)
        if item.score >= BARELY
        for variant in item.variants
    ]
    return tuple(each for each in within(earlier, speech, 22) if speech.size(each) >= _SHORTEST)[:1]


def _unaddressed(speech: Speech, span: Span, first: _Greeting) -> tuple[Span, ...]:
    """What is said before the first greeting, the address to the hall left out."""
    return without(speech.prose(Span(span.start, first.whom[0].start)), speech.outline.salutations)
