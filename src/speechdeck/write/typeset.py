"""How the text of an area is set → list styles in layouts, and paragraphs on slides that say only what differs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from speechdeck.model.fitted import FittedParagraph, FittedRun, TextBox
from speechdeck.model.language import Typography
from speechdeck.model.template import Holder
from speechdeck.model.theme import Area, Bullet, Colour, Theme, muted
from speechdeck.write.ooxml import Paint, emu, hundredths, quote, text

#: What an office program draws at a line spacing of 100 %, in em: the size that `Area.leading` is reckoned by
#: where it is not exact. Text is measured by the largest pitch of its typefaces, so it holds in all of them.
_SINGLE = 1.2

_ALIGN = {"left": "l", "centre": "ctr", "right": "r"}
_ANCHOR = {"top": "t", "middle": "ctr", "bottom": "b"}

#: Lines break between East Asian characters and never inside a Latin word; no punctuation hangs into the margin,
#: because the lines were measured without.
_BREAKING = 'eaLnBrk="1" latinLnBrk="0" hangingPunct="0"'


class Typesetter(NamedTuple):
    """Writes the text of one theme in one language."""

    theme: Theme
    paint: Paint
    typography: Typography
    holder: Holder | None = None  # a placeholder of a company's template, where the text goes to one

    def body_properties(self, area: Area) -> str:
        """The a:bodyPr of a layout's placeholder: no insets, no automatic fitting."""
        wrap = "none" if area.role == "number" and area.lines == 1 else "square"
        return (
            f'<a:bodyPr vert="horz" wrap="{wrap}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" '
            f'anchor="{_ANCHOR[area.anchor]}"><a:noAutofit/></a:bodyPr>'
        )

    def levels(self, area: Area, count: int | None = None) -> str:
        """The list levels of an area: one, or those of the theme's bullets; `count` for more of the same."""
        own = len(self.theme.bullets) if area.bullets else 1
        return "".join(self._level(area, level) for level in range(1, (count or own) + 1))

    def language(self, characters: str = "") -> str:
        """The language attributes of a run. Chinese in a Latin speech is tagged as Chinese, for its typeface."""
        tag = self.typography.tag
        if self.typography.east_asian:
            return f'lang="{tag}" altLang="en-US"'
        if any("\u2e80" <= character <= "\u9fff" for character in characters):
            return f'lang="zh-CN" altLang="{tag}"'
        return f'lang="{tag}"'

    def paragraphs(self, box: TextBox, area: Area) -> str:
        """The a:p elements of a slide's placeholder."""
        return "".join(self._paragraph(paragraph, box, area) for paragraph in box.paragraphs)

    def field(self, box: TextBox, area: Area) -> str:
        """The slide's own number, kept up to date by the program that shows it."""
        paragraph = box.paragraphs[0]
        properties = self._run_properties(FittedRun("", None), paragraph, area)
        return f"<a:p>{slide_number(properties, paragraph.text)}</a:p>"

    def _level(self, area: Area, level: int) -> str:
        bullet, indent = self._indent(area, level)
        size = self._size(area, level)
        bold = area.bold or bool(bullet and bullet.bold)
        tracking = self._tracking(area)
        spread = f' spc="{hundredths(tracking * size)}"' if tracking else ""
        return (
            f'<a:lvl{level}pPr marL="{emu(indent)}" indent="{-emu(self._hang(area, level))}" '
            f'algn="{_ALIGN[area.align]}" defTabSz="914400" rtl="0" {_BREAKING}>'
            f"{self._line_spacing(area, area.leading * size / area.size)}"
            f'<a:spcBef><a:spcPts val="{hundredths(area.gap)}"/></a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft>'
            f'{self._bullet(area, bullet)}<a:defRPr sz="{hundredths(size)}" b="{int(bold)}" i="0"{spread} baseline="0">'
            f"{self.paint.fill(area.colour)}{self._fonts(area)}</a:defRPr></a:lvl{level}pPr>"
        )

    def _indent(self, area: Area, level: int) -> tuple[Bullet | None, float]:
        """The bullet of a level and where its text starts; levels beyond the theme's go on in its last step."""
        bullets = self.theme.bullets
        if not area.bullets or not bullets:
            return None, 0.0
        bullet = bullets[min(level, len(bullets)) - 1]
        return bullet, bullet.indent + max(level - len(bullets), 0) * self._step()

    def _hang(self, area: Area, level: int) -> float:
        """How far a bullet stands before its text: where the text of the level above starts."""
        indent = self._indent(area, level)[1]
        return indent - (self._indent(area, level - 1)[1] if level > 1 else 0.0)

    def _step(self) -> float:
        indents = [0.0, *(bullet.indent for bullet in self.theme.bullets)]
        return indents[-1] - indents[-2]

    def _bullet(self, area: Area, bullet: Bullet | None) -> str:
        if bullet is None or not bullet.char:
            return "<a:buNone/>"
        return (
            f"<a:buClr>{self.paint.colour(area.bullet or bullet.colour)}</a:buClr>"
            f'<a:buSzPct val="{round(bullet.scale * 100000)}"/>'
            f'<a:buFont typeface="+mn-ea"/><a:buChar char="{quote(bullet.char)}"/>'
        )

    def _line_spacing(self, area: Area, leading: float) -> str:
        if area.exact:
            return f'<a:lnSpc><a:spcPts val="{hundredths(leading)}"/></a:lnSpc>'
        return f'<a:lnSpc><a:spcPct val="{round(leading / (area.size * _SINGLE) * 100000)}"/></a:lnSpc>'

    def _tracking(self, area: Area) -> float:
        """Em between characters: none where a template has its own say; marks of the progress cue as the theme says."""
        if self.holder:
            return 0.0
        if area.role == "progress" and self.theme.progress.style == "marks":
            return self.theme.progress.gap
        return area.tracking

    def _fonts(self, area: Area) -> str:
        latin, east_asian = self.typefaces(area)
        complex_script = f"{latin[:4]}cs" if latin.startswith("+") else latin
        return (
            f'<a:latin typeface="{quote(latin)}"/><a:ea typeface="{quote(east_asian)}"/>'
            f'<a:cs typeface="{quote(complex_script)}"/>'
        )

    def typefaces(self, area: Area) -> tuple[str, str]:
        """The theme's fonts by reference: a third stack is put together from the two that a theme can hold."""
        if self.theme.template:
            return self.theme.template.typefaces[area.font]
        own = self.theme.fonts[area.font]
        heading = self.theme.fonts["heading"]
        latin = "+mj-lt" if own.latin == heading.latin else "+mn-lt"
        east_asian = "+mj-ea" if own.east_asian == heading.east_asian else "+mn-ea"
        return latin, east_asian

    def _paragraph(self, paragraph: FittedParagraph, box: TextBox, area: Area) -> str:
        own = self._paragraph_properties(paragraph, box, area)
        end = self._run_properties(FittedRun(paragraph.text, None), paragraph, area, tag="a:endParaRPr")
        return f"<a:p>{own}{''.join(self._content(paragraph, area))}{end}</a:p>"

    def _paragraph_properties(self, paragraph: FittedParagraph, box: TextBox, area: Area) -> str:
        """Level, spacing: what the layout's list style does not say already."""
        attributes = f' lvl="{paragraph.level - 1}"' if paragraph.level > 1 else ""
        leading = box.leading * paragraph.size / box.size
        usual = area.leading * self._size(area, paragraph.level) / area.size
        inner = ""
        bare = self.holder is not None and self.holder.bullet and not area.bullets
        attributes += ' marL="0" indent="0"' if bare else ""
        if area.exact and hundredths(leading) != hundredths(usual):
            inner += self._line_spacing(area, leading)
        if hundredths(paragraph.space_before) != hundredths(area.gap):
            inner += f'<a:spcBef><a:spcPts val="{hundredths(paragraph.space_before)}"/></a:spcBef>'
            inner += '<a:spcAft><a:spcPts val="0"/></a:spcAft>' if self.holder and self.holder.after else ""
        inner += "<a:buNone/>" if bare else ""
        return f"<a:pPr{attributes}>{inner}</a:pPr>" if attributes or inner else ""

    def _content(self, paragraph: FittedParagraph, area: Area) -> Iterator[str]:
        """Runs and explicit breaks; neighbours of one look are one run, lines that wrap by themselves are joined."""
        for runs, broken in _stretches(paragraph):
            for run in runs:
                yield f"<a:r>{self._run_properties(run, paragraph, area)}<a:t>{text(run.text)}</a:t></a:r>"
            if broken:
                yield f"<a:br>{self._run_properties(runs[-1]._replace(text=''), paragraph, area)}</a:br>"

    def _run_properties(self, run: FittedRun, paragraph: FittedParagraph, area: Area, *, tag: str = "a:rPr") -> str:
        size = paragraph.size * run.scale
        attributes = self.language(run.text)
        if hundredths(size) != hundredths(self._size(area, paragraph.level)):
            attributes += f' sz="{hundredths(size)}"'
            tracking = self._tracking(area)
            attributes += f' spc="{hundredths(tracking * size)}"' if tracking else ""
        colour: Colour | None = self.holder.colour if self.holder else None
        if run.emphasis:
            attributes += "" if area.bold or area.role == "progress" else ' b="1"'
            colour = area.emphasis or colour
        if run.muted:
            attributes += ' b="0"' if area.bold else ""
            colour = muted(area.colour)
        same = colour == area.colour and not (self.holder and self.holder.colour)
        inner = self.paint.fill(colour) if colour and not same else ""
        return f'<{tag} {attributes} dirty="0">{inner}</{tag}>' if inner else f'<{tag} {attributes} dirty="0"/>'

    def _size(self, area: Area, level: int) -> float:
        if self.holder:
            return self.holder.sizes[min(level, len(self.holder.sizes)) - 1]
        bullet = self._indent(area, level)[0]
        return area.size * (bullet.text_scale if bullet else 1.0)


def slide_number(run_properties: str, shown: str) -> str:
    """An a:fld that shows the number of its slide; `shown` until a program counts."""
    field = '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'
    return f"{field}{run_properties}<a:t>{shown}</a:t></a:fld>"


def plain_levels(size: float) -> str:
    """Nine levels of plain text: what a text box looks like that a user adds."""
    return "".join(
        f'<a:lvl{level}pPr marL="{457200 * (level - 1)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" '
        f'hangingPunct="1"><a:defRPr sz="{hundredths(size)}" kern="1200">'
        '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
        '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr>'
        f"</a:lvl{level}pPr>"
        for level in range(1, 10)
    )


def _stretches(paragraph: FittedParagraph) -> Iterator[tuple[list[FittedRun], bool]]:
    """The runs up to each explicit break, and whether one follows."""
    runs: list[FittedRun] = []
    for line in paragraph.lines:
        runs.extend(line.runs)
        if line.hard and runs:
            yield _merged(runs, broken=True), True
            runs = []
    if runs:
        yield _merged(runs, broken=False), False


def _merged(runs: Iterable[FittedRun], *, broken: bool) -> list[FittedRun]:
    """Neighbouring runs of one look joined; no space is left before a break."""
    merged = [
        FittedRun("".join(run.text for run in same), None, *look)
        for look, same in groupby(runs, key=lambda run: (run.emphasis, run.scale, run.muted))
    ]
    if broken:
        merged[-1] = merged[-1]._replace(text=merged[-1].text.rstrip())
    return merged
