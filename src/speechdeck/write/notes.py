"""What is said while a slide is shown → its notes page, and the notes master that it follows."""

from __future__ import annotations

from collections.abc import Iterable

from speechdeck.model.fitted import FittedSlide
from speechdeck.model.geometry import Rect
from speechdeck.model.source import Span
from speechdeck.write.names import Names
from speechdeck.write.ooxml import NAMESPACES, box, placeholder_shape, shape_tree, text, xfrm
from speechdeck.write.scheme import colour_map
from speechdeck.write.typeset import plain_levels

#: A notes page as PowerPoint makes it, 7.5 × 10 in upright: the slide's picture above, the text below.
PAGE = (540.0, 720.0)
_PICTURE = Rect(54.0, 90.0, 432.0, 243.0)
_TEXT = Rect(54.0, 346.5, 432.0, 283.5)


def paragraphs(source: str, spans: Iterable[Span]) -> tuple[str, ...]:
    """The lines of the speech that the spans cover, in order. Spans that touch are one text; blank lines go."""
    pieces: list[str] = []
    end = None
    for span in spans:
        if span.start != end:
            pieces.append("\n")
        pieces.append(span.of(source))
        end = span.end
    return tuple(line for line in map(str.strip, "".join(pieces).split("\n")) if line)


def lines(source: str, slide: FittedSlide) -> tuple[str, ...]:
    """All lines of a slide's notes: what is said, and how long that takes."""
    return (*paragraphs(source, slide.notes), *([slide.clock] if slide.clock else []))


def notes_slide(lines: Iterable[str], names: Names, language: str) -> str:
    """The p:notes of one slide. `language` are the language attributes of its runs."""
    said = "".join(f'<a:p><a:r><a:rPr {language} dirty="0"/><a:t>{text(line)}</a:t></a:r></a:p>' for line in lines)
    body = f"<p:txBody><a:bodyPr/><a:lstStyle/>{said or f'<a:p><a:endParaRPr {language}/></a:p>'}</p:txBody>"
    shapes = _picture(names, 'type="sldImg"', "<p:spPr/>") + placeholder_shape(
        3, names.notes, 'type="body" idx="1"', body
    )
    return (
        f"<p:notes {NAMESPACES}><p:cSld>{shape_tree(shapes)}</p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
    )


def notes_master(names: Names, language: str) -> str:
    """The p:notesMaster: dark text on white paper, whatever the theme."""
    frame = (
        f'<p:spPr>{xfrm(_PICTURE)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'
        '<a:ln w="12700"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln></p:spPr>'
    )
    body = (
        '<p:txBody><a:bodyPr vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720" rtlCol="0"/><a:lstStyle/>'
        f"<a:p><a:r><a:rPr {language}/><a:t>{text(names.notes)}</a:t></a:r></a:p></p:txBody>"
    )
    shapes = _picture(names, 'type="sldImg" idx="2"', frame) + placeholder_shape(
        3, names.notes, 'type="body" sz="quarter" idx="3"', body, properties=box(_TEXT)
    )
    return (
        f'<p:notesMaster {NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>'
        f"{shape_tree(shapes)}</p:cSld><p:clrMap {colour_map(dark=False)}/>"
        f"<p:notesStyle>{plain_levels(12)}</p:notesStyle></p:notesMaster>"
    )


def _picture(names: Names, attributes: str, properties: str) -> str:
    """Where the program draws the slide itself."""
    shape = placeholder_shape(2, names.picture, attributes, "", properties=properties)
    return shape.replace('<a:spLocks noGrp="1"/>', '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>')
