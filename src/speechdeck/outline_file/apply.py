"""What the outline file says, held against the speech → the speech in the user's order, and its outline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from speechdeck.diagnostics import Diagnostic, Diagnostics
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Evidence, Outline, Point
from speechdeck.model.source import Excerpt, Span
from speechdeck.model.spans import joined
from speechdeck.outline_file.anchors import Anchorage, Anchored
from speechdeck.outline_file.edits import HEAD, Entry, OutlineFile, Place, fingerprint
from speechdeck.outline_file.laid import Laid
from speechdeck.outline_file.points import built_points
from speechdeck.outline_file.wording import Wordings

_NOWHERE = Place("", 0)
#: Characters of a wording that a message quotes.
_SHOWN = 30


def apply(edits: OutlineFile, manuscript: Manuscript, outline: Outline) -> tuple[Manuscript, Outline, Diagnostics]:
    """The manuscript and the outline as the file wishes them; both as they were where it changes nothing.

    Raises OutlineFileError for an entry that has no place in the speech. Diagnostics tell of a speech that changed
    since the outline was made, and of words that are the user's own.
    """
    body = _body(manuscript, outline)
    if edits.points is None:
        anchored = tuple(_as_found(point) for point in outline.points)
    else:
        anchored = Anchorage(manuscript, outline, body).anchored(edits.points)
    laid = Laid.of(manuscript, outline, anchored, body.end)
    wordings = Wordings(laid)
    points = built_points(laid, anchored, wordings)
    changed = replace(_moved(outline, laid, _head(edits, outline, laid, wordings)), points=points)
    if len(points) != len(outline.points):  # 讲四点意见 above three points would be wrong
        changed = replace(changed, announcement=None)
    text = laid.text
    edited = replace(
        manuscript,
        text=text.text(),
        blocks=text.blocks(manuscript),
        junk=_all_moved(laid, manuscript.junk),
        own=tuple(text.own),
    )
    return edited, changed, (*_remarks(edits, manuscript, outline, anchored), *_own(edited, wordings))


def _as_found(point: Point) -> Anchored:
    """A point as an entry that changes nothing."""
    return Anchored(Entry(_NOWHERE), point.extent.start, point, tuple(_as_found(child) for child in point.children))


def _body(manuscript: Manuscript, outline: Outline) -> Span:
    """Where points may begin: after the head, before the closing."""
    head = (outline.title, outline.occasion, outline.speaker, outline.date)
    ends = [part.end for part in head if part and part.spans]
    start = outline.opening.start if outline.opening else max(ends, default=0)
    end = outline.closing.start if outline.closing else len(manuscript.text.rstrip())
    found = (outline.points[0].extent.start, outline.points[-1].extent.end) if outline.points else (start, start)
    return Span(min(start, found[0]), found[1] if outline.points else max(start, end))


def _moved(outline: Outline, laid: Laid, head: Mapping[str, Excerpt | None]) -> Outline:
    """The outline with `head` in place of its own, and all but its points in their places of the new text."""
    text = laid.text
    opening = outline.opening and Span(min(outline.opening.start, laid.head), min(outline.opening.end, laid.head))
    return replace(
        outline,
        title=head["title"],
        occasion=head["occasion"],
        speaker=head["speaker"],
        role=_excerpt(laid, outline.role),
        organisation=_excerpt(laid, outline.organisation),
        date=head["date"],
        salutations=_all_moved(laid, outline.salutations),
        opening=opening if opening is None or len(opening) else None,
        closing=outline.closing and Span(text.place(outline.closing.start), text.place(outline.closing.end - 1) + 1),
        thanks=_excerpt(laid, outline.thanks),
        announcement=_excerpt(laid, outline.announcement),
        junk=_all_moved(laid, outline.junk),
        evidence=tuple(each._replace(at=_at(laid, each)) for each in outline.evidence),
        unshown=joined(text.text(), laid.unshown),
    )


def _excerpt(laid: Laid, excerpt: Excerpt | None) -> Excerpt | None:
    return laid.text.excerpt(excerpt) if excerpt else None


def _all_moved(laid: Laid, spans: Sequence[Span]) -> tuple[Span, ...]:
    return tuple(sorted(place for span in spans for place in laid.text.places(span)))


def _at(laid: Laid, evidence: Evidence) -> Span:
    found = laid.text.places(evidence.at)
    start = laid.text.place(evidence.at.start)
    return found[0] if len(found) == 1 else Span(start, start)


def _head(edits: OutlineFile, outline: Outline, laid: Laid, wordings: Wordings) -> dict[str, Excerpt | None]:
    """Title, occasion, speaker, date: as found where the file does not name them, none where it leaves them empty."""
    found: dict[str, Excerpt | None] = {}
    typed = dict(edits.head)
    for key in HEAD:
        old: Excerpt | None = getattr(outline, key)
        near = (*((Span(old.start, old.end),) if old and old.spans else ()), Span(0, laid.head))
        found[key] = wordings.find(typed.get(key), old, near)
    return found


def _remarks(edits: OutlineFile, manuscript: Manuscript, outline: Outline, anchored: Sequence[Anchored]) -> Diagnostics:
    """That the speech was changed since, and what the file does not list of it."""
    if not edits.fingerprint or edits.fingerprint == fingerprint(manuscript.text):
        return ()
    message = "The speech was changed after the outline was made; its places were found again by their words."
    found = [Diagnostic("outline_file.changed", message, "Make the outline anew if something is missing.")]
    listed = {each.start for top in anchored for each in top.walk()}
    missing = [point for point in outline.walk() if point.extent.start not in listed]
    if missing:
        count, first = len(missing), missing[0].heading.read(manuscript.text)[:_SHOWN]
        message = f"The outline file lacks points of the speech, which stay in the notes: {count}, first “{first}”"
        found.append(Diagnostic("outline_file.unlisted", message))
    return tuple(found)


def _own(manuscript: Manuscript, wordings: Wordings) -> Diagnostics:
    """Every wording that is the user's."""
    words = (span.of(manuscript.text)[:_SHOWN] for span in wordings.own)
    return tuple(Diagnostic("outline_file.own", f"“{each}” is not in the speech: your own words") for each in words)
