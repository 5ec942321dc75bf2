"""A passage → the steps of a procedure: 先…，再…，最后…; 从…到…再到….

Only words that put one thing after another count: a list that is only counted (一是, 二是) is no sequence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import trimmed, whole
from speechdeck.prose.sentences import clauses
from speechdeck.prose.size import size
from speechdeck.prose.turns import turns

#: Steps of one slide.
LEAST, MOST = 3, 5
#: What a step may say, in characters and in words.
_WIDE, _LATIN = (3.0, 18.0), (2.0, 9.0)


class Steps(NamedTuple):
    """What is done, one after the other."""

    steps: tuple[Excerpt, ...]
    span: Span


def steps(text: str, sentences: Sequence[Span], language: Language) -> Steps | None:
    """The first procedure that the sentences tell."""
    found = _staged(text, sentences, language)
    if found is None:
        found = next((each for sentence in sentences if (each := _chained(text, sentence, language))), None)
    return found if found and all(_holds(text, step, language) for step in found.steps) else None


def _staged(text: str, sentences: Sequence[Span], language: Language) -> Steps | None:
    """Sentences, or clauses of one, that begin with 先, 再, 最后, in this order and one after the other."""
    if len(turns(language).sequence) < 3:
        return None
    runs = [sentences, *(clauses(text, sentence) for sentence in sentences)]
    if language.typography.east_asian:
        runs.append([clause for sentence in sentences for clause in clauses(text, sentence)])
    return next((found for run in runs if (found := _in_order(text, run, language))), None)


def _in_order(text: str, parts: Sequence[Span], language: Language) -> Steps | None:
    first, middle, last = turns(language).sequence
    run: list[Excerpt] = []
    start = 0
    for part in parts:
        stage = next((found for words in (last, middle) if run and (found := words.match(text, part.start))), None)
        if stage is None:
            run, start = [], part.start
            stage = first.match(text, part.start)
        if stage is None:
            continue
        body = trimmed(text, Span(stage.end(), max(stage.end(), part.end)))
        run.append(Excerpt((body,), capital=not language.typography.east_asian))
        if len(run) > 1 and last.match(text, part.start):
            return Steps(tuple(run), Span(start, part.end)) if LEAST <= len(run) <= MOST else None
    return None


def _chained(text: str, sentence: Span, language: Language) -> Steps | None:
    """从A到B再到C: members of one progression."""
    known = turns(language)
    head = known.chain_head.search(text, sentence.start, sentence.end)
    if head is None:
        return None
    end = next((place for place in range(head.end(), sentence.end) if text[place] in "。；！？：的"), sentence.end)
    joints = list(known.chain.finditer(text, head.end(), end))
    if len(joints) < 2 or not any(len(joint.group().strip("，")) > 1 for joint in joints[1:]):
        return None
    end = next((place for place in range(joints[-1].end(), end) if text[place] in "，,"), end)
    cuts = [head.end(), *(place for joint in joints for place in joint.span()), end]
    members = [trimmed(text, Span(a, b)) for a, b in zip(cuts[::2], cuts[1::2], strict=True)]
    if not LEAST <= len(members) <= MOST or any(re.search("[，,]", member.of(text)) for member in members):
        return None
    return Steps(tuple(Excerpt((member,)) for member in members), Span(head.start(), end))


def _holds(text: str, step: Excerpt, language: Language) -> bool:
    least, most = _WIDE if language.typography.east_asian else _LATIN
    wording = step.read(text)
    return bool(step.spans) and least <= size(wording, language) <= most and whole(wording)
