"""A theme of ours → everything in the file but slides and notes: theme, master, layouts, settings, properties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from speechdeck.model.fitted import FittedDeck, TextBox
from speechdeck.model.theme import Layout
from speechdeck.write import notes, presentation, properties
from speechdeck.write.marks import MarkWriter
from speechdeck.write.names import Names
from speechdeck.write.ooxml import emu
from speechdeck.write.package import Part, Relation
from speechdeck.write.placeholder import Placeholder, placeholders
from speechdeck.write.scheme import theme_part
from speechdeck.write.template import Template
from speechdeck.write.typeset import Typesetter

#: Slides have the colours of their master.
MASTER_COLOURS = "<a:masterClrMapping/>"

_MASTER = Relation("slideMaster", "ppt/slideMasters/slideMaster1.xml")
_NOTES_MASTER = Relation("notesMaster", "ppt/notesMasters/notesMaster1.xml")
_THEME = Relation("theme", "ppt/theme/theme1.xml")
_NOTES_THEME = Relation("theme", "ppt/theme/theme2.xml")


class OwnDesign(NamedTuple):
    """A Design made new from a theme."""

    deck: FittedDeck
    names: Names
    setter: Typesetter
    layouts: tuple[Layout, ...]
    places: Mapping[str, Mapping[str, Placeholder]]
    root: tuple[Relation, ...] = (
        Relation("officeDocument", presentation.NAME),
        Relation("core-properties", "docProps/core.xml"),
        Relation("extended-properties", "docProps/app.xml"),
    )
    notes_master: Relation = _NOTES_MASTER

    @classmethod
    def of(cls, deck: FittedDeck, names: Names, setter: Typesetter) -> OwnDesign:
        layouts = offered(deck)
        return cls(deck, names, setter, layouts, {layout.name: placeholders(layout) for layout in layouts})

    def parts(self, slides: tuple[str, ...]) -> Iterator[Part]:
        yield from properties.parts(self.deck, self.names, self.setter.typography.tag)
        yield presentation.presentation(
            self.deck,
            slides,
            (
                _MASTER,
                _NOTES_MASTER,
                Relation("presProps", "ppt/presProps.xml"),
                Relation("viewProps", "ppt/viewProps.xml"),
                _THEME,
                Relation("tableStyles", "ppt/tableStyles.xml"),
            ),
            self.setter.language(),
        )
        yield from presentation.settings()
        yield from self._template()

    def part(self, layout: str) -> str:
        return _layout_name(next(place for place, each in enumerate(self.layouts, 1) if each.name == layout))

    def typesetter(self, layout: str, area: str) -> Typesetter:
        return self.setter

    def body(self, layout: str, box: TextBox) -> str:
        return f'<a:bodyPr rIns="{emu(box.right_inset)}"/>' if box.right_inset else "<a:bodyPr/>"

    def colour_map(self, layout: str) -> str:
        return MASTER_COLOURS

    def _template(self) -> Iterator[Part]:
        """Theme, master and layouts; the notes master wants a theme of its own."""
        template = Template(self.deck.theme, self.names, self.setter)
        for theme in (_THEME, _NOTES_THEME):
            yield Part(theme.target, "theme", theme_part(self.deck.theme, self._label()))
        own = tuple(Relation("slideLayout", _layout_name(number)) for number in range(1, len(self.layouts) + 1))
        yield Part(_MASTER.target, "presentationml.slideMaster", template.master(len(own)), (*own, _THEME))
        writer = MarkWriter(self.deck.marks, self.names, self.setter)
        yield from writer.media()
        for relation, layout in zip(own, self.layouts, strict=True):
            place, pictures = self.deck.marks.places.get(layout.name), writer.relations()
            ids = tuple(f"rId{number}" for number in range(2, 2 + len(pictures)))
            marks = writer.shapes(place, 3 + len(layout.drawings) + len(layout.areas), ids)
            xml = template.layout(layout, self.places[layout.name], marks)
            relations = (_MASTER, *pictures) if place else (_MASTER,)
            yield Part(relation.target, "presentationml.slideLayout", xml, relations)
        xml = notes.notes_master(self.names, self.setter.language())
        yield Part(_NOTES_MASTER.target, "presentationml.notesMaster", xml, (_NOTES_THEME,))

    def _label(self) -> str:
        """What the design menu calls the theme."""
        labels = self.deck.theme.label
        usual = "zh" if self.setter.typography.east_asian else "en"
        return labels.get(self.deck.language) or labels.get(usual) or self.deck.theme.name


def offered(deck: FittedDeck) -> tuple[Layout, ...]:
    """The layouts in use, and of every kind the one that the theme lists first, for slides that a user adds.

    All of them would be some 65, of which a deck uses 5 to 10: too many to choose from, and to make and write them
    takes 110 ms, a sixth of the time that a whole run may take.
    """
    chosen = {slide.layout for slide in deck.slides}
    kinds: set[str] = set()
    for name in deck.theme.layouts:
        kind = re.split("[-@]", name)[0]
        if kind not in kinds:
            kinds.add(kind)
            chosen.add(name)
    return tuple(deck.theme.layouts[name] for name in deck.theme.layouts if name in chosen)


def _layout_name(number: int) -> str:
    return f"ppt/slideLayouts/slideLayout{number}.xml"
