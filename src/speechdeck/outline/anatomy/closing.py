"""Paragraphs after the last point → where the speaker wraps up.

Every paragraph that may begin the closing gets a score: how it begins (a form of address, 最后，, In closing), whether
the last point would be as long as its sisters, what is wished and appealed to from there on, how much of the speech
would be left. The best one wins; a speech whose last point ends it without any of this has no closing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Point
from speechdeck.model.source import Span
from speechdeck.outline.anatomy.cover import columns
from speechdeck.outline.anatomy.parts import HeadMatter
from speechdeck.outline.anatomy.units import paragraphs
from speechdeck.outline.anatomy.words import Words, words_of
from speechdeck.prose.sentences import sentences

_ADDRESS = 3.0  # a form of address opens the paragraph
_WRAPPING = 3.0  # words that only wrap up open it
_LONGEST_HEADING = 40  # characters
_MINUTES = 0.05  # of the speech: a point behind its conclusion that is no longer is none
_NEVER = -9.0
_TURNING = 1.2  # words that often do
_THANKS = 0.8  # a paragraph of thanks ends a closing rather than beginning it
_FORMULA = 24  # columns: Congratulations! 祝大家成功！
_LONGEST_THANKS = 160  # characters
_APPEAL = 0.7  # an appeal or wish follows
_SISTERS = 1.5  # the last point would have as many paragraphs as each of its sisters
_INNER_SISTERS = 1.0  # … if it stands inside another
_MORE = 0.3  # a further paragraph begins like one of a closing
_LENGTH = 500  # characters (East Asian) that most closings stay below
_PER_LENGTH = 0.001  # for each beyond that
_LATIN_DENSITY = 0.4
_SHARE = 0.15  # of the speech; few closings are longer
_LARGEST_SHARE = 0.4  # what is before is not looked at
_TOO_LONG = 8.0  # per share beyond that
_LEAST_SHARE = 0.03  # where nothing is said, the last paragraphs that make up this share
_DEFAULT = 0.9
_INSIDE = 300  # characters: the longest closing inside a last paragraph that has no break before it
_LARGEST_LAST = 12  # sisters looked at
_FEWEST_SISTERS = 2  # beside the last; one alone shows no habit


class _Tail(NamedTuple):
    """The paragraphs that may belong to the closing, and how each begins."""

    spans: tuple[Span, ...]
    cues: tuple[float, ...]
    appeals: tuple[bool, ...]


def find_closing(manuscript: Manuscript, head: HeadMatter, points: Sequence[Point], end: int) -> Span | None:
    """From where the last point's own content ends to `end`, the end of the speech proper."""
    words = words_of(manuscript.language)
    line = _last_line(points)
    concluding = _conclusion(manuscript, head, points, end)
    if concluding is not None:
        return Span(concluding, end) if concluding < end else None
    floor = _floor(manuscript, head, points)
    spans = paragraphs(manuscript, head, floor, end)
    expected = _expected(manuscript, head, points, end)
    own = _own(manuscript, floor, spans, expected) if line else 0
    late = end - int(_LARGEST_SHARE * (end - head.body_start))
    free = [span for span in spans[own:] if span.start >= late]
    tail = _tail(manuscript.text, free, words, [point.span.start for top in points[-1:] for point in top.walk()])
    index = _best(tail, expected, end - head.body_start, 1.0 if words.wide else _LATIN_DENSITY, end)
    if index is not None:
        return Span(tail.spans[index].start, end)
    inside = _inside(manuscript, spans[: max(own, len(spans) - len(free))], words, end)
    return Span(inside, end) if inside is not None and inside < end else None


def _conclusion(manuscript: Manuscript, head: HeadMatter, points: Sequence[Point], end: int) -> int | None:
    """Where a heading stands that says that the speech concludes: 结束语, Conclusion. What main points begin behind it
    are short, as minutes of the meeting that go on are.
    """
    words, text = words_of(manuscript.language), manuscript.text
    total = end - head.body_start
    late = end - int(_LARGEST_SHARE * total)
    after = points[-1].span.start if points and end - points[-1].span.start > _MINUTES * total else 0
    for span in paragraphs(manuscript, head, late, end):
        short = span.end - span.start <= _LONGEST_HEADING and after <= span.end
        if short and words.conclusion.fullmatch(span.of(text).strip("*_# \u3000")):
            return span.start
    return None


def _floor(manuscript: Manuscript, head: HeadMatter, points: Sequence[Point]) -> int:
    """The end of the last heading that opens a paragraph; series inside paragraphs may belong to the closing."""
    floor = head.body_start
    for point in (point for top in points[-1:] for point in top.walk()):
        if point is points[-1] or _opens_paragraph(manuscript.text, point.span.start):
            floor = point.span.end
    return floor


def _opens_paragraph(text: str, start: int) -> bool:
    before = text[max(0, start - 12) : start].rstrip(" \t\xa0\u3000*#_>-•·")
    return not before or before.endswith("\n")


def _last_line(points: Sequence[Point]) -> tuple[Point, ...]:
    """The last point, its last child, and so on."""
    line: list[Point] = []
    while points:
        line.append(points[-1])
        points = points[-1].children
    return tuple(line)


def _own(manuscript: Manuscript, floor: int, spans: Sequence[Span], expected: Mapping[int, float]) -> int:
    """How many paragraphs after its heading, which ends at `floor`, surely belong to the last point: what goes on with
    the heading's own paragraph, or the first below a heading that stands alone, unless its sisters are no more either.
    """
    if not spans:
        return 0
    goes_on = "\n" not in manuscript.text[floor : spans[0].start]
    return 1 if goes_on or spans[0].start not in expected else 0


def _tail(text: str, spans: Sequence[Span], words: Words, marked: Sequence[int]) -> _Tail:
    """`marked` are the starts of points: a paragraph that holds one needs surer words to begin the closing."""
    cues = []
    for span in spans:
        cue = _cue(text, span, words)
        holds = any(span.start <= start < span.end for start in marked)
        cues.append(cue if not holds else cue if words.wrapping.match(text, span.start, span.end) else _NEVER)
    appeals = tuple(words.appeal.search(text, span.start, span.end) is not None for span in spans)
    return _Tail(tuple(spans), tuple(cues), appeals)


def _cue(text: str, span: Span, words: Words) -> float:
    """How surely a paragraph that begins like this begins a closing."""
    start, end = span.start, span.end
    if end - start <= _LONGEST_THANKS and all(
        words.thanks.fullmatch(text, s.start, s.end) for s in sentences(text, span)
    ):
        return _THANKS
    if words.thanks.match(text, start, end):
        return _TURNING if end - start > _LONGEST_THANKS else _THANKS
    if words.wrapping.match(text, start, end):
        return _WRAPPING if columns(text[start:end]) > _FORMULA else _THANKS
    if words.salutation.match(text, start, end) or words.address.match(text, start, end):
        return _ADDRESS
    return _TURNING if words.turning.match(text, start, end) else 0.0


def _best(tail: _Tail, expected: Mapping[int, float], total: int, density: float, end: int) -> int | None:
    """Index of the paragraph with which the closing begins.

    `total` is the length of the speech, `density` how many East Asian characters say what one of its characters says.
    """
    if not tail.spans:
        return None
    total = max(1, total)
    default = _last_share(tail, total, end)
    appeals = max((index for index, appeal in enumerate(tail.appeals) if appeal), default=-1)
    cued = max((index for index, cue in enumerate(tail.cues) if cue > 0), default=-1)
    best, best_score = None, 0.0
    for index, span in enumerate(tail.spans):
        score = tail.cues[index] + _MORE * (index < cued) + _APPEAL * (index <= appeals)
        score += expected.get(span.start, 0.0) + _DEFAULT * (index == default and tail.cues[index] < _WRAPPING)
        score -= _TOO_LONG * max(0.0, (end - span.start) / total - _SHARE)
        score -= _PER_LENGTH * max(0.0, (end - span.start) * density - _LENGTH)
        if score > best_score:
            best, best_score = index, score
    return best


def _last_share(tail: _Tail, total: int, end: int) -> int:
    """The latest paragraph from which a closing of the least length would run."""
    for index in range(len(tail.spans) - 1, -1, -1):
        if (end - tail.spans[index].start) / total >= _LEAST_SHARE:
            return index
    return 0


def _expected(manuscript: Manuscript, head: HeadMatter, points: Sequence[Point], end: int) -> dict[int, float]:
    """Where the last point of each depth would end if it were as long as its sisters, which are all equally long, and
    what that tells: where a series inside a point ends, the point itself mostly goes on.
    """
    found: dict[int, float] = {}
    worth = _SISTERS
    while points:
        for place in _as_sisters(manuscript, head, points, points[-1], end):
            found.setdefault(place, worth)
        points, worth = points[-1].children, _INNER_SISTERS
    return found


def _as_sisters(
    manuscript: Manuscript, head: HeadMatter, sisters: Sequence[Point], last: Point, end: int
) -> Iterator[int]:
    before = sisters[:-1][-_LARGEST_LAST:]
    if len(before) < _FEWEST_SISTERS:
        return
    counts = {
        len(paragraphs(manuscript, head, point.span.start, after.span.start))
        for point, after in zip(before, [*before[1:], last], strict=True)
    }
    if len(counts) == 1:
        rest = paragraphs(manuscript, head, last.span.start, end)
        count = counts.pop()
        if count < len(rest):
            yield rest[count].start


def _inside(manuscript: Manuscript, spans: Sequence[Span], words: Words, end: int) -> int | None:
    """The sentence inside the last point's own last paragraph with which the closing begins."""
    if not spans:
        return None
    text, last = manuscript.text, spans[-1]
    found = sentences(text, last)
    for sentence in found[1:]:
        left = end - sentence.start
        if left <= _INSIDE and left * 5 < (end - last.start) * 3 and _cue(text, sentence, words) >= _WRAPPING:
            return sentence.start
    if len(found) > 1 and words.thanks.search(text, found[-1].start, found[-1].end):
        return found[-1].start
    return None


def why(manuscript: Manuscript, closing: Span) -> str:
    """What shows that the speaker wraps up there, for `--explain`."""
    words = words_of(manuscript.language)
    cue = _cue(manuscript.text, closing, words)
    if cue >= _WRAPPING:
        return "it opens with a form of address or with words that wrap up"
    return "the last point has had its length" if cue == 0.0 else "it opens as closings often do"
