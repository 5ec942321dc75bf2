"""A written deck, read back: as the parts of its zip, and with python-pptx."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree

import pptx

from speechdeck.model.fitted import FittedDeck
from speechdeck.write.pptx import write_pptx

NAMESPACES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
}


def parts(deck: FittedDeck) -> dict[str, ElementTree.Element]:
    """The XML of every part, by name; names are in the zip's order."""
    with zipfile.ZipFile(io.BytesIO(write_pptx(deck))) as file:
        return {name: ElementTree.fromstring(file.read(name)) for name in file.namelist()}


def opened(deck: FittedDeck) -> pptx.presentation.Presentation:
    return pptx.Presentation(io.BytesIO(write_pptx(deck)))


def find(root: ElementTree.Element, path: str) -> list[ElementTree.Element]:
    return root.findall(path, NAMESPACES)


def tag(name: str) -> str:
    """ "a:off" in the spelling of ElementTree."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"
