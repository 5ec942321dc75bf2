"""Logo and watermark of a deck → SVG, as they stand on a layout."""

from __future__ import annotations

from html import escape

from speechdeck.model.fitted import FittedDeck, FittedSlide
from speechdeck.model.geometry import Rect
from speechdeck.model.marks import Picture, Watermark
from speechdeck.model.theme import Theme
from speechdeck.theme.colour import resolve


def marked(fitted: FittedDeck, slide: FittedSlide) -> str:
    """The marks on the layout of a slide, behind its text."""
    marks = fitted.marks if slide.theme is None else fitted.others[slide.theme].marks
    place = marks.everywhere or marks.places.get(slide.layout)
    watermark = _watermark(marks.watermark, fitted.look(slide)) if marks.watermark else ""
    return watermark + (_logo(marks.logo, place) if marks.logo and place else "")


def _watermark(mark: Watermark, theme: Theme) -> str:
    x, y = mark.rect.x + mark.rect.w / 2, mark.rect.y + mark.rect.h / 2
    colour = f'fill="#{resolve(mark.colour, theme.palette)}" fill-opacity="{mark.colour.alpha:g}"'
    return (
        f'<text transform="translate({x:.1f} {y:.1f}) rotate({mark.turn:g})" text-anchor="middle" '
        f'dominant-baseline="central" font-size="{mark.size:g}" font-weight="bold" {colour} aria-hidden="true">'
        f"{escape(mark.text)}</text>"
    )


def _logo(logo: Picture, place: Rect) -> str:
    from base64 import b64encode

    data = b64encode(logo.content).decode()
    return (
        f'<image x="{place.x:g}" y="{place.y:g}" width="{place.w:g}" height="{place.h:g}" '
        f'href="data:image/{logo.suffix};base64,{data}"/>'
    )
