"""The template's own colours → those that drawn forms use, chosen so that they can be read on its ground."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from speechdeck.model.theme import Colour
from speechdeck.template.colours import Colours
from speechdeck.theme.colour import contrast

#: Contrast of text and of large text, as WCAG 2 asks for.
READABLE, LARGE = 4.5, 3.0

#: How far a panel may stand out from its ground: seen, but no more than the text on it.
_PANEL = (1.08, 1.6)

_ACCENTS = tuple(Colour(f"accent{number}") for number in range(1, 7))

#: What forms.yaml calls the colours, by what they are for.
USES = {
    "text": "dk1",
    "title": "dk2",
    "page": "lt1",
    "panel": "lt2",
    "primary": "accent1",
    "ornament": "accent2",
    "muted": "accent3",
    "on_primary": "accent4",
}


class Choice:
    """Chooses colours on one ground. A ground that is a picture is taken for the master's own background colour."""

    def __init__(self, colours: Colours, ground: Colour | None) -> None:
        self.colours = colours
        self.ground = ground or Colour("lt1")

    def uses(self, text: Colour | None, title: Colour | None, own: Mapping[str, Colour]) -> dict[str, Colour]:
        """Slot of forms.yaml → colour of the template. `own` are those that the user has chosen."""
        plain = (Colour("dk1"), Colour("lt1"), Colour("dk2"), Colour("lt2"))
        found: dict[str, Colour] = {"page": self.ground}
        found["text"] = own.get("text") or self._first([text, *plain], READABLE, self.ground)
        found["panel"] = own.get("panel") or self._panel(found["text"])
        grounds = (self.ground, found["panel"])
        found["title"] = own.get("title") or self._first([title, found["text"]], READABLE, *grounds)
        found["primary"] = own.get("primary") or self._primary(found["text"], grounds)
        on_primary = sorted(plain[:2], key=lambda each: -self._contrast(each, found["primary"]))
        found["on_primary"] = on_primary[0]
        others = [each for each in _ACCENTS if each != found["primary"]]
        found["ornament"] = own.get("ornament") or self._first([*others, found["primary"]], LARGE, *grounds)
        quiet = Colour(found["text"].slot, 0.75, 0.25)
        found["muted"] = own.get("muted") or self._first([quiet, found["text"]], READABLE, *grounds)
        return {slot: found[use] for use, slot in USES.items()}

    def text(self) -> Colour:
        """A colour of text that is read on the ground."""
        return self._first([Colour("dk1"), Colour("lt1")], READABLE, self.ground)

    def _primary(self, text: Colour, grounds: Sequence[Colour]) -> Colour:
        """An accent that is text and ground for text; else one that is seen at all; else the text's colour."""
        usable = (Colour("dk2"), *_ACCENTS) if self._same(Colour("accent1"), text) else (*_ACCENTS, Colour("dk2"))
        for ratio in (READABLE, LARGE):
            for each in usable:
                on_it = max(self._contrast(each, Colour("dk1")), self._contrast(each, Colour("lt1")))
                if on_it >= READABLE and all(self._contrast(each, ground) >= ratio for ground in grounds):
                    return each
        return text

    def _panel(self, text: Colour) -> Colour:
        """A quiet colour of the palette, else the ground a little darker or lighter."""
        candidates = [Colour("lt2"), Colour("dk2"), *self._shades()]
        for each in candidates:
            if _PANEL[0] <= self._contrast(each, self.ground) <= _PANEL[1] and self._contrast(each, text) >= READABLE:
                return each
        return self.ground

    def _shades(self) -> Iterator[Colour]:
        slot, mod, off = self.ground.slot, self.ground.lum_mod, self.ground.lum_off
        for share in (0.95, 0.9, 0.85):  # darker, as far as it needs to be seen
            yield Colour(slot, mod * share, off * share)
        for share in (0.88, 0.8):  # lighter
            yield Colour(slot, mod * share, off * share + 1 - share)

    def _first(self, candidates: Sequence[Colour | None], ratio: float, *grounds: Colour) -> Colour:
        """The first candidate that is read on every ground, else the one that is read best."""
        known = [each for each in candidates if each]
        worst = {each: min(self._contrast(each, ground) for ground in grounds) for each in known}
        return next((each for each in known if worst[each] >= ratio), max(known, key=lambda each: worst[each]))

    def _same(self, first: Colour, second: Colour) -> bool:
        return self.colours.shown(first) == self.colours.shown(second)

    def _contrast(self, first: Colour, second: Colour) -> float:
        return contrast(self.colours.shown(first), self.colours.shown(second))
