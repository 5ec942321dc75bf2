"""A company's .pptx or .potx → a Theme whose layouts are its own: plan and layout work as with any other theme."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from speechdeck.diagnostics import Diagnostic, Diagnostics
from speechdeck.model.geometry import SLIDE_HEIGHT, Rect
from speechdeck.model.template import Base, Template
from speechdeck.model.theme import Area, Bullet, Colour, IconStyle, Layout, Theme
from speechdeck.template.areas import area, holder
from speechdeck.template.clean import cleaned
from speechdeck.template.forms import Drawn, of_kind
from speechdeck.template.free import free_area, title_place
from speechdeck.template.mapping import MappingFile, beside, read
from speechdeck.template.match import BOLD_TITLES, Match, Matcher
from speechdeck.template.package import Package
from speechdeck.template.palette import LARGE, READABLE, Choice
from speechdeck.template.sheets import Master, Sheet, Spot, masters, size
from speechdeck.template.style import Level
from speechdeck.template.typefaces import Typefaces
from speechdeck.theme.colour import contrast

#: Text of this size and larger is read at a lower contrast (WCAG 2, 1.4.3).
_LARGE_TEXT = 24.0

#: Where text after a bullet starts on a template without any place for a list.
_PLAIN_INDENT = 24.0

#: Text of a lower contrast is not seen at all, and is given another colour: grey on grey would still be the designer's.
_SEEN = 2.0


class Inspected(NamedTuple):
    """A template looked through: its master, what stands on which layout, and the theme that comes of it."""

    package: Package
    master: Master
    matches: Mapping[str, Match]
    size: tuple[float, float]
    free: Mapping[str, Rect]  # where each of them would be drawn
    theme: Theme
    diagnostics: Diagnostics


def inspect(path: Path, mapping: Path | None = None) -> Inspected:
    """Read a template, matched as its mapping file says; one that lies beside it is found by itself.

    Raises TemplateError.
    """
    package = Package(path)
    mapped = read(mapping) if mapping else read(beside(path)) if beside(path).is_file() else None
    extent = size(package)
    matchers = [(master, Matcher(master.sheets, extent)) for master in masters(package) if master.sheets]
    if not matchers:
        raise package.mistake("has no layouts", "A template needs a slide master with at least one layout.")
    wanted = mapped.master([master for master, _ in matchers]) if mapped else None
    master, matcher = next(
        (each for each in matchers if each[0] is wanted), max(matchers, key=lambda each: each[1].worth())
    )
    matches = matcher.all()
    if mapped:
        matches = mapped.matches(matches, master.sheets)
    maker = _Maker(master, matcher, matches, mapped)
    free = {name: maker.free(match) for name, match in matches.items()}
    return Inspected(package, master, matches, extent, free, maker.theme(package), tuple(maker.contrasts()))


class _Maker:
    """Makes a theme of a master and what stands on its layouts."""

    def __init__(
        self, master: Master, matcher: Matcher, matches: Mapping[str, Match], mapped: MappingFile | None
    ) -> None:
        self.master = master
        self.matcher = matcher
        self.matches = matches
        self.own = mapped.colours() if mapped else {}
        width, height = matcher.size
        self.scale = min(width / 720, height / SLIDE_HEIGHT)  # a 4:3 slide is 720 wide: type is the same on it
        self.text = Colour("dk1")
        body = matches["bullets"].areas.get("body") if "bullets" in matches else None
        self.body = body or next((spot for sheet in master.sheets for spot in sheet.bodies), None)
        self.title = matcher.ground().title or master.title
        self.typefaces = Typefaces(master.theme)

    def theme(self, package: Package) -> Theme:
        typefaces = self._typefaces()
        layouts = _Layouts(self)
        parts, types = cleaned(package)
        ground = self.matcher.ground()
        return Theme(
            name=package.path.stem,
            label={"en": package.path.stem, "zh": package.path.stem},
            palette=self.master.colours.palette,
            dark=False,
            fonts={role: self.typefaces.stack(*faces) for role, faces in typefaces.items()},
            layouts=layouts,
            bullets=tuple(self._bullets()),
            chart=self._drawn(ground, free_area(ground, self.matcher, self.master.sheets)).chart(),
            icons=IconStyle(),
            width=self.matcher.size[0],
            height=self.matcher.size[1],
            template=Template(
                parts=parts,
                types=types,
                root=tuple((each.type, each.target) for each in package.relations("") if not each.external),
                main=package.main,
                master=self.master.part,
                bases={name: self._base(name, match) for name, match in self.matches.items()},
                typefaces=typefaces,
            ),
        )

    def layout(self, name: str, match: Match) -> Layout:
        """A layout of the theme: the template's own, or a form drawn on it."""
        kind, _, count = name.partition("@")[0].partition("-")
        native = tuple(
            area(key, spot, self._replaced(match.sheet, spot) or self._shown(spot), self.scale)
            for key, spot in match.areas.items()
        )
        ground = match.sheet.background or Colour("lt1")
        if not match.drawn:
            ordered = sorted(native, key=_reading)
            return Layout(name, kind, int(count or 0), ground, (), tuple(ordered))
        return self._drawn(match.sheet, self.free(match)).layout(name, match, native, ground)

    def _drawn(self, sheet: Sheet, free: Rect) -> Drawn:
        """What draws forms on a layout, in colours that can be read there."""
        behind = sheet.ground(free)
        choice = Choice(self.master.colours, behind)
        text, title = (spot and self._shown(spot) for spot in (self.body, self.title))
        uses = choice.uses(text, title, self.own)
        laid = None if behind else choice.ground
        return Drawn(free, title_place(sheet, self.matcher.size), uses, self.scale, laid)

    def free(self, match: Match) -> Rect:
        """Where forms are drawn."""
        return match.at or free_area(match.sheet, self.matcher, self.master.sheets)

    def contrasts(self) -> Iterator[Diagnostic]:
        """Where the template's own colours are poor: told once for each of its placeholders."""
        seen = {
            (match.sheet.part, spot.name): (match.sheet, spot)
            for match in self.matches.values()
            for name, spot in match.areas.items()
            if name != "date"  # filled only where the user gives one
        }
        for sheet, spot in seen.values():
            ratio, wanted = self._contrast(sheet, spot), LARGE if spot.levels[0].size >= _LARGE_TEXT else READABLE
            if ratio < wanted:
                message = f"The template's colour of “{spot.name}” is hard to read on its ground: {ratio:.1f}:1."
                yield Diagnostic(
                    "template.contrast", message, "Change it in the slide master.", f"layout “{sheet.name}”"
                )

    def _contrast(self, sheet: Sheet, spot: Spot) -> float:
        """Of a placeholder's own colour; infinite where its ground is a picture."""
        ground, colours = sheet.ground(spot.rect), self.master.colours
        return contrast(colours.shown(self._shown(spot)), colours.shown(ground)) if ground else math.inf

    def _replaced(self, sheet: Sheet, spot: Spot) -> Colour | None:
        """A colour in place of a placeholder's own, where nobody could see that."""
        ground = sheet.ground(spot.rect)
        if ground is None or self._contrast(sheet, spot) >= _SEEN:
            return None
        return Choice(self.master.colours, ground).text()

    def _base(self, name: str, match: Match) -> Base:
        kind = name.partition("-")[0]
        held = dict(match.areas)
        if match.drawn and kind in BOLD_TITLES:
            held.pop("title", None)
        return Base(
            part=match.sheet.part,
            name=match.sheet.name,
            holders={key: holder(spot, self._written(match.sheet, spot)) for key, spot in held.items()},
            drawn=match.drawn,
            colour_map=match.sheet.colour_map,
        )

    def _written(self, sheet: Sheet, spot: Spot) -> Colour | None:
        """A colour that slides say themselves: where the template's own is not seen, and of footer and date, whose
        colour LibreOffice takes from the sample characters of a layout, which most templates leave out."""
        return self._replaced(sheet, spot) or (self._shown(spot) if spot.type in ("ftr", "dt") else None)

    def _shown(self, spot: Spot) -> Colour:
        """The colour of a placeholder's text."""
        return spot.levels[0].colour or self.text

    def _typefaces(self) -> dict[str, tuple[str, str]]:
        """Font role → typefaces as the template's own text has them."""
        heading = _faces(self.title.levels[0] if self.title else None, "+mj")
        body = _faces(self.body.levels[0] if self.body else None, "+mn")
        return {"heading": heading, "body": body, "number": body}

    def _bullets(self) -> Iterator[Bullet]:
        levels = self.body.levels if self.body else ()
        first = levels[0].size if levels else 1.0
        if not levels:
            yield Bullet("•", self.text, 1.0, _PLAIN_INDENT)
        for level in levels[:3]:
            colour = level.bullet_colour or level.colour or self.text
            yield Bullet(
                level.bullet, colour, level.bullet_scale, level.margin, min(level.size / first, 1.0), level.bold
            )


class _Layouts(Mapping[str, Layout]):
    """The layouts of a template's theme by name, each made when it is first asked for."""

    def __init__(self, maker: _Maker) -> None:
        self._maker = maker
        self._made: dict[str, Layout] = {}
        self._named = dict(self._all())

    def _all(self) -> Iterator[tuple[str, Match]]:
        for name, match in self._maker.matches.items():
            names = [name] if not match.drawn or "-" in name else of_kind(name)
            yield from ((each, self._maker.matches.get(each.partition("@")[0], match)) for each in names)

    def __getitem__(self, name: str) -> Layout:
        if name not in self._made:
            self._made[name] = self._maker.layout(name, self._named[name])
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._named)

    def __len__(self) -> int:
        return len(self._named)


def _faces(level: Level | None, default: str) -> tuple[str, str]:
    latin = (level.latin if level else "") or f"{default}-lt"
    return latin, (level.east_asian if level else "") or f"{default}-ea"


def _reading(each: Area) -> int:
    """The title is read first, what returns on every slide last."""
    return 0 if each.role == "title" else 2 if each.name in ("foot", "date", "page") else 1
