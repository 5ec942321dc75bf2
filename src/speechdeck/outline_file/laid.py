"""The speech cut at its points and laid out in the file's order.

The text before the first point and the closing keep their places. Between them each point has a piece: from where it
begins to where the next one does. The pieces are laid in the file's order; one whose entry was deleted follows the one
that stands before it in the speech, and is said but not shown. What the user types to be said (notes, headings that the
speech does not have) stands where it is said; wordings that are only shown come behind everything, outside all blocks.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from speechdeck.model.manuscript import Manuscript, Origin
from speechdeck.model.outline import Outline
from speechdeck.model.source import Span
from speechdeck.outline_file.anchors import Anchored
from speechdeck.outline_file.rearranged import Rearranged


@dataclass(frozen=True, slots=True)
class Group:
    """What is said under one entry before the next: its piece of the speech, deleted ones, the user's notes."""

    old: Span | None  # in the speech; None for a heading that it does not have
    new: Span  # the piece, in the new text
    end: int  # of everything


@dataclass(slots=True)
class Laid:
    """The new text, and where each entry went."""

    manuscript: Manuscript
    text: Rearranged
    head: int  # where the first piece begins: the text before it stands where it stood
    groups: dict[int, Group] = field(default_factory=dict)  # by id of the Anchored
    unshown: list[Span] = field(default_factory=list)

    @classmethod
    def of(cls, manuscript: Manuscript, outline: Outline, anchored: Sequence[Anchored], end: int) -> Laid:
        """Lay out the entries. `end` is where the last piece ends."""
        entries = [each for top in anchored for each in top.walk()]
        kept = {each.start: each for each in entries if each.start is not None}  # of several, the innermost
        cuts = sorted({point.extent.start for point in outline.walk()} | kept.keys())
        pieces = {start: Span(start, after) for start, after in zip(cuts, [*cuts[1:], end], strict=False)}
        head = cuts[0] if cuts else end
        laid = cls(manuscript, Rearranged(manuscript.text), head)
        laid.text.take(Span(0, head))
        deleted = _deleted(cuts, pieces, sorted(kept))
        laid._drop(deleted.get(None, ()))
        for each in entries:
            laid._group(each, pieces, kept, deleted)
        laid.text.take(Span(end, len(manuscript.text)))
        return laid

    def _group(
        self,
        each: Anchored,
        pieces: Mapping[int, Span],
        kept: Mapping[int, Anchored],
        deleted: Mapping[int | None, Sequence[Span]],
    ) -> None:
        if each.start is None:
            old, new = None, self._said(each, each.entry.heading or "")
        else:
            whole = kept[each.start] is each
            old = pieces[each.start] if whole else Span(each.start, each.start)
            new = self.text.take(old)
            self._drop(deleted.get(each.start, ()) if whole else ())
        if each.entry.notes:
            self._said(each, each.entry.notes)
        self.groups[id(each)] = Group(old, new, self.text.length)

    def _drop(self, pieces: Sequence[Span]) -> None:
        self.unshown += [self.text.take(piece) for piece in pieces]

    def _said(self, each: Anchored, words: str) -> Span:
        """Words of the user's that are said and not shown as text."""
        place = self.text.type(words, Origin("outline line", each.entry.place.line), spoken=True)
        self.unshown.append(place)
        return place


def _deleted(cuts: Sequence[int], pieces: Mapping[int, Span], kept: Sequence[int]) -> dict[int | None, list[Span]]:
    """Pieces without an entry, by the kept piece before them; None for those before any."""
    found: dict[int | None, list[Span]] = {}
    for start in cuts:
        place = bisect_right(kept, start) - 1
        if place < 0 or kept[place] != start:
            found.setdefault(kept[place] if place >= 0 else None, []).append(pieces[start])
    return found
