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
#: Words of public speech that the dictionary counts rarely or not at all.
MORE = (
    "党建 高质量 新进展 新举措 新作为 新机制 新能源 新一轮 中心组 产业链 供给侧 一流 人均 做优 做强 争创 拆违 "
    "文旅 碳达峰 碳中和 引资 党支部 党总支 纪委 巡视 问责 三农 两岸 比武 群众 民生 机关 支部 国企 民企 "
    "营商 工匠 双创 乡镇 街道 社区 网格"
)
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
    words = set(MORE.split())
    for line in (Path(spec.origin).parent / "dict.txt").read_text(encoding="utf-8").splitlines():
        word, count, kind = line.split()
        if re.fullmatch("[\u4e00-\u9fff]{2,3}", word) and int(count) >= COMMON and kind not in _NAMES and is_cut(word):
            words.add(word)
    TARGET.write_text("\n".join(sorted(words)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
