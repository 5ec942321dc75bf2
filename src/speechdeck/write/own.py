"""Themes of ours → everything in the file but slides and notes: themes, masters, layouts, settings, properties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from speechdeck.lang import LANGUAGES
from speechdeck.model.fitted import FittedDeck, TextBox
from speechdeck.model.marks import Marks
from speechdeck.model.theme import Layout, Theme
from speechdeck.write import notes, presentation, properties
from speechdeck.write.marks import MarkWriter
from speechdeck.write.names import Names
from speechdeck.write.ooxml import Paint, emu
from speechdeck.write.package import Part, Relation
from speechdeck.write.placeholder import Placeholder, placeholders
from speechdeck.write.scheme import theme_part
from speechdeck.write.template import Template
from speechdeck.write.typeset import Typesetter

#: Slides have the colours of their master.
MASTER_COLOURS = "<a:masterClrMapping/>"

_NOTES_MASTER = Relation("notesMaster", "ppt/notesMasters/notesMaster1.xml")


class OwnSheets(NamedTuple):
    """Sheets made new from a theme: the `number`th master of the file, its layouts behind `before` others."""

    theme: Theme
    marks: Marks
    names: Names
    setter: Typesetter
    layouts: tuple[Layout, ...]
    places: Mapping[str, Mapping[str, Placeholder]]
    number: int = 1
    before: int = 0

    @property
    def master(self) -> Relation:
        return Relation("slideMaster", f"ppt/slideMasters/slideMaster{self.number}.xml")

    @property
    def id(self) -> int:
        """The number that the presentation knows the master by."""
        return presentation.master_id(self.number - 1, self.before)

    def part(self, layout: str) -> str:
        return self._name(next(place for place, each in enumerate(self.layouts, 1) if each.name == layout))

    def typesetter(self, layout: str, area: str) -> Typesetter:
        return self.setter

    def body(self, layout: str, box: TextBox) -> str:
        return f'<a:bodyPr rIns="{emu(box.right_inset)}"/>' if box.right_inset else "<a:bodyPr/>"

    def colour_map(self, layout: str) -> str:
        return MASTER_COLOURS

    def parts(self, look: Relation) -> Iterator[Part]:
        """Master and layouts, which follow the theme part of `look`."""
        template = Template(self.theme, self.names, self.setter)
        own = tuple(Relation("slideLayout", self._name(place)) for place in range(1, len(self.layouts) + 1))
        yield Part(self.master.target, "presentationml.slideMaster", template.master(len(own), self.id), (*own, look))
        writer = MarkWriter(self.marks, self.names, self.setter)
        for relation, layout in zip(own, self.layouts, strict=True):
            place, pictures = self.marks.places.get(layout.name), writer.relations()
            ids = tuple(f"rId{number}" for number in range(2, 2 + len(pictures)))
            marks = writer.shapes(place, 3 + len(layout.drawings) + len(layout.areas), ids)
            xml = template.layout(layout, self.places[layout.name], marks)
            relations = (self.master, *pictures) if place else (self.master,)
            yield Part(relation.target, "presentationml.slideLayout", xml, relations)

    def label(self, language: str) -> str:
        """What the design menu calls the theme."""
        labels = self.theme.label
        usual = "zh" if self.setter.typography.east_asian else "en"
        return labels.get(language) or labels.get(usual) or self.theme.name

    def _name(self, place: int) -> str:
        return f"ppt/slideLayouts/slideLayout{self.before + place}.xml"


class OwnDesign(NamedTuple):
    """A Design made new from the deck's theme, and from those of single slides."""

    deck: FittedDeck
    names: Names
    looks: Mapping[str | None, OwnSheets]  # by the name that slides have of it
    root: tuple[Relation, ...] = (
        Relation("officeDocument", presentation.NAME),
        Relation("core-properties", "docProps/core.xml"),
        Relation("extended-properties", "docProps/app.xml"),
    )
    notes_master: Relation = _NOTES_MASTER

    @classmethod
    def of(cls, deck: FittedDeck, names: Names) -> OwnDesign:
        looks: dict[str | None, OwnSheets] = {}
        before = 0
        for number, name in enumerate((None, *deck.others), 1):
            theme, marks = (deck.theme, deck.marks) if name is None else deck.others[name]
            setter = Typesetter(theme, Paint(theme.dark), LANGUAGES[deck.language].typography)
            layouts = offered(deck) if name is None else _used(deck, name)
            places = {layout.name: placeholders(layout) for layout in layouts}
            looks[name] = OwnSheets(theme, marks, names, setter, layouts, places, number, before)
            before += len(layouts)
        return cls(deck, names, looks)

    def sheets(self, theme: str | None) -> OwnSheets:
        return self.looks[theme]

    def parts(self, slides: tuple[str, ...]) -> Iterator[Part]:
        setter = self.looks[None].setter
        yield from properties.parts(self.deck, self.names, setter.typography.tag)
        yield presentation.presentation(
            self.deck,
            slides,
            tuple((look.master, look.id) for look in self.looks.values()),
            (
                _NOTES_MASTER,
                Relation("presProps", "ppt/presProps.xml"),
                Relation("viewProps", "ppt/viewProps.xml"),
                _theme(1),
                Relation("tableStyles", "ppt/tableStyles.xml"),
            ),
            setter.language(),
        )
        yield from presentation.settings()
        yield from self._templates(setter)

    def _templates(self, setter: Typesetter) -> Iterator[Part]:
        """Themes, masters and layouts; the notes master wants a theme of its own, the second one of the file."""
        own = self.looks[None]
        numbered = [*zip((1, *range(3, len(self.looks) + 2)), self.looks.values(), strict=True)]
        for number, look in (numbered[0], (2, own), *numbered[1:]):
            yield Part(_theme(number).target, "theme", theme_part(look.theme, look.label(self.deck.language)))
        yield from MarkWriter(self.deck.marks, self.names, setter).media()
        for number, look in numbered:
            yield from look.parts(_theme(number))
        xml = notes.notes_master(self.names, setter.language())
        yield Part(_NOTES_MASTER.target, "presentationml.notesMaster", xml, (_theme(2),))


def offered(deck: FittedDeck) -> tuple[Layout, ...]:
    """The layouts in use, and of every kind the one that the theme lists first, for slides that a user adds.

    All of them would be some 65, of which a deck uses 5 to 10: too many to choose from, and to make and write them
    takes 110 ms, a sixth of the time that a whole run may take.
    """
    chosen = {slide.layout for slide in deck.slides if slide.theme is None}
    kinds: set[str] = set()
    for name in deck.theme.layouts:
        kind = re.split("[-@]", name)[0]
        if kind not in kinds:
            kinds.add(kind)
            chosen.add(name)
    return tuple(deck.theme.layouts[name] for name in deck.theme.layouts if name in chosen)


def _used(deck: FittedDeck, theme: str) -> tuple[Layout, ...]:
    """The layouts of a single slides' theme that are in use."""
    chosen = {slide.layout for slide in deck.slides if slide.theme == theme}
    layouts = deck.others[theme].theme.layouts
    return tuple(layouts[name] for name in layouts if name in chosen)


def _theme(number: int) -> Relation:
    return Relation("theme", f"ppt/theme/theme{number}.xml")
