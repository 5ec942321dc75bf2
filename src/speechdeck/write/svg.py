"""FittedDeck → one SVG a slide: background, decoration, and every line of text where it was measured to stand."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from speechdeck.model.fitted import FittedDeck, FittedLine, FittedParagraph, FittedRun, FittedSlide, TextBox
from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Area, Colour, Drawing, Fill, Gradient, Layout, Path, Shape, Stroke, Theme, muted
from speechdeck.theme.colour import resolve
from speechdeck.write.marked import marked
from speechdeck.write.outline import outline

#: Where the baseline runs in a line's em box: the ascent of the ideographic em box, the same in every CJK typeface.
BASELINE = 0.88

# East Asian characters, and the punctuation that is theirs in an East Asian text though Latin typefaces have it too.
_WIDE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff\u2018-\u201d\u2014\u2026\u00b7]+")

#: OOXML's preset dashes, in widths of the stroke.
_DASHES = {"dash": (4, 3), "sysDash": (3, 1), "dot": (1, 3), "sysDot": (1, 1), "lgDash": (8, 3)}

_ANCHORS = {"left": "start", "centre": "middle", "right": "end"}

#: From the number of a slide, counted from 1, to where a link to it leads.
Target = Callable[[int], str]


def slides(fitted: FittedDeck, target: Target = "slide-{:02d}.svg".format) -> tuple[str, ...]:
    """One SVG document a slide, in order; it needs no other file but the typefaces."""
    return tuple(
        frame(
            slide,
            fitted,
            Pen(fitted.look(slide)).backdrop(fitted.layout(slide))
            + marked(fitted, slide)
            + words(fitted, slide, target),
        )
        for slide in fitted.slides
    )


def frame(slide: FittedSlide, fitted: FittedDeck, content: str) -> str:
    """The svg element that holds the content of a slide."""
    title, theme = escape(slide.title), fitted.theme
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {num(theme.width)} {num(theme.height)}" role="img" '
        f'aria-label="{title}" xml:lang="{fitted.language}"><title>{title}</title>{content}</svg>'
    )


# ── background and decoration ────────────────────────────────────────────────────────────────────────────────────


def data(theme: Theme, part: str) -> str:
    """A picture of a template, one unit wide and high, with a field for its place."""
    from base64 import b64encode

    assert theme.template, "only templates have pictures"
    kind, content = theme.template.types[part], b64encode(theme.template.parts[part]).decode()
    return f'<image width="1" height="1" preserveAspectRatio="none" {{place}} href="data:{kind};base64,{content}"/>'


@dataclass(slots=True)
class Pen:
    """Draws in the colours of one theme, and keeps the gradients that what it has drawn refers to.

    `prefix` begins the names of the gradients, to tell several drawings on one page apart.
    """

    theme: Theme
    prefix: str = "g"
    picture: Callable[[Theme, str], str] = data  # part of a template → where its picture is
    _gradients: list[str] = field(default_factory=list)

    def backdrop(self, layout: Layout) -> str:
        """Background and decoration of a layout, and the gradients they need."""
        self._gradients.clear()
        whole = Shape("rectangle", Rect(0, 0, self.theme.width, self.theme.height), layout.background)
        scenery = "".join(self._scenery(layout)) if self.theme.template else ""
        drawn = self.drawing(whole) + scenery + "".join(map(self.drawing, layout.drawings))
        return f"<defs>{''.join(self._gradients)}</defs>{drawn}" if self._gradients else drawn

    def _scenery(self, layout: Layout) -> Iterator[str]:
        """What a template's own layout shows: its pictures stretched, as they are there."""
        assert self.theme.template, "only templates have some"
        for rect, colour, picture in self.theme.template.base(layout.name).scenery:
            if colour:
                yield self.drawing(Shape("rectangle", rect, colour))
            else:
                place = f'transform="translate({num(rect.x)} {num(rect.y)}) scale({num(rect.w)} {num(rect.h)})"'
                yield self.picture(self.theme, picture).format(place=place)

    def drawing(self, drawing: Drawing) -> str:
        bounds = drawing.rect if isinstance(drawing, Shape) else outline(drawing)
        paint = self._paint(drawing.fill, drawing.stroke, bounds)
        if isinstance(drawing, Path):
            data = " ".join(num(part) if isinstance(part, float) else str(part) for c in drawing.commands for part in c)
            return f'<path d="{data}"{paint}/>'
        x, y, w, h = drawing.rect.x, drawing.rect.y, drawing.rect.w, drawing.rect.h
        if drawing.form == "ellipse":
            return f'<ellipse cx="{num(x + w / 2)}" cy="{num(y + h / 2)}" rx="{num(w / 2)}" ry="{num(h / 2)}"{paint}/>'
        radius = f' rx="{num(drawing.radius)}"' if drawing.radius else ""
        return f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}"{radius}{paint}/>'

    def _paint(self, fill: Fill | None, stroke: Stroke | None, box: Rect) -> str:
        inside = ' fill="none"' if fill is None else self._fill(fill, box)
        return inside + (_stroke(stroke, self.theme) if stroke else "")

    def _fill(self, fill: Fill, box: Rect) -> str:
        if isinstance(fill, Colour):
            return painted("fill", fill, self.theme)
        name = f"{self.prefix}{len(self._gradients)}"
        self._gradients.append(_gradient(name, fill, box, self.theme))
        return f' fill="url(#{name})"'


def _gradient(name: str, gradient: Gradient, box: Rect, theme: Theme) -> str:
    """A linear gradient as OOXML draws it: its first and last stop lie on the corners, whatever the angle."""
    cos, sin = math.cos(math.radians(gradient.angle)), math.sin(math.radians(gradient.angle))
    half = (abs(box.w * cos) + abs(box.h * sin)) / 2
    x, y = box.x + box.w / 2, box.y + box.h / 2
    stops = "".join(
        f'<stop offset="{num(place)}"{painted("stop", colour, theme, attribute="stop-color")}/>'
        for place, colour in gradient.stops
    )
    line = (
        f'x1="{num(x - cos * half)}" y1="{num(y - sin * half)}" x2="{num(x + cos * half)}" y2="{num(y + sin * half)}"'
    )
    return f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" {line}>{stops}</linearGradient>'


def _stroke(stroke: Stroke, theme: Theme) -> str:
    dash = _DASHES.get(stroke.dash or "")
    dashes = f' stroke-dasharray="{" ".join(num(part * stroke.width) for part in dash)}"' if dash else ""
    return f'{painted("stroke", stroke.colour, theme)} stroke-width="{num(stroke.width)}"{dashes}'


def painted(kind: str, colour: Colour, theme: Theme, *, attribute: str = "") -> str:
    """The attributes of a colour: `kind` is fill, stroke or stop."""
    opacity = f' {kind}-opacity="{num(colour.alpha)}"' if colour.alpha < 1 else ""
    return f' {attribute or kind}="#{resolve(colour, theme.palette)}"{opacity}'


# ── text ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def words(fitted: FittedDeck, slide: FittedSlide, target: Target) -> str:
    """All that a slide adds to its layout: text, icons, a chart; a linked box is a link."""
    theme, layout = fitted.look(slide), fitted.layout(slide)
    pen = Pen(theme)
    icons = "".join(pen.drawing(icon.drawing) for icon in slide.icons)
    drawn = f'<g aria-hidden="true" fill-rule="evenodd">{icons}</g>' if icons else ""
    if slide.chart:
        from speechdeck.write.svg_chart import chart_svg

        area = next(area for area in layout.areas if area.role == "chart")
        drawn += chart_svg(slide.chart, area, theme)
    numbers = {other.key: number for number, other in enumerate(fitted.slides, 1)}
    return drawn + "".join(
        _linked(_box(box, area, theme), box, area, target(numbers[box.link]) if box.link in numbers else None)
        for box in slide.boxes
        for area in (layout.area(box.area),)
        if area is not None
    )


def _linked(drawn: str, box: TextBox, area: Area, href: str | None) -> str:
    """The whole box can be clicked, not its letters only."""
    if href is None:
        return drawn
    x, y, w, h = area.rect.x, area.rect.y, area.rect.w, area.rect.h
    field = f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}" fill-opacity="0"/>'
    return f'<a href="{escape(href)}">{field}{drawn}</a>'


def _box(box: TextBox, area: Area, theme: Theme) -> str:
    free = area.rect.h - box.height
    top = area.rect.y + {"top": 0.0, "middle": free / 2, "bottom": free}[area.anchor]
    drawn = []
    for paragraph in box.paragraphs:
        top += paragraph.space_before
        leading = box.leading * paragraph.size / box.size
        baseline = top + (leading - paragraph.size) / 2 + BASELINE * paragraph.size
        if area.bullets and theme.bullets:
            drawn.append(_bullet(paragraph, area, theme, baseline))
        for line in paragraph.lines:
            drawn.append(_line(line, paragraph, box, area, theme, baseline))
            baseline += leading
        top += leading * len(paragraph.lines)
    return "".join(drawn)


def _bullet(paragraph: FittedParagraph, area: Area, theme: Theme, baseline: float) -> str:
    """The mark stands where the text of the level above begins."""
    bullet = theme.bullets[paragraph.level - 1]
    x = area.rect.x + (theme.bullets[paragraph.level - 2].indent if paragraph.level > 1 else 0.0)
    colour = painted("fill", area.bullet or bullet.colour, theme)
    faces = family(theme.fonts["body"].east_asian)
    return (
        f'<text x="{num(x)}" y="{num(baseline)}" font-family="{faces}" '
        f'font-size="{num(paragraph.size * bullet.scale)}"{colour}>{escape(bullet.char)}</text>'
    )


def _line(line: FittedLine, paragraph: FittedParagraph, box: TextBox, area: Area, theme: Theme, baseline: float) -> str:
    indent = theme.bullets[paragraph.level - 1].indent if area.bullets and theme.bullets else 0.0
    left, right = area.rect.x + indent, area.rect.right - box.right_inset
    x = {"left": left, "centre": (left + right) / 2, "right": right}[area.align]
    tracking = theme.progress.gap if area.role == "progress" and theme.progress.style == "marks" else area.tracking
    spacing = f' letter-spacing="{num(tracking * paragraph.size)}"' if tracking else ""
    bold = ' font-weight="bold"' if area.bold else ""
    spans = "".join(_spans(line.runs, paragraph, area, theme))
    return (
        f'<text x="{num(x)}" y="{num(baseline)}" text-anchor="{_ANCHORS[area.align]}" '
        f'font-size="{num(paragraph.size)}"{bold}{spacing}{painted("fill", area.colour, theme)}'
        f' xml:space="preserve">{spans}</text>'
    )


def _spans(runs: Sequence[FittedRun], paragraph: FittedParagraph, area: Area, theme: Theme) -> Iterator[str]:
    """Runs cut where the script changes, for each script has typefaces of its own."""
    fonts = theme.fonts[area.font]
    wide_text = any(_WIDE.search(run.text) and re.search("[\u2e80-\u9fff]", run.text) for run in runs)
    families = {True: family(fonts.east_asian), False: family(fonts.latin + fonts.east_asian)}
    last = len(runs) - 1
    for index, run in enumerate(runs):
        text = run.text.rstrip() if index == last else run.text
        style = f' font-size="{num(paragraph.size * run.scale)}"' if run.scale != 1 else ""
        if run.emphasis:
            style += "" if area.bold or area.role == "progress" else ' font-weight="bold"'
            style += painted("fill", area.emphasis, theme) if area.emphasis else ""
        if run.muted:
            style += (' font-weight="normal"' if area.bold else "") + painted("fill", muted(area.colour), theme)
        for wide, piece in _scripts(text, wide_text):
            yield f'<tspan font-family="{families[wide]}"{style}>{escape(piece)}</tspan>'


def _scripts(text: str, wide_text: bool) -> Iterator[tuple[bool, str]]:
    """Stretches of one script; shared punctuation is East Asian only beside East Asian characters."""
    if not wide_text:
        yield False, text
        return
    place = 0
    for match in _WIDE.finditer(text):
        if place < match.start():
            yield False, text[place : match.start()]
        yield True, match.group()
        place = match.end()
    if place < len(text):
        yield False, text[place:]


def family(faces: Sequence[str]) -> str:
    """A CSS list of typefaces, ending in the generic family of its kind."""
    serif = any("Serif" in face or face in ("Georgia", "SimSun", "华文中宋") for face in faces)
    names = ", ".join(f"'{face}'" for face in faces)
    return escape(f"{names}, {'serif' if serif else 'sans-serif'}", quote=True).replace("&#x27;", "'")


def num(value: float) -> str:
    """A number as short as it can be at a hundredth of a point."""
    return f"{round(value, 2):g}" if abs(value) < 10000 else str(round(value))
