"""A measured paragraph → its lines, as stretches of the text.

Two ways: `greedy` fills line after line, as office programs do with running text; `balanced` is for what we break
ourselves (titles, headings, captions): as few lines, broken where a phrase ends, about equally wide.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from speechdeck.model.geometry import TOLERANCE
from speechdeck.model.language import Typography
from speechdeck.text.measure import Ruler
from speechdeck.text.metrics import is_wide
from speechdeck.text.phrases import boundary_score, inside_words

#: A last line shorter than this is an orphan: three characters and a mark, or a share of the measure. In running
#: text, where lines are long and ragged anyway, the share is smaller than in display text.
ORPHAN_EM = 3.3
ORPHAN_SHARE = 0.3
RUNNING_ORPHAN_SHARE = 0.12

NO_BREAK_SPACE = "\u00a0"

_EPSILON = TOLERANCE / 20  # the model's tolerance, in em of a usual size

# A number and what it counts stay together: 12.4万件, 99周年, 第3次, 30多个百分点. The last letter counts only if it is
# a character: the range of them would take 2 ms to compile.
_NUMBER = re.compile(
    r"第?[0-9０-９][0-9０-９.,，．]*[-–~—～]?[0-9０-９.,]*[%％‰]?[多余]?[十百千万亿兆]*[多余]?"
    r"(?:个百分点|百分点|平方公里|平方千米|平方米|立方米|个百分|周年|公里|公顷|小时|分钟|世纪|美元|欧元|英镑|星期|个月"
    r"|个|[^\W\d_])?"
    r"|第[〇零一二两三四五六七八九十百千]+[^\W\d_]?"
)
_PAIRS = re.compile(r"—{2,}|…{2,}")
_PREFIXED = re.compile(r"[$￥¥£€#№][0-9]")


@lru_cache(maxsize=2048)
def stops(text: str, typography: Typography, *, ours: bool = True) -> tuple[int, ...]:
    """Where a line may end: indices into `text`, its length the last.

    Kinsoku and whole Latin words; between East Asian characters anywhere else. Lines that we break ourselves (`ours`)
    keep numbers with their units too; an office program does not know about that.
    """
    if not text:
        return (0,)
    glued = _glued(text) if ours else frozenset()
    inner = (place for place in range(1, len(text)) if place not in glued and _may_break(text, place, typography))
    return (*inner, len(text))


def greedy(ruler: Ruler, typography: Typography, measure: float, *, ours: bool = True) -> tuple[tuple[int, int], ...]:
    """Lines no wider than `measure` (em), each as full as can be.

    A word wider than the measure is cut where it must be; `fit` sees to it that this does not happen.
    """
    places = stops(ruler.text, typography, ours=ours)
    lines, start, size = [], 0, len(ruler.text)
    while start < size:
        end = _furthest(ruler, places, start, measure)
        lines.append((start, end))
        start = end
    return tuple(lines) or ((0, 0),)


def widest_word(ruler: Ruler, typography: Typography) -> float:
    """Width of the widest stretch without a stop, in em: what a measure must at least hold."""
    return max((ruler.width(a, b) for a, b in pairwise((0, *stops(ruler.text, typography)))), default=0.0)


def is_orphan(width: float, measure: float, share: float = ORPHAN_SHARE) -> bool:
    """Whether a last line of this width looks left alone."""
    return width < min(max(ORPHAN_EM, share * measure), 0.5 * measure)


def by_clause(ruler: Ruler, typography: Typography, measure: float) -> tuple[tuple[int, int], ...]:
    """Every clause on lines of its own, balanced in themselves: for slogans in narrow boxes."""
    ends = [
        place for place in stops(ruler.text, typography) if place == len(ruler.text) or _ends_clause(ruler.text, place)
    ]
    lines: list[tuple[int, int]] = []
    for start, end in pairwise((0, *ends)):
        lines.extend((start + a, start + b) for a, b in balanced(ruler.part(start, end), typography, measure))
    return tuple(lines)


def has_clauses(text: str) -> bool:
    """Whether a clause ends inside the text."""
    return any(_ends_clause(text, place) for place in range(1, len(text)))


def runs_on(text: str, lines: Sequence[tuple[int, int]]) -> bool:
    """Whether a clause ends inside one of the lines while another line ends inside a clause."""
    ends = {end for _, end in lines}
    inner = {place for place in range(1, len(text)) if _ends_clause(text, place)}
    return bool(inner - ends) and bool(ends - inner - {len(text)})


def balanced(
    ruler: Ruler, typography: Typography, measure: float, *, spare: bool = False
) -> tuple[tuple[int, int], ...]:
    """As few lines as `greedy` needs, broken at the best places.

    With `spare` room they may be one more where otherwise a word would be cut.
    """
    filled = greedy(ruler, typography, measure)
    if len(filled) == 1:
        return filled
    found = _Balance(ruler, typography, measure, len(filled)).solve() or filled
    if spare and worst_break(ruler, typography, found) >= CUTS_A_WORD:
        more = _Balance(ruler, typography, measure, len(filled) + 1).solve()
        if more and worst_break(ruler, typography, more) < CUTS_A_WORD:
            return more
    return found


def worst_break(ruler: Ruler, typography: Typography, lines: Sequence[tuple[int, int]]) -> float:
    """How much the worst of these lines' ends cuts into a phrase: 0 at clause ends, under 0.5 between phrases."""
    return max((break_cost(ruler.text, end, typography) for _, end in lines[:-1]), default=0.0)


@lru_cache(maxsize=8192)
def break_cost(text: str, place: int, typography: Typography) -> float:
    """What it costs to end a line before text[place]: 0 after a clause, 1.8 and more inside a word."""
    if place in _glued(text):
        return NEVER
    if typography.east_asian and _halves_a_couplet(text, place):
        return AFTER_PLACE
    known = typography.east_asian and place in inside_words(text)
    return (WORD if known else _cost(text, place, typography)) + (QUOTED if place in _quoted(text, typography) else 0.0)


# What breaking somewhere costs, on the scale of the balance: two lines of 4 and 8 em cost 0.22, of 2 and 12 1.02.
AFTER_CLAUSE, AFTER_COMMA, AFTER_PLACE, BESIDE_BRACKET, PHRASE, WORD = 0.0, 0.12, 0.15, 0.3, 0.45, 1.8
AFTER_PART = -0.4  # behind the colon of a Latin title, where what it adds begins: rather there than in even lines
BETWEEN_TIGHT_WORDS = 1.2  # of one phrase
BETWEEN_WORDS = 0.25  # Latin; before a small word it is a phrase's end and costs no more than a comma
CUTS_A_PHRASE, CUTS_A_WORD = 0.9, 1.4  # from here on a break is inside a phrase, inside a word
NEVER = 2 * WORD  # inside a number with its unit
LEANING, QUOTED = 0.7, 0.8  # come on top
_ORPHAN_COST = 4.0

_CLAUSE_END = frozenset("，；：。！？,;:!?—…　")
_LEANS_BACK = frozenset("的地得了着过们上下中里内外时等之")  # belongs to the word before it
_LEANS_FORWARD = frozenset(
    "在向对把被将和与及暨为以从由于不一各每全要更最很到是有而就也都才多"
)  # and to the word after it
_SMALL_WORDS = (
    "a an the of to in on at by for from with and or but nor as that than is are was were be our your his her its "
    "their my this these those not no so if who which we i he she it they you about into over under every each all "
    "de la le les des du un une et à el los las y del der die das und ein eine von zu im"
)
_LEANING_WORDS = frozenset(_SMALL_WORDS.split())  # a line that ends in one of them reads badly

#: What they begin completes the verb before it: keep the bus.
_COMPLETING_WORDS = frozenset("a an the our your his her its their my this these those every each all".split())


def _cost(text: str, place: int, typography: Typography) -> float:
    before, after = text[place - 1], text[place]
    if before == " ":
        return _cost_between_words(text, place)
    if _ends_clause(text, place):
        return AFTER_CLAUSE
    if before == "、" or after == "暨":
        return AFTER_COMMA
    if after in "“‘《（「『(" or before in "”’》）」』)":
        return BESIDE_BRACKET + (LEANING if before in _LEANS_FORWARD or after in _LEANS_BACK else 0.0)
    if before in "-/‐–":
        return WORD / 2
    score = boundary_score(text, place, typography.tag)
    if score is None:
        return WORD
    if score > 0 and _ends_place(text, place):
        return AFTER_PLACE
    sure = min(max(score / 1500, -1.0), 1.0)  # 1 where a phrase surely ends, -1 inside a word
    cost = PHRASE + (BETWEEN_TIGHT_WORDS - PHRASE) * (1 - sure) / 2
    return cost + (LEANING if after in _LEANS_BACK or before in _LEANS_FORWARD else 0.0)


def _ends_clause(text: str, place: int) -> bool:
    """Whether a clause ends before text[place], closing quotation marks included."""
    before = text[place - 1]
    if before in "”’」』":
        return text[place - 2 : place - 1] in _CLAUSE_END
    return before in _CLAUSE_END and text[place] not in "”’」』"


def _halves_a_couplet(text: str, place: int) -> bool:
    """Whether the place is in the middle of a clause of four and four characters, the rhythm of formulas."""
    around = [_is_han(text[at]) if 0 <= at < len(text) else False for at in range(place - 5, place + 5)]
    return around == [False, *[True] * 8, False] and place not in inside_words(text)


def _is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff"


def _is_hangul(char: str) -> bool:
    return "\uac00" <= char <= "\ud7a3"


def _ends_place(text: str, place: int) -> bool:
    """Whether 在 … 上 ends here: 在夯实基层上|有新进展."""
    return text[place - 1] in "上下中里内外后前时" and "在" in text[max(place - 14, 0) : place - 1]


def _cost_between_words(text: str, place: int) -> float:
    before = text[:place].rstrip().rpartition(" ")[2] or " "
    if before[-1] == ":":
        return AFTER_PART
    if before[-1] in ",;.!?—–":
        return AFTER_CLAUSE
    after = text[place:].partition(" ")[0]
    leaning = LEANING if _plain(before) in _LEANING_WORDS else 0.0
    begins = _plain(after) in _LEANING_WORDS and _plain(after) not in _COMPLETING_WORDS
    return (AFTER_COMMA if begins else BETWEEN_WORDS) + leaning


def _plain(word: str) -> str:
    return word.strip("“‘\"'(.,;:").lower()


class _Balance:
    """The search for one paragraph and one number of lines: the cheapest sequence of stops."""

    def __init__(self, ruler: Ruler, typography: Typography, measure: float, lines: int) -> None:
        self._ruler, self._measure, self._lines = ruler, measure, lines
        self._places = stops(ruler.text, typography)
        self._typography = typography
        self._mean = max(ruler.total / lines, _EPSILON)
        self._known: dict[tuple[int, int], tuple[float, int]] = {}

    def solve(self) -> tuple[tuple[int, int], ...] | None:
        """The lines, or None where only a cut inside a word makes them fit."""
        lines, start = [], 0
        for left in range(self._lines, 0, -1):
            cost, end = self._best(start, left)
            if cost == math.inf:
                return None
            lines.append((start, end))
            start = end
        return tuple(lines)

    def _best(self, start: int, left: int) -> tuple[float, int]:
        """Cost of setting the text from `start` on in `left` lines, and where the first of them ends."""
        known = self._known.get((start, left))
        if known is None:
            known = self._known[start, left] = self._last(start) if left == 1 else self._first(start, left)
        return known

    def _last(self, start: int) -> tuple[float, int]:
        size = len(self._ruler.text)
        width = self._ruler.width(start, size)
        orphan = _ORPHAN_COST if is_orphan(width, self._measure) else 0.0
        return (self._uneven(width) + orphan if self._fits(width) else math.inf, size)

    def _first(self, start: int, left: int) -> tuple[float, int]:
        """A line before others: what follows is not looked at where the line alone costs more than the best so far."""
        size, best, end = len(self._ruler.text), math.inf, start
        for place in self._places[bisect_right(self._places, start) : -1]:
            width = self._ruler.width(start, place)
            if not self._fits(width):
                break
            cost = self._uneven(width)
            if cost < best and self._fits(self._ruler.width(place, size) / (left - 1) - 1.5):  # else hopeless
                cost += break_cost(self._ruler.text, place, self._typography)
                if cost < best:
                    cost += self._best(place, left - 1)[0]
                if cost < best:
                    best, end = cost, place
        return best, end

    def _uneven(self, width: float) -> float:
        return ((width - self._mean) / self._mean) ** 2

    def _fits(self, width: float) -> bool:
        return width <= self._measure + _EPSILON


def _furthest(ruler: Ruler, places: Sequence[int], start: int, measure: float) -> int:
    """The last stop of a line that begins at `start`; inside a word only where the word itself is too wide."""
    limit = measure + _EPSILON
    reach = bisect_right(ruler.edges, ruler.edges[start] + limit, start) - 1
    index = bisect_right(places, reach)
    while index < len(places) and ruler.width(start, places[index]) <= limit:
        index += 1
    while index and places[index - 1] > start and ruler.width(start, places[index - 1]) > limit:
        index -= 1
    if index and places[index - 1] > start:
        return places[index - 1]
    return max(start + 1, reach)


def _may_break(text: str, place: int, typography: Typography) -> bool:
    before, after = text[place - 1], text[place]
    if after.isspace() or before == NO_BREAK_SPACE:
        return False
    if before.isspace():
        return True
    if after in typography.no_start or before in typography.no_end:
        return False
    wide_before, wide_after = is_wide(before, typography.east_asian), is_wide(after, typography.east_asian)
    if wide_before or wide_after:
        return not (_is_hangul(before) or _is_hangul(after))
    if before in "-‐/":
        return place >= 3 and text[place - 3 : place - 1].isalpha() and text[place : place + 2].isalpha()
    return before in "—–" and not after.isdigit()


@lru_cache(maxsize=2048)
def _glued(text: str) -> frozenset[int]:
    """Places inside what stays together whatever stands beside it."""
    return frozenset(
        place
        for pattern in (_NUMBER, _PAIRS, _PREFIXED)
        for match in pattern.finditer(text)
        for place in range(match.start() + 1, match.end() - _is_other_letter(text[match.end() - 1]))
        if not text[place - 1].isspace()
    )


def _is_other_letter(char: str) -> bool:
    return char.isalpha() and not _is_han(char)


@lru_cache(maxsize=512)
def _quoted(text: str, typography: Typography) -> frozenset[int]:
    """Places inside quotation marks."""
    inside: set[int] = set()
    for opening, closing in typography.quotes:
        if opening == closing:
            continue
        start = text.find(opening)
        while start >= 0 and (end := text.find(closing, start)) >= 0:
            inside.update(range(start + 1, end + 1))
            start = text.find(opening, end)
    return frozenset(inside)
