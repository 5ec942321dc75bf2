"""A theme as data: palette, type, and for every layout its areas and decoration. All lengths in points."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from speechdeck.model.geometry import SLIDE_HEIGHT, SLIDE_WIDTH, Rect

if TYPE_CHECKING:
    from speechdeck.model.template import Template

#: The twelve slots of an Office colour scheme.
SLOTS = (
    "dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink",
)  # fmt: skip


class Colour(NamedTuple):
    """A palette slot, modified as Office does it: luminance × lum_mod + lum_off, and opacity. All are 0..1.

    Themes name slots only. A company's template may have colours outside its own palette: their slot is "#RRGGBB".
    """

    slot: str
    lum_mod: float = 1.0
    lum_off: float = 0.0
    alpha: float = 1.0


#: How much of its colour a muted text keeps: what less would leave is below a contrast of 3 : 1 on some grounds.
_MUTED = 0.75


def muted(colour: Colour) -> Colour:
    """The colour of a text that stands back."""
    return colour._replace(alpha=colour.alpha * _MUTED)


class Gradient(NamedTuple):
    """A linear gradient: `angle` in degrees clockwise from left to right; stops as (0..1, colour)."""

    angle: float
    stops: tuple[tuple[float, Colour], ...]


Fill: TypeAlias = Colour | Gradient


class Stroke(NamedTuple):
    """A line: its colour and its width in points."""

    colour: Colour
    width: float
    dash: str | None = None  # OOXML preset: "dash", "sysDot", ...


class Path(NamedTuple):
    """A freeform: commands ("M", x, y), ("L", x, y), ("C", x1, y1, x2, y2, x, y), ("Z",)."""

    commands: tuple[tuple[str | float, ...], ...]
    fill: Fill | None = None
    stroke: Stroke | None = None


class Shape(NamedTuple):
    """A rectangle or an ellipse; `radius` rounds a rectangle's corners."""

    form: Literal["rectangle", "ellipse"]
    rect: Rect
    fill: Fill | None = None
    stroke: Stroke | None = None
    radius: float = 0.0


Drawing: TypeAlias = Path | Shape


class FontStack(NamedTuple):
    """Typefaces of one role, apart by script: the first is written to the file, all are measured for."""

    latin: tuple[str, ...]
    east_asian: tuple[str, ...]


FontRole: TypeAlias = Literal["heading", "body", "number"]
AreaRole: TypeAlias = Literal[
    "title", "heading", "display", "body", "label", "number", "chart", "icon", "footer", "page", "progress"
]  # fmt: skip


class Area(NamedTuple):
    """An area of a layout: a placeholder in the file. One of role "icon" is none: icons are drawn on the slide."""

    name: str
    rect: Rect
    role: AreaRole
    font: FontRole
    size: float  # points, where nothing forces it down
    smallest: float  # points, the fitter stops here
    leading: float  # points from line to line at `size`; scales with the size in use
    colour: Colour
    emphasis: Colour | None = None
    bold: bool = False
    align: Literal["left", "centre", "right"] = "left"
    anchor: Literal["top", "middle", "bottom"] = "top"
    lines: int | None = None  # at most, at full size; None: as many as the height holds
    balance: bool = False  # break lines at phrases, evenly, with explicit breaks
    tracking: float = 0.0  # em between characters
    bullets: bool = False  # paragraphs carry the theme's bullets
    gap: float = 0.0  # points between paragraphs
    numerals: str = "1"  # how a numeral is written: "1", "01", "cn" 一, "formal" 壹, "roman"
    exact: bool = True  # line spacing in exact points; else per cent, for text that people will edit
    bullet: Colour | None = None  # of the bullets, where it is not the theme's
    stack: bool = False  # one character under the other: Chinese in a box little wider than a character
    unit: float = 0.4  # size of a unit beside its number, against the number's
    also: tuple[str, ...] = ()  # slots that it shows before its own, where a template has no places for them


@dataclass(frozen=True, slots=True)
class Layout:
    """One slide layout: background, decoration back to front, areas in reading order."""

    name: str  # "cards-3"
    kind: str  # "cards"
    count: int  # items it holds; 0 where the kind has none
    background: Fill
    drawings: tuple[Drawing, ...]
    areas: tuple[Area, ...]
    logo: Rect | None = None  # where a logo stands; None: in a corner that no text needs

    def area(self, name: str) -> Area | None:
        return next((area for area in self.areas if area.name == name), None)


class Bullet(NamedTuple):
    """The mark of one list level."""

    char: str
    colour: Colour
    scale: float  # of the text's size
    indent: float  # points, where the text starts
    text_scale: float = 1.0  # size of this level's text against level 1
    bold: bool = False


class Progress(NamedTuple):
    """How the progress cue is drawn: marks in a row, or a list of section numbers."""

    done: str = "◆"
    open: str = "◇"
    style: Literal["marks", "list"] = "marks"
    cumulative: bool = True  # every section so far is marked, not only the current one
    gap: float = 0.4  # em between marks


class ChartStyle(NamedTuple):
    """How the marks of a chart look; its texts look as the chart's area says, the marked value in its emphasis."""

    series: Colour  # columns and bars
    highlight: Colour  # the one that the slide is about, and a line
    second: Colour  # another line beside it
    slices: tuple[Colour, ...]  # of a whole, from the largest share on
    axis: Colour  # the line that columns stand on
    ground: Colour  # what the chart stands on: gaps between slices, hollow points
    bar: float = 0.5  # width of a column, against the room that it has
    line: float = 3.5  # points
    dash: str | None = None  # of the other line, where colour alone must not tell them apart: a preset of OOXML


class IconStyle(NamedTuple):
    """How icons look that stand in place of numerals."""

    colour: Colour | None = None  # None: as the numeral
    scale: float = 1.5  # height, against the size of the numeral


class Theme(NamedTuple):
    """A whole design: what every deck made with it has in common."""

    name: str
    label: Mapping[str, str]  # language → the name a person reads
    palette: Mapping[str, str]  # slot → "RRGGBB"
    dark: bool  # text is light on dark: bg1 maps to dk1
    fonts: Mapping[str, FontStack]  # heading, body, number
    layouts: Mapping[str, Layout]
    bullets: tuple[Bullet, ...]
    chart: ChartStyle
    icons: IconStyle | None  # None: numerals only
    progress: Progress = Progress()
    motif: str = ""
    primary: str = "accent1"  # the slot of the one colour that speaks
    contrast: float = 0.0  # that all text has at least, where the theme promises more than WCAG 2 AA asks for
    width: float = SLIDE_WIDTH  # of a slide
    height: float = SLIDE_HEIGHT
    template: Template | None = None  # the company's file that the deck is built on; its layouts are the theme's
