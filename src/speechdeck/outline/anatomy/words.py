"""A language's words for the frame of a speech, each compiled when it is first asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache

from speechdeck.lang import LANGUAGES
from speechdeck.model.language import Anatomy

_LONGEST_NAME = 3  # characters, with a family name of one
_FIRST, _LAST = "\u4e00", "\u9fff"  # of the characters that names are written with


class _Pattern(cached_property[re.Pattern[str]]):
    """The compiled field of Anatomy that it is assigned to; an empty one never matches."""

    def __init__(self) -> None:
        super().__init__(lambda words: re.compile(getattr(words.anatomy, str(self.attrname)) or r"(?!)"))


class Words:
    """One pattern for each field of Anatomy."""

    titles = _Pattern()
    occasion = _Pattern()
    name = _Pattern()
    person = _Pattern()
    role = _Pattern()
    organisation = _Pattern()
    speaking = _Pattern()
    byline = _Pattern()
    label = _Pattern()
    dates = _Pattern()
    venue = _Pattern()
    note = _Pattern()
    preface = _Pattern()
    salutation = _Pattern()
    address = _Pattern()
    greeting = _Pattern()
    thanks = _Pattern()
    wrapping = _Pattern()
    turning = _Pattern()
    appeal = _Pattern()
    conclusion = _Pattern()

    def __init__(self, anatomy: Anatomy, wide: bool) -> None:
        self.anatomy = anatomy
        self.wide = wide  # East Asian script

    def is_name(self, text: str) -> bool:
        """Whether `text` is the name of a person and nothing else."""
        return self.name.fullmatch(text) is not None and self._begins_as_name(text)

    def is_person(self, line: str) -> re.Match[str] | None:
        """A line that is a name, perhaps with organisation and office."""
        match = self.person.fullmatch(line)
        return match if match and self._begins_as_name(match.group("name")) else None

    def is_role(self, text: str) -> bool:
        """Whether `text` ends with an office."""
        return any(match.end() == len(text) for match in self.role.finditer(text))

    def speakers(self, text: str) -> Iterator[re.Match[str]]:
        """Where `text` says who speaks, from left to right."""
        match = self.speaking.search(text)
        while match:
            if self._begins_as_name(match.group("name") or match.group("name2")):
                yield match
            match = self.speaking.search(text, match.start() + 1)

    def _begins_as_name(self, name: str) -> bool:
        """Names of two or three characters begin with a family name, those of four with one of two characters."""
        known = self.anatomy.surnames
        if not known:
            return True
        bare = "".join(name.split())
        if any(letter.isalpha() and not _FIRST <= letter <= _LAST for letter in bare):
            return False
        if not bare.isalpha():  # 马丁·路德: a foreign name has a dot
            return True
        return (len(bare) <= _LONGEST_NAME and bare[0] in known) or bare[:2] in known


@lru_cache(maxsize=16)
def words_of(language: str) -> Words:
    """`language` is a key of LANGUAGES; one that is not known has no words."""
    known = LANGUAGES.get(language)
    return Words(known.anatomy, known.typography.east_asian) if known else Words(Anatomy(), False)
