"""Manuscript → HeadMatter: title, speaker and date, and where the speech proper begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Evidence
from speechdeck.model.source import Excerpt, Span
from speechdeck.model.spans import joined, without
from speechdeck.outline.anatomy.cover import Cover, Line, Look, find_cover
from speechdeck.outline.anatomy.dates import find_date
from speechdeck.outline.anatomy.parts import HeadMatter
from speechdeck.outline.anatomy.persons import Person, find_person
from speechdeck.outline.anatomy.title import Titles, find_title
from speechdeck.outline.anatomy.words import words_of

_LONGEST_LABEL = 40


def head_matter(manuscript: Manuscript) -> HeadMatter:
    """Title, speaker and date of a speech, before its points are known."""
    cover = find_cover(manuscript)
    titles = find_title(manuscript, cover.lines)
    label = _label(manuscript, cover)
    person = find_person(manuscript, cover.lines, label, titles.title)
    date = find_date(manuscript, cover.lines)
    covered = _covered(manuscript, cover, titles, label)
    facts = [fact for fact in (titles.title, person.name, date, titles.occasion) if fact]
    return HeadMatter(
        title=titles.title,
        occasion=titles.occasion,
        speaker=person.name,
        role=person.role,
        organisation=person.organisation,
        date=date,
        body_start=_body_start(manuscript, cover, label),
        junk=without(covered, [span for fact in facts for span in fact.spans]),
        covered=covered,
        evidence=tuple(_evidence(manuscript, titles, person, date)),
    )


def _label(manuscript: Manuscript, cover: Cover) -> Span | None:
    """张三： right before the first words of the speech; it is no part of them."""
    if cover.body >= len(manuscript.blocks):
        return None
    words = words_of(manuscript.language)
    span = manuscript.blocks[cover.body].span
    if words.salutation.match(manuscript.text, span.start, span.end) and not words.wide:
        return None
    match = words.label.match(manuscript.text, span.start, min(span.end, span.start + _LONGEST_LABEL))
    if not match:
        return None
    name = match.group("name")
    if words.wide:
        sure = not name or words.is_name(name) or words.is_role(match.group().rstrip("：:"))
    else:
        sure = name.isupper()
    return Span(*match.span()) if sure else None


def _body_start(manuscript: Manuscript, cover: Cover, label: Span | None) -> int:
    if cover.body >= len(manuscript.blocks):
        return 0 if not cover.lines else cover.lines[-1].span.end
    start = label.end if label else manuscript.blocks[cover.body].span.start
    for junk in manuscript.junk:
        if junk.start <= start < junk.end:
            start = junk.end
    while start < len(manuscript.text) and manuscript.text[start].isspace():
        start += 1
    return start


def _covered(manuscript: Manuscript, cover: Cover, titles: Titles, label: Span | None) -> tuple[Span, ...]:
    """What was junk by its look, editor's notes, and whatever stands above the title."""
    more = [*_notes(cover.lines), *_above_title(cover.lines, titles)]
    return joined(manuscript.text, (*manuscript.junk, *more, *([label] if label else [])))


def _notes(lines: Iterable[Line]) -> Iterator[Span]:
    yield from (line.span for line in lines if line.look in (Look.NOTE, Look.PROSE))


def _above_title(lines: Sequence[Line], titles: Titles) -> Iterator[Span]:
    """A site's own title, a breadcrumb: everything above the title but dates and persons."""
    if titles.lines:
        kept = (Look.DATE, Look.PERSON)
        yield from (line.span for line in lines[: titles.lines[0]] if line.look not in kept)


def _evidence(manuscript: Manuscript, titles: Titles, person: Person, date: Excerpt | None) -> Iterator[Evidence]:
    found = (("title", titles.title), ("occasion", titles.occasion), ("speaker", person.name), ("date", date))
    for verdict, excerpt in found:
        if excerpt:
            yield Evidence(excerpt.read(manuscript.text), verdict, "by its look above the speech", excerpt.spans[0])
