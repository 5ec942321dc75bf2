"""A place in a Latin sentence → whether a list is cut there: some of its members would stand for all."""

from __future__ import annotations

import re

from speechdeck.model.source import Span

COMMA = re.compile(r",(?!\d)")
WORDS = re.compile(r"[\w’'-]+")
AND = re.compile(r"\s*(?:and|or|und|et|y|e|ou|oder)\b", re.IGNORECASE)


def next_comma(text: str, start: int, end: int) -> int:
    """The first comma between words, not between the digits of 80,000; -1 if there is none."""
    found = COMMA.search(text, start, end)
    return found.start() if found else -1


def in_list(text: str, span: Span, mark: re.Match[str]) -> bool:
    """Whether a comma parts members of a list: its neighbours are short, and another comma or "and" closes the list."""
    if not mark.group().startswith(",") and not AND.match(text, mark.end()):
        return False
    if in_row(text, mark) or (mark.group().startswith(",") and _NEXT.match(text, mark.end(), span.end)):
        return True
    before = max((each.start() for each in COMMA.finditer(text, span.start, mark.start())), default=-1)
    after = next_comma(text, mark.end(), span.end)
    if before > 0 and len(WORDS.findall(text, before, mark.start())) <= 4:
        return True
    short_before = before > 0 and len(WORDS.findall(text, before, mark.start())) <= 6
    last = AND.match(text, mark.end())
    short_after = after > 0 and len(WORDS.findall(text, mark.end(), after)) <= 3
    joined = re.search(r"^(?:\W*[\w’'-]+){1,3}?\s+(?:and|or)\b", text[mark.end() : mark.end() + 60])
    return bool((last and short_before) or short_after or joined)


def in_member(text: str, span: Span, begun: int, cut: re.Match[str]) -> bool:
    """Whether a list goes on behind a member that the cut would end: they are storms | in the north, fog, and ice."""
    found = _REST.match(text, cut.end(), span.end)
    if found is None or cut.group().strip() or not _OF_MEMBER.match(text, cut.end()):
        return False
    return next_comma(text, max(span.start, begun), cut.start()) > 0 or found.group().count(", ") > 1


#: What may belong to one member of several: not such as, including, alongside, behind which all of them stand.
_OF_MEMBER = re.compile(r"(?:in|on|at|of|from|to|with|for|by|through|across|over|under|while)\b")
#: The rest of a member and those behind it, up to the last; no clause with a subject of its own.
_REST = re.compile(
    r"[^,.;:—–]{1,60}(?:, [^,.;:—–]{1,60})*, (?:and|or) (?!(?:we|they|it|I|he|she|you|this|that|there)\b)"
)


#: A member without a verb of its own behind which the list goes on: , fog in the strait, and ice.
_NEXT = re.compile(
    r"\s+(?!(?:which|who|whose|where|when|while|because|although|though|but|so|as|and|or|yet|then|if|in|on|at|by|for|from"
    r"|with|to|we|they|it|I|he|she|you|this|that|there|including|such|especially)\b|\w+(?:ing|ly)\b)"
    r"(?:(?!\b(?:is|are|was|were|has|have|had|will|can|could|would|must|should)\b)[^,.;:—–]){1,60}, (?:and|or) "
    r"(?!(?:we|they|it|I|he|she|you|this|that|there)\b)"
)


def in_row(text: str, mark: re.Match[str]) -> bool:
    """Whether a comma parts adjectives of one noun (fast, | flexible financing) or the last members of a list."""
    if not mark.group().startswith(","):
        return False
    return bool(_ROW.match(text, mark.end())) or bool(_MEMBER.match(text, mark.end()))


#: A bare word and its noun: neither an article, a pronoun, a participle nor a number opens what follows the comma.
_ROW = re.compile(
    r"\s+(?!\w*(?:ing|ed|ly)\b)(?:[a-z-]*[a-z](?:ble|ive|ful|ous|al|ic|less|ary|ent|ant|ish)|[a-z]+-[a-z]+)"
    r"(?:,|\s+(?!(?:as|and|or|but|to|with|in|on|at|of|for|by|from|is|are|was|were|that|which|who|when|if|than)\b)[a-z])"
)
#: , and security connections; , and sanctions evasion: no clause, for it has neither an article nor a subject.
_MEMBER = re.compile(
    r"\s+(?:and|or)\s+(?:[a-z-]+ly\s+)?[a-z-]*(?:ity|ions?|isms?|ment|ments|ness|ance|ence|ers|ies|al|ic|ive|ous|able|ible|ful)\b"
)
