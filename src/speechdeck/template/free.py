"""What is free on a layout: under its title, above its footers, beside what is drawn on it."""

from __future__ import annotations

from collections.abc import Sequence

from speechdeck.model.geometry import Rect
from speechdeck.template.match import Matcher
from speechdeck.template.sheets import COVERS, RUNNING, Sheet, Spot, share

#: Margins of a slide without a title to take them from, and the space between what stands on it: shares of its size.
_MARGIN, _SPACE = 0.06, 0.02

#: Something drawn that takes more of the free area than this is a ground to draw on, not in the way.
_IN_THE_WAY = 0.4


def title_place(sheet: Sheet, size: tuple[float, float]) -> Rect:
    """Where the title stands, or would stand on a layout that has none."""
    width, height = size
    if sheet.title is not None:
        return sheet.title.rect
    return Rect(_MARGIN * width, _MARGIN * height, (1 - 2 * _MARGIN) * width, 0.14 * height)


def free_area(sheet: Sheet, matcher: Matcher, sheets: Sequence[Sheet]) -> Rect:
    """The layout's own body, else that of another layout with the same title, else what its own shapes leave."""
    title = title_place(sheet, matcher.size)
    for other in (sheet, *sheets):
        body = matcher.body(other)
        if body and (other is sheet or (other.title and _alike(other.title.rect, title))):
            return _clear(_above_feet(body.rect, sheet, matcher.size), _rects(sheet))
    return _clear(_left_over(sheet, title, matcher.size), _rects(sheet))


def clear_room(sheet: Sheet, body: Spot) -> float:
    """How much of a place for text nothing reaches into: neither the title nor what is drawn beside or across it."""
    own = body.rect.w * body.rect.h
    shares = [each.share(body.rect) for each in sheet.drawn]
    title = share(sheet.title.rect, body.rect) if sheet.title else 0.0
    return own * (1 - min(title + sum(each for each in shares if each < COVERS), 1.0))


def _above_feet(rect: Rect, sheet: Sheet, size: tuple[float, float]) -> Rect:
    """As much of a place as lies on the slide and above what returns at its foot."""
    width, height = size
    feet = [spot.outer.y for spot in sheet.spots if spot.type in RUNNING and rect.y + rect.h / 2 < spot.outer.y]
    bottom, right = min([*feet, height * (1 - _SPACE), rect.bottom]), min(rect.right, width * (1 - _SPACE))
    return Rect(rect.x, rect.y, right - rect.x, bottom - rect.y)


def _alike(first: Rect, second: Rect) -> bool:
    """Whether two layouts have their titles in the same place: then a body of one has room on the other."""
    return abs(first.bottom - second.bottom) < 0.15 * first.h and abs(first.x - second.x) < 0.1 * first.w


def _rects(sheet: Sheet) -> tuple[Rect, ...]:
    return tuple(each.rect for each in sheet.drawn)


def _left_over(sheet: Sheet, title: Rect, size: tuple[float, float]) -> Rect:
    """From under the title to above the footers, as wide as the margins allow."""
    width, height = size
    left = min(title.x, 2 * _MARGIN * width)
    right = max(title.right, width - left)
    running = [spot.outer.y for spot in sheet.spots if spot.type in RUNNING and spot.outer.y > height / 2]
    bottom = min(running, default=height * (1 - _MARGIN)) - _SPACE * height
    top = title.bottom + _SPACE * height
    if bottom - top < 0.35 * height:  # a title in the middle of the slide or lower: what is drawn goes above it
        top, bottom = _MARGIN * height, title.y - _SPACE * height
    if bottom - top < 0.35 * height:  # or beside it
        return Rect(_MARGIN * width, 0.25 * height, (1 - 2 * _MARGIN) * width, 0.6 * height)
    return Rect(left, top, right - left, bottom - top)


def _clear(rect: Rect, obstacles: Sequence[Rect]) -> Rect:
    """The rectangle without what stands in its way at one of its sides."""
    for other in obstacles:
        if not rect.overlaps(other):
            continue
        left, right = max(other.right - rect.x, 0.0), max(rect.right - other.x, 0.0)
        up, down = max(other.bottom - rect.y, 0.0), max(rect.bottom - other.y, 0.0)
        shares = {"left": left / rect.w, "right": right / rect.w, "up": up / rect.h, "down": down / rect.h}
        share, side = min((share, side) for side, share in shares.items())
        if share > _IN_THE_WAY:
            continue
        rect = {
            "left": Rect(rect.x + left, rect.y, rect.w - left, rect.h),
            "right": Rect(rect.x, rect.y, rect.w - right, rect.h),
            "up": Rect(rect.x, rect.y + up, rect.w, rect.h - up),
            "down": Rect(rect.x, rect.y, rect.w, rect.h - down),
        }[side]
    return rect
