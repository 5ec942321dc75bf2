"""A package → what stays of it: masters, layouts, themes, custom data. Sample slides go, with all that was theirs."""

from __future__ import annotations

from collections.abc import Iterator

from speechdeck.template.ooxml import Element, P, R, down
from speechdeck.template.package import PRESENTATION, Package, rels_of

#: Parts that belong to sample slides, and those that are made anew for the deck: by the kind of relationship.
_SLIDES = {"slide", "comments", "commentAuthors", "author", "authors"}
_ANEW = {"thumbnail", "core-properties", "extended-properties"}

#: What in a presentation speaks of its slides: their list, custom shows, sections; and a password that guards editing.
_SPOKEN_OF = ("sldIdLst", "custShowLst", "modifyVerifier")
_SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"

#: The same in settings: slides that the outline view had open, the show that runs.
_IN_SETTINGS = (f"{P}sldLst", f"{P}custShow", f"{P}sldRg")

_DEFAULT_TYPES = {"rels": "application/vnd.openxmlformats-package.relationships+xml"}


def cleaned(package: Package) -> tuple[dict[str, bytes], dict[str, str]]:
    """Parts and their content types, in the file's order. The package is changed."""
    gone = {each.target for name in ("", package.main) for each in package.relations(name) if _goes(each.kind)}
    for name in [name for name in package.parts if not name.endswith(".rels")]:
        if name not in gone:
            _forget(package, name, gone)
    _forget(package, "", gone)
    _without_slides(package)
    kept = set(_reached(package))
    parts = {name: content for name, content in package.parts.items() if name in kept}
    types = {name: _DEFAULT_TYPES.get(name.rpartition(".")[2]) or package.type(name) for name in parts}
    types[package.main] = PRESENTATION
    return parts, {name: kind or "application/octet-stream" for name, kind in types.items()}


def _goes(kind: str) -> bool:
    return kind in _SLIDES or kind in _ANEW


def _forget(package: Package, name: str, gone: set[str]) -> None:
    """Drop a part's relationships to parts that are gone, and what in it stands for them."""
    lost = package.without(name, gone)
    if not lost or name in ("", package.main):
        return
    root = package.xml(name)
    for each in [*root.iter()]:
        if any(key.startswith(R) and value in lost for key, value in each.attrib.items()):
            _remove(each)
    package.put(name, root)


def _without_slides(package: Package) -> None:
    """The presentation and its settings without a word about slides."""
    root = package.xml(package.main)
    for tag in _SPOKEN_OF:
        _remove(root.find(P + tag))
    for each in [*root.iterfind(f"{P}extLst/{P}ext")]:
        if each.get("uri") == _SECTIONS:
            _remove(each)
    extensions = down(root, P + "extLst")
    if extensions is not None and not len(extensions):
        _remove(extensions)
    package.put(package.main, root)
    for kind in ("presProps", "viewProps"):
        for name in package.related(package.main, kind):
            if name in package.parts:
                settings = package.xml(name)
                for each in [found for tag in _IN_SETTINGS for found in settings.iter(tag)]:
                    _remove(each)
                package.put(name, settings)


def _remove(element: Element | None) -> None:
    if element is not None and element.getparent() is not None:
        element.getparent().remove(element)


def _reached(package: Package) -> Iterator[str]:
    """Every part that the file leads to, with its relationships."""
    waiting, seen = [""], {""}
    while waiting:
        name = waiting.pop()
        if rels_of(name) in package.parts:
            yield rels_of(name)
        if name:
            yield name
        for each in package.relations(name):
            if not each.external and each.target not in seen and each.target in package.parts:
                seen.add(each.target)
                waiting.append(each.target)
