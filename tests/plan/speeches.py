"""Speeches made of sentences of our own, for properties that must hold of any speech."""

from __future__ import annotations

from hypothesis import strategies as st

from speechdeck.model.manuscript import Block, Manuscript, Origin
from speechdeck.model.source import Span

_NUMBERS = "一二三四五六七八"
_TOPICS = (
    "夜间值守",
    "台账核对",
    "窗口服务",
    "防汛物资",
    "农技推广",
    "老旧管网",
    "校门疏导",
    "图书流转",
    "林区巡护",
    "税费辅导",
)
_SENTENCES = (
    "要把每一本台账核对清楚，做到账实相符。",
    "各站所要切实安排专人夜间值守，确保全年平安无事。",
    "在抓好日常管理的同时，要进一步完善交接班制度，比如节假日实行双人值班。",
    "去年全镇修建水渠12.5公里，受益农户达到3200户。",
    "茶园面积达到3.2万亩，同比增长8.5%；产值达到1.6亿元。",
    "群众说得好：“账要一笔一笔算，事要一件一件办”。",
    "这是我们吃过亏才明白的道理。",
    "同志们，冬季已经到了，千万不能麻痹大意。",
    "只有走到田间地头，才能听到真话。",
    "大家要学习他账目清楚的严谨作风；学习他坚持原则的公道品格；学习他早来晚走的奉献精神。",
    "责任落实在岗位，考核兑现在岗位，成绩体现在岗位。",
    "管网改造（含东片三个小区）必须在汛期之前完工，不留尾巴。",
)
_ENGLISH = (
    "We must rebuild the old pier before the winter storms arrive.",
    "In the year ahead, every clinic in the valley will open on Sundays.",
    "Last year our volunteers planted 4,200 trees, and 92 percent of them survived.",
    "This is what neighbours do for one another.",
    "If the harvest fails again, we will open the reserve granaries to every family.",
    "The library needs a new roof because the old one lets in the rain.",
    "Thank you to everyone who carried sandbags through the night.",
)


def _paragraph(pool: tuple[str, ...], joiner: str, most: int) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(pool), min_size=1, max_size=most).map(joiner.join)


@st.composite
def chinese(draw: st.DrawFn) -> str:
    """A speech with a title, an opening, numbered points with items, and a closing; any of them may be missing."""
    parts: list[str] = []
    if draw(st.booleans()):
        parts += ["在全镇冬季工作会议上的讲话", "同志们："]
    if draw(st.booleans()):
        parts.append("今天的会议很重要。" + draw(_paragraph(_SENTENCES, "", 4)))
    for point in range(draw(st.integers(0, 5))):
        parts.append(f"{_NUMBERS[point]}、扎实抓好{draw(st.sampled_from(_TOPICS))}工作")
        if draw(st.booleans()):
            parts.append(draw(_paragraph(_SENTENCES, "", 3)))
        for item in range(draw(st.integers(0, 4))):
            heading = f"（{_NUMBERS[item]}）要抓实{draw(st.sampled_from(_TOPICS))}。"
            parts.append(heading + draw(_paragraph(_SENTENCES, "", 6)))
    if draw(st.booleans()):
        parts.append("同志们，让我们振奋精神、埋头苦干，为建设美好家园而努力！谢谢大家！")
    return "\n".join(parts) or "同志们好。"


@st.composite
def english(draw: st.DrawFn) -> str:
    """An English speech with or without ordinals."""
    parts = ["Remarks at the Harbour Day Supper"] if draw(st.booleans()) else []
    for ordinal in ("First", "Second", "Third", "Fourth")[: draw(st.integers(0, 4))]:
        parts.append(
            f"{ordinal}, we will look after our {ordinal.lower()} street. " + draw(_paragraph(_ENGLISH, " ", 8))
        )
    parts.append(draw(_paragraph(_ENGLISH, " ", 5)))
    return "\n\n".join(parts)


def manuscript(text: str, language: str) -> Manuscript:
    """The text as a reader hands it on: a block a line."""
    blocks, place = [], 0
    for number, row in enumerate(text.split("\n"), 1):
        if row.strip():
            start = place + len(row) - len(row.lstrip())
            blocks.append(Block(Span(start, start + len(row.strip())), Origin("line", number)))
        place += len(row) + 1
    return Manuscript(text, tuple(blocks), language, "speech")
