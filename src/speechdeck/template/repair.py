"""Masters that show a style without saying it → masters that say it.

LibreOffice writes the look of a master into the sample text of its placeholders and leaves out the text styles, which
are what slides inherit in PowerPoint: there such a template comes out in 18 points of plain black. What the sample text
shows is put where slides look for it.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from itertools import count

from speechdeck.template.ooxml import A, Element, P, down, placeholder, shapes
from speechdeck.template.package import Package

#: What a paragraph or a run says about itself and no style can: language, links, marks of the spelling checker.
_OWN_ATTRIBUTES = ("lang", "altLang", "dirty", "err", "noProof", "smtClean", "lvl", "bmk")

#: A highlight is a leftover of the ground that the master's text had where it was drawn: on slides it would be a stain.
_OWN_CHILDREN = {A + name for name in ("hlinkClick", "hlinkMouseOver", "highlight", "extLst", "defRPr")}


def repaired(package: Package, master: str) -> None:
    """Give the placeholders of a master without text styles, and of its layouts, the styles that they show."""
    if package.xml(master).find(P + "txStyles") is not None:
        return
    for part in (master, *package.related(master, "slideLayout")):
        if part in package.parts:
            root = package.xml(part)
            for shape in shapes(root):
                if placeholder(shape) is not None:
                    _say(shape)
            _number(root)
            package.put(part, root)


def _number(root: Element) -> None:
    """Give placeholders numbers that have none, so that slides can tell them apart; a title needs none."""
    marks = [mark for shape in shapes(root) if (mark := placeholder(shape)) is not None]
    taken = {mark.get("idx") for mark in marks}
    free = (str(number) for number in count(1) if str(number) not in taken)
    for mark in marks:
        if mark.get("idx") is None and mark.get("type") not in ("title", "ctrTitle"):
            mark.set("idx", next(free))


def _say(shape: Element) -> None:
    """Put what a placeholder's paragraphs show into its list style, where that says nothing."""
    body = down(shape, P + "txBody")
    if body is None or body.find(A + "bodyPr") is None:
        return
    styles = body.find(A + "lstStyle")
    if styles is None:
        styles = body.makeelement(A + "lstStyle", {})
        body.insert(1, styles)
    if not len(styles):
        styles.extend(sorted(_levels(body), key=lambda level: str(level.tag)))


def _levels(body: Element) -> Iterator[Element]:
    """A level's properties as its first paragraph has them."""
    seen = set()
    for paragraph in body.iterfind(A + "p"):
        own, run = paragraph.find(A + "pPr"), next(paragraph.iter(A + "rPr", A + "endParaRPr"), None)
        number = int(own.get("lvl", "0")) + 1 if own is not None and own.get("lvl", "0").isdigit() else 1
        if run is None or number in seen or number > 9:
            continue
        seen.add(number)
        level = _copied(own, f"{A}lvl{number}pPr", body)
        level.append(_copied(run, A + "defRPr", body))
        yield level


def _copied(source: Element | None, tag: str, maker: Element) -> Element:
    made = maker.makeelement(tag, {})
    if source is not None:
        made.extend(copy.deepcopy(child) for child in source if child.tag not in _OWN_CHILDREN)
        for name, value in source.attrib.items():
            if name not in _OWN_ATTRIBUTES:
                made.set(name, value)
    return made
