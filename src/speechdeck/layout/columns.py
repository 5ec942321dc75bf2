"""A title of two phrases → two columns, its characters one below the other, where the theme has a layout for that.

No text is turned: office programs other than PowerPoint lay vertical text on its side. Each column is an area little
wider than a character (`stack`), in which Chinese wraps after every character, and which people can edit.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from speechdeck.model.deck import Paragraph, Phrase, Slide, Slot, Wording
from speechdeck.model.source import Excerpt, Span
from speechdeck.model.theme import Theme

#: The variant of a layout in which titles or headings stand.
STACKED = "@stack"

#: Kinds whose titles stand; a deck stands as a whole or not at all.
_TITLED = ("cover", "section")

#: More characters than this are too many to read downwards (look book, section 5.7).
LONGEST = 9

_BORDER = re.compile(r"[\s，、；：]+")


def can_stand(text: str) -> bool:
    """Whether a text can be read downwards: Chinese characters alone, without Latin, digits or punctuation."""
    return 0 < len(text) <= LONGEST and all("\u3400" <= char <= "\u9fff" for char in text)


def stands(slides: Sequence[Slide], theme: Theme, source: str) -> bool:
    """Whether the titles of a deck stand in columns: all that the theme has such layouts for, or none."""
    titled = [slide for slide in slides if slide.kind in _TITLED and slide.kind + STACKED in theme.layouts]
    return bool(titled) and all(in_columns(slide, theme, source) for slide in titled)


def in_columns(slide: Slide, theme: Theme, source: str) -> Slide | None:
    """The slide with its title's second phrase as `title2`, or None where it is not of two phrases that can stand."""
    title = slide.slot("title") if slide.kind in _TITLED and slide.kind + STACKED in theme.layouts else None
    phrases = _phrases(title.variants[0], source) if title else ()
    if title is None or len(phrases) != 2 or not all(can_stand(phrase.read(source)) for phrase in phrases):
        return None
    first, second = (((Paragraph((Phrase(phrase),)),),) for phrase in phrases)
    slots = [replace(slot, variants=first) if slot is title else slot for slot in slide.slots]
    slots.insert(slots.index(next(slot for slot in slots if slot.name == "title")) + 1, Slot("title2", second))
    return replace(slide, slots=tuple(slots))


def _phrases(wording: Wording, source: str) -> tuple[Excerpt, ...]:
    """What of a title stands between its marks and line ends; nothing of a title that words are left out of."""
    texts = [phrase.text for paragraph in wording for phrase in paragraph.phrases]
    if not all(isinstance(text, Excerpt) and len(text.spans) == 1 for text in texts):
        return ()
    found: list[Excerpt] = []
    for span in (text.spans[0] for text in texts if isinstance(text, Excerpt)):
        start = span.start
        for border in (*_BORDER.finditer(source, span.start, span.end), None):
            end = border.start() if border else span.end
            if start < end:
                found.append(Excerpt((Span(start, end),)))
            start = border.end() if border else end
    return tuple(found)
