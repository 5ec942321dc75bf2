"""Markdown → Page: what a reader of the rendered page sees. Marks of headings, lists and emphasis become structure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from speechdeck.diagnostics import Diagnostics
from speechdeck.model.manuscript import BlockKind, Origin
from speechdeck.read.page import Page, Passage, compose
from speechdeck.read.txt import decoded

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_BULLET = re.compile(r"(\s*)[-*+][ \t]+(?=\S)")
_NUMBER = re.compile(r"(\s*)(?=\d{1,9}[.)][ \t]+\S)")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_QUOTE = re.compile(r" {0,3}>[ \t]?")
_FRONT = re.compile(r"\A---\n(.*?)\n(?:---|\.\.\.)(?:\n|\Z)", re.S)
_TITLE = re.compile(r"^title:[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.M)
_COMMENT = re.compile(r"<!--.*?-->", re.S)
_IMAGE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]+)\]\([^)\s]*(?:\s+\"[^\"]*\")?\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"\*(?=[^\s*])(.+?)(?<=[^\s*])\*|(?<!\w)_(?=[^\s_])(.+?)(?<=[^\s_])_(?!\w)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_EAST_ASIAN = re.compile("[\u2e80-\u9fff\uff00-\uffef]")


def read_markdown(raw: bytes, name: str) -> tuple[Page, Diagnostics]:
    """Headings with their level, list items with theirs (a number stays in the text), `**strong**` as strong."""
    text = decoded(raw, name)
    front = _FRONT.match(text)
    title = _TITLE.search(front.group(1)) if front else None
    body = _blanked(_COMMENT, _blanked(_FRONT, text) if front else text)
    return compose(_passages(body.split("\n")), title.group(1) if title else ""), ()


def _blanked(pattern: re.Pattern[str], text: str) -> str:
    """Without what matches, every line keeping its number."""
    return pattern.sub(lambda match: "\n" * match.group().count("\n"), text)


def _passages(lines: list[str]) -> Iterator[Passage]:
    """Lines to passages: a paragraph runs on until a blank line or until something else begins."""
    held: Passage | None = None
    for number, raw in enumerate(lines, 1):
        line = _QUOTE.sub("", raw)
        underline = _UNDERLINE.match(line)
        if underline and held and held.kind is BlockKind.TEXT:
            held = _heading(held.text, 1 if underline.group(1)[0] == "=" else 2, held.origin)
        elif _RULE.match(line) or not line.strip():
            if held:
                yield _finished(held)
            held = None
        elif held and not _begins(line) and held.kind is not BlockKind.HEADING:
            held = Passage(_joined(held.text, line), held.origin, held.kind, held.level)
        else:
            if held:
                yield _finished(held)
            held = _opened(line, Origin("line", number))
    if held:
        yield _finished(held)


def _begins(line: str) -> bool:
    return any(pattern.match(line) for pattern in (_HEADING, _BULLET, _NUMBER)) or line.startswith("|")


def _opened(line: str, origin: Origin) -> Passage:
    heading = _HEADING.match(line)
    if heading:
        return _heading(heading.group(2), len(heading.group(1)), origin)
    if line.startswith("|"):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        rule = all(re.fullmatch(r":?-+:?", cell) for cell in cells)
        return Passage("" if rule else "\t".join(cells), origin, BlockKind.TABLE_ROW)
    item = _BULLET.match(line) or _NUMBER.match(line)
    if item:
        indent = len(item.group(1).expandtabs(4))
        return Passage(line[item.end() :], origin, BlockKind.LIST_ITEM, indent // 2 + 1)
    return Passage(line.strip(), origin)


def _heading(text: str, level: int, origin: Origin) -> Passage:
    return Passage(text, origin, BlockKind.HEADING, level)


def _joined(text: str, line: str) -> str:
    """A paragraph with its next line: two spaces before the line end, or none beside East Asian text, as rendered."""
    after = line.strip()
    if text.endswith(("  ", "\\")):
        return f"{text.rstrip(' ').removesuffix(chr(92))}\n{after}"
    wide = _EAST_ASIAN.match(text[-1:]) or _EAST_ASIAN.match(after)
    return text.rstrip() + ("" if wide else " ") + after


def _finished(passage: Passage) -> Passage:
    """The passage with its inline marks taken out and the strong parts noted."""
    text = _IMAGE.sub("", passage.text)
    text = _LINK.sub(r"\1", text)
    shown, strong, at = "", [], 0
    for match in _STRONG.finditer(text):
        shown += _plain(text[at : match.start()])
        inner = _plain(match.group(2))
        strong.append((len(shown), len(shown) + len(inner)))
        shown += inner
        at = match.end()
    shown += _plain(text[at:])
    return Passage(shown.rstrip(), passage.origin, passage.kind, passage.level, tuple(strong))


def _plain(text: str) -> str:
    return _ESCAPE.sub(r"\1", _EMPHASIS.sub(r"\1\2", text))
