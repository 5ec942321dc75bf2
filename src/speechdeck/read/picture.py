"""A picture file → its bytes and its proportions: PNG, JPEG, and SVG with a PNG of the same name beside it."""

from __future__ import annotations

import struct
from pathlib import Path

from speechdeck.errors import UsageError
from speechdeck.model.marks import Picture

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8"

#: Markers of a JPEG that begin a frame, and so tell its size: SOF0 to SOF15 but for tables and arithmetic coding.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}

_KNOWN = "Give a .png or .jpg, or an .svg with a .png of the same name beside it."


def picture(path: Path) -> Picture:
    """The picture of a file. Raises UsageError where it is missing or no picture that every program shows."""
    content = _content(path)
    if b"<svg" in content[:4096]:
        beside = path.with_suffix(".png")
        if not beside.is_file():
            hint = f"Save the picture as {beside.name} in the same folder: programs that draw no SVG show that one."
            raise UsageError(f"logo {path} needs {beside.name} beside it", hint=hint)
        return picture(beside)._replace(vector=content)
    size = _png_size(content) if content.startswith(_PNG) else _jpeg_size(content)
    if size is None or min(size) < 1:
        raise UsageError(f"logo {path} is no picture that every program shows", hint=_KNOWN)
    return Picture(content, "png" if content.startswith(_PNG) else "jpeg", size[0] / size[1])


def _content(path: Path) -> bytes:
    if not path.exists():
        raise UsageError(f"there is no logo {path}", hint="Check the name and the folder.")
    if path.is_dir():
        raise UsageError(f"{path} is a folder, not a logo", hint=_KNOWN)
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"logo {path} cannot be read: {error.strerror}", hint=_KNOWN) from error


def _png_size(content: bytes) -> tuple[int, int] | None:
    if len(content) < 24:
        return None
    width, height = struct.unpack(">LL", content[16:24])
    return width, height


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """From the first frame header, which the segments before it are skipped to."""
    if not content.startswith(_JPEG):
        return None
    place = 2
    while place + 9 <= len(content) and content[place] == 0xFF:
        marker, length = content[place + 1], int.from_bytes(content[place + 2 : place + 4], "big")
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", content[place + 5 : place + 9])
            return width, height
        place += 2 + length
    return None
