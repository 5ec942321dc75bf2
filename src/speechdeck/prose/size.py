"""A wording → how long it is to a reader, in the unit of its script."""

from __future__ import annotations

import re

from speechdeck.model.language import Language

_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*", re.UNICODE)
_WIDE = re.compile(
    "[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u2018-\u201f\u2014\u2026\U00020000-\U0003ffff]"
)


def size(wording: str, language: Language) -> float:
    """Full-width characters (a Latin letter is half of one) in East Asian languages, words in the others."""
    if not language.typography.east_asian:
        return float(len(_WORD.findall(wording)))
    wide = len(_WIDE.findall(wording))
    return wide + (sum(not char.isspace() for char in wording) - wide) / 2


def letters(wording: str) -> str:
    """Only its letters and digits, in lower case: what two wordings are compared by."""
    return "".join(char for char in wording.lower() if char.isalnum())


def overlap(wording: str, other: str) -> float:
    """The share of `wording`'s pairs of neighbouring characters that `other` has too, 0 to 1."""
    pairs, others = _pairs(letters(wording)), _pairs(letters(other))
    return len(pairs & others) / len(pairs) if pairs else 0.0


def _pairs(word: str) -> set[str]:
    return {word[place : place + 2] for place in range(len(word) - 1)}
