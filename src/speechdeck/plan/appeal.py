"""The end of a speech → the words that it ends on, and the line that leads up to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.speech import Speech, within
from speechdeck.prose.choose import AT_WORST, BARELY, Chosen, graded
from speechdeck.prose.clause import trimmed
from speechdeck.prose.cues import cues
from speechdeck.prose.sentences import sentences
from speechdeck.prose.size import letters
from speechdeck.prose.standing import ENDS, announces, stands
from speechdeck.prose.thoughts import Role

#: The appeal in two phrases, and at most; the line above it; the shortest of either.
_APPEAL, _LONGEST_APPEAL, _LEAD, _LEAST = (24.0, 10.0), (34.0, 14.0), (34.0, 16.0), (6.0, 3.0)
#: Sentences from the end on within which the call is looked for.
_END = 4
#: Letters that a refrain has at least: fewer are a form of address, a cheer, an Amen.
_REFRAIN = (6, 12)


def appeal(speech: Speech, span: Span) -> tuple[tuple[Excerpt, ...], Excerpt | None] | None:
    """The wordings of what the speech calls to at its end, and what leads up to it; None if it calls to nothing."""
    items = [item for item in graded(speech.text, speech.prose(span), speech.language) if _is_said(speech, item)]
    if refrain := _refrain(speech, span):
        return (refrain,), _lead(speech, [item for item in items if item.thought.span.end <= refrain.start], refrain)
    last = _last_call(speech, items)
    if not last:
        return None
    wordings = _runs(speech, last)
    before = [item for item in items if item.thought.span.end <= last[0].thought.span.start]
    return wordings, _lead(speech, before, wordings[0])


def _is_said(speech: Speech, item: Chosen) -> bool:
    """Whether it is neither the thanks nor a remark in brackets, nor says only that the speech is over."""
    thanks, span = speech.outline.thanks, item.thought.span
    if thanks and span.start < thanks.end and thanks.start < span.end:
        return False
    if speech.text[span.start] in "[(（【":
        return False
    return not cues(speech.language).parting.search(speech.text, span.start, span.end)


def _refrain(speech: Speech, span: Span) -> Excerpt | None:
    """Whole sentences that the end of the speech says twice, word for word: the longest run of them, said last."""
    known, said = cues(speech.language), letters(span.of(speech.text))
    found: list[Excerpt] = []
    for part in speech.prose(span):
        for run in _neighbours([*sentences(speech.text, part)]):
            words = letters(run.of(speech.text))
            if speech.text[run.end - 1] not in ENDS:
                continue
            if len(words) < speech.pick(*_REFRAIN) or said.count(words) < 2 or known.hall.search(run.of(speech.text)):
                continue
            found += within([Excerpt((trimmed(speech.text, run),))], speech, speech.pick(*_APPEAL))
    return max(found, key=lambda item: (len(letters(speech.read(item))), item.start), default=None)


def _neighbours(spans: Sequence[Span]) -> Iterator[Span]:
    """Each sentence, and each with the one behind it."""
    yield from spans
    for first, second in pairwise(spans):
        yield Span(first.start, second.end)


def _last_call(speech: Speech, items: Sequence[Chosen]) -> list[Chosen]:
    """The thoughts of the last sentence that calls to something, else of the last, from its first main thought on."""
    call, wide = cues(speech.language).call, speech.language.typography.east_asian
    last = [*reversed(dict.fromkeys(item.thought.sentence for item in items))]
    calls = [span for span in last[:_END] if call.search(span.of(speech.text))]
    for alone, group in ((True, calls), (False, calls), (not wide, last[:_END]), (False, last)):
        for sentence in group:
            inside = [item for item in items if item.thought.sentence == sentence]
            main = [item for item in inside if item.thought.role in (Role.MAIN, Role.PURPOSE)]
            good = [item for item in main if not item.thought.leaning and _may_close(speech, item, alone=alone)]
            if good:
                return good
    return []


def _may_close(speech: Speech, item: Chosen, *, alone: bool) -> bool:
    """Whether a thought may be what the speech ends on; `alone`: only one that says something by itself."""
    wording = item.variants[0]
    if item.score <= AT_WORST or speech.size(wording) < speech.pick(*_LEAST):
        return False
    return not alone or _stands(speech, wording)


def _stands(speech: Speech, wording: Excerpt) -> bool:
    return stands(speech.read(wording), _behind(speech, wording), speech.language)


def _announces(speech: Speech, wording: Excerpt) -> bool:
    return announces(speech.read(wording), _behind(speech, wording), speech.language)


def _behind(speech: Speech, wording: Excerpt) -> str:
    return speech.text[wording.end : wording.end + 1]


def _runs(speech: Speech, items: Sequence[Chosen]) -> tuple[Excerpt, ...]:
    """The first of the thoughts, with as many after it as two lines hold; then fewer."""
    first = items[0].variants[0]
    longer = [
        Excerpt((Span(first.start, other.variants[0].end),))
        for before, other in pairwise(items)
        if other.thought.span.start - before.thought.span.end <= 1
    ]
    own = [each for each in items[0].variants if not _announces(speech, each)] or [*items[0].variants]
    fitting = [*reversed(within(longer, speech, speech.pick(*_APPEAL))), *own]
    if items[0].thought.role is Role.PURPOSE:  # 为改变面貌，…: what is to be done for it comes behind
        fitting = [*longer[:1], *fitting]
    return within(fitting, speech, speech.pick(*_LONGEST_APPEAL)) or tuple(own[-1:])


def _lead(speech: Speech, before: Sequence[Chosen], wording: Excerpt) -> Excerpt | None:
    """The line before the appeal, if it stands by itself."""
    fitting = [item for item in before[-2:] if not item.thought.leaning and item.score > BARELY]
    lines = (line for item in reversed(fitting) for line in within(item.variants, speech, speech.pick(*_LEAD)))
    long = (line for line in lines if speech.size(line) >= speech.pick(*_LEAST) and _may_lead(speech, line))
    return next((line for line in long if letters(speech.read(line)) not in letters(speech.read(wording))), None)


def _may_lead(speech: Speech, line: Excerpt) -> bool:
    """Whether a line stands by itself; of Chinese, a rhymed couplet without any verb does as well."""
    return not _announces(speech, line) if speech.language.typography.east_asian else _stands(speech, line)
