"""Manuscript and outline → the text of an outline file, with comments in the speech's language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from speechdeck.lang import LANGUAGES
from speechdeck.model.language import Language
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Outline, Point
from speechdeck.model.source import Excerpt, fold_space
from speechdeck.outline_file.comments import Comments, comments
from speechdeck.outline_file.edits import HEAD, POINT_KINDS, fingerprint
from speechdeck.prose.pace import clock, seconds

#: Characters of the speech that stand in an anchor: enough to find the place again after the speech was changed.
_WORDS = {True: 12, False: 28}
#: Characters that YAML takes as they are.
_PRINTABLE = "\x20-\x7e\xa0-\u2027\u2030-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff"
#: Where a plain scalar would be read as something else: how it begins, what it holds, how it ends; and no words at all.
#: A Latin word before a full-width colon is taken for a key typed on a Chinese keyboard.
_UNSAFE = re.compile(
    rf"^[\s\-?:,\[\]{{}}#&*!|>'\"%@`=]|^(?:~|null|Null|NULL)?$|:\s|\s#|[:\s]$|[a-z]\s*：|[^{_PRINTABLE}]|^(?:---|\.\.\.)"
)
_CONTROL = re.compile(rf"[\\\"]|[^{_PRINTABLE}]")


def dump(manuscript: Manuscript, outline: Outline, speech: str, *, language: str | None = None) -> str:
    """The outline as a file to edit.

    `speech` is the path of the speech as the file is to name it, relative to the file's folder; `language` is given
    only where the user named it, as the program would find it by itself.
    """
    words = comments(manuscript.language)
    lines = [*_comment(words.intro.format(kinds=", ".join(POINT_KINDS))), f"speech: {scalar(speech)}"]
    lines.append(f"fingerprint: {fingerprint(manuscript.text)}")
    if language:
        lines.append(f"language: {language}")
    lines += [f"# theme: government   # {words.theme}", f"# template: company.pptx   # {words.template}", ""]
    lines += _head(manuscript, outline)
    lines += ["", "points:" if outline.points else "points: []"]
    lines += _entries(manuscript, outline.points, words, LANGUAGES[manuscript.language], "  ")
    return "\n".join(lines) + "\n"


def _head(manuscript: Manuscript, outline: Outline) -> Iterator[str]:
    for key in HEAD:
        value: Excerpt | None = getattr(outline, key)
        if value is not None:
            yield f"{key}: {scalar(value.read(manuscript.text))}"


def _entries(
    manuscript: Manuscript, points: tuple[Point, ...], words: Comments, language: Language, indent: str
) -> Iterator[str]:
    for point in points:
        yield f"{indent}- heading: {scalar(point.heading.read(manuscript.text))}"
        facts = _facts(manuscript, point, words, language)
        yield f"{indent}  at: {scalar(anchor(manuscript, point, language))}   # {facts}"
        if point.children:
            yield f"{indent}  points:"
            yield from _entries(manuscript, point.children, words, language, indent + "    ")


def anchor(manuscript: Manuscript, point: Point, language: Language) -> str:
    """The place of a point: its offset in the speech, and the words that stand there."""
    start = point.extent.start
    end = start + _WORDS[language.typography.east_asian]
    first, *_ = manuscript.text[start:end].splitlines() or [""]
    return f"{start} {fold_space(first).strip()}".rstrip()


def _facts(manuscript: Manuscript, point: Point, words: Comments, language: Language) -> str:
    """Where the point stands and how long it takes, for eyes."""
    said = sum(seconds(part.of(manuscript.text), language) for part in manuscript.parts(point.extent))
    origin = manuscript.origin(point.extent.start)
    return " · ".join([*([words.origin(origin)] if origin else []), clock(said)])


def _comment(text: str) -> Iterator[str]:
    for line in text.strip().splitlines():
        yield f"# {line}".rstrip()


def scalar(text: str) -> str:
    """A text as YAML: plain where it reads as itself, else in quotes."""
    if not _UNSAFE.search(text):
        return text
    return '"' + _CONTROL.sub(_escaped, text) + '"'


def _escaped(match: re.Match[str]) -> str:
    char = match.group()
    return f"\\{char}" if char in '\\"' else f"\\U{ord(char):08x}"
