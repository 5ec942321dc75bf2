"""Names and texts of Office XML, as the proof reads them."""

from __future__ import annotations

from typing import Any

_NAMESPACES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}


def tag(name: str) -> str:
    """ "a:p" as ElementTree and lxml spell it."""
    prefix, _, local = name.partition(":")
    return f"{{{_NAMESPACES[prefix]}}}{local}"


def paragraph_text(paragraph: Any) -> str:
    """The characters of an a:p; a break is a line end."""
    return "".join(map(_characters, paragraph.iter()))


def _characters(node: Any) -> str:
    if node.tag == _BREAK:
        return "\n"
    return node.text or "" if node.tag in _TEXTS else ""


_TEXTS, _BREAK = (tag("a:t"), tag("m:t")), tag("a:br")
