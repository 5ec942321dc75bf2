"""Texts cut out of a Chinese speech → a remark for each whose border falls inside a word: 提高经 of 提高经济效益.

Chinese writes no spaces, so what is a word is a matter of what is likely. jieba's dictionary says how often each word
is used, and the best way to read a stretch of characters is the most probable row of words. The price of a border is
what the best reading with an end of a word there is less probable than the best one of all: a word of its own, as 党
before 组织, costs little even where the dictionary has the two as one. Words are the dictionary's only (jieba's
guesses at others, its HMM, are left out): a remark must be able to name the word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from speechdeck.model.source import Span
from speechdeck.proof.letters import is_ideograph
from speechdeck.proof.speech import Speech
from speechdeck.proof.verdict import Finding, Traced

if TYPE_CHECKING:
    import jieba

#: Logarithm of how much less probable the reading with a border must be. The borders of 3000 texts that the program
#: itself cut out of speeches cost 5 at most where they are inside a word of the dictionary at all (切实 | 增强); three
#: quarters of all such borders in running text cost more than 5, half of them more than 7.
LEAST_PRICE = 7.0
#: Characters of a part of a longer word that may be a word itself: a border between two such parts, as in 人民 | 政府,
#: tears nothing.
_WORD = 2
_LANGUAGES = ("zh", "zh-hant")


def torn(texts: Iterable[Traced], speech: Speech) -> Iterator[Finding]:
    """A remark for every text that ends, begins or goes on inside a word of the speech."""
    if speech.language.code not in _LANGUAGES:
        return
    for traced in texts:
        words = (word for gap in _gaps(traced.spans) if (word := _torn_at(gap, speech.text)))
        word = next(words, "")
        if word:
            yield Finding("invented.word", traced.slide, traced.shape, traced.text, {"word": word}, remark=True)


class _Gap(NamedTuple):
    """Words left out: behind [0, end) and before [start, ...); one of both is missing at the ends of a text."""

    end: int | None
    start: int | None


def _gaps(spans: Sequence[Span]) -> Iterator[_Gap]:
    if spans:
        yield _Gap(None, spans[0].start)
        yield from (_Gap(left.end, right.start) for left, right in pairwise(spans))
        yield _Gap(spans[-1].end, None)


def _torn_at(gap: _Gap, text: str) -> str:
    """The word that a gap tears; empty where it tears none, or where it could as well be read as another gap: of
    保护好水、保护好山, both 保护好山 and the first 保护好 with 山 are cut the same."""
    found = [_word_at(gap, text)]
    for step in (-1, 1):
        end, start = gap
        while end is not None and start is not None and _same(text, end, start, step):
            end, start = end + step, start + step
            found.append(_word_at(_Gap(end, start), text))
    return found[0] if all(found) else ""


def _same(text: str, end: int, start: int, step: int) -> bool:
    """Whether the gap can be moved by one character without another text coming out."""
    if step < 0:
        return end > 0 and text[end - 1] == text[start - 1]
    return start < len(text) and text[end] == text[start]


def _word_at(gap: _Gap, text: str) -> str:
    places = (place for place in gap if place is not None)
    return next((word for place in places if (word := _word_across(place, text))), "")


def _word_across(place: int, text: str) -> str:
    """The word of the dictionary that a border in the text falls into, where it is dear; empty otherwise."""
    first, last = place, place
    while first > 0 and is_ideograph(text[first - 1]) and text[first - 1].isalpha():
        first -= 1
    while last < len(text) and is_ideograph(text[last]) and text[last].isalpha():
        last += 1
    if not first < place < last:
        return ""
    whole = _read(text[first:last])
    start, word = next(((at, word) for at, word in whole.words if at < place - first < at + len(word)), (0, ""))
    if not word or all(_is_word(part) for part in (word[: place - first - start], word[place - first - start :])):
        return ""
    price = whole.likely - _read(text[first:place]).likely - _read(text[place:last]).likely
    return word if price >= LEAST_PRICE else ""


def _is_word(part: str) -> bool:
    return len(part) >= _WORD and len(_read(part).words) == 1


class _Reading(NamedTuple):
    """The most probable words of a stretch, each with its start, and the logarithm of their probability."""

    words: tuple[tuple[int, str], ...]
    likely: float


@lru_cache(maxsize=1024)
def _read(stretch: str) -> _Reading:
    tokenizer = _tokenizer()
    best: dict[int, tuple[float, int]] = {}
    tokenizer.calc(stretch, tokenizer.get_DAG(stretch), best)
    return _Reading(tuple(_words(stretch, best)), best[0][0])


def _words(stretch: str, best: Mapping[int, tuple[float, int]]) -> Iterator[tuple[int, str]]:
    start = 0
    while start < len(stretch):
        end = best[start][1] + 1
        yield start, stretch[start:end]
        start = end


@lru_cache(maxsize=1)
def _tokenizer() -> jieba.Tokenizer:
    """jieba with its dictionary: 0.9 s. Loaded without `initialize`, which logs to standard error and keeps a copy of
    the dictionary in the folder for temporary files."""
    import warnings

    with warnings.catch_warnings():  # it asks setuptools for its files, which tells that this is out of date
        warnings.simplefilter("ignore")
        import jieba

        tokenizer = jieba.Tokenizer()
        tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    tokenizer.initialized = True
    return tokenizer
