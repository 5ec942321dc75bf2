"""Logo and watermark → shapes of a layout or master, and the media behind them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from speechdeck.model.geometry import Rect
from speechdeck.model.marks import Marks, Watermark
from speechdeck.write.names import Names
from speechdeck.write.ooxml import DECORATIVE, hundredths, offset, quote, text, xfrm
from speechdeck.write.package import Part, Relation
from speechdeck.write.typeset import Typesetter

_TYPES = {"png": "image/png", "jpeg": "image/jpeg", "svg": "image/svg+xml"}

#: How Office knows the vector form of a picture.
_VECTOR = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"


class MarkWriter(NamedTuple):
    """Writes the marks of one deck."""

    marks: Marks
    names: Names
    typesetter: Typesetter

    def media(self) -> Iterator[Part]:
        """The pictures, each once."""
        logo = self.marks.logo
        if logo:
            yield Part(f"ppt/media/logo.{logo.suffix}", _TYPES[logo.suffix], logo.content)
            if logo.vector:
                yield Part("ppt/media/logo.svg", _TYPES["svg"], logo.vector)

    def relations(self) -> tuple[Relation, ...]:
        """What a layout or master with the logo refers to: the picture, then its vector form."""
        return tuple(Relation("image", part.name) for part in self.media())

    def shapes(self, place: Rect | None, number: int, ids: tuple[str, ...]) -> str:
        """The watermark, and the logo if it has a place; shape numbers from `number`, `ids` of the relations."""
        watermark = self._watermark(self.marks.watermark, number) if self.marks.watermark else ""
        return watermark + (self._logo(place, number + 1, ids) if place and ids else "")

    def _watermark(self, mark: Watermark, number: int) -> str:
        turn = round(mark.turn * 60_000) % 21_600_000
        return (
            f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{quote(self.names.watermark)}">{DECORATIVE}</p:cNvPr>'
            f'<p:cNvSpPr txBox="1"/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm rot="{turn}">{offset(mark.rect)}'
            '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>'
            '<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr>'
            f'<a:lstStyle/><a:p><a:pPr algn="ctr"/><a:r><a:rPr {self.typesetter.language(mark.text)} '
            f'sz="{hundredths(mark.size)}" b="1" dirty="0">{self.typesetter.paint.fill(mark.colour)}'
            f'<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/></a:rPr><a:t>{text(mark.text)}</a:t></a:r></a:p>'
            "</p:txBody></p:sp>"
        )

    def _logo(self, place: Rect, number: int, ids: tuple[str, ...]) -> str:
        name = quote(self.names.logo)
        vector = (
            f'<a:extLst><a:ext uri="{_VECTOR}"><asvg:svgBlip '
            f'xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="{ids[1]}"/>'
            "</a:ext></a:extLst>"
            if len(ids) > 1
            else ""
        )
        return (
            f'<p:pic><p:nvPicPr><p:cNvPr id="{number}" name="{name}" descr="{name}"/><p:cNvPicPr>'
            '<a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill>'
            f'<a:blip r:embed="{ids[0]}">{vector}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
            f'<p:spPr>{xfrm(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
        )
