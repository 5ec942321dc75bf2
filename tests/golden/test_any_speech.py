"""Whatever stands in the file, the promises are kept: short speeches, odd ones, and any mixture of marks and words."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from speechdeck.pipeline import build
from speechdeck.write import WRITERS
from tests import promises

SHORT = {
    "thanks only": "谢谢大家！",
    "one word": "Hello.",
    "a salutation": "同志们：\n散会。",
    "marks without words": "一、\n二、\n三、",
    "a title": "关于加强管理的讲话",
    "one point": "第一，好。",
    "points only": "一是快。二是好。三是省。",
    "figures only": "12.5%\n3,400\n2026",
    "one long word": "a" * 500,
    "no punctuation": "我们要认真学习贯彻会议精神" * 60,
    "one long line": "我们要抓好落实，确保取得实效；" * 80,
    "many points": "\n".join(f"{number}. 要抓好第{number}件事，确保落到实处。" for number in range(1, 41)),
    "deep": "一、甲事要办好\n（一）乙事要办好\n1. 丙事要办好\n（1）丁事要办好\n①戊事要办好\n二、己事要办好",
    "the same heading twice": "一、抓落实\n要快。\n二、抓落实\n要好。\n三、抓落实\n要省。",
    "other scripts": "Дорогие друзья!\nВо-первых, спасибо.\nВо-вторых, до свидания.",
    "emoji and controls": "大家好😀！\x0b\n第一，\u200b加油💪。\n第二，\ufeff再加油。",
}

MARKS = [*"第一， 第二， 第三， 一是 二是 一、 二、 （一） （二） 1. 2. ① 首先， 最后， First,".split(), ""]
WORDS = [
    "同志们：", "我讲三点意见。", "要坚持以人民为中心", "提高效率25.6%", "“四个一”工程", "（掌声）", "谢谢大家！",
    "全面完成各项目标任务，", "《条例》", "work hard", "we must listen", "Thank you.",
    "，", "。", "；", "：", "！", " ", "\n", "\n\n", "——",
]  # fmt: skip
LINES = st.builds(
    lambda mark, words: mark + "".join(words), st.sampled_from(MARKS), st.lists(st.sampled_from(WORDS), max_size=8)
)
SPEECHES = st.lists(LINES, min_size=1, max_size=14).map("\n".join)


@pytest.mark.parametrize("theme", ["party", "government"])
@pytest.mark.parametrize("name", SHORT)
def test_odd_speeches_make_decks(name: str, theme: str, tmp_path: Path) -> None:
    check(SHORT[name], theme, tmp_path)


# no shrinking: a failure is told at once, and shrinking by way of whole decks takes minutes
@settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(SPEECHES.filter(lambda text: any(char.isalnum() for char in text)))
def test_any_mixture_makes_a_deck(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        check(text, "party", Path(folder))


def check(text: str, theme: str, folder: Path) -> None:
    path = folder / "talk.txt"
    path.write_text(text, "utf-8")
    made = build(path, theme=theme)
    assert promises.broken(made, WRITERS[".pptx"](made.fitted)) == []
