"""English."""

from __future__ import annotations

from speechdeck.model.language import Language, NumberingFamily, Typography

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_CARDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def _cased(words: tuple[str, ...]) -> dict[str, int]:
    """Word → its place from 1, in lower, title and upper case."""
    return {form: n for n, word in enumerate(words, 1) for form in (word, word.title(), word.upper())}


_ORD = {**_cased(_ORDINALS), **_cased(tuple(f"{word}ly" for word in _ORDINALS))}
_CARD = _cased(_CARDINALS)
_LAST = {word: 99 for word in ("last", "lastly", "final", "finally")}
_LAST |= {word.title(): 99 for word in _LAST}
_SEQUENCE = {"To begin with": 1, "To start with": 1, "Next": 2, "Then": 2, "Finally": 99, "Lastly": 99}
_THING = (
    r"(?:thing|point|reason|lesson|story|idea|question|issue|area|priority|principle|pillar|rule|step|part|message"
    r"|challenge|element|factor|theme|goal|task|example|piece of advice|way|aspect|observation|topic|category)"
)
_ORDS = "|".join(sorted({*_ORD, *_LAST}, key=len, reverse=True))
_CARDS = "|".join(sorted(_CARD, key=len, reverse=True))

_NUMBERING = (
    NumberingFamily("I.", r"(?P<n>[IVX]{1,5})[.)]\s+", 1, 2.2, "line", {r.upper(): n for n, r in enumerate(_ROMAN, 1)}),
    NumberingFamily(
        "Lesson One",
        rf"(?:\*\*|_)?(?P<key>Part|Chapter|Lesson|Rule|Point|Step|Number|Principle|Reason|Story|Tip|Theme)(?:\s+[Nn]umber)?"
        rf"\s+#?(?P<n>{_CARDS}|[0-9]{{1,2}}|[IVX]{{1,4}})(?:\s*[:.,–—-]\s*|\s*\n|(?=\s+is\b))",
        2, 2.2, "sentence", {**_CARD, **{str(n): n for n in range(1, 31)}, **{r.upper(): n for n, r in enumerate(_ROMAN, 1)}},
    ),
    NumberingFamily("1.", r"(?P<n>[0-9]{1,2})[.)](?![0-9])\s+", 2, 2.2, "line"),
    NumberingFamily("(1)", r"\((?P<n>[0-9]{1,2})\)\s*", 3, 2.2, "clause"),
    NumberingFamily("(i)", r"\((?P<n>[ivx]{1,5})\)\s*", 3, 2.4, "clause", {r: n for n, r in enumerate(_ROMAN, 1)}),
    NumberingFamily("(a)", r"\((?P<n>[a-h])\)\s*", 3, 2.2, "clause", {c: n for n, c in enumerate("abcdefgh", 1)}),
    NumberingFamily("A.", r"(?P<n>[A-H])[.)]\s+", 3, 1.8, "line", {c: n for n, c in enumerate("ABCDEFGH", 1)}),
    NumberingFamily(
        "First,", rf"(?:(?:And|and|But|So|Then)\s+)?(?P<n>{_ORDS})(?:\s+of\s+all)?\s*[,:—–-]\s*",
        2, 2.2, "clause", {**_ORD, **_LAST}, frozenset(_LAST), series="ordinal",
    ),
    NumberingFamily("One,", rf"(?:(?:And|and|But)\s+)?(?:[Nn]umber\s+)?(?P<n>{_CARDS})[,:]\s+", 3, 1.8, "sentence", _CARD),
    NumberingFamily(
        "The first thing is",
        rf"(?:(?:And|But|So|Then|Now),?\s+)?(?:The|the|My|my|Our)\s+(?P<n>{_ORDS})\s+(?:\w+\s+)?{_THING}\b",
        2, 2.0, "sentence", {**_ORD, **_LAST}, frozenset(_LAST), series="ordinal", woven=True,
    ),
    NumberingFamily(
        "To begin with", r"(?P<n>To begin with|To start with|Next|Then|Finally|Lastly),\s+",
        4, 1.3, "sentence", _SEQUENCE, frozenset({"Finally", "Lastly"}), series="ordinal",
    ),
)  # fmt: skip

_ANNOUNCING = (
    rf"\b(?P<n>{_CARDS}|[0-9]{{1,2}})\s+(?:\w+\s+){{0,2}}?{_THING}?(?:s|ies)\b",
)

ENGLISH = Language(
    code="en",
    name="English",
    typography=Typography(
        tag="en-US",
        east_asian=False,
        no_start=frozenset(",.;:?!)]}%’”…"),
        no_end=frozenset("([{“‘$£€"),
        quotes=(("“", "”"), ("‘", "’"), ('"', '"')),
    ),
    labels={"agenda": "Agenda", "ellipsis": "…"},
    pace=130.0,
    numerals={"roman": ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")},
    numbering=_NUMBERING,
    announcing=_ANNOUNCING,
    counts=_CARD,
)
