"""Forms that a template has no layout for → layouts drawn into the free area of one of its own."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path as File
from typing import NamedTuple

from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Area, ChartStyle, Colour, Drawing, Fill, Gradient, Layout, Path, Shape, Stroke, Theme
from speechdeck.template.areas import READABLE
from speechdeck.template.match import Match, has_bold_title
from speechdeck.theme.load import load

#: What a ground laid under a form stands out beyond it: a share of its height.
_MARGIN = 0.03

#: Roles that the template's own layout has places for, or none.
RUNNING = ("footer", "page", "progress")


#: A free area less wide than this, in heights, has rows in place of columns: forms-tall.yaml.
_TALL = 2.1


@cache
def forms(*, tall: bool = False) -> Theme:
    """What forms.yaml says, or forms-tall.yaml."""
    return load(File(__file__).with_name("forms-tall.yaml" if tall else "forms.yaml"), lazily=True)


def of_kind(kind: str) -> Iterator[str]:
    """The names of all forms of a kind: cards-2, cards-3, cards-3@heads …"""
    return (name for name in forms().layouts if name.partition("@")[0].partition("-")[0] == kind)


class Drawn(NamedTuple):
    """Draws forms over one free area, in one set of colours."""

    free: Rect
    whole: Rect  # of the free area and the title, for forms that have titles of their own
    colours: Mapping[str, Colour]  # slot of forms.yaml → colour
    scale: float  # of type
    ground: Colour | None  # a colour to be laid under the form, where a picture is behind it

    def layout(self, name: str, match: Match, native: tuple[Area, ...], background: Fill) -> Layout:
        """The form of a name; `native` are the areas that the template has places for."""
        form = self._forms.layouts[name]
        own_title = has_bold_title(name) or match.sheet.title is None
        move = self._move(whole=own_title)
        held = {area.name for area in native} - ({"title"} if own_title else set())
        drawn = [
            self._area(area, move) for area in form.areas if area.name not in held and area.role not in RUNNING
            and (own_title or area.role != "title")
        ]  # fmt: skip
        before = [area for area in native if area.role == "title" and not own_title]
        after = [area for area in native if area.role != "title"]
        return Layout(
            name=name,
            kind=form.kind,
            count=form.count,
            background=background,
            drawings=(*self._ground(move.target), *(self._drawing(drawing, move) for drawing in form.drawings)),
            areas=(*before, *drawn, *after),
        )

    @property
    def _forms(self) -> Theme:
        return forms(tall=self.free.w < _TALL * self.free.h)

    def _ground(self, rect: Rect) -> Iterator[Drawing]:
        """What makes a form readable on a picture."""
        if self.ground:
            margin = _MARGIN * rect.h
            around = Rect(rect.x - margin, rect.y - margin, rect.w + 2 * margin, rect.h + 2 * margin)
            yield Shape("rectangle", around, self.ground)

    def chart(self) -> ChartStyle:
        """How charts look."""
        plain = self._forms.chart
        return plain._replace(
            series=self._colour(plain.series),
            highlight=self._colour(plain.highlight),
            second=self._colour(plain.second),
            slices=tuple(map(self._colour, plain.slices)),
            axis=self._colour(plain.axis),
            ground=self._colour(plain.ground),
        )

    def _move(self, *, whole: bool) -> _Move:
        """From the body of forms.yaml to the free area; with the title, from both to both."""
        model = {area.name: area.rect for area in self._forms.layouts["bullets"].areas}
        if whole:
            return _Move(around(model["title"], model["body"]), self.whole)
        return _Move(model["body"], self.free)

    def _area(self, area: Area, move: _Move) -> Area:
        size = max(round(area.size * self.scale), min(area.size, READABLE))
        smallest = min(size, max(math.floor(area.smallest * self.scale), READABLE))
        return area._replace(
            rect=move.rect(area.rect),
            size=size,
            smallest=smallest,
            unit=min(max(area.unit, READABLE / smallest), 1.0),
            leading=area.leading * size / area.size,
            gap=area.gap * self.scale,
            colour=self._colour(area.colour),
            emphasis=area.emphasis and self._colour(area.emphasis),
            bullet=area.bullet and self._colour(area.bullet),
        )

    def _drawing(self, drawing: Drawing, move: _Move) -> Drawing:
        fill = drawing.fill and self._fill(drawing.fill)
        stroke = drawing.stroke and Stroke(
            self._colour(drawing.stroke.colour), drawing.stroke.width * self.scale, drawing.stroke.dash
        )
        if isinstance(drawing, Path):
            return Path(tuple(move.command(command) for command in drawing.commands), fill, stroke)
        return drawing._replace(
            rect=move.rect(drawing.rect), fill=fill, stroke=stroke, radius=drawing.radius * self.scale
        )

    def _fill(self, fill: Fill) -> Fill:
        if isinstance(fill, Gradient):
            return Gradient(fill.angle, tuple((place, self._colour(colour)) for place, colour in fill.stops))
        return self._colour(fill)

    def _colour(self, colour: Colour) -> Colour:
        used = self.colours.get(colour.slot, colour)
        plain = colour.lum_mod == 1.0 and colour.lum_off == 0.0
        used = used if plain else used._replace(lum_mod=colour.lum_mod, lum_off=colour.lum_off)
        return used._replace(alpha=used.alpha * colour.alpha)


class _Move(NamedTuple):
    """One rectangle laid over another."""

    source: Rect
    target: Rect

    def x(self, x: float) -> float:
        return self.target.x + (x - self.source.x) * self.target.w / self.source.w

    def y(self, y: float) -> float:
        return self.target.y + (y - self.source.y) * self.target.h / self.source.h

    def rect(self, rect: Rect) -> Rect:
        left, top = self.x(rect.x), self.y(rect.y)
        return Rect(left, top, self.x(rect.right) - left, self.y(rect.bottom) - top)

    def command(self, command: tuple[str | float, ...]) -> tuple[str | float, ...]:
        """A command of a path with all its places moved."""
        name, *places = command
        moved = [self.y(float(place)) if index % 2 else self.x(float(place)) for index, place in enumerate(places)]
        return (name, *moved)


def around(first: Rect, second: Rect) -> Rect:
    """The least rectangle that holds both."""
    left, top = min(first.x, second.x), min(first.y, second.y)
    return Rect(left, top, max(first.right, second.right) - left, max(first.bottom, second.bottom) - top)
