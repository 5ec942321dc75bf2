"""FittedDeck → the bytes of a .pptx: a template, the slides in its placeholders, the speech in the notes.

The parts are written as text. python-pptx, whose import alone takes a third of the time that a whole run may take, is
not needed for that; the tests read every file back with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from speechdeck.lang import LANGUAGES
from speechdeck.model.fitted import FittedDeck, FittedIcon, FittedSlide, TextBox
from speechdeck.model.options import DEFAULTS
from speechdeck.model.theme import Area, Layout
from speechdeck.write import notes
from speechdeck.write.names import Names, names
from speechdeck.write.ooxml import (
    DECORATIVE,
    NAMESPACES,
    Paint,
    graphic_frame,
    placeholder_shape,
    quote,
    shape_tree,
)
from speechdeck.write.own import OwnDesign
from speechdeck.write.package import Part, Relation, pack
from speechdeck.write.typeset import Typesetter

if TYPE_CHECKING:
    from speechdeck.model.chart import FittedChart
    from speechdeck.write.design import Design, Sheets

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def write_pptx(deck: FittedDeck) -> bytes:
    """The deck as a PowerPoint file; the same deck gives the same bytes."""
    writer = _Writer.of(deck)
    return pack(tuple(writer.parts()), writer.design.root)


class _Writer(NamedTuple):
    deck: FittedDeck
    names: Names
    typesetter: Typesetter
    design: Design
    numbers: Mapping[str, int]  # slide key → slide number

    @classmethod
    def of(cls, deck: FittedDeck) -> _Writer:
        own = names(deck.language)
        typesetter = Typesetter(deck.theme, Paint(deck.theme.dark), LANGUAGES[deck.language].typography)
        return cls(
            deck=deck,
            names=own,
            typesetter=typesetter,
            design=_design(deck, own, typesetter),
            numbers={slide.key: number for number, slide in enumerate(deck.slides, 1)},
        )

    def parts(self) -> Iterator[Part]:
        yield from self.design.parts(tuple(map(_slide_name, self.numbers.values())))
        for number, slide in enumerate(self.deck.slides, 1):
            yield from self._slide(slide, number)
            yield self._notes(slide, number)

    def _slide(self, slide: FittedSlide, number: int) -> Iterator[Part]:
        sheets = self.design.sheets(slide.theme)
        relations = [
            Relation("slideLayout", sheets.part(slide.layout)),
            Relation("notesSlide", _notes_name(number)),
        ]
        relations += [
            Relation("slide", _slide_name(target))
            for target in dict.fromkeys(self.numbers[box.link] for box in slide.boxes if box.link is not None)
        ]
        layout = self.deck.layout(slide)
        if slide.chart:
            relations.append(Relation("chart", _chart_name(number)))
            yield from self._chart(slide.chart, _chart_area(layout), number, sheets)
        items = [*enumerate(in_order(slide, layout), 2)]
        shapes = "".join(self._shape(item, layout, shape, relations, sheets) for shape, item in items)
        xml = (
            f"<p:sld {NAMESPACES}><p:cSld>{shape_tree(shapes)}</p:cSld>"
            f"<p:clrMapOvr>{sheets.colour_map(slide.layout)}</p:clrMapOvr>{self._show(slide, items)}</p:sld>"
        )
        yield Part(_slide_name(number), "presentationml.slide", xml, tuple(relations))

    def _show(self, slide: FittedSlide, items: Sequence[tuple[int, Item]]) -> str:
        """How the slide and its items come up."""
        if self.deck.transition == DEFAULTS.show.transition and slide.stay is None and not slide.steps:
            return ""
        from speechdeck.write.show import timing, transition

        return transition(self.deck.transition, slide.stay) + timing(slide, items)

    def _shape(self, item: Item, layout: Layout, shape: int, relations: list[Relation], sheets: Sheets) -> str:
        if isinstance(item, TextBox):
            return self._box(item, layout, shape, relations, sheets)
        if isinstance(item, FittedIcon):
            return self._icon(item, shape, sheets)
        area = _chart_area(layout)
        attributes = sheets.places[layout.name][area.name].attributes
        return graphic_frame(shape, self.names.area(area), item.description, attributes, area.rect, len(relations))

    def _icon(self, icon: FittedIcon, shape: int, sheets: Sheets) -> str:
        """A freeform of the slide's own, in a colour of the theme."""
        name = quote(f"{self.names.areas['icon']} {icon.area.lstrip('abcdefghijklmnopqrstuvwxyz')}")
        return (
            f'<p:sp><p:nvSpPr><p:cNvPr id="{shape}" name="{name}">{DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr/>'
            f"</p:nvSpPr>{sheets.setter.paint.drawing(icon.drawing)[1]}</p:sp>"
        )

    def _chart(self, chart: FittedChart, area: Area, number: int, sheets: Sheets) -> Iterator[Part]:
        """The chart of a slide and the workbook behind it."""
        from speechdeck.write.chart import chart_part
        from speechdeck.write.workbook import workbook

        book = Part(f"ppt/embeddings/Microsoft_Excel_Sheet{number}.xlsx", _XLSX, workbook(chart))
        xml = chart_part(chart, area, sheets.setter)
        yield Part(_chart_name(number), "drawingml.chart", xml, (Relation("package", book.name),))
        yield book

    def _box(self, box: TextBox, layout: Layout, shape: int, relations: list[Relation], sheets: Sheets) -> str:
        """A filled placeholder. Its place, its fonts and its colours stand in the layout."""
        area = layout.area(box.area)
        if area is None:
            raise KeyError(f"{layout.name} has no area {box.area!r}")
        typesetter = sheets.typesetter(layout.name, area.name)
        text = typesetter.field(box, area) if area.role == "page" else typesetter.paragraphs(box, area)
        return placeholder_shape(
            shape,
            self.names.area(area),
            sheets.places[layout.name][box.area].attributes,
            f"<p:txBody>{sheets.body(layout.name, box)}<a:lstStyle/>{text}</p:txBody>",
            link=self._link(box.link, relations),
        )

    def _link(self, key: str | None, relations: list[Relation]) -> str:
        """A click anywhere on the shape jumps to the slide."""
        if key is None:
            return ""
        place = relations.index(Relation("slide", _slide_name(self.numbers[key]))) + 1
        return f'<a:hlinkClick r:id="rId{place}" action="ppaction://hlinksldjump"/>'

    def _notes(self, slide: FittedSlide, number: int) -> Part:
        lines = notes.lines(self.deck.source, slide)
        xml = notes.notes_slide(lines, self.names, self.typesetter.language())
        relations = (self.design.notes_master, Relation("slide", _slide_name(number)))
        return Part(_notes_name(number), "presentationml.notesSlide", xml, relations)


#: What stands on a slide.
Item: TypeAlias = "TextBox | FittedIcon | FittedChart"


def in_order(slide: FittedSlide, layout: Layout) -> Iterator[Item]:
    """Texts, icons and chart of a slide as they are read: each where its area stands in the layout."""
    places = {area.name: place for place, area in enumerate(layout.areas)}
    waiting: list[tuple[int, FittedIcon | FittedChart]] = [(places[icon.area], icon) for icon in slide.icons]
    if slide.chart:
        waiting.append((places[_chart_area(layout).name], slide.chart))
    waiting.sort(key=lambda each: each[0])
    for box in slide.boxes:
        while waiting and waiting[0][0] < places[box.area]:
            yield waiting.pop(0)[1]
        yield box
    yield from (item for _, item in waiting)


def _chart_area(layout: Layout) -> Area:
    return next(area for area in layout.areas if area.role == "chart")


def _design(deck: FittedDeck, names: Names, typesetter: Typesetter) -> Design:
    """The company's file that the deck is built on, or a template made of the theme."""
    if deck.theme.template is None:
        return OwnDesign.of(deck, names)
    from speechdeck.write.company import CompanyDesign

    return CompanyDesign(deck, deck.theme.template, names, typesetter)


def _chart_name(number: int) -> str:
    return f"ppt/charts/chart{number}.xml"


def _slide_name(number: int) -> str:
    return f"ppt/slides/slide{number}.xml"


def _notes_name(number: int) -> str:
    return f"ppt/notesSlides/notesSlide{number}.xml"
