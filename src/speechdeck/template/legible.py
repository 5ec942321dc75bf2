"""A template's own colours → those that text is shown in: its own where they are read, else their nearest shade."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from speechdeck.diagnostics import Diagnostic
from speechdeck.model.theme import Colour
from speechdeck.template.areas import always_large
from speechdeck.template.colours import Colours
from speechdeck.template.match import Match
from speechdeck.template.palette import LARGE, READABLE, Choice
from speechdeck.template.sheets import Sheet, Spot
from speechdeck.theme.colour import contrast, legible

#: Text of a lower contrast is not seen at all, and is given another colour; what is hard to read only another shade.
_SEEN = 2.0

#: Eight bits a colour do not hit a contrast exactly.
_AND_A_LITTLE = 1.02


class Legible(NamedTuple):
    """Looks at the text of placeholders on what is behind it. `text` is the colour of text that names none."""

    colours: Colours
    scale: float  # of the slide
    text: Colour

    def shown(self, spot: Spot) -> Colour:
        """The colour that the template gives to a placeholder's text."""
        return spot.levels[0].colour or self.text

    def replaced(self, sheet: Sheet, spot: Spot) -> Colour | None:
        """The colour in place of one that is hard to read; None where the own one holds, or a picture is behind it."""
        ground = sheet.ground(spot.rect)
        if ground is None:
            return None
        own, behind = self.colours.shown(self.shown(spot)), self.colours.shown(ground)
        wanted = LARGE if always_large(spot, self.scale) else READABLE
        if contrast(own, behind) >= wanted:
            return None
        shade = legible(own, behind, wanted * _AND_A_LITTLE) if contrast(own, behind) >= _SEEN else None
        return Colour(f"#{shade}") if shade else Choice(self.colours, ground).text()

    def told(self, matches: Mapping[str, Match]) -> Iterator[Diagnostic]:
        """Each colour that is replaced, once for all the places that have it."""
        places = {
            (match.sheet.part, spot.name): (match.sheet, spot)
            for match in matches.values()
            for name, spot in match.areas.items()
            if name != "date"  # filled only where the user gives one
        }
        causes: dict[tuple[str, str, str], list[str]] = {}
        unseen: list[str] = []
        for sheet, spot in places.values():
            unseen += [_place(sheet, spot)] if sheet.pictured(spot.rect) else []
            ground, written = sheet.ground(spot.rect), self.replaced(sheet, spot)
            if ground and written:
                own, behind, instead = map(self.colours.shown, (self.shown(spot), ground, written))
                causes.setdefault((own, behind, instead), []).append(_place(sheet, spot))
        for (own, behind, instead), named in causes.items():
            ratio = contrast(own, behind)
            yield Diagnostic(
                "template.contrast",
                f"The template's #{own} on #{behind} is hard to read ({ratio:.1f}:1), and is shown as #{instead}.",
                "Change it in the slide master.",
                _first(named),
            )
        if unseen:
            yield Diagnostic(
                "template.picture",
                "Text stands on a picture of the template; whether it is read there is not known.",
                "Look at these slides; where it is not, put a plain panel under the text in the slide master.",
                _first(unseen),
            )


def _place(sheet: Sheet, spot: Spot) -> str:
    return f"“{spot.name}” of layout “{sheet.name}”"


def _first(places: list[str]) -> str:
    return places[0] if len(places) == 1 else f"{len(places)} placeholders, as {places[0]}"
