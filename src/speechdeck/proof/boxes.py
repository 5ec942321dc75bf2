"""The text boxes of a slide → what is needed to measure them: room, sizes, spacing and typefaces as inherited.

A placeholder inherits from the layout's, that one from the master's, and all of them from the master's text styles; a
text box from the presentation's. Lengths in points.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from speechdeck.model.theme import FontStack
from speechdeck.proof.ooxml import paragraph_text, tag
from speechdeck.text import Piece

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.slide import Slide

_EMU = 12700.0  # in a point
_TITLES = ("title", "ctrTitle")
_RUNNING = ("ftr", "sldNum", "dt", "hdr")
#: What holds where nothing says otherwise (ECMA-376, part 1, 21.1.2.1.1 and 21.1.2.3.9).
_INSETS = {"lIns": 7.2, "tIns": 3.6, "rIns": 7.2, "bIns": 3.6}
_SIZE = 18.0
#: Points in the units of ST_UniversalMeasure.
_UNITS = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 7.2 / 2.54, "pc": 12.0, "pi": 12.0}
_AUTOFITS = ("a:noAutofit", "a:normAutofit", "a:spAutoFit")


@dataclass(frozen=True, slots=True)
class BoxParagraph:
    """One paragraph to measure."""

    stretches: tuple[tuple[Piece, ...], ...]  # between explicit breaks
    fonts: FontStack
    size: float  # of its largest run; the pieces are scaled against it
    indent: float  # of all lines but the first
    first_indent: float
    spacing: float  # points from line to line where exact, else a share of the typefaces' own
    exact: bool
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Box:
    """The text of one shape, and its room."""

    slide: int
    shape: str
    text: str
    paragraphs: tuple[BoxParagraph, ...] = ()
    width: float = 0.0
    height: float = 0.0
    wraps: bool = True
    bottom: float = 0.0  # points below it to the slide's lower edge
    grows: bool = False  # the shape takes its text's height
    shrinks: bool = False  # the office program sets the text smaller by itself
    unclear: str = ""  # why it cannot be measured: "turned", "columns", "group", "place"


def boxes(slide: Slide, number: int, presentation: Presentation) -> Iterator[Box]:
    """The boxes of a slide that hold text."""
    shapes: Iterable[Any] = slide.shapes
    for shape in shapes:
        if shape.shape_type == _GROUP:
            yield from (
                Box(number, shape.name, paragraph_text(node), unclear="group")
                for node in shape._element.iter(tag("a:p"))
                if paragraph_text(node).strip()
            )
        elif shape.has_text_frame and shape.text_frame.text.strip():
            yield _box(shape, _Style.of(shape, slide, presentation), number, presentation)


_GROUP = 6  # MSO_SHAPE_TYPE.GROUP


def _box(shape: Any, style: _Style, number: int, presentation: Presentation) -> Box:
    body = style.body()
    left, top, right, bottom = (style.inset(name) for name in ("lIns", "tIns", "rIns", "bIns"))
    text = shape.text_frame.text
    if shape.width is None or shape.height is None or shape.top is None:
        return Box(number, shape.name, text, unclear="place")
    if body.get("vert", "horz") != "horz":
        return Box(number, shape.name, text, unclear="turned")
    if int(body.get("numCol", "1")) > 1:
        return Box(number, shape.name, text, unclear="columns")
    nodes = list(shape._element.iter(tag("a:p")))
    return Box(
        number,
        shape.name,
        text,
        tuple(style.paragraph(node) for node in nodes),
        width=shape.width / _EMU - left - right,
        height=shape.height / _EMU - top - bottom,
        wraps=body.get("wrap", "square") == "square",
        bottom=((presentation.slide_height or 0) - shape.top - shape.height) / _EMU,
        grows=style.autofit().tag == tag("a:spAutoFit"),
        shrinks=style.autofit().tag == tag("a:normAutofit"),
    )


@dataclass(frozen=True, slots=True)
class _Style:
    """Where the look of a shape's text is said, the nearest first."""

    bodies: Sequence[Any]  # text bodies: the shape's, its layout placeholder's, its master placeholder's
    lists: Sequence[Any]  # list styles: theirs, then the master's or the presentation's
    typefaces: dict[str, str]  # the theme's, by reference: "+mn-lt"

    @classmethod
    def of(cls, shape: Any, slide: Slide, presentation: Presentation) -> _Style:
        master = slide.slide_layout.slide_master
        bodies = [shape._element.find(tag("p:txBody"))]
        if shape.is_placeholder:
            bodies += _inherited(shape, slide)
            kind = _kind(shape._element)
            name = "p:titleStyle" if kind in _TITLES else "p:otherStyle" if kind in _RUNNING else "p:bodyStyle"
            last = list(master._element.iter(tag(name)))
        else:
            last = list(presentation.part._element.iter(tag("p:defaultTextStyle")))
        bodies = [body for body in bodies if body is not None]
        lists = [body.find(tag("a:lstStyle")) for body in bodies]
        return cls(bodies, [*(each for each in lists if each is not None), *last], _typefaces(master))

    def body(self) -> dict[str, str]:
        """The a:bodyPr's attributes as inherited."""
        found: dict[str, str] = {}
        for body in reversed(self.bodies):
            node = body.find(tag("a:bodyPr"))
            found.update(node.attrib if node is not None else {})
        return found

    def inset(self, name: str) -> float:
        value = self.body().get(name)
        return _INSETS[name] if value is None else _points(value)

    def autofit(self) -> Any:
        """How the box and its text come to terms; the a:bodyPr itself where nothing says it."""
        for body in self.bodies:
            node = body.find(tag("a:bodyPr"))
            for name in _AUTOFITS:
                if node is not None and node.find(tag(name)) is not None:
                    return node.find(tag(name))
        return self.bodies[0]

    def paragraph(self, node: Any) -> BoxParagraph:
        own = node.find(tag("a:pPr"))
        level = int(own.get("lvl", "0")) if own is not None else 0
        levels = [each for style in self.lists if (each := style.find(tag(f"a:lvl{level + 1}pPr"))) is not None]
        near = [own, *levels] if own is not None else levels
        fit = self.autofit()
        shrunk, tightened = _share(fit.get("fontScale"), 1.0), _share(fit.get("lnSpcReduction"), 0.0)
        stretches, fonts, size = self._stretches(node, levels)
        spacing, exact = _spacing(near, "a:lnSpc", 1.0)
        indent = _points(_first(near, "marL") or "0")
        return BoxParagraph(
            stretches,
            fonts,
            size * shrunk,
            indent,
            max(0.0, indent + _points(_first(near, "indent") or "0")) if _has_no_bullet(near) else indent,
            spacing if exact else spacing - tightened,
            exact,
            _gap(near, "a:spcBef", size * shrunk),
            _gap(near, "a:spcAft", size * shrunk),
        )

    def _stretches(self, node: Any, levels: Sequence[Any]) -> tuple[tuple[tuple[Piece, ...], ...], FontStack, float]:
        """The runs between breaks, scaled against the largest, and every typeface among them."""
        defaults = [each for level in levels if (each := level.find(tag("a:defRPr"))) is not None]
        looks: list[list[tuple[str, float, bool]]] = [[]]
        latin: dict[str, None] = {}
        wide: dict[str, None] = {}
        end = node.find(tag("a:endParaRPr"))
        largest = 0.0
        for run in node:
            near = [each for each in (run.find(tag("a:rPr")), *defaults) if each is not None]
            if run.tag == tag("a:br"):
                looks.append([])
            elif run.tag in (tag("a:r"), tag("a:fld")):
                size = (_number(near, "sz") or _SIZE * 100) / 100
                largest = max(largest, size)
                looks[-1].append((run.findtext(tag("a:t")) or "", size, _first(near, "b") in ("1", "true")))
                latin[self._typeface(near, "a:latin", "+mn-lt")] = None
                wide[self._typeface(near, "a:ea", "+mn-ea")] = None
        if not largest:
            near = [each for each in (end, *defaults) if each is not None]
            largest = (_number(near, "sz") or _SIZE * 100) / 100
        stretches = tuple(tuple(Piece(text, bold, size / largest) for text, size, bold in stretch) for stretch in looks)
        return stretches, FontStack(tuple(latin), tuple(name for name in wide if name)), largest

    def _typeface(self, near: Sequence[Any], name: str, usual: str) -> str:
        found = next((node.get("typeface", "") for each in near if (node := each.find(tag(name))) is not None), usual)
        return self.typefaces.get(found, found)


def _inherited(shape: Any, slide: Slide) -> Iterator[Any]:
    """The text bodies of the layout's and the master's placeholder."""
    number = shape.placeholder_format.idx
    layouts: Any = slide.slide_layout.placeholders  # typed as if it could not be gone through
    layout = next((each for each in layouts if each.placeholder_format.idx == number), None)
    if layout is None:
        return
    yield layout._element.find(tag("p:txBody"))
    kind = _kind(layout._element)
    kind = "title" if kind in _TITLES else kind if kind in _RUNNING else "body"
    masters: Any = slide.slide_layout.slide_master.placeholders
    for each in masters:
        if _kind(each._element) == kind:
            yield each._element.find(tag("p:txBody"))
            return


def _typefaces(master: Any) -> dict[str, str]:
    """The theme's typefaces by reference."""
    from xml.etree import ElementTree

    part = next((rel.target_part for rel in master.part.rels.values() if rel.reltype.endswith("/theme")), None)
    found: dict[str, str] = {}
    if part is None:
        return found
    for role, name in (("mj", "a:majorFont"), ("mn", "a:minorFont")):
        for node in ElementTree.fromstring(part.blob).iter(tag(name)):
            for script, child in (("lt", "a:latin"), ("ea", "a:ea")):
                face = node.find(tag(child))
                found[f"+{role}-{script}"] = "" if face is None else face.get("typeface", "")
    return found


def _kind(element: Any) -> str:
    mark = next(element.iter(tag("p:ph")))
    return str(mark.get("type", "obj"))


def _first(near: Sequence[Any], name: str) -> str | None:
    return next((each.get(name) for each in near if each.get(name) is not None), None)


def _number(near: Sequence[Any], name: str) -> float:
    return float(_first(near, name) or 0)


def _points(length: str) -> float:
    """A length as Office writes it: in EMU, or with its unit."""
    if length[-1:].isdigit():
        return int(length) / _EMU
    return float(length[:-2]) * _UNITS[length[-2:]]


def _spacing(near: Sequence[Any], name: str, usual: float) -> tuple[float, bool]:
    """Points and True, or a share and False."""
    node = next((node for each in near if (node := each.find(tag(name))) is not None), None)
    if node is None:
        return usual, False
    points, share = node.find(tag("a:spcPts")), node.find(tag("a:spcPct"))
    if points is not None:
        return int(points.get("val")) / 100, True
    return (_share(share.get("val"), usual) if share is not None else usual), False


def _gap(near: Sequence[Any], name: str, size: float) -> float:
    value, exact = _spacing(near, name, 0.0)
    return value if exact else value * size


def _has_no_bullet(near: Sequence[Any]) -> bool:
    """Whether the first line begins at its own indent: a bullet stands before it otherwise."""
    marks = ("a:buNone", "a:buChar", "a:buAutoNum", "a:buBlip")
    found = next((mark for each in near for mark in marks if each.find(tag(mark)) is not None), "a:buNone")
    return found == "a:buNone"


def _share(value: str | None, usual: float) -> float:
    """A share as Office writes it: in thousandths of a per cent, in newer files with a sign."""
    if value is None:
        return usual
    return float(value[:-1]) / 100 if value.endswith("%") else float(value) / 100000
