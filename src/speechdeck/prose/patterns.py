"""A pattern of a language's tables → compiled, when a text first needs it."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=512)
def pattern(words: str) -> re.Pattern[str]:
    """Compiled once in a run; an empty one never matches."""
    return re.compile(words or r"(?!)")
