"""jieba's dictionary → src/speechdeck/lang/zh_verbs.py, the words by one of which a Chinese clause says something.

Run it by hand, once:

    python tests/text/make_verbs.py

A word of two characters counts if the dictionary (MIT licence, github.com/fxsjy/jieba) has it at least `COMMON` times
as a verb or an adjective.
"""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

COMMON = 700
_KINDS = frozenset(("v", "vn", "vi", "vd", "a", "ad", "z"))
#: Verbs of public speech that the dictionary counts rarely or not at all.
MORE = (
    "抓好 抓实 抓住 抓紧 做好 做强 做优 做实 做到 做大 办好 用好 管好 建好 守好 讲好 把好 打好 打造 夯实 "
    "压实 落实 赋能 激发 助推 擦亮 点燃 筑牢 织密 扎牢 补齐 走好 走在 跑出 挑起 扛起 展现 彰显 凝聚 汇聚 "
    "传承 赓续 践行 恪守 坚守 砥砺 奋进 奋发 担当 作为 聚焦 紧扣 紧盯 盯紧 吃透 摸清 理清 厘清 画好 当好 "
    "干好 学好 种好 护好 立足 着眼 严把 严守 严防 严查 争当 争做 争创 争取 勇于 敢于 善于 乐于 甘于 忠于 "
    "勤于 超前 谋划 突破 有为 发掘 畅通 健全 优化 细化 量化 深化 强化 美化 绿化 净化 活化 转化 盘活 唤醒 "
    "关爱 关怀 尊重 信任 团结 拼搏 苦干 实干 坚定 清廉 清正 求真 务实 创优 共建 共享 共治 携手 并肩 深耕 "
    "厚植 涵养 培育 锤炼 磨砺 铭记 缅怀 致敬 祝福 祝愿 预祝 期盼 盼望 牢记 谨记 不忘 不负 无愧 见效 达标 "
    "过关 翻番 倍增 破解 攻坚 克难 补短 提质 增效 惠民 "
)
TARGET = Path(__file__).parents[2] / "src" / "speechdeck" / "lang" / "zh_verbs.py"
#: Words that are names oftener than they say something.
_NAMES = frozenset(("工作", "领导", "组织", "可能", "方面", "相关", "科学", "合理", "教育", "文化", "根本", "具体"))


def main() -> None:
    spec = find_spec("jieba")
    assert spec is not None and spec.origin is not None
    words = set(MORE.split())
    for line in (Path(spec.origin).parent / "dict.txt").read_text(encoding="utf-8").splitlines():
        word, count, kind = line.split()
        if re.fullmatch("[\u4e00-\u9fff]{2}", word) and int(count) >= COMMON and kind in _KINDS:
            words.add(word)
    listed = sorted(words - _NAMES)
    rows = [" ".join(listed[place : place + 21]) for place in range(0, len(listed), 21)]
    body = "\n".join(f'        "{row} "' for row in rows)
    head = (
        '"""Words by one of which a Chinese clause says something: verbs and adjectives of two characters.\n\n'
        "Made by tests/text/make_verbs.py from the dictionary of jieba (MIT licence, github.com/fxsjy/jieba).\n"
        '"""\n\nfrom __future__ import annotations\n\n'
    )
    TARGET.write_text(f"{head}VERBS = tuple(\n    (\n{body}\n    ).split()\n)  # fmt: skip\n", encoding="utf-8")


if __name__ == "__main__":
    main()
