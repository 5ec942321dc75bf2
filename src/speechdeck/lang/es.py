"""Spanish."""

from __future__ import annotations

from speechdeck.lang.european import ROMANS, counts, numbering
from speechdeck.model.language import Anatomy, Cuts, Division, Language, Typography
from speechdeck.model.syntax import Syntax

# Each tuple holds the words of one ordinal: as adverb, as adjective.
_ORDINALS = (
    ("primero", "primer", "primera", "en primer lugar"),
    ("segundo", "segunda", "en segundo lugar"),
    ("tercero", "tercer", "tercera", "en tercer lugar"),
    ("cuarto", "cuarta", "en cuarto lugar"),
    ("quinto", "quinta", "en quinto lugar"),
    ("sexto", "sexta"),
    ("séptimo", "séptima"),
    ("octavo", "octava"),
)
_THING = (
    r"(?:puntos?|razones|razón|objetivos?|prioridades?|prioridad|desafíos?|retos?|ideas?"
    r"|lecciones|lección|temas?|ejes?|principios?|compromisos?|mensajes?)"
)

_FAMILIES = numbering(
    _ORDINALS,
    then=("a continuación",),
    last=("finalmente", "por último", "último", "última"),
    conjunctions="Y|Pero|Entonces",
    articles=r"(?:El|La|Mi|Nuestro|Nuestra)\s+",
    things=_THING,
)
_COUNTS = counts("dos tres cuatro cinco seis siete ocho")

SPANISH = Language(
    code="es",
    name="español",
    typography=Typography(
        tag="es-ES",
        east_asian=False,
        no_start=frozenset(",.;:?!)]}%’”…»"),
        no_end=frozenset("([{“‘«¿¡$£€"),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’")),
    ),
    labels={"agenda": "Índice", "ellipsis": "…"},
    clock="[Esta diapositiva {slide}, hasta aquí {total}]",
    pace=140.0,
    numerals={"roman": tuple(ROMANS)},
    cuts=Cuts(units=("por ciento", "millón", "millones", "mil millones", "euros", "dólares")),
    division=Division(
        families=_FAMILIES,
        announcing=(rf"\b(?P<n>{'|'.join(_COUNTS)}|[0-9]{{1,2}})\s+(?:\w+\s+)?{_THING}\b",),
        counts=_COUNTS,
        ceremony=r"(?i)\bgracias\b|\bagrade|\bfelicit|\bbienvenid|\bhonor\b",
        turns=(
            r"(?:Hoy|Ahora|En cuanto|Con respecto|Quiero|Quisiera|Señor|Queridos|Desde|Nuestro|Nuestra"
            r"|España)\b"
        ),
        leans=(r"(?:Él|Ella|Ellos|Esto|Eso|Este|Esta|Y|Pero|Porque|Por eso|Así|Por ejemplo|También|Además)\b"),
    ),
    anatomy=Anatomy(
        greeting=r"(?:Buen(?:os|as) (?:días|tardes|noches)|Bienvenidos|Muchas gracias)[^.!?\n]{0,80}[.!,]",
        salutation=r"(?:Señoras?|Señores|Señorías|Queridos|Queridas|Estimados|Estimadas|Amigos|Amigas)[^.!?\n]{0,120}[,:!]",
        thanks=r"(?:Muchas gracias|Gracias|Feliz)[^.!?\n]{0,60}[.!]",
        wrapping=r"(?:En conclusión|Para concluir|Para terminar|Finalmente, quiero|Termino)\b",
    ),
    syntax=Syntax(joint=r"(?i:\s*(?:y|e|o|u)\b)"),
)
