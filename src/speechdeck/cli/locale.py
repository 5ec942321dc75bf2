"""The environment → the language that the program talks to its user in (not the language of the speech)."""

from __future__ import annotations

import sys
from collections.abc import Mapping

_CHINESE_ON_WINDOWS = 0x04  # primary language id of LANG_CHINESE, winnt.h
_PRIMARY = 0x3FF


def user_language(environment: Mapping[str, str]) -> str:
    """Either "zh" or "en": by the locale variables in POSIX order, without them on Windows by the system's language."""
    chosen = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := environment.get(name))), "")
    if chosen:
        return "zh" if chosen.lower().startswith("zh") else "en"
    return _windows_language() if sys.platform == "win32" else "en"


def _windows_language() -> str:
    if sys.platform != "win32":
        return "en"
    import ctypes

    language = int(ctypes.windll.kernel32.GetUserDefaultUILanguage())
    return "zh" if language & _PRIMARY == _CHINESE_ON_WINDOWS else "en"
