"""The languages we read and write: one file each, facts only."""

from __future__ import annotations

from speechdeck.lang.de import GERMAN
from speechdeck.lang.en import ENGLISH
from speechdeck.lang.es import SPANISH
from speechdeck.lang.fr import FRENCH
from speechdeck.lang.ja import JAPANESE
from speechdeck.lang.ko import KOREAN
from speechdeck.lang.ru import RUSSIAN
from speechdeck.lang.zh import CHINESE, TRADITIONAL_CHINESE
from speechdeck.model.language import Language

LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (
        CHINESE,
        TRADITIONAL_CHINESE,
        ENGLISH,
        JAPANESE,
        KOREAN,
        FRENCH,
        GERMAN,
        SPANISH,
        RUSSIAN,
    )
}
