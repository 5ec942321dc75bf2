"""What is said behind the last point and before the first: slides of its own where it is more than a word."""

from __future__ import annotations

from speechdeck.model.deck import Deck
from speechdeck.outline import outline
from speechdeck.plan import plan
from tests.plan.speeches import manuscript

FILLER = "每天清晨都要有人登上石阶，把灯罩擦得干干净净，把当天的风向和水位写在墙上的木牌上。" * 4
POINTS = "".join(
    f"{number}、{head}\n{FILLER}\n" for number, head in zip("一二三", ("管好灯", "管好船", "管好账"), strict=True)
)
FIGURE = (
    "去年全湖渔获总量达到120万吨，比上年增长8.5%，湖区各镇渔民人均收入增长12.6%。码头上的灯彻夜亮着。守湖要靠众人的手。"
)
CALL = "让我们一起守好这片湖！"


def deck(end: str) -> Deck:
    speech = manuscript(f"护湖会上的讲话\n同志们：\n今天讲三点。\n{POINTS}同志们，{end}{CALL}\n谢谢大家！\n", "zh")
    return plan(speech, outline(speech)[0])[0]


def keys(end: str) -> list[str]:
    return [slide.key for slide in deck(end).slides]


def test_figures_said_at_the_end_have_a_slide_before_the_last() -> None:
    assert [key for key in keys(FIGURE) if key.startswith("ending")]
    *_, closing = deck(FIGURE).slides
    assert "".join(span.of(deck(FIGURE).source) for span in closing.notes).startswith(CALL)


def test_a_few_words_at_the_end_are_said_over_the_last_slide() -> None:
    assert not [key for key in keys("路要一步一步走。") if key.startswith("ending")]
