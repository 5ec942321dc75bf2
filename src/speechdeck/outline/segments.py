"""A stretch of speech that nothing divides → where its topics begin.

A minimum-cost segmentation: dynamic programming over paragraphs (or sentences, where paragraphs are few), after the
boundary scores of TextTiling (Hearst 1997) with a prior on even lengths as in Utiyama and Isahara (2001). What is
counted are words and, in East Asian scripts, pairs of characters.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

from speechdeck.model.language import Language
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.source import Span
from speechdeck.outline.markers import is_junk
from speechdeck.prose.sentences import sentences

# Weights of a boundary's evidence; found with the development speeches, flat around these values.
_COHESION = 0.2  # for each standard deviation below the mean likeness of the two sides
_TURN, _LEAN = 0.8, -0.7  # how the sentence begins
_PARAGRAPH = 2.0  # against a boundary inside a paragraph
_AFTER_COLON = -1.5  # what the line before announces begins no part
_AT_SERIES = -4.0  # a series is led up to by the paragraph before it
_UNEVEN = 1.6  # for the square of a part's deviation from the mean length, in mean lengths
_SLIVER, _SLIVER_COST = 0.25, 2.0  # a part shorter than this share of the mean
_WINDOW = 0.35  # of the mean length of a part: what is compared on each side
_LEADING = 1.4  # what a boundary must be worth for the text before it to be an opening and no part
_LEADING_SHARE, _LEADING_LONG, _LEADING_MOST = 0.1, 10.0, 0.25  # of the text: free, cost beyond, most
_MOST_UNITS = 240  # beyond, neighbours are joined: the search is quadratic in units

#: Parts by length of the text in units of one Chinese character (a Latin letter counts a third): from → parts.
_PARTS = ((0, 1), (150, 2), (350, 3), (500, 4), (1000, 5), (5000, 6), (9000, 7), (18000, 8))

_ENDLESS = 600  # characters of a sentence that has lost its full stops
_LINE = re.compile(r"\S[^\n]*")
INDENT = "\u3000\u3000"  # a paragraph begins here even if the line goes on
_STEM = 6  # letters that stand for a Latin word: a stemmer for any language, good enough to count with


class _Unit(NamedTuple):
    span: Span
    opens: bool  # begins a paragraph


def topic_starts(manuscript: Manuscript, language: Language, stretch: Span, whole: Sequence[Span]) -> tuple[int, ...]:
    """Where the topics of `stretch` begin, the first at its first word; none inside the spans in `whole`.

    As many parts as the length outside `whole` asks for, one for each of these at least.
    """
    units = _units(manuscript, stretch, language.typography.east_asian)
    if not units:
        return ()
    total = sum(len(unit.span) for unit in units)
    loose = max(0, total - sum(len(span) for span in whole))
    parts = min(max(parts_for(loose, language.typography.east_asian), len(whole)), len(units))
    gains = _gains(manuscript.text, language, units, total / parts, whole)
    free = sum(unit.span.start < whole[0].start for unit in units) - 1 if whole else len(units)
    return tuple(units[index].span.start for index in _segmented(units, gains, parts, total, max(free, 0)))


def parts_for(length: int, east_asian: bool) -> int:
    """How many topics a speech of so many characters is cut into."""
    size = length if east_asian else length / 3
    return max(parts for least, parts in _PARTS if size >= least)


def _units(manuscript: Manuscript, stretch: Span, east_asian: bool) -> list[_Unit]:
    """Paragraphs; their sentences where the paragraphs are few or very long."""
    spans = [
        Span(max(block.span.start, stretch.start), min(block.span.end, stretch.end))
        for block in manuscript.blocks
        if block.span.start < stretch.end and stretch.start < block.span.end and not is_junk(manuscript, block)
    ]
    total = sum(map(len, spans))
    if len(spans) >= 8 and total / len(spans) <= (400 if east_asian else 1200):
        return _joined([_Unit(span, True) for span in spans])
    fine = [
        _Unit(sentence, place == 0 or manuscript.text.endswith(INDENT, span.start, sentence.start))
        for span in spans
        for place, sentence in enumerate(_sentences(manuscript.text, span))
    ]
    return _joined(fine)


def _sentences(text: str, span: Span) -> list[Span]:
    """Sentences; one that never ends, as transcripts without punctuation have it, is cut at its lines."""
    found: list[Span] = []
    for sentence in sentences(text, span):
        if len(sentence) <= _ENDLESS:
            found.append(sentence)
        else:
            found += (Span(*line.span()) for line in _LINE.finditer(text, sentence.start, sentence.end))
    return found


def _joined(units: list[_Unit]) -> list[_Unit]:
    """At most `_MOST_UNITS` units: neighbours joined, those that open a paragraph staying openers where they lead."""
    stride = -(-len(units) // _MOST_UNITS)
    if stride <= 1:
        return units
    groups = [units[place : place + stride] for place in range(0, len(units), stride)]
    return [_Unit(Span(group[0].span.start, group[-1].span.end), group[0].opens) for group in groups]


def _gains(text: str, language: Language, units: Sequence[_Unit], mean: float, whole: Sequence[Span]) -> list[float]:
    """What a boundary before each unit is worth."""
    likeness = _likeness(text, units, mean)
    inner = likeness[1:] or [0.0]
    average = sum(inner) / len(inner)
    spread = math.sqrt(sum((value - average) ** 2 for value in inner) / len(inner)) or 1.0
    turns, leans = _starts(language.division.turns), _starts(language.division.leans)
    gains = [0.0]
    for before, unit, like in zip(units, units[1:], inner, strict=False):
        start = unit.span.start
        if any(span.start < start < span.end for span in whole):
            gains.append(-1e6)
            continue
        gain = _COHESION * (average - like) / spread + (_PARAGRAPH if unit.opens else 0.0)
        gain += _TURN if turns.match(text, start) else 0.0
        gain += _LEAN if leans.match(text, start) else 0.0
        gain += _AT_SERIES if any(span.start == start for span in whole) else 0.0
        gain += _AFTER_COLON if text[before.span.end - 1] in "：:" else 0.0
        gains.append(gain)
    return gains


@lru_cache(maxsize=32)
def _starts(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern or r"(?!)")


def _likeness(text: str, units: Sequence[_Unit], mean: float) -> list[float]:
    """Cosine of the words on both sides of each unit's start."""
    bags = [Counter(terms(unit.span.of(text))) for unit in units]
    spread = Counter(word for bag in bags for word in bag)
    weight = {word: math.log(1 + len(bags) / count) for word, count in spread.items() if count > 1}
    reach = mean * _WINDOW
    before = [_side(units, bags, place - 1, -1, reach) for place in range(len(units))]
    after = [_side(units, bags, place, 1, reach) for place in range(len(units))]
    return [_cosine(left, right, weight) for left, right in zip(before, after, strict=True)]


def _side(units: Sequence[_Unit], bags: Sequence[Counter[str]], place: int, step: int, reach: float) -> Counter[str]:
    bag: Counter[str] = Counter()
    size = 0
    while 0 <= place < len(units) and size < reach:
        bag.update(bags[place])
        size += len(units[place].span)
        place += step
    return bag


def _cosine(left: Counter[str], right: Counter[str], weight: dict[str, float]) -> float:
    a = {word: (1 + math.log(count)) * weight[word] for word, count in left.items() if word in weight}
    b = {word: (1 + math.log(count)) * weight[word] for word, count in right.items() if word in weight}
    norm = math.sqrt(sum(v * v for v in a.values()) * sum(v * v for v in b.values()))
    return sum(value * b.get(word, 0.0) for word, value in a.items()) / norm if norm else 0.0


def terms(text: str) -> list[str]:
    """What tells two texts apart, cheaply: pairs of East Asian characters, Latin words by their first letters."""
    runs, latin = _patterns()
    pairs = [run[place : place + 2] for run in runs.findall(text) for place in range(len(run) - 1)]
    return pairs + [word[:_STEM] for word in latin.findall(text.lower())]


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Runs of East Asian characters, and Latin words; compiled for the speeches that need them, for they take 3 ms."""
    east_asian = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
    return re.compile(f"[{east_asian}]+"), re.compile(rf"[^\W\d_{east_asian}]{{4,}}")


def _segmented(units: Sequence[_Unit], gains: Sequence[float], parts: int, total: int, free: int) -> list[int]:
    """The units at which the best `parts` parts begin; at most `free` units before the first lead up to it."""
    ends = list(accumulate((len(unit.span) for unit in units), initial=0))
    mean = total / parts
    count = len(units)
    best = [_leading(end / total, gain) for end, gain in zip(ends, gains[: free + 1], strict=False)]
    best += [-math.inf] * (count + 1 - len(best))
    origins: list[list[int]] = []
    for number in range(parts):
        following, origin = [-math.inf] * (count + 1), [0] * (count + 1)
        for start in range(count):
            if best[start] == -math.inf:
                continue
            base = best[start] + (gains[start] if number else 0.0)
            for end in range(start + 1, count + 1):
                score = base - _unevenness((ends[end] - ends[start]) / mean)
                if score > following[end]:
                    following[end], origin[end] = score, start
        best = following
        origins.append(origin)
    starts, end = [], count
    for origin in reversed(origins):
        end = origin[end]
        starts.append(end)
    return starts[::-1]


def _leading(share: float, gain: float) -> float:
    """What it is worth that a share of the text leads up to the first part, which a boundary of this gain begins."""
    if share == 0:
        return 0.0
    return gain - _LEADING - _LEADING_LONG * max(0.0, share - _LEADING_SHARE) if share < _LEADING_MOST else -math.inf


def _unevenness(share: float) -> float:
    return _UNEVEN * (share - 1) ** 2 + (_SLIVER_COST if share < _SLIVER else 0.0)
