"""The languages we read and write: one file each, facts only."""

from __future__ import annotations

from speechdeck.lang.en import ENGLISH
from speechdeck.lang.zh import CHINESE, TRADITIONAL_CHINESE
from speechdeck.model.language import Language

LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (CHINESE, TRADITIONAL_CHINESE, ENGLISH)
}
