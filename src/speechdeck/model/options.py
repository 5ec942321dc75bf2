"""What a user may wish for beside theme and language: every option with its values and its default.

The options stand in groups, one for each part of the program that respects them. To add one: a field here, a form
in FORMS, a row with its help in cli/build_options.py, its lines in both READMEs and in docs/outline-file.md. The
command line and the outline file then know it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

from speechdeck.errors import UsageError

Value: TypeAlias = str | int | float | bool

# The forms of values are plain classes: every run makes them, and a NamedTuple takes ten times as long to make.


class Choice:
    """One of a few words."""

    def __init__(self, *words: str) -> None:
        self.words = words

    def read(self, text: str) -> Value | None:
        return text if text in self.words else None

    @property
    def expected(self) -> str:
        return f"one of {', '.join(self.words)}"


class Number:
    """A number inside a range."""

    def __init__(self, least: float, most: float, *, whole: bool = False) -> None:
        self.least, self.most, self.whole = least, most, whole

    def read(self, text: str) -> Value | None:
        try:
            number = int(text) if self.whole else float(text)
        except ValueError:
            return None
        return number if self.least <= number <= self.most else None

    @property
    def expected(self) -> str:
        return f"a {'whole ' if self.whole else ''}number from {self.least:g} to {self.most:g}"


class Flag:
    """Yes or no; on the command line it is there or not."""

    def read(self, text: str) -> Value | None:
        return {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}.get(text.lower())

    @property
    def expected(self) -> str:
        return "true or false"


class Text:
    """Words of a form; what is read is what the pattern's only group holds, in capitals if so wished."""

    def __init__(self, pattern: str, expected: str, *, upper: bool = False) -> None:
        self.pattern, self.expected, self.upper = pattern, expected, upper

    def read(self, text: str) -> Value | None:
        found = re.fullmatch(self.pattern, text.strip())
        return None if found is None else found[1].upper() if self.upper else found[1]


class Look(NamedTuple):
    """What changes a theme without a theme file."""

    accent: str | None = None  # RRGGBB
    font: str | None = None  # typefaces with commas between them


class Content(NamedTuple):
    """What the plan respects."""

    agenda: str = "once"
    detail: str = "standard"
    slides: int | None = None  # at most
    minutes: float | None = None  # that the speech is given in
    pace: float | None = None  # characters or words a minute; None: the language's


class Brand(NamedTuple):
    """What a speaker's house puts on its slides. The words are the user's own, and are kept apart from the speech's."""

    logo: str | None = None  # path of a picture
    footer: str | None = None
    date: str | None = None
    speaker: str | None = None
    organisation: str | None = None
    watermark: str | None = None


class Show(NamedTuple):
    """How the slides come up at the rostrum: what the writers respect."""

    transition: str = "none"
    build: bool = False
    advance: bool = False


#: The first of two wishes settles what the second asks for.
_EITHER = (("minutes", "pace"), ("slides", "detail"))


class Options(NamedTuple):
    """Every option, with the value that holds."""

    look: Look = Look()
    brand: Brand = Brand()
    content: Content = Content()
    show: Show = Show()

    @classmethod
    def of(cls, given: Mapping[str, Value]) -> Options:
        """The defaults, but for what is given by name. Raises UsageError where two of those exclude each other."""
        for one, other in _EITHER:
            if one in given and other in given:
                message = f"{one} and {other} exclude each other: the first settles the second"
                raise UsageError(message, hint="Leave one of them away.")
        return cls(*(_with(group, given) for group in DEFAULTS))


DEFAULTS = Options()


def overriding(wishes: Mapping[str, Value], others: Mapping[str, Value]) -> dict[str, Value]:
    """All wishes by name, of which those of `wishes` go before those of `others`, and before what excludes them."""
    excluded = {b for pair in _EITHER for a, b in (pair, pair[::-1]) if a in wishes}
    return {**{name: value for name, value in others.items() if name not in excluded}, **wishes}


def _with(group: Any, given: Mapping[str, Value]) -> Any:
    return group._replace(**{name: given[name] for name in group._fields if name in given})


Form: TypeAlias = Choice | Number | Flag | Text

#: Words of the user's, on one line.
WORDS = Text(r"([^\r\n]*\S[^\r\n]*)", "words on one line")

#: What each option may be. A name here is an option of the command line (--name) and a key of the outline file.
FORMS: Mapping[str, Form] = {
    "accent": Text(r"#?([0-9A-Fa-f]{6})", "a colour as in '#B3202A'", upper=True),
    "font": Text(r"([^<>&\"]*\w[^<>&\"]*)", "the names of typefaces, as in 'FangSong, Georgia'"),
    "logo": Text(r"(.*\S.*)", "the path of a picture (.png, .jpg, .svg)"),
    "footer": WORDS,
    "date": WORDS,
    "speaker": WORDS,
    "organisation": WORDS,
    "watermark": WORDS,
    "agenda": Choice("once", "each", "none"),
    "detail": Choice("brief", "standard", "full"),
    "slides": Number(3, 500, whole=True),
    "minutes": Number(0.5, 600),
    "pace": Number(60, 600),
    "build": Flag(),
    "advance": Flag(),
    "transition": Choice("none", "fade", "push"),
}
