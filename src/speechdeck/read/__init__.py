"""read: file → Manuscript. One file a format, listed in READERS; decoding, language and clean-up are shared.

bytes ──READERS──▶ Page (text, blocks) ──detect──▶ language ──find_junk──▶ Manuscript
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from speechdeck.diagnostics import Diagnostic, Diagnostics
from speechdeck.errors import ManuscriptError, UsageError
from speechdeck.lang import LANGUAGES
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.source import Span
from speechdeck.read.clean import find_junk
from speechdeck.read.language import detect
from speechdeck.read.page import Page
from speechdeck.read.signature import refuse_foreign, signature
from speechdeck.read.txt import read_txt


def _read_docx(raw: bytes, name: str) -> tuple[Page, Diagnostics]:
    from speechdeck.read.docx import read_docx

    return read_docx(raw, name)


def _read_markdown(raw: bytes, name: str) -> tuple[Page, Diagnostics]:
    from speechdeck.read.markdown import read_markdown

    return read_markdown(raw, name)


Reader = Callable[[bytes, str], tuple[Page, Diagnostics]]

#: Suffix → reader. A file of another suffix is read as plain text.
READERS: dict[str, Reader] = {
    ".txt": read_txt,
    ".docx": _read_docx,
    ".md": _read_markdown,
    ".markdown": _read_markdown,
}


def read(path: Path, *, language: str | None = None) -> tuple[Manuscript, Diagnostics]:
    """The speech in a file, and what should be said about it.

    `language` is a key of LANGUAGES; None finds it. Raises ManuscriptError where there is no speech to read and
    UsageError for a language that is not known.
    """
    if language is not None and language not in LANGUAGES:
        raise UsageError(f"no such language: {language}", hint=f"Known are {', '.join(LANGUAGES)}.")
    raw = _bytes(path)
    reader, suffix_notes = _reader(path, raw)
    page, reader_notes = reader(raw, path.name)
    if not any(char.isalnum() for char in page.text):
        raise ManuscriptError(f"{path.name} holds no words", hint="Is it the right file?")
    code = language or detect(page.text)
    junk = find_junk(page.text, page.blocks, code)
    manuscript = Manuscript(page.text, page.blocks, code, path.stem, junk, page.title)
    return manuscript, suffix_notes + reader_notes + _junk_note(manuscript)


def _bytes(path: Path) -> bytes:
    if path.is_dir():
        raise ManuscriptError(f"{path} is a folder, not a speech", hint="Name the file in it.")
    try:
        raw = path.read_bytes()
    except FileNotFoundError as error:
        raise ManuscriptError(f"no such file: {path}", hint="Check the name and the folder.") from error
    except OSError as error:
        raise ManuscriptError(f"{path} cannot be read: {error.strerror}") from error
    if not raw:
        raise ManuscriptError(f"{path.name} is empty", hint="Is it the right file?")
    return raw


def _reader(path: Path, raw: bytes) -> tuple[Reader, Diagnostics]:
    """By suffix, except where the first bytes say that the suffix lies."""
    refuse_foreign(raw, path.name)
    suffix = path.suffix.lower()
    if signature(raw) == "zip":
        return _read_docx, () if suffix == ".docx" else (_suffix_note(path, "a Word file"),)
    if suffix == ".docx":
        return read_txt, (_suffix_note(path, "plain text"),)
    return READERS.get(suffix, read_txt), ()


def _suffix_note(path: Path, what: str) -> Diagnostic:
    return Diagnostic("read.suffix", f"{path.name} is {what}, whatever its name says", "It was read as that.")


def _junk_note(manuscript: Manuscript) -> Diagnostics:
    if not manuscript.junk:
        return ()
    first = manuscript.junk[0]
    where = f"line {manuscript.text.count(chr(10), 0, first.start) + 1}"
    count = len(manuscript.junk)
    places = "1 place that is" if count == 1 else f"{count} places that are"
    message = f"left out {places} not part of the speech, first: “{_shortly(manuscript.text, first)}”"
    return (Diagnostic("read.junk", message, where=where),)


def _shortly(text: str, span: Span) -> str:
    """The beginning of a place in one line, for a message."""
    line = " ".join(span.of(text).split())
    return line if len(line) <= 30 else line[:29] + "…"
