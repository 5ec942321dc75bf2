"""A slide → the slides that take its place so that all fits: itself, its parts, a plainer form, or less of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from speechdeck.diagnostics import Diagnostic
from speechdeck.kinds import KINDS
from speechdeck.layout.compose import Composed, Composer
from speechdeck.layout.shorten import shortened
from speechdeck.model.deck import Slide, Slot
from speechdeck.model.fitted import TextBox
from speechdeck.model.theme import Area, Layout, Theme

#: A kind that borrows another's layouts where they suit a slide better (look book, section 6): points to look back
#: on are cards, a detail without its key phrase is bullets.
_BORROWS = {"recap": ("cards",), "detail": ("bullets",)}

#: So many times a slide is taken apart at most; each time halves it or makes it plainer.
_ROUNDS = 8


@dataclass(frozen=True, slots=True)
class Placed:
    """A slide that fits, with its layout and boxes."""

    slide: Slide
    layout: Layout
    boxes: tuple[TextBox, ...]
    title: str
    shares: Mapping[str, float]  # of the nominal size, by row


@dataclass(slots=True)
class Settler:
    """Settles the slides of one deck in one theme; `diagnostics` say what had to give."""

    theme: Theme
    composer: Composer
    _told: dict[tuple[str, str], Diagnostic] = field(default_factory=dict)

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
            self.place(slide, limits=limits) or replace(part, slide=slide)
            for slide, part in zip(slides, parts, strict=True)
        ]

    def _parts(self, slide: Slide) -> Iterator[Placed]:
        waiting = [(self._with_title(slide), _ROUNDS)]
        while waiting:
            part, rounds = waiting.pop(0)
            placed = self.place(part)
            if placed:
                yield placed
                continue
            parts = KINDS[part.kind].smaller(part, self.composer.reader.source) if rounds else ()
            if parts:
                self._tell_continued(part, parts)
                waiting[:0] = [(each, rounds - 1) for each in parts]
            else:
                yield self.forced(part)

    def place(self, slide: Slide, dots: str = "", limits: Mapping[str, float] = MappingProxyType({})) -> Placed | None:
        """The slide as it is, or None where a text does not fit or the theme has no layout for it."""
        layout = self.layout(slide)
        found = self.composer.compose(slide, layout, dots, limits) if layout else None
        return _placed(slide, layout, found) if layout and isinstance(found, Composed) else None

    def layout(self, slide: Slide) -> Layout | None:
        """The theme's layout for a slide: of those of its kind and count ("cards-3", "cards-3@heads", …) the one that
        suits its slots best."""
        kinds = (slide.kind, *_BORROWS.get(slide.kind, ()))
        names = [f"{kind}-{slide.count}" if slide.count else kind for kind in kinds]
        suiting = [layout for name in names for layout in self._named(name)]
        return min(suiting, key=lambda layout: self.composer.unfilled(slide, layout), default=None)

    def _named(self, name: str) -> Iterator[Layout]:
        """The layout of a name and its variants, which have an @ and more in theirs."""
        return (layout for key, layout in self.theme.layouts.items() if key.split("@")[0] == name)

    def forced(self, slide: Slide, dots: str = "") -> Placed:
        """The slide with less text: what does not fit is cut, or left to the notes where not even that helps."""
        layout = self.layout(slide) or self._any_layout(slide)
        while isinstance(found := self.composer.compose(slide, layout, dots), str):
            slide = self._with_less(slide, layout, found, dots)
        return _placed(slide, layout, found)

    def _with_title(self, slide: Slide) -> Slide:
        """The slide with a title that fits: no way out of a kind would help one that is too long."""
        layout = self.layout(slide) or self._any_layout(slide)
        area = next((area for area in layout.areas if area.role == "title"), None)
        slot = slide.slot(area.name) if area else None
        if area is None or slot is None or self._holds(area, slot, ""):
            return slide
        return self._with_less(slide, layout, area.name, "")

    def _any_layout(self, slide: Slide) -> Layout:
        """For a number of items that no layout is made for: the one with the fewest empty places."""
        of_kind = [layout for layout in self.theme.layouts.values() if layout.kind == slide.kind]
        larger = [layout for layout in of_kind if layout.count >= slide.count]
        return min(larger or of_kind or [self.theme.layouts["bullets"]], key=lambda layout: layout.count)

    def _with_less(self, slide: Slide, layout: Layout, name: str, dots: str) -> Slide:
        area, slot = layout.area(name), slide.slot(name)
        assert area is not None and slot is not None  # compose named them
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
