"""Manuscript → Outline: what is said. Head matter, candidate markers, the nesting that explains them best, frame."""

from __future__ import annotations

from collections.abc import Sequence

from speechdeck.diagnostics import Diagnostics
from speechdeck.lang import LANGUAGES
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.language import Language
from speechdeck.model.outline import Outline, Point
from speechdeck.outline.anatomy import frame, head_matter
from speechdeck.outline.announce import announced_count, announcement
from speechdeck.outline.headlines import find_headlines
from speechdeck.outline.markers import Marker, find_markers
from speechdeck.outline.doubles import find_echoes, without_doubles
from speechdeck.outline.paragraphs import with_paragraphs
from speechdeck.outline.series import nest
from speechdeck.outline.tree import bounded, build_points


def outline(manuscript: Manuscript) -> tuple[Outline, Diagnostics]:
    """Read a speech: its title, its frame and its points to any depth, every part a place in the manuscript."""
    language = LANGUAGES[manuscript.language]
    manuscript = with_paragraphs(manuscript)
    head = head_matter(manuscript)
    east_asian = language.typography.east_asian
    numbered = find_markers(manuscript, language, head.body_start)
    lines = frozenset(marker.block for marker in numbered if not marker.stand)
    headlines = find_headlines(manuscript, head.body_start, lines, east_asian)
    markers: Sequence[Marker] = sorted((*numbered, *headlines), key=lambda marker: marker.start)
    markers = without_doubles(markers)
    points = _points(manuscript, language, markers)
    echoes = find_echoes(manuscript.text, points)
    if echoes:
        points = _points(manuscript, language, [marker for marker in markers if marker.start not in echoes])
    surround = frame(manuscript, head, points)
    if surround.closing:
        points = bounded(points, surround.closing.start)
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
        announcement=announcement(manuscript, language, points[0].span.start) if points else None,
        junk=surround.junk,
        explicit=bool(points),
        evidence=head.evidence + surround.evidence,
    ), ()


def _points(manuscript: Manuscript, language: Language, markers: Sequence[Marker]) -> tuple[Point, ...]:
    chosen = nest(markers, [announced_count(manuscript, language, marker) for marker in markers])
    return build_points(manuscript, chosen, len(manuscript.text.rstrip()), language.typography.east_asian)
