"""The layouts of a master → which of them each kind of slide stands on: by type, by name, by the shape of places."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from speechdeck.kinds import KINDS
from speechdeck.model.geometry import Rect
from speechdeck.template.sheets import RUNNING, Sheet, Spot

#: Kinds whose title is what the slide says: where they are drawn, it is drawn with them.
BOLD_TITLES = ("cover", "section", "statement", "closing")
#: Variants of other kinds that have such titles: a figure that its own sentence states.
_BOLD_VARIANTS = ("statement",)

#: What a body must hold to be one: shares of the slide's width and height. A list in less is a column of scraps.
_BODY = (0.4, 0.3)

#: What designers call their layouts, in the languages that templates come in. Types are the same in all of them.
_NAMES = {
    "cover": r"标题幻灯片|標題投影片|封面|首页|首頁|扉页|title slide|cover|titelfolie|diapositive de titre",
    "section": r"节标题|節標題|章节|章節|过渡页|转场|分节|隔页|section|divider|chapter|abschnitt|titre de section",
    "bullets": r"标题和内容|標題及物件|标题和文本|正文|内容页|title and content|title, content|title and text"
    r"|bullets?|titel und inhalt|titre et contenu",
    "compare": r"比较|比較|对比|對比|comparison|vergleich|comparaison",
    "agenda": r"目录|目錄|议程|議程|提纲|agenda|contents$|table of contents|\btoc\b|inhaltsverzeichnis|sommaire",
    "closing": r"封底|致谢|致謝|感谢|感謝|谢谢|結束|结束|尾页|尾頁|末页|closing|thank|\bend\b|schluss|danke|merci",
    "title": r"仅标题|只有标题|僅標題|只有標題|title only|nur titel|titre seul",
}
_TYPES = {
    "cover": ("title",),
    "section": ("secHead",),
    "bullets": ("obj", "tx"),
    "compare": ("twoTxTwoObj",),
    "title": ("titleOnly",),
}


class Match(NamedTuple):
    """What a kind of slide stands on. `areas` are its places in the template; those that are missing are drawn."""

    sheet: Sheet
    areas: Mapping[str, Spot]
    drawn: bool = False
    at: Rect | None = None  # where it is drawn, if somebody says so


class Matcher(NamedTuple):
    """Finds a place for every kind among the layouts of one master. `size` is the slide's, in points."""

    sheets: Sequence[Sheet]
    size: tuple[float, float]

    def all(self) -> dict[str, Match]:
        """Every kind: on a layout of its own where there is one, else drawn where there is room."""
        found = {kind: match for kind, find in _NATIVE.items() if (match := find(self))}
        return {kind: found.get(kind) or self._drawn(kind) for kind in KINDS} if self.sheets else {}

    def called(self, role: str, fits: Callable[[Sheet], bool]) -> Sheet | None:
        """The layout for a role that fits: by its name where somebody named one so, else by its type."""
        named = [sheet for sheet in self.sheets if re.search(_NAMES[role], sheet.name, re.IGNORECASE)]
        typed = [sheet for sheet in self.sheets if sheet.type in _TYPES.get(role, ()) and _may_be(role, sheet)]
        return next((sheet for sheet in (*typed, *named) if fits(sheet)), None)

    def body(self, sheet: Sheet) -> Spot | None:
        """The one large place for text; None where there is none, or two side by side."""
        large = [spot for spot in sheet.bodies if self.is_large(spot.rect)]
        return large[0] if len(large) == 1 else None

    def is_large(self, rect: Rect) -> bool:
        width, height = self.size
        return rect.w >= _BODY[0] * width and rect.h >= _BODY[1] * height

    def ground(self) -> Sheet:
        """What is drawn stands on the layout that has a title and nothing else, or on the one nearest to that."""
        return (
            self.called("title", lambda sheet: sheet.title is not None)
            or next((sheet for sheet in self.sheets if sheet.title and not sheet.bodies), None)
            or self.called("bullets", lambda sheet: sheet.title is not None)
            or next((sheet for sheet in self.sheets if sheet.title and self.body(sheet)), None)
            or next((sheet for sheet in self.sheets if sheet.title), self.sheets[0])
        )

    def _drawn(self, kind: str) -> Match:
        own = self.called(kind, lambda sheet: sheet.title is not None) if kind in _NAMES else None
        sheet = own or self.ground()
        return Match(sheet, running(sheet, kind), drawn=True)

    def cover(self) -> Match | None:
        sheet = self.called("cover", lambda each: each.title is not None)
        return sheet and _filled(sheet, "cover", _largest(sheet.bodies), "meta")

    def section(self) -> Match | None:
        sheet = self.called("section", lambda each: each.title is not None)
        if sheet is None:
            return None
        number = next((spot for spot in sheet.bodies if _is_number(spot, sheet)), None)
        others = tuple(spot for spot in sheet.bodies if spot is not number)
        return _filled(sheet, "section", number, "num", _largest(others), "thesis")

    def bullets(self) -> Match | None:
        sheet = self.called("bullets", lambda each: bool(each.title and self.body(each))) or next(
            (each for each in self.sheets if each.title and self.body(each) and _may_be("bullets", each)), None
        )
        return sheet and _filled(sheet, "bullets", self.body(sheet), "body")

    def compare(self) -> Match | None:
        sheet = self.called("compare", lambda each: each.title is not None and len(each.bodies) == 4)
        if sheet is None:
            return None
        columns = sorted(sheet.bodies, key=lambda spot: (round(spot.outer.x / self.size[0] * 4), spot.outer.y))
        names = ("head1", "body1", "head2", "body2")
        pairs = [pair for both in zip(columns, names, strict=True) for pair in both]
        return _filled(sheet, "compare", *pairs)

    def closing(self) -> Match | None:
        sheet = self.called("closing", lambda each: each.title is not None and not self.body(each))
        cover = None if sheet else self.cover()
        found = sheet or (cover.sheet if cover else None)
        return found and _filled(found, "closing", _largest(found.bodies), "thanks")


#: Kinds that templates have layouts for.
_NATIVE: Mapping[str, Callable[[Matcher], Match | None]] = {
    "cover": Matcher.cover,
    "section": Matcher.section,
    "bullets": Matcher.bullets,
    "compare": Matcher.compare,
    "closing": Matcher.closing,
}


def has_bold_title(layout: str) -> bool:
    """Whether the title of a form ("section", "figures-1@statement") is what the slide says."""
    plain, _, variant = layout.partition("@")
    return plain.partition("-")[0] in BOLD_TITLES or variant in _BOLD_VARIANTS


def running(sheet: Sheet, kind: str) -> dict[str, Spot]:
    """Title, footer, date and slide number of a layout; the cover shows no footer."""
    kinds = {"foot": "ftr", "date": "dt", "page": "sldNum"}
    found = {"title": sheet.title, **{name: sheet.running(type_) for name, type_ in kinds.items()}}
    return {name: spot for name, spot in found.items() if spot and (kind != "cover" or spot.type not in RUNNING)}


def _filled(sheet: Sheet, kind: str, *pairs: Spot | str | None) -> Match:
    """A match of spots and the names of the areas that they hold, given in turns."""
    spots, names = pairs[::2], pairs[1::2]
    own = {
        name: spot for spot, name in zip(spots, names, strict=True) if isinstance(spot, Spot) and isinstance(name, str)
    }
    return Match(sheet, {**running(sheet, kind), **own})


def _may_be(role: str, sheet: Sheet) -> bool:
    """Whether a layout's name does not give it another role: programs are careless with types."""
    named = {each for each, pattern in _NAMES.items() if re.search(pattern, sheet.name, re.IGNORECASE)}
    return not named or role in named


def _largest(spots: Sequence[Spot]) -> Spot | None:
    return max(spots, key=lambda spot: spot.outer.w * spot.outer.h, default=None)


def _is_number(spot: Spot, sheet: Sheet) -> bool:
    """A small place for large type beside others for text: the number of a section."""
    narrow = spot.rect.w < 4 * spot.levels[0].size
    return (
        len(sheet.bodies) > 1 and narrow and spot.levels[0].size >= (sheet.title.levels[0].size if sheet.title else 0)
    )
