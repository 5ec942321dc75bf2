"""jieba's dictionary → src/speechdeck/text/words.txt, the Chinese words that BudouX's phrase model would cut.

Run it by hand, once, and again only when budoux is replaced:

    python tests/text/make_words.py

A word of two or three characters counts if the dictionary has it at least `COMMON` times; names of persons and
places are left out, and longer words, which may be cut in their middle anyway. The model must see a phrase boundary
inside it in one of two neutral surroundings.
"""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

from speechdeck.text.phrases import boundary_score

COMMON = 100
_BOUNDARY = 200
_NAMES = frozenset(("nr", "nrfg", "nrt", "ns", "nz"))
TARGET = Path(__file__).parents[2] / "src" / "speechdeck" / "text" / "words.txt"


def is_cut(word: str) -> bool:
    for before, after in ("，，", "的的"):
        scores = (boundary_score(before + word + after, 1 + inner, "zh-CN") for inner in range(1, len(word)))
        if max(score for score in scores if score is not None) > _BOUNDARY:
            return True
    return False


def main() -> None:
    spec = find_spec("jieba")
    assert spec is not None and spec.origin is not None
    words = []
    for line in (Path(spec.origin).parent / "dict.txt").read_text(encoding="utf-8").splitlines():
        word, count, kind = line.split()
        if re.fullmatch("[\u4e00-\u9fff]{2,3}", word) and int(count) >= COMMON and kind not in _NAMES and is_cut(word):
            words.append(word)
    TARGET.write_text("\n".join(sorted(words)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
