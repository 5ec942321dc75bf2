"""FittedDeck → the bytes of a .pptx: a template, the slides in its placeholders, the speech in the notes.

The parts are written as text. python-pptx, whose import alone takes as long as a whole run may, is not needed for
that; the tests read every file back with it.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from speechdeck.lang import LANGUAGES
from speechdeck.model.fitted import FittedDeck, FittedSlide, TextBox
from speechdeck.model.geometry import SLIDE_HEIGHT, SLIDE_WIDTH
from speechdeck.model.theme import Layout
from speechdeck.write import notes, properties
from speechdeck.write.names import Names, names
from speechdeck.write.ooxml import NAMESPACES, Paint, emu, placeholder_shape, quote, shape_tree
from speechdeck.write.package import Part, Relation, pack
from speechdeck.write.placeholder import Placeholder, placeholders
from speechdeck.write.scheme import theme_part
from speechdeck.write.template import Template
from speechdeck.write.typeset import Typesetter, plain_levels

_PRESENTATION = "ppt/presentation.xml"
_MASTER = "ppt/slideMasters/slideMaster1.xml"
_NOTES_MASTER = "ppt/notesMasters/notesMaster1.xml"

#: The first number that PowerPoint gives to a slide.
_FIRST_SLIDE = 256


def write_pptx(deck: FittedDeck) -> bytes:
    """The deck as a PowerPoint file; the same deck gives the same bytes."""
    writer = _Writer.of(deck)
    root = (
        Relation("officeDocument", _PRESENTATION),
        Relation("core-properties", "docProps/core.xml"),
        Relation("extended-properties", "docProps/app.xml"),
    )
    return pack(tuple(writer.parts()), root)


class _Writer(NamedTuple):
    deck: FittedDeck
    names: Names
    typesetter: Typesetter
    template: Template
    layouts: tuple[Layout, ...]
    places: dict[str, dict[str, Placeholder]]  # layout name → area name → placeholder

    @classmethod
    def of(cls, deck: FittedDeck) -> _Writer:
        theme, words = deck.theme, names(deck.language)
        typesetter = Typesetter(theme, Paint(theme.dark), LANGUAGES[deck.language].typography)
        template = Template(theme, words, typesetter)
        layouts = _offered(deck)
        return cls(deck, words, typesetter, template, layouts, {each.name: placeholders(each) for each in layouts})

    def parts(self) -> Iterator[Part]:
        yield Part(
            "docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
            properties.core(self.deck, self.typesetter.typography.tag),
        )
        yield Part("docProps/app.xml", "extended-properties", properties.app(self.deck, self.names))
        yield Part(_PRESENTATION, "presentationml.presentation.main", self._presentation(), tuple(self._relations()))
        yield from self._settings()
        yield from self._template()
        yield from self._notes_template()
        for number, slide in enumerate(self.deck.slides, 1):
            yield self._slide(slide, number)
            yield self._notes(slide, number)

    # the presentation

    def _relations(self) -> Iterator[Relation]:
        """Of the presentation: the slides come first, so that slide n is rIdn."""
        for number in range(1, len(self.deck.slides) + 1):
            yield Relation("slide", _slide_name(number))
        yield Relation("slideMaster", _MASTER)
        yield Relation("notesMaster", _NOTES_MASTER)
        yield Relation("presProps", "ppt/presProps.xml")
        yield Relation("viewProps", "ppt/viewProps.xml")
        yield Relation("theme", "ppt/theme/theme1.xml")
        yield Relation("tableStyles", "ppt/tableStyles.xml")

    def _presentation(self) -> str:
        count = len(self.deck.slides)
        slides = "".join(f'<p:sldId id="{_FIRST_SLIDE + n - 1}" r:id="rId{n}"/>' for n in range(1, count + 1))
        return (
            f'<p:presentation {NAMESPACES} saveSubsetFonts="1" autoCompressPictures="0">'
            f'<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId{count + 1}"/></p:sldMasterIdLst>'
            f'<p:notesMasterIdLst><p:notesMasterId r:id="rId{count + 2}"/></p:notesMasterIdLst>'
            f"<p:sldIdLst>{slides}</p:sldIdLst>"
            f'<p:sldSz cx="{emu(SLIDE_WIDTH)}" cy="{emu(SLIDE_HEIGHT)}"/>'
            f'<p:notesSz cx="{emu(notes.PAGE[0])}" cy="{emu(notes.PAGE[1])}"/>'
            f"<p:defaultTextStyle><a:defPPr><a:defRPr {self.typesetter.language()}/></a:defPPr>{plain_levels(18)}"
            f"</p:defaultTextStyle>{self._sections()}</p:presentation>"
        )

    def _sections(self) -> str:
        """Native sections. Their identifiers come from place and name, so they stay the same from run to run."""
        numbers = {slide.key: _FIRST_SLIDE + place for place, slide in enumerate(self.deck.slides)}
        sections = "".join(
            f'<p14:section name="{quote(section.name)}" id="{_guid(f"{place}:{section.name}")}"><p14:sldIdLst>'
            + "".join(f'<p14:sldId id="{numbers[key]}"/>' for key in section.slides)
            + "</p14:sldIdLst></p14:section>"
            for place, section in enumerate(self.deck.sections)
        )
        return (
            '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst '
            f'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">{sections}</p14:sectionLst></p:ext>'
            "</p:extLst>"
            if sections
            else ""
        )

    def _settings(self) -> Iterator[Part]:
        yield Part("ppt/presProps.xml", "presentationml.presProps", f"<p:presentationPr {NAMESPACES}/>")
        yield Part("ppt/viewProps.xml", "presentationml.viewProps", f"<p:viewPr {NAMESPACES}/>")
        yield Part(
            "ppt/tableStyles.xml",
            "presentationml.tableStyles",
            '<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
            'def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>',
        )

    # the template

    def _template(self) -> Iterator[Part]:
        own = tuple(Relation("slideLayout", _layout_name(number)) for number in range(1, len(self.layouts) + 1))
        label = self._label()
        yield Part("ppt/theme/theme1.xml", "theme", theme_part(self.deck.theme, label))
        yield Part(
            _MASTER,
            "presentationml.slideMaster",
            self.template.master(len(own)),
            (*own, Relation("theme", "ppt/theme/theme1.xml")),
        )
        for relation, layout in zip(own, self.layouts, strict=True):
            yield Part(
                relation.target,
                "presentationml.slideLayout",
                self.template.layout(layout, self.places[layout.name]),
                (Relation("slideMaster", _MASTER),),
            )

    def _label(self) -> str:
        labels = self.deck.theme.label
        return labels.get(self.deck.language) or labels.get("zh" if self._east_asian else "en") or self.deck.theme.name

    @property
    def _east_asian(self) -> bool:
        return self.typesetter.typography.east_asian

    # slides and notes

    def _slide(self, slide: FittedSlide, number: int) -> Part:
        layout = self.deck.theme.layouts[slide.layout]
        relations = [
            Relation("slideLayout", _layout_name(self.layouts.index(layout) + 1)),
            Relation("notesSlide", _notes_name(number)),
        ]
        shapes = ""
        for place, box in enumerate(slide.boxes, 2):
            target = None
            if box.link is not None:
                relation = Relation("slide", _slide_name(self._number(box.link)))
                if relation not in relations:
                    relations.append(relation)
                target = relations.index(relation) + 1
            shapes += self._box(box, layout, place, target)
        xml = (
            f"<p:sld {NAMESPACES}><p:cSld>{shape_tree(shapes)}</p:cSld>"
            "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
        )
        return Part(_slide_name(number), "presentationml.slide", xml, tuple(relations))

    def _box(self, box: TextBox, layout: Layout, number: int, target: int | None) -> str:
        """A filled placeholder. Its place, its fonts and its colours stand in the layout."""
        area = layout.area(box.area)
        if area is None:
            raise KeyError(f"{layout.name} has no area {box.area!r}")
        placeholder = self.places[layout.name][box.area]
        link = f'<a:hlinkClick r:id="rId{target}" action="ppaction://hlinksldjump"/>' if target else ""
        inset = f' rIns="{emu(box.right_inset)}"' if box.right_inset else ""
        text = self.typesetter.field(box, area) if area.role == "page" else self.typesetter.paragraphs(box, area)
        body = f"<p:txBody><a:bodyPr{inset}/><a:lstStyle/>{text}</p:txBody>"
        return placeholder_shape(number, self.names.area(area), placeholder.attributes, body, link=link)

    def _number(self, key: str) -> int:
        return next(number for number, slide in enumerate(self.deck.slides, 1) if slide.key == key)

    def _notes_template(self) -> Iterator[Part]:
        yield Part("ppt/theme/theme2.xml", "theme", theme_part(self.deck.theme, self._label()))
        yield Part(
            _NOTES_MASTER,
            "presentationml.notesMaster",
            notes.notes_master(self.names, self.typesetter.language()),
            (Relation("theme", "ppt/theme/theme2.xml"),),
        )

    def _notes(self, slide: FittedSlide, number: int) -> Part:
        lines = notes.paragraphs(self.deck.source, slide.notes)
        return Part(
            _notes_name(number),
            "presentationml.notesSlide",
            notes.notes_slide(lines, self.names, self.typesetter.language()),
            (Relation("notesMaster", _NOTES_MASTER), Relation("slide", _slide_name(number))),
        )


def _offered(deck: FittedDeck) -> tuple[Layout, ...]:
    """The layouts in use, and of every kind the one that the theme lists first, for slides that a user adds.

    All of them would be some 65, of which a deck uses 5 to 10: too many to choose from, and to make and write them
    takes 110 ms, a seventh of the time that a whole run may take.
    """
    chosen = {slide.layout for slide in deck.slides}
    kinds: set[str] = set()
    for name in deck.theme.layouts:
        kind = re.split("[-@]", name)[0]
        if kind not in kinds:
            kinds.add(kind)
            chosen.add(name)
    return tuple(deck.theme.layouts[name] for name in deck.theme.layouts if name in chosen)


def _slide_name(number: int) -> str:
    return f"ppt/slides/slide{number}.xml"


def _layout_name(number: int) -> str:
    return f"ppt/slideLayouts/slideLayout{number}.xml"


def _notes_name(number: int) -> str:
    return f"ppt/notesSlides/notesSlide{number}.xml"


def _guid(name: str) -> str:
    """An identifier that depends on the name only: unique in its file, which is all that it is asked for."""
    digits = "".join(f"{zlib.crc32(f'{salt}:{name}'.encode()):08X}" for salt in range(4))
    return "{" + "-".join(digits[a:b] for a, b in pairwise((0, 8, 12, 16, 20, 32))) + "}"
