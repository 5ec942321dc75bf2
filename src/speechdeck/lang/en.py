"""English."""

from __future__ import annotations

from speechdeck.lang.en_cuts import CUTS
from speechdeck.lang.en_frame import ANATOMY, FURNITURE
from speechdeck.model.language import LAST, NEXT, Language, NumberingFamily, Typography

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_CARDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def _cased(words: tuple[str, ...]) -> dict[str, int]:
    """Word → its place from 1, in lower, title and upper case."""
    return {form: n for n, word in enumerate(words, 1) for form in (word, word.title(), word.upper())}


_ORD = {**_cased(_ORDINALS), **_cased(tuple(f"{word}ly" for word in _ORDINALS))}
_CARD = _cased(_CARDINALS)
_ROMANS = {roman.upper(): number for number, roman in enumerate(_ROMAN, 1)}
_LETTERS = {letter: number for number, letter in enumerate("ABCDEFGH", 1)}
_NUMBERED = _CARD | _ROMANS | {str(number): number for number in range(1, 31)}
_LAST = dict.fromkeys(("last", "lastly", "final", "finally", "Last", "Lastly", "Final", "Finally"), LAST)
_SEQUENCE = {"To begin with": 1, "To start with": 1, "Next": NEXT, "Last but not least": LAST}
_THING = (
    r"(?:things?|points?|reasons?|lessons?|stor(?:y|ies)|ideas?|questions?|issues?|areas?|priorit(?:y|ies)|principles?"
    r"|pillars?|rules?|steps?|parts?|messages?|challenges?|elements?|factors?|themes?|goals?|tasks?|examples?|ways?"
    r"|pieces? of advice|aspects?|observations?|topics?|categor(?:y|ies)|drivers?|keys?|truths?|habits?|values?|reflections?"
    r"|objectives?|considerations?|recommendations?|commitments?|component|dimensions?|thoughts?|suggestions?|risks?)"
)
_ORDS = "|".join(sorted({*_ORD, *_LAST}, key=len, reverse=True))
_CARDS = "|".join(sorted(_CARD, key=len, reverse=True))
_LEAD = r"(?:(?:And|and|But|So|Then|Now),?\s+)?"

_NUMBERING = (
    NumberingFamily("I.", r"(?P<n>[IVX]{1,5})[.)]\s+", 1, 2.2, "line", _ROMANS),
    NumberingFamily(
        "Part One",
        r"(?P<key>Part|Chapter|Section|PART|CHAPTER|SECTION)"
        rf"\s+(?P<n>{_CARDS}|[0-9]{{1,2}}|[IVX]{{1,4}})(?:\s*[:.,–—-]\s*|\s*\n|\s*\Z)",
        1, 2.5, "line", _NUMBERED,
    ),
    NumberingFamily(
        "Lesson One",
        r"(?P<key>(?i:Lesson|Rule|Point|Step|Number|Principle|Reason|Story|Tip|Theme))(?:\s+[Nn]umber)?"
        rf"\s+#?(?P<n>{_CARDS}|[0-9]{{1,2}}|[IVX]{{1,4}})(?:\s*[:.,–—-]\s*|\s*\n|(?=\s+is\b))",
        2, 2.2, "sentence", _NUMBERED,
    ),
    NumberingFamily("1.", r"(?P<n>[0-9]{1,2})[.)](?![0-9])\s+", 2, 2.2, "line"),
    NumberingFamily("#1", r"#\s?(?P<n>[0-9]{1,2})[:.,)]?\s+", 2, 2.2, "line"),
    NumberingFamily("(1)", r"\((?P<n>[0-9]{1,2})\)\s*", 3, 2.2, "inside"),
    NumberingFamily("(i)", r"\((?P<n>[ivx]{1,5})\)\s*", 3, 2.4, "inside", {r: n for n, r in enumerate(_ROMAN, 1)}),
    NumberingFamily("(a)", r"\((?P<n>[a-h])\)\s*", 3, 2.2, "inside", {c.lower(): n for c, n in _LETTERS.items()}),
    NumberingFamily("A.", r"(?P<n>[A-H])[.)]\s+", 3, 1.8, "line", _LETTERS),
    NumberingFamily(
        "First,", rf"{_LEAD}(?P<n>{_ORDS})(?:\s+of\s+all|\s+and\s+foremost|\s+and\s+finally)?\s*[,:—–]\s*",
        3, 2.2, "clause", {**_ORD, **_LAST}, "ordinal", ceremonial=True,
    ),
    NumberingFamily("One,", rf"{_LEAD}(?:[Nn]umber\s+)?(?P<n>{_CARDS})[,:]\s+", 3, 1.8, "sentence", _CARD),
    NumberingFamily(
        "The first thing is",
        rf"{_LEAD}(?:The|the|My|my|Our|our)\s+(?P<n>{_ORDS})\s+(?:\w+\s+)?{_THING}\b",
        2, 2.0, "sentence", {**_ORD, **_LAST}, "ordinal", woven=True,
    ),
    NumberingFamily(
        "… my second point", rf"[^.?!\n:]{{3,60}}?\b(?:the|my|our)\s+(?P<n>{_ORDS})\s+(?:\w+\s+)?{_THING}\b",
        2, 1.4, "line", {**_ORD, **_LAST}, "ordinal", woven=True,
    ),
    NumberingFamily(
        "First", rf"(?P<n>{'|'.join(word.title() for word in _ORDINALS)})\s+(?=\w)", 3, 1.0, "line", _ORD, "ordinal", woven=True,
    ),
    NumberingFamily(
        "To begin with", r"(?P<n>To begin with|To start with|Next|Last but not least),\s+",
        4, 1.3, "sentence", _SEQUENCE, "ordinal", ceremonial=True,
    ),
)  # fmt: skip

_ANNOUNCING = (rf"\b(?P<n>{_CARDS}|[0-9]{{1,2}})\s+(?:[\w-]+\s+){{0,3}}?{_THING}\b",)
_TURNS = (
    r"(?:Now|Today|Tonight|Last|Let me|Let us|Let['’]s|When it comes|Turning|Another|Finally|To summari[sz]e|At the same time|In my view"
    r"|What|How|Why|Over the|In the|While|As we|As I|It is also|Looking|Friends|My friends|Ladies and gentlemen|With regard|As for|As to)\b"
)
_LEANS = (
    r"(?:He|She|They|It|That|This|And|But|Because|For example|For instance|These|Those|So|Or|Their|His|Her|Its|Also|Instead|Yet|Again"
    r"|However|Therefore|Moreover|Indeed|In fact|Of course|Then|We also|You see)\b"
)
_TRAILING = (
    r"(?:which|who|whose|where|while|whereas|including|such as|as|so that|because|since|whether|especially|particularly|namely"
    r"|providing|allowing|making|helping|establishing|ensuring|creating|enabling|but also because|like|from|with|to entering)\b"
)
_CIRCUMSTANCE = (
    r"(?i)(?:although|though|if|when|while|as|since|because|in|on|at|for|from|with|by|to|of course|during|after|before|despite|given|once)\b.*"
    r"|\W*(?:I (?:think|believe|say|want)|we know|you see|however|now|well|again|and|so|yes)\W*"
)
_CEREMONY = r"(?i)\bthank|\bcongratulat|\bwelcome|\bgrateful|\bhonou?red\b|\bgratitude|\bpleasure\b|\bapologi[sz]e"

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
    anatomy=ANATOMY,
    furniture=FURNITURE,
    ceremony=_CEREMONY,
    summing=r"(?i)(?:in short|in sum|to sum up|to recap|in summary|to summari[sz]e|once again)\W",
    turns=_TURNS,
    leans=_LEANS,
    trailing=_TRAILING,
    circumstance=_CIRCUMSTANCE,
    cuts=CUTS,
)
