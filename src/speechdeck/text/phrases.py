"""A place between two East Asian characters → how sure it is that a phrase ends there.

The scores are BudouX's (github.com/google/budoux): a linear model over the characters around a place. Its models are
read from the installed package and summed here, because importing the package costs as much as a whole layout
(its HTML half; 21 ms against 3 ms) and it gives decisions where line breaking wants degrees. The model was trained
on the open web and cuts words of official Chinese; `words.txt` (made by tests/text/make_words.py) keeps those whole.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TypeAlias

_MODEL_OF = {"zh-CN": "zh-hans", "zh-TW": "zh-hant", "zh-HK": "zh-hant", "ja-JP": "ja"}

#: Features of the model: n characters from an offset on, counted from the character after the place.
_FEATURES = (
    ("UW1", -3, 1), ("UW2", -2, 1), ("UW3", -1, 1), ("UW4", 0, 1), ("UW5", 1, 1), ("UW6", 2, 1),
    ("BW1", -2, 2), ("BW2", -1, 2), ("BW3", 0, 2),
    ("TW1", -3, 3), ("TW2", -2, 3), ("TW3", -1, 3), ("TW4", 0, 3),
)  # fmt: skip

_Model: TypeAlias = "tuple[float, tuple[tuple[int, int, Mapping[str, int]], ...]]"


def boundary_score(text: str, place: int, tag: str) -> float | None:
    """The score of a phrase boundary before text[place]: above 0 is likely, 1500 is sure.

    None where there is no model for the language `tag`.
    """
    name = _MODEL_OF.get(tag)
    if name is None:
        return None
    score, features = _load(name)
    for offset, length, weights in features:
        start = place + offset
        if start >= 0 and start + length <= len(text):
            score += weights.get(text[start : start + length], 0)
    return score


@lru_cache(maxsize=2)
def _load(name: str) -> _Model:
    spec = find_spec("budoux")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("budoux is not installed")
    file = Path(spec.origin).parent / "models" / f"{name}.json"
    model: dict[str, dict[str, int]] = json.loads(file.read_text(encoding="utf-8"))
    bias = -0.5 * sum(weight for weights in model.values() for weight in weights.values())
    return bias, tuple((offset, length, model[key]) for key, offset, length in _FEATURES if key in model)


_LONGEST = 4
_WORDS = Path(__file__).with_name("words.txt")


@lru_cache(maxsize=1024)
def inside_words(text: str) -> frozenset[int]:
    """Places inside common Chinese words: of the ways to read the text as words, that with the fewest and longest."""
    words = _load_words()
    best: list[tuple[int, int, int]] = [(0, 0, 0)]  # up to each place: words, minus squares of lengths, last begins
    for end in range(1, len(text) + 1):
        starts = (start for start in range(max(end - _LONGEST, 0), end) if end - start == 1 or text[start:end] in words)
        best.append(min((best[start][0] + 1, best[start][1] - (end - start) ** 2, start) for start in starts))
    inside: set[int] = set()
    end = len(text)
    while end:
        start = best[end][2]
        inside.update(range(start + 1, end))
        end = start
    return frozenset(inside)


@lru_cache(maxsize=1)
def _load_words() -> frozenset[str]:
    return frozenset(_WORDS.read_text(encoding="utf-8").split())
