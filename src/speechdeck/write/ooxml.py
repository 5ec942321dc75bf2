"""Lengths, colours, fills and outlines → DrawingML, as strings: the small words that every part is written in."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Colour, Drawing, Fill, Gradient, Path, Shape, Stroke
from speechdeck.write.outline import outline

EMU_PER_POINT = 12700

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

#: The three namespaces of every presentation part.
NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)

_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"

#: What a screen reader skips.
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)

#: Text and background stand for the dark and light slots through the master's colour map.
_LIGHT_MAP = {"dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"}
_DARK_MAP = {"dk1": "bg1", "lt1": "tx1", "dk2": "bg2", "lt2": "tx2"}

#: What XML 1.0 cannot hold, whatever the speech's file contains: control characters, surrogates, two non-characters.
_FORBIDDEN = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF))

_ROOT_GROUP = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/>'
    "</a:xfrm></p:grpSpPr>"
)

_NO_LINE = "<a:ln><a:noFill/></a:ln>"


def emu(points: float) -> int:
    """Points in English Metric Units."""
    return round(points * EMU_PER_POINT)


def hundredths(points: float) -> int:
    """Points in hundredths, as text sizes and line spacing are written."""
    return round(points * 100)


def text(characters: str) -> str:
    """Characters as the content of an element."""
    return characters.translate(_FORBIDDEN).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quote(characters: str) -> str:
    """Characters as the value of an attribute."""
    return text(characters).replace('"', "&quot;").replace("\n", "&#10;")


def shape_tree(shapes: str) -> str:
    """The p:spTree of a slide, layout or master. Shape numbers start at 2."""
    return f"<p:spTree>{_ROOT_GROUP}{shapes}</p:spTree>"


def placeholder_shape(
    number: int, name: str, attributes: str, body: str, *, properties: str = "<p:spPr/>", link: str = "", own: str = ""
) -> str:
    """A p:sp that is a placeholder: `attributes` of its p:ph, `body` its p:txBody, `own` attributes of its p:nvPr."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{quote(name)}">{link}</p:cNvPr>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr{own}><p:ph {attributes}/></p:nvPr></p:nvSpPr>'
        f"{properties}{body}</p:sp>"
    )


def graphic_frame(number: int, name: str, description: str, attributes: str, rect: Rect, relation: int) -> str:
    """A p:graphicFrame with a chart in a placeholder: `relation` is the number of the slide's that leads to it."""
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{number}" name="{quote(name)}" '
        f'descr="{quote(description)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>'
        f"<p:nvPr><p:ph {attributes}/>"
        f"</p:nvPr></p:nvGraphicFramePr><p:xfrm>{offset(rect)}</p:xfrm><a:graphic><a:graphicData "
        f'uri="{_CHART}"><c:chart xmlns:c="{_CHART}" r:id="rId{relation}"/></a:graphicData></a:graphic>'
        "</p:graphicFrame>"
    )


def box(rect: Rect) -> str:
    """The p:spPr of a plain rectangle."""
    return f'<p:spPr>{xfrm(rect)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'


def xfrm(rect: Rect) -> str:
    return f"<a:xfrm>{offset(rect)}</a:xfrm>"


def offset(rect: Rect) -> str:
    return f'<a:off x="{emu(rect.x)}" y="{emu(rect.y)}"/><a:ext cx="{emu(rect.w)}" cy="{emu(rect.h)}"/>'


class Paint(NamedTuple):
    """Writes a theme's colours by reference; `dark` as in Theme, for the names of the four text slots."""

    dark: bool

    def colour(self, colour: Colour) -> str:
        """An a:schemeClr with its modifiers; a literal colour of a template's own as a:srgbClr."""
        tag = "srgbClr" if colour.slot.startswith("#") else "schemeClr"
        name = (_DARK_MAP if self.dark else _LIGHT_MAP).get(colour.slot, colour.slot)
        changes = "".join(
            f'<a:{tag} val="{round(value * 100000)}"/>'
            for tag, value, neutral in (
                ("lumMod", colour.lum_mod, 1.0),
                ("lumOff", colour.lum_off, 0.0),
                ("alpha", colour.alpha, 1.0),
            )
            if value != neutral
        )
        name = name.lstrip("#")
        return f'<a:{tag} val="{name}">{changes}</a:{tag}>' if changes else f'<a:{tag} val="{name}"/>'

    def fill(self, fill: Fill | None) -> str:
        if fill is None:
            return "<a:noFill/>"
        if isinstance(fill, Gradient):
            return self._gradient(fill)
        return f"<a:solidFill>{self.colour(fill)}</a:solidFill>"

    def line(self, stroke: Stroke | None) -> str:
        if stroke is None:
            return _NO_LINE
        dash = f'<a:prstDash val="{stroke.dash}"/>' if stroke.dash else ""
        return f'<a:ln w="{emu(stroke.width)}">{self.fill(stroke.colour)}{dash}</a:ln>'

    def drawing(self, drawing: Drawing) -> tuple[Rect, str]:
        """Where a drawing stands and its p:spPr."""
        rect, geometry = (
            _path(drawing.commands) if isinstance(drawing, Path) else (_upright(drawing.rect), _preset(drawing))
        )
        paint = f"{self.fill(drawing.fill)}{self.line(drawing.stroke)}"
        return rect, f"<p:spPr>{xfrm(rect)}{geometry}{paint}</p:spPr>"

    def _gradient(self, gradient: Gradient) -> str:
        stops = "".join(
            f'<a:gs pos="{round(place * 100000)}">{self.colour(colour)}</a:gs>' for place, colour in gradient.stops
        )
        angle = round(gradient.angle % 360 * 60000)
        return f'<a:gradFill rotWithShape="1"><a:gsLst>{stops}</a:gsLst><a:lin ang="{angle}" scaled="0"/></a:gradFill>'


def _upright(rect: Rect) -> Rect:
    """A rectangle drawn leftwards or upwards (negative width or height), which the file format does not know."""
    return Rect(min(rect.x, rect.right), min(rect.y, rect.bottom), abs(rect.w), abs(rect.h))


def _preset(shape: Shape) -> str:
    if shape.form == "ellipse":
        return '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'
    if shape.radius <= 0:
        return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    share = min(shape.radius / min(abs(shape.rect.w), abs(shape.rect.h)), 0.5)
    guide = f'<a:gd name="adj" fmla="val {round(share * 100000)}"/>'
    return f'<a:prstGeom prst="roundRect"><a:avLst>{guide}</a:avLst></a:prstGeom>'


@lru_cache(maxsize=256)  # ornaments stand on many layouts
def _path(commands: tuple[tuple[str | float, ...], ...]) -> tuple[Rect, str]:
    """A freeform: its tight bounding box, which gradients are stretched over, and its commands from its corner."""
    rect = outline(Path(commands))
    left, top = emu(rect.x), emu(rect.y)
    steps = "".join(_step(command, left, top) for command in commands)
    size = f'w="{emu(rect.w)}" h="{emu(rect.h)}"'
    return rect, (
        '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>'
        f"<a:pathLst><a:path {size}>{steps}</a:path></a:pathLst></a:custGeom>"
    )


_STEPS = {"M": "moveTo", "L": "lnTo", "C": "cubicBezTo"}


def _step(command: tuple[str | float, ...], left: int, top: int) -> str:
    if command[0] == "Z":
        return "<a:close/>"
    tag, numbers, points = _STEPS[str(command[0])], iter(command[1:]), ""
    for x, y in zip(numbers, numbers, strict=True):
        points += f'<a:pt x="{emu(float(x)) - left}" y="{emu(float(y)) - top}"/>'
    return f"<a:{tag}>{points}</a:{tag}>"
