"""A theme file → what a designer would object to, each with file, line and key.

kinds       layouts that some slide is made on
contrast    every text against what is behind it
ladder      sizes in order, none too small, lines far enough apart
places      areas apart from each other and from the edge
limits      text as long as the planner may offer it, in Chinese and English
typefaces   faces that we have the measures of, for every system
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from speechdeck.errors import ThemeError
from speechdeck.model.theme import Theme
from speechdeck.review.contrast import Contrast
from speechdeck.review.gathered import gathered
from speechdeck.review.keys import Keys, area_keys
from speechdeck.review.kinds import kinds
from speechdeck.review.ladder import ladder
from speechdeck.review.limits import limits
from speechdeck.review.objection import Found, Objection, Place
from speechdeck.review.places import places
from speechdeck.review.typefaces import typefaces
from speechdeck.theme.find import locate
from speechdeck.theme.load import load
from speechdeck.theme.source import Source, read, shown

__all__ = ["Objection", "review"]


def review(name_or_path: str) -> tuple[Theme | None, tuple[Objection, ...]]:
    """The theme, and everything in it that should be otherwise, in the order of its layouts.

    A layout that cannot be read is an objection too; without a theme that can be read at all there is none.
    Raises ThemeError only where there is no such file.
    """
    path = locate(name_or_path)
    try:
        theme, source = load(path, lazily=True), read(path)
    except ThemeError as error:
        return None, (_unreadable(error),)
    looks = (kinds, Contrast(theme), partial(ladder, theme), partial(places, theme), partial(limits, theme))
    found = [_placed(each, source, path) for each in typefaces(theme)]
    for name in theme.layouts:
        try:
            layout = theme.layouts[name]
        except ThemeError as error:
            found.append(_unreadable(error))
            continue
        found += [_placed(each, source, path) for look in looks for each in look(layout)]
    return theme, tuple(gathered(dict.fromkeys(found), str(path)))


def _unreadable(error: ThemeError) -> Objection:
    place, _, message = error.message.partition(": ")
    return Objection("theme.mistake", message or error.message, place if message else "", error.hint, grave=True)


def _placed(found: Found, source: Source, path: Path) -> Objection:
    keys = _keys(found.at, source)
    where = source.place(keys)
    # Where colours clash is told whichever file places the text: the palette may be this one's.
    own = where.rpartition(":")[0] == str(path) or where == str(path) or found.code == "theme.contrast"
    message = f"{shown(keys)}: {found.message}"
    return Objection(found.code, message, where, found.hint, found.grave, inherited=not own)


def _keys(at: Place, source: Source) -> Keys:
    return at.keys if at.layout is None else area_keys(source.tree, at.layout, at.area)
