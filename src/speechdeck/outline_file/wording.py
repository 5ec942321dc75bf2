"""Wordings of the user's or the program's → excerpts of the new text; what the speech does not say is put behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from speechdeck.model.manuscript import Origin
from speechdeck.model.source import Excerpt, Span, fold_space
from speechdeck.outline_file.laid import Laid
from speechdeck.outline_file.search import in_speech


@dataclass(slots=True)
class Wordings:
    """Gives every wording its place in the new text; those that the speech does not have are put behind it."""

    laid: Laid
    own: list[Span] = field(default_factory=list)  # the wordings that are the user's

    def find(self, typed: str | None, old: Excerpt | None, near: Sequence[Span]) -> Excerpt | None:
        """What is shown for `typed` in place of `old`: None leaves that, "" is nothing.

        `near` are the places of the speech in which the words are looked for.
        """
        source, text = self.laid.manuscript.text, self.laid.text
        if typed is None or (old and fold_space(typed) == old.read(source)):
            return (text.excerpt(old) or self._typed(old.read(source))) if old else None
        if not typed:
            return None
        found = in_speech(source, fold_space(typed), near)
        return (text.excerpt(found) if found else None) or self._typed(fold_space(typed))

    def _typed(self, words: str) -> Excerpt:
        place = self.laid.text.type(words, Origin("outline line", 0), spoken=False)
        self.own.append(place)
        return Excerpt((place,), fixed=True)
