"""File → Manuscript: the right reader, whatever the file calls itself; every failure says what to do."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from speechdeck.errors import ManuscriptError, UsageError
from speechdeck.read import READERS, read

SPEECH = "在开工动员会上的讲话\n同志们：\n第一，抓进度。\n第二，抓质量。\n谢谢大家！\n"


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str, bytes], Path]:
    def make(name: str, content: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return make


def test_a_text_file(file: Callable[[str, bytes], Path]) -> None:
    manuscript, notes = read(file("开工.txt", SPEECH.encode("gbk")), language=None)
    assert (manuscript.text, manuscript.language, manuscript.name) == (SPEECH, "zh", "开工")
    assert not notes


def test_spans_are_of_the_decoded_text(file: Callable[[str, bytes], Path]) -> None:
    manuscript, _ = read(file("talk.txt", SPEECH.replace("\n", "\r\n").encode("utf-8-sig")), language=None)
    assert manuscript.text == SPEECH
    assert [block.span.of(manuscript.text) for block in manuscript.blocks] == SPEECH.split()


def test_a_language_may_be_forced_but_must_be_known(file: Callable[[str, bytes], Path]) -> None:
    path = file("talk.txt", SPEECH.encode())
    assert read(path, language="en")[0].language == "en"
    with pytest.raises(UsageError, match="no such language: xx"):
        read(path, language="xx")


@pytest.mark.parametrize("name", ["talk.docx", "talk.DOCX"])
def test_a_text_that_calls_itself_docx_is_read_and_told(name: str, file: Callable[[str, bytes], Path]) -> None:
    manuscript, notes = read(file(name, SPEECH.encode()), language=None)
    assert manuscript.text == SPEECH
    assert [note.code for note in notes] == ["read.suffix"]


def test_a_word_file_that_calls_itself_txt_is_read_and_told(
    word: Callable[..., bytes], file: Callable[[str, bytes], Path]
) -> None:
    raw = word("<w:p><w:r><w:t>同志们，大家好！</w:t></w:r></w:p>")
    manuscript, notes = read(file("talk.txt", raw), language=None)
    assert manuscript.text == "同志们，大家好！"
    assert [note.code for note in notes] == ["read.suffix"]


def test_a_file_without_suffix_is_text(file: Callable[[str, bytes], Path]) -> None:
    assert read(file("talk", SPEECH.encode()), language=None)[0].text == SPEECH


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", " \n\t\n　\r\n".encode(), "holds no words"),
        ("a.txt", "———\n……\n".encode(), "holds no words"),
        ("a.txt", b"\x00\x01\x02\x03" * 100, "binary data"),
        ("a.docx", b"\x00\x01\x02\x03" * 100, "binary data"),
        ("a.txt", bytes(range(1, 256)) * 20, "binary data"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "looks like a picture"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "old Office file"),
        (
            "a.docx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512 + "EncryptedPackage".encode("utf-16-le"),
            "password",
        ),
        ("a.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "is a PDF"),
        ("a.rtf", b"{\\rtf1\\ansi Hello}", "rich text"),
        ("a.docx", b"PK\x03\x04 and then nothing of a zip", "damaged"),
    ],
)
def test_what_is_no_speech(name: str, content: bytes, message: str, file: Callable[[str, bytes], Path]) -> None:
    with pytest.raises(ManuscriptError, match=message) as failure:
        read(file(name, content), language=None)
    assert name in failure.value.message
    assert "\n" not in failure.value.message


def test_another_office_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "talk.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    with pytest.raises(ManuscriptError, match="an Excel workbook"):
        read(path, language=None)


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(ManuscriptError, match="no such file"):
        read(tmp_path / "nothing.txt", language=None)
    with pytest.raises(ManuscriptError, match="is a folder"):
        read(tmp_path, language=None)


def test_every_suffix_has_a_reader_that_reads(tmp_path: Path, word: Callable[..., bytes]) -> None:
    for suffix in READERS:
        path = tmp_path / f"talk{suffix}"
        body = "<w:p><w:r><w:t>同志们好</w:t></w:r></w:p>"
        path.write_bytes(word(body) if suffix == ".docx" else "同志们好".encode())
        assert read(path, language=None)[0].text == "同志们好"


def test_every_real_file_is_read_or_refused_in_words(corpus: Path) -> None:
    for path in sorted((corpus / "files").iterdir()):
        try:
            manuscript, _ = read(path, language=None)
        except ManuscriptError as error:
            assert path.name in error.message
        else:
            assert manuscript.blocks
