"""The same speech in another dress has the same outline: our own speeches, set and copied as files are in the wild."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from speechdeck.outline import outline
from speechdeck.read import read
from tests.score.measure import own_speeches
from tests.score.reference import Reference

WIDE = str.maketrans({str(digit): chr(0xFF10 + digit) for digit in range(10)})
LABEL = re.compile("^([一二三四五六七八九十]+、|第[一二三四五六七八九十]，)", re.MULTILINE)
NARROW = str.maketrans("，：（）；", ",:();")


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


DRESSES: dict[str, Callable[[str], str]] = {
    "indented": lambda text: "\n".join(f"\u3000\u3000{line}" for line in _lines(text)),
    "close": lambda text: "\n".join(_lines(text)),
    "full-width digits": lambda text: text.translate(WIDE),
    "half-width marks": lambda text: text.translate(NARROW),
    "a space after the label": lambda text: re.sub(
        r"(?m)^([一二三四五六七八九十]+、|第[一二三四五六七八九十]，)", r"\1 ", text
    ),
    "in one line": lambda text: "\u3000\u3000".join(_lines(text)),
    "another system's line ends": lambda text: text.replace("\n", "\r\n"),
}


@pytest.mark.parametrize("dress", DRESSES)
def test_chinese(dress: str, tmp_path: Path) -> None:
    changed = {}
    for reference in own_speeches():
        if reference.name.startswith("zh") and not (dress == "in one line" and len(reference.text) < 400):
            plain, dressed = (_headings(reference, form, tmp_path) for form in (str, DRESSES[dress]))
            if plain != dressed:
                changed[reference.name] = (plain, dressed)
    assert not changed


def _headings(reference: Reference, dress: Callable[[str], str], folder: Path) -> list[tuple[int, str]]:
    """Depth and letters of every point's heading."""
    file = folder / "speech.txt"
    file.write_bytes(dress(reference.text).encode())
    manuscript, _ = read(file)
    found, _ = outline(manuscript)
    pending, rows = [(1, point) for point in reversed(found.points)], []
    while pending:
        depth, point = pending.pop()
        letters = re.sub(r"[\W_]", "", point.heading.read(manuscript.text))
        rows.append((depth, letters))
        pending += [(depth + 1, child) for child in reversed(point.children)]
    return rows
