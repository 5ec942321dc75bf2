"""Text → the time it takes to say."""

from __future__ import annotations

import re

from speechdeck.model.language import Language

_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*", re.UNICODE)


def clock(seconds: float) -> str:
    """A length of time as a clock shows it: 2:40."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"


def seconds(text: str, language: Language, pace: float | None = None) -> float:
    """Speaking time of the text in seconds; `pace` in units a minute, by default the language's at a rostrum."""
    return units(text, language) * 60 / (pace or language.pace)


def units(text: str, language: Language) -> int:
    """What is counted in speaking: characters of East Asian languages, words of others."""
    return sum(char.isalnum() for char in text) if language.typography.east_asian else len(_WORD.findall(text))
