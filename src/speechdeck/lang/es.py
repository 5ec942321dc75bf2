"""Spanish."""

from __future__ import annotations

from speechdeck.model.language import LAST, Anatomy, Division, Language, NumberingFamily, Typography

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
_NUMBERS = {form: n for n, words in enumerate(_ORDINALS, 1) for word in words for form in (word, word.capitalize())}
_LAST = dict.fromkeys(("finalmente", "Finalmente", "por último", "Por último", "último", "última"), LAST)
_WORDS = "|".join(sorted({*_NUMBERS, *_LAST}, key=len, reverse=True))
_COUNTS = {word: n for n, word in enumerate(("dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho"), 2)}
_ROMANS = {roman: n for n, roman in enumerate(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"), 1)}

_THING = (
    r"(?:puntos?|razones|razón|objetivos?|prioridades?|prioridad|desafíos?|retos?|ideas?"
    r"|lecciones|lección|temas?|ejes?|principios?|compromisos?|mensajes?)"
)

_FAMILIES = (
    NumberingFamily("I.", r"(?P<n>[IVX]{1,5})[.)]\s+", 1, 2.2, "line", _ROMANS),
    NumberingFamily("1.", r"(?P<n>[0-9]{1,2})[.)](?![0-9])\s+", 2, 2.2, "line"),
    NumberingFamily("(1)", r"\((?P<n>[0-9]{1,2})\)\s*", 3, 2.2, "inside"),
    NumberingFamily(
        "Primero,", rf"(?:(?:Y|Pero|Entonces),?\s+)?(?P<n>{_WORDS})\s*[,:—–]\s*",
        3, 2.2, "clause", _NUMBERS | _LAST, "ordinal", ceremonial=True,
    ),
    NumberingFamily(
        "Primero, …", rf"(?:El|La|Mi|Nuestro|Nuestra)\s+(?P<n>{_WORDS})\s+{_THING}",
        2, 2.0, "sentence", _NUMBERS | _LAST, "ordinal", woven=True,
    ),
    NumberingFamily(
        "Primero, …", rf"(?P<n>{_WORDS})\s+(?=\w)", 3, 1.2, "sentence", _NUMBERS | _LAST, "ordinal"
    ),
)  # fmt: skip

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
    pace=140.0,
    numerals={"roman": tuple(_ROMANS)},
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
)
