"""A theme → the master and the layouts of a real PowerPoint template."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from speechdeck.model.geometry import Rect
from speechdeck.model.theme import Area, Drawing, Fill, Layout, Theme
from speechdeck.write.names import Names
from speechdeck.write.ooxml import DECORATIVE, NAMESPACES, box, offset, placeholder_shape, quote, shape_tree, text
from speechdeck.write.placeholder import Placeholder
from speechdeck.write.scheme import colour_map
from speechdeck.write.typeset import Typesetter, plain_levels, slide_number

#: Kinds that PowerPoint has a name for; all others are custom layouts to it.
_TYPES = {"cover": "title", "section": "secHead", "bullets": "obj", "compare": "twoTxTwoObj"}

#: A footer band has neither a header nor a date; the slide number and the footer are shown.
_FOOTERS = '<p:hf hdr="0" dt="0"/>'

_MASTER_PLACEHOLDERS = {
    "title": Placeholder("title", None),
    "body": Placeholder("body", 1),
    "footer": Placeholder("ftr", 3),
    "page": Placeholder("sldNum", 4),
}


class Template:
    """Writes the template parts of one theme."""

    def __init__(self, theme: Theme, names: Names, typesetter: Typesetter) -> None:
        self.theme = theme
        self.names = names
        self.typesetter = typesetter
        self.paint = typesetter.paint
        self._drawn: dict[int, tuple[Rect, str]] = {}  # layouts share most of their drawings

    def master(self, layouts: int, number: int) -> str:
        """The p:sldMaster with this number, which its layouts count on from. Its first relationships are they."""
        model = self._model()
        ids = "".join(f'<p:sldLayoutId id="{number + n}" r:id="rId{n}"/>' for n in range(1, layouts + 1))
        shapes = "".join(self._master_shapes(model))
        return (
            f'<p:sldMaster {NAMESPACES} preserve="1"><p:cSld>{self._background(model.background)}{shape_tree(shapes)}'
            f"</p:cSld><p:clrMap {colour_map(self.theme.dark)}/><p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst>"
            f"{_FOOTERS}{self._styles(model)}</p:sldMaster>"
        )

    def layout(self, layout: Layout, known: Mapping[str, Placeholder], marks: str = "") -> str:
        """The p:sldLayout: background, decoration as one group, marks, and every area as a placeholder."""
        kind = _TYPES.get(layout.kind)
        attributes = f' type="{kind}"' if kind and "@" not in layout.name else ""
        shapes = "".join(self._layout_shapes(layout, known, marks))
        return (
            f'<p:sldLayout {NAMESPACES}{attributes} preserve="1" userDrawn="1"><p:cSld '
            f'name="{quote(self.names.layout(layout))}">{self._background(layout.background)}{shape_tree(shapes)}'
            f"</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>{_FOOTERS}</p:sldLayout>"
        )

    def _layout_shapes(self, layout: Layout, known: Mapping[str, Placeholder], marks: str) -> Iterator[str]:
        if layout.drawings:
            yield self.decoration(layout.drawings, 2)
        yield marks
        for number, area in enumerate(layout.areas, 3 + len(layout.drawings)):
            if area.name in known:
                yield self.placeholder(area, known[area.name], number)

    def decoration(self, drawings: Sequence[Drawing], number: int) -> str:
        """All drawings as one group, which a user selects, recolours or deletes at once."""
        drawn = [self._draw(drawing) for drawing in drawings]
        name = quote(self.names.decoration)
        shapes = "".join(
            f'<p:sp><p:nvSpPr><p:cNvPr id="{place}" name="{name} {place - number}"/><p:cNvSpPr/>'
            f'<p:nvPr userDrawn="1"/></p:nvSpPr>{properties}</p:sp>'
            for place, (_, properties) in enumerate(drawn, number + 1)
        )
        place = offset(_around([rect for rect, _ in drawn]))
        child = place.replace("a:off", "a:chOff").replace("a:ext", "a:chExt")
        return (
            f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="{number}" name="{name}">{DECORATIVE}</p:cNvPr><p:cNvGrpSpPr/>'
            f'<p:nvPr userDrawn="1"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>{place}{child}</a:xfrm></p:grpSpPr>'
            f"{shapes}</p:grpSp>"
        )

    def _draw(self, drawing: Drawing) -> tuple[Rect, str]:
        """Cached by identity: the theme keeps its drawings alive, and hashing a path costs as much as writing it."""
        found = self._drawn.get(id(drawing))
        if found is None:
            found = self._drawn[id(drawing)] = self.paint.drawing(drawing)
        return found

    def placeholder(self, area: Area, placeholder: Placeholder, number: int, *, custom: bool = True) -> str:
        prompt = self.names.area(area)
        own = ' hasCustomPrompt="1"' if custom and placeholder.type in ("title", "body") else ""
        body = (
            f"<p:txBody>{self.typesetter.body_properties(area)}<a:lstStyle>{self.typesetter.levels(area)}</a:lstStyle>"
            f"{self._prompt(area, placeholder, prompt)}</p:txBody>"
        )
        return placeholder_shape(
            number, prompt, placeholder.attributes + own, body, properties=box(area.rect), own=' userDrawn="1"'
        )

    def _prompt(self, area: Area, placeholder: Placeholder, prompt: str) -> str:
        """What an empty placeholder says. The footer has one too: LibreOffice takes its look from these characters."""
        language = self.typesetter.language(prompt)
        if placeholder.type == "sldNum":
            return f"<a:p>{slide_number(f'<a:rPr {language}/>', '‹#›')}</a:p>"
        lines = self.names.levels[: len(self.theme.bullets)] if area.bullets else (prompt,)
        return "".join(
            f'<a:p><a:pPr lvl="{level}"/><a:r><a:rPr {language}/><a:t>{text(line)}</a:t></a:r></a:p>'
            for level, line in enumerate(lines)
        )

    def _background(self, fill: Fill) -> str:
        return f"<p:bg><p:bgPr>{self.paint.fill(fill)}<a:effectLst/></p:bgPr></p:bg>"

    def _model(self) -> Layout:
        """The layout that the master looks like: the plainest."""
        layouts = self.theme.layouts
        return layouts["bullets" if "bullets" in layouts else next(iter(layouts))]

    def _master_shapes(self, model: Layout) -> Iterator[str]:
        """Title, text, footer and slide number, where the plainest layout has them."""
        first = {area.role: area for area in reversed(model.areas)}
        number = 2
        for role, placeholder in _MASTER_PLACEHOLDERS.items():
            area = first.get(role)  # type: ignore[call-overload]
            if area:
                yield self.placeholder(area, placeholder, number, custom=False)
                number += 1

    def _styles(self, model: Layout) -> str:
        """The text styles that the placeholders of all layouts fall back to."""
        title = next((area for area in model.areas if area.role == "title"), model.areas[0])
        body = next((area for area in model.areas if area.bullets), title)
        return (
            f"<p:txStyles><p:titleStyle>{self.typesetter.levels(title)}</p:titleStyle>"
            f"<p:bodyStyle>{self.typesetter.levels(body, 9)}</p:bodyStyle>"
            f"<p:otherStyle>{plain_levels(18)}</p:otherStyle></p:txStyles>"
        )


def _around(rects: Sequence[Rect]) -> Rect:
    """The rectangle around all of them."""
    left, top = min(rect.x for rect in rects), min(rect.y for rect in rects)
    return Rect(left, top, max(rect.right for rect in rects) - left, max(rect.bottom for rect in rects) - top)
