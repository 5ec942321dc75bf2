"""Text → the time it takes to say."""

from __future__ import annotations

import re

from speechdeck.model.language import Language

_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*", re.UNICODE)


def clock(seconds: float) -> str:
    """A length of time as a clock shows it: 2:40."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"


def seconds(text: str, language: Language) -> float:
    """Speaking time of the text at the language's pace at a rostrum, in seconds."""
    said = sum(char.isalnum() for char in text) if language.typography.east_asian else len(_WORD.findall(text))
    return said * 60 / language.pace
