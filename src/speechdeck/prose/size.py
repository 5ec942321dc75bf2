"""A wording → how long it is to a reader, in the unit of its script."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from speechdeck.model.language import Language

_WORD = re.compile(r"[^\W_]+(?:(?:['’.\-]|,(?=\d))[^\W_]+)*", re.UNICODE)
# First and last of the characters that take a full width: scripts and marks of East Asia, quotation marks and dashes.
# Looked up for each character once: as a class of a regular expression they take 3 ms to compile.
_WIDE = (
    ("\u2e80", "\u9fff"),
    ("\uac00", "\ud7af"),
    ("\uf900", "\ufaff"),
    ("\uff00", "\uff60"),
    ("\u2018", "\u201f"),
    ("\u2014", "\u2014"),
    ("\u2026", "\u2026"),
    ("\U00020000", "\U0003ffff"),
)


@cache
def _width(char: str) -> float:
    if any(first <= char <= last for first, last in _WIDE):
        return 1.0
    return 0.0 if char.isspace() else 0.5


def size(wording: str, language: Language) -> float:
    """Full-width characters (a Latin letter is half of one) in East Asian languages, words in the others.

    A mark between spaces counts as a word, as it does to who counts what stands between spaces: farms – and mills.
    """
    if not language.typography.east_asian:
        return float(max(len(_WORD.findall(wording)), len(wording.split())))
    return sum(map(_width, wording))


def load(wording: str, language: Language) -> float:
    """What it is of a slide's fill: every character counts as one in East Asian languages, words in the others."""
    if not language.typography.east_asian:
        return size(wording, language)
    return float(sum(not char.isspace() for char in wording))


def letters(wording: str) -> str:
    """Only its letters and digits, in lower case: what two wordings are compared by."""
    return "".join(char for char in wording.lower() if char.isalnum())


def overlap(wording: str, other: str) -> float:
    """The share of `wording`'s pairs of neighbouring characters that `other` has too, 0 to 1."""
    pairs, others = _pairs(wording), _pairs(other)
    return len(pairs & others) / len(pairs) if pairs else 0.0


@lru_cache(maxsize=1024)  # every wording is compared with many others
def _pairs(wording: str) -> frozenset[str]:
    word = letters(wording)
    return frozenset(word[place : place + 2] for place in range(len(word) - 1))


def stems(wording: str) -> frozenset[str]:
    """The beginnings of its longer words, which the forms of a word have in common (Latin scripts)."""
    return frozenset(word[:_STEM].lower() for word in _LONGER.findall(wording))


_LONGER, _STEM = re.compile(r"[^\W\d_]{5,}"), 5
