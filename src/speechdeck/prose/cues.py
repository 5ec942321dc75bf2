"""The cut words of a language → the compiled patterns that shortening asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from speechdeck.model.language import Cuts, Language

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Cues:
    """Patterns to be matched at a place (`head` ones) or searched for (the rest)."""

    connective: re.Pattern[str]
    negation: re.Pattern[str]
    modal: re.Pattern[str]  # with an adverb of emphasis before it: 还要, 更要, 都要
    subject_end: re.Pattern[str]
    pronoun: re.Pattern[str]
    adverb: re.Pattern[str]
    opening: re.Pattern[str]
    condition: re.Pattern[str]
    purpose: re.Pattern[str]
    example: re.Pattern[str]
    dependent: re.Pattern[str]
    anaphora: re.Pattern[str]
    hall: re.Pattern[str]
    cue: re.Pattern[str]
    figure: re.Pattern[str]
    verb: re.Pattern[str]
    tail: re.Pattern[str]  # the space before a word of `ranks`
    ranks: Mapping[str, int]  # words that begin a tail → how weak a cut before them is
    hanging: re.Pattern[str]  # searched for at the end of a wording
    leading: re.Pattern[str]
    call: re.Pattern[str]
    pairs: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    frames: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]


def cues(language: Language) -> Cues:
    """The patterns of a language, compiled once."""
    cuts, found = _known.get(language.code, (None, None))
    if found is None or cuts is not language.cuts:
        found = _compiled(language.cuts, language.typography.east_asian)
        _known[language.code] = (language.cuts, found)
    return found


_known: dict[str, tuple[Cuts, Cues]] = {}


def _compiled(cuts: Cuts, wide: bool) -> Cues:
    after, before = _guard("(?<![{}])", cuts.modal_not_after), _guard("(?![{}])", cuts.modal_not_before)
    emphasis = "(?:" + "|".join(map(re.escape, cuts.emphasis)) + ")?" if cuts.emphasis else ""
    modal = f"{emphasis}{after}(?:{_any(cuts.modals)}){before}" if cuts.modals else _NEVER.pattern
    return Cues(
        connective=_words(cuts.connectives, wide, "(?!的)") if wide else _words(cuts.connectives, wide, r"(?!\s+of\b)"),
        negation=re.compile(r"\s*(?:" + _any(cuts.negations) + ")", re.IGNORECASE) if cuts.negations else _NEVER,
        modal=re.compile(modal if wide else rf"\b(?:{_any(cuts.modals)})\b", re.IGNORECASE) if cuts.modals else _NEVER,
        subject_end=re.compile(_any(cuts.subjects).replace("…", "[^，。]{1,8}").join(("(?:", ")$")))
        if cuts.subjects
        else _NEVER,
        pronoun=_words(cuts.pronouns, wide, _guard("(?![{}])", cuts.pronoun_not_before)),
        adverb=_words(cuts.adverbs, wide, _guard("(?![{}])", cuts.adverb_not_before)),
        opening=_frames(cuts.openings, wide),
        condition=_words(cuts.conditions, wide),
        purpose=_frames(cuts.purposes, wide),
        example=_words(cuts.examples, wide),
        dependent=_words(cuts.dependents, wide),
        anaphora=_words(cuts.anaphora, wide),
        hall=_words(cuts.hall, wide),
        cue=_words(cuts.cues, wide),
        figure=_figure(cuts.units, wide),
        verb=_words(cuts.verbs, wide),
        tail=re.compile(rf"\s+(?=({_any(cuts.tails)})\b)", re.IGNORECASE) if cuts.tails else _NEVER,
        ranks={word.lower(): rank for rank, word in enumerate(cuts.tails)},
        hanging=re.compile(f"(?:{'|'.join(cuts.hanging)})$") if cuts.hanging else _NEVER,
        leading=_words(cuts.leading, wide),
        call=_words(cuts.calls, wide),
        pairs=tuple((re.compile(re.escape(a)), re.compile(b)) for a, b in cuts.pairs),
        frames=tuple((re.compile(a), re.compile(b)) for a, b in cuts.frames),
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _guard(frame: str, chars: str) -> str:
    return frame.format(re.escape(chars)) if chars else ""


def _words(words: tuple[str, ...], wide: bool, guard: str = "") -> re.Pattern[str]:
    if not words:
        return _NEVER
    return re.compile(f"(?:{_any(words)}){guard}" if wide else rf"\b(?:{_any(words)})(?![\w’']){guard}", re.IGNORECASE)


def _frames(frames: tuple[str, ...], wide: bool) -> re.Pattern[str]:
    """Frames such as 在…的同时 as one pattern; one that ends in "…" runs on to the end of its clause."""
    if not frames:
        return _NEVER
    longest = sorted(frames, key=len, reverse=True)
    body = "|".join(re.escape(frame).replace("…", ".*?" if not frame.endswith("…") else ".*") for frame in longest)
    return re.compile(f"(?:{body})" if wide else rf"(?:{body})\b", re.IGNORECASE)


def _figure(units: tuple[str, ...], wide: bool) -> re.Pattern[str]:
    number = r"(?<![\dA-Za-z.])\d+(?:[,，]\d{3})*(?:\.\d+)?"
    if wide:
        return re.compile(rf"{number}(?:{_any(units)})+|{number}\s?[%％‰]" if units else rf"{number}\s?[%％‰]")
    currency = r"[$€£¥]?"
    return re.compile(
        rf"{currency}{number}(?:\s?[%％‰]|(?:[\s\-]+(?:{_any(units)})\b)+)|[$€£¥]\d+(?:[,.]\d+)*", re.IGNORECASE
    )
