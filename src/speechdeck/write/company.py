"""A company's own file → all but slides and notes, as it stands; forms that it lacks become layouts of its master.

What is not named here stays byte for byte what it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import count
from posixpath import dirname, relpath
from typing import Any, TypeAlias

from speechdeck.model.fitted import FittedDeck, TextBox
from speechdeck.model.template import Base, Template
from speechdeck.model.theme import Layout
from speechdeck.write import notes, presentation, properties
from speechdeck.write.marks import MarkWriter
from speechdeck.write.names import Names
from speechdeck.write.ooxml import NAMESPACES, emu
from speechdeck.write.own import MASTER_COLOURS
from speechdeck.write.package import Part, Relation
from speechdeck.write.placeholder import Placeholder, placeholders
from speechdeck.write.scheme import theme_part
from speechdeck.write.template import Template as Drawer
from speechdeck.write.typeset import Typesetter

#: lxml ships no types of its own.
Element: TypeAlias = Any

_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"

#: Placeholders of a layout that every slide on it may fill; the others make room for what is drawn.
_RUNNING = {"title", "ctrTitle", "dt", "ftr", "sldNum"}

#: Layouts and masters are numbered together, from here.
_FIRST_LAYOUT = 2147483648

#: What comes after the lists of masters in a presentation, in the order that the format asks for.
_AFTER_MASTERS = ("handoutMasterIdLst", "sldIdLst", "sldSz", "notesSz")


class CompanyDesign:
    """A Design made of a company's file."""

    def __init__(self, deck: FittedDeck, template: Template, names: Names, setter: Typesetter) -> None:
        self.deck = deck
        self.template = template
        self.names = names
        self.setter = setter
        self._kept = dict(template.parts)  # and what is changed of it
        self._types = dict(template.types)
        used = dict.fromkeys(slide.layout for slide in deck.slides)
        self._layouts = {name: deck.theme.layouts[name] for name in used}
        self._drawn = {name: self._free("ppt/slideLayouts/slideLayout") for name in used if template.base(name).drawn}
        masters = [name for name, kind in template.types.items() if kind.endswith(".notesMaster+xml")]
        self.notes_master = Relation(
            "notesMaster", masters[0] if masters else self._free("ppt/notesMasters/notesMaster")
        )
        self._has_notes = bool(masters)

    def sheets(self, theme: str | None) -> CompanyDesign:
        return self  # a company's file has one design

    @property
    def root(self) -> tuple[Relation, ...]:
        own = (Relation("core-properties", "docProps/core.xml"), Relation("extended-properties", "docProps/app.xml"))
        return (*(Relation(*each) for each in self.template.root), *own)

    @cached_property
    def places(self) -> Mapping[str, Mapping[str, Placeholder]]:
        return {name: self._places(layout, self.template.base(name)) for name, layout in self._layouts.items()}

    def part(self, layout: str) -> str:
        return self._drawn.get(layout) or self.template.base(layout).part

    def typesetter(self, layout: str, area: str) -> Typesetter:
        holder = self.template.base(layout).holders.get(area) if layout else None
        return self.setter._replace(holder=holder)

    def body(self, layout: str, box: TextBox) -> str:
        holder = self.template.base(layout).holders.get(box.area)
        inset = box.right_inset + (holder.inset if holder else 0.0)
        return f'<a:bodyPr rIns="{emu(inset)}"/>' if box.right_inset else "<a:bodyPr/>"

    def colour_map(self, layout: str) -> str:
        own = self.template.base(layout).colour_map
        attributes = " ".join(f'{name}="{value}"' for name, value in own.items())
        return f"<a:overrideClrMapping {attributes}/>" if own else MASTER_COLOURS

    def parts(self, slides: tuple[str, ...]) -> Iterator[Part]:
        yield from properties.parts(self.deck, self.names, self.setter.typography.tag)
        for name, part in self._drawn.items():
            self._put(part, "presentationml.slideLayout", self._layout(name))
            self._kept[_rels(part)] = self._moved(_rels(self.template.base(name).part), part)
        self._list_layouts()
        yield from self._marks()
        if not self._has_notes:
            yield from self._notes_master()
        yield from self._settings()
        self._list_slides(slides)
        for name, content in self._kept.items():
            if name != "_rels/.rels":
                yield Part(name, self._types[name], content)

    def _free(self, stem: str) -> str:
        """A name for a part, with the first number that none has."""
        name = next(name for number in count(1) if (name := f"{stem}{number}.xml") not in self._kept)
        self._put(name, "", b"")
        return name

    def _put(self, name: str, kind: str, content: bytes) -> None:
        self._kept[name] = content
        self._types[name] = Part(name, kind, content).content_type
        self._types.setdefault(_rels(name), "rels")

    # ── layouts ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _places(self, layout: Layout, base: Base) -> dict[str, Placeholder]:
        """The template's own placeholders, and drawn ones under numbers that it does not use."""
        held = {name: Placeholder(each.type, each.number, quarter=False) for name, each in base.holders.items()}
        if not base.drawn:
            return held
        taken = {each.number for each in held.values()}
        own = {name: each for name, each in placeholders(layout).items() if name not in held}
        shift = next(
            shift
            for shift in count(0, 100)
            if not taken & {each.number + shift for each in own.values() if each.number}
        )
        return {
            **{name: each._replace(number=each.number and each.number + shift) for name, each in own.items()},
            **held,
        }

    def _layout(self, name: str) -> bytes:
        """A copy of the layout that a form stands on: its ground and its footers, and the form drawn between them."""
        layout, base = self._layouts[name], self.template.base(name)
        root = _parsed(self._kept[base.part])
        for attribute in ("type", "matchingName"):
            root.attrib.pop(attribute, None)
        root.set("preserve", "1")
        root.set("userDrawn", "1")
        root.find(_P + "cSld").set("name", self._name(layout))
        tree = root.find(f"{_P}cSld/{_P}spTree")
        for shape in [*tree]:
            mark = shape.find(f"./*/{_P}nvPr/{_P}ph")
            kind = "" if mark is None else mark.get("type", "obj")
            if kind and (kind not in _RUNNING or (kind in ("title", "ctrTitle") and "title" not in base.holders)):
                tree.remove(shape)
        for extension in root.iterfind(f"{_P}cSld/{_P}extLst"):  # it tells one layout from another
            extension.getparent().remove(extension)
        last = max((int(each.get("id", "0")) for each in tree.iter(_P + "cNvPr")), default=1)
        tree.extend(self._drawings(layout, base, last + 1))
        return _written(root)

    def _drawings(self, layout: Layout, base: Base, first: int) -> Sequence[Element]:
        drawer = Drawer(self.deck.theme, self.names, self.setter)
        shapes = drawer.decoration(layout.drawings, first) if layout.drawings else ""
        own = [area for area in layout.areas if area.name not in base.holders and area.name in self.places[layout.name]]
        for number, area in enumerate(own, first + len(layout.drawings) + 1):
            shapes += drawer.placeholder(area, self.places[layout.name][area.name], number)
        return [*_parsed(f"<p:spTree {NAMESPACES}>{shapes}</p:spTree>".encode())]

    def _name(self, layout: Layout) -> str:
        """What menus call it; where the template has a layout of that name, with a number behind."""
        own = self.names.layout(layout)
        taken = {base.name for base in self.template.bases.values()}
        return next(name for number in count(1) if (name := own if number == 1 else f"{own} {number}") not in taken)

    def _moved(self, rels: str, part: str) -> bytes:
        """The relationships of a layout for its copy, which may lie in another folder."""
        root = _parsed(self._kept[rels])
        source = dirname(dirname(rels))
        for each in root:
            target = each.get("Target", "")
            if each.get("TargetMode") != "External" and not target.startswith("/"):
                each.set("Target", relpath(f"{source}/{target}", dirname(part)))
        return _written(root)

    def _list_layouts(self) -> None:
        """The drawn layouts at the end of their master's list, under numbers that none has."""
        if not self._drawn:
            return
        master = _parsed(self._kept[self.template.master])
        number = 1 + max(map(int, self._ids()), default=_FIRST_LAYOUT)
        listed = master.find(_P + "sldLayoutIdLst")
        for part in self._drawn.values():
            entry = _under(listed, "sldLayoutId")
            entry.set("id", str(number))
            entry.set(_R + "id", self._relate(self.template.master, Relation("slideLayout", part)))
            number += 1
        self._kept[self.template.master] = _written(master)

    def _ids(self) -> Iterator[str]:
        """The numbers of all masters and layouts."""
        names = [name for name, kind in self._types.items() if kind.endswith(".slideMaster+xml")]
        for name in (self.template.main, *names):
            for each in _parsed(self._kept[name]).iter(_P + "sldMasterId", _P + "sldLayoutId"):
                yield each.get("id", str(_FIRST_LAYOUT))

    def _marks(self) -> Iterator[Part]:
        """Logo and watermark on the master, and on layouts that do not show what is on it."""
        writer = MarkWriter(self.deck.marks, self.names, self.setter)
        yield from writer.media()
        layouts = {self.part(name) for name in self._layouts}
        hidden = (part for part in sorted(layouts) if _parsed(self._kept[part]).get("showMasterSp") in ("0", "false"))
        if self.deck.marks.watermark or self.deck.marks.everywhere:
            for part in (self.template.master, *hidden):
                self._mark(part, writer)

    def _mark(self, part: str, writer: MarkWriter) -> None:
        """Behind the placeholders of a part, before all that is drawn on it."""
        ids = tuple(self._relate(part, relation) for relation in writer.relations() if self.deck.marks.everywhere)
        root = _parsed(self._kept[part])
        tree = root.find(f"{_P}cSld/{_P}spTree")
        last = max((int(each.get("id", "0")) for each in tree.iter(_P + "cNvPr")), default=1)
        shapes = writer.shapes(self.deck.marks.everywhere, last + 1, ids)
        holders = (place for place, shape in enumerate(tree) if shape.find(f"./*/{_P}nvPr/{_P}ph") is not None)
        place = next(holders, len(tree))
        tree[place:place] = [*_parsed(f"<p:spTree {NAMESPACES}>{shapes}</p:spTree>".encode())]
        self._kept[part] = _written(root)

    # ── presentation ─────────────────────────────────────────────────────────────────────────────────────────────

    def _notes_master(self) -> Iterator[Part]:
        """Notes need a master, and that a theme of its own."""
        theme = Relation("theme", self._free("ppt/theme/theme"))
        self._put(theme.target, "theme", _written(_parsed(theme_part(self.deck.theme, self.deck.theme.name).encode())))
        del self._kept[self.notes_master.target]
        xml = notes.notes_master(self.names, self.setter.language())
        yield Part(self.notes_master.target, "presentationml.notesMaster", xml, (theme,))

    def _settings(self) -> Iterator[Part]:
        """Settings that the file lacks: PowerPoint mends a file without them."""
        present = {each.get("Type", "").rpartition("/")[2] for each in _parsed(self._kept[_rels(self.template.main)])}
        for part in presentation.settings():
            kind = part.type.rpartition(".")[2]
            if kind not in present and part.name not in self._kept:
                self._relate(self.template.main, Relation(kind, part.name))
                yield part

    def _list_slides(self, slides: Sequence[str]) -> None:
        """The slides and their sections in the presentation."""
        root = _parsed(self._kept[self.template.main])
        if not self._has_notes:
            _remove(root.find(_P + "notesMasterIdLst"))
            listed = _before(root, "notesMasterIdLst", _AFTER_MASTERS)
            _under(listed, "notesMasterId").set(_R + "id", self._relate(self.template.main, self.notes_master))
        listed = _before(root, "sldIdLst", _AFTER_MASTERS[2:])
        for number, name in enumerate(slides, presentation.FIRST_SLIDE):
            entry = _under(listed, "sldId")
            entry.set("id", str(number))
            entry.set(_R + "id", self._relate(self.template.main, Relation("slide", name)))
        sections = presentation.sections(self.deck)
        if sections:
            extensions = root.find(_P + "extLst")
            extensions = _under(root, "extLst") if extensions is None else extensions
            extensions.extend([*_parsed(f"<p:extLst {NAMESPACES}>{sections}</p:extLst>".encode())])
        self._kept[self.template.main] = _written(root)

    def _relate(self, source: str, relation: Relation) -> str:
        """One relationship more for a part; its identifier."""
        root = _parsed(self._kept[_rels(source)])
        taken = {each.get("Id") for each in root}
        name = next(name for number in count(len(taken) + 1) if (name := f"rId{number}") not in taken)
        each = root.makeelement(f"{{{_RELATIONSHIPS}}}Relationship", {"Id": name, "Type": relation.type})
        each.set("Target", relpath(relation.target, dirname(source) or "."))
        root.append(each)
        self._kept[_rels(source)] = _written(root)
        return name


def _rels(name: str) -> str:
    folder, _, leaf = name.rpartition("/")
    return f"{folder}/_rels/{leaf}.rels"


def _parsed(content: bytes) -> Element:
    from lxml import etree

    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))


def _written(root: Element) -> bytes:
    from lxml import etree

    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _under(parent: Element, tag: str) -> Element:
    """A new last child."""
    child = parent.makeelement(_P + tag, {})
    parent.append(child)
    return child


def _before(root: Element, tag: str, others: Sequence[str]) -> Element:
    """A new child before the first of the others that is there."""
    child = root.makeelement(_P + tag, {})
    place = next((place for place, each in enumerate(root) if each.tag in {_P + other for other in others}), len(root))
    root.insert(place, child)
    return child


def _remove(element: Element | None) -> None:
    if element is not None:
        element.getparent().remove(element)
