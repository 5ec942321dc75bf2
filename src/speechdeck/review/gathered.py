"""Objections → one for each cause: what one colour or one misspelt name does in all the layouts that a theme inherits.

A palette entry that is too pale is objected to in dozens of layouts, at lines of files that are not the designer's: the
first is told with how many there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from speechdeck.review.objection import Objection

#: What several objections have in common: the colour of a text, or all that follows the key.
_COLOUR = re.compile(r": ((?:colour|emphasis) #[0-9A-F]{6}) on ")


def gathered(objections: Iterable[Objection], own: str) -> Iterator[Objection]:
    """Objections of the theme's `own` file as they are; those at places of others once for each cause."""
    every = list(objections)
    at_home = {_cause(each) for each in every if _is_own(each, own)}
    abroad: dict[str, list[Objection]] = {}
    for each in every:
        if not _is_own(each, own) and not each.inherited:
            abroad.setdefault(_cause(each), []).append(each)
    for each in every:
        cause = _cause(each)
        if _is_own(each, own) or each.inherited:
            yield each
        elif cause in abroad and (each.code != "theme.mistake" or cause not in at_home):
            others = len(abroad.pop(cause)) - 1
            more = f", and in {others} more places" if others else ""
            yield each._replace(message=each.message + more)


def _is_own(each: Objection, own: str) -> bool:
    return each.where == own or each.where.rpartition(":")[0] == own


def _cause(each: Objection) -> str:
    colour = _COLOUR.search(each.message)
    if colour:
        return colour[1]
    key, _, rest = each.message.partition(" ")
    return f"{key.rpartition('.')[2]} {rest}" if each.code == "theme.mistake" else each.message
