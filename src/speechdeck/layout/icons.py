"""A slide's icons and its layout → the icons drawn where the numerals of its items would stand."""

from __future__ import annotations

from speechdeck.icons import icon
from speechdeck.layout.compose import icon_areas
from speechdeck.model.deck import Slide
from speechdeck.model.fitted import FittedIcon
from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Area, IconStyle, Layout, Theme


def fitted_icons(slide: Slide, layout: Layout, theme: Theme) -> tuple[FittedIcon, ...]:
    """One icon an item, in the theme's colour; none where the theme or the layout has no place for them."""
    areas = icon_areas(slide, layout, theme).values()
    style = theme.icons or IconStyle()
    return tuple(
        FittedIcon(area.name, icon(name, _place(area, style), style.colour or area.colour))
        for name, area in zip(slide.icons, areas, strict=False)
    )


def _place(area: Area, style: IconStyle) -> Rect:
    """All of an area for icons; in that of a numeral, where the numeral would stand, somewhat larger."""
    if area.role == "icon":
        return area.rect
    rect = area.rect
    side = min(area.size * style.scale, rect.w, rect.h)
    across, down = rect.w - side, rect.h - side
    x = rect.x + {"left": 0.0, "centre": across / 2, "right": across}[area.align]
    y = rect.y + {"top": 0.0, "middle": down / 2, "bottom": down}[area.anchor]
    return Rect(x, y, side, side)
