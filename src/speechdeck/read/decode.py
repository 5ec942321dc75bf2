"""Bytes → text, whatever program wrote them: evidence first, a statistical guess only where there is none.

A byte order mark is certain; valid UTF-8 with anything beyond ASCII is as good as certain (another encoding passes
for it by chance once in thousands of characters). The rest is decided by how the decoded characters look: real
Chinese consists of everyday characters, a wrong decoding of rare ones.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable

from speechdeck.read.frequent import FREQUENT, FREQUENT_KOREAN

_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
# In order of preference where two look equally good.
_LEGACY = ("gb18030", "big5hkscs", "shift_jis", "euc_jp", "cp949", "cp1252", "cp1251", "koi8_r")
# Below this mean look of the characters beyond ASCII, our own evidence is not enough. Real texts in their own encoding
# score 0.5 to 1; in a wrong one below 0.15 (tests/read/test_decode.py tries every pair).
_CLEAR = 0.3
_PUNCTUATION = frozenset("，。、；：？！“”‘’（）《》〈〉「」『』【】…—·・　％～〇○●①②③④⑤⑥⑦⑧⑨⑩–•«»€£")
_SAMPLE = 200_000  # bytes that are judged; the decoding itself takes all


def decode(raw: bytes) -> tuple[str, str] | None:
    """The text and the name of its encoding, or None if these bytes are no text. Line ends become LF, a BOM goes."""
    found = _marked(raw) or _wide(raw) or _utf8(raw) or _legacy(raw)
    if found is None:
        return None
    text, encoding = found
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"), encoding


def _marked(raw: bytes) -> tuple[str, str] | None:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            text = raw[len(mark) :].decode(encoding, "replace")
            return (text, encoding) if "\0" not in text else None
    return None


def _wide(raw: bytes) -> tuple[str, str] | None:
    """UTF-16 and UTF-32 without a mark: any Latin character, space or line end in them brings NUL bytes."""
    if b"\0" not in raw:
        return None
    looks = [(_look(text), text, encoding) for encoding in _WIDE if (text := _strictly(raw, encoding)) is not None]
    best = max(looks, default=None, key=lambda entry: entry[0])
    return best[1:] if best and best[0] >= _CLEAR and "\0" not in best[1] else None


def _utf8(raw: bytes) -> tuple[str, str] | None:
    if b"\0" in raw:
        return None
    text = _strictly(raw, "utf-8")
    if text is None:  # a few damaged characters (a file cut off, a bad paste) do not make it another encoding
        damaged = raw.decode("utf-8", "replace")
        beyond = sum(char > "\x7f" for char in damaged)
        text = damaged if damaged.count("\ufffd") * 50 <= beyond else None
    return None if text is None else (text, "utf-8")


def _legacy(raw: bytes) -> tuple[str, str] | None:
    if b"\0" in raw:
        return None
    sample = raw[:_SAMPLE]
    looks = [(_look(text), encoding) for encoding in _LEGACY if (text := _tolerantly(sample, encoding)) is not None]
    if len(raw) % 2 == 0:
        looks += [(_look(text), name) for name in _WIDE[:2] if (text := _strictly(sample, name)) is not None]
    look, encoding = max(looks, default=(0.0, ""), key=lambda entry: entry[0])
    encoding = encoding if look >= _CLEAR else _guess(raw)
    return (raw.decode(encoding, "replace"), encoding) if encoding else None


def _guess(raw: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(raw[:_SAMPLE]).best()
    return best.encoding if best else ""


def _strictly(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def _tolerantly(raw: bytes, encoding: str) -> str | None:
    """Decoded, if at most one character in a hundred is damaged."""
    text = raw.decode(encoding, "replace")
    return text if text.count("\ufffd") * 100 <= sum(char > "\x7f" for char in text) else None


def _look(text: str) -> float:
    """How much the characters look like running text, as a mean from -1 to 1. ASCII says nothing, except alone."""
    total, count, before = 0.0, 0, ""
    for char in text:
        if char > "\x7f":
            total += _score(char, before)
            count += 1
        elif char < " " and char not in "\t\n\r\f\v":
            total -= 1
            count += 1
        before = char
    return total / count if count else 1.0


def _score(char: str, before: str) -> float:
    if char in FREQUENT or char in _PUNCTUATION:
        return 1.0
    code = ord(char)
    return next((score(char, before) for low, high, score in _SCRIPTS if low <= code <= high), -1.0)


def _letter(char: str, before: str) -> float:
    """A letter of an alphabet: capitals do not stand after small letters, and text is small letters."""
    if char.isupper():
        return -1.0 if before.islower() else 0.2
    return 0.9 if char.islower() and before.isalpha() else (0.4 if char.islower() else -0.5)


def _accented(char: str, before: str) -> float:
    """Accented letters stand among plain ones, hardly ever side by side."""
    return -1.0 if before > "\x7f" and before.isalpha() else _letter(char, before)


def _cyrillic(char: str, before: str) -> float:
    """Cyrillic and Latin letters do not mix inside a word."""
    return -1.0 if before.isascii() and before.isalpha() else _letter(char, before)


def _hangul(char: str, before: str) -> float:
    return 1.0 if char in FREQUENT_KOREAN else -0.3


def _han(char: str, before: str) -> float:
    """A Han character that is not frequent: in the first level of GB 2312 or of Big5 it is at least ordinary."""
    gb, big5 = char.encode("gb2312", "replace"), char.encode("big5", "replace")
    ordinary = (len(gb) == 2 and gb[0] <= 0xD7) or (len(big5) == 2 and big5[0] <= 0xC6)
    return 0.1 if ordinary else -0.8


def _fixed(value: float) -> Callable[[str, str], float]:
    return lambda char, before: value


_SCRIPTS: tuple[tuple[int, int, Callable[[str, str], float]], ...] = (
    (0x00A0, 0x00A0, _fixed(0.3)),
    (0x00A1, 0x00BF, _fixed(0.0)),
    (0x00C0, 0x024F, _accented),
    (0x0370, 0x03FF, _fixed(-0.5)),
    (0x0410, 0x044F, _cyrillic),
    (0x0451, 0x0451, _cyrillic),
    (0x3041, 0x30FE, _fixed(0.9)),
    (0x4E00, 0x9FFF, _han),
    (0xAC00, 0xD7A3, _hangul),
    (0xFF01, 0xFF5E, _fixed(0.5)),
)
