"""Captions (.srt, .vtt, or text like them) → paragraphs: what is said runs on from cue to cue.

A cue holds what fits on the screen, so its lines begin and end anywhere. A paragraph ends where a sentence does and the
speaker pauses, or has said enough; the times stand inside it and are no part of the speech.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from speechdeck.model.manuscript import Block, Origin
from speechdeck.model.source import Span
from speechdeck.read.page import outer

_TIME = r"(?:(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?)"
_CUE = re.compile(
    rf"^(?:[ \t]*\d{{1,5}}[ \t]*\n)?[ \t]*(?P<from>{_TIME})[ \t]*-->[ \t]*(?P<to>{_TIME})[^\n]*$", re.MULTILINE
)
_SPEAKER = re.compile(r"\s*(?:>>|&gt;&gt;|- )")  # another person goes on
_ENDS, _CLOSERS = "。！？!?….", "”’」』）)\"' "
_PAUSE = 1.5  # seconds
_ENOUGH, _MOST = 300, 600  # characters: from here on a sentence's end is a paragraph's; a line's is


class Cue(NamedTuple):
    """One caption: `head` has its number and times, `said` its lines; empty where a cue says nothing new."""

    head: Span
    said: Span
    begins: float  # seconds
    ends: float


def cues(text: str) -> tuple[Cue, ...]:
    """The captions of a text."""
    heads = list(_CUE.finditer(text))
    found: list[Cue] = []
    for head, following in zip_longest(heads, heads[1:]):
        said = outer(text, head.end(), following.start() if following else len(text))
        cue = Cue(outer(text, *head.span()), said, _seconds(head["from"]), _seconds(head["to"]))
        repeated = found and (cue.begins, cue.ends, said.of(text)) == (*found[-1][2:], found[-1].said.of(text))
        found.append(
            cue._replace(head=Span(cue.head.start, said.end), said=Span(said.end, said.end)) if repeated else cue
        )
    return tuple(found)


def caption_blocks(text: str, found: tuple[Cue, ...]) -> Iterator[Block]:
    """The paragraphs of captions. What stands above the first one is the caller's."""
    paragraph: Span | None = None
    last: Cue | None = None
    for cue in found:
        if paragraph and last and len(cue.said) and _ended(text, paragraph, last, cue):
            yield _block(text, paragraph)
            paragraph = None
        if len(cue.said):
            paragraph = Span(paragraph.start if paragraph else cue.said.start, cue.said.end)
            last = cue
    if paragraph:
        yield _block(text, paragraph)


def _ended(text: str, paragraph: Span, last: Cue, cue: Cue) -> bool:
    if len(paragraph) >= _MOST or _SPEAKER.match(text, cue.said.start):
        return True
    pause = cue.begins - last.ends >= _PAUSE
    return (pause or len(paragraph) >= _ENOUGH) and paragraph.of(text).rstrip(_CLOSERS)[-1:] in _ENDS


def _block(text: str, span: Span) -> Block:
    return Block(span, Origin("line", text.count("\n", 0, span.start) + 1))


def _seconds(time: str) -> float:
    seconds = 0.0
    for part in time.replace(",", ".").split(":"):
        seconds = seconds * 60 + float(part)
    return seconds
