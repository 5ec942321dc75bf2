"""The few words of WordprocessingML that reading needs: names, values and switches."""

from __future__ import annotations

from xml.etree import ElementTree

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#: "Strict" documents say the same in another namespace.
STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"


def w(name: str) -> str:
    """The qualified name of an element or attribute."""
    return f"{{{NAMESPACE}}}{name}"


def value(element: ElementTree.Element, name: str = "val", default: str = "") -> str:
    """An attribute."""
    return str(element.get(w(name), default))


def child_value(element: ElementTree.Element | None, path: str) -> str:
    """The `val` of a descendant, given as names with slashes between; empty if it is not there."""
    found = None if element is None else element.find("/".join(w(name) for name in path.split("/")))
    return "" if found is None else value(found)


def switch(element: ElementTree.Element | None, path: str) -> bool | None:
    """A property that is on by being there, off by saying so, None if nothing is said."""
    found = None if element is None else element.find("/".join(w(name) for name in path.split("/")))
    return None if found is None else value(found, default="1") not in ("0", "false", "off", "none")
