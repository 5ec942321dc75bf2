"""A typeface's Chinese name → the name by which every system knows it.

A Chinese font carries both names, but where it is missing (LibreOffice, WPS on Linux, macOS) only the Latin one leads
to a relative: LibreOffice 7.4 replaces STZhongsong by a serif face and 华文中宋 by a sans.
"""

from __future__ import annotations

_KNOWN_NAMES = {
    "微软雅黑": "Microsoft YaHei",
    "微软雅黑 Light": "Microsoft YaHei Light",
    "等线": "DengXian",
    "等线 Light": "DengXian Light",
    "宋体": "SimSun",
    "新宋体": "NSimSun",
    "黑体": "SimHei",
    "楷体": "KaiTi",
    "仿宋": "FangSong",
    "幼圆": "YouYuan",
    "隶书": "LiSu",
    "华文中宋": "STZhongsong",
    "华文宋体": "STSong",
    "华文楷体": "STKaiti",
    "华文仿宋": "STFangsong",
    "华文细黑": "STXihei",
    "华文新魏": "STXinwei",
    "华文行楷": "STXingkai",
    "华文隶书": "STLiti",
    "微軟正黑體": "Microsoft JhengHei",
    "新細明體": "PMingLiU",
    "標楷體": "DFKai-SB",
    "苹方-简": "PingFang SC",
    "宋体-简": "Songti SC",
}


def known_name(family: str) -> str:
    """The name to write into a file."""
    return _KNOWN_NAMES.get(family, family)
