"""A company's .pptx or .potx → a Theme whose layouts are its own: plan and layout work as with any other theme."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from speechdeck.diagnostics import Diagnostics
from speechdeck.model.geometry import SLIDE_HEIGHT, Rect
from speechdeck.model.template import Base, Template
from speechdeck.model.theme import Area, Bullet, Colour, IconStyle, Layout, Theme
from speechdeck.template.areas import area, holder
from speechdeck.template.clean import cleaned
from speechdeck.template.forms import Drawn, around, of_kind
from speechdeck.template.free import clear_room, free_area, title_place
from speechdeck.template.legible import Legible
from speechdeck.template.mapping import beside, read
from speechdeck.template.match import Match, Matcher, has_bold_title
from speechdeck.template.package import Package
from speechdeck.template.palette import Choice
from speechdeck.template.scenery import Stage
from speechdeck.template.sheets import Master, Sheet, Spot, masters, size
from speechdeck.template.style import Level
from speechdeck.template.typefaces import Typefaces

#: Where text after a bullet starts on a template without any place for a list.
_PLAIN_INDENT = 24.0


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
    makers = [
        _Maker(package, master, Matcher(master.sheets, extent), mapped.colours() if mapped else {})
        for master in masters(package)
        if master.sheets
    ]
    if not makers:
        raise package.mistake("has no layouts", "A template needs a slide master with at least one layout.")
    wanted = mapped.master([each.master for each in makers]) if mapped else None
    maker = next((each for each in makers if each.master is wanted), max(makers, key=_Maker.worth))
    if mapped:
        maker.match(mapped.matches(maker.matches, maker.master.sheets))
    master, matches = maker.master, maker.matches
    free = {name: maker.free(match) for name, match in matches.items()}
    return Inspected(package, master, matches, extent, free, maker.theme(package), tuple(maker.legible.told(matches)))


class _Maker:
    """Makes a theme of a master and what stands on its layouts."""

    def __init__(self, package: Package, master: Master, matcher: Matcher, own: Mapping[str, Colour]) -> None:
        self.master = master
        self.matcher = matcher
        self.own = own  # colours that the user has chosen
        width, height = matcher.size
        self.scale = min(width / 720, height / SLIDE_HEIGHT)  # a 4:3 slide is 720 wide: type is the same on it
        self.text = Colour("dk1")
        self.title = matcher.ground().title or master.title
        self.typefaces = Typefaces(master.theme)
        self.stage = Stage(package, master.part, master.colours, matcher.size)
        self.legible = Legible(master.colours, self.scale, self.text)
        self.match(matcher.all())

    def match(self, matches: Mapping[str, Match]) -> None:
        """Stand the kinds on these layouts."""
        self.matches = matches
        body = matches["bullets"].areas.get("body") if "bullets" in matches else None
        self.body = body or next((spot for sheet in self.master.sheets for spot in sheet.bodies), None)

    def worth(self) -> tuple[int, float]:
        """What tells the best of several masters: for how many kinds it has layouts of its own, and the room that its
        places for text have clear of the title and of what is drawn."""
        native = {name: match for name, match in self.matches.items() if not match.drawn}
        rooms = (clear_room(sheet, body) for sheet in self.master.sheets if (body := self.matcher.body(sheet)))
        return len(native), max(rooms, default=0.0)

    def theme(self, package: Package) -> Theme:
        typefaces = self._typefaces()
        layouts = _Layouts(self)
        self._scenery = {sheet.part: self.stage.scenery(sheet.part) for sheet in self._sheets()}
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
                bases={name: self._base(name, match) for name, match in (*self.matches.items(), *layouts.bold())},
                typefaces=typefaces,
            ),
        )

    def _sheets(self) -> Iterator[Sheet]:
        """Those in use, each once."""
        yield from {match.sheet.part: match.sheet for match in self.matches.values()}.values()

    def layout(self, name: str, match: Match) -> Layout:
        """A layout of the theme: the template's own, or a form drawn on it."""
        kind, _, count = name.partition("@")[0].partition("-")
        native = tuple(
            area(key, spot, self.legible.replaced(match.sheet, spot) or self.legible.shown(spot), self.scale)
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
        text, title = (spot and self.legible.shown(spot) for spot in (self.body, self.title))
        uses = choice.uses(text, title, self.own)
        laid = None if behind else choice.ground
        title_at = title_place(sheet, self.matcher.size)
        banded = sheet.ground(title_at) != behind  # titles stand on something of their own, which is no place for more
        return Drawn(free, free if banded else around(title_at, free), uses, self.scale, laid)

    def free(self, match: Match) -> Rect:
        """Where forms are drawn."""
        return match.at or free_area(match.sheet, self.matcher, self.master.sheets)

    def _base(self, name: str, match: Match) -> Base:
        held = dict(match.areas)
        if match.drawn and has_bold_title(name):
            held.pop("title", None)
        return Base(
            part=match.sheet.part,
            name=match.sheet.name,
            holders={key: holder(spot, self._written(match.sheet, spot)) for key, spot in held.items()},
            drawn=match.drawn,
            colour_map=match.sheet.colour_map,
            scenery=self._scenery[match.sheet.part],
        )

    def _written(self, sheet: Sheet, spot: Spot) -> Colour | None:
        """A colour that slides say themselves: where the template's own is not seen, and of footer and date, whose
        colour LibreOffice takes from the sample characters of a layout, which most templates leave out."""
        return self.legible.replaced(sheet, spot) or (self.legible.shown(spot) if spot.type in ("ftr", "dt") else None)

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

    def bold(self) -> Iterator[tuple[str, Match]]:
        """Those whose titles are what the slides say, and what they stand on."""
        return ((name, match) for name, match in self._named.items() if has_bold_title(name))

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
