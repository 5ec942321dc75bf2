"""A few bullets of one level → a row for each, where the theme has a layout for that: a list that looks designed.

Two sides of one line each are no lists at all: they are set in large type. Speaker and date on a cover are two lines of
one area, or stand apart where the theme has places for them.
"""

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
    if slide.kind == "compare":
        return _in_lines(slide, theme)
    if slide.kind == "cover":
        return _apart(slide, theme)
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


def _in_lines(slide: Slide, theme: Theme) -> Slide | None:
    """A comparison with text1 and text2 for its bodies, if each is of one paragraph."""
    bodies = [slot for slot in slide.slots if slot.name.startswith("body")]
    if "compare@line" not in theme.layouts or any(len(wording) > 1 for body in bodies for wording in body.variants):
        return None
    names = {slot.name: slot.name.replace("body", "text") for slot in bodies}
    return replace(slide, slots=tuple(replace(slot, name=names.get(slot.name, slot.name)) for slot in slide.slots))


def _apart(slide: Slide, theme: Theme) -> Slide | None:
    """A cover with meta1 and meta2 for its meta: the last line, which is the date where there is one, stands apart."""
    meta = slide.slot("meta")
    if "cover@apart" not in theme.layouts or meta is None or any(len(wording) < 2 for wording in meta.variants):
        return None
    slots = (
        Slot("meta1", tuple(wording[:-1] for wording in meta.variants), meta.link),
        Slot("meta2", tuple(wording[-1:] for wording in meta.variants), meta.link),
    )
    return replace(slide, slots=tuple(each for slot in slide.slots for each in (slots if slot is meta else (slot,))))
