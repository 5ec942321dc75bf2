"""Word (.docx) → Page: what the page shows, automatic numbers included, one paragraph a block.

The parts are read directly: python-docx knows no automatic numbers, no tracked changes and no content controls, and
takes longer to import than this takes to read a speech. A heading style is a heading of its outline level; the Title
style is a centred text, because where a title stands says more about it than its style does. Inserted text is kept and
deleted text dropped, as if all changes were accepted. Foot- and endnotes, comments, headers, text boxes and the table
of contents are not part of what is spoken.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from speechdeck.diagnostics import Diagnostic, Diagnostics
from speechdeck.errors import ManuscriptError
from speechdeck.model.manuscript import BlockKind, Origin
from speechdeck.read.numbering import Numbering, numbering
from speechdeck.read.page import Page, Passage, compose
from speechdeck.read.wordml import NAMESPACE, STRICT, child_value, switch, value, w

_MAIN = "word/document.xml"
_LARGEST = 200_000_000  # bytes of one part: a speech has some thousands, only a zip bomb has more
_SAVE_AGAIN = "Open it in a word processor and save it again as .docx."
_OTHERS = (("xl/", "an Excel workbook"), ("ppt/", "a PowerPoint file"), ("content.xml", "an OpenDocument file"))
# What is in the document but not on the page, or not in the speech.
_DROPPED = {w(name) for name in ("del", "moveFrom", "rt", "txbxContent", "drawing", "pict", "object", "sectPr")} | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
}
_NOTES = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}
_BREAK = "\v"  # a line break inside a paragraph, until the paragraph is cut


@dataclass(frozen=True, slots=True)
class _Style:
    """A paragraph or character style, its ancestors' settings taken over."""

    name: str
    bold: bool | None = None
    centred: bool = False
    outline: int | None = None  # from 0
    list_id: str = ""
    list_level: int | None = None


@dataclass(slots=True)
class _Document:
    styles: dict[str, _Style]
    default_style: str
    numbering: Numbering
    notes: dict[str, int]  # what was left out → how often


def read_docx(raw: bytes, name: str) -> tuple[Page, Diagnostics]:
    """The paragraphs and table rows of a Word file. Raises ManuscriptError if it is damaged or none."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return _page(archive, name)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise ManuscriptError(f"{name} is damaged: the Word file is not a whole zip", hint=_SAVE_AGAIN) from error
    except RuntimeError as error:  # zipfile's way to say that an entry has a password
        raise ManuscriptError(f"{name} is protected with a password", hint=_SAVE_AGAIN) from error
    except (ElementTree.ParseError, ValueError) as error:
        raise ManuscriptError(f"{name} is damaged: its XML cannot be read", hint=_SAVE_AGAIN) from error


def _page(archive: zipfile.ZipFile, name: str) -> tuple[Page, Diagnostics]:
    main = _main_part(archive)
    if main is None:
        what = next((what for part, what in _OTHERS for entry in archive.namelist() if entry.startswith(part)), "a zip")
        raise ManuscriptError(f"{name} is {what}, not a Word file", hint="Give a .txt, .md or .docx file.")
    folder = main.rpartition("/")[0]
    root = _parsed(archive, main)
    body = None if root is None else root.find(w("body"))
    if body is None:
        raise ManuscriptError(f"{name} is damaged: the Word file has no text part", hint=_SAVE_AGAIN)
    styles = _parsed(archive, f"{folder}/styles.xml")
    table, default, style_lists = _styles(styles)
    document = _Document(table, default, numbering(_parsed(archive, f"{folder}/numbering.xml"), style_lists), {})
    page = compose(_passages(body, document), _title(archive))
    return page, tuple(
        Diagnostic("read.left-out", f"left out what is not spoken: {count} {what}{'s' if count > 1 else ''}")
        for what, count in document.notes.items()
    )


def _main_part(archive: zipfile.ZipFile) -> str | None:
    """The document's own part: usually word/document.xml, but that is only a habit."""
    names = set(archive.namelist())
    if _MAIN in names:
        return _MAIN
    return next((part for part in sorted(names) if part.startswith("word/document") and part.endswith(".xml")), None)


def _parsed(archive: zipfile.ZipFile, part: str) -> ElementTree.Element | None:
    """A part's root element, or None if there is no such part."""
    if part not in archive.namelist():
        return None
    if archive.getinfo(part).file_size > _LARGEST:
        raise zipfile.BadZipFile(f"{part} is too large")
    content = archive.read(part)
    if b"<!DOCTYPE" in content:  # Word writes none; entities that multiply are an attack
        raise zipfile.BadZipFile(f"{part} has a document type")
    return ElementTree.fromstring(content.replace(STRICT, NAMESPACE.encode()))


def _title(archive: zipfile.ZipFile) -> str:
    root = _parsed(archive, "docProps/core.xml")
    return "" if root is None else (root.findtext("{http://purl.org/dc/elements/1.1/}title") or "").strip()


def _styles(root: ElementTree.Element | None) -> tuple[dict[str, _Style], str, dict[str, str]]:
    """Styles by id; the default paragraph style; and which list a numbering style stands for."""
    if root is None:
        return {}, "", {}
    elements = {value(item, "styleId"): item for item in root.iterfind(w("style"))}
    default = next(
        (key for key, item in elements.items() if value(item, "type") == "paragraph" and value(item, "default") == "1"),
        "",
    )
    lists = {key: child_value(item, "pPr/numPr/numId") for key, item in elements.items()}
    return {key: _style(key, elements) for key in elements}, default, {key: val for key, val in lists.items() if val}


def _style(key: str, elements: dict[str, ElementTree.Element]) -> _Style:
    chain: list[ElementTree.Element] = []
    name = child_value(elements[key], "name").lower()
    while key in elements and elements[key] not in chain:
        chain.append(elements[key])
        key = child_value(elements[key], "basedOn")
    outline = _first(child_value(item, "pPr/outlineLvl") for item in chain)
    level = _first(child_value(item, "pPr/numPr/ilvl") for item in chain)
    return _Style(
        name=name,
        bold=next((bold for item in chain if (bold := switch(item, "rPr/b")) is not None), None),
        centred=_first(child_value(item, "pPr/jc") for item in chain) == "center",
        outline=int(outline) if outline.isdigit() and int(outline) < 9 else None,
        list_id=_first(child_value(item, "pPr/numPr/numId") for item in chain),
        list_level=int(level) if level.isdigit() else None,
    )


def _first(values: Iterator[str]) -> str:
    return next((found for found in values if found), "")


def _passages(body: ElementTree.Element, document: _Document) -> Iterator[Passage]:
    number = 0
    for element in _blocks(body):
        if element.tag == w("tbl"):
            yield from _rows(element, document, number + 1)
            number += sum(1 for _ in element.iter(w("p")))
        else:
            number += 1
            yield from _paragraph(element, document, Origin("paragraph", number))


def _blocks(parent: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Paragraphs and tables, those inside content controls and other wrappers too."""
    for element in parent:
        if element.tag in (w("p"), w("tbl")):
            yield element
        elif element.tag not in _DROPPED:
            yield from _blocks(element)


def _rows(table: ElementTree.Element, document: _Document, number: int) -> Iterator[Passage]:
    """A row is a passage with its cells' texts between tabs; a table of one cell is only a frame around paragraphs."""
    rows = list(table.iter(w("tr")))
    if len(rows) == 1 and len(rows[0].findall(w("tc"))) == 1:
        for offset, paragraph in enumerate(rows[0].iter(w("p"))):
            yield from _paragraph(paragraph, document, Origin("paragraph", number + offset))
        return
    for row in rows:
        cells = [" ".join(_cell(cell, document)) for cell in row.iter(w("tc"))]
        if any(cells):
            yield Passage("\t".join(cells), Origin("paragraph", number), BlockKind.TABLE_ROW)
        number += sum(1 for _ in row.iter(w("p")))


def _cell(cell: ElementTree.Element, document: _Document) -> Iterator[str]:
    for paragraph in cell.iterfind(w("p")):
        for passage in _paragraph(paragraph, document, Origin("paragraph", 1)):
            yield passage.text.strip()


def _paragraph(element: ElementTree.Element, document: _Document, origin: Origin) -> Iterator[Passage]:
    properties = element.find(w("pPr"))
    style_id = child_value(properties, "pStyle") or document.default_style
    style = document.styles.get(style_id, _Style(""))
    text, strong = _text(element, document, style)
    if style.name.startswith("toc ") or not text.strip():
        return
    label, list_level = _label(properties, style_id, style, document)
    kind, level = _kind(properties, style, label, list_level)
    alignment = child_value(properties, "jc")
    centred = style.name == "title" or (alignment == "center" if alignment else style.centred)
    label = label or ""
    at = 0
    for line in text.split(_BREAK) if kind is BlockKind.TEXT else [text.replace(_BREAK, "\n")]:
        inside = [(max(a - at, 0), min(b - at, len(line))) for a, b in strong if a < at + len(line) and at < b]
        shifted = tuple((a + len(label), b + len(label)) for a, b in inside)
        yield Passage(label + line, origin, kind, level, shifted, centred)
        at += len(line) + 1
        label = ""


def _kind(
    properties: ElementTree.Element | None, style: _Style, label: str | None, list_level: int
) -> tuple[BlockKind, int | None]:
    direct = child_value(properties, "outlineLvl")
    outline = int(direct) if direct.isdigit() else style.outline
    if outline is not None and outline < 9 and style.name != "title":
        return BlockKind.HEADING, outline + 1
    if label is not None:
        return BlockKind.LIST_ITEM, list_level + 1
    return BlockKind.TEXT, None


def _label(
    properties: ElementTree.Element | None, style_id: str, style: _Style, document: _Document
) -> tuple[str | None, int]:
    """The automatic number of a paragraph and its list level; None if it is in no list."""
    list_id = child_value(properties, "numPr/numId") or style.list_id
    if not list_id or list_id == "0":
        return None, 0
    direct = child_value(properties, "numPr/ilvl")
    if direct.isdigit():
        level = int(direct)
    elif style.list_level is not None:
        level = style.list_level
    else:
        level = document.numbering.level_of_style(list_id, style_id)
    return document.numbering.label(list_id, level), level


def _text(paragraph: ElementTree.Element, document: _Document, style: _Style) -> tuple[str, list[tuple[int, int]]]:
    """The characters that the page shows, and which of them are bold."""
    text = ""
    strong: list[tuple[int, int]] = []
    for run in _runs(paragraph):
        properties = run.find(w("rPr"))
        if switch(properties, "vanish"):
            continue
        written = "".join(_characters(run, document))
        if written and _bold(properties, style, document):
            joined = strong and strong[-1][1] == len(text)
            strong.append((strong.pop()[0] if joined else len(text), len(text) + len(written)))
        text += written
    return text, strong


def _runs(parent: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for element in parent:
        if element.tag == w("r"):
            yield element
        elif element.tag not in _DROPPED:
            yield from _runs(element)


def _bold(properties: ElementTree.Element | None, style: _Style, document: _Document) -> bool:
    direct = switch(properties, "b")
    if direct is not None:
        return direct
    character = document.styles.get(child_value(properties, "rStyle"))
    return bool(character.bold) if character and character.bold is not None else bool(style.bold)


def _characters(run: ElementTree.Element, document: _Document) -> Iterator[str]:
    for element in run:
        if element.tag == w("t"):
            yield element.text or ""
        elif element.tag in (w("tab"), w("ptab")):
            yield "\t"
        elif element.tag == w("cr") or (element.tag == w("br") and value(element, "type") in ("", "textWrapping")):
            yield _BREAK
        elif element.tag == w("noBreakHyphen"):
            yield "-"
        elif element.tag == w("ruby"):
            for base in element.iterfind(w("rubyBase")):
                for inner in _runs(base):
                    yield from _characters(inner, document)
        elif element.tag in _NOTES:
            what = _NOTES[element.tag]
            document.notes[what] = document.notes.get(what, 0) + 1
