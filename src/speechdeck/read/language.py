"""Text → the language it is written in: by script, then by the words that no text of a language does without."""

from __future__ import annotations

import re
from collections import Counter

from speechdeck.read.frequent import SIMPLIFIED, TRADITIONAL

#: Languages with an alphabet of their own here: the function words that make up a quarter of any running text.
_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset("the of and to in a that is for it with as was on are be this have we you our not by at".split()),
    "fr": frozenset("le la les de des et un une que qui dans pour est ce nous vous pas sur plus avec au du en".split()),
    "de": frozenset("der die das und ist nicht mit ein eine den dem zu wir sie auf für von auch dass im es".split()),
    "es": frozenset("el la los las de que y en un una por con para es se del no su lo como más nos al".split()),
}
_SAMPLE = 6_000  # characters; a language shows in far fewer
# (first, last, script), by code point, not overlapping
_SCRIPTS = (
    (0x41, 0x5A, "latin"), (0x61, 0x7A, "latin"), (0xC0, 0x24F, "latin"), (0x400, 0x4FF, "cyrillic"),
    (0x3041, 0x3096, "kana"), (0x30A1, 0x30FA, "kana"), (0x3400, 0x9FFF, "han"), (0xAC00, 0xD7A3, "hangul"),
    (0xF900, 0xFAFF, "han"),
)  # fmt: skip


def detect(text: str) -> str:
    """A key of LANGUAGES: zh, zh-hant, en, ja, ko, fr, de, es or ru. A text of none of these counts as English."""
    sample = text[:_SAMPLE]
    count = _scripts(sample)
    # Japanese is a third kana and more; a Chinese text quotes a few at most.
    if count["kana"] > 0.1 * (count["kana"] + count["han"]) and count["kana"] * 5 > count["latin"]:
        return "ja"
    # A Han character or a syllable says about as much as three letters of an alphabet.
    weight = {"latin": count["latin"], "zh": count["han"] * 3, "ko": count["hangul"] * 3, "ru": count["cyrillic"]}
    best = max(weight, key=lambda script: weight[script])
    if best == "zh":
        return chinese(sample)
    return best if best != "latin" else _by_words(sample)


def _scripts(text: str) -> Counter[str]:
    """How many characters of each script there are."""
    count: Counter[str] = Counter()
    for char, times in Counter(text).items():
        code = ord(char)
        script = next((name for low, high, name in _SCRIPTS if low <= code <= high), "")
        count[script] += times
    return count


def chinese(text: str) -> str:
    """zh or zh-hant, by the characters that only one of the scripts has."""
    return "zh-hant" if sum(c in TRADITIONAL for c in text) > sum(c in SIMPLIFIED for c in text) else "zh"


def _by_words(text: str) -> str:
    words = re.findall(r"[^\W\d_]+", text.lower())
    hits = {code: sum(word in known for word in words) for code, known in _WORDS.items()}
    return max(hits, key=lambda code: hits[code])
