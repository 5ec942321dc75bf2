"""Parts and their relationships → an Open Packaging file: fixed order, so the same parts give the same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from posixpath import dirname, relpath
from typing import NamedTuple

from speechdeck.write.archive import archive
from speechdeck.write.ooxml import DECLARATION, quote

_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_TYPES = "application/vnd.openxmlformats-officedocument."


class Relation(NamedTuple):
    """A relationship of a part: `kind` is the last word of its type or all of it, `target` the name of a part."""

    kind: str
    target: str

    @property
    def type(self) -> str:
        if ":" in self.kind:
            return self.kind
        base = _PACKAGE + "relationships/metadata/" if self.kind == "core-properties" else _RELATIONSHIP
        return base + self.kind


class Part(NamedTuple):
    """One part. Its relationships are called rId1, rId2 … in their order."""

    name: str  # without the leading slash: "ppt/presentation.xml"
    type: str  # the content type; "presentationml.slide" stands for the usual long form
    xml: str | bytes  # without the XML declaration; bytes are a file of another format
    relations: tuple[Relation, ...] = ()

    @property
    def content_type(self) -> str:
        return self.type if "/" in self.type else f"{_TYPES}{self.type}+xml"


def pack(parts: Sequence[Part], root: Sequence[Relation]) -> bytes:
    """The zip file. `root` are the package's own relationships."""
    entries: list[tuple[str, str | bytes]] = [
        ("[Content_Types].xml", _content_types(parts)),
        ("_rels/.rels", _relationships("", root)),
    ]
    for part in parts:
        entries.append((part.name, part.xml))
        if part.relations:
            folder, leaf = part.name.rsplit("/", 1)
            entries.append((f"{folder}/_rels/{leaf}.rels", _relationships(part.name, part.relations)))
    return archive([(name, DECLARATION + xml if isinstance(xml, str) else xml) for name, xml in entries])


def _content_types(parts: Iterable[Part]) -> str:
    overrides = "".join(
        f'<Override PartName="/{quote(part.name)}" ContentType="{part.content_type}"/>'
        for part in parts
        if not part.name.endswith(".rels")
    )
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
