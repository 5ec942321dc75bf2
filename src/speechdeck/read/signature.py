"""First bytes → what a file really is, whatever its name says."""

from __future__ import annotations

from speechdeck.errors import ManuscriptError

# Magic numbers, from the formats' own specifications.
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG\r\n\x1a\n", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"ID3", "sound"),
    (b"OggS", "sound"),
    (b"RIFF", "sound"),
    (b"\x7fELF", "program"),
    (b"MZ\x90\x00", "program"),
    (b"\x1f\x8b\x08", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!\x1a\x07", "archive"),
    (b"SQLite format 3\x00", "database"),
)

_SAVE_AS = "Open it in a word processor and save it as .docx or .txt."
_NOT_TEXT = "Give a .txt, .md or .docx file."
# Stream names inside an OLE file are UTF-16: they tell an encrypted .docx from an old .doc.
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def signature(raw: bytes) -> str | None:
    """The kind of binary file these bytes begin, or None for text or the unknown."""
    return next((kind for magic, kind in _SIGNATURES if raw.startswith(magic)), None)


def refuse_foreign(raw: bytes, name: str) -> None:
    """Raise a ManuscriptError that says what to do, if the bytes are of a format that is not read here."""
    kind = signature(raw)
    if kind in (None, "zip"):
        return
    if kind == "ole" and _ENCRYPTED in raw:
        raise ManuscriptError(
            f"{name} is protected with a password",
            hint="Open it in its office program, remove the password and save it again.",
        )
    if kind == "ole":
        raise ManuscriptError(f"{name} is an old Office file (.doc), which cannot be read", hint=_SAVE_AS)
    if kind == "pdf":
        raise ManuscriptError(f"{name} is a PDF, which fixes pages and not paragraphs", hint=_SAVE_AS)
    if kind == "rtf":
        raise ManuscriptError(f"{name} is a rich text file (.rtf)", hint=_SAVE_AS)
    raise ManuscriptError(f"{name} is not a text: it looks like a {kind}", hint=_NOT_TEXT)


def refuse_binary(raw: bytes, name: str) -> None:
    """Raise a ManuscriptError if the bytes hold characters that no text has."""
    raise_at = 0.02  # control characters in texts are stray ones; in binary files they are about one byte in eight
    controls = sum(raw.count(bytes([code])) for code in (*range(1, 9), *range(14, 27), *range(28, 32)))
    if controls > raise_at * len(raw):
        raise ManuscriptError(f"{name} is not a text: it holds binary data", hint=_NOT_TEXT)
