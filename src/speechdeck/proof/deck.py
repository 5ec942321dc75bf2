"""A .pptx → its slides as a stranger reads them, with python-pptx: texts, notes, titles, boxes to measure.

The program writes its decks without that library, so what it reads back is a witness of its own. A text is found
wherever its XML stands: in shapes, groups, tables, charts and SmartArt.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

from speechdeck.errors import UsageError
from speechdeck.proof.boxes import Box, boxes
from speechdeck.proof.charts import chart_texts
from speechdeck.proof.ooxml import paragraph_text, tag

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.slide import Slide

#: Placeholders that return on every slide.
RUNNING = ("ftr", "sldNum", "dt", "hdr")
#: Frames whose text stands in a part of its own.
_DIAGRAM = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
_SECTION = "{http://schemas.microsoft.com/office/powerpoint/2010/main}section"
_NO_DECK = "Give a .pptx file."


@dataclass(frozen=True, slots=True)
class Text:
    """One paragraph on a slide, or one text or value of a chart."""

    slide: int  # from 1
    shape: str  # its name in the selection pane
    paragraph: int  # from 1, in its shape
    text: str
    placeholder: str = ""  # its type; empty outside placeholders
    generated: bool = False  # a field: slide number or date
    value: float | None = None  # of a chart


@dataclass(frozen=True, slots=True)
class DeckSlide:
    """One slide, read."""

    number: int  # from 1
    title: str
    texts: tuple[Text, ...]
    notes: str
    empty: tuple[str, ...]  # names of placeholders that nothing was put into
    boxes: tuple[Box, ...]
    pictures: tuple[str, ...]  # names of what may hold text that cannot be read


@dataclass(frozen=True, slots=True)
class Deck:
    """A deck, read."""

    slides: tuple[DeckSlide, ...]
    sections: int  # native ones


def read_deck(path: Path) -> Deck:
    """What a .pptx says. Raises UsageError where it is none."""
    presentation = _opened(path)
    sections = sum(1 for _ in presentation.part._element.iter(_SECTION))
    try:
        slides = tuple(_slide(slide, number, presentation) for number, slide in enumerate(presentation.slides, 1))
        return Deck(slides, sections)
    except KeyError as error:  # a part that another one names is not there
        raise UsageError(f"{path.name} is damaged: a part of it is missing", hint=_NO_DECK) from error
    except (SyntaxError, ValueError) as error:  # a theme or chart that is no XML, a number that is none
        raise UsageError(f"{path.name} is damaged: it cannot be opened", hint=_NO_DECK) from error


def _opened(path: Path) -> Presentation:
    if not path.exists():
        raise UsageError(f"no such file: {path}", hint="Check the name and the folder.")
    if path.is_dir():
        raise UsageError(f"{path} is a folder, not a deck", hint=_NO_DECK)
    import pptx
    from pptx.exc import PackageNotFoundError

    try:
        return pptx.Presentation(str(path))
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from error
    except (PackageNotFoundError, ValueError) as error:  # no zip; a zip of something else
        raise UsageError(f"{path.name} is not a .pptx", hint=_NO_DECK) from error
    except (zipfile.BadZipFile, KeyError, SyntaxError, AttributeError) as error:  # SyntaxError: lxml's, of XML
        raise UsageError(f"{path.name} is damaged: it cannot be opened", hint=_NO_DECK) from error


def _slide(slide: Slide, number: int, presentation: Presentation) -> DeckSlide:
    title = slide.shapes.title
    placeholders = [shape for shape in slide.placeholders if shape.has_text_frame]
    return DeckSlide(
        number=number,
        title=" ".join(title.text_frame.text.split()) if title is not None else "",
        texts=tuple(_texts(slide, number)),
        notes=_notes(slide),
        empty=tuple(
            shape.name for shape in placeholders if not _says(shape._element) and _kind(shape._element) not in RUNNING
        ),
        boxes=tuple(boxes(slide, number, presentation)),
        pictures=tuple(_name(node) for node in slide._element.iter(tag("p:pic"), tag("p:oleObj"))),
    )


def _texts(slide: Slide, number: int) -> Iterator[Text]:
    """Every text of a slide, in the order of its shapes."""
    count: dict[Any, int] = {}
    for node in slide._element.iter(tag("a:p"), tag("p:graphicFrame")):
        if _is_fallback(node):
            continue
        if node.tag == tag("p:graphicFrame"):
            yield from _framed(slide, node, number)
            continue
        shape = _shape(node)
        count[shape] = count.get(shape, 0) + 1
        text = paragraph_text(node)
        if text.strip():
            generated = node.find(tag("a:fld")) is not None and node.find(tag("a:r")) is None
            yield Text(number, _name(shape), count[shape], text, _kind(shape), generated)


def _framed(slide: Slide, frame: Any, number: int) -> Iterator[Text]:
    """The texts of a chart or of SmartArt."""
    place = 0
    for node in frame.iter("{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"):
        part = slide.part.related_part(node.get(tag("r:id")))
        for text, value in chart_texts(part.blob):
            place += 1
            yield Text(number, _name(frame), place, text, value=value)
    for node in frame.iter(f"{{{_DIAGRAM}}}relIds"):
        part = slide.part.related_part(node.get(tag("r:dm")))
        for text in map(paragraph_text, ElementTree.fromstring(part.blob).iter(tag("a:p"))):
            place += 1
            if text.strip():
                yield Text(number, _name(frame), place, text)


def _notes(slide: Slide) -> str:
    if not slide.has_notes_slide:
        return ""
    frame = slide.notes_slide.notes_text_frame
    return "\n".join(paragraph_text(node) for node in frame._txBody.iter(tag("a:p"))) if frame is not None else ""


def _says(element: Any) -> bool:
    return any(paragraph_text(node).strip() for node in element.iter(tag("a:p")))


def _shape(node: Any) -> Any:
    """The shape that a paragraph stands in."""
    return next(parent for parent in node.iterancestors() if parent.tag in (tag("p:sp"), tag("p:graphicFrame"),
                tag("p:cxnSp"), tag("p:cSld")))  # fmt: skip


def _name(shape: Any) -> str:
    named = next(shape.iter(tag("p:cNvPr")), None)
    return "" if named is None else str(named.get("name", ""))


def _kind(shape: Any) -> str:
    """The placeholder's type, "" where it is none."""
    mark = next(shape.iter(tag("p:ph")), None)
    return "" if mark is None else str(mark.get("type", "obj"))


def _is_fallback(node: Any) -> bool:
    """What programs show that do not know the newer form beside it: the same text once more."""
    return any(parent.tag.endswith("}Fallback") for parent in node.iterancestors())
