"""What `speechdeck theme` says, in English and in Chinese, and what a review objects to, in Chinese."""

from __future__ import annotations

_HELP_EN = """\
Begin a theme of your own, or look a theme over.

Usage:  speechdeck theme new NAME [--from THEME] [-o FILE]
        speechdeck theme check THEME

new writes NAME.yaml, which inherits everything from another theme and repeats what is changed first: palette and fonts.
check tells, with file, line and key: text that is hard to read on what is behind it, sizes out of order, areas that
overlap or come too near to the edge, areas that do not hold a text of the usual length, typefaces that are missing on a
system, and keys that are not known.

      --from THEME      the theme to begin with; party if not given
  -o, --output FILE     write the new theme to this .yaml file instead
  -f, --force           overwrite the file without asking
      --all             also tell what lies in the themes that this one inherits from
      --help            print this help

A theme is a name or a .yaml file. Names are looked for in the working folder, its folder themes, your own folder (see
below), and among the themes that come with the program.

check ends with 0, or with 1 where something must be mended (✗)."""

_HELP_ZH = """\
新建自己的主题，或检查一个主题。

用法：  speechdeck theme new 名称 [--from 主题] [-o 文件]
        speechdeck theme check 主题

new 写出“名称.yaml”：继承另一主题的全部内容，并列出最先要改的配色和字体。
check 逐条指出文件、行号和键：看不清的文字、大小失序、区域重叠或太靠边、放不下常用长度的文字、
某个系统上没有的字体，以及不认识的键。

      --from 主题       从哪个主题开始；不写则用 party
  -o, --output 文件     把新主题写到指定的 .yaml 文件
  -f, --force           直接覆盖已有文件，不再询问
      --all             连所继承的主题里的问题也一并列出
      --help            显示本帮助

主题可以是名称，也可以是 .yaml 文件。按名称依次在当前文件夹、其中的 themes 文件夹、
您自己的文件夹（见下）和程序自带的主题里查找。

check 没有必须修改的问题时退出码为 0，有（✗）则为 1。"""

#: key → (English, Chinese)
THEME_MESSAGES: dict[str, tuple[str, str]] = {
    "help.theme": (_HELP_EN, _HELP_ZH),
    "theme.folder": ("Your own folder: {folder}", "您自己的文件夹：{folder}"),
    "theme.begun": ("→ {path}, which looks like {parent} until you change it", "→ {path}（改动之前与 {parent} 相同）"),
    "theme.inherited": (
        "{count} more in the themes that it inherits from: --all shows them",
        "所继承的主题里另有 {count} 处，--all 可列出",
    ),
    "theme.verdict": (
        "{layouts} layouts looked over: {grave} to be mended, {remarks} to be considered",
        "检查了 {layouts} 个版式：必须修改 {grave} 处，供参考 {remarks} 处",
    ),
}

#: English template → Chinese, as in TRANSLATIONS.
THEME_TRANSLATIONS: dict[str, str] = {
    "{need}, and in {count} more places": "{need}，另有 {count} 处",
    "{key}: is no kind of slide": "{key}：没有这种页",
    "{key}: reaches beyond the slide": "{key}：超出页面",
    "A slide is 13.333 × 7.5 in.": "页面是 13.333 × 7.5 英寸。",
    "{name} is no name for a theme": "{name} 不能用作主题名称",
    "Use letters, digits and hyphens, as in forest-2.": "请用字母、数字和连字符，例如 forest-2。",
    "cannot write {name}: a theme is a .yaml file": "无法写出 {name}：主题是 .yaml 文件",
    "Name it like forest.yaml.": "请命名为 forest.yaml 这样的形式。",
    "{key}: {name} #{text} on #{ground} has a contrast of {ratio}, but needs {need}":
        "{key}：{name} #{text} 在 #{ground} 上对比度只有 {ratio}，至少要 {need}",
    "Choose a darker or lighter colour for the text, or a calmer ground.": "请把文字颜色调深或调浅，或让背景更平静。",
    "{key}: may be set at {size} pt, but {role} text needs {least} pt":
        "{key}：最小可到 {size} 磅，而 {role} 文字至少要 {least} 磅",
    "Raise `smallest`.": "请调大 smallest。",
    "{key}: has lines {ratio} sizes apart; {closest} to {widest} read well":
        "{key}：行距是字号的 {ratio} 倍，{closest} 至 {widest} 倍为宜",
    "Change `leading`.": "请调整 leading。",
    "{key}: is larger ({size} pt) than the title ({title} pt)": "{key}：字号（{size} 磅）大于标题（{title} 磅）",
    "{key}: overlaps {other}": "{key}：与 {other} 重叠",
    "Move one of them.": "请移动其中一个。",
    "{key}: is {distance} in from the edge of the slide": "{key}：离页边只有 {distance} 英寸",
    "Leave a margin of a third of an inch.": "请至少留出三分之一英寸。",
    "{key}: does not hold {size} at {least} pt": "{key}：{least} 磅时放不下{size}",
    "{count} characters": " {count} 个汉字",
    "{count} words": " {count} 个英文单词",
    "{lines} times {size}": " {lines} 条、每条{size}",
    "Make it larger or its smallest size smaller; longer texts take another layout.":
        "请加大区域或调小 smallest；更长的文字会改用别的版式。",
    "{key}: the measures of {face} are unknown: text is taken to be as wide as in any other":
        "{key}：不知道字体 {face} 的宽度，按最宽的字体计算",
    "Lines may break earlier than they need to.": "换行可能偏早。",
    "{key}: has no face that comes with {system}": "{key}：没有 {system} 自带的字体",
    "Add one, as {face}.": "请加上一种，例如 {face}。",
    # --accent, --font
    "The accent is shown {change}, as #{shown}: text could not be read in #{wanted} or on it.":
        "主色已{change}为 #{shown}：用 #{wanted} 会看不清文字。",
    "lighter": "调浅",
    "darker": "调深",
    "A theme with other grounds may take it as it is.": "换一个底色不同的主题，也许可以原样使用。",
    "The widths of the typeface {face} are not known: lines may break earlier than they need to.":
        "不知道字体 {face} 的宽度，换行可能偏早。",
    "Check its name, if it is a usual one.": "如果是常用字体，请核对名称。",
}  # fmt: skip
