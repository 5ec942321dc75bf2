"""Where a line may end, and what it costs to end it there: kinsoku, whole words, numbers with their units, phrases."""

from __future__ import annotations

import re
from functools import lru_cache

from speechdeck.model.language import Typography
from speechdeck.text.metrics import is_wide
from speechdeck.text.phrases import boundary_score, inside_words

NO_BREAK_SPACE = "\u00a0"

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
LEANING, QUOTED, COUNTING = 0.7, 0.8, 0.9  # come on top
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
#: A number of a Latin text leans on what it counts ("2.6 percent", "US$339 million"); a year does not.
_COUNT = re.compile(r"(?:[A-Za-z]{0,3}[$€£¥])\d[\d.,]*|(?!(?:1[5-9]|20)\d\d$)\d[\d.,]*")


def _cost(text: str, place: int, typography: Typography) -> float:
    before, after = text[place - 1], text[place]
    if before == " ":
        return _cost_between_words(text, place)
    if ends_clause(text, place):
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


def ends_clause(text: str, place: int) -> bool:
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
    leaning = LEANING if _plain(before) in _LEANING_WORDS else COUNTING if _COUNT.fullmatch(_plain(before)) else 0.0
    begins = _plain(after) in _LEANING_WORDS and _plain(after) not in _COMPLETING_WORDS
    return (AFTER_COMMA if begins else BETWEEN_WORDS) + leaning


def _plain(word: str) -> str:
    return word.strip("“‘\"'(.,;:").lower()


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
