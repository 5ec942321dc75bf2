"""Chinese, simplified and traditional."""

from __future__ import annotations

from dataclasses import replace

from speechdeck.model.language import Language, NumberingFamily, Typography

_DIGITS = "一二三四五六七八九"
_COUNT = (*_DIGITS, "十", *(f"十{d}" for d in _DIGITS), "二十")
_FORMAL = ("壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖", "拾")

_NUMBERS = {
    **{word: number for number, word in enumerate((*_COUNT[:19], "二十"), 1)},
    **{f"{tens}十{unit}": 10 * t + u for t, tens in enumerate("二三四五六七八九", 2) for u, unit in enumerate(_DIGITS, 1)},
    **{f"{tens}十": 10 * t for t, tens in enumerate("二三四五六七八九", 2)},
}
_CN = "[一二三四五六七八九十]{1,3}"
_CIRCLED = {char: number for number, char in enumerate("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", 1)}
_BRACKETED = {char: number for number, char in enumerate("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩", 1)}
_ROMAN = {char: number for number, char in enumerate("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ", 1)}
_LETTERS = {char: number for number, char in enumerate("ABCDEFGH", 1)}
_COMMA = r"[，,、：:．.]"

# What counts the parts of a speech: 第一个方面, 四点意见.
_MEASURE = r"(?:大点|方面|大方面|点|个|大|条|项|件|部分|层|步|类|种|句话|句|则|宗|桩|场|环|招|句|关|、)"

_NUMBERING = (
    NumberingFamily("第一部分", rf"第(?P<n>{_CN})(?:部分|篇章|篇|章|节)(?:[，,、：:．. \u3000]|是)*", 1, 2.5, "line", _NUMBERS),
    NumberingFamily("一、", rf"(?P<n>{_CN})[、．.]\s*", 1, 2.5, "sentence", _NUMBERS),
    NumberingFamily("（一）", rf"[（(]\s*(?P<n>{_CN})\s*[)）][、．.]?\s*", 2, 2.5, "clause", _NUMBERS),
    NumberingFamily("㈠", r"(?P<n>[㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩])[、．.]?\s*", 2, 2.5, "clause", _BRACKETED),
    NumberingFamily("Ⅰ", r"(?P<n>[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])[、．.]?\s*", 1, 2.5, "line", _ROMAN),
    NumberingFamily(
        "第一，",
        rf"(?:我(?:想讲|要讲|要说|想说)?的)?第(?P<n>{_CN})(?:(?:{_MEASURE})[^，。、；：！？\s第]{{0,6}}?)?"
        rf"(?:(?:就是|是|要|，是)?{_COMMA}|就是|是要?|要)\s*",
        2, 2.2, "clause", _NUMBERS, series="第",
    ),
    NumberingFamily("1.1", r"(?P<key>[0-9]{1,2})[．.](?P<n>[0-9]{1,2})[、．.]?(?![0-9.．%％万亿元倍])\s*", 3, 2.0, "line"),
    NumberingFamily("1.", r"(?P<n>[0-9０-９]{1,2})(?:[．.、](?![0-9０-９])|[、，](?=\D)|(?=[\u3000 ]+[\u4e00-\u9fff]))\s*", 3, 2.2, "sentence"),
    NumberingFamily("（1）", r"[（(]\s*(?P<n>[0-9０-９]{1,2})\s*[)）][、．.]?\s*", 4, 2.2, "clause"),
    NumberingFamily("1）", r"(?P<n>[0-9０-９]{1,2})\s*[)）][、．.]?\s*", 4, 2.0, "sentence"),
    NumberingFamily("①", r"(?P<n>[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳])[、．.]?\s*", 5, 2.2, "clause", _CIRCLED),
    NumberingFamily("一是", rf"(?P<n>{_CN})(?:就?是|要|则|来)(?:[，,、：:])?", 5, 2.2, "clause", _NUMBERS),
    NumberingFamily("一抓", rf"(?P<n>{_CN})(?P<key>抓|靠|看|讲|重|防|争|查|改|聚焦|谈|说|问)(?:[，,、：:])?", 5, 2.0, "sentence", _NUMBERS),
    NumberingFamily("其一", rf"其(?P<n>{_CN})(?:[，,、：:]|是|就是)", 5, 2.2, "clause", _NUMBERS),
    NumberingFamily(
        "理由一：", rf"(?P<key>[^\W\d_一二三四五六七八九十]{{1,4}})之?(?P<n>{_CN})[：:]\s*", 4, 1.8, "sentence", _NUMBERS
    ),
    NumberingFamily(
        "首先",
        r"(?P<n>首先|其次|再次|再者|最后)(?:(?:就)?是|要)?(?:[，,、：:])?",
        3, 1.5, "clause", {"首先": 1, "其次": 2, "再次": 3, "再者": 3, "最后": 99}, frozenset({"最后"}), series="第",
    ),
    NumberingFamily("A.", r"(?P<n>[A-H])[．.、]\s*", 4, 1.8, "line", _LETTERS),
)  # fmt: skip

_ANNOUNCING = (
    rf"(?P<n>{_CN}|[0-9]{{1,2}}|两|几)(?:个|大)?(?:点|方面|条|项|件|部分|问题|个字|句话|层|意见|体会|希望|要求|建议|步|关键|重点)",
)

CHINESE = Language(
    code="zh",
    name="简体中文",
    typography=Typography(
        tag="zh-CN",
        east_asian=True,
        no_start=frozenset("，。、；：？！）」』】》〉〕｝”’…—～·％‰℃,.;:?!)]}%>"),
        no_end=frozenset("（「『【《〈〔｛“‘￥＄$([{<"),
        quotes=(("“", "”"), ("‘", "’"), ("「", "」"), ("『", "』"), ("《", "》")),
    ),
    labels={"agenda": "目录", "ellipsis": "……"},
    pace=220.0,
    numerals={"cn": _COUNT, "formal": _FORMAL},
    numbering=_NUMBERING,
    announcing=_ANNOUNCING,
    counts={**_NUMBERS, "两": 2},
)

TRADITIONAL_CHINESE = replace(
    CHINESE,
    code="zh-hant",
    name="繁體中文",
    typography=replace(CHINESE.typography, tag="zh-TW"),
    labels={"agenda": "目錄", "ellipsis": "……"},
    numerals={"cn": _COUNT, "formal": ("壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖", "拾")},
)
