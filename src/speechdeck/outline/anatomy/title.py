"""Cover lines → the title of the speech and its occasion."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from speechdeck.model.manuscript import Manuscript
from speechdeck.model.source import Excerpt, Span
from speechdeck.outline.anatomy.cover import Line, Look, columns
from speechdeck.outline.anatomy.words import Words, words_of

#: A title of more lines than this is a table of contents.
_MOST_LINES = 4
_SITE = re.compile(r"--|[|｜>＞]|(?:网|網|网站|門戶|门户)$")  # a page's own title: speech, column, site
_PAGE_TITLE = re.compile(r"\s[|–—-]\s|[|·]")
_SHORTEST_ECHO = 12  # characters
_MENU_LINES = 6  # in a row
_SAID = ("。", "！", "!", ".")  # ends of a sentence, which no title has
_MENU_MARK = re.compile(r"[|｜>＞:：;；=]|--|来源")
_FRONT = re.compile(r"^title[ \t]*:[ \t]*", re.MULTILINE | re.IGNORECASE)
_FIELD = re.compile(r"[*_]*(?:[Tt]itle|TITLE|标题|題目|题目|讲话题目)[*_]*[ \t]*[:：][*_ \t]*")
# What precedes the title on its own line, and what a site puts behind it.
_BEFORE = re.compile(
    r"(?:\[(?:Speech|Remarks|Statement)\]|(?:演讲|讲话|发言|致辞)?(?:实录|全文|原文)\s*[|｜丨]|[【\[](?:实录|全文"
    r"|演讲|讲话|原文)[】\]]|[*_#>\s《“\"]+(?=\S))\s*"
)
_AFTER = re.compile(
    r"(?:\s*[|｜]\s*\S{2,20}|\s*[（(](?:全文|实录|摘要|节选|發言全文|发言全文|讲话全文|演讲全文|稿)[）)]"
    r"|(?<=[辞辭话話稿告讲講])全文[:：]?|[：:\s*_]+|(?<=\S)\s*[-—–_]{1,2}\s*[【\[]?\S{2,16}(?:网|網|站|中学|学校"
    r"|门户网站|】|\]))$"
)
# A line that gives only time and place: the title is elsewhere.
_PLACE_LINE = re.compile(r"(?:[\d〇○零一二三四五六七八九十]{4}年.{2,8}[日月])?[在于於].{4,}[上中]$")
_GLUED = re.compile(
    r"(?<=[a-z.’”])(?=(?:Speech|Remarks|Address|Keynote|Lecture|Statement|Opening) (?:at|by|to|before|delivered)\b)"
)
_SPEAKER_COLON = re.compile(r"^[^\W\d_]{2,4}[：:](?=\S{4})")
_ARTICLE = re.compile(r"[Tt]he\s+(?=\S)")  # a name that stands alone has none
_ON_OCCASION = re.compile(
    r"(?:[Tt]he )?(?:Speech|Remarks|Address|Keynote|Lecture|Statement|Opening|Closing|Introductory"
    r"|Welcome)\b.*?\b(?:at|to|before|by|for|given|delivered)\b|[在于於]"
)


class Titles(NamedTuple):
    title: Excerpt | None
    occasion: Excerpt | None
    lines: tuple[int, ...] = ()  # indices of the cover lines that hold the title


def find_title(manuscript: Manuscript, lines: Sequence[Line]) -> Titles:
    """The title as the cover has it; without a cover line for it, as the file's front matter has it."""
    words = words_of(manuscript.language)
    start = _below_menus(lines)
    chosen = [index + start for index in _chosen(lines[start:], words)] or _chosen(lines, words)
    if not words.wide and (not chosen or _is_occasion(lines[chosen[0]])):
        chosen = _echo(lines) or chosen
    front = _front_title(manuscript)
    if chosen and lines[chosen[0]].look is not Look.TITLE and _PLACE_LINE.match(lines[chosen[0]].text):
        chosen = _among_menus(lines, words) or chosen
    if not chosen or (front and lines[chosen[0]].look is not Look.TITLE):
        chosen = [] if front else chosen or _among_menus(lines, words)
    spans = [_trimmed(manuscript.text, lines[index].span, words) for index in chosen]
    title = Excerpt(tuple(spans)) if spans else front
    below = lines[chosen[0] :] if chosen else lines
    return Titles(title, _occasion(manuscript, below, title, words), tuple(chosen))


def _below_menus(lines: Sequence[Line]) -> int:
    """Index of the first line below the last menu: what is above one is the page's title, not the speech's."""
    run = 0
    start = 0
    for index, line in enumerate(lines):
        run = run + 1 if line.look is Look.JUNK else 0
        if run >= _MENU_LINES:
            start = index + 1
    return start


def _chosen(lines: Sequence[Line], words: Words) -> list[int]:
    """Lines worded as titles first; else the first short lines, which need other cover lines or none beside them."""
    titled = [index for index, line in enumerate(lines) if line.look is Look.TITLE and not _SITE.search(line.text)]
    titled = titled or [index for index, line in enumerate(lines) if line.look is Look.TITLE]
    headings = [index for index in titled if lines[index].heading]
    if headings:
        return headings[:1]
    if titled:
        index = titled[-1]
        if len(titled) > 1 and _is_occasion(lines[index]) and not _apart(lines, titled[-2], index):
            return [titled[-2]]
        above = _slogans(lines, index, words) if _is_occasion(lines[index]) else []
        return above or _with_first_lines(lines, index)
    dashed = next((index for index, line in enumerate(lines) if line.look is Look.SUBTITLE), None)
    if dashed is not None:
        above = _slogans(lines, dashed, words)
        if above:
            return above
    first = next((index for index, line in enumerate(lines) if line.look in (Look.SHORT,)), None)
    if first is None or _is_other(lines[first], words) or _is_name_after_time(lines, first, words):
        return []
    return _run(lines, first, words)


def _echo(lines: Sequence[Line]) -> list[int]:
    """The line that a page's own title, the first line of the file, begins with: What Bridges Teach | Speeches."""
    if not lines or not _PAGE_TITLE.search(lines[0].text):
        return []
    echoes = (i for i, line in enumerate(lines) if i and len(line.text) >= _SHORTEST_ECHO)
    return [i for i in echoes if lines[0].text.startswith(lines[i].text)][-1:]


def _is_occasion(line: Line) -> bool:
    """Speech at the … — a subtitle if there is a title above it."""
    return _ON_OCCASION.match(line.text.lstrip("*_ ")) is not None


def _among_menus(lines: Sequence[Line], words: Words) -> list[int]:
    """The last line worded as a title of what looked like a menu."""
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        if (
            line.look is Look.JUNK
            and words.titles.search(line.text)
            and 20 <= columns(line.text) <= 200
            and not _MENU_MARK.search(line.text)
            and not line.text.rstrip().endswith(_SAID)
        ):
            return [index]
    return []


def _is_name_after_time(lines: Sequence[Line], index: int, words: Words) -> bool:
    """A transcript's time code, then who speaks."""
    above = lines[index - 1].text if index and lines[index - 1].look is Look.JUNK else ""
    return bool(re.fullmatch(r"[\d:.,\[\]() ]+", above)) and words.is_name(lines[index].text.strip())


def _apart(lines: Sequence[Line], first: int, second: int) -> bool:
    """Whether a menu or a source line stands between two lines."""
    return any(line.look is Look.JUNK for line in lines[first + 1 : second])


def _slogans(lines: Sequence[Line], below: int, words: Words) -> list[int]:
    """The short lines right above a subtitle."""
    found: list[int] = []
    for index in range(below - 1, -1, -1):
        line = lines[index]
        worded = line.look in (Look.SHORT, Look.TITLE) and not _SITE.search(line.text)
        if not worded or _is_other(line, words) or len(found) == _MOST_LINES:
            break
        found.insert(0, index)
    return found


def _with_first_lines(lines: Sequence[Line], index: int) -> list[int]:
    """A title broken into lines: those above that end open, like a line that ends with a comma or in a quotation."""
    found = [index]
    while found[0] > 0:
        above = lines[found[0] - 1]
        if above.look not in (Look.SHORT, Look.TITLE) or not _is_open(above.text):
            break
        found.insert(0, found[0] - 1)
    return found


def _is_open(line: str) -> bool:
    if re.match(r"(?:在|关于|對|对)[^上]*$", line.strip()):
        return True
    return (
        line.rstrip().endswith(("，", ",", "、", "在", "的", "暨", "和", "与"))
        or line.count("“") > line.count("”")
        or line.count("《") > line.count("》")
    )


def _run(lines: Sequence[Line], first: int, words: Words) -> list[int]:
    """A first short line and those below it, down to the first line of another look."""
    found = [first]
    for index in range(first + 1, min(len(lines), first + _MOST_LINES)):
        line = lines[index]
        if line.look is not Look.SHORT or _is_other(line, words) or columns(line.text) < 12 or not words.wide:
            break
        found.append(index)
    return found


def _is_other(line: Line, words: Words) -> bool:
    """Whether a short line is a person or a place rather than a title."""
    bare = line.text.strip("*_ \t\u3000\xa0")
    if bare.startswith(("（", "(")) and bare.endswith(("）", ")")):
        return True
    if (words.wide and words.is_name(bare)) or words.byline.match(bare) or words.venue.fullmatch(bare):
        return True
    match = words.is_person(bare) if words.wide else None
    return match is not None and (match.group("role") is not None or " " in bare or "\u3000" in bare)


def _trimmed(text: str, span: Span, words: Words) -> Span:
    """Without brackets, a site's name behind it, or the speaker's name before it."""
    start, end = span.start, span.end
    line = span.of(text)
    field = _FIELD.match(line)
    if field and field.end() < len(line):
        start += field.end()
    while (match := _BEFORE.match(text, start, end)) and match.end() > start and match.end() < end:
        start = match.end()
    colon = _SPEAKER_COLON.match(text[start:end])
    if colon and words.is_name(colon.group()[:-1]):
        start += colon.end()
    glue = _GLUED.search(text, start, end)
    if glue:
        end = glue.start()
    dated = re.search(r"\s*[（(]([^（）()]+)[)）]$", text[start:end])
    if dated and words.dates.fullmatch(dated.group(1)) and dated.start():
        end = start + dated.start()
    while (match := _AFTER.search(text[start:end])) and match.start() > 0:
        end = start + match.start()
    return _unquoted(text, start, end)


def _unquoted(text: str, start: int, end: int) -> Span:
    """A closing mark whose opening mark was cut off goes too."""
    for opening, closing in (("《", "》"), ("“", "”"), ('"', '"')):
        if text[end - 1] == closing and text[start:end].count(opening) < text[start:end].count(closing) + (
            opening == closing
        ):
            end -= 1
    return Span(start, end)


def _front_title(manuscript: Manuscript) -> Excerpt | None:
    """title: in the front matter; a long one goes on in the next line."""
    front = front_matter(manuscript)
    match = _FRONT.search(manuscript.text, front.start, front.end) if front else None
    if front is None or match is None:
        return None
    start = match.end()
    end = manuscript.text.find("\n", start, front.end)
    while end != -1 and manuscript.text[end + 1 : end + 2] in (" ", "\t"):
        end = manuscript.text.find("\n", end + 1, front.end)
    end = front.end if end == -1 else end
    value = manuscript.text[start:end]
    start += len(value) - len(value.lstrip(" \"'|>\n"))
    end -= len(value) - len(value.rstrip(" \"'\n"))
    return Excerpt.of(start, end) if start < end else None


def front_matter(manuscript: Manuscript) -> Span | None:
    """The front matter of the file, if it has any."""
    text = manuscript.text
    first = manuscript.junk[0] if manuscript.junk else None
    if first is None or not first.of(text).startswith("---"):
        return None
    end = text.find("\n---", first.start + 3)
    return Span(first.start, end) if end != -1 else None


def _occasion(manuscript: Manuscript, lines: Sequence[Line], title: Excerpt | None, words: Words) -> Excerpt | None:
    """The meeting that a title or subtitle names: what stands in 在…上的讲话."""
    places = [line.span for line in lines if line.look in (Look.SUBTITLE, Look.TITLE)]
    places += list(title.spans) if title else []
    for span in places:
        match = words.occasion.search(span.of(manuscript.text))
        if match and match.group("o").strip():
            found = match.group("o").rstrip("*_ ,，")
            article = _ARTICLE.match(found)
            start = article.end() if article else 0
            return Excerpt.of(span.start + match.start("o") + start, span.start + match.start("o") + len(found))
    return None
