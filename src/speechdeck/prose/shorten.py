"""A heading or a sentence → shorter wordings of it, best first, made only by leaving words out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechdeck.model.language import Language
from speechdeck.model.limits import TITLE, TITLE_LETTERS
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import beheaded, holes, trimmed
from speechdeck.prose.enumeration import fewer_members
from speechdeck.prose.members import joins, next_comma
from speechdeck.prose.predicate import predicated
from speechdeck.prose.sentences import clauses, sentences
from speechdeck.prose.size import size
from speechdeck.prose.thoughts import LONGEST_LINE, Role, thoughts
from speechdeck.prose.window import names, windows
from speechdeck.prose.wordings import completes, distinct

#: A heading in the ordinary case and at most, in full-width characters and in words.
_WIDE_HEADING, _LATIN_HEADING = (18.0, float(TITLE.wide)), (8.0, float(TITLE.latin))

#: Characters of the first clause of a heading that can be the heading.
_LEAST = 4.0


def heading_limits(language: Language) -> tuple[float, float]:
    """The ordinary and the longest size of a heading."""
    return _WIDE_HEADING if language.typography.east_asian else _LATIN_HEADING


def headings(text: str, heading: Excerpt, language: Language) -> tuple[Excerpt, ...]:
    """Wordings of a heading, from the whole of it to its shortest; the first is the heading itself, ends trimmed."""
    if not heading.spans:
        return ()
    if heading.fixed:
        return (heading,)
    span = trimmed(text, Span(heading.start, heading.end))
    if not language.typography.east_asian:
        return _latin_headings(text, _closed(text, span, language), language)
    if len(heading.spans) > 1:
        return distinct(text, [heading, *_first_pieces(text, heading, language)])
    return distinct(text, _wide_headings(text, span, language))


def _latin_headings(text: str, span: Span, language: Language) -> tuple[Excerpt, ...]:
    """As a line is cut, and where that leaves it too long, as a name is."""
    if name := _NAMED.search(text, span.start, span.end):
        return (Excerpt((span,)), Excerpt.of(name.start(1), span.end, capital=True))
    lines, (_, most) = windows(text, span, language, _LATIN_HEADING[0]), _LATIN_HEADING
    if any(_is_title(text, line, language) for line in lines):
        return lines
    found = (*lines, *names(text, span, language, most))
    named = not predicated(text, span.start, span.end, language)
    if named and not any(_is_title(text, name, language) for name in found):
        found = (*found, *names(text, span, language, most, anywhere=True))
    if not any(_is_title(text, name, language) for name in found):
        found = (*found, *_first_of_two(text, span, language))
    endless = bool(found) and size(found[-1].read(text), language) > _ENDLESS
    return (*found, *_first_words(text, span, language)) if endless else found


def _first_of_two(text: str, span: Span, language: Language) -> tuple[Excerpt, ...]:
    """What stands before the only comma where "and" goes on behind it, whatever its words are: no other end is left."""
    comma = next_comma(text, span.start, span.end)
    if comma < 0 or next_comma(text, comma + 1, span.end) > 0 or not joins(text, comma + 1, language):
        return ()
    first = Excerpt((trimmed(text, Span(span.start, comma)),), capital=True)
    return (first,) if size(first.read(text), language) >= _LEAST_WORDS else ()


#: Words of a clause: a subject, a verb, and whom it is about.
_LEAST_WORDS = 3.0


#: A name at the end that all before it leads up to: the second of our tools is the oldest: patience.
_NAMED = re.compile(r"[^\W\d]:\s+([^\W\d][\w’'-]*(?:\s[\w’'-]+){0,2})\Z")


def _closed(text: str, span: Span, language: Language) -> Span:
    """Without what ties it to the next of its list (port corridors, and (3)), and a name without the words at its end
    that wait for another, where the file breaks off: Violence | against."""
    last = re.compile(r"\w+$").search(text, span.start, span.end)
    if last and last.group().lower() in language.cuts.bridges and "," in text[last.start() - 2 : last.start()]:
        return trimmed(text, Span(span.start, last.start()))
    if predicated(text, span.start, span.end, language):
        return span
    words = [*re.compile(r"\S+").finditer(text, span.start, span.end)]
    while len(words) > 1 and words[-1].group().lower() in _OPEN_ENDS:
        words.pop()
    return trimmed(text, Span(span.start, words[-1].end())) if words else span


#: Words that end no name; others may be particles: pushed around.
_OPEN_ENDS = frozenset(
    ("against", "of", "from", "with", "for", "and", "or", "the", "a", "an", "into", "between", "than")
)


def _is_title(text: str, line: Excerpt, language: Language) -> bool:
    wording = line.read(text)
    return size(wording, language) <= _LATIN_HEADING[1] and len(wording) <= TITLE_LETTERS


#: Words of a heading without any place to end: captions without marks.
_ENDLESS = 40.0


def _first_words(text: str, span: Span, language: Language) -> tuple[Excerpt, ...]:
    """As many words as a title holds, but for those that wait for the next: there is no better end."""
    words = [*re.compile(r"\S+").finditer(text, span.start, span.end)][: int(_LATIN_HEADING[1])]
    while words and words[-1].group().strip(",.;:").lower() in language.cuts.bridges:
        words.pop()
    return (Excerpt.of(span.start, words[-1].end(), capital=True),) if words else ()


def _first_pieces(text: str, heading: Excerpt, language: Language) -> list[Excerpt]:
    """A heading in pieces (the lines of captions, what stands around brackets) that no title holds, shorter.

    To the end of a clause that can stand without the others; where it has no marks at all, as many pieces as a title
    holds.
    """
    _, longest = heading_limits(language)
    if size(heading.read(text), language) <= longest:
        return []
    parts = clauses(text, Span(heading.start, heading.end))
    counts = [count for count in range(len(parts) - 1, 0, -1) if completes(text, parts, count, language)]
    found = [_until(heading, trimmed(text, parts[count - 1]).end) for count in counts]
    if size((found or [heading])[-1].read(text), language) > LONGEST_LINE:
        pieces = [Excerpt(heading.spans[:count]) for count in range(len(heading.spans) - 1, 0, -1)]
        found += [each for each in pieces if size(each.read(text), language) <= longest][:1]
    return found


def _until(excerpt: Excerpt, end: int) -> Excerpt:
    spans = (Span(span.start, min(span.end, end)) for span in excerpt.spans if span.start < end)
    return Excerpt(tuple(spans), excerpt.capital)


def _wide_headings(text: str, span: Span, language: Language) -> list[Excerpt]:
    first = next(iter(sentences(text, span)), span)
    first = trimmed(text, first)
    bare = beheaded(text, first, language)
    wordings = [
        Excerpt(holes(text, span, language)),
        Excerpt(holes(text, first, language)),
        Excerpt(holes(text, bare, language)),
    ]
    main = [thought for thought in thoughts(text, first, language) if thought.role is Role.MAIN and thought.variants]
    if main:
        wordings += [Excerpt((Span(main[0].variants[0].start, trimmed(text, first).end),))]
        wordings += list(main[0].variants)
        tail = clauses(text, first)
        if len(tail) > 1 and completes(text, tail, 1, language, _LEAST):
            wordings.append(Excerpt(holes(text, beheaded(text, tail[0], language), language)))
    wordings = [item for item in wordings if item.spans]
    shortest = min(wordings, default=Excerpt((span,)), key=lambda item: len(item.read(text)))
    if size(shortest.read(text), language) > _WIDE_HEADING[1]:
        wordings += fewer_members(text, shortest, language)
    return sorted(wordings, key=lambda item: -len(item.read(text)) if item.spans else 0)


def fit(text: str, variants: Sequence[Excerpt], language: Language, most: float) -> tuple[Excerpt, ...]:
    """The variants that are at most `most` long."""
    return tuple(item for item in variants if size(item.read(text), language) <= most)
