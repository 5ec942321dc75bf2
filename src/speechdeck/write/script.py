"""FittedDeck → the rehearsal script, a .docx: for each slide its number and title, its time and the time so far, the
words that stand on it, and in large type the words to say.

A heading for each slide, so that Word's navigation pane leads through the speech. Written as XML, like the deck.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from speechdeck.lang import LANGUAGES
from speechdeck.model.fitted import FittedDeck, FittedSlide, TextBox
from speechdeck.model.theme import Theme
from speechdeck.prose.pace import clock
from speechdeck.write import properties
from speechdeck.write.names import names
from speechdeck.write.notes import paragraphs
from speechdeck.write.ooxml import quote, text
from speechdeck.write.package import Part, Relation, pack

_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_DOCUMENT, _STYLES = "word/document.xml", "word/styles.xml"
_SETTINGS, _FOOTER = "word/settings.xml", "word/footer1.xml"

#: A4 with margins of 2 cm, in twentieths of a point; the times stand at the right margin.
_PAGE, _MARGIN = (11906, 16838), 1134
_RIGHT = _PAGE[0] - 2 * _MARGIN

#: Roles of areas that say nothing of their slide: what returns on every slide, and numerals.
_NOT_SHOWN = ("title", "footer", "page", "progress")


class _Script(NamedTuple):
    """One deck, its typefaces and its colour."""

    deck: FittedDeck

    @property
    def theme(self) -> Theme:
        return self.deck.theme

    @property
    def east_asian(self) -> bool:
        return LANGUAGES[self.deck.language].typography.east_asian

    @property
    def tag(self) -> str:
        return LANGUAGES[self.deck.language].typography.tag

    def body(self) -> Iterator[str]:
        """The paragraphs of the document."""
        slides = self.deck.slides
        totals = [*accumulate(slide.seconds for slide in slides)]
        yield _paragraph("Title", self.deck.title)
        about = [*([self.deck.author] if self.deck.author else []), clock(totals[-1] if totals else 0.0)]
        yield _paragraph("Subtitle", "　·　".join(about) if self.east_asian else " · ".join(about))
        for number, (slide, total) in enumerate(zip(slides, totals, strict=True), 1):
            yield from self._slide(slide, number, total)

    def _slide(self, slide: FittedSlide, number: int, total: float) -> Iterator[str]:
        times = f"{clock(slide.seconds)}  ·  {clock(total)}" if slide.seconds else ""
        title = slide.title.replace("\u00a0", " ").strip()
        yield (
            '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
            f"{_run(f'{number}', 'SlideNumber')}{_run('  ' + title)}<w:r><w:tab/></w:r>{_run(times, 'Time')}</w:p>"
        )
        shown = [words for box in slide.boxes for words in self._words(slide, box)]
        if shown:
            yield _paragraph("Caption", ("　·　" if self.east_asian else "  ·  ").join(shown))
        for line in paragraphs(self.deck.source, slide.notes):
            yield _paragraph("BodyText", line)

    def _words(self, slide: FittedSlide, box: TextBox) -> Iterator[str]:
        """The words of a box, but for titles, numerals and what returns on every slide."""
        area = self.deck.layout(slide).area(box.area)
        if area is None or area.role in _NOT_SHOWN or (area.role == "number" and box.area.startswith("num")):
            return
        for paragraph in box.paragraphs:
            if words := paragraph.text.strip():
                yield words

    def styles(self) -> str:
        """Styles that Word knows by name, so that its menus call them in its own language."""
        accent = self.theme.palette["accent1"]
        heading, body = (self._fonts(role) for role in ("heading", "body"))
        language = f'w:val="en-US" w:eastAsia="{self.tag}"' if self.east_asian else f'w:val="{self.tag}"'
        space = 'w:line="400" w:lineRule="auto"'  # five thirds: an eye that leaves the page finds its line again
        return (
            f'<w:styles {_NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>{body}<w:sz w:val="21"/>'
            f'<w:szCs w:val="21"/><w:lang {language}/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
            + _style("Normal", "Normal", default=True)
            + _style(
                "Title",
                "Title",
                '<w:spacing w:before="0" w:after="120"/>',
                f'{heading}<w:b/><w:color w:val="{accent}"/>{_size(26)}',
            )
            + _style(
                "Subtitle",
                "Subtitle",
                '<w:spacing w:before="0" w:after="240"/>',
                f'<w:color w:val="595959"/>{_size(12)}',
            )
            + _style(
                "Heading1",
                "heading 1",
                f'<w:keepNext/><w:keepLines/><w:pBdr><w:top w:val="single" w:sz="12" w:space="8" w:color="{accent}"/>'
                "</w:pBdr>"
                f'<w:tabs><w:tab w:val="right" w:pos="{_RIGHT}"/></w:tabs><w:spacing w:before="480" w:after="60"/>'
                '<w:outlineLvl w:val="0"/>',
                f"{heading}<w:b/>{_size(15)}",
            )
            + _style(
                "Caption",
                "caption",
                '<w:keepNext/><w:spacing w:before="0" w:after="180"/>',
                f'<w:color w:val="595959"/>{_size(11)}',
            )
            + _style("BodyText", "Body Text", f'<w:spacing w:before="0" w:after="160" {space}/>', _size(17))
            + _style("Footer", "footer", '<w:jc w:val="center"/>', f'<w:color w:val="595959"/>{_size(10)}')
            + _style("SlideNumber", "Slide Number", run=f'<w:color w:val="{accent}"/>{_size(20)}', kind="character")
            + _style("Time", "Time", run=f'<w:b w:val="0"/><w:color w:val="595959"/>{_size(12)}', kind="character")
            + "</w:styles>"
        )

    def _fonts(self, role: str) -> str:
        """The theme's typefaces. East Asian punctuation is taken from the East Asian one."""
        stack = self.theme.fonts["heading" if role == "heading" else "body"]
        hint = ' w:hint="eastAsia"' if self.east_asian else ""
        latin, wide = quote(stack.latin[0]), quote(stack.east_asian[0])
        return f'<w:rFonts{hint} w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{wide}" w:cs="{latin}"/>'


def write_script(deck: FittedDeck) -> bytes:
    """The script as a Word file; the same deck gives the same bytes."""
    script = _Script(deck)
    own = (Relation("styles", _STYLES), Relation("settings", _SETTINGS), Relation("footer", _FOOTER))
    section = (
        f'<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="{_PAGE[0]}" w:h="{_PAGE[1]}"/>'
        f'<w:pgMar w:top="{_MARGIN}" w:right="{_MARGIN}" w:bottom="{_MARGIN}" w:left="{_MARGIN}" w:header="567" '
        'w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    parts = (
        *properties.parts(deck, names(deck.language), script.tag),
        Part(
            _DOCUMENT,
            "wordprocessingml.document.main",
            f"<w:document {_NAMESPACES}><w:body>{''.join(script.body())}{section}</w:body></w:document>",
            own,
        ),
        Part(_STYLES, "wordprocessingml.styles", script.styles()),
        Part(_SETTINGS, "wordprocessingml.settings", _settings()),
        Part(_FOOTER, "wordprocessingml.footer", _footer()),
    )
    root = (
        Relation("officeDocument", _DOCUMENT),
        Relation("core-properties", "docProps/core.xml"),
        Relation("extended-properties", "docProps/app.xml"),
    )
    return pack(parts, root)


def _paragraph(style: str, words: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{_run(words)}</w:p>'


def _run(words: str, style: str = "") -> str:
    look = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{text(words)}</w:t></w:r>' if words else ""


def _style(
    key: str, name: str, paragraph: str = "", run: str = "", *, kind: str = "paragraph", default: bool = False
) -> str:
    based = "" if default or kind == "character" else '<w:basedOn w:val="Normal"/>'
    look = (f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "") + (f"<w:rPr>{run}</w:rPr>" if run else "")
    first = ' w:default="1"' if default else ""
    return (
        f'<w:style w:type="{kind}"{first} w:styleId="{key}"><w:name w:val="{name}"/>{based}<w:qFormat/>{look}</w:style>'
    )


def _size(points: float) -> str:
    return f'<w:sz w:val="{round(2 * points)}"/><w:szCs w:val="{round(2 * points)}"/>'


def _settings() -> str:
    """What makes Word 2013 and later take the file as its own, not in compatibility mode."""
    compatible = (
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    )
    return f'<w:settings {_NAMESPACES}><w:zoom w:percent="100"/><w:compat>{compatible}</w:compat></w:settings>'


def _footer() -> str:
    """Page and number of pages, counted by the program that shows them."""
    fields = '<w:r><w:t xml:space="preserve"> / </w:t></w:r>'.join(
        f'<w:fldSimple w:instr=" {field} "><w:r><w:t>1</w:t></w:r></w:fldSimple>' for field in ("PAGE", "NUMPAGES")
    )
    return f'<w:ftr {_NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{fields}</w:p></w:ftr>'
