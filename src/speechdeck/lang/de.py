"""German."""

from __future__ import annotations

from speechdeck.lang.european import ROMANS, counts, numbering
from speechdeck.model.language import Anatomy, Cuts, Division, Language, Typography
from speechdeck.model.syntax import Syntax

# Each tuple holds the words of one ordinal: as adverb, as adjective.
_ORDINALS = (
    ("erstens", "erste", "erster", "erstes", "zunächst"),
    ("zweitens", "zweite", "zweiter", "zweites"),
    ("drittens", "dritte", "dritter", "drittes"),
    ("viertens", "vierte", "vierter", "viertes"),
    ("fünftens", "fünfte", "fünfter", "fünftes"),
    ("sechstens", "sechste"),
    ("siebtens", "siebte"),
    ("achtens", "achte"),
)
_THING = (
    r"(?:Punkte?|Gründe?|Aufgaben?|Ziele?|Fragen?|Themen?|Thema|Schritte?|Bereiche?|Lehren?"
    r"|Botschaft(?:en)?|Gedanken?|Teile?)"
)

_FAMILIES = numbering(
    _ORDINALS,
    then=("des Weiteren",),
    last=("schließlich", "letztens", "letzte", "letzter"),
    conjunctions="Und|Aber|Also",
    articles=r"(?:Der|Die|Das|Mein|Meine|Unser|Unsere)\s+",
    things=_THING,
)
_COUNTS = counts("zwei drei vier fünf sechs sieben acht")

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
    clock="[Diese Folie {slide}, bisher {total}]",
    pace=120.0,
    numerals={"roman": tuple(ROMANS)},
    cuts=Cuts(units=("Prozent", "Million", "Millionen", "Milliarde", "Milliarden", "Euro")),
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
    syntax=Syntax(joint=r"(?i:\s*(?:und|oder)\b)"),
)
