"""French."""

from __future__ import annotations

from speechdeck.lang.european import ROMANS, counts, numbering
from speechdeck.model.language import Anatomy, Cuts, Division, Language, Typography
from speechdeck.model.syntax import Syntax

# Each tuple holds the words of one ordinal: as adverb, as adjective.
_ORDINALS = (
    ("premièrement", "premier", "première", "tout d’abord", "tout d'abord", "d’abord", "d'abord"),
    ("deuxièmement", "deuxième", "second", "seconde"),
    ("troisièmement", "troisième"),
    ("quatrièmement", "quatrième"),
    ("cinquièmement", "cinquième"),
    ("sixièmement", "sixième"),
    ("septièmement", "septième"),
    ("huitièmement", "huitième"),
)
_THING = (
    r"(?:points?|raisons?|priorités?|défis?|objectifs?|questions?|axes?|principes?|idées?"
    r"|chantiers?|engagements?|parties?|leçons?|messages?)"
)

_FAMILIES = numbering(
    _ORDINALS,
    then=("ensuite", "puis"),
    last=("enfin", "dernier", "dernière"),
    conjunctions="Et|Mais|Alors",
    articles=r"(?:Le|La|Mon|Ma|Notre)\s+",
    things=_THING,
)
_COUNTS = counts("deux trois quatre cinq six sept huit")

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
    clock="[Cette diapositive {slide}, au total {total}]",
    pace=140.0,
    numerals={"roman": tuple(ROMANS)},
    cuts=Cuts(units=("pour cent", "million", "millions", "milliard", "milliards", "euros", "d’euros")),
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
    syntax=Syntax(joint=r"(?i:\s*(?:et|ou)\b)"),
)
