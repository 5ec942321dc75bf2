"""What a Word file's page shows is what is read, automatic numbers included."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from speechdeck.errors import ManuscriptError
from speechdeck.model.manuscript import BlockKind
from speechdeck.read.docx import read_docx
from speechdeck.read.page import Page

WordFile = Callable[..., bytes]


def text(words: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def listed(words: str, level: int = 0, number_id: int = 1) -> str:
    return text(words, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number_id}"/></w:numPr>')


def levels(*formats: tuple[str, str]) -> str:
    return "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{pattern}"/></w:lvl>'
        for depth, (style, pattern) in enumerate(formats)
    )


def numbering(*formats: tuple[str, str]) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="7">{levels(*formats)}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="7"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )


def page(raw: bytes) -> Page:
    return read_docx(raw, "talk.docx")[0]


def test_chinese_numbers_of_three_levels_restart_under_each_parent(word: WordFile) -> None:
    formats = (("chineseCounting", "%1、"), ("japaneseCounting", "（%2）"), ("decimal", "%3."))
    body = "".join(listed(words, level) for words, level in zip("甲乙丙丁戊己", (0, 1, 2, 1, 0, 1), strict=True))
    assert page(word(body, numbering(*formats))).text == "一、甲\n（一）乙\n1. 丙\n（二）丁\n二、戊\n（一）己"


def test_a_label_may_name_the_levels_above(word: WordFile) -> None:
    body = listed("a") + listed("b", 1) + listed("c") + listed("d", 1) + listed("e", 1)
    made = page(word(body, numbering(("decimal", "%1."), ("lowerLetter", "%1.%2)"))))
    assert made.text == "1. a\n1.a) b\n2. c\n2.a) d\n2.b) e"


def test_a_second_list_of_the_same_kind_starts_again(word: WordFile) -> None:
    body = listed("a") + listed("b") + listed("c", number_id=2) + listed("d", number_id=2)
    assert (
        page(
            word(
                body,
                numbering(
                    ("decimal", "%1."),
                ),
            )
        ).text
        == "1. a\n2. b\n1. c\n2. d"
    )


def test_bullets_have_no_number(word: WordFile) -> None:
    made = page(word(listed("a", 0) + listed("b", 1), numbering(("bullet", "\uf0b7"), ("lowerRoman", "%2."))))
    assert made.text == "a\ni. b"
    assert [(block.kind, block.level) for block in made.blocks] == [(BlockKind.LIST_ITEM, 1), (BlockKind.LIST_ITEM, 2)]


def test_styles_give_headings_numbers_and_titles(word: WordFile) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Title"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="mine"/><w:basedOn w:val="1"/></w:style>'
    )
    paragraphs = (("题目", "a"), ("甲", "1"), ("乙", "x"))
    body = "".join(text(words, f'<w:pStyle w:val="{style}"/>') for words, style in paragraphs)
    made = page(word(body, numbering(("chineseCounting", "%1、")), styles))
    assert made.text == "题目\n一、甲\n二、乙"
    assert [(block.kind, block.level, block.centred) for block in made.blocks] == [
        (BlockKind.TEXT, None, True),
        (BlockKind.HEADING, 1, False),
        (BlockKind.HEADING, 1, False),
    ]


def test_a_bold_lead_in_is_strong(word: WordFile) -> None:
    bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>一是抓</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>学习。</w:t></w:r>"
    plain = '<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>每周一次。</w:t></w:r>'
    made = page(word(f"<w:p>{bold}{plain}</w:p>"))
    assert [span.of(made.text) for span in made.blocks[0].strong] == ["一是抓学习。"]


def test_a_bold_lead_in_after_an_automatic_number(word: WordFile) -> None:
    properties = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    body = f"<w:p>{properties}<w:r><w:rPr><w:b/></w:rPr><w:t>Listen.</w:t></w:r><w:r><w:t> Then act.</w:t></w:r></w:p>"
    made = page(word(body, numbering(("decimal", "%1."))))
    assert made.text == "1. Listen. Then act."
    assert [span.of(made.text) for span in made.blocks[0].strong] == ["Listen."]


def test_inserted_text_stays_and_deleted_text_goes(word: WordFile) -> None:
    body = (
        "<w:p><w:r><w:t>我们</w:t></w:r><w:ins><w:r><w:t>一定</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>可能</w:delText></w:r></w:del><w:r><w:t>能成功</w:t></w:r></w:p>"
    )
    assert page(word(body)).text == "我们一定能成功"


def test_table_rows_are_cells_between_tabs(word: WordFile) -> None:
    cell = "<w:tc>{}</w:tc>"
    row = "<w:tr>" + cell.format(text("时间")) + cell.format(text("议程") + text("地点")) + "</w:tr>"
    made = page(word(f"<w:tbl>{row}</w:tbl>"))
    assert made.text == "时间\t议程 地点"
    assert made.blocks[0].kind is BlockKind.TABLE_ROW


def test_line_breaks_part_lines_and_hidden_text_is_not_there(word: WordFile) -> None:
    runs = "<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"
    made = page(word(f"<w:p>{runs}</w:p>"))
    assert made.text == "甲\n乙"
    assert len(made.blocks) == 2


def test_content_controls_and_links_are_text(word: WordFile) -> None:
    inner = f"<w:sdt><w:sdtContent>{text('甲')}</w:sdtContent></w:sdt>"
    link = "<w:p><w:hyperlink><w:r><w:t>乙</w:t></w:r></w:hyperlink></w:p>"
    assert page(word(inner + link)).text == "甲\n乙"


def test_footnotes_are_left_out_and_told(word: WordFile) -> None:
    raw = word('<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>')
    made, notes = read_docx(raw, "talk.docx")
    assert made.text == "甲"
    assert [note.code for note in notes] == ["read.left-out"]


def test_a_table_of_contents_is_not_spoken(word: WordFile) -> None:
    styles = '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="toc 1"/></w:style>'
    assert page(word(text("一、甲 1", '<w:pStyle w:val="t"/>') + text("正文"), styles=styles)).text == "正文"


def test_the_strict_form_of_the_format_is_read(word: WordFile) -> None:
    raw = word(text("甲"))
    old = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    new = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(old, new))
    assert page(buffer.getvalue()).text == "甲"


def test_a_damaged_file_is_told(word: WordFile) -> None:
    raw = word(text("甲") * 100)
    with pytest.raises(ManuscriptError, match="damaged"):
        read_docx(raw[: len(raw) // 2], "talk.docx")
    with pytest.raises(ManuscriptError, match="XML"):
        read_docx(word("<w:p>"), "talk.docx")
