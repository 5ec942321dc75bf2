"""What the gallery's decks say: sentences of our own, long and short, in Chinese and English."""

from __future__ import annotations

from itertools import cycle
from typing import NamedTuple


class Content(NamedTuple):
    """The material of one language. Heads and texts of a wanted length are put together from `heads` and `clauses`."""

    language: str
    letters: float  # of a length in full-width characters: Latin letters are half as wide
    comma: str
    stop: str
    titles: dict[str, str]  # kind, or kind with count → slide title
    sections: tuple[str, ...]  # heading of each main point
    cover: str
    occasion: str
    meta: str
    thesis: str
    sub: str
    key: str
    keycap: str
    quote: str
    source: str
    counting: str  # what else the speech says: the numerals that themes write, if it says them
    closing: str
    lead: str
    thanks: str
    heads: tuple[str, ...]
    clauses: tuple[str, ...]
    figures: tuple[str, ...]
    units: tuple[str, ...]
    dates: tuple[str, ...]
    sides: tuple[str, str]
    counts: tuple[str, ...]  # number words from one to eight, for titles
    nested: str  # two levels of bullets


CHINESE = Content(
    language="zh",
    letters=1.0,
    comma="，",
    stop="。",
    titles={
        "opening": "向{n}方面致谢",
        "agenda": "谈{n}件事",
        "cards": "从{n}个细节做起",
        "steps": "分{n}步走到位",
        "timeline": "{n}个时间节点",
        "figures": "{n}组数字看变化",
        "recap": "归结为{n}句话",
        "bullets": "把夜班公交办成安心线",
        "detail": "让司机愿意多问一句",
        "compare": "从“等得到”到“等得安心”",
        "quote": "老司机常说",
        "chart": "夜间客流五年翻番",
    },
    sections=("守时准点，让末班车等一等人", "看见需求，把线路画到家门口", "关心司机", "开门办公交，让乘客说了算"),
    cover="一盏灯，一条路，一座城的夜班车",
    occasion="在城市夜间公交年会上的发言",
    meta="许明川\n2026年3月12日",
    thesis="车准时，人安心，夜里的城市才有温度",
    sub="目录",
    key="多等一分钟，少走三里路",
    keycap="调度室的老规矩",
    quote="车上没有小事，车上都是回家的人。",
    source="——城东车队的一句老话",
    counting="站牌上印着一二三四五六七八九十，车票上印着壹贰叁肆伍陆柒捌玖拾。",
    closing="灯不灭，车不停，让每个晚归的人都有人接",
    lead="同事们，夜还长，路还远，我们一起走",
    thanks="谢谢大家",
    heads=(
        "准点发车",
        "车厢整洁",
        "夜班不断线",
        "站牌亮到天明",
        "线路跟着人走",
        "老人有座",
        "小修不过夜",
        "投诉有回音",
        "数据周周公布",
        "司机多问一句",
        "雨天加一趟",
        "学校医院先通",
    ),
    clauses=(
        "末班车晚走一个小时",
        "时刻表印在站牌上",
        "学校和医院先通",
        "下雨下雪多加一趟",
        "老人上车有人扶",
        "调度室昼夜值守",
        "投诉三天之内有回音",
        "小毛病当晚修好",
        "座椅扶手天天擦",
        "客流数据每周公布",
        "乘客可以打分",
        "站台装上长椅和灯",
    ),
    figures=("98.6%", "1280万人次", "46条", "12.4万公里"),
    units=("%", "万人次", "条", "万公里"),
    dates=("3月", "2024年6月", "9月30日", "年底前", "2027年"),
    sides=("过去怎么等", "今后这样等"),
    counts=("一", "两", "三", "四", "五", "六", "七", "八"),
    nested=(
        "少让乘客等，多让信息跑\n- 站牌显示下一班还有几分钟\n- 晚点五分钟就推送原因\n"
        "少换一次车，多直达一程\n- 工业园区和医院之间开通直达线\n少坐办公室，多坐末班车\n- 车队干部每周跟车两晚"
    ),
)

ENGLISH = Content(
    language="en",
    letters=2.0,
    comma=", ",
    stop=".",
    titles={
        "opening": "{n} thanks",
        "agenda": "{n} things to talk about",
        "cards": "Begin with {n} details",
        "steps": "Getting there in {n} steps",
        "timeline": "{n} dates to remember",
        "figures": "{n} numbers that tell the change",
        "recap": "{n} lines to take home",
        "bullets": "A night bus that people trust",
        "detail": "Drivers who ask one question more",
        "compare": "From waiting to being expected",
        "quote": "As drivers say",
        "chart": "Night riders doubled in five years",
    },
    sections=(
        "Be on time, and let the last bus wait",
        "Draw the lines to where people live",
        "Care for drivers",
        "Open the depot and let riders decide",
    ),
    cover="One Lamp, One Road: The Night Buses of a City",
    occasion="Speech at the Night Transport Meeting",
    meta="Ming Xu\n12 March 2026",
    thesis="When buses are on time, the whole city sleeps better",
    sub="Agenda",
    key="Wait one minute, save a long walk",
    keycap="A rule of the control room",
    quote="Nothing on a bus is small: everyone on it is going home.",
    source="A saying of the eastern depot",
    counting="",
    closing="Keep the lamp lit, keep the bus running, bring everyone home",
    lead="The night is long, and we walk it together",
    thanks="Thank you",
    heads=(
        "Leave on time", "Clean cars", "No gaps at night", "Lit until dawn", "Lines follow people", "Seats for all",
        "Fix it tonight", "Answer every call", "Publish the data", "Ask once more", "More runs in rain", "Clinics too",
    ),
    clauses=(
        "the last bus leaves an hour later", "timetables stand at every stop", "schools and clinics come first",
        "rain and snow bring one more run", "someone helps at the door", "the control room never sleeps",
        "complaints get an answer in three days", "small faults are fixed the same night", "rails are wiped every day",
        "ridership is published weekly", "riders give marks", "stops get a bench and a lamp",
    ),
    figures=("98.6%", "12.8 million", "46", "124,000 miles"),
    units=("%", "million", "", "miles"),
    dates=("March", "June 2024", "30 September", "By December", "2027"),
    sides=("How we waited", "How we will wait"),
    counts=("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"),
    nested=(
        "Less waiting, more knowing\n- Stops show the minutes to the next bus\n- Five minutes late means a message\n"
        "One change less on the way\n- A direct line from the works to the hospital\n"
        "Less time at the desk\n- Managers ride the last bus twice a week"
    ),
)  # fmt: skip

CONTENTS = {content.language: content for content in (CHINESE, ENGLISH)}


class Words:
    """Heads and texts of about a wanted length, each beginning where the last one ended."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._heads = cycle(content.heads)
        self._clauses = cycle(content.clauses)

    def head(self, length: float) -> str:
        """About `length` full-width characters; the whole heads that come nearest to it."""
        return self._joined(self._heads, length)

    def text(self, length: float) -> str:
        return self._joined(self._clauses, length) + self._content.stop

    def _joined(self, supply: cycle[str], length: float) -> str:
        wanted = length * self._content.letters
        words = next(supply)
        while len(words) + len(self._content.comma) < wanted:
            longer = words + self._content.comma + next(supply)
            if len(longer) - wanted > wanted - len(words):
                break
            words = longer
        return words[:1].upper() + words[1:]
