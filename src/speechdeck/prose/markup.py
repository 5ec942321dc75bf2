"""What of a text only marks its words: targets of links, escapes and bold of Markdown, tags of HTML in a plain file.

A text copied from a web page has them inside its sentences. They are neither said nor junk beside the speech: the notes
keep them, a slide leaves them out.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain

from speechdeck.model.source import Span

#: [words](https://…): the brackets and the target, group by group.
_LINK = re.compile(r"(!?\[)[^\[\]]{1,300}(\]\((?:https?:|mailto:|/|#)[^()\s]*(?:\([^()\s]*\)[^()\s]*)*\))")
#: A joint of two words, \_ ; the backslash before another mark or before a space.
_ESCAPE = re.compile(r"(\\_(?=\w)|\\(?=[*\[\]()#`~_\s-]))")
#: Bold, where as many marks open as close in the paragraph.
_BOLD = re.compile(r"(\*\*)")
#: A tag around words, the number of a footnote, and what nobody sees.
_TAG = re.compile(r"(</?(?:u|b|i|em|strong|sub|span|br|ins|small)\s?/?>|<sup>[\w*,\s]{1,8}</sup>|<!--[^<>]*-->)")
_PARAGRAPH = re.compile(r"(?:[^\n]*\S[^\n]*(?:\n|\Z))+")


@lru_cache(maxsize=4)
def markup(text: str, *, bold: bool) -> tuple[Span, ...]:
    """The marks, in order; those of `bold` too: in Chinese ** stands for a name that is not told."""
    links = _LINK.finditer(text) if "](" in text else ()
    tags = _TAG.finditer(text) if "<" in text else ()
    escapes = _ESCAPE.finditer(text) if "\\" in text else ()
    blocks = _PARAGRAPH.finditer(text) if bold and "**" in text else ()
    pairs = (_BOLD.finditer(text, *block.span()) for block in blocks if not block.group().count("**") % 2)
    found = chain(links, tags, escapes, chain.from_iterable(pairs))
    marks = sorted(Span(*match.span(group)) for match in found for group in range(1, match.re.groups + 1))
    return tuple(mark for place, mark in enumerate(marks) if not place or mark.start >= marks[place - 1].end)


def blanked(text: str, spans: tuple[Span, ...]) -> str:
    """The text with spaces for `spans`, which are in order; line ends stay, and every place keeps its number."""
    pieces, at = [], 0
    for span in spans:
        pieces += [text[at : span.start], *("\n" if char == "\n" else " " for char in span.of(text))]
        at = span.end
    return "".join([*pieces, text[at:]]) if spans else text


def with_dashes(text: str) -> str:
    """The text with a dash for two hyphens, as a typewriter has them; every place keeps its number."""
    return _HYPHENS.sub(" —", text) if "--" in text else text


#: Not the dots or the rule of a list.
_HYPHENS = re.compile(r"(?<=[\w.,;:!?”\"’' ])--(?=[\w“\"‘' ])")
