"""Slides of cards → the same with icons in place of their numerals, where the words of every card have one.

One odd icon spoils a slide, and a lone numeral between icons does too: so a slide has icons for all its cards, each
another one, or for none. Only heads are asked, not what stands under them: a head says what a card is about. Icons go
before numerals in numbered cards too, for the place of a card says its number already.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from speechdeck.model.deck import Slide
from speechdeck.plan.page import excerpts
from speechdeck.plan.speech import Speech

#: The longest word of a table, in characters.
_LONGEST = 6


def illustrated(slides: Sequence[Slide], speech: Speech) -> tuple[Slide, ...]:
    """The slides, with icons where they have some."""
    words = _words(speech.language.code)
    return tuple(_with_icons(slide, speech, words) if words and slide.kind == "cards" else slide for slide in slides)


def _with_icons(slide: Slide, speech: Speech, words: Mapping[str, str]) -> Slide:
    heads = [speech.read(found[0]) for n in range(1, slide.count + 1) if (found := excerpts(slide.slot(f"head{n}")))]
    icons = [best(head, words, wide=speech.language.typography.east_asian) for head in heads]
    if len(icons) < slide.count or None in icons or len(set(icons)) < len(icons):
        return slide
    return replace(slide, icons=tuple(name for name in icons if name))


def best(head: str, words: Mapping[str, str], *, wide: bool) -> str | None:
    """The icon of the longest word that a head says; of equals the last, for there it says what it is about."""
    said = list(_stretches(head) if wide else _spelled(head))
    found = [word for word in said if word in words]
    return words[max(reversed(found), key=len)] or None if found else None


def _stretches(head: str) -> Iterator[str]:
    """Every stretch of characters that may be a word."""
    for start in range(len(head)):
        for end in range(start + 1, min(start + _LONGEST, len(head)) + 1):
            yield head[start:end]


def _spelled(head: str) -> Iterator[str]:
    yield from (word.strip(".,;:!?()’'\"“”").lower() for word in head.split())


@cache
def _words(code: str) -> Mapping[str, str]:
    """The words of a language with their icons; empty where it has none."""
    if code == "zh":
        from speechdeck.lang.zh_icons import WORDS
    elif code == "zh-hant":
        from speechdeck.lang.zh_icons import traditional

        return _icons(traditional())
    elif code == "en":
        from speechdeck.lang.en_icons import WORDS
    else:
        return {}
    return _icons(WORDS)


def _icons(words: Mapping[str, str]) -> Mapping[str, str]:
    return {word: name for name, said in words.items() for word in said.split()}
