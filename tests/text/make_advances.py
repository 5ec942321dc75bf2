"""Font files → src/speechdeck/text/advances.json, the advance widths that `speechdeck.text.metrics` measures with.

Run it by hand, once, and again only to add a family or a range of characters:

    pip install fonttools
    python tests/text/make_advances.py

It needs fontconfig and Debian's fonts-noto-core, fonts-crosextra-carlito, fonts-crosextra-caladea, fonts-liberation
and fonts-dejavu. Widths are thousandths of an em, rounded up, in the order of `RANGES`; a missing glyph is 0.
"""

from __future__ import annotations

import json
import math
import subprocess
from pathlib import Path

from fontTools.ttLib import TTFont

FAMILIES = (
    "Noto Sans", "Noto Serif", "Carlito", "Caladea", "Liberation Sans", "Liberation Serif", "DejaVu Sans",
    "DejaVu Serif",
)  # fmt: skip
#: ASCII, Latin-1, Latin Extended-A and -B, Greek, Cyrillic, Latin Extended Additional (Vietnamese), punctuation, euro.
RANGES = (
    (0x20, 0x7F), (0xA0, 0x180), (0x192, 0x193), (0x218, 0x21C), (0x386, 0x3CF), (0x400, 0x460), (0x1E80, 0x1EFA),
    (0x2010, 0x2027), (0x2030, 0x203B), (0x20AC, 0x20AD), (0x2116, 0x2123),
)  # fmt: skip
TARGET = Path(__file__).parents[2] / "src" / "speechdeck" / "text" / "advances.json"


def advances(family: str, bold: bool) -> list[int]:
    pattern = f"{family}:bold" if bold else f"{family}:regular"
    output = subprocess.run(
        ["fc-match", "-f", "%{file}\t%{family}", pattern], check=True, capture_output=True, text=True
    ).stdout
    file, found = output.split("\t")
    if family not in found:
        raise SystemExit(f"{family} is not installed (found {found})")
    font = TTFont(file, lazy=True)
    glyphs, widths, em = font.getBestCmap(), font["hmtx"].metrics, font["head"].unitsPerEm
    codes = (code for start, end in RANGES for code in range(start, end))
    return [math.ceil(widths[glyphs[code]][0] * 1000 / em) if code in glyphs else 0 for code in codes]


def main() -> None:
    tables = {family: [advances(family, bold) for bold in (False, True)] for family in FAMILIES}
    lines = [f'    "{family}": {json.dumps(pair, separators=(",", ":"))}' for family, pair in tables.items()]
    text = '{\n  "ranges": ' + json.dumps(RANGES) + ',\n  "families": {\n' + ",\n".join(lines) + "\n  }\n}\n"
    TARGET.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
