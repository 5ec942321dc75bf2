"""Word files as small as they can be, from the XML that a test is about."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WordFile = Callable[..., bytes]


@pytest.fixture
def word() -> WordFile:
    """Makes a .docx: the body's XML, and if need be numbering.xml's and styles.xml's."""

    def make(body: str, numbering: str = "", styles: str = "") -> bytes:
        parts = {"word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>"}
        if numbering:
            parts["word/numbering.xml"] = f"<w:numbering {_W}>{numbering}</w:numbering>"
        if styles:
            parts["word/styles.xml"] = f"<w:styles {_W}>{styles}</w:styles>"
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for name, content in parts.items():
                archive.writestr(name, content)
        return buffer.getvalue()

    return make
