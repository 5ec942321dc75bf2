"""Plain text → Page."""

from __future__ import annotations

from speechdeck.diagnostics import Diagnostics
from speechdeck.errors import ManuscriptError
from speechdeck.read.decode import decode
from speechdeck.read.lines import blocks
from speechdeck.read.page import Page
from speechdeck.read.signature import refuse_binary


def read_txt(raw: bytes, name: str) -> tuple[Page, Diagnostics]:
    """A line is a block; hard-wrapped lines are one paragraph. Raises ManuscriptError if the bytes are no text."""
    text = decoded(raw, name)
    return Page(text, blocks(text)), ()


def decoded(raw: bytes, name: str) -> str:
    """The text of a file in whatever encoding. Raises ManuscriptError if it is none."""
    found = decode(raw)
    if found is None:
        raise ManuscriptError(f"{name} is not a text: it holds binary data", hint="Give a .txt, .md or .docx file.")
    text, encoding = found
    if not encoding.startswith(("utf-16", "utf-32")):
        refuse_binary(raw, name)
    return text
