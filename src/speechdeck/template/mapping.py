"""The mapping file of a template: what each kind of slide is to stand on, and in which colours forms are drawn.

It is written by `speechdeck template inspect`, edited, and given back; docs/templates.md explains every key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from speechdeck.errors import TemplateError, ThemeError
from speechdeck.kinds import KINDS
from speechdeck.model.geometry import Rect
from speechdeck.model.theme import SLOTS, Colour
from speechdeck.template.match import Match, running
from speechdeck.template.palette import USES
from speechdeck.template.sheets import Master, Sheet, Spot
from speechdeck.theme.check import Mistake, Node, nearest
from speechdeck.theme.source import Source, parsed

KEYS = ("template", "master", "layouts", "colours")
_INCH = 72.0
_ABOUT_THE_LAYOUT = ("layout", "draw", "at")
_RUNNING = ("foot", "date", "page")
_HEX = re.compile(r"#[0-9A-Fa-f]{6}")

#: Colours that a user may choose; the page is the template's, and what stands on the primary colour follows from it.
COLOURS = tuple(use for use in USES if use not in ("page", "on_primary"))


class MappingFile(NamedTuple):
    """A mapping file as it stands; what it says is checked against the template when it is asked for."""

    source: Source

    def master(self, masters: Sequence[Master]) -> Master | None:
        """The master that it names by number; None where it leaves the choice."""
        with _told(self.source):
            wanted = self._root.child("master")
            if wanted is None:
                return None
            if not 1 <= wanted.whole() <= len(masters):
                raise wanted.mistake(f"is {wanted.value}, but the template has masters 1 to {len(masters)}")
            return masters[wanted.whole() - 1]

    def matches(self, found: Mapping[str, Match], sheets: Sequence[Sheet]) -> dict[str, Match]:
        """What was found, with what the file says instead; a kind left empty has no layout."""
        with _told(self.source):
            wanted = self._root.child("layouts")
            matches = dict(found)
            for key in wanted.mapping() if wanted else ():
                kind = _kind(Node(key, (*wanted.keys, key))) if wanted else ""
                entry = wanted.child(key) if wanted else None
                if entry is not None:
                    matches[key] = _match(kind, entry, sheets)
                elif KINDS[kind].ways_out:
                    matches.pop(key, None)
                else:
                    raise Mistake(("layouts", key), "cannot be left out", "Such a slide has no other form.")
            return matches

    def colours(self) -> dict[str, Colour]:
        """Colours of drawn forms, by use."""
        with _told(self.source):
            wanted = self._root.child("colours")
            if wanted is None:
                return {}
            wanted.mapping(COLOURS)
            return {use: _colour(node) for use, node in wanted.children()}

    @property
    def _root(self) -> Node:
        return Node(self.source.tree)


def read(path: Path) -> MappingFile:
    """The mapping file at a path. Raises TemplateError."""
    if not path.is_file():
        hint = "speechdeck template inspect FILE -o MAP.yaml writes one."
        raise TemplateError(f"there is no mapping file {path}", hint=hint)
    try:
        tree = parsed(path)
    except ThemeError as error:
        raise TemplateError(error.message, hint=error.hint) from error
    found = MappingFile(Source(((path, tree),), tree))
    with _told(found.source):
        Node(tree).mapping(KEYS)
    return found


def beside(template: Path) -> Path:
    """Where the mapping file of a template is looked for: company.template.yaml for company.pptx."""
    return template.with_name(f"{template.stem}.template.yaml")


@contextmanager
def _told(source: Source) -> Iterator[None]:
    """Mistakes with file and line."""
    try:
        yield
    except Mistake as mistake:
        error = source.error(mistake)
        raise TemplateError(error.message, hint=error.hint) from mistake


def _kind(key: Node) -> str:
    """The kind of a key: "cards" of cards and of cards-3."""
    name = str(key.value)
    kind, _, count = name.partition("-")
    if kind not in KINDS or (count and not (count.isdigit() and int(count) <= KINDS[kind].most)):
        raise key.mistake("is no kind of slide", nearest(name, KINDS))
    return kind


def _match(kind: str, entry: Node, sheets: Sequence[Sheet]) -> Match:
    slots = _slots(kind)
    entry.mapping((*_ABOUT_THE_LAYOUT, *slots, *_RUNNING))
    sheet = _sheet(entry.need("layout"), sheets)
    places = {name: _spot(node, sheet) for name, node in entry.children() if name not in _ABOUT_THE_LAYOUT}
    areas = {**running(sheet, kind), **places}
    draw, at = entry.child("draw"), entry.child("at")
    drawn = draw.flag() if draw else False
    if not drawn and "title" not in areas:
        raise entry.mistake("has no place for a title", "Name one (title: 0), or draw it (draw: true).")
    if not drawn and kind not in ("closing", "section", "cover") and len(areas.keys() - {"title", *_RUNNING}) == 0:
        raise entry.mistake("has no place for its text", f"Name one, or draw it (draw: true): {', '.join(slots)}.")
    return Match(sheet, areas, drawn, _rect(at) if at else None)


def _slots(kind: str) -> tuple[str, ...]:
    """The areas that a kind may have."""
    counted = range(1, max(KINDS[kind].most, 1) + 1)
    named = ([slot.replace("N", str(n)) for n in counted] if "N" in slot else [slot] for slot in KINDS[kind].slots)
    return tuple(name for names in named for name in names)


def _sheet(node: Node, sheets: Sequence[Sheet]) -> Sheet:
    """The layout of a name, or of a number from 1."""
    names = [sheet.name for sheet in sheets]
    if isinstance(node.value, int) and not isinstance(node.value, bool):
        if not 1 <= node.value <= len(sheets):
            raise node.mistake(f"is {node.value}, but the template has layouts 1 to {len(sheets)}")
        return sheets[node.value - 1]
    if node.text() not in names:
        raise node.mistake(f"names no layout of the template: {node.text()!r}", nearest(node.text(), names))
    return sheets[names.index(node.text())]


def _spot(node: Node, sheet: Sheet) -> Spot:
    """The placeholder of a number (0 is the title) or a name."""
    for spot in sheet.spots:
        if node.value == spot.name or (node.value == (spot.number or 0) and not isinstance(node.value, bool)):
            return spot
    known = ", ".join(f"{spot.number or 0} ({spot.name})" for spot in sheet.spots)
    raise node.mistake(f"names no placeholder of the layout “{sheet.name}”: {node.value!r}", f"It has: {known}.")


def _rect(node: Node) -> Rect:
    """[x, y, w, h] in inches."""
    sides = [each.number() * _INCH for each in node.entries()]
    if len(sides) != 4 or min(sides) < 0 or sides[2] * sides[3] == 0:
        raise node.mistake("must be four lengths in inches: x, y, width, height")
    return Rect(*sides)


def _colour(node: Node) -> Colour:
    """A slot of the template's palette, or "#RRGGBB"."""
    if _HEX.fullmatch(node.text()):
        return Colour(node.text().upper())
    return Colour(node.choice(SLOTS))
