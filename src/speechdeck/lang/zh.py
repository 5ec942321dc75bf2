"""Chinese, simplified and traditional."""

from __future__ import annotations

from dataclasses import replace

from speechdeck.lang.zh_cuts import CUTS, TRADITIONAL_CUTS
from speechdeck.lang.zh_division import DIVISION
from speechdeck.lang.zh_frame import ANATOMY, FURNITURE
from speechdeck.lang.zh_rhetoric import RHETORIC, TRADITIONAL_RHETORIC
from speechdeck.lang.zh_series import SERIES
from speechdeck.lang.zh_syntax import BUILDS, HEADS, LINKAGE
from speechdeck.model.language import Language, Typography

_DIGITS = "一二三四五六七八九"
_COUNT = (*_DIGITS, "十", *(f"十{d}" for d in _DIGITS), "二十")
_FORMAL = ("壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖", "拾")

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
    labels={"agenda": "目录", "ellipsis": "……", "unit.open": "（", "unit.close": "）"},
    clock="〔本页 {slide}　累计 {total}〕",
    pace=220.0,
    numerals={"cn": _COUNT, "formal": _FORMAL},
    division=DIVISION,
    anatomy=ANATOMY,
    furniture=FURNITURE,
    cuts=CUTS,
    series=SERIES,
    heads=HEADS,
    linkage=LINKAGE,
    builds=BUILDS,
    rhetoric=RHETORIC,
)

TRADITIONAL_CHINESE = replace(
    CHINESE,
    code="zh-hant",
    name="繁體中文",
    typography=replace(CHINESE.typography, tag="zh-TW"),
    labels={"agenda": "目錄", "ellipsis": "……", "unit.open": "（", "unit.close": "）"},
    clock="〔本頁 {slide}　累計 {total}〕",
    numerals={"cn": _COUNT, "formal": ("壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖", "拾")},
    cuts=TRADITIONAL_CUTS,
    series=SERIES,
    rhetoric=TRADITIONAL_RHETORIC,
)
