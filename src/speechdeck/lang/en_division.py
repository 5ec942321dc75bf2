"""How English speeches number, announce and turn to their parts."""

from __future__ import annotations

from speechdeck.model.language import LAST, NEXT, Division, NumberingFamily

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_CARDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def _cased(words: tuple[str, ...]) -> dict[str, int]:
    """Word → its place from 1, in lower, title and upper case."""
    return {form: n for n, word in enumerate(words, 1) for form in (word, word.title(), word.upper())}


_ORD = {**_cased(_ORDINALS), **_cased(tuple(f"{word}ly" for word in _ORDINALS))}
_CARD = _cased(_CARDINALS)
_ROMANS = {roman.upper(): number for number, roman in enumerate(_ROMAN, 1)}
_SMALL_ROMANS = {roman: number for number, roman in enumerate(_ROMAN, 1)}
_LETTERS = {letter: number for number, letter in enumerate("ABCDEFGH", 1)}
_SMALL_LETTERS = {letter.lower(): number for letter, number in _LETTERS.items()}
_NUMBERED = _CARD | _ROMANS | {str(number): number for number in range(1, 31)}
_LAST = dict.fromkeys(("last", "lastly", "final", "finally", "Last", "Lastly", "Final", "Finally"), LAST)
_SEQUENCE = {"To begin with": 1, "To start with": 1, "Next": NEXT, "Last but not least": LAST}
_ANOTHER = {"One": 1, "Another": NEXT, "A second": 2, "A third": 3, "A fourth": 4, "A final": LAST}
# What a speech counts its parts as.
_THING = (
    r"(?:things?|points?|reasons?|lessons?|stor(?:y|ies)|ideas?|questions?|issues?|areas?|priorit(?:y|ies)|principles?"
    r"|pillars?|rules?|steps?|parts?|messages?|challenges?|elements?|factors?|themes?|goals?|tasks?|examples?|ways?"
    r"|pieces? of advice|aspects?|observations?|topics?|categor(?:y|ies)|drivers?|keys?|truths?|habits?|values?"
    r"|reflections?|objectives?|considerations?|recommendations?|commitments?|components?|dimensions?|thoughts?"
    r"|suggestions?|risks?|mistakes?|surprises?|promises?|wish(?:es)?|changes?|problems?)"
)
# What an ordinal counts that is no part: the first time is …
_SPANS = (
    r"(?:times?|days?|weeks?|months?|years?|hal(?:f|ves)|quarters?|centur(?:y|ies)|generations?"
    r"|lady|person|man|woman)\b"
)
_ORDS = "|".join(sorted({*_ORD, *_LAST}, key=len, reverse=True))
_FIRSTS = "|".join(word.title() for word in _ORDINALS)
_CARDS = "|".join(sorted(_CARD, key=len, reverse=True))
_ANY = rf"(?P<n>{_CARDS}|[0-9]{{1,2}}|[IVX]{{1,4}})"
_LEAD = r"(?:(?:And|and|But|So|Then|Now),?\s+)?"

_FAMILIES = (
    NumberingFamily("I.", r"(?P<n>[IVX]{1,5})[.)]\s+", 1, 2.2, "line", _ROMANS),
    NumberingFamily("I", r"(?P<n>[IVX]{1,5})\s*\Z", 1, 2.0, "line", _ROMANS),
    NumberingFamily(
        "Part One",
        rf"(?P<key>Part|Chapter|Section|PART|CHAPTER|SECTION)\s+{_ANY}(?:\s*[:.,–—-]\s*|\s*\n|\s*\Z)",
        0.5, 2.5, "line", _NUMBERED,
    ),
    NumberingFamily(
        "Lesson One",
        r"(?P<key>(?i:Lesson|Rule|Point|Step|Number|Principle|Reason|Story|Tip|Theme))(?:\s+[Nn]umber)?"
        rf"\s+#?{_ANY}(?:\s*[:.,–—-]\s*|\s*\n|(?=\s+is\b))",
        2, 2.2, "sentence", _NUMBERED,
    ),
    NumberingFamily("1.", r"(?P<n>[0-9]{1,2})[.)](?![0-9])\s+", 2, 2.2, "line"),
    NumberingFamily("#1", r"#\s?(?P<n>[0-9]{1,2})[:.,)]?\s+", 2, 2.2, "line"),
    NumberingFamily("(1)", r"\((?P<n>[0-9]{1,2})\)\s*", 3, 2.2, "inside"),
    NumberingFamily("(i)", r"\((?P<n>[ivx]{1,5})\)\s*", 3, 2.4, "inside", _SMALL_ROMANS),
    NumberingFamily("(a)", r"\((?P<n>[a-h])\)\s*", 3, 2.2, "inside", _SMALL_LETTERS),
    NumberingFamily("A.", r"(?P<n>[A-H])[.)]\s+", 3, 1.8, "line", _LETTERS),
    NumberingFamily(
        "First,",
        rf"{_LEAD}(?P<n>{_ORDS})(?:(?:\s+and\s+foremost|\s+and\s+finally)?\s*[,:—–]|\s+of\s+all(?:\s*[,:—–]|(?=\s)))\s*",
        3, 2.2, "clause", {**_ORD, **_LAST}, "ordinal", ceremonial=True,
    ),
    NumberingFamily(
        "One,", rf"{_LEAD}(?:[Nn]umber\s+)?(?P<n>{_CARDS})[,:]\s+", 3, 1.8, "sentence", _CARD
    ),
    NumberingFamily(
        "The first thing is",
        rf"{_LEAD}(?:The|the|My|my|Our|our)\s+(?P<n>{_ORDS})\s+(?:\w+\s+)?{_THING}\b",
        2, 2.0, "sentence", {**_ORD, **_LAST}, "ordinal", woven=True,
    ),
    NumberingFamily(
        "The first is",
        rf"{_LEAD}(?:The|My|Our|the|my|our)\s+(?P<n>{_ORDS})(?:\s+(?!{_SPANS})[a-z]+)?,?"
        r"\s+(?:is|was|are|were|has|had|concerns|relates|comes)\b",
        2, 1.5, "sentence", {**_ORD, **_LAST}, "ordinal", woven=True,
    ),
    NumberingFamily(
        "… my second point",
        rf"[^.?!:]{{3,60}}?\b(?:the|my|our)\s+(?P<n>{_ORDS})\s+(?:\w+\s+)?{_THING}\b",
        2, 1.2, "line", {**_ORD, **_LAST}, "ordinal", woven=True,
    ),
    NumberingFamily(
        "One reason … another", rf"{_LEAD}(?P<n>One|Another|A second|A third|A fourth|A final)\s+(?:\w+\s+)?{_THING}\b",
        3, 1.6, "sentence", _ANOTHER, "another", woven=True,
    ),
    NumberingFamily("First", rf"(?P<n>{_FIRSTS})\s+(?=\w)", 3, 1.0, "line", _ORD, "ordinal", woven=True),
    NumberingFamily(
        "To begin with", r"(?P<n>To begin with|To start with|Next|Last but not least),\s+",
        4, 1.3, "sentence", _SEQUENCE, "ordinal", ceremonial=True,
    ),
)  # fmt: skip

DIVISION = Division(
    families=_FAMILIES,
    announcing=(rf"\b(?P<n>{_CARDS}|[0-9]{{1,2}})\s+(?:[\w-]+\s+){{0,3}}?{_THING}\b",),
    announcer=(
        r"(?:(?:So|And|But|Now|Today|Tonight|Here),?\s+)?"
        r"(?:I(?:['’]d| would|['’]ll| will| want| have)?"
        r"(?: like| want)?(?: to)? (?:share|offer|make|tell you|talk about|speak about|discuss|say|give you"
        r"|leave you with)\s+)"
    ),
    counts=_CARD,
    ceremony=(r"(?i)\bthank|\bcongratulat|\bwelcome|\bgrateful|\bhonou?red\b|\bgratitude|\bpleasure\b|\bapologi[sz]e"),
    summing=r"(?i)(?:in short|in sum|to sum up|to recap|in summary|to summari[sz]e|once again)\W",
    turns=(
        r"(?:Now|Today|Tonight|Last|Let me|Let us|Let['’]s|When it comes|Turning|Another|Finally|To summari[sz]e"
        r"|At the same time|In my view|What|How|Why|Over the|In the|While|As we|As I|It is also|Looking|Friends"
        r"|My friends|Ladies and gentlemen|With regard|As for|As to|Next|When (?:I|we)|In \d{4}"
        r"|This (?:year|month|week)"
        r"|(?:\w+ ){1,3}(?:years?|months?|weeks?|days?) ago|I (?:want|would like) to|There (?:is|are) another)\b"
    ),
    leans=(
        r"(?:He|She|They|It|That|This|And|But|Because|For example|For instance|These|Those|Or|Their|His|Her|Its"
        r"|Also|Instead|Yet|Again|However|Therefore|Moreover|Indeed|In fact|Of course|Then|We also|You see)\b"
    ),
    trailing=(
        r"(?:which|who|whose|where|while|whereas|including|such as|as|so that|because|since|whether|especially"
        r"|particularly|namely|providing|allowing|making|helping|establishing|ensuring|creating|enabling"
        r"|but also because|like|from|with)\b"
    ),
    asides=(
        r"(?i)(?:let me|let['’]?s|let us (?:turn|look|go|start|begin|move|talk|say)|here['’]s|here (?:is|are)|suppose"
        r"|imagine|well|okay|all right|i(?:['’](?:m|d|ll|ve))?|we(?:['’]ll| will) (?:look|see|talk|come|get|have more)"
        r"|maybe|thank|congratulations|welcome|you(?:['’]re| are) (?:all )?in|give me)\b"
    ),
    halves=(
        r"(?:As|If|When|Though|Even (?:as|if|when|though)|While|Whenever|Because|Since|Although|Unless|Next time)\s"
        r"(?!(?:an?|the first|of|for)\b)[^,]*$"
    ),
    circumstance=(
        r"(?i)(?:although|though|if|when|while|as|since|because|in|on|at|for|from|with|by|to|of course|during|after"
        r"|before|despite|given|once)\b.*"
        r"|\W*(?:I (?:think|believe|say|want)|we know|you see|however|now|well|again|and|so|yes)\W*"
    ),
)
