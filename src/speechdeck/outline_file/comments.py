"""What an outline file explains in its comments: in the language of the speech, whose author edits it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from speechdeck.model.manuscript import Origin


@dataclass(frozen=True, slots=True)
class Comments:
    """The comments of one language. `origins` has the wording of each unit of Origin, "{}" for the number."""

    intro: str
    theme: str
    template: str
    origins: Mapping[str, str]

    def origin(self, origin: Origin) -> str:
        """A place in the user's file."""
        return self.origins.get(origin.unit, origin.unit + " {}").format(origin.number)


ENGLISH = Comments(
    intro="""\
The outline of a speech, as speechdeck read it. Edit it, then run: speechdeck THIS-FILE

- Delete an entry (its heading, its at, and what is below it): it gets no slide of its own, and its text
  goes to the notes of the entry before it.
- Move entries up and down, or indent them more or less: order and levels follow, notes move along.
- Change a heading, the title, the speaker: words of the speech stay linked to it, other words are yours and
  are shown just as you type them.
- Add to an entry   kind: {kinds}   to choose its slide,
  or   notes: a text   to have it in the notes, below the speech's words.
- Add an entry with a heading only: it begins where the speech has these words, or is a heading of your own.
- Leave "at" alone: it says where in the speech the entry begins.

docs/outline-file.md tells more.""",
    theme="a theme by name, or a theme file",
    template="or a .pptx or .potx of your own to build the deck on",
    origins={},
)

CHINESE = Comments(
    intro="""\
这是 speechdeck 读出的讲话提纲。改好以后运行：speechdeck 本文件

- 删掉一条（heading、at 和它下面的内容）：它不再单独上幻灯片，原文并入前一条的备注，一字不丢。
- 上下移动、增减缩进：顺序和层级随之改变，备注跟着走。
- 改标题、题目、讲话人：仍是原文字句的，照旧与讲话稿对应；不是原文的，就是您自己的话，原样显示。
- 给某一条加上  kind: {kinds}  可以指定幻灯片形式；
  加上  notes: 一段话  会写进备注，放在讲话原文之后。
- 新加一条只写 heading 的：讲话稿里有这句话，就从那里开始；没有，就是您自己加的标题。
- at 请不要改：它记着这一条从讲话稿的哪里开始。

详见 docs/outline-file.md。""",
    theme="主题名称，或主题文件",
    template="或用单位自己的 .pptx、.potx 模板",
    origins={"line": "第 {} 行", "paragraph": "第 {} 段", "page": "第 {} 页"},
)

TRADITIONAL_CHINESE = Comments(
    intro="""\
這是 speechdeck 讀出的講話提綱。改好以後執行：speechdeck 本檔案

- 刪掉一條（heading、at 和它下面的內容）：它不再單獨上投影片，原文併入前一條的備忘稿，一字不丟。
- 上下移動、增減縮排：順序和層級隨之改變，備忘稿跟著走。
- 改標題、題目、講話人：仍是原文字句的，照舊與講話稿對應；不是原文的，就是您自己的話，原樣顯示。
- 給某一條加上  kind: {kinds}  可以指定投影片形式；
  加上  notes: 一段話  會寫進備忘稿，放在講話原文之後。
- 新加一條只寫 heading 的：講話稿裡有這句話，就從那裡開始；沒有，就是您自己加的標題。
- at 請不要改：它記著這一條從講話稿的哪裡開始。

詳見 docs/outline-file.md。""",
    theme="主題名稱，或主題檔案",
    template="或用單位自己的 .pptx、.potx 範本",
    origins={"line": "第 {} 行", "paragraph": "第 {} 段", "page": "第 {} 頁"},
)

_COMMENTS = {"zh": CHINESE, "zh-hant": TRADITIONAL_CHINESE}


def comments(language: str) -> Comments:
    """The comments for a key of LANGUAGES; English where there are none of its own."""
    return _COMMENTS.get(language, ENGLISH)
