"""What a slide kind is, and the ways of cutting a slide that every kind may use."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeAlias

from speechdeck.model.deck import Paragraph, Phrase, Slide, Slot, Wording
from speechdeck.model.source import Excerpt, Span

#: A way out of a slide that does not fit: slide and speech → what to show instead; empty where it does not apply.
WayOut: TypeAlias = Callable[[Slide, str], tuple[Slide, ...]]


class Kind(NamedTuple):
    """A form that a slide can have.

    `holds` says what it is for. `slots` are the names of its areas, "N" standing for 1 to the slide's count.
    `ways_out` are tried in order when a slide does not fit; the first that yields anything is taken.
    """

    name: str  # key in KINDS
    holds: str
    slots: tuple[str, ...]
    most: int = 0  # items that any theme has a layout for; 0 where the kind has no items
    least: int = 0
    ways_out: tuple[WayOut, ...] = ()

    def smaller(self, slide: Slide, source: str = "") -> tuple[Slide, ...]:
        """The same content on more slides, or in a plainer form; empty where nothing smaller exists.

        The notes are dealt to the parts in order. `source` is the speech; with it, notes are cut at sentences and
        long paragraphs at clauses. The parts keep the slide's title; their keys are "2.1" and "2.1~2".
        """
        return next((parts for way in self.ways_out if (parts := way(slide, source))), ())


# ── items ────────────────────────────────────────────────────────────────────────────────────────────────────────


def items(slide: Slide, *names: str) -> tuple[tuple[Slot, ...], ...]:
    """The slots of each item, in order: items(slide, "head", "text") → ((head1, text1), (head2, text2), …)."""
    return tuple(
        tuple(slot for name in names if (slot := slide.slot(f"{name}{number}"))) for number in range(1, slide.count + 1)
    )


def numbered(members: Iterable[tuple[Slot, ...]]) -> tuple[Slot, ...]:
    """The slots of items, named anew from 1; a numeral keeps the number it shows."""
    return tuple(
        replace(slot, name=slot.name.rstrip("0123456789") + str(number))
        for number, member in enumerate(members, 1)
        for slot in member
    )


def halves(slide: Slide, source: str, *names: str, least: int = 4) -> tuple[Slide, ...]:
    """The first half of the items, then the rest; the larger half first. Empty below `least` items."""
    members = items(slide, *names)
    if len(members) < least:
        return ()
    cut = (len(members) + 1) // 2
    rest = tuple(slot for slot in slide.slots if not re.search(r"\d$", slot.name))
    parts = tuple(
        replace(slide, slots=rest + numbered(part), count=len(part), icons=icons)
        for part, icons in ((members[:cut], slide.icons[:cut]), (members[cut:], slide.icons[cut:]))
    )
    return dealt(slide, parts, source)


def without(slide: Slide, *names: str) -> tuple[Slide, ...]:
    """The slide without the slots of these names (the notes keep the words); empty where it has none of them."""
    kept = tuple(slot for slot in slide.slots if slot.name.rstrip("0123456789") not in names)
    return (replace(slide, slots=kept),) if len(kept) < len(slide.slots) else ()


# ── bullets ──────────────────────────────────────────────────────────────────────────────────────────────────────


def as_bullets(slide: Slide, *names: str) -> tuple[Slide, ...]:
    """Items as bullets: the first name is level 1, the others level 2."""
    levels = {name: 1 if place == 0 else 2 for place, name in enumerate(names)}
    slots = [slot for member in items(slide, *names) for slot in member]
    if not slots:
        return ()
    width = max(len(slot.variants) for slot in slots)
    variants = tuple(
        tuple(
            replace(paragraph, level=levels[slot.name.rstrip("0123456789")])
            for slot in slots
            for paragraph in slot.variants[min(choice, len(slot.variants) - 1)]
        )
        for choice in range(width)
    )
    title = tuple(slot for slot in slide.slots if slot.name == "title")
    return (replace(slide, kind="bullets", slots=(*title, Slot("body", variants)), count=0, icons=()),)


def split_body(slide: Slide, source: str) -> tuple[Slide, ...]:
    """The paragraphs of the body on two slides, cut before the level-1 paragraph nearest to the middle."""
    body = slide.slot("body")
    if body is None or len(body.variants[0]) < 2:
        return ()
    paragraphs = body.variants[0]
    cut = _middle(paragraphs)
    same = [variant for variant in body.variants if len(variant) == len(paragraphs)]
    parts = tuple(
        with_body(slide, tuple(variant[half] for variant in same)) for half in (slice(None, cut), slice(cut, None))
    )
    return dealt(slide, parts, source)


def split_paragraph(slide: Slide, source: str) -> tuple[Slide, ...]:
    """A body of one paragraph as two, cut at the mark nearest to its middle. Needs the speech."""
    body = slide.slot("body")
    if body is None or not source or len(body.variants[-1]) != 1:
        return ()
    paragraph = body.variants[-1][0]
    return next(
        (
            (with_body(slide, ((replace(paragraph, phrases=before), replace(paragraph, phrases=after)),)),)
            for before, after in (_cut_phrases(paragraph.phrases, source),)
            if before and after
        ),
        (),
    )


def with_body(slide: Slide, variants: tuple[Wording, ...]) -> Slide:
    """The slide with another body."""
    return replace(
        slide, slots=tuple(Slot("body", variants, slot.link) if slot.name == "body" else slot for slot in slide.slots)
    )


def _middle(paragraphs: Sequence[Paragraph]) -> int:
    """Where to cut a list of bullets: at a level-1 bullet if there is one past the first."""
    tops = [place for place in range(1, len(paragraphs)) if paragraphs[place].level == 1]
    places = tops or list(range(1, len(paragraphs)))
    return min(places, key=lambda place: (abs(2 * place - len(paragraphs)), -place))


# Marks after which a line may end, the stronger first: clauses, then members of a list, then words.
_MARKS = (re.compile(r"[，；：。！？,;:.!?](?=\D)"), re.compile("、"), re.compile(r"\s"))


def _cut_phrases(phrases: tuple[Phrase, ...], source: str) -> tuple[tuple[Phrase, ...], tuple[Phrase, ...]]:
    spans = [span for phrase in phrases if isinstance(phrase.text, Excerpt) for span in phrase.text.spans]
    if not spans:
        return (), ()
    middle = spans[len(spans) // 2].start if len(spans) > 1 else (spans[0].start + spans[0].end) // 2
    at = next((place for mark in _MARKS if (place := _nearest(mark, spans, middle, source)) is not None), middle)
    before = tuple(part for phrase in phrases if (part := _clipped(phrase, 0, at)))
    after = tuple(part for phrase in phrases if (part := _clipped(phrase, at, len(source))))
    return before, after


def _nearest(mark: re.Pattern[str], spans: Sequence[Span], middle: int, source: str) -> int | None:
    first, last = spans[0].start, spans[-1].end
    places = [
        match.end()
        for span in spans
        for match in mark.finditer(source, span.start, span.end)
        if first < match.end() < last
    ]
    return min(places, key=lambda place: abs(place - middle), default=None)


def leading_clauses(paragraph: Paragraph, source: str) -> Paragraph | None:
    """The paragraph up to the end of the clause nearest to its middle, without the mark; None where it is but one."""
    spans = [span for phrase in paragraph.phrases if isinstance(phrase.text, Excerpt) for span in phrase.text.spans]
    if not spans:
        return None
    middle = (spans[0].start + spans[-1].end) // 2
    end = _nearest(_MARKS[0], spans, middle, source)
    if end is None:
        return None
    kept = (part for phrase in paragraph.phrases if (part := _clipped(phrase, 0, end - 1)))
    return replace(paragraph, phrases=tuple(kept))


def _clipped(phrase: Phrase, start: int, end: int) -> Phrase | None:
    """The part of a phrase inside [start, end)."""
    if not isinstance(phrase.text, Excerpt):
        return phrase if start == 0 else None
    spans = tuple(
        Span(max(span.start, start), min(span.end, end))
        for span in phrase.text.spans
        if span.start < end and start < span.end
    )
    capital = phrase.text.capital and start <= phrase.text.start
    return replace(phrase, text=Excerpt(spans, capital)) if spans else None


# ── notes ────────────────────────────────────────────────────────────────────────────────────────────────────────

_SENTENCE_END = re.compile(r"[。！？!?…\n][”’」』）)\"']*|\.[”’\"')]*(?=\s)")


def dealt(slide: Slide, parts: Sequence[Slide], source: str) -> tuple[Slide, ...]:
    """The parts with keys of their own and the notes of `slide`, each carrying what it shows, in order."""
    starts = [_first_word(part, slide.notes) for part in parts]
    notes = slide.notes
    done = []
    for place, part in enumerate(parts):
        after = starts[place + 1] if place + 1 < len(parts) else None
        mine, notes = _split_notes(notes, after, source) if place + 1 < len(parts) else (notes, ())
        key = slide.key if place == 0 else f"{slide.key}~{place + 1}"
        done.append(replace(part, key=key, notes=mine))
    return tuple(done)


def _first_word(part: Slide, notes: tuple[Span, ...]) -> int | None:
    """Where, inside the notes, the words begin that the part shows under its title."""
    if not notes:
        return None
    starts = [
        phrase.text.start
        for slot in part.slots
        if slot.name != "title"
        for wording in slot.variants[:1]
        for paragraph in wording
        for phrase in paragraph.phrases
        if isinstance(phrase.text, Excerpt) and phrase.text.spans
    ]
    return min((start for start in starts if notes[0].start <= start < notes[-1].end), default=None)


def _split_notes(notes: tuple[Span, ...], at: int | None, source: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The notes before and from the sentence that holds `at`; all before where it is unknown."""
    if at is None or not notes:
        return notes, ()
    before: list[Span] = []
    after: list[Span] = []
    for span in notes:
        cut = _sentence_start(span, at, source)
        if cut > span.start:
            before.append(Span(span.start, cut))
        if cut < span.end:
            after.append(Span(cut, span.end))
    return tuple(before), tuple(after)


def _sentence_start(span: Span, at: int, source: str) -> int:
    """Start of the sentence of `span` that holds `at`, or its end if it lies wholly before it."""
    if span.end <= at:
        return span.end
    start = span.start
    for match in _SENTENCE_END.finditer(source, span.start, min(span.end, max(at, span.start))):
        start = match.end()
    return start
