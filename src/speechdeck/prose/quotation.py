"""Quotation marks → the phrase that a passage coins: a balanced pair or triple in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from speechdeck.model.language import Language
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import whole
from speechdeck.prose.size import size

#: What a key phrase may hold: shorter is a term, longer is a quotation.
_LEAST, _MOST = 9.0, 31.0
_PARTS = re.compile("[，、；]")
#: Behind quotation marks: what stands in them is the name of something, and no thought of this passage.
_NAME = re.compile(
    "(?:主[题題]|[专專][题題]|系列)?(?:[讲講]座|[讲講]堂|教育|活[动動]|行[动動]|工程|[计計][划劃]|[项項]目|大[赛賽]|比[赛賽]|[论論][坛壇]|[会會][议議]|研[讨討]|丛书|叢書|[课課]程|大[讨討][论論])"
)


#: Before quotation marks: what stands in them is what the speech warns of.
_WARNED = re.compile(
    "(?:像|教育成|[说說]成|所[谓謂]|不是|不要|不能|反[对對]|避免|防止|克服|杜[绝絕]|警惕|[纠糾]正|[摒屏][弃棄]|破除|切忌)[^，。；]{0,4}$"
)


def key_phrase(text: str, spans: Iterable[Span], language: Language) -> Excerpt | None:
    """The first phrase in quotation marks that has two or more parts and is short enough to be remembered."""
    if not language.typography.east_asian:
        return None
    for span in spans:
        for opener, closer in language.typography.quotes:
            if opener == "《" or opener == closer:
                continue
            pattern = f"{re.escape(opener)}([^{re.escape(opener + closer)}]+){re.escape(closer)}"
            for match in re.finditer(pattern, text[span.start : span.end]):
                inner = match.group(1)
                start = span.start + match.start()
                named = bool(_NAME.match(text, span.start + match.end())) or _nested(text, span, match)
                named = named or bool(_WARNED.search(text[max(span.start, start - 8) : start]))
                if not named and _LEAST <= size(inner, language) <= _MOST and _balanced(inner):
                    return Excerpt.of(span.start + match.start(1), span.start + match.end(1))
    return None


def _nested(text: str, span: Span, match: re.Match[str]) -> bool:
    """Whether it stands in another quotation or has one in it: then both are a name (“‘账清、人勤’示范站”)."""
    before = text[span.start : span.start + match.start()]
    return bool(_MARKS.search(match.group(1))) or not whole(before)


_MARKS = re.compile("[“”‘’「」『』]")


def _balanced(inner: str) -> bool:
    parts = [part for part in _PARTS.split(inner.strip("。！；，")) if part]
    lengths = [len(part) for part in parts]
    return 2 <= len(parts) <= 4 and max(lengths) <= 1.8 * min(lengths) and min(lengths) >= 4
