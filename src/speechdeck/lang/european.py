"""What the languages of Europe share in numbering parts: numerals, and ordinals as adverbs and as adjectives."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from speechdeck.model.language import LAST, NEXT, NumberingFamily

ROMANS = {roman: n for n, roman in enumerate(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"), 1)}


def counts(words: str) -> dict[str, int]:
    """The number words from two on."""
    return {word: n for n, word in enumerate(words.split(), 2)}


def numbering(
    ordinals: Sequence[Sequence[str]],
    *,
    then: Iterable[str] = (),
    last: Iterable[str],
    conjunctions: str,
    articles: str,
    things: str,
) -> tuple[NumberingFamily, ...]:
    """The families of one language.

    `ordinals` has for each number its words, as adverb first; `then` and `last` are adverbs of sequence. `conjunctions`
    are words before an ordinal, `articles` words before an adjective, `things` what parts are counted as: patterns.
    """
    numbers = _cased({word: n for n, words in enumerate(ordinals, 1) for word in words})
    numbers |= _cased(dict.fromkeys(last, LAST))
    adverbs = numbers | _cased(dict.fromkeys(then, NEXT))
    name = ordinals[0][0].capitalize()
    thing = f"{articles}{_any(numbers)}\\s+{things}"
    return (
        NumberingFamily("I.", r"(?P<n>[IVX]{1,5})[.)]\s+", 1, 2.2, "line", ROMANS),
        NumberingFamily("1.", r"(?P<n>[0-9]{1,2})[.)](?![0-9])\s+", 2, 2.2, "line"),
        NumberingFamily("(1)", r"\((?P<n>[0-9]{1,2})\)\s*", 3, 2.2, "inside"),
        NumberingFamily(
            f"{name},", rf"(?:(?:{conjunctions}),?\s+)?{_any(adverbs)}\s*[,:—–]\s*",
            3, 2.2, "clause", adverbs, "ordinal", ceremonial=True,
        ),
        NumberingFamily(f"{name}, …", thing, 2, 2.0, "sentence", numbers, "ordinal", woven=True),
        NumberingFamily(f"{name}, …", rf"{_any(numbers)}\s+(?=\w)", 3, 1.2, "sentence", numbers, "ordinal"),
    )  # fmt: skip


def _cased(words: Mapping[str, int]) -> dict[str, int]:
    return {form: number for word, number in words.items() for form in (word, word[0].upper() + word[1:])}


def _any(words: Mapping[str, int]) -> str:
    return f"(?P<n>{'|'.join(sorted(words, key=lambda word: (-len(word), word)))})"
