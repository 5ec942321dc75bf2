"""A few bullets of one level → a row for each, where the theme has a layout for that: a list that looks designed."""

from __future__ import annotations

from dataclasses import replace

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.theme import Theme

_LISTS = ("bullets", "detail")


def in_rows(slide: Slide, theme: Theme) -> Slide | None:
    """The slide with a slot text1, text2 … for each bullet of its body.

    None where it has a key phrase beside them, where they are of several levels, or more or fewer than the theme has
    rows for ("bullets-3@rows"). Wordings of another number of bullets are left out: rows would change their number.
    """
    body = slide.slot("body")
    if slide.kind not in _LISTS or body is None or slide.slot("key"):
        return None
    count = len(body.variants[0])
    if f"bullets-{count}@rows" not in theme.layouts:
        return None
    variants = [wording for wording in body.variants if len(wording) == count]
    if any(paragraph.level > 1 for wording in variants for paragraph in wording):
        return None
    rows = [
        Slot(f"text{place + 1}", tuple((wording[place],) for wording in variants), body.link) for place in range(count)
    ]
    others = [slot for slot in slide.slots if slot is not body]
    return replace(slide, kind="bullets", slots=(*others, *rows), count=count)
