"""What a title line holds: known to who shortens titles, to the kinds of slides and to the review of themes."""

from __future__ import annotations

from typing import NamedTuple


class Limit(NamedTuple):
    """The longest text of a slot, in full-width characters and in words; `paragraphs` of them where it is a list."""

    wide: int
    latin: int
    paragraphs: int = 1
    letters: int | None = None  # of a Latin text that must not be cut, as words differ in length


#: The title line of every theme.
TITLE_LETTERS = 44
TITLE = Limit(22, 12, letters=TITLE_LETTERS)
