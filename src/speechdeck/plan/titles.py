"""Titles that are unique in the deck, as reading aids and the outline view need them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from speechdeck.model.deck import Paragraph, Slot
from speechdeck.model.source import Excerpt, Label, Span
from speechdeck.plan.page import Draft, excerpts, line, own_key, with_slots
from speechdeck.plan.speech import Speech, titled
from speechdeck.prose.choose import graded
from speechdeck.prose.size import letters

#: So many slides of other kinds bear the title of the first at most: more dots behind it are not told apart.
_PARTS = 5
#: And of figures, which no other title may stand over.
_FIGURES = 9


def unique(speech: Speech, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts with titles of which no two read the same, whichever wording of each the layout takes.

    Parts of one thing ("2.g", "2.g~2") keep the title of the first, and a slide for which the speech has no other short
    words keeps its own: the layout tells them apart.
    """
    taken: set[str] = set()
    done: dict[str, Draft] = {}
    for place, draft in enumerate(drafts):
        end = drafts[place + 1].start if place + 1 < len(drafts) else len(speech.text)
        root, _, part = draft.slide.key.partition("~")
        parts = sum(key.partition("~")[0] == root for key in done)
        most = _FIGURES if draft.slide.kind == "figures" else _PARTS
        full = not part.isdigit() and draft.slide.kind != "chart" and parts > most
        if full and draft.slide.kind == "figures":
            continue  # under another title they would say what that is about; what is said stays with the slide before
        first = None if full else done.get(root)
        title = (_shared(speech, first, draft) if first else None) or _free(speech, draft, end, taken)
        if title and not first and draft.slide.kind == "figures":
            draft = _as_part(speech, draft, title, done)
        if title:
            taken |= {letters(speech.read(item)) for item in excerpts(title)}
            draft = draft._replace(slide=with_slots(draft.slide, title, *_rest(speech, draft, title)))
            if draft.slide.kind == "agenda" and not excerpts(title):  # the label is its title: it need not say it twice
                slots = tuple(slot for slot in draft.slide.slots if slot.name != "sub")
                draft = draft._replace(slide=replace(draft.slide, slots=slots))
        key = own_key(draft.slide.key, done)
        done[key] = draft if key == draft.slide.key else draft._replace(slide=replace(draft.slide, key=key))
    return tuple(done.values())


def _as_part(speech: Speech, draft: Draft, title: Slot, done: Mapping[str, Draft]) -> Draft:
    """Figures whose title a slide of the same main point has already, as another part of that."""
    mine = {letters(speech.read(each)) for each in excerpts(title)}
    key = draft.slide.key
    for other in done:
        bears = mine & {letters(speech.read(each)) for each in excerpts(done[other].slide.slot("title"))}
        if bears and "." in key and "~" not in key and other.partition(".")[0] == key.partition(".")[0]:
            return draft._replace(slide=replace(draft.slide, key=f"{other.partition('~')[0]}~{key}"))
    return draft


def _shared(speech: Speech, first: Draft, draft: Draft) -> Slot | None:
    """The title of the first of several parts; of a section slide, in wordings that every slide holds."""
    title = first.slide.slot("title")
    if title is None or first.slide.kind != "section" or draft.slide.kind == "section":
        return title
    fitting = titled(excerpts(title), speech)
    return line("title", *fitting, link=title.link) if fitting else draft.slide.slot("title")


#: Lines that a slide has at least beside the one that has become its title.
_LEFT = 2


def _rest(speech: Speech, draft: Draft, title: Slot) -> list[Slot]:
    """The body without the line that has become the title, if it has enough others."""
    body = draft.slide.slot("body")
    if body is None or title is draft.slide.slot("title"):
        return []
    said = {letters(speech.read(item)) for item in excerpts(title)}
    left = [tuple(each for each in wording if letters(_words(speech, each)) not in said) for wording in body.variants]
    if min(map(len, left)) == len(body.variants[0]) or min(map(len, left)) < _LEFT:
        return []
    return [replace(body, variants=tuple(left))]


def _words(speech: Speech, paragraph: Paragraph) -> str:
    return "".join(speech.read(phrase.text) for phrase in paragraph.phrases if isinstance(phrase.text, Excerpt))


def _free(speech: Speech, draft: Draft, end: int, taken: set[str]) -> Slot | None:
    """The draft's title without wordings that are taken; another line of what it shows where none is left."""
    title = draft.slide.slot("title")
    if title is None or any(isinstance(wording[0].phrases[0].text, Label) for wording in title.variants):
        return title
    own = [item for item in excerpts(title) if letters(speech.read(item)) not in taken]
    if own:
        return line("title", *own, link=title.link)
    figures = draft.slide.kind == "figures" and not draft.slide.key.isdigit()
    if figures or "~" in draft.slide.key:  # no other line is about all that it shows
        return title
    if draft.slide.kind == "agenda":
        return line("title", Label("agenda"), link=title.link)
    others = [item for item in _others(speech, draft, end) if letters(speech.read(item)) not in taken]
    return line("title", others[0], link=title.link) if others else title


def _others(speech: Speech, draft: Draft, end: int) -> list[Excerpt]:
    """Lines of what is said while the slide is shown, the best first, those that it shows last."""
    span = Span(min(draft.start, end), end)
    shown = [item for slot in draft.slide.slots if slot.name != "title" for item in excerpts(slot)]
    items = sorted(graded(speech.text, speech.prose(span), speech.language), key=lambda item: -item.score)
    items.sort(key=lambda item: any(item.thought.span.contains(Span(each.start, each.end)) for each in shown))
    lines = {letters(speech.read(each)) for each in shown}
    found = [variant for item in items for variant in item.variants]
    found.sort(key=lambda variant: letters(speech.read(variant)) in lines)  # better none that stands below once more
    return list(titled(found, speech))
