"""French."""

from __future__ import annotations

from speechdeck.model.language import LAST, Anatomy, Division, Language, NumberingFamily, Typography

# Each tuple holds the words of one ordinal: as adverb, as adjective.
_ORDINALS = (
    ("premièrement", "premier", "première"),
    ("deuxièmement", "deuxième", "second", "seconde"),
    ("troisièmement", "troisième"),
    ("quatrièmement", "quatrième"),
    ("cinquièmement", "cinquième"),
    ("sixièmement", "sixième"),
    ("septièmement", "septième"),
    ("huitièmement", "huitième"),
)
_NUMBERS = {form: n for n, words in enumerate(_ORDINALS, 1) for word in words for form in (word, word.capitalize())}
_LAST = dict.fromkeys(("enfin", "Enfin", "dernier", "dernière"), LAST)
_WORDS = "|".join(sorted({*_NUMBERS, *_LAST}, key=len, reverse=True))
_COUNTS = {word: n for n, word in enumerate(("deux", "trois", "quatre", "cinq", "six", "sept", "huit"), 2)}
_ROMANS = {roman: n for n, roman in enumerate(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"), 1)}

_THING = (
    r"(?:points?|raisons?|priorités?|défis?|objectifs?|questions?|axes?|principes?|idées?"
    r"|chantiers?|engagements?|parties?|leçons?|messages?)"
)

_FAMILIES = (
    NumberingFamily("I.", r"(?P<n>[IVX]{1,5})[.)]\s+", 1, 2.2, "line", _ROMANS),
    NumberingFamily("1.", r"(?P<n>[0-9]{1,2})[.)](?![0-9])\s+", 2, 2.2, "line"),
    NumberingFamily("(1)", r"\((?P<n>[0-9]{1,2})\)\s*", 3, 2.2, "inside"),
    NumberingFamily(
        "Premièrement,", rf"(?:(?:Et|Mais|Alors),?\s+)?(?P<n>{_WORDS})\s*[,:—–]\s*",
        3, 2.2, "clause", _NUMBERS | _LAST, "ordinal", ceremonial=True,
    ),
    NumberingFamily(
        "Premièrement, …", rf"(?:Le|La|Mon|Ma|Notre)\s+(?P<n>{_WORDS})\s+{_THING}",
        2, 2.0, "sentence", _NUMBERS | _LAST, "ordinal", woven=True,
    ),
    NumberingFamily(
        "Premièrement, …", rf"(?P<n>{_WORDS})\s+(?=\w)", 3, 1.2, "sentence", _NUMBERS | _LAST, "ordinal"
    ),
)  # fmt: skip

FRENCH = Language(
    code="fr",
    name="français",
    typography=Typography(
        tag="fr-FR",
        east_asian=False,
        no_start=frozenset(",.;:?!)]}%’”…»"),
        no_end=frozenset("([{“‘«$£€"),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’")),
    ),
    labels={"agenda": "Sommaire", "ellipsis": "…"},
    pace=140.0,
    numerals={"roman": tuple(_ROMANS)},
    division=Division(
        families=_FAMILIES,
        announcing=(rf"\b(?P<n>{'|'.join(_COUNTS)}|[0-9]{{1,2}})\s+(?:\w+\s+)?{_THING}\b",),
        counts=_COUNTS,
        ceremony=r"(?i)\bmerci\b|\bremerci|\bfélicit|\bhonneur\b|\bbienvenue\b|\bvœux\b",
        turns=(
            r"(?:Aujourd['’]hui|Face à|En ce qui concerne|Quant|Je veux|Je voudrais|Mes chers|Mesdames"
            r"|Demain|Depuis|Notre)\b"
        ),
        leans=(r"(?:Il|Elle|Ils|Elles|Cela|C['’]est|Ce|Cette|Et|Mais|Car|Donc|Ainsi|Par exemple|Or|Aussi)\b"),
    ),
    anatomy=Anatomy(
        greeting=r"(?:Bonjour|Bonsoir|Bienvenue|Merci|Mes chers|Chers)[^.!?\n]{0,80}[.!,]",
        salutation=r"(?:Mesdames|Messieurs|Madame|Monsieur|Mes chers|Chers|Chères|Françaises)[^.!?\n]{0,120}[,:!]",
        thanks=r"(?:Merci|Je vous remercie|Vive)[^.!?\n]{0,60}[.!]",
        wrapping=r"(?:En conclusion|Pour conclure|Enfin, je|Pour terminer|Vive)\b",
    ),
)
