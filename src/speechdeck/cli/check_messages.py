"""What `speechdeck check` says, in English and in Chinese: a part of the tables in messages.py."""

from __future__ import annotations

_HELP_EN = """\
Prove a finished deck against its speech, also one that was edited by hand: every text on a slide is in the speech, the
notes are the whole speech, every text fits, every slide has a title of its own.

Usage:  speechdeck check DECK.pptx --speech FILE [options]

  -s, --speech FILE     the speech that the deck was made from (.txt, .md or .docx)
  -l, --language CODE   language of the speech: zh, zh-hant, en, ja, ko, fr, de, es or ru; found by itself if not given
      --json            the proof as data, with the place of every text in the speech
      --help            print this help

Exit codes: 0 all is proved, 1 something was found, 2 the request was wrong, 130 stopped."""

_HELP_ZH = """\
对照讲话稿核查一份做好的幻灯片，手工改过的也可以：页面上的每句话都出自讲话稿，备注是讲话全文，文字都放得下，每页标题都不相同。

用法：  speechdeck check 幻灯片.pptx --speech 讲话稿 [选项]

  -s, --speech 文件     幻灯片所依据的讲话稿（.txt、.md 或 .docx）
  -l, --language 代码   讲话稿的语言：zh、zh-hant、en、ja、ko、fr、de、es 或 ru；不写则自动识别
      --json            以数据形式输出，并给出每段文字在讲话稿中的位置
      --help            显示本帮助

退出码：0 全部属实，1 发现问题，2 用法有误，130 被中断。"""

#: key → (English, Chinese)
CHECK_MESSAGES: dict[str, tuple[str, str]] = {
    "help.check": (_HELP_EN, _HELP_ZH),
    "usage.deck": ("which deck? Name a .pptx file", "请指定幻灯片：一个 .pptx 文件"),
    "usage.against": (
        "which speech? Name the file that the deck was made from with --speech",
        "请用 --speech 指定幻灯片所依据的讲话稿",
    ),
    "check.head": ("{deck} against {speech}, {slides} slides", "{deck} 对照 {speech}，共 {slides} 张"),
    "check.kept": ("proved", "属实"),
    "check.broken": ("not proved, {count} found", "发现 {count} 处问题"),
    "check.invented": ("Nothing invented: ", "没有添加："),
    "check.lost": ("Nothing lost: ", "没有遗漏："),
    "check.fit": ("Everything fits: ", "都放得下："),
    "check.structure": ("Titles and placeholders: ", "标题和占位符："),
    "check.invented.figures": (
        "{whole} of {texts} texts are in the speech word for word, {shortened} by leaving words out;"
        " {others} labels and marks",
        "{texts} 处文字中，{whole} 处与讲话稿逐字相同，{shortened} 处只删不改；另有标签、序号 {others} 处",
    ),
    "check.lost.figures": (
        "{noted} of {said} letters of the speech are in the notes, in order",
        "讲话全文 {said} 字，备注中按原顺序有 {noted} 字",
    ),
    "check.fit.figures": ("{measured} of {boxes} text boxes measured", "{boxes} 个文本框，量了 {measured} 个"),
    "check.structure.figures": ("{slides} slides", "{slides} 张"),
    "check.findings": ("Found", "发现的问题"),
    "check.remarks": ("Look at these yourself", "请自行留意"),
    "check.slide": ("slide {number}", "第 {number} 张"),
    "check.invented.text": ("“{text}” is not in the speech", "“{text}”不在讲话稿中"),
    "check.invented.figure": (
        "the speech does not say {figure} here: “{text}”",
        "讲话稿此处没有 {figure} 这个数：“{text}”",
    ),
    "check.invented.negation": (
        "“{negation}” is left out before words of “{text}”",
        "“{text}”前面的“{negation}”被删去了",
    ),
    "check.invented.word": ("may cut the word “{word}” in two: “{text}”", "可能把“{word}”一词截断：“{text}”"),
    "check.invented.picture": ("a picture or object: what it shows is not read", "图片或对象，其中的内容无法核查"),
    "check.nearest": (", the speech says “{nearest}” ({where})", "，讲话稿（{where}）是“{nearest}”"),
    "check.lost.missing": (
        "missing in the notes ({where} of the speech): “{text}”",
        "备注中缺少（讲话稿{where}）：“{text}”",
    ),
    "check.lost.order": ("notes: not at its place in the speech: “{text}”", "备注：与讲话稿的顺序不同：“{text}”"),
    "check.lost.doubled": ("notes: said twice: “{text}”", "备注：重复：“{text}”"),
    "check.lost.added": ("notes: added by hand: “{text}”", "备注：手工添加：“{text}”"),
    "check.fit.overflow": ("runs {points} pt out of its box: “{text}”", "超出文本框 {points} 磅：“{text}”"),
    "check.fit.unclear": (
        "cannot tell whether it fits, {reason}: “{text}”",
        "无法判断是否放得下（{reason}）：“{text}”",
    ),
    "check.unclear.font": ("the widths of {font} are not known", "不了解字体 {font} 的字宽"),
    "check.unclear.shrinks": ("it is too long at its size, but shrinks by itself", "字号不变则放不下，但设有自动缩小"),
    "check.unclear.turned": ("the text is turned", "文字方向不是横排"),
    "check.unclear.columns": ("the text is in columns", "文字分栏"),
    "check.unclear.group": ("it is in a group", "在组合之中"),
    "check.unclear.place": ("its place is not given", "没有写明位置"),
    "check.structure.untitled": ("no title", "没有标题"),
    "check.structure.title": ("the same title as slide {first}: “{text}”", "标题与第 {first} 张相同：“{text}”"),
    "check.structure.empty": ("an empty placeholder", "空的占位符"),
}

#: What the proof says in English when it cannot begin → the same in Chinese.
CHECK_TRANSLATIONS: dict[str, str] = {
    "{path} is a folder, not a deck": "{path} 是文件夹，不是幻灯片",
    "Give a .pptx file.": "请提供 .pptx 文件。",
    "{name} is not a .pptx": "{name} 不是 .pptx 文件",
    "{name} is damaged: it cannot be opened": "{name} 已损坏，无法打开",
    "{name} is damaged: a part of it is missing": "{name} 已损坏：缺少部分内容",
}
