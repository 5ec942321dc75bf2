"""What the command line says about templates, in English and in Chinese."""

from __future__ import annotations

_HELP_EN = """\
Look a company's template over: which of its layouts is used for what, what is missing, what is hard to read.

Usage:  speechdeck template inspect FILE [options]

FILE is a .pptx or .potx. Then build a deck on it

  -o, --output MAP      write the match as a mapping file (.yaml) to edit; name it FILE.template.yaml without the
                        ending and it is found by itself, or give it back with --template-map
  -m, --template-map MAP  the mapping file to go by
  -f, --force           overwrite the file without asking
      --help            print this help"""

_HELP_ZH = """\
检查一份单位模板：哪个版式用在哪里，缺什么，哪里看不清。

用法：  speechdeck template inspect 模板 [选项]

模板是 .pptx 或 .potx 文件，之后即可用它生成幻灯片。

  -o, --output 文件     把匹配结果写成可以修改的对照文件（.yaml）；命名为“模板名.template.yaml”会自动找到，
                        也可以用 --template-map 指定
  -m, --template-map 文件  使用这个对照文件
  -f, --force           直接覆盖已有文件，不再询问
      --help            显示本帮助"""

TEMPLATE_MESSAGES: dict[str, tuple[str, str]] = {
    "help.template": (_HELP_EN, _HELP_ZH),
    "template.head": (
        "{path}: {layouts} layouts, slides of {width} × {height} in",
        "{path}：{layouts} 个版式，幻灯片 {width} × {height} 英寸",
    ),
    "template.native": ("its own: {areas}", "模板自带：{areas}"),
    "template.drawn": ("drawn, {width} × {height} in", "按模板配色绘制，{width} × {height} 英寸"),
    "template.none": ("none: shown as bullets", "无版式：按要点页显示"),
    "template.unused": ("Layouts that nothing stands on: {names}", "没有用到的版式：{names}"),
    "template.written": ("Mapping file: {path}", "对照文件：{path}"),
}

TEMPLATE_TRANSLATIONS: dict[str, str] = {
    # the file itself
    "there is no template {path}": "没有模板 {path}",
    "{path} is a folder, not a template": "{path} 是文件夹，不是模板",
    "Name the .pptx or .potx file in it.": "请指定其中的 .pptx 或 .potx 文件。",
    "template {path} cannot be read: {why}": "读不出模板 {path}：{why}",
    "template {path} is empty": "模板 {path} 是空文件",
    "template {path} is protected by a password": "模板 {path} 有密码保护",
    "template {path} is too large to be a template": "模板 {path} 太大，不像模板",
    "template {path} is damaged": "模板 {path} 已损坏",
    "template {path} is damaged: it lacks the part {part}": "模板 {path} 已损坏：缺少部件 {part}",
    "template {path} is damaged: its part {part} cannot be read": "模板 {path} 已损坏：部件 {part} 读不出来",
    "template {path} is damaged: it names no presentation part": "模板 {path} 已损坏：没有演示文稿部件",
    "template {path} is no PowerPoint file": "{path} 不是 PowerPoint 文件",
    "template {path} is an OpenDocument file": "{path} 是 OpenDocument 文件",
    "template {path} is in the format of PowerPoint 2003 and before": "{path} 是 PowerPoint 2003 及更早的格式",
    "template {path} is in the format “Strict Open XML”": "{path} 是“Strict Open XML”格式",
    "template {path} holds macros (.pptm, .potm)": "模板 {path} 带有宏（.pptm、.potm）",
    "template {path} has no layouts": "模板 {path} 没有版式",
    "template {path} has slides of less than an inch": "模板 {path} 的幻灯片不到一英寸",
    "template {path} {what}": "模板 {path} {what}",
    "Open it in PowerPoint or WPS and save it as .pptx or .potx.": (
        "请在 PowerPoint 或 WPS 中打开，另存为 .pptx 或 .potx。"
    ),
    "Save it without macros, as .pptx or .potx.": "请另存为不带宏的 .pptx 或 .potx。",
    "Save it without one.": "请去掉密码后另存。",
    "A template needs a slide master with at least one layout.": "模板要有幻灯片母版，母版下至少有一个版式。",
    # what is in it
    "The template's {own} on {ground} is hard to read ({ratio}:1), and is shown as {shade}.": (
        "模板的文字颜色 {own} 在底色 {ground} 上看不清（{ratio}:1），改用 {shade}。"
    ),
    "{count} placeholders, as {place}": "{count} 个占位符，如 {place}",
    "“{name}” of layout “{layout}”": "版式“{layout}”的“{name}”",
    "Change it in the slide master.": "请在幻灯片母版中修改。",
    "Text stands on a picture of the template; whether it is read there is not known.": (
        "有文字落在模板的图片上，程序无法判断是否看得清。"
    ),
    "Look at these slides; where it is not, put a plain panel under the text in the slide master.": (
        "请查看这些页面；如果看不清，请在幻灯片母版的文字下面垫一块纯色底。"
    ),
    "Themes of single points are left out: the deck stands on a template, which has a design of its own.": (
        "没有用上为个别要点指定的主题：幻灯片用的是单位模板，模板自带设计。"
    ),
    "{place} cannot be there beside a theme": "{place} 不能与 theme 同时写",
    # the mapping file
    "there is no mapping file {path}": "没有对照文件 {path}",
    "speechdeck template inspect FILE -o MAP.yaml writes one.": (
        "speechdeck template inspect 模板 -o 对照.yaml 可以写出一份。"
    ),
    "{place} is {number}, but the template has masters 1 to {last}": "{place} 是 {number}，而模板的母版是 1 到 {last}",
    "{place} is {number}, but the template has layouts 1 to {last}": "{place} 是 {number}，而模板的版式是 1 到 {last}",
    "{place} cannot be left out": "{place} 不能省略",
    "Such a slide has no other form.": "这种页没有别的形式。",
    "{place} is no kind of slide": "{place}：没有这种页",
    "{place} has no place for a title": "{place} 没有放标题的位置",
    "Name one (title: 0), or draw it (draw: true).": "请指定一个（title: 0），或改为绘制（draw: true）。",
    "{place} has no place for its text": "{place} 没有放文字的位置",
    "Name one, or draw it (draw: true): {names}.": "请指定一个，或改为绘制（draw: true）：{names}。",
    "{place} names no layout of the template: {name}": "{place}：模板没有版式 {name}",
    "{place} names no placeholder of the layout “{layout}”: {name}": "{place}：版式“{layout}”没有占位符 {name}",
    "It has: {known}.": "它有：{known}。",
    "{place} must be four lengths in inches: x, y, width, height": "{place} 应是四个以英寸计的数：左、上、宽、高",
    "{path} is the template itself": "{path} 就是模板本身",
    "--theme and --template cannot be given together": "--theme 与 --template 不能同时使用",
    "--accent and --font change themes, not templates": "--accent 和 --font 只用于主题，不用于模板",
    "--template-map needs --template": "--template-map 要与 --template 一起用",
    "A template brings a design of its own.": "模板自带设计。",
    "Name the template that it maps.": "请指定它所对照的模板。",
    "cannot write {name}: a mapping file is a .yaml file": "不能写 {name}：对照文件是 .yaml 文件",
    "Name it like company.template.yaml.": "请取 company.template.yaml 这样的名字。",
}
