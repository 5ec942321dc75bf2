"""The end of a speech → its last words of thanks, and where it ends."""

from __future__ import annotations

from speechdeck.model.manuscript import Manuscript
from speechdeck.model.source import Excerpt, Span
from speechdeck.model.spans import covers
from speechdeck.outline.anatomy.cover import is_date
from speechdeck.outline.anatomy.parts import HeadMatter
from speechdeck.outline.anatomy.units import paragraphs
from speechdeck.outline.anatomy.words import words_of
from speechdeck.prose.sentences import sentences

_REACH = 600  # characters before the end in which thanks are looked for
_SIGNATURE = 30  # characters, at most


def speech_end(manuscript: Manuscript, head: HeadMatter) -> int:
    """The end of the speech proper: what follows is junk, or a signature."""
    text, words = manuscript.text, words_of(manuscript.language)
    end = head.body_start
    blocks = [block.span for block in manuscript.blocks if block.span.end > head.body_start]
    for span in reversed(blocks):
        if covers(head.covered, span):
            continue
        line = span.of(text).strip()
        if len(line) <= _SIGNATURE and (is_date(line, words) or (words.wide and words.is_person(line))):
            continue
        end = span.end
        break
    return _before_junk(text, head.covered, end)


def _before_junk(text: str, junk: tuple[Span, ...], end: int) -> int:
    """Without stage directions at the very end."""
    for span in reversed(junk):
        if span.end < end and text[span.end : end].strip():
            break
        if span.start < end:
            end = len(text[: span.start].rstrip())
    return end


def find_thanks(manuscript: Manuscript, head: HeadMatter, end: int) -> Excerpt | None:
    """谢谢大家！ Thank you. — the last sentence that says nothing else."""
    words = words_of(manuscript.language)
    for paragraph in reversed(paragraphs(manuscript, head, max(head.body_start, end - _REACH), end)):
        for sentence in reversed(sentences(manuscript.text, paragraph)):
            if words.thanks.fullmatch(manuscript.text, sentence.start, sentence.end):
                return Excerpt((sentence,))
    return None
