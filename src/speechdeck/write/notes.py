"""What is said while a slide is shown → its notes page, and the notes master with its own theme."""

from __future__ import annotations

from collections.abc import Iterable

from speechdeck.model.source import Span
from speechdeck.write.names import Names
from speechdeck.write.ooxml import NAMESPACES, quote, text
from speechdeck.write.template import colour_map, shape_tree

#: A portrait page of 7.5 × 10 in, as PowerPoint makes it: the picture of the slide above, the text below.
PAGE = (6858000, 9144000)
_PICTURE = '<a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm>'
_TEXT = '<a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm>'
_PICTURE_LOCKS = '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>'


def paragraphs(source: str, spans: Iterable[Span]) -> tuple[str, ...]:
    """The lines of the speech that the spans cover, in order; spans that touch are one text, blank lines are dropped."""
    pieces: list[str] = []
    end = None
    for span in spans:
        if span.start != end:
            pieces.append("\n")
        pieces.append(span.of(source))
        end = span.end
    return tuple(line for line in map(str.strip, "".join(pieces).split("\n")) if line)


def notes_slide(lines: Iterable[str], names: Names, language: str, picture: str) -> str:
    """The p:notes of one slide. `language` are the attributes of its runs, `picture` names the slide's image."""
    body = "".join(f'<a:p><a:r><a:rPr {language} dirty="0"/><a:t>{text(line)}</a:t></a:r></a:p>' for line in lines)
    return (
        f"<p:notes {NAMESPACES}><p:cSld>"
        + shape_tree(
            f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="{quote(picture)}"/><p:cNvSpPr>{_PICTURE_LOCKS}</p:cNvSpPr>'
            '<p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>'
            f'<p:sp><p:nvSpPr><p:cNvPr id="3" name="{quote(names.notes)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
            '<p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/>'
            f"<p:txBody><a:bodyPr/><a:lstStyle/>{body or f'<a:p><a:endParaRPr {language}/></a:p>'}</p:txBody></p:sp>"
        )
        + "</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
    )


def notes_master(names: Names, language: str, picture: str) -> str:
    """The p:notesMaster: dark text on white paper whatever the theme."""
    return (
        f'<p:notesMaster {NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>'
        + shape_tree(
            f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="{quote(picture)}"/><p:cNvSpPr>{_PICTURE_LOCKS}</p:cNvSpPr>'
            f'<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>{_PICTURE}<a:prstGeom prst="rect"><a:avLst/>'
            '</a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>'
            f'<p:sp><p:nvSpPr><p:cNvPr id="3" name="{quote(names.notes)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
            f'<p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr>{_TEXT}'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" lIns="91440" '
            'tIns="45720" rIns="91440" bIns="45720" rtlCol="0"/><a:lstStyle/>'
            f"<a:p><a:r><a:rPr {language}/><a:t>{text(names.notes)}</a:t></a:r></a:p></p:txBody></p:sp>"
        )
        + f"</p:cSld><p:clrMap {colour_map(dark=False)}/><p:notesStyle>{_LEVELS}</p:notesStyle></p:notesMaster>"
    )


_LEVELS = "".join(
    f'<a:lvl{level}pPr marL="{457200 * (level - 1)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" '
    f'hangingPunct="1"><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
    f'<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl{level}pPr>'
    for level in range(1, 10)
)
