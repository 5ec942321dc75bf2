"""A sentence of a Latin script → the figures it states: number, what it measures, and the line that says so.

Visitor numbers rose to 5.1 million last year → 5.1 million · Visitor numbers · rose to 5.1 million last year.

What a number measures is the subject of its clause or the noun behind it, and the rest of the clause stands below,
verb and number and all: whatever is enlarged is read in its own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from speechdeck.model.language import Language
from speechdeck.model.source import Span
from speechdeck.prose.amount import MONEY, Patterns, amounts, patterns
from speechdeck.prose.clause import trimmed, whole
from speechdeck.prose.cues import cues
from speechdeck.prose.measured import line_ends, starts
from speechdeck.prose.predicate import predicated, verb
from speechdeck.prose.turns import turns

#: Letters that stand over one of three numbers and under it on every theme, at least and at most.
_HEAD, _LONGEST_HEAD = 4, 26
_TEXT, _LONGEST_TEXT = 6, 72


class Statistic(NamedTuple):
    """The parts of a figure, and all that is said of it."""

    number: Span  # with its scale, for a space parts them: $2.4 million
    head: Span
    text: Span | None
    span: Span
    running: bool = False  # number, name and line are read on as one: 90 percent · of our boats · were repaired


def statistics(text: str, sentence: Span, language: Language) -> Iterator[Statistic]:
    """The figures of the sentence that have a name, in order, no two of the same words."""
    known = patterns(language)
    if known is None or text[sentence.start : sentence.end].rstrip("”’\"'").endswith("?"):
        return
    reached = sentence.start
    for number in amounts(text, sentence, language):
        found = _stated(text, sentence, number, language, known) if number.start >= reached else None
        if found and found.span.start >= reached:
            yield found
            reached = found.span.end


def _stated(text: str, sentence: Span, number: Span, language: Language, known: Patterns) -> Statistic | None:
    """What the first clause around the number says of it that has a name for it."""
    first = cues(language)
    opens = (first.condition, first.hall, first.example, first.dependent)
    for start in starts(text, sentence, number, language):
        clause = Span(start, _clause_end(text, Span(start, sentence.end), number, language))
        if any(each.match(text, start, clause.end) for each in opens):
            continue
        if known.wanted.search(text, start, number.end):
            continue
        if first.negation.search(text, start, number.end) or first.opening.match(text, start, number.end):
            continue
        for form in (_of_an_object, _of_a_subject, _in_a_subject):
            if found := form(text, clause, number, language, known):
                return found
    return None


_BORDER = re.compile(r"[;:](?=\s)|\s[–—-]\s|—|,(?=\s)")


def _clause_end(text: str, clause: Span, number: Span, language: Language) -> int:
    """Where the clause that states the number ends and another begins."""
    for border in _BORDER.finditer(text, number.end, clause.end):
        joint = turns(language).joint.match(text, border.end(), clause.end)
        if border.group() != "," or joint:
            return border.start()
    return clause.end


def _of_a_subject(text: str, clause: Span, number: Span, language: Language, known: Patterns) -> Statistic | None:
    """The subject of the clause is measured: Visitor numbers rose to 5.1 million."""
    place = verb(text, clause.start, number.start, language, last=clause.end)
    if place is None or known.within.search(text[place : number.start]):
        return None
    relatives = set(language.cuts.relatives).intersection(text[place : number.start].lower().split())
    if relatives or _PARTED.search(text, place, number.start):
        return None
    head = _bare(text, Span(clause.start, place), known)
    if not _fits(text, head, language):
        return None
    leads, behind = known.stands.fullmatch(text, place, number.start), text[number.end : clause.end].lstrip()
    if leads and not leads["about"] and (not behind or behind[0] in ",.;"):
        said = _said(text, clause, Span(number.end, number.end), language, known)
        return Statistic(number, head, said, Span(head.start, said.end if said else number.end))
    said = _said(text, clause, Span(place, number.end), language, known)
    return Statistic(number, head, said, Span(head.start, said.end)) if said else None


_PARTED = re.compile(r"[;:—–]|\s-\s")


def _in_a_subject(text: str, clause: Span, number: Span, language: Language, known: Patterns) -> Statistic | None:
    """The number is part of the subject: A revenue of $3 million covers …; 150 countries have signed …."""
    owned = known.owned.search(text[clause.start : number.start])
    place = verb(text, number.end, clause.end, language, least=0 if owned else 1)
    if place is None:
        return None
    if owned:
        head = _bare(text, Span(clause.start, clause.start + owned.start()), known)
        between = Span(number.end, place)
        if "," in between.of(text) or cues(language).figure.search(text, between.start, between.end):
            return None
        running = False
    elif rough := known.rough.fullmatch(text, clause.start, number.start):
        head, running = trimmed(text, Span(number.end, place)), True
        number = Span(rough.start("about"), number.end)
    else:
        return None
    name = _bare(text, head, known) if not running else head
    if not _HEAD <= len(name) <= _LONGEST_HEAD or not _names(_OF.sub("", name.of(text)), language):
        return None
    said = _said(text, clause, Span(place, place + 1), language, known)
    return Statistic(number, name, said, Span(clause.start, said.end), running) if said else None


_OF = re.compile(r"^of\s+")


def _of_an_object(text: str, clause: Span, number: Span, language: Language, known: Patterns) -> Statistic | None:
    """What is counted stands behind the number: Our volunteers planted 4,000 trees. The whole clause is the line."""
    found = known.counted.match(text, number.end, clause.end)
    if found is None or known.share.search(number.of(text)) or MONEY.search(number.of(text)):
        return None
    head = Span(*found.span("head"))
    if not _fits(text, head, language) or cues(language).anaphora.match(text, clause.start):
        return None
    if not text[clause.start].isupper() or "," in text[clause.start : number.start]:
        return None
    said = _said(text, clause, Span(clause.start, found.end()), language, known)
    if said and len(_DIGITS.findall(text, said.start, said.end)) > 1:
        return None
    if said is None or not predicated(text, said.start, said.end, language):
        return None
    return Statistic(number, head, said, said)


_DIGITS = re.compile(r"\d[\d,.]*")


def _said(text: str, clause: Span, core: Span, language: Language, known: Patterns) -> Span | None:
    """The longest line from the beginning of the core that fits, and says all of it."""
    for end in sorted(set(line_ends(text, clause, core, language)), reverse=True):
        line = trimmed(text, Span(core.start, end))
        wording = line.of(text)
        if (
            _TEXT <= len(line) <= _LONGEST_TEXT
            and whole(wording)
            and not known.pointing.search(wording)
            and not _MARKUP.search(wording)
        ):
            return line
    return None


#: What stands for characters of a saved page, and links.
_MARKUP = re.compile(r"&|\n\n|\]\(|http")


def _bare(text: str, head: Span, known: Patterns) -> Span:
    """A name without its article."""
    bare = trimmed(text, head)
    article = known.article.match(text, bare.start, bare.end)
    return Span(article.end(), bare.end) if article else bare


def _fits(text: str, head: Span, language: Language) -> bool:
    return _HEAD <= len(head) <= _LONGEST_HEAD and _names(head.of(text), language)


def _names(head: str, language: Language) -> bool:
    """Whether it is a name for something: no pronoun in it, nothing that points back."""
    known = cues(language)
    words = head.split()
    return bool(words) and (
        not known.anaphora.match(head)
        and not turns(language).unnamed.search(head)
        and words[0].lower() not in (set(language.cuts.bridges) - set(language.cuts.definites) - {"a", "an", "our"})
        and words[-1].lower() not in language.cuts.bridges
        and not any(word.lower() in language.cuts.verbs for word in words)
        and not head.endswith(("’s", "'s", "’", "'"))
        and not any(mark in head for mark in ',;:()[]“”"')
    )
