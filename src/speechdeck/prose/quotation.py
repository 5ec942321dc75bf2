"""Quotation marks → the phrases that a passage coins and stands on: balanced pairs and triples in quotation marks.

Most of what stands in quotation marks is only a name: of a campaign, a prize, a time. A phrase is one to remember where
the words around it say that what is said is done by it or for it: 按照“…”的要求, 做到“…”, “…”，这是….
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import trimmed, whole
from speechdeck.prose.patterns import pattern
from speechdeck.prose.size import size
from speechdeck.prose.turns import turns

#: What a key phrase may hold: shorter is a term, longer is a quotation.
_LEAST, _MOST = 9.0, 31.0
#: Characters around a quotation that are read.
_AROUND = 16
_PARTS = re.compile("[，、；]")
_MARKS = re.compile("[“”‘’「」『』]")


def key_phrases(text: str, spans: Iterable[Span], language: Language) -> Iterator[Excerpt]:
    """The phrases in quotation marks that have two or more parts, are short enough to be remembered, and say what the
    passage is about, in order. East Asian scripts only.
    """
    if not language.typography.east_asian:
        return
    for span in spans:
        for opener, closer in language.typography.quotes:
            if opener == "《" or opener == closer or text.find(opener, span.start, span.end) < 0:
                continue
            quoted = re.compile(f"{re.escape(opener)}([^{re.escape(opener + closer)}]+){re.escape(closer)}")
            for match in quoted.finditer(text, span.start, span.end):
                inner = trimmed(text, Span(*match.span(1)))
                if _coined(text, inner, language) and _guides(text, Span(*match.span()), span, language):
                    yield Excerpt((inner,))
            yield from _twins(text, span, (opener, closer), language)


def _coined(text: str, inner: Span, language: Language) -> bool:
    """Whether the words are short, balanced, and no scrap of talk."""
    wording = inner.of(text)
    parts = [part for part in _PARTS.split(wording) if part]
    lengths = [len(part) for part in parts]
    balanced = 2 <= len(parts) <= 4 and max(lengths) <= 1.8 * min(lengths) and min(lengths) >= 4
    return (
        balanced
        and _LEAST <= size(wording, language) <= _MOST
        and not _MARKS.search(wording)
        and not turns(language).conversation.search(wording)
    )


def _guides(text: str, quoted: Span, sentence: Span, language: Language) -> bool:
    """Whether the words around a quotation say that it is what all is done by; not inside another quotation, which is
    then the name of something (“‘账清、人勤’示范站”), nor as one of several.
    """
    before = text[sentence.start : quoted.start]
    if not whole(before) or before.endswith("、"):
        return False
    before, behind = before[-_AROUND:], text[quoted.end : quoted.end + _AROUND]
    return any(re.search(f"(?:{head})$", before) and re.match(tail, behind) for head, tail in turns(language).mottos)


def _twins(text: str, span: Span, marks: tuple[str, str], language: Language) -> Iterator[Excerpt]:
    """Two quotations of one build, each behind whom it is said of: 党员“…着”，群众“…着”."""
    opener, closer = map(re.escape, marks)
    name, quoted = "[^，。；：、“”「」]{2,8}?", f"{opener}([^{closer}]{{4,10}}){closer}"
    twins = f"(?:{language.builds.made})({name}{quoted}[，、]{name}{quoted})"
    for match in pattern(twins).finditer(text[span.start : span.end]) if language.builds.made else ():
        first, second = match[2], match[3]
        alike = len(first) == len(second) and any(a == b for a, b in zip(first, second, strict=True))
        if alike and size(match[1], language) <= _MOST:
            yield Excerpt.of(span.start + match.start(1), span.start + match.end(1))
