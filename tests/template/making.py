"""Company templates made by code, as unlike one another as those of real companies: for tests that build decks on them.

All start from the default template that comes with python-pptx, which is PowerPoint's own of 2007 in 4:3.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pptx
from pptx.util import Emu

DEFAULT = Path(pptx.__file__).parent / "templates" / "default.pptx"
CHINESE = {
    "Title Slide": "标题幻灯片",
    "Title and Content": "标题和内容",
    "Section Header": "节标题",
    "Two Content": "两栏内容",
    "Comparison": "比较",
    "Title Only": "仅标题",
    "Blank": "空白",
}
#: What the sample slides say: none of it may be found in a deck.
SAMPLE = "Sample words that belong to nobody's speech"

Parts = dict[str, bytes]


def png(width: int, height: int, colour: tuple[int, int, int]) -> bytes:
    """A picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes(colour) * width) * height
    header = struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def unpacked(content: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Parts) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return stream.getvalue()


def default() -> bytes:
    """PowerPoint's own default, 4:3."""
    return DEFAULT.read_bytes()


def sampled() -> bytes:
    """Three sample slides with notes, a picture, a link between them, a section, a comment and a custom property."""
    deck = pptx.Presentation(str(DEFAULT))
    for number in range(3):
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = f"{SAMPLE} {number}"
        slide.notes_slide.notes_text_frame.text = SAMPLE
        slide.shapes.add_picture(io.BytesIO(png(8, 8, (200, 0, number))), 0, 0)
    deck.slides[0].shapes.title.click_action.target_slide = deck.slides[2]
    parts = unpacked(_saved(deck))
    return packed(_with_company(_with_comment(_with_section(parts))))


def chinese() -> bytes:
    """Widescreen, light text on dark by the colour map, Chinese names instead of types, a layout for the contents."""
    deck = pptx.Presentation(str(DEFAULT))
    _widen(deck)
    for layout in deck.slide_layouts:
        layout.name = CHINESE.get(layout.name, layout.name)
        layout._element.attrib.pop("type", None)
    deck.slide_layouts[10].name = "目录"
    parts = unpacked(_saved(deck))
    dark = {
        b'bg1="lt1"': b'bg1="dk2"',
        b'tx1="dk1"': b'tx1="lt1"',
        b'bg2="lt2"': b'bg2="dk1"',
        b'tx2="dk2"': b'tx2="lt2"',
    }
    return packed(_changed(parts, "ppt/slideMasters/slideMaster1.xml", dark))


def one_layout() -> bytes:
    """A single layout, for title and content."""
    deck = pptx.Presentation(str(DEFAULT))
    for layout in [layout for layout in deck.slide_layouts if layout.name != "Title and Content"]:
        deck.slide_layouts.remove(layout)
    return _saved(deck)


def pictures() -> bytes:
    """Pictures on the master: one behind everything, one that reaches into the place for text."""
    deck = pptx.Presentation(str(DEFAULT))
    _widen(deck)
    master = deck.slide_layouts[0].slide_master
    layout = deck.slide_layouts[5]  # python-pptx adds pictures to slides only, so they are moved from one
    slide = deck.slides.add_slide(layout)
    wide, high = deck.slide_width, deck.slide_height
    behind = slide.shapes.add_picture(io.BytesIO(png(64, 36, (20, 40, 90))), 0, 0, wide, high)
    beside = slide.shapes.add_picture(io.BytesIO(png(16, 36, (240, 200, 40))), wide - wide // 6, 0, wide // 6, high)
    for number, picture in enumerate((behind, beside), 90):
        picture._element.nvPicPr.cNvPr.set("id", str(number))
        blip = picture._element.find(".//{*}blip")
        name = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
        image = slide.part.related_part(blip.get(name))
        blip.set(
            name,
            master.part.relate_to(image, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"),
        )
        master.shapes._spTree.insert(2, picture._element)
    tree = master.shapes._spTree
    tree.remove(behind._element)
    tree.insert(2, behind._element)
    return _saved(deck)


def tiny() -> bytes:
    """Placeholders that hold next to nothing."""
    deck = pptx.Presentation(str(DEFAULT))
    for layout in deck.slide_layouts:
        for shape in layout.placeholders:
            if shape.placeholder_format.type not in (13, 15, 16):  # slide number, footer, date
                shape.left, shape.top = Emu(914400), Emu(914400 * (2 if shape.placeholder_format.idx else 1))
                shape.width, shape.height = Emu(1828800), Emu(640080)
    return _saved(deck)


def without_titles() -> bytes:
    """One layout without a title, on a master without one."""
    deck = pptx.Presentation(str(DEFAULT))
    for layout in [layout for layout in deck.slide_layouts if layout.name != "Blank"]:
        deck.slide_layouts.remove(layout)
    master = deck.slide_layouts[0].slide_master
    for shape in [*master.placeholders]:
        if shape.placeholder_format.type in (1, 2):  # title, body
            shape._element.getparent().remove(shape._element)
    return _saved(deck)


def contents() -> bytes:
    """A layout for the contents whose place for text is the right half of the slide; one with a map of its own."""
    deck = pptx.Presentation(str(DEFAULT))
    _widen(deck)
    layout = deck.slide_layouts[7]
    layout.name = "Agenda"
    half = deck.slide_width // 2
    for shape in layout.placeholders:
        if shape.placeholder_format.idx == 1:
            shape.left, shape.top, shape.width, shape.height = half, Emu(914400), half - Emu(457200), Emu(5029200)
    parts = unpacked(_saved(deck))
    own = (
        b'<p:clrMapOvr><a:overrideClrMapping bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" accent1="accent1" '
        b'accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" '
        b'folHlink="folHlink"/>'
    )
    return packed(_changed(parts, "ppt/slideLayouts/slideLayout3.xml", {b"<p:clrMapOvr><a:masterClrMapping/>": own}))


def as_template() -> bytes:
    """A .potx."""
    kind = b"application/vnd.openxmlformats-officedocument.presentationml."
    change = {kind + b"presentation.main+xml": kind + b"template.main+xml"}
    return packed(_changed(unpacked(default()), "[Content_Types].xml", change))


TEMPLATES: dict[str, Callable[[], bytes]] = {
    maker.__name__: maker
    for maker in (default, sampled, chinese, one_layout, pictures, tiny, without_titles, contents, as_template)
}


def _saved(deck: pptx.presentation.Presentation) -> bytes:
    stream = io.BytesIO()
    deck.save(stream)
    return stream.getvalue()


def _widen(deck: pptx.presentation.Presentation) -> None:
    """16:9, with everything on master and layouts as much wider."""
    factor = 12192000 / deck.slide_width
    deck.slide_width = Emu(12192000)
    for holder in (deck.slide_layouts[0].slide_master, *deck.slide_layouts):
        for place in holder._element.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}off"):
            place.set("x", str(round(int(place.get("x")) * factor)))
        for size in holder._element.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}ext"):
            if size.get("cx"):
                size.set("cx", str(round(int(size.get("cx")) * factor)))


def _changed(parts: Parts, name: str, changes: dict[bytes, bytes]) -> Parts:
    for old, new in changes.items():
        assert old in parts[name], f"{name} has no {old!r}"
        parts[name] = parts[name].replace(old, new)
    return parts


def _with_section(parts: Parts) -> Parts:
    main = parts["ppt/presentation.xml"]
    numbers = re.findall(rb'<p:sldId [^>]*?id="(\d+)"', main)
    slides = b"".join(b'<p14:sldId id="%s"/>' % number for number in numbers)
    section = (
        b'<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst '
        b'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="Old" '
        b'id="{11111111-2222-3333-4444-555555555555}"><p14:sldIdLst>' + slides + b"</p14:sldIdLst></p14:section>"
        b"</p14:sectionLst></p:ext></p:extLst></p:presentation>"
    )
    parts["ppt/presentation.xml"] = re.sub(rb"(<p:extLst>.*</p:extLst>)?</p:presentation>", section, main, flags=re.S)
    return parts


def _with_comment(parts: Parts) -> Parts:
    spoken = SAMPLE.encode()
    authors = b'<p:cmAuthorLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>'
    comment = (
        b'<p:cmLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cm authorId="0" idx="1">'
        b'<p:pos x="1" y="1"/><p:text>' + spoken + b"</p:text></p:cm></p:cmLst>"
    )
    kind = "application/vnd.openxmlformats-officedocument.presentationml."
    parts = _added(
        parts, "ppt/presentation.xml", "ppt/commentAuthors.xml", "commentAuthors", kind + "commentAuthors+xml", authors
    )
    return _added(
        parts, "ppt/slides/slide1.xml", "ppt/comments/comment1.xml", "comments", kind + "comments+xml", comment
    )


def _with_company(parts: Parts) -> Parts:
    """A custom XML part, as companies keep their classification in."""
    data = b'<company xmlns="urn:example"><class>internal</class></company>'
    return _added(parts, "ppt/presentation.xml", "customXml/item1.xml", "customXml", "application/xml", data)


def _added(parts: Parts, source: str, name: str, relation: str, kind: str, content: bytes) -> Parts:
    folder, _, leaf = source.rpartition("/")
    entry = (
        f'<Relationship Id="rIdAdded{len(parts)}" '
        f'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{relation}" Target="/{name}"/>'
    ).encode()
    override = f'<Override PartName="/{name}" ContentType="{kind}"/>'.encode()
    parts[name] = content
    rels = f"{folder}/_rels/{leaf}.rels"
    parts[rels] = parts[rels].replace(b"</Relationships>", entry + b"</Relationships>")
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", override + b"</Types>")
    return parts
