"""The few words of OOXML that a template is read in: namespaces, parsing, looking up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from speechdeck.model.geometry import Rect

if TYPE_CHECKING:
    from collections.abc import Iterator

#: lxml ships no types of its own.
Element: TypeAlias = Any

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
CONTENT_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
STRICT = b"http://purl.oclc.org/ooxml/presentationml/main"

EMU_PER_POINT = 12700

_SHAPES = {P + name for name in ("sp", "pic", "grpSp", "cxnSp", "graphicFrame")}


def parse(content: bytes) -> Element | None:
    """The root element, None where it is no XML. Nothing outside the content is looked at."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def written(root: Element) -> bytes:
    """The element as a part's content."""
    from lxml import etree

    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def down(root: Element | None, *tags: str) -> Element | None:
    """The first grandchild by the path of tags."""
    for tag in tags:
        root = None if root is None else root.find(tag)
    return root


def number(element: Element | None, name: str) -> float | None:
    """An attribute that is a number; None where it is missing or is none (a percentage loses its sign)."""
    raw = None if element is None else element.get(name)
    if raw is None:
        return None
    try:
        return float(raw[:-1]) * 1000 if raw.endswith("%") else float(raw)
    except ValueError:
        return None


def points(element: Element | None, name: str) -> float | None:
    """An attribute in English Metric Units, as points."""
    found = number(element, name)
    return None if found is None else found / EMU_PER_POINT


def shapes(root: Element) -> Iterator[Element]:
    """The shapes of a slide, layout or master, back to front."""
    tree = down(root, P + "cSld", P + "spTree")
    yield from (each for each in (() if tree is None else tree) if each.tag in _SHAPES)


def placeholder(shape: Element) -> Element | None:
    """The p:ph of a shape that is a placeholder."""
    return next(iter(shape.iterfind(f"./*/{P}nvPr/{P}ph")), None)


def frame(shape: Element) -> Rect | None:
    """Where a shape stands, if it says so itself."""
    found = down(shape, P + "spPr", A + "xfrm")
    if found is None:
        found = down(shape, P + "grpSpPr", A + "xfrm")
    if found is None:
        found = down(shape, P + "xfrm")
    offset, extent = down(found, A + "off"), down(found, A + "ext")
    sides = points(offset, "x"), points(offset, "y"), points(extent, "cx"), points(extent, "cy")
    if any(side is None for side in sides):
        return None
    x, y, w, h = (side or 0.0 for side in sides)
    return Rect(x, y, w, h)
