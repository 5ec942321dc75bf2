"""A slide and its layout → its text boxes: the best wordings that fit, members of a row at one size."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from speechdeck.layout.box import Setter, text_box
from speechdeck.layout.gathered import gathered
from speechdeck.layout.wording import Line, Reader, Run
from speechdeck.model.deck import Slide, Slot
from speechdeck.model.fitted import TextBox
from speechdeck.model.source import Label
from speechdeck.model.theme import Area, Layout, Theme
from speechdeck.text import SetText

#: A wording is taken at once if it fits at this share of the nominal size; below that a shorter one is tried first.
COMFORTABLE = 0.84

#: Roles of the areas that return on every slide; slides have no slots for them.
RUNNING = ("footer", "page", "progress")

#: Roles of the areas that no text goes to: slides have no slots for them either.
DRAWN = ("chart", "icon")

#: Page dots behind a title, as a share of its size; roles of the texts that they are as large as at least.
_DOTS, MOST_DOTS, _READ = 0.5, 0.7, ("body", "heading", "label", "display")

#: Display text where the comma at a line's end is dropped: there the line's end says it.
_BARE_ENDS = (("cover", "title"), ("section", "title"), ("closing", "title"), ("detail", "key"))

#: The shares of its size that the one number of a slide may have where it is too long for it.
_SMALLER = (0.75, 0.6, 0.5)


class Filled(NamedTuple):
    """An area with its text at the size that fits."""

    area: Area
    slot: Slot
    lines: tuple[Line, ...]
    text: SetText


class Composed(NamedTuple):
    """The boxes of a slide's slots in reading order, its title, and the share of its size that each row took."""

    boxes: tuple[TextBox, ...]
    title: str
    shares: Mapping[str, float]


class Composer(NamedTuple):
    """Fills the layouts of one theme with slides of one deck."""

    reader: Reader
    setter: Setter

    def compose(
        self, slide: Slide, layout: Layout, dots: str = "", limits: Mapping[str, float] = MappingProxyType({})
    ) -> Composed | Area:
        """The slide in the layout, or the first area that does not hold its text.

        `dots` stand after the title and tell slides of the same title apart. `limits` are shares of the nominal size
        that rows do not exceed, so that the parts of one slide look alike.
        """
        whole = gathered(slide, layout)
        found = self._composed(whole, layout, dots, limits)
        return found if whole is slide or isinstance(found, Composed) else self._composed(slide, layout, dots, limits)

    def _composed(self, slide: Slide, layout: Layout, dots: str, limits: Mapping[str, float]) -> Composed | Area:
        filled: list[Filled] = []
        pictured = icon_areas(slide, layout, self.setter.theme)
        for area in layout.areas:
            slot = None if area.name in pictured else slide.slot(area.name)
            if slot is None or not self.says_something(slot):
                continue
            found = self.fill(slot, area, dots if area.role == "title" else "", _dots_share(area, layout))
            if found is None and area.role == "number" and slide.count == 1:
                found = self._smaller(slot, area)
            if found is None:
                return area
            filled.append(found)
        shares = _shares(filled, limits)
        boxes = tuple(self._box(self._at_share(each, shares[_row(each.area.name)]), slide.kind) for each in filled)
        return Composed(boxes, _title(filled), shares)

    def fill(self, slot: Slot, area: Area, dots: str = "", share: float = MOST_DOTS) -> Filled | None:
        """The first of the slot's wordings that fits comfortably, else the first that fits at all.

        `share` is how large the dots behind it are, against its own size.
        """
        spare: Filled | None = None
        for wording in slot.variants:
            bare = self.reader.lines(wording, area, self.setter.theme.bullets)
            lines = _dotted(bare, dots, share)
            text = self.setter.fit(lines, area)
            if text is None and dots:
                lines = _dotted(bare, dots, share, _BREAK)
                text = self.setter.fit(lines, area)
            if text is None:
                continue
            found = Filled(area, slot, lines, text)
            if text.size >= COMFORTABLE * area.size:
                return found
            spare = spare or found
        return spare

    def _smaller(self, slot: Slot, area: Area) -> Filled | None:
        """The one number of a slide where it is too long for its size: it gives way before its slide becomes a list."""
        for scale in _SMALLER:
            bare = self.reader.lines(slot.variants[0], area, self.setter.theme.bullets)
            lines = tuple(
                line._replace(runs=tuple(run._replace(scale=min(run.scale, scale)) for run in line.runs))
                for line in bare
            )
            if text := self.setter.fit(lines, area):
                return Filled(area, slot, lines, text)
        return None

    def says_something(self, slot: Slot) -> bool:
        """Whether any wording of the slot has characters to show."""
        return any(
            isinstance(phrase.text, Label) or self.reader.read(phrase.text)
            for wording in slot.variants
            for paragraph in wording
            for phrase in paragraph.phrases
        )

    def _at_share(self, each: Filled, share: float) -> Filled:
        size = max(round(each.area.size * share), min(each.area.smallest, each.text.size))
        if size >= each.text.size:
            return each
        text = self.setter.fit_at(each.lines, each.area, size) or self.setter.fit(each.lines, each.area, size)
        return each._replace(text=text) if text else each

    def _box(self, each: Filled, kind: str) -> TextBox:
        hard = self.setter.breaks(each.lines, each.area)
        box = text_box(each.area, each.lines, each.text, link=each.slot.link, hard=hard)
        centred = each.area.role == "heading" and each.area.align == "centre"  # a comma would put it off the centre
        bare = centred or (kind, each.area.name) in _BARE_ENDS
        return _without_commas(box) if hard and bare else box


def icon_areas(slide: Slide, layout: Layout, theme: Theme) -> Mapping[str, Area]:
    """Where the icons of a slide stand, by the name of the numeral's area that each stands for; empty without icons."""
    if not slide.icons or theme.icons is None:
        return _NOWHERE
    found = {f"num{n}": layout.area(f"icon{n}") or layout.area(f"num{n}") for n in range(1, len(slide.icons) + 1)}
    return {name: area for name, area in found.items() if area} if all(found.values()) else _NOWHERE


_NOWHERE: Mapping[str, Area] = MappingProxyType({})


def _shares(filled: Sequence[Filled], limits: Mapping[str, float]) -> dict[str, float]:
    """For each row (head1, head2, …) the share of the nominal size that its longest member needs."""
    shares: dict[str, float] = {}
    for each in filled:
        row = _row(each.area.name)
        shares[row] = min(shares.get(row, limits.get(row, math.inf)), each.text.size / each.area.size)
    return shares


def _title(filled: Sequence[Filled]) -> str:
    return next((" ".join(line.text for line in each.lines) for each in filled if each.area.role == "title"), "")


def _row(name: str) -> str:
    """What the members of a row have in common; an area without number is a row of its own."""
    return re.sub(r"\d+$", "#", name)


def _dots_share(title: Area, layout: Layout) -> float:
    """Dots behind a title are half as large, but never smaller than the texts of the slide may be."""
    least = min((area.smallest for area in layout.areas if area.role in _READ), default=0.0)
    return min(max(_DOTS, least / title.smallest), MOST_DOTS)


#: What parts the dots from the title: they stay behind its last word; many of them may take a line of their own.
_TIE, _BREAK = "\u00a0", " "


def _dotted(lines: tuple[Line, ...], dots: str, share: float, space: str = _TIE) -> tuple[Line, ...]:
    if not dots or not lines:
        return lines
    last = lines[-1]
    mark = Run(space + dots, None, bold=last.runs[-1].bold, scale=share)
    return (*lines[:-1], last._replace(runs=(*last.runs, mark)))


def _without_commas(box: TextBox) -> TextBox:
    """Displayed lines do not end in a comma (look book, section 5)."""
    return box._replace(
        paragraphs=tuple(
            paragraph._replace(
                lines=tuple(
                    line._replace(
                        runs=(*line.runs[:-1], line.runs[-1]._replace(text=line.runs[-1].text.rstrip("，、")))
                    )
                    if line.runs and line.runs[-1].text.rstrip("，、")
                    else line
                    for line in paragraph.lines
                ),
            )
            for paragraph in box.paragraphs
        ),
    )
