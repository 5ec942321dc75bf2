"""What the file calls its layouts and placeholders: names that people read in menus, in the language of the deck.

They stand on no slide, so they are not labels of the language table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from speechdeck.model.theme import Area, Layout


class Names(NamedTuple):
    """The words of one language."""

    kinds: Mapping[str, str]
    variants: Mapping[str, str]
    areas: Mapping[str, str]
    decoration: str
    notes: str
    picture: str
    logo: str
    watermark: str
    levels: tuple[str, ...]
    wide: str  # "Widescreen", as document properties have it

    def layout(self, layout: Layout) -> str:
        """What menus call a layout, such as "Cards 3"."""
        name = self.kinds.get(layout.kind, layout.kind.replace("_", " ").capitalize())
        variant = layout.name.partition("@")[2]
        counted = f"{name} {layout.count}" if layout.count else name
        return f"{counted} ({self.variants.get(variant, variant)})" if variant else counted

    def area(self, area: Area) -> str:
        """What the selection pane calls a placeholder, such as "Heading 2"."""
        match = re.fullmatch(r"(\D+)(\d*)", area.name)
        stem, number = match.groups() if match else (area.name, "")
        name = self.areas.get(stem, self.areas[area.role])
        return f"{name} {number}" if number else name


CHINESE = Names(
    kinds={
        "cover": "封面",
        "opening": "开场",
        "agenda": "目录",
        "section": "章节页",
        "cards": "卡片",
        "bullets": "要点",
        "detail": "详述",
        "figures": "数据",
        "chart": "图表",
        "quote": "引语",
        "statement": "要言",
        "steps": "步骤",
        "timeline": "时间线",
        "compare": "对比",
        "recap": "小结",
        "closing": "结束页",
    },
    variants={
        "heads": "仅标题",
        "plain": "无序号",
        "bare": "仅标题无序号",
        "title": "无说明",
        "rows": "分行",
        "phrase": "短语",
        "stack": "竖排",
        "wide": "全宽",
        "line": "单行",
        "whole": "配整句",
        "statement": "整句为标题",
        "list": "列表",
        "apart": "人名日期分列",
        "titleapart": "无说明、人名日期分列",
    },
    areas={
        "title": "标题",
        "heading": "小标题",
        "head": "小标题",
        "display": "引文",
        "body": "正文",
        "text": "正文",
        "label": "说明",
        "number": "序号",
        "chart": "图表",
        "icon": "图标",
        "takeaway": "结论",
        "fig": "数据",
        "footer": "页脚",
        "page": "页码",
        "progress": "进度",
    },
    decoration="装饰",
    notes="备注",
    picture="幻灯片图像",
    logo="标志",
    watermark="水印",
    levels=("单击此处编辑文本", "第二级", "第三级", "第四级", "第五级"),
    wide="宽屏",
)

TRADITIONAL_CHINESE = Names(
    kinds={
        "cover": "封面",
        "opening": "開場",
        "agenda": "目錄",
        "section": "章節頁",
        "cards": "卡片",
        "bullets": "要點",
        "detail": "詳述",
        "figures": "數據",
        "chart": "圖表",
        "quote": "引言",
        "statement": "要言",
        "steps": "步驟",
        "timeline": "時間線",
        "compare": "對比",
        "recap": "小結",
        "closing": "結束頁",
    },
    variants={
        "heads": "僅標題",
        "plain": "無序號",
        "bare": "僅標題無序號",
        "title": "無說明",
        "rows": "分行",
        "phrase": "短語",
        "stack": "直排",
        "wide": "全寬",
        "line": "單行",
        "whole": "配整句",
        "statement": "整句為標題",
        "list": "列表",
        "apart": "人名日期分列",
        "titleapart": "無說明、人名日期分列",
    },
    areas={
        "title": "標題",
        "heading": "小標題",
        "head": "小標題",
        "display": "引文",
        "body": "內文",
        "text": "內文",
        "label": "說明",
        "number": "序號",
        "chart": "圖表",
        "icon": "圖示",
        "takeaway": "結論",
        "fig": "數據",
        "footer": "頁尾",
        "page": "頁碼",
        "progress": "進度",
    },
    decoration="裝飾",
    notes="備忘稿",
    picture="投影片影像",
    logo="標誌",
    watermark="浮水印",
    levels=("按一下以編輯文字", "第二層", "第三層", "第四層", "第五層"),
    wide="寬螢幕",
)

ENGLISH = Names(
    kinds={
        "cover": "Cover",
        "opening": "Opening",
        "agenda": "Agenda",
        "section": "Section",
        "cards": "Cards",
        "bullets": "Bullets",
        "detail": "Detail",
        "figures": "Figures",
        "chart": "Chart",
        "quote": "Quotation",
        "statement": "Statement",
        "steps": "Steps",
        "timeline": "Timeline",
        "compare": "Comparison",
        "recap": "Recap",
        "closing": "Closing",
    },
    variants={
        "heads": "headings only",
        "plain": "without numbers",
        "bare": "headings without numbers",
        "title": "title only",
        "rows": "in rows",
        "phrase": "phrase only",
        "stack": "vertical",
        "wide": "full width",
        "line": "one line each",
        "whole": "with sentence",
        "statement": "sentence as title",
        "list": "as a list",
        "apart": "speaker and date apart",
        "titleapart": "title only, speaker and date apart",
    },
    areas={
        "title": "Title",
        "heading": "Heading",
        "head": "Heading",
        "display": "Quotation",
        "body": "Text",
        "text": "Text",
        "label": "Label",
        "number": "Number",
        "chart": "Chart",
        "icon": "Icon",
        "takeaway": "Takeaway",
        "fig": "Figure",
        "footer": "Footer",
        "page": "Slide number",
        "progress": "Progress",
    },
    decoration="Decoration",
    notes="Notes",
    picture="Slide image",
    logo="Logo",
    watermark="Watermark",
    levels=("Click to edit text", "Second level", "Third level", "Fourth level", "Fifth level"),
    wide="Widescreen",
)

_NAMES = {"zh": CHINESE, "zh-hant": TRADITIONAL_CHINESE}


def names(language: str) -> Names:
    """The words for a key of LANGUAGES; English where there are none of its own."""
    return _NAMES.get(language, ENGLISH)
