"""Every word that the command line says, in English and in Chinese.

Two tables. MESSAGES holds the command line's own words, by key. TRANSLATIONS holds what stages say in English (errors,
diagnostics), as templates: a message that fits an English template is shown by its Chinese one, and one that fits
none stays English, which is better than silence.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from speechdeck.cli.build_options import build_help
from speechdeck.cli.check_messages import CHECK_MESSAGES, CHECK_TRANSLATIONS
from speechdeck.cli.template_messages import TEMPLATE_MESSAGES, TEMPLATE_TRANSLATIONS
from speechdeck.cli.theme_messages import THEME_MESSAGES, THEME_TRANSLATIONS

_OUTLINE_EN = """\
Show what the program understands of a speech: title, speaker, date, and points to any depth.

Usage:  speechdeck outline SPEECH [options]

      --format FORM     tree (for eyes), yaml (to edit, then: speechdeck talk.outline.yaml), md, or json (for
                        programs); tree if not given
  -o, --output FILE     write it to this file instead of showing it
      --explain         also tell which marks formed a series, what was rejected, and why
  -l, --language CODE   language of the speech: zh, zh-hant, en, ja, ko, fr, de, es or ru; found by itself if not given
  -f, --force           overwrite the file without asking
      --help            print this help"""

_OUTLINE_ZH = """\
显示程序对讲话稿的理解：标题、讲话人、日期，以及各层要点。

用法：  speechdeck outline 讲话稿 [选项]

      --format 格式     tree（给人看）、yaml（可修改，改好后 speechdeck talk.outline.yaml）、
                        md 或 json（给程序用）；不写则为 tree
  -o, --output 文件     写到文件里，不在屏幕上显示
      --explain         另外说明哪些序号连成一组、哪些被排除以及原因
  -l, --language 代码   讲话稿的语言：zh、zh-hant、en、ja、ko、fr、de、es 或 ru；不写则自动识别
  -f, --force           直接覆盖已有文件，不再询问
      --help            显示本帮助"""

#: key → (English, Chinese)
MESSAGES: dict[str, tuple[str, str]] = {
    "help.build": (build_help(0), build_help(1)),
    "help.outline": (_OUTLINE_EN, _OUTLINE_ZH),
    "error": ("error: ", "错误："),
    "colon": (": ", "："),
    "dash": (" – ", "——"),
    "stopped": ("stopped, nothing was written", "已停止，没有写入任何文件"),
    "overwrite": ("{path} exists already. Overwrite it?", "{path} 已存在，要覆盖吗？"),
    "bug": ("a bug in speechdeck: {kind}: {error}", "speechdeck 程序出错：{kind}: {error}"),
    "bug.hint": (
        "Please report it; with {variable}=1 set, the place in the program is shown.",
        "请向开发者报告；设置 {variable}=1 可看到出错位置。",
    ),
    "usage.hint": ("speechdeck --help shows how it is used.", "用法见 speechdeck --help。"),
    "usage.option": ("there is no option {option}", "没有 {option} 这个选项"),
    "usage.command": ("which command? One of: {commands}", "要做什么？可用：{commands}"),
    "usage.near": ("Did you mean {near}?", "是不是想用 {near}？"),
    "usage.speech": ("which speech? Name a .txt, .md or .docx file", "请指定讲话稿：一个 .txt、.md 或 .docx 文件"),
    "usage.value": ("{option} needs a value", "{option} 后面要有内容"),
    "usage.choice": ("{option} can be {choices}", "{option} 可以是 {choices}"),
    "usage.extra": ("one speech at a time: {extra} is too much", "一次只能处理一篇讲话稿，多出了 {extra}"),
    "summary.points": ("{count} main points", "{count} 个要点"),
    "summary.no-points": ("no main points found", "没有找到要点"),
    "summary.deck": (
        "{slides} slides, about {minutes} min of speech, theme {theme}",
        "{slides} 张幻灯片，讲话约 {minutes} 分钟，主题：{theme}",
    ),
    "summary.more": ("{count} more remarks", "另有 {count} 条提示"),
    **CHECK_MESSAGES,
    **THEME_MESSAGES,
    **TEMPLATE_MESSAGES,
}

#: What stages say → the same in Chinese. A field {like_this} stands for any text, and is translated in its turn.
TRANSLATIONS: dict[str, str] = {
    # read
    "no such file: {path}": "找不到文件：{path}",
    "Check the name and the folder.": "请检查文件名和所在文件夹。",
    "{path} is a folder, not a speech": "{path} 是文件夹，不是讲话稿",
    "Name the file in it.": "请指定其中的文件。",
    "{path} cannot be read: {reason}": "无法读取 {path}：{reason}",
    "{name} is empty": "{name} 是空文件",
    "{name} holds no words": "{name} 里没有文字",
    "Is it the right file?": "是不是选错了文件？",
    "{name} is not a text: it holds binary data": "{name} 不是文本：里面是二进制数据",
    "{name} is not a text: it looks like a {kind}": "{name} 不是文本：看起来是{kind}",
    "picture": "图片",
    "sound": "音频",
    "program": "程序",
    "archive": "压缩包",
    "database": "数据库",
    "Give a .txt, .md or .docx file.": "请提供 .txt、.md 或 .docx 文件。",
    "{name} is protected with a password": "{name} 设有密码",
    "Open it in its office program, remove the password and save it again.": "请用办公软件打开，取消密码后重新保存。",
    "{name} is an old Office file (.doc), which cannot be read": "{name} 是旧版 Office 文件（.doc），无法读取",
    "{name} is a PDF, which fixes pages and not paragraphs": "{name} 是 PDF，只有版面而没有段落，无法读取",
    "{name} is a rich text file (.rtf)": "{name} 是 RTF 文件，无法读取",
    "Open it in a word processor and save it as .docx or .txt.": "请用文字处理软件打开，另存为 .docx 或 .txt。",
    "Open it in a word processor and save it again as .docx.": "请用文字处理软件打开，重新保存为 .docx。",
    "{name} is damaged: the Word file is not a whole zip": "{name} 已损坏：Word 文件不完整",
    "{name} is damaged: its XML cannot be read": "{name} 已损坏：内部 XML 无法解析",
    "{name} is damaged: the Word file has no text part": "{name} 已损坏：Word 文件里没有正文",
    "{name} is {what}, not a Word file": "{name} 是{what}，不是 Word 文件",
    "an Excel workbook": " Excel 工作簿",
    "a PowerPoint file": " PowerPoint 文件",
    "an OpenDocument file": " OpenDocument 文件",
    "a zip": "压缩包",
    "{name} is {what}, whatever its name says": "{name} 其实是{what}",
    "plain text": "纯文本",
    "a Word file": " Word 文件",
    "It was read as that.": "已按实际格式读取。",
    "no such language: {code}": "不支持的语言：{code}",
    "Known are {codes}.": "支持的语言：{codes}。",
    "left out {count} places that are not part of the speech, first: “{example}”":
        "有 {count} 处不属于讲话，已略去，第一处：“{example}”",
    "left out 1 place that is not part of the speech, first: “{example}”":
        "有 1 处不属于讲话，已略去：“{example}”",
    "left out what is not spoken: {count} {what}": "已略去不念的内容：{count} 处{what}",
    "footnote": "脚注",
    "footnotes": "脚注",
    "endnote": "尾注",
    "endnotes": "尾注",
    "line {number}": "第 {number} 行",
    "paragraph {number}": "第 {number} 段",
    "slide {number}": "第 {number} 张",
    "speechdeck --help shows how it is used.": "用法见 speechdeck --help。",
    # logo, footer
    "words on one line": "一行文字",
    "the path of a picture (.png, .jpg, .svg)": "图片的路径（.png、.jpg、.svg）",
    "logo {path} needs {name} beside it": "标志 {path} 旁边要有 {name}",
    "logo {path} is no picture that every program shows": "标志 {path} 不是各种程序都能显示的图片",
    "the names of typefaces, as in 'FangSong, Georgia'": "字体名称，如 '仿宋, Georgia'",
    "there is no logo {path}": "没有标志图片 {path}",
    "{path} is a folder, not a logo": "{path} 是文件夹，不是标志图片",
    "Save the picture as {name} in the same folder: programs that draw no SVG show that one.": (
        "请把图片另存为同一文件夹中的 {name}：不支持 SVG 的程序会显示它。"
    ),
    # what the system says
    "Permission denied": "没有权限",
    "No such file or directory": "文件不存在",
    "Is a directory": "是文件夹",
    "Read-only file system": "磁盘只读",
    "No space left on device": "磁盘已满",
    "Input/output error": "磁盘读写出错",
    "logo {path} cannot be read: {why}": "读不出标志 {path}：{why}",
    "Give a .png or .jpg, or an .svg with a .png of the same name beside it.": (
        "请用 .png 或 .jpg；用 .svg 时旁边要有同名 .png。"
    ),
    "There is no corner without text for the logo on some slides, and it is left out there.": (
        "有的页没有不带文字的角放标志，那些页上没有放。"
    ),
    "The footer is longer than the theme's place for it, and is left out.": "页脚比主题给它的位置长，没有放。",
    "Shorten it.": "请缩短。",
    # output
    "{path} is a folder": "{path} 是文件夹",
    "Name a file in it: {path}": "请指定其中的文件，例如 {path}",
    "no such folder: {path}": "文件夹不存在：{path}",
    "Make it first, or choose another with -o.": "请先建好文件夹，或用 -o 另选。",
    "{path} is write-protected": "{path} 是只读文件",
    "the folder {path} is read-only": "文件夹 {path} 不可写",
    "Choose another with -o.": "请用 -o 另选。",
    "Choose another file with -o.": "请用 -o 另选文件。",
    "{path} cannot be written: it is open in another program, or not yours to write":
        "无法写入 {path}：可能正在其他程序中打开，或者没有写入权限",
    "Close it there, or choose another file with -o.": "请先关闭它，或用 -o 另选文件。",
    "{path} cannot be written: {reason}": "无法写入 {path}：{reason}",
    "{path} exists already": "{path} 已存在",
    "{path} was left as it is": "{path} 保持原样",
    "--force overwrites it.": "加上 --force 即可覆盖。",
    "cannot write {name}: only .pptx files are written": "无法写成 {name}：只能输出 .pptx 文件",
    "Name it like talk.pptx.": "文件名应像 talk.pptx。",
    "cannot write {name}: a {kind} is a {ending} file": "无法写成 {name}：{kind}应是 {ending} 文件",
    "preview": "预览",
    "script": "讲稿",
    "trace": "出处表",
    "Name it like talk{ending}.": "文件名应像 talk{ending}。",
    "two files of one name are asked for": "两个输出文件同名",
    "Choose another name.": "请换一个文件名。",
    "{path} is the speech itself": "{path} 就是讲话稿本身",
    # theme
    "no theme is called {name}": "没有名为 {name} 的主题",
    "Did you mean {name}?": "是不是想用 {name}？",
    "Known are: {names}.": "可用的有：{names}。",
    "Themes: {names}.": "现有主题：{names}。",
    "theme file {path} does not exist": "主题文件 {path} 不存在",
    "theme file {path} is a folder, not a theme file": "{path} 是文件夹，不是主题文件",
    "A theme is one .yaml file; see docs/themes.md.": "主题是一个 .yaml 文件，见 docs/themes.md。",
    "theme file {path} cannot be read: {reason}": "无法读取主题文件 {path}：{reason}",
    "{path}: this is no YAML: {reason}": "{path}：不是有效的 YAML：{reason}",
    "Look at indents and quotes.": "请检查缩进和引号。",
    "{path}: a theme file must be a mapping (key: value)": "{path}：主题文件应由“键: 值”组成",
    "See docs/themes.md.": "见 docs/themes.md。",
    "{path}: inherits must be the name of a theme": "{path}：inherits 应是主题名称",
    "{path}: inherits from itself: {chain}": "{path}：循环继承：{chain}",
    "{path}: inherits: {reason}": "{path}：inherits：{reason}",
    "{place} is {value}, but must be a mapping (key: value)": "{place} 是 {value}，应由“键: 值”组成",
    "{place} is {value}, but must be a list": "{place} 是 {value}，应是列表",
    "{place} is {value}, but must be text": "{place} 是 {value}，应是文字",
    "{place} is {value}, but must be a number": "{place} 是 {value}，应是数字",
    "{place} is {value}, but must be a whole number": "{place} 是 {value}，应是整数",
    "{place} is {value}, but must be true or false": "{place} 是 {value}，应是 true 或 false",
    "{place} is {value}, but must be one of {known}": "{place} 是 {value}，应是其中之一：{known}",
    "{place} is {value}, but must be {form}": "{place} 是 {value}，应是{form}",
    "a number from {least} to {most}": " {least} 到 {most} 之间的数字",
    "a whole number from {least} to {most}": " {least} 到 {most} 之间的整数",
    "{place} is {value}, but must be a colour as in {example}": "{place} 是 {value}，应是 {example} 这样的颜色",
    "{place} is no key that is known here": "{place}：这里没有这个键",
    "{place} lacks the key {key}": "{place} 缺少键 {key}",
    "{place} names no colour: {name}": "{place}：没有名为 {name} 的颜色",
    "{place} names no style: {name}": "{place}：没有名为 {name} 的样式",
    "{place} names no layout: {name}": "{place}：没有名为 {name} 的版式",
    "{place} names no master: {name}": "{place}：没有名为 {name} 的母版",
    "{place} names no motif: {name}": "{place}：没有名为 {name} 的图案",
    "{place} has a length that cannot be read: {word}": "{place}：无法理解的长度 {word}",
    "{place} does not lie on the slide: {box}": "{place} 超出了幻灯片：{box}",
    "A slide is 13.333 × 7.5 in.": "幻灯片大小为 13.333 × 7.5 英寸。",
    "Put it in quotes.": "请加上引号。",
    # outline
    "The speech has no parts that could be told apart.": "没有读出可以区分的部分。",
    "Nothing marks the main parts; they follow the topics.": "稿中没有标出各部分，已按话题划分。",
    "Number the points or give them headings to have other parts.": "如需另行划分，请给要点加上序号或小标题。",
    "Point {label} follows number {number}.": "序号不连续：第 {number} 之后是“{label}”。",
    "Check the numbering.": "请检查序号。",
    # plan
    "No title was found; the cover shows other words of the speech.": "没有找到标题，封面用了讲话稿里的其他文字。",
    "Put the title on a line of its own above the speech.": "请把标题单独写在讲话稿最前面一行。",
    "“{heading}” cannot be shown as {kind}: its words do not have that form.":
        "“{heading}”无法做成 {kind}：原文没有这样的结构。",
    "Choose another kind, or none.": "请换一种形式，或不指定。",
    "The speech is much for {wished}: at the usual pace it takes about {minutes}.":
        "{wished}讲完这篇稿子偏紧：按正常语速约需 {minutes} 分钟。",
    "The speech is little for {wished}: at the usual pace it takes about {minutes}.":
        "{wished}讲这篇稿子偏松：按正常语速约 {minutes} 分钟就能讲完。",
    "The speech is {much} {wished}: at the usual pace it takes about {minutes}.":
        "这篇稿子与{wished}不相称：按正常语速约 {minutes} 分钟。",
    "{count} minutes": " {count} 分钟",
    "{pace} a minute instead of {usual} would be needed.": "语速需每分钟 {pace}（通常为 {usual}）。",
    "{count} slides and not {wished}: that is as near as the speech allows.":
        "做成 {count} 页而不是 {wished} 页：这篇稿子只能接近到这里。",
    "Take points out in an outline file, or put some in.": "可以在提纲文件里删去或加上一些要点。",
    "{one} and {other} exclude each other: the first settles the second": "{one} 和 {other} 不能同时用：前者决定后者",
    "Leave one of them away.": "请去掉其中一个。",
    # outline --explain
    "title": "题目",
    "occasion": "场合",
    "speaker": "讲话人",
    "date": "日期",
    "opening": "开场",
    "closing": "结束语",
    "series": "一组序号",
    "topics": "话题",
    "rejected": "排除",
    "by its look above the speech": "从正文前的样子看出",
    "it stands before the first point": "在第一个要点之前",
    "it opens with a form of address or with words that wrap up": "以称呼或总结的话开头",
    "it opens as closings often do": "开头像结束语",
    "the last point has had its length": "最后一个要点已经讲完",
    "depth {depth}: nothing marks them, the topic changes here": "第 {depth} 层：没有序号，话题在这里转换",
    "depth {depth}: {members}": "第 {depth} 层：{members}",
    "{count} members": "共 {count} 项",
    "{count} members, numbered {first} to {last}": "共 {count} 项，编号 {first} 至 {last}",
    "{count} members, numbered {first} to {last}, not evenly": "共 {count} 项，编号 {first} 至 {last}，但不连续",
    "previews or repeats the headings of another series": "只是预告或重复另一组的标题",
    "stands in the closing": "在结束语里",
    "it numbers a paragraph, whatever the parts are": "只是段落的编号，与层次无关",
    "the same point stands right beside it": "同一要点紧挨着又说了一遍",
    "no other member continues it": "只此一处，没有下文",
    "the numbers make better sense without the series that it could belong to": "不把它算作一组，编号更说得通",
    # outline file
    "Look at indents, quotes and colons: a key is followed by “: ”.":
        "请检查缩进、引号和冒号：键名后面是半角冒号加一个空格。",
    "{place} has a full-width colon behind “{key}”": "{place}：“{key}”后面是全角冒号",
    "{path} is not UTF-8 text": "{path} 不是 UTF-8 文本",
    "Save it as UTF-8.": "请另存为 UTF-8 编码。",
    "{path} is an outline file already": "{path} 已经是提纲文件",
    "Edit it, or name the speech.": "请直接修改，或改为指定讲话稿。",
    "{path}:1: the file lacks the key 'speech'": "{path}:1：缺少 speech 这一项",
    "It names the speech: a .txt, .md or .docx file.": "它指明讲话稿：一个 .txt、.md 或 .docx 文件。",
    "See docs/outline-file.md.": "见 docs/outline-file.md。",
    "{place} names an outline file, but must name a speech": "{place} 指向的是提纲文件，应指向讲话稿",
    "{place} names a file that is not there: {path}": "{place} 指向的文件不存在：{path}",
    "{place} is there twice": "{place} 出现了两次",
    "Keep one of them.": "请只保留一个。",
    "Its entries begin with “- ”.": "每一条以“- ”开头。",
    "{place} has an empty heading": "{place} 的 heading 是空的",
    "Type one, or delete the entry.": "请写上标题，或删掉这一条。",
    "{place} lies outside the part of the speech that holds points": "{place} 不在讲话稿的要点部分之内",
    "Take `at` away.": "请去掉 at。",
    "{place} is the place of another entry too": "{place} 与另一条指向同一处",
    "Keep one of them, or take this `at` away.": "请只保留一条，或去掉这里的 at。",
    "{place} is not in the speech: “{words}”": "{place} 在讲话稿里找不到：“{words}”",
    "If the speech was changed there, take `at` away, or make the outline anew.":
        "如果讲话稿那里改过，请去掉 at，或重新生成提纲。",
    "The speech was changed after the outline was made; its places were found again by their words.":
        "生成提纲之后讲话稿改过，已按文字重新找到各条的位置。",
    "Make the outline anew if something is missing.": "如有缺漏，请重新生成提纲。",
    "The outline file lacks points of the speech, which stay in the notes: {count}, first “{heading}”":
        "讲话稿里有 {count} 个要点不在提纲文件中，只保留在备注里，第一个：“{heading}”",
    "“{words}” is not in the speech: your own words": "“{words}”不是讲话稿原文，按您自己的话显示",
    # layout
    "The text of “{area}” is too long for every layout and {what}.": "“{area}”的文字太长，所有版式都放不下，{what}。",
    "is cut short": "已截短",
    "is left to the notes": "只保留在备注中",
    "The slide holds more than fits and goes on over more than one.": "内容放不下一页，已续到下一页。",
    "Shorten it in the speech, or choose a theme with more room.": "请在讲话稿中缩短它，或换一个空间更大的主题。",
    **CHECK_TRANSLATIONS,
    **THEME_TRANSLATIONS,
    **TEMPLATE_TRANSLATIONS,
}  # fmt: skip


class Say(NamedTuple):
    """The user's language: call it with a key of MESSAGES, or have a stage's message translated."""

    language: str  # "en" or "zh"

    def __call__(self, key: str, **fields: object) -> str:
        return MESSAGES[key][self.language == "zh"].format_map(fields)

    def translated(self, message: str) -> str:
        """A stage's English message in the user's language."""
        if self.language == "en":
            return message
        for pattern, chinese in _templates():
            match = pattern.fullmatch(message)
            if match:
                return chinese.format_map({name: self.translated(text) for name, text in match.groupdict().items()})
        return message


@cache
def _templates() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Templates as patterns, the most particular first."""
    ordered = sorted(TRANSLATIONS.items(), key=lambda entry: (entry[0].count("{"), -len(entry[0])))
    return tuple((re.compile(_pattern(english), re.S), chinese) for english, chinese in ordered)


def _pattern(template: str) -> str:
    return re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(template))
