"""A placeholder of the template → the area that text is fitted to, and what its text inherits there."""

from __future__ import annotations

import math

from speechdeck.model.template import Holder
from speechdeck.model.theme import Area, AreaRole, Colour, FontRole
from speechdeck.template.sheets import TITLES, Spot

#: Points that no text on a slide goes below, whatever the size of the slide.
READABLE = 14.0

#: How small text may get in a template's own place, as a share of its size there, and in points on a slide of usual
#: size. A template is made for speakers who type little; a speech needs some room.
_SMALLEST: dict[str, tuple[float, float]] = {"title": (0.55, 20.0), "heading": (0.7, 16.0), "body": (0.6, 16.0)}

#: Text of this size and larger, and bold text, is read at a lower contrast (WCAG 2, 1.4.3).
_LARGE, _LARGE_BOLD = 24.0, 18.67

_RUNNING: dict[str, AreaRole] = {"foot": "footer", "page": "page", "date": "footer"}

_NAMED: dict[str, AreaRole] = {"head": "heading", "key": "heading", "thanks": "heading", "num": "number"}

#: Few words that stand for themselves: their lines are broken by us, as those of titles are.
_SET = ("meta", "thesis", "thanks")

#: Slots that a template has no places of their own for go before these.
_ALSO = {"meta": ("occasion",), "thanks": ("lead",)}


def area(name: str, spot: Spot, colour: Colour, scale: float) -> Area:
    """The area `name` at a placeholder, with the colour of its text; `scale` is the slide's."""
    level, role = spot.levels[0], _role(name, spot)
    return Area(
        name=name,
        rect=spot.rect,
        role=role,
        font=font(spot),
        size=level.size,
        smallest=_smallest(role, level.size, scale),
        leading=level.leading,
        colour=colour,
        bold=level.bold,
        align=level.align,
        anchor=spot.anchor,
        lines=1 if name in _RUNNING else None,
        balance=role == "title" or name in _SET,
        tracking=level.tracking,
        bullets=name.startswith("body"),
        gap=level.before + level.after,
        exact=level.exact,
        also=_ALSO.get(name, ()),
    )


def always_large(spot: Spot, scale: float) -> bool:
    """Whether text is large however little of its size is left to it: then it is read at a lower contrast."""
    size = _smallest("title", spot.levels[0].size, scale)
    return spot.type in TITLES and size >= (_LARGE_BOLD if spot.levels[0].bold else _LARGE)


def _smallest(role: str, size: float, scale: float) -> int:
    share, points = _SMALLEST.get(role, (1.0, 0.0))
    return math.floor(min(size, max(share * size, points * scale, READABLE)))


def holder(spot: Spot, colour: Colour | None = None) -> Holder:
    """The placeholder as slides refer to it; `colour` is what its text is given in place of its own."""
    first = spot.levels[0]
    number = None if spot.type in TITLES else spot.number
    sizes = tuple(level.size for level in spot.levels)
    return Holder(spot.type, number, sizes, spot.inset, first.after, bool(first.bullet), colour)


def font(spot: Spot) -> FontRole:
    return "heading" if spot.type in TITLES or spot.levels[0].latin.startswith("+mj") else "body"


def _role(name: str, spot: Spot) -> AreaRole:
    if spot.type in TITLES:
        return "title"
    stem = name.rstrip("0123456789")
    return _RUNNING.get(name) or _NAMED.get(stem, "body")
