"""One sentence that stands for what is said while it is shown: it is the title of its slide."""

from __future__ import annotations

from dataclasses import replace

from speechdeck.kinds.kind import Kind, leading_clauses
from speechdeck.model.deck import Paragraph, Slide, Slot
from speechdeck.model.limits import TITLE_LETTERS
from speechdeck.model.source import Excerpt

#: Where the characters begin that are as wide as two letters.
_WIDE = "\u2e80"


def _listed(slide: Slide, source: str) -> tuple[Slide, ...]:
    """For templates that have no layout for it: a sentence as long as a title alone, else as the one bullet under its
    leading clauses."""
    title = slide.slot("title")
    if title is None:
        return ()
    sentence = title.variants[0][0]
    if _length(sentence, source) <= TITLE_LETTERS:
        return (replace(slide, kind="bullets"),)
    leading = leading_clauses(sentence, source)
    shown = replace(title, variants=((leading,),)) if leading else title
    return (replace(slide, kind="bullets", slots=(shown, Slot("body", title.variants))),)


def _length(paragraph: Paragraph, source: str) -> int:
    """In letters."""
    texts = (phrase.text.read(source) for phrase in paragraph.phrases if isinstance(phrase.text, Excerpt))
    return sum(2 if char >= _WIDE else 1 for text in texts for char in text)


STATEMENT = Kind("statement", "one sentence in large type", ("title",), ways_out=(_listed,))
