"""German."""

from __future__ import annotations

from speechdeck.model.language import LAST, Anatomy, Division, Language, NumberingFamily, Typography

# Each tuple holds the words of one ordinal: as adverb, as adjective.
_ORDINALS = (
    ("erstens", "erste", "erster", "erstes"),
    ("zweitens", "zweite", "zweiter", "zweites"),
    ("drittens", "dritte", "dritter", "drittes"),
    ("viertens", "vierte", "vierter", "viertes"),
    ("fünftens", "fünfte", "fünfter", "fünftes"),
    ("sechstens", "sechste"),
    ("siebtens", "siebte"),
    ("achtens", "achte"),
)
_NUMBERS = {form: n for n, words in enumerate(_ORDINALS, 1) for word in words for form in (word, word.capitalize())}
_LAST = dict.fromkeys(("schließlich", "Schließlich", "letztens", "Letztens", "letzte", "letzter"), LAST)
_WORDS = "|".join(sorted({*_NUMBERS, *_LAST}, key=len, reverse=True))
_COUNTS = {word: n for n, word in enumerate(("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht"), 2)}
_ROMANS = {roman: n for n, roman in enumerate(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"), 1)}

_THING = (
    r"(?:Punkte?|Gründe?|Aufgaben?|Ziele?|Fragen?|Themen?|Thema|Schritte?|Bereiche?|Lehren?"
    r"|Botschaft(?:en)?|Gedanken?|Teile?)"
)

_FAMILIES = (
    NumberingFamily("I.", r"(?P<n>[IVX]{1,5})[.)]\s+", 1, 2.2, "line", _ROMANS),
    NumberingFamily("1.", r"(?P<n>[0-9]{1,2})[.)](?![0-9])\s+", 2, 2.2, "line"),
    NumberingFamily("(1)", r"\((?P<n>[0-9]{1,2})\)\s*", 3, 2.2, "inside"),
    NumberingFamily(
        "Erstens,", rf"(?:(?:Und|Aber|Also)\s+)?(?P<n>{_WORDS})\s*[,:—–]\s*",
        3, 2.2, "clause", _NUMBERS | _LAST, "ordinal", ceremonial=True,
    ),
    NumberingFamily(
        "Erstens, …", rf"(?:Der|Die|Das|Mein|Meine|Unser|Unsere)\s+(?P<n>{_WORDS})\s+{_THING}",
        2, 2.0, "sentence", _NUMBERS | _LAST, "ordinal", woven=True,
    ),
    NumberingFamily(
        "Erstens, …", rf"(?P<n>{_WORDS})\s+(?=\w)", 3, 1.2, "sentence", _NUMBERS | _LAST, "ordinal"
    ),
)  # fmt: skip

GERMAN = Language(
    code="de",
    name="Deutsch",
    typography=Typography(
        tag="de-DE",
        east_asian=False,
        no_start=frozenset(",.;:?!)]}%’“”…«"),
        no_end=frozenset("([{„‚‘»$£€"),
        quotes=(("„", "“"), ("‚", "‘"), ("»", "«")),
    ),
    labels={"agenda": "Übersicht", "ellipsis": "…"},
    pace=120.0,
    numerals={"roman": tuple(_ROMANS)},
    division=Division(
        families=_FAMILIES,
        announcing=(rf"\b(?P<n>{'|'.join(_COUNTS)}|[0-9]{{1,2}})\s+(?:\w+\s+)?{_THING}\b",),
        counts=_COUNTS,
        ceremony=r"(?i)\bdank|\bglückw|\bwillkommen|\bgratul|\bEhre\b|\bgrüß",
        turns=(r"(?:Heute|Meine Damen|Liebe|Lassen Sie|Was|Zum|Zur|In diesem|Mit Blick|Wir)\b"),
        leans=(r"(?:Er|Sie|Es|Das|Dies|Diese|Dieser|Und|Aber|Denn|Deshalb|Daher|Also|Zum Beispiel|So|Auch)\b"),
    ),
    anatomy=Anatomy(
        greeting=r"(?:Guten (?:Morgen|Tag|Abend)|Herzlich willkommen|Vielen Dank|Willkommen)[^.!?\n]{0,80}[.!,]",
        salutation=r"(?:Meine (?:sehr )?(?:verehrten )?Damen|Sehr geehrte|Liebe|Verehrte)[^.!?\n]{0,120}[,:!]",
        thanks=r"(?:Vielen Dank|Herzlichen Dank|Danke|Ich danke)[^.!?\n]{0,60}[.!]",
        wrapping=r"(?:Zum Schluss|Abschließend|Lassen Sie mich (?:zum Schluss|abschließend)|Ich wünsche)\b",
    ),
)
