"""Cover, label, notes, signature → who speaks: name, office, organisation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from speechdeck.model.manuscript import Manuscript
from speechdeck.model.source import Excerpt, Span
from speechdeck.outline.anatomy.cover import Line, Look
from speechdeck.outline.anatomy.title import front_matter
from speechdeck.outline.anatomy.words import Words, words_of

_FRONT = re.compile(r"^(?:speaker|author|by)[ \t]*:[ \t]*[\"']?([^\"'\n]+?)[\"']?[ \t]*$", re.MULTILINE | re.IGNORECASE)
_TIME_CODE = re.compile(r"[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?")
_EDGES = "\\*_ \t\u3000\xa0（）()—－–-|丨，,"
_AFTER_SPEECH = 3  # blocks at the end that may hold a signature
_NOTE_REACH = 300  # characters of a note in which it says who speaks


class Person(NamedTuple):
    name: Excerpt | None
    role: Excerpt | None = None
    organisation: Excerpt | None = None


def find_person(manuscript: Manuscript, lines: Sequence[Line], label: Span | None, title: Excerpt | None) -> Person:
    """`label` is the speaker's label right before the speech, if there is one."""
    words = words_of(manuscript.language)
    for person in _candidates(manuscript, lines, label, title, words):
        if person is not None and person.name is not None:
            return person
    return Person(None)


def _candidates(
    manuscript: Manuscript, lines: Sequence[Line], label: Span | None, title: Excerpt | None, words: Words
) -> Iterator[Person | None]:
    text = manuscript.text
    yield _from_front_matter(manuscript)
    yield from (_after_byline(text, line.span, words) for line in lines if line.look is not Look.JUNK)
    plain = (Look.SHORT, Look.DATE, Look.PERSON)
    yield from (_alone(text, index, lines, words) for index, line in enumerate(lines) if line.look in plain)
    for look in (Look.SUBTITLE, Look.TITLE):
        yield from (_speaking(text, line.span, words) for line in reversed(lines) if line.look is look)
    yield _speaking(text, title.spans[0], words) if title else None
    yield _of_label(text, label, words) if label else None
    notes = [line.span for line in lines if line.look is Look.NOTE]
    yield from (_speaking(text, Span(s.start, min(s.end, s.start + _NOTE_REACH)), words) for s in notes)
    yield from _last_lines(manuscript, words)


def _from_front_matter(manuscript: Manuscript) -> Person | None:
    front = front_matter(manuscript)
    match = _FRONT.search(manuscript.text, front.start, front.end) if front else None
    return Person(Excerpt.of(*match.span(1))) if match else None


def _after_byline(text: str, span: Span, words: Words) -> Person | None:
    """主讲人：张三 and by Jane Doe."""
    match = words.byline.match(span.of(text).lstrip("*_ \t"))
    if not match:
        return None
    offset = len(span.of(text)) - len(span.of(text).lstrip("*_ \t"))
    rest = Span(span.start + offset + match.end(), span.end)
    return _named(text, rest, words) or _first_name(text, rest, words)


def _first_name(text: str, span: Span, words: Words) -> Person | None:
    if words.wide:  # 张三，某局局长
        name = words.name.match(text, span.start, span.end)
        alone = name is not None and words.is_name(name.group()) and text[name.end() : name.end() + 1] in "，,（("
        return Person(Excerpt.of(*name.span())) if name and alone else None
    office = re.match(
        rf"(?:the\s+)?(?P<role>(?:[A-Z][\w.]*\s+){{0,3}}?(?:{words.role.pattern})\s+)?(?P<name>{words.name.pattern})",
        span.of(text),
    )
    if not office:
        return None
    return Person(
        Excerpt.of(span.start + office.start("name"), span.start + office.end("name")), _group(span, office, "role")
    )


def _alone(text: str, index: int, lines: Sequence[Line], words: Words) -> Person | None:
    """A line that is a name, perhaps with office before it and date behind it."""
    if not words.wide and (person := _before_office(text, lines[index].span, words)):
        return person
    person = _named(text, lines[index].span, words)
    if person is None or words.wide:
        return person
    # Two capitalised words may be a place: a name is followed or preceded by its office.
    if words.venue.match(lines[index].text.strip(_EDGES)):
        return None
    if index and lines[index - 1].look is Look.JUNK and _TIME_CODE.fullmatch(lines[index - 1].text.strip()):
        return person
    near = [lines[i] for i in (index - 1, index + 1, index + 2) if 0 <= i < len(lines)]
    beside = [line.text for line in near if line.look in (Look.SHORT, Look.PERSON, Look.GREETING)]
    if person.role or any(words.role.match(line) or words.role.search(line.split(",")[0]) for line in beside):
        return person
    return None


def _before_office(text: str, span: Span, words: Words) -> Person | None:
    """Jane Doe, Director of Ports."""
    name, comma, office = span.of(text).partition(",")
    start = span.start + len(name) + 1 + len(office) - len(office.lstrip())
    if not comma or not words.is_name(name.strip()) or not words.role.match(text, start, span.end):
        return None
    return Person(Excerpt.of(span.start, span.start + len(name)), Excerpt.of(start, span.end))


def _named(text: str, span: Span, words: Words) -> Person | None:
    """`span` as [organisation][office] name [courtesy], a date and brackets left out."""
    date = words.dates.search(text, span.start, span.end)
    if date and date.start() > span.start:
        span = Span(span.start, date.start())
    line = span.of(text)
    span = Span(
        span.start + len(line) - len(line.lstrip(_EDGES)),
        span.end - (len(line) - len(line.rstrip(_EDGES))) if line.strip(_EDGES) else span.end,
    )
    line = span.of(text)
    match = words.is_person(line)
    if not match or (not words.wide and words.organisation.search(match.group("name"))):
        return None
    role = _group(span, match, "role")
    name = Excerpt.of(span.start + match.start("name"), span.start + match.end("name"))
    return Person(name, role, _organisation(text, role, words))


def _speaking(text: str, span: Span, words: Words) -> Person | None:
    match = next(words.speakers(span.of(text)), None)
    if not match:
        return None
    key = "name" if match.groupdict().get("name") else "name2"
    role = _group(span, match, "role" if key == "name" else "role2")
    end = match.end(key) - 2 * match.group(key).endswith(("'s", "’s"))
    name = Excerpt.of(span.start + match.start(key), span.start + end)
    return Person(name, role, _organisation(text, role, words))


def _of_label(text: str, label: Span, words: Words) -> Person | None:
    match = words.label.match(text, label.start, label.end + 1)
    name = match.group("name") if match else None
    if match is None or not name or not words.is_name(name.strip()):
        return None
    if not words.wide and (name.isupper() or words.role.search(name)):
        return None
    return Person(Excerpt.of(*match.span("name")))


def _last_lines(manuscript: Manuscript, words: Words) -> Iterator[Person | None]:
    """A signature below the speech, or what an editor says there."""
    text = manuscript.text
    last = manuscript.blocks[-_AFTER_SPEECH:]
    if len(manuscript.blocks) > _AFTER_SPEECH:
        for block in last:
            if len(block.span) <= 30 and words.wide:
                yield _named(text, block.span, words)
    for block in last:
        if words.note.match(block.span.of(text)):
            yield _speaking(text, block.span, words)


def _group(span: Span, match: re.Match[str], name: str) -> Excerpt | None:
    if name not in match.re.groupindex or not match.group(name):
        return None
    start, end = match.span(name)
    group = match.group(name)
    start, end = start + len(group) - len(group.lstrip(_EDGES)), end - (len(group) - len(group.rstrip(_EDGES)))
    return Excerpt.of(span.start + start, span.start + end) if start < end else None


def _organisation(text: str, role: Excerpt | None, words: Words) -> Excerpt | None:
    """What an office belongs to: the part of it up to the last word that ends an organisation's name."""
    if role is None:
        return None
    ends = [match.end() for match in words.organisation.finditer(text, role.start, role.end)]
    if not ends:
        return None
    start = max(text.rfind("、", role.start, ends[-1]), text.rfind("，", role.start, ends[-1])) + 1
    return Excerpt.of(max(start, role.start), ends[-1]) if ends[-1] - max(start, role.start) >= 2 else None
