"""The options of `speechdeck build` in one table → its help text in English and in Chinese, and its arguments.

A row that has the name of an option in model/options.py takes the values that are told there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

_COLUMN = 28  # where the explanations begin


class Row(NamedTuple):
    """One option. Texts are (English, Chinese)."""

    name: str  # of the argument: "output" for --output
    letter: str  # its short form: "o", or ""
    value: tuple[str, str]  # what follows it; empty for a flag
    text: tuple[str, str]  # a line break goes on in the same column

    @property
    def flags(self) -> tuple[str, ...]:
        long = f"--{self.name.replace('_', '-')}"
        return (f"-{self.letter}", long) if self.letter else (long,)


#: Rows under a common head, in both languages; some need none.
Group: TypeAlias = tuple[tuple[str, str], tuple[Row, ...]]

GROUPS: tuple[Group, ...] = (
    (("", ""), (
        Row("output", "o", ("FILE", "文件"), (
            "write the deck to this .pptx file instead",
            "写到指定的 .pptx 文件")),
        Row("theme", "t", ("NAME", "名称"), (
            "a theme by name, or a theme file (.yaml); party if not given",
            "主题名称，或主题文件（.yaml）；不写则用 party")),
        Row("template", "", ("FILE", "文件"), (
            "build the deck on this .pptx or .potx: its masters, layouts, colours and typefaces",
            "用单位自己的 .pptx 或 .potx 做底：沿用它的母版、版式、配色和字体")),
        Row("template_map", "", ("FILE", "文件"), (
            "what of the template is used for what; speechdeck template inspect writes one",
            "模板中哪个版式用在哪里；可用 speechdeck template inspect 写出")),
        Row("language", "l", ("CODE", "代码"), (
            "language of the speech: zh, zh-hant, en, ja, ko, fr, de, es or ru; found by itself if not\ngiven",
            "讲话稿的语言：zh、zh-hant、en、ja、ko、fr、de、es 或 ru；不写则自动识别")),
        Row("preview", "", ("FILE", "文件"), (
            "also draw all slides on one .html page, to look at without an office program",
            "另外把全部幻灯片画在一个 .html 页面上，不装办公软件也能看")),
        Row("script", "", ("FILE", "文件"), (
            "also write the rehearsal script (.docx): for each slide its time and the words to say, in large\ntype",
            "另外写出排练用的讲稿（.docx）：每页的用时和要讲的话，大字排版")),
        Row("trace", "", ("FILE", "文件"), (
            "also write where every text of every slide stands in the speech (.json)",
            "另外写出每页每段文字在讲话稿中的位置（.json）")),
        Row("force", "f", ("", ""), ("overwrite files without asking", "直接覆盖已有文件，不再询问")),
        Row("quiet", "q", ("", ""), ("say nothing but errors", "除错误外不输出任何内容")),
    )),
    (("How it looks:", "样子："), (
        Row("accent", "", ("COLOUR", "颜色"), (
            "the theme in shades of your colour, as '#B3202A'; darker or lighter where text could not\nbe read",
            "主题换成您的颜色，如 '#B3202A'；影响阅读时会自动调深或调浅")),
        Row("font", "", ("NAMES", "字体"), (
            "other typefaces, Chinese or Latin, as 'FangSong' or 'FangSong, Georgia'",
            "换字体，中文或西文均可，如 '仿宋' 或 '仿宋, Georgia'")),
    )),
    (("Your own on every slide:", "单位标识："), (
        Row("logo", "", ("FILE", "文件"), (
            "a .png, .jpg or .svg (with a .png of the same name beside it), where it stands in no text's way",
            "标志图片：.png、.jpg 或 .svg（旁边要有同名 .png），放在不挡文字的角上")),
        Row("footer", "", ("TEXT", "文字"), ("what the footer says instead of the section", "页脚文字，代替章节名")),
        Row("speaker", "", ("NAME", "姓名"), (
            "who speaks: on the cover, instead of whom the speech names",
            "讲话人：写在封面上，代替讲话稿里的")),
        Row("organisation", "", ("NAME", "单位"), ("whose speech it is: on the cover", "单位：写在封面上")),
        Row("date", "", ("TEXT", "日期"), (
            "when: on the cover, instead of what the speech says, and where a template has its place for the\ndate",
            "日期：写在封面上，代替讲话稿里的；模板页脚留有日期位置的，也写在那里")),
        Row("watermark", "", ("TEXT", "文字"), (
            "pale words across every slide, as in 'Internal'",
            "每页的水印文字，例如“内部资料”")),
    )),
    (("What stands on the slides:", "页面上放什么："), (
        Row("detail", "", ("HOW", "程度"), (
            "brief (a slide for each point), standard (a slide about once a minute) or full; standard\nif not given",
            "brief（每个要点一页）、standard（约每分钟一页）或 full（更详）；不写则为 standard")),
        Row("slides", "", ("N", "数字"), (
            "no more than N slides, and as near to that as the speech allows",
            "最多 N 页，并尽量接近")),
        Row("agenda", "", ("WHEN", "方式"), (
            "once, each (again before each point, which is marked in it) or none; once if not given",
            "once（一次）、each（每个要点之前都出现，并标出当前要点）或 none（不要）；不写则为 once")),
    )),
    (("For the rostrum:", "上台讲："), (
        Row("minutes", "", ("N", "数字"), (
            "the speech is given in N minutes: sets the pace, and with it the number of slides",
            "讲话限定的时间（分钟）：据此确定语速和页数")),
        Row("pace", "", ("N", "数字"), (
            "how fast you speak, in characters (Chinese, Japanese, Korean) or words a minute",
            "语速，每分钟多少字（中、日、韩文）或多少词")),
        Row("transition", "", ("HOW", "方式"), (
            "how one slide follows another: none, fade or push; none if not given",
            "换页效果：none（无）、fade（淡出）或 push（推进）；不写则为 none")),
        Row("build", "", ("", ""), (
            "the items of a slide appear one by one, each with a click",
            "页面上的各项逐条出现，点一下出一条")),
        Row("advance", "", ("", ""), (
            "the next slide comes by itself when the words of this one have been said; with --build\nthe items do, too",
            "讲完一页的时间一到，自动换到下一页；与 --build 同用时各项也自动出现")),
    )),
    (("", ""), (
        Row("list_themes", "", ("", ""), ("list the themes", "列出全部主题")),
        Row("version", "", ("", ""), ("print the version", "显示版本")),
        Row("help", "", ("", ""), ("print this help", "显示本帮助")),
    )),
)  # fmt: skip

_HEADS = (
    """\
speechdeck: a speech manuscript becomes a finished, natively editable .pptx deck.

Usage:  speechdeck SPEECH [options]

SPEECH is a .txt, .md or .docx file, or an outline file that you edited (.outline.yaml). The deck is written beside it:
talk.txt → talk.pptx
""",
    """\
speechdeck：把讲话稿变成一份排好版、可以直接在 PowerPoint 里修改的 .pptx。

用法：  speechdeck 讲话稿 [选项]

讲话稿可以是 .txt、.md 或 .docx 文件，也可以是您改过的提纲文件（.outline.yaml）。
幻灯片写在旁边：talk.txt → talk.pptx
""",
)
_TAILS = (
    """\
speechdeck outline SPEECH shows what was understood, or writes it as a file to edit: speechdeck outline --help.
speechdeck check DECK proves a finished deck against its speech.
speechdeck template inspect FILE shows what a template of your own is used for.

Exit codes: 0 done, 1 the job failed, 2 the request was wrong, 130 stopped.""",
    """\
speechdeck outline 讲话稿：显示程序读出的提纲，或写成可以修改的提纲文件，见 speechdeck outline --help。
speechdeck check 幻灯片：对照讲话稿核查做好的幻灯片。
speechdeck template inspect 模板：显示单位模板的哪个版式用在哪里。

退出码：0 完成，1 任务失败，2 用法有误，130 被中断。""",
)


def build_help(language: int) -> str:
    """The whole help text: 0 English, 1 Chinese."""
    return "\n".join([_HEADS[language], *_lines(language), _TAILS[language]])


def _lines(language: int) -> Iterator[str]:
    for head, rows in GROUPS:
        if head[language]:
            yield head[language]
        for row in rows:
            named = ", ".join(row.flags) if row.letter else f"    {row.flags[0]}"
            left = f"  {named} {row.value[language]}"
            first, *others = row.text[language].split("\n")
            yield f"{left}{' ' * (_COLUMN - _columns(left))}{first}"
            yield from (f"{' ' * _COLUMN}{other}" for other in others)
        yield ""


def _columns(text: str) -> int:
    """How wide a terminal sets it: Chinese characters take two columns."""
    return sum(2 if char >= "\u2e80" else 1 for char in text)
