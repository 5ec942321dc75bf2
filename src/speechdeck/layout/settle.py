"""A slide → the slides that take its place so that all fits: itself, its parts, a plainer form, or less of it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from speechdeck.diagnostics import Diagnostic
from speechdeck.kinds import KINDS
from speechdeck.layout.columns import STACKED, in_columns
from speechdeck.layout.compose import DRAWN, RUNNING, Composed, Composer
from speechdeck.layout.rows import in_rows
from speechdeck.layout.shorten import shortened
from speechdeck.model.deck import Paragraph, Phrase, Slide, Slot
from speechdeck.model.fitted import TextBox
from speechdeck.model.source import Excerpt
from speechdeck.model.theme import Area, Layout, Theme

#: A kind that borrows another's layouts where they suit a slide better (look book, section 6): points to look back
#: on are cards, a detail without its key phrase is bullets.
_BORROWS = {"recap": ("cards",), "detail": ("bullets",)}

#: So many times a slide is taken apart at most; each time halves it or makes it plainer.
_ROUNDS = 8


class Placed(NamedTuple):
    """A slide that fits, with its layout and boxes."""

    slide: Slide
    layout: Layout
    boxes: tuple[TextBox, ...]
    title: str
    shares: Mapping[str, float]  # of the nominal size, by row


class Settler:
    """Settles the slides of one deck in one theme; `diagnostics` say what had to give.

    `upright` says that the deck's titles stand in columns, where the theme has room for that.
    """

    def __init__(self, theme: Theme, composer: Composer, *, upright: bool = False) -> None:
        self.theme = theme
        self.composer = composer
        self.upright = upright
        self._chosen: dict[tuple[str, int, frozenset[str]], Layout | None] = {}
        self._told: dict[tuple[str, str], Diagnostic] = {}

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What had to give, once for each slide of the deck."""
        return tuple(self._told.values())

    def settle(self, slide: Slide) -> list[Placed]:
        """The slides that show `slide`, in order and set alike."""
        parts = [*self._parts(slide)]
        return self._alike(parts) if len(parts) > 1 else parts

    def _alike(self, parts: Sequence[Placed]) -> list[Placed]:
        """Parts of one slide with rows of one size, and keys that count them."""
        limits = dict(parts[0].shares)
        for part in parts[1:]:
            limits.update((row, min(share, limits.get(row, share))) for row, share in part.shares.items())
        slides = [replace(part.slide, key=_key(parts[0].slide, number)) for number, part in enumerate(parts, 1)]
        return [
            self.place(slide, limits=limits) or part._replace(slide=slide)
            for slide, part in zip(slides, parts, strict=True)
        ]

    def _parts(self, slide: Slide) -> Iterator[Placed]:
        waiting = [(self._titled(slide), _ROUNDS)]
        while waiting:
            part, rounds = waiting.pop(0)
            found = self._attempt(part)
            if isinstance(found, Placed):
                yield found
                continue
            if found is not None and found.role == "title":  # no way out of a kind would help
                waiting.insert(0, (self._with_less(part, found, ""), rounds))
                continue
            parts = KINDS[part.kind].smaller(part, self.composer.reader.source) if rounds else ()
            if parts:
                self._tell_continued(part, parts)
                waiting[:0] = [(each, rounds - 1) for each in parts]
            else:
                yield self.forced(part)

    def _titled(self, slide: Slide) -> Slide:
        """The slide with a title: where it has none, the first thing that it shows, or that is said with it."""
        if any(slot.name == "title" and self.composer.says_something(slot) for slot in slide.slots):
            return slide
        shown = [slot.variants for slot in slide.slots if self.composer.says_something(slot)]
        said = tuple((Paragraph((Phrase(Excerpt((span,))),)),) for span in slide.notes)
        variants = next((tuple(variant[:1] for variant in variants) for variants in shown), said)
        others = tuple(slot for slot in slide.slots if slot.name != "title")
        return replace(slide, slots=(Slot("title", variants), *others)) if variants else slide

    def place(self, slide: Slide, dots: str = "", limits: Mapping[str, float] = MappingProxyType({})) -> Placed | None:
        """The slide as it is, or None where a text does not fit or the theme has no layout for it."""
        found = self._attempt(slide, dots, limits)
        return found if isinstance(found, Placed) else None

    def _attempt(
        self, slide: Slide, dots: str = "", limits: Mapping[str, float] = MappingProxyType({})
    ) -> Placed | Area | None:
        """The slide as it is, or the area that does not hold its text, or None without a layout."""
        if self.upright and not dots and (standing := self._standing(slide, limits)):
            return standing
        rows = in_rows(slide, self.theme)
        if rows and isinstance(found := self._compose(rows, dots, limits), Placed):
            return found
        return self._compose(slide, dots, limits)

    def _standing(self, slide: Slide, limits: Mapping[str, float]) -> Placed | None:
        """The slide with its title or its headings in columns, where nothing of it is left out for that."""
        slide = in_columns(slide, self.theme, self.composer.reader.source) or slide
        layout = self.theme.layouts.get((f"{slide.kind}-{slide.count}" if slide.count else slide.kind) + STACKED)
        if layout is None or not self._said(slide) <= {area.name for area in layout.areas}:
            return None
        found = self.composer.compose(slide, layout, "", limits)
        return _placed(slide, layout, found) if isinstance(found, Composed) else None

    def _compose(self, slide: Slide, dots: str, limits: Mapping[str, float]) -> Placed | Area | None:
        layout = self.layout(slide)
        found = self.composer.compose(slide, layout, dots, limits) if layout else None
        if layout is None or found is None:
            return None
        if isinstance(found, Area) and found.role != "title":
            for other in self._as_good(slide, layout):
                if isinstance(roomier := self.composer.compose(slide, other, dots, limits), Composed):
                    return _placed(slide, other, roomier)
        return _placed(slide, layout, found) if isinstance(found, Composed) else found

    def _as_good(self, slide: Slide, layout: Layout) -> Iterator[Layout]:
        """Other layouts that the slide's slots fill without anything left over: a list for long headings."""
        said = self._said(slide)
        for other in self._candidates(slide):
            if other is not layout and said == {area.name for area in other.areas if area.role not in RUNNING + DRAWN}:
                yield other

    def layout(self, slide: Slide) -> Layout | None:
        """The theme's layout for a slide.

        Of those of its kind and count ("cards-3", "cards-3@heads", …) it is the first that its slots fill without
        anything left over, else the one with the least.
        """
        said = self._said(slide)
        key = (slide.kind, slide.count, said)
        if key not in self._chosen:
            self._chosen[key] = self._choice(slide, said)
        return self._chosen[key]

    def _said(self, slide: Slide) -> frozenset[str]:
        """The areas that a slide fills: icons fill those of the numerals that they stand for."""
        said = frozenset(slot.name for slot in slide.slots if self.composer.says_something(slot))
        icons = slide.icons if self.theme.icons else ()
        return said | {f"num{number}" for number in range(1, len(icons) + 1)} if icons else said

    def _choice(self, slide: Slide, said: frozenset[str]) -> Layout | None:
        best, least = None, (math.inf, math.inf)
        for layout in self._candidates(slide):
            areas = {area.name for area in layout.areas if area.role not in RUNNING + DRAWN}
            left_over = (len(said - areas), len(areas - said))
            if left_over < least:
                best, least = layout, left_over
            if left_over == (0, 0):
                break
        return best

    def _candidates(self, slide: Slide) -> Iterator[Layout]:
        """Layouts of the slide's kind and their variants (an @ and more in their names), then those it borrows."""
        for kind in (slide.kind, *_BORROWS.get(slide.kind, ())):
            plain = f"{kind}-{slide.count}" if slide.count else kind
            names = [name for name in self.theme.layouts if name.partition("@")[0] == plain]
            yield from (self.theme.layouts[name] for name in names if not name.endswith(STACKED))

    def forced(self, slide: Slide, dots: str = "") -> Placed:
        """The slide with less text: what does not fit is cut, or left to the notes where not even that helps."""
        layout = self.layout(slide) or self._any_layout(slide)
        while isinstance(found := self.composer.compose(slide, layout, dots), Area):
            slide = self._with_less(slide, found, dots)
        return _placed(slide, layout, found)

    def _any_layout(self, slide: Slide) -> Layout:
        """For a number of items that no layout is made for: the one with the fewest empty places."""
        counts = {name: name.rpartition("-")[2] for name in self.theme.layouts if name.startswith(f"{slide.kind}-")}
        numbers = {int(count): name for name, count in counts.items() if count.isdigit()}
        larger = [number for number in numbers if number >= slide.count]
        name = numbers[min(larger or numbers)] if numbers else slide.kind
        return self.theme.layouts.get(name) or self.theme.layouts["bullets"]

    def _with_less(self, slide: Slide, area: Area, dots: str) -> Slide:
        slot = next(slot for slot in slide.slots if slot.name == area.name)
        reader = self.composer.reader
        less = shortened(slot, reader.source, reader.language, lambda each: self._holds(area, each, dots))
        self._tell(_cut(slide, slot, less))
        slots = (less if each is slot else each for each in slide.slots)
        return replace(slide, slots=tuple(each for each in slots if each is not None))

    def _holds(self, area: Area, slot: Slot, dots: str) -> bool:
        return self.composer.fill(slot, area, dots if area.role == "title" else "") is not None

    def _tell_continued(self, slide: Slide, parts: tuple[Slide, ...]) -> None:
        if len(parts) > 1:
            message = "The slide holds more than fits and goes on over more than one."
            self._tell(Diagnostic("layout.continued", message, where=_where(slide)))

    def _tell(self, diagnostic: Diagnostic) -> None:
        self._told.setdefault((diagnostic.code + diagnostic.message, diagnostic.where), diagnostic)


def _key(first: Slide, number: int) -> str:
    return first.key if number == 1 else f"{first.key}~{number}"


def _placed(slide: Slide, layout: Layout, found: Composed) -> Placed:
    return Placed(slide, layout, found.boxes, found.title, found.shares)


def _cut(slide: Slide, slot: Slot, less: Slot | None) -> Diagnostic:
    what = "is cut short" if less else "is left to the notes"
    return Diagnostic(
        "layout.cut",
        f"The text of “{slot.name}” is too long for every layout and {what}.",
        hint="Shorten it in the speech, or choose a theme with more room.",
        where=_where(slide),
    )


def _where(slide: Slide) -> str:
    return f"slide {slide.key.split('~')[0]}"
