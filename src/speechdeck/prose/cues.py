"""The cut words of a language → the compiled patterns that shortening asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache

from speechdeck.model.language import Cuts, Language
from speechdeck.model.syntax import Heads

_NEVER = re.compile(r"(?!)")


class Cues:
    """Patterns to be matched at a place (`head` ones) or searched for (the rest), each compiled when first asked for: a
    speech needs half of them, and all take 10 ms.
    """

    def __init__(self, cuts: Cuts, heads: Heads, wide: bool) -> None:
        self.cuts = cuts
        self._heads = heads
        self.wide = wide  # East Asian script

    @cached_property
    def connective(self) -> re.Pattern[str]:
        return self._words(self.cuts.connectives, self._heads.no_connective)

    @cached_property
    def leadin(self) -> re.Pattern[str]:
        """With the colon or the dash that ends it."""
        words = "|".join(self.cuts.leadins).replace(" ", r"\s+")
        return re.compile(rf"(?:{words})\s*[:—–]\s*", re.IGNORECASE) if words else _NEVER

    @cached_property
    def other(self) -> re.Pattern[str]:
        return self._words(self.cuts.others)

    @cached_property
    def predicating(self) -> re.Pattern[str]:
        return self._words(self.cuts.predicating)

    @cached_property
    def negation(self) -> re.Pattern[str]:
        words = self.cuts.negations
        if self.wide or not words:
            return _pattern(rf"\s*(?:{_any(words)})") if words else _NEVER
        ends = _any(word for word in words if not word.isalpha()) or "(?!)"
        return _pattern(rf"\s*(?:(?<!\w)(?:{_any(words)})|(?<=\w)(?:{ends}))(?!\w)")  # no, but not north; don't

    @cached_property
    def modal(self) -> re.Pattern[str]:
        """With an adverb of emphasis before it: 还要, 更要, 都要."""
        cuts, modals = self.cuts, _any(self.cuts.modals)
        if not modals:
            return _NEVER
        if not self.wide:
            return _pattern(rf"\b(?:{modals})\b")
        after, before = _guard("(?<![{}])", cuts.modal_not_after), _guard("(?![{}])", cuts.modal_not_before)
        emphasis = f"(?:{'|'.join(map(re.escape, cuts.emphasis))})?" if cuts.emphasis else ""
        return _pattern(f"{emphasis}{after}(?:{modals}){before}")

    @cached_property
    def subject_end(self) -> re.Pattern[str]:
        subjects = _any(self.cuts.subjects).replace("…", "[^，。]{1,8}")
        return re.compile(f"(?:{subjects})$") if subjects else _NEVER

    @cached_property
    def pronoun(self) -> re.Pattern[str]:
        guard = _guard("(?![{}])", self.cuts.pronoun_not_before)
        return self._words(self.cuts.pronouns, guard + self._heads.no_pronoun)

    @cached_property
    def adverb(self) -> re.Pattern[str]:
        return self._words(self.cuts.adverbs, _guard("(?![{}])", self.cuts.adverb_not_before))

    @cached_property
    def opening(self) -> re.Pattern[str]:
        return self._frames(self.cuts.openings)

    @cached_property
    def condition(self) -> re.Pattern[str]:
        return self._words(self.cuts.conditions)

    @cached_property
    def purpose(self) -> re.Pattern[str]:
        return self._frames(self.cuts.purposes)

    @cached_property
    def example(self) -> re.Pattern[str]:
        return self._words(self.cuts.examples)

    @cached_property
    def dependent(self) -> re.Pattern[str]:
        return self._words(self.cuts.dependents)

    @cached_property
    def anaphora(self) -> re.Pattern[str]:
        return self._words(self.cuts.anaphora)

    @cached_property
    def demonstrative(self) -> re.Pattern[str]:
        """Searched for."""
        words = self.cuts.demonstratives
        return _pattern("|".join(words)) if words else _NEVER

    @cached_property
    def standing(self) -> re.Pattern[str]:
        """Searched for."""
        words = self.cuts.standing
        return _pattern("|".join(words)) if words else _NEVER

    @cached_property
    def hall(self) -> re.Pattern[str]:
        return self._words(self.cuts.hall)

    @cached_property
    def parting(self) -> re.Pattern[str]:
        return self._words(self.cuts.partings)

    @cached_property
    def cue(self) -> re.Pattern[str]:
        return self._words(self.cuts.cues)

    @cached_property
    def figure(self) -> re.Pattern[str]:
        units = _any(self.cuts.units)
        if self.wide:  # 第3位 is a place in a row; 9 800 is written so in Hong Kong
            number = r"(?<![\dA-Za-z.第])(?<!第\s)(?:\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[,，]\d{3})*)(?:\.\d+)?"
            # one unit: what follows 27个 may begin the name of what is counted (27个项目, 27个家庭)
            counted = rf"{number}(?:{_any(self.cuts.scales)})*\s?(?:{units})|" if units else ""
            part = r"(?<![\d/.第])[1-4]/(?:[2-9]|10)(?![\d/])"  # a third; 10/3 is a day or a ratio
            return re.compile(rf"{counted}{number}\s?[%％‰]|{part}")
        grouped = r"(?!(?:1 9|2 0)\d\d\b)\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|\d+(?:[,，]\d{3})*"
        number = rf"(?:(?<!\w)R(?=\d)|(?<![\dA-Za-z.]))(?:{grouped})(?:[.,]\d{{1,2}}(?!\d)|\.\d+)?"
        verbs = _any(word for word in self.cuts.verbs if word.endswith("s") and word not in self.cuts.nouns)
        counted = (
            r"(?<![\w.,/:\-])(?<!FY )(?<!\b[12] )(?!(?:19|20|1 9|2 0)\d\d\b)"
            r"(?:\d{1,3}(?:[, \u00a0]\d{3})+(?![\w,])|\d{2,6}"
            rf"(?=\s+(?:more\s+|new\s+)?(?!(?:is|was|has|as|its|this|does|{verbs})\b)(?:[A-Za-z][A-Za-z\-]+\s)??[A-Za-z][A-Za-z\-]+s\b))"
        )
        sign = r"(?:[$€£¥₹]|[₹`] )"
        money = rf"{sign}\d+(?:[,.]\d+)*(?:[kKmMbB]n?\b)?"
        units = units.replace(r"\ ", r"\s")
        measured = rf"\s?[%％‰]|(?:[\s\-]+(?:{units})\b)+" if units else r"\s?[%％‰]"
        return _pattern(rf"{sign}?{number}(?:[¼½¾]| \d/\d)?(?:{measured})|{money}|{counted}")

    @cached_property
    def verb(self) -> re.Pattern[str]:
        return self._words(self.cuts.verbs)

    @cached_property
    def tail(self) -> re.Pattern[str]:
        """The space before a word of `ranks`."""
        tails = self.cuts.tails
        return _pattern(rf"\s+(?=({_any(tails)})\b)") if tails else _NEVER

    @cached_property
    def adjunct(self) -> re.Pattern[str]:
        """The space before an adverbial phrase that a clause can do without, its group 1."""
        second = (rf"and\s+{self.cuts.seconds}\s",) if self.cuts.seconds else ()
        adjuncts = (*self.cuts.adjuncts, *second)
        return _pattern(rf"\s+(?=({'|'.join(adjuncts)}))") if adjuncts else _NEVER

    @cached_property
    def second(self) -> re.Pattern[str]:
        """Behind a joint, the verb of a second predicate."""
        return _pattern(rf"\s*and\s+{self.cuts.seconds}\s") if self.cuts.seconds else _NEVER

    @cached_property
    def complement(self) -> re.Pattern[str]:
        """The space before a word of `complements`."""
        words = self.cuts.complements
        return _pattern(rf"\s+(?=({_any(words)})\b)") if words else _NEVER

    @cached_property
    def ranks(self) -> Mapping[str, int]:
        """Words that begin a tail → how weak a cut before them is."""
        return {word.lower(): rank for rank, word in enumerate((*self.cuts.tails, *self.cuts.complements))}

    @cached_property
    def hanging(self) -> re.Pattern[str]:
        """Searched for at the end of a wording."""
        ends = self.cuts.hanging
        return re.compile(f"(?:{'|'.join(ends)})$") if ends else _NEVER

    @cached_property
    def awaiting(self) -> re.Pattern[str]:
        """Searched for at the end of a clause."""
        ends = self.cuts.awaiting
        return re.compile(f"(?:{'|'.join(ends)})$") if ends else _NEVER

    @cached_property
    def topic(self) -> re.Pattern[str]:
        return self._words(self.cuts.topics)

    @cached_property
    def leading(self) -> re.Pattern[str]:
        return self._words(self.cuts.leading)

    @cached_property
    def call(self) -> re.Pattern[str]:
        return self._words(self.cuts.calls)

    @cached_property
    def pairs(self) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
        return tuple((re.compile(re.escape(a)), re.compile(b)) for a, b in self.cuts.pairs)

    @cached_property
    def frames(self) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
        return tuple((re.compile(a), re.compile(b)) for a, b in self.cuts.frames)

    def _words(self, words: tuple[str, ...], guard: str = "") -> re.Pattern[str]:
        if not words:
            return _NEVER
        return _pattern(f"(?:{_any(words)}){guard}" if self.wide else rf"\b(?:{_any(words)})(?![\w’'-]){guard}")

    def _frames(self, frames: tuple[str, ...]) -> re.Pattern[str]:
        """Frames such as 在…的同时 as one pattern; one that ends in "…" runs on to the end of its clause."""
        if not frames:
            return _NEVER
        longest = sorted(frames, key=len, reverse=True)
        body = "|".join(re.escape(frame).replace("…", ".*?" if not frame.endswith("…") else ".*") for frame in longest)
        return _pattern(f"(?s:{body})" if self.wide else rf"(?:{body})\b")


@lru_cache(maxsize=32)
def cues(language: Language) -> Cues:
    """The patterns of a language."""
    return Cues(language.cuts, language.heads, language.typography.east_asian)


def _pattern(words: str) -> re.Pattern[str]:
    """Upper and lower case alike; where there are none, without the flag, which makes compiling half as long again."""
    return re.compile(words, re.IGNORECASE if words.lower() != words.upper() else 0)


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _guard(frame: str, chars: str) -> str:
    return frame.format(re.escape(chars)) if chars else ""
