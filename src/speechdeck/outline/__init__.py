"""Manuscript → Outline: what is said. Head matter, candidate markers, the nesting that explains them best, frame."""

from __future__ import annotations

from collections.abc import Sequence

from speechdeck.diagnostics import Diagnostics
from speechdeck.lang import LANGUAGES
from speechdeck.model.language import Language
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Outline, Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.outline.anatomy import HeadMatter, find_salutations, frame, head_matter
from speechdeck.outline.announce import announced_count, announcement
from speechdeck.outline.doubles import find_echoes, without_doubles
from speechdeck.outline.explain import explain, remarks
from speechdeck.outline.headlines import find_headlines
from speechdeck.outline.markers import Marker, find_markers
from speechdeck.outline.paragraph_numbers import without_paragraph_numbers
from speechdeck.outline.paragraphs import with_paragraphs
from speechdeck.outline.parts import carried, topics, without
from speechdeck.outline.series import Chosen, nest
from speechdeck.outline.spoken import spoken
from speechdeck.outline.tree import bounded, build_points


def outline(manuscript: Manuscript) -> tuple[Outline, Diagnostics]:
    """Read a speech: its title, its frame and its points to any depth, every part a place in the manuscript."""
    language = LANGUAGES[manuscript.language]
    manuscript = with_paragraphs(manuscript)
    head = head_matter(manuscript)
    said = spoken(manuscript)
    markers, dropped = _candidates(manuscript, said, language, head.body_start)
    addresses = [each.start for each in find_salutations(said, head, len(said.text))]
    chosen, echoes = _nesting(said, language, markers, addresses)
    points = carried(said, language, chosen, head.body_start)
    explicit = bool(points)
    if not explicit:
        points = _topics(said, language, head, chosen)
        explicit = bool(points) and not points[0].topic
    surround = frame(manuscript, head, points)
    if surround.closing:
        points = bounded(without(points, surround.closing), surround.closing.start)
    evidence = explain(manuscript.text, points, (markers, dropped), echoes, surround.closing)
    return Outline(
        title=head.title,
        points=points,
        occasion=head.occasion,
        speaker=head.speaker,
        role=head.role,
        organisation=head.organisation,
        date=head.date,
        salutations=surround.salutations,
        opening=surround.opening,
        closing=surround.closing,
        thanks=surround.thanks,
        announcement=_announced(said, language, points, surround.junk) if points and explicit else None,
        junk=surround.junk,
        evidence=head.evidence + evidence + surround.evidence,
    ), remarks(manuscript, points, explicit)


def _announced(
    manuscript: Manuscript, language: Language, points: Sequence[Point], junk: Sequence[Span]
) -> Excerpt | None:
    """What announces the points; an editor's note on the speech (this is the second part of …) does not."""
    found = announcement(manuscript, language, points[0].span.start)
    return None if found and any(each.start < found.end and found.start < each.end for each in junk) else found


def _candidates(
    manuscript: Manuscript, said: Manuscript, language: Language, start: int
) -> tuple[tuple[Marker, ...], dict[Marker, str]]:
    """What may begin a point, and what only looks like it, with the reason.

    Numbers are looked for in what is said; headings in the text as it stands, for tags and rules make some.
    """
    numbered = find_markers(said, language, start)
    openers = frozenset(marker.block for marker in numbered if not marker.stand)
    headlines = find_headlines(manuscript, start, openers, language.typography.east_asian)
    found = sorted((*numbered, *headlines), key=lambda marker: marker.start)
    points = without_paragraph_numbers(manuscript, found, language.typography.east_asian)
    kept = without_doubles(manuscript.text, points)
    dropped = dict.fromkeys(found, "it numbers a paragraph, whatever the parts are")
    dropped |= dict.fromkeys(points, "the same point stands right beside it")
    return kept, {marker: why for marker, why in dropped.items() if marker not in frozenset(kept)}


def _nesting(
    manuscript: Manuscript, language: Language, markers: Sequence[Marker], addresses: Sequence[int]
) -> tuple[tuple[Chosen, ...], frozenset[int]]:
    """The nesting of the markers without series that only preview or repeat another, and where those stand."""
    announced = [announced_count(manuscript, language, marker) for marker in markers]
    chosen = nest(markers, announced, addresses)
    echoes = find_echoes(manuscript.text, _points(manuscript, language, chosen))
    if not echoes:
        return chosen, echoes
    kept = [place for place, marker in enumerate(markers) if marker.start not in echoes]
    return nest([markers[place] for place in kept], [announced[place] for place in kept], addresses), echoes


def _topics(
    manuscript: Manuscript, language: Language, head: HeadMatter, chosen: Sequence[Chosen]
) -> tuple[Point, ...]:
    marked = _points(manuscript, language, chosen)
    closing = frame(manuscript, head, marked).closing
    end = closing.start if closing else len(manuscript.text.rstrip())
    return topics(manuscript, language, chosen, head.body_start, end)


def _points(manuscript: Manuscript, language: Language, chosen: Sequence[Chosen]) -> tuple[Point, ...]:
    return build_points(manuscript, language, chosen, len(manuscript.text.rstrip()))
