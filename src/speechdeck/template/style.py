"""The list styles that a placeholder inherits → how each level of its text is set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from speechdeck.model.theme import Colour
from speechdeck.template.colours import Colours
from speechdeck.template.ooxml import A, Element, down, number, points

#: Levels of a list that slides use; the format has nine.
LEVELS = 5

#: What text is where no style says it (ECMA-376 part 1, 21.1.2.3.9).
_SIZE = 18.0

#: What an office program draws at a line spacing of 100 %, in em: text/ reckons with the same.
SINGLE = 1.2

#: Room that capitals need more than the letters they stand for, in em a letter: 0.65 against 0.53 on the average.
_CAPITALS = 0.12

_ALIGN: dict[str | None, Literal["left", "centre", "right"]] = {"ctr": "centre", "r": "right"}

#: Characters of symbol typefaces, which other typefaces do not have at these places, as what they look like.
_SYMBOLS = {
    "l": "●", "n": "■", "u": "◆", "Ø": "➢", "§": "▪", "ü": "✓", "q": "❑", "w": "◆", "v": "❖", "o": "○", "p": "□",
    "·": "•", "\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf06c": "●", "\uf06e": "■", "\uf075": "◆",
}  # fmt: skip


class Level(NamedTuple):
    """How text of one list level is set. Lengths in points."""

    size: float
    bold: bool
    align: Literal["left", "centre", "right"]
    colour: Colour | None
    latin: str
    east_asian: str
    leading: float  # at `size`
    exact: bool  # whether leading is in points, else it is per cent of the typeface's own
    before: float
    after: float
    margin: float  # where the text starts
    tracking: float  # em
    bullet: str  # "" where it has none
    bullet_colour: Colour | None
    bullet_scale: float


def levels(styles: Sequence[Element | None], colours: Colours) -> tuple[Level, ...]:
    """Every level of a text that follows these a:lstStyle (or their like), the nearest first."""
    return tuple(_level(_Chain(styles, level), colours) for level in range(1, LEVELS + 1))


class _Chain:
    """The paragraph properties of one level, nearest first."""

    def __init__(self, styles: Sequence[Element | None], level: int) -> None:
        tags = (f"{A}lvl{level}pPr", A + "defPPr")
        found = (down(style, tag) for style in styles for tag in tags)
        self.paragraphs = [each for each in found if each is not None]
        self.runs = [each for paragraph in self.paragraphs if (each := down(paragraph, A + "defRPr")) is not None]

    def points(self, name: str) -> float:
        return next((found for each in self.paragraphs if (found := points(each, name)) is not None), 0.0)

    def word(self, name: str) -> str | None:
        return next((each.get(name) for each in self.paragraphs if each.get(name)), None)

    def child(self, *names: str) -> Element | None:
        """The nearest of these elements: alternatives like buNone and buChar."""
        tags = {A + name for name in names}
        return next((child for each in self.paragraphs for child in each if child.tag in tags), None)

    def run(self, name: str) -> str | None:
        return next((each.get(name) for each in self.runs if each.get(name) is not None), None)

    def run_number(self, name: str) -> float | None:
        return next((found for each in self.runs if (found := number(each, name)) is not None), None)

    def run_children(self, name: str) -> Iterator[Element]:
        yield from (each for run in self.runs if (each := down(run, A + name)) is not None)


def _level(chain: _Chain, colours: Colours) -> Level:
    size = max((chain.run_number("sz") or _SIZE * 100) / 100, 1.0)
    spacing, exact = _spacing(chain.child("lnSpc"), size, 1.0)
    bullet = _bullet(chain)
    clear = chain.child("buClr")
    scale = down(chain.child("buSzPct"))
    solid = next(chain.run_children("solidFill"), None)
    tracking = (chain.run_number("spc") or 0.0) / 100 / size
    return Level(
        size=size,
        bold=chain.run("b") in ("1", "true"),
        align=_ALIGN.get(chain.word("algn"), "left"),
        colour=colours.colour(solid[0]) if solid is not None and len(solid) else None,
        latin=_typeface(chain, "latin"),
        east_asian=_typeface(chain, "ea"),
        leading=spacing if exact else spacing * SINGLE,
        exact=exact,
        before=_spacing(chain.child("spcBef"), size, 0.0)[0],
        after=_spacing(chain.child("spcAft"), size, 0.0)[0],
        margin=max(chain.points("marL"), 0.0),
        tracking=tracking + (_CAPITALS if chain.run("cap") == "all" else 0.0),
        bullet=bullet,
        bullet_colour=colours.colour(clear[0]) if clear is not None and len(clear) else None,
        bullet_scale=(number(scale, "val") or 100_000) / 100_000,
    )


def _spacing(element: Element | None, size: float, default: float) -> tuple[float, bool]:
    """Points, and whether the file gives them as such; a share is one of the size."""
    exact = number(down(element, A + "spcPts"), "val")
    if exact is not None:
        return exact / 100, True
    share = number(down(element, A + "spcPct"), "val")
    return (default if share is None else share / 100_000) * size, False


def _typeface(chain: _Chain, name: str) -> str:
    return next((face for each in chain.run_children(name) if (face := each.get("typeface"))), "")


def _bullet(chain: _Chain) -> str:
    found = chain.child("buNone", "buChar", "buAutoNum", "buBlip")
    if found is None or found.tag == A + "buNone":
        return ""
    if found.tag != A + "buChar":
        return "•"  # a number or a picture, which the template draws itself
    char = found.get("char", "•")
    typeface = chain.child("buFont")
    symbolic = typeface is not None and typeface.get("typeface", "").lower().startswith(("wingdings", "symbol"))
    return _SYMBOLS.get(char, "•") if symbolic or "\ue000" <= char <= "\uf8ff" else char
