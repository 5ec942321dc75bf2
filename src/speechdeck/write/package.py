"""Parts → the bytes of an Open Packaging file: fixed order, fixed dates, so the same parts give the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from posixpath import dirname, relpath

from speechdeck.write.ooxml import DECLARATION, quote

#: The earliest date that a zip can hold: the file says nothing about when it was made.
_EPOCH = (1980, 1, 1, 0, 0, 0)

#: Level 6 is zlib's own choice; 9 makes a deck 1 % smaller and takes twice the time (measured on 24 slides).
_LEVEL = 6

_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_TYPES = "application/vnd.openxmlformats-officedocument."


@dataclass(frozen=True, slots=True)
class Relation:
    """A relationship of a part: `kind` is the last word of its type, `target` the name of another part."""

    kind: str
    target: str

    @property
    def type(self) -> str:
        base = _PACKAGE + "relationships/metadata/" if self.kind == "core-properties" else _RELATIONSHIP
        return base + self.kind


@dataclass(frozen=True, slots=True)
class Part:
    """One XML part. Its relationships are called rId1, rId2 … in their order."""

    name: str  # without the leading slash: "ppt/presentation.xml"
    type: str  # the content type; "presentationml.slide" stands for the usual long form
    xml: str  # without the XML declaration
    relations: tuple[Relation, ...] = ()

    @property
    def content_type(self) -> str:
        return self.type if "/" in self.type else f"{_TYPES}{self.type}+xml"


def pack(parts: Sequence[Part], root: Sequence[Relation]) -> bytes:
    """The zip file. `root` are the package's own relationships."""
    entries = [("[Content_Types].xml", _content_types(parts)), ("_rels/.rels", _relationships("", root))]
    for part in parts:
        entries.append((part.name, part.xml))
        if part.relations:
            folder, leaf = part.name.rsplit("/", 1)
            entries.append((f"{folder}/_rels/{leaf}.rels", _relationships(part.name, part.relations)))
    return _zip(entries)


def _zip(entries: Iterable[tuple[str, str]]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name, xml in entries:
            info = zipfile.ZipInfo(name, _EPOCH)
            info.create_system = 0  # the same on every system
            info.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(info, DECLARATION + xml, compresslevel=_LEVEL)
    return stream.getvalue()


def _content_types(parts: Iterable[Part]) -> str:
    overrides = "".join(f'<Override PartName="/{part.name}" ContentType="{part.content_type}"/>' for part in parts)
    return (
        f'<Types xmlns="{_PACKAGE}content-types">'
        f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relationships(source: str, relations: Iterable[Relation]) -> str:
    folder = dirname(source)
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{relation.type}" '
        f'Target="{quote(relpath(relation.target, folder) if folder else relation.target)}"/>'
        for number, relation in enumerate(relations, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}relationships">{rows}</Relationships>'
