"""Logo and watermark → where they stand: the logo in a corner that no text needs, the watermark across the slide."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from speechdeck.diagnostics import Diagnostic, Diagnostics
from speechdeck.layout.wording import Reader
from speechdeck.model.deck import Deck
from speechdeck.model.fitted import FittedSlide
from speechdeck.model.geometry import Rect
from speechdeck.model.marks import Marks, Picture, Watermark
from speechdeck.model.source import Excerpt
from speechdeck.model.theme import Colour, Theme
from speechdeck.text.measure import Piece, ruler
from speechdeck.theme.colour import contrast

#: A logo is this high and no wider than that, as shares of the slide; in a tight corner it shrinks to so much of it.
_HEIGHT, _WIDTH = 0.075, 0.16
_SIZES = (1.0, 0.8, 0.6)

#: From the edges of the slide, as a share of its height.
_EDGE = 0.03

#: A watermark takes this share of the slide's diagonal, and of its height; it is so opaque.
_SPAN, _TALLEST, _PALE = 0.62, 0.2, 0.16

#: Where text stands in an area that it does not fill: shares of what is left over, before it and above it.
_PUSHED = {"left": 0.0, "centre": 0.5, "right": 1.0}
_SUNK = {"top": 0.0, "middle": 0.5, "bottom": 1.0}

_NO_PLACE = "There is no corner without text for the logo on some slides, and it is left out there."
_NO_FOOTER = "The footer is longer than the theme's place for it, and is left out."


def marks(
    deck: Deck, theme: Theme, slides: Sequence[FittedSlide], logo: Picture | None, reader: Reader
) -> tuple[Marks, Diagnostics]:
    """The marks of these slides; "layout.logo" where there is no room for the logo."""
    watermark = _watermark(deck.typed.watermark, theme, reader) if deck.typed.watermark else None
    if logo is None:
        return Marks(watermark=watermark), ()
    if theme.template:  # its master shows the logo on all of them
        everywhere = _corner([each.layout for each in slides], slides, theme, logo)
        told = () if everywhere else (Diagnostic("layout.logo", _NO_PLACE),)
        return Marks(logo, everywhere=everywhere, watermark=watermark), told
    found = {name: _corner([name], slides, theme, logo) for name in theme.layouts}
    places = {name: rect for name, rect in found.items() if rect}
    told = (Diagnostic("layout.logo", _NO_PLACE),) if any(each.layout not in places for each in slides) else ()
    return Marks(logo, places, watermark=watermark), told


def _corner(names: Sequence[str], slides: Sequence[FittedSlide], theme: Theme, logo: Picture) -> Rect | None:
    """The theme's own place for it; else a corner that is free on all these layouts, or that no text of their slides
    reaches."""
    layouts = [theme.layouts[name] for name in dict.fromkeys(names)]
    wished = layouts[0].logo
    if wished:
        return _inside(wished, logo)
    areas = [area.rect for layout in layouts for area in layout.areas]
    texts = [rect for slide in slides if slide.layout in names for rect in _texts(slide, theme)]
    return next(_free(areas, theme, logo), None) or next(_free(texts, theme, logo), None)


def _inside(place: Rect, logo: Picture) -> Rect:
    """In the middle of the place that the theme has for it, as large as it holds."""
    width = min(place.w, place.h * logo.ratio)
    height = width / logo.ratio
    x, y = place.x + (place.w - width) / 2, place.y + (place.h - height) / 2
    return Rect(round(x, 3), round(y, 3), round(width, 3), round(height, 3))


def _texts(slide: FittedSlide, theme: Theme) -> Iterator[Rect]:
    """Where the text of a slide stands in its areas."""
    for box in slide.boxes:
        area = theme.layouts[slide.layout].area(box.area)
        if area:
            width = max((line.width for paragraph in box.paragraphs for line in paragraph.lines), default=0.0)
            x = area.rect.x + (area.rect.w - width) * _PUSHED[area.align]
            y = area.rect.y + (area.rect.h - box.height) * _SUNK[area.anchor]
            yield Rect(x, y, width, box.height)


def without_footer(deck: Deck, shown: bool) -> Diagnostics:
    """That the user's footer stands on no slide."""
    return (Diagnostic("layout.footer", _NO_FOOTER, "Shorten it."),) if deck.typed.footer and not shown else ()


def _free(taken: Sequence[Rect], theme: Theme, logo: Picture) -> Iterator[Rect]:
    """Places for the logo, the best first: top right, top left, bottom right, bottom left, then smaller ones."""
    edge = _EDGE * theme.height
    for share in _SIZES:
        height = min(_HEIGHT * theme.height, _WIDTH * theme.width / logo.ratio) * share
        width = height * logo.ratio
        right, bottom = theme.width - edge - width, theme.height - edge - height
        for x, y in ((right, edge), (edge, edge), (right, bottom), (edge, bottom)):
            rect = Rect(round(x, 3), round(y, 3), round(width, 3), round(height, 3))
            if not any(rect.overlaps(other) for other in taken):
                yield rect


def _watermark(source: Excerpt, theme: Theme, reader: Reader) -> Watermark:
    """From the lower left to the upper right, as large as the slide allows."""
    text = reader.read(source)
    wide = reader.language.typography.east_asian
    em = max(ruler([Piece(text, True)], theme.fonts["heading"], east_asian=wide).total, 1.0)
    size = min(_SPAN * math.hypot(theme.width, theme.height) / em, _TALLEST * theme.height)
    width, height = em * size * 1.1, size * 1.5
    rect = Rect((theme.width - width) / 2, (theme.height - height) / 2, width, height)
    light = max(("lt1", "dk1"), key=lambda slot: contrast(theme.palette[slot], "000000"))
    turn = -math.degrees(math.atan2(theme.height, theme.width))
    return Watermark(text, source, round(size), rect, round(turn, 1), Colour(light, 0.5, 0.0, _PALE))
