"""jieba's dictionary → src/speechdeck/text/words.txt, the Chinese words that a heading is not broken inside of.

Run it by hand, once:

    python tests/text/make_words.py

A word of two to four characters counts if the dictionary (MIT licence, github.com/fxsjy/jieba) has it at least
`COMMON` times; names of persons are left out.
"""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

COMMON = 300
_NAMES = frozenset(("nr", "nrfg", "nrt", "nz"))
#: Words of public speech that the dictionary counts rarely or not at all.
MORE = (
    "党建 高质量 新进展 新举措 新作为 新机制 新能源 新一轮 中心组 产业链 供给侧 一流 人均 做优 做强 争创 拆违 "
    "文旅 碳达峰 碳中和 引资 党支部 党总支 纪委 巡视 问责 三农 两岸 比武 群众 民生 机关 支部 国企 民企 "
    "营商 工匠 双创 乡镇 街道 社区 网格 一把手 永无止境 潮头 招商引资 "
    "改革开放 科学发展 依法治国 从严治党 乡村振兴 共同富裕 求真务实 真抓实干 创先争优 求真 创优"
)
TARGET = Path(__file__).parents[2] / "src" / "speechdeck" / "text" / "words.txt"


def main() -> None:
    spec = find_spec("jieba")
    assert spec is not None and spec.origin is not None
    words = set(MORE.split())
    for line in (Path(spec.origin).parent / "dict.txt").read_text(encoding="utf-8").splitlines():
        word, count, kind = line.split()
        if re.fullmatch("[\u4e00-\u9fff]{2,4}", word) and int(count) >= COMMON and kind not in _NAMES:
            words.add(word)
    TARGET.write_text("\n".join(sorted(words)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
