"""A theme → a real PowerPoint template: theme part, master, and one layout part for each of its layouts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from speechdeck.model.geometry import SLIDE_HEIGHT, SLIDE_WIDTH, Rect
from speechdeck.model.theme import SLOTS, Area, Bullet, Colour, Drawing, Fill, Layout, Theme
from speechdeck.write.names import Names
from speechdeck.write.ooxml import NAMESPACES, Paint, emu, hundredths, offset, quote, text, xfrm
from speechdeck.write.typeset import Typesetter, slide_number

#: Typefaces for the scripts that a theme does not name: the ones that Office's own themes give.
_OTHER_SCRIPTS = (("Jpan", "游ゴシック"), ("Hang", "맑은 고딕"), ("Hant", "微軟正黑體"))

#: Placeholder numbers by area name, so that text stays in its place when another theme is applied: stem → first number.
#: Item 3's heading is 33 in every layout of every theme. Ten each, because an agenda has at most eight entries.
_NUMBERS = {"foot": 11, "page": 12, "progress": 13, "deck": 14, "num": 20, "head": 30, "text": 40, "fig": 50, "body": 60}
_FIRST_FREE = 70

#: Layout types that PowerPoint knows by name; all others are custom.
_TYPES = {"cover": "title", "section": "secHead", "bullets": "obj", "compare": "twoTxTwoObj"}

_COLOUR_MAP = (
    'accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" '
    'hlink="hlink" folHlink="folHlink"'
)

_GROUP = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/>'
    "</a:xfrm></p:grpSpPr>"
)

#: Read aloud by nobody: what a screen reader skips.
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)


def shape_tree(shapes: str) -> str:
    return f"<p:spTree>{_GROUP}{shapes}</p:spTree>"


@dataclass(frozen=True, slots=True)
class Placeholder:
    """How an area is known in the file."""

    type: str  # "title", "body", "ftr", "sldNum"
    index: int | None  # a title has none

    @property
    def xml(self) -> str:
        index = "" if self.index is None else f' idx="{self.index}"'
        size = "" if self.type == "title" else ' sz="quarter"'
        return f'type="{self.type}"{size}{index}'


def placeholders(layout: Layout) -> dict[str, Placeholder]:
    """The placeholder of each area of a layout."""
    found: dict[str, Placeholder] = {}
    free = _FIRST_FREE
    for area in layout.areas:
        if area.role == "title" and not any(other.type == "title" for other in found.values()):
            found[area.name] = Placeholder("title", None)
            continue
        match = re.fullmatch(r"(\D+)(\d?)", area.name)
        first = _NUMBERS.get(match.group(1)) if match else None
        if match is None or first is None:
            index, free = free, free + 1
        else:
            index = first + int(match.group(2) or 0)
        kind = {"footer": "ftr", "page": "sldNum"}.get(area.role, "body")
        if any(other.type == kind != "body" for other in found.values()):
            kind = "body"  # a slide has one footer and one number
        found[area.name] = Placeholder(kind, index)
    return found


@dataclass(frozen=True, slots=True)
class Template:
    """Writes the template parts of one theme."""

    theme: Theme
    names: Names
    typesetter: Typesetter
    paint: Paint
    _drawn: dict[Drawing, tuple[Rect, str]] = field(default_factory=dict)  # most layouts share most of their drawings

    def master(self, layouts: int) -> str:
        """The p:sldMaster; its relationships are the layouts, then the theme part."""
        model = self._model()
        ids = "".join(f'<p:sldLayoutId id="{2147483649 + n}" r:id="rId{n}"/>' for n in range(1, layouts + 1))
        shapes = "".join(self._master_shapes(model))
        return (
            f'<p:sldMaster {NAMESPACES} preserve="1"><p:cSld>{self._background(model.background)}{shape_tree(shapes)}'
            f"</p:cSld><p:clrMap {colour_map(self.theme.dark)}/><p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst>"
            f'<p:hf hdr="0" dt="0"/>{self._styles(model)}</p:sldMaster>'
        )

    def layout(self, layout: Layout) -> str:
        """The p:sldLayout: background, decoration as one group, and every area as a placeholder."""
        kind = _TYPES.get(layout.kind)
        attributes = f' type="{kind}"' if kind and not layout.name.partition("@")[2] else ""
        shapes = "".join(self._layout_shapes(layout))
        return (
            f'<p:sldLayout {NAMESPACES}{attributes} preserve="1" userDrawn="1">'
            f'<p:cSld name="{quote(self.names.layout(layout))}">{self._background(layout.background)}{shape_tree(shapes)}'
            f'</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr><p:hf hdr="0" dt="0"/></p:sldLayout>'
        )

    def _layout_shapes(self, layout: Layout) -> Iterator[str]:
        number = 2
        if layout.drawings:
            yield self._decoration(layout.drawings, number)
            number += 1 + len(layout.drawings)
        known = placeholders(layout)
        for area in layout.areas:
            yield self._placeholder(area, known[area.name], number)
            number += 1

    def _decoration(self, drawings: tuple[Drawing, ...], number: int) -> str:
        drawn = [self._draw(drawing) for drawing in drawings]
        box = _around(rect for rect, _ in drawn)
        inner = "".join(
            f'<p:sp><p:nvSpPr><p:cNvPr id="{place}" name="{quote(self.names.decoration)} {place - number}"/>'
            f"<p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr>{properties}</p:sp>"
            for place, (_, properties) in enumerate(drawn, number + 1)
        )
        corner = offset(box)
        child = corner.replace("a:off", "a:chOff").replace("a:ext", "a:chExt")
        return (
            f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="{number}" name="{quote(self.names.decoration)}">{_DECORATIVE}</p:cNvPr>'
            f'<p:cNvGrpSpPr/><p:nvPr userDrawn="1"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>{corner}{child}</a:xfrm></p:grpSpPr>'
            f"{inner}</p:grpSp>"
        )

    def _draw(self, drawing: Drawing) -> tuple[Rect, str]:
        found = self._drawn.get(drawing)
        if found is None:
            found = self._drawn[drawing] = self.paint.drawing(drawing)
        return found

    def _placeholder(self, area: Area, placeholder: Placeholder, number: int) -> str:
        prompt = self.names.area(area)
        custom = ' hasCustomPrompt="1"' if placeholder.type in ("title", "body") else ""
        return (
            f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{quote(prompt)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
            f'<p:nvPr userDrawn="1"><p:ph {placeholder.xml}{custom}/></p:nvPr></p:nvSpPr>'
            f'<p:spPr>{xfrm(area.rect)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
            f"<p:txBody>{self.typesetter.body_properties(area)}{self.typesetter.list_style(area)}"
            f"{self._prompt(area, placeholder, prompt)}</p:txBody></p:sp>"
        )

    def _prompt(self, area: Area, placeholder: Placeholder, prompt: str) -> str:
        language = self.typesetter.language(prompt)
        properties = f'<a:rPr {language}/>'
        if placeholder.type == "sldNum":
            return f"<a:p>{slide_number(properties, '‹#›')}</a:p>"
        if placeholder.type == "ftr":
            return f"<a:p><a:endParaRPr {language}/></a:p>"
        if not area.bullets:
            return f"<a:p><a:r>{properties}<a:t>{text(prompt)}</a:t></a:r></a:p>"
        lines = self.names.levels[: max(len(self.theme.bullets), 1)]
        return "".join(
            f'<a:p><a:pPr lvl="{level}"/><a:r>{properties}<a:t>{text(line)}</a:t></a:r></a:p>'
            for level, line in enumerate(lines)
        )

    def _background(self, fill: Fill) -> str:
        return f"<p:bg><p:bgPr>{self.paint.fill(fill)}<a:effectLst/></p:bgPr></p:bg>"

    def _model(self) -> Layout:
        """The layout that the master looks like: plain bullets, or the first that has a title and text."""
        layouts = self.theme.layouts
        return layouts.get("bullets") or next(iter(layouts.values()))

    def _master_shapes(self, model: Layout) -> Iterator[str]:
        """A master has a title, text, footer and slide number, where the plainest layout has them."""
        body = next((area for area in model.areas if area.bullets), None)
        wanted = (
            (next((area for area in model.areas if area.role == "title"), None), Placeholder("title", None)),
            (body, Placeholder("body", 1)),
            (next((area for area in model.areas if area.role == "footer"), None), Placeholder("ftr", 3)),
            (next((area for area in model.areas if area.role == "page"), None), Placeholder("sldNum", 4)),
        )
        found = [(area, placeholder) for area, placeholder in wanted if area]
        for number, (area, placeholder) in enumerate(found, 2):
            yield self._placeholder(area, placeholder, number).replace(' hasCustomPrompt="1"', "").replace(
                ' sz="quarter" idx="1"', ' idx="1"'
            )

    def _styles(self, model: Layout) -> str:
        """The text styles that placeholders of any layout fall back to."""
        title = next(area for area in model.areas if area.role == "title")
        body = next((area for area in model.areas if area.bullets), title)
        levels = "".join(self._master_level(body, level) for level in range(1, 10))
        return (
            f"<p:txStyles><p:titleStyle>{self._title_level(title)}</p:titleStyle>"
            f"<p:bodyStyle>{levels}</p:bodyStyle><p:otherStyle>{other_levels()}</p:otherStyle></p:txStyles>"
        )

    def _title_level(self, title: Area) -> str:
        return self.typesetter.list_style(title).removeprefix("<a:lstStyle>").removesuffix("</a:lstStyle>")

    def _master_level(self, body: Area, level: int) -> str:
        """Levels beyond the theme's bullets look like the last of them, each farther in."""
        bullets = self.theme.bullets or (Bullet("•", Colour("dk1"), 1.0, 24.0),)
        bullet = bullets[min(level, len(bullets)) - 1]
        step = bullets[0].indent
        left = bullet.indent + step * max(level - len(bullets), 0)
        size = body.size * bullet.text_scale
        return (
            f'<a:lvl{level}pPr marL="{emu(left)}" indent="{-emu(step)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" '
            f'latinLnBrk="0" hangingPunct="0"><a:lnSpc><a:spcPct val="115000"/></a:lnSpc>'
            f'<a:spcBef><a:spcPts val="{hundredths(body.gap)}"/></a:spcBef>'
            f"<a:buClr>{self.paint.colour(bullet.colour)}</a:buClr>"
            f'<a:buSzPct val="{round(bullet.scale * 100000)}"/><a:buFont typeface="+mn-ea"/>'
            f'<a:buChar char="{text(bullet.char)}"/><a:defRPr sz="{hundredths(size)}" kern="1200">'
            f"{self.paint.fill(Colour('dk1' if not self.theme.dark else 'lt1'))}"
            f'<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl{level}pPr>'
        )


def colour_map(dark: bool) -> str:
    """The attributes of a p:clrMap: on dark themes text is light without a slot being renamed."""
    dark_name, light_name = ("bg", "tx") if dark else ("tx", "bg")
    slots = " ".join(f'{light_name}{n}="lt{n}" {dark_name}{n}="dk{n}"' for n in (1, 2))
    return f"{slots} {_COLOUR_MAP}"


def other_levels() -> str:
    """Nine levels of plain text: what text boxes that a user adds look like."""
    return "".join(
        f'<a:lvl{level}pPr marL="{457200 * (level - 1)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" '
        f'hangingPunct="1"><a:defRPr sz="1800" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
        f'<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl{level}pPr>'
        for level in range(1, 10)
    )


def theme_part(theme: Theme, label: str) -> str:
    """The a:theme: colours, fonts with their East Asian faces, and a plain format scheme."""
    colours = "".join(f'<a:{slot}><a:srgbClr val="{theme.palette[slot]}"/></a:{slot}>' for slot in SLOTS)
    name = quote(label)
    return (
        f'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="{name}"><a:themeElements>'
        f'<a:clrScheme name="{name}">{colours}</a:clrScheme><a:fontScheme name="{name}">'
        f"<a:majorFont>{_font(theme, 'heading')}</a:majorFont><a:minorFont>{_font(theme, 'body')}</a:minorFont>"
        f'</a:fontScheme>{_FORMATS}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
    )


def _font(theme: Theme, role: str) -> str:
    stacks: Mapping[str, object] = theme.fonts
    assert role in stacks
    stack = theme.fonts["heading" if role == "heading" else "body"]
    scripts = (("Hans", stack.east_asian[0]), *_OTHER_SCRIPTS)
    return (
        f'<a:latin typeface="{quote(stack.latin[0])}"/><a:ea typeface="{quote(stack.east_asian[0])}"/>'
        f'<a:cs typeface=""/>'
        + "".join(f'<a:font script="{script}" typeface="{quote(face)}"/>' for script, face in scripts)
    )


def _around(rects: Iterable[Rect]) -> Rect:
    """The rectangle around all of them."""
    boxes = list(rects)
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    return Rect(left, top, max(box.right for box in boxes) - left, max(box.bottom for box in boxes) - top)


_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="{{}}" cap="flat" cmpd="sng" algn="ctr">{_FILL}<a:prstDash val="solid"/></a:ln>'

#: Flat, as every theme of ours is: no shadow, glow or bevel survives all the programs that open a deck.
_FORMATS = (
    f'<a:fmtScheme name="Flat"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>'
    f"<a:lnStyleLst>{_LINE.format(6350)}{_LINE.format(12700)}{_LINE.format(19050)}</a:lnStyleLst>"
    f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
)

__all__ = ["SLIDE_HEIGHT", "SLIDE_WIDTH", "Placeholder", "Template", "colour_map", "placeholders", "theme_part"]
