"""Items that are too short for slides of their own → one slide of cards, or of bullets with their texts."""

from __future__ import annotations

from collections.abc import Sequence

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.outline import Point
from speechdeck.model.source import Excerpt
from speechdeck.plan.page import line, lines, numeral
from speechdeck.plan.speech import Speech, within
from speechdeck.prose.choose import chosen
from speechdeck.prose.shorten import headings

#: The longest head and text of a card, by the number of cards on a slide: what every theme can hold (look book, 6).
_CARD = {2: (22, 60), 3: (16, 48), 4: (12, 28), 5: (12, 20), 6: (10, 20)}
#: Full-width characters to words.
_WORDS = 0.42


def group_slide(
    speech: Speech, key: str, title: Sequence[Excerpt], points: Sequence[Point], section: int | None
) -> Slide | None:
    """Several points on one slide: as cards if every head is short enough, else as bullets; None for fewer than two."""
    if len(points) < 2:
        return None
    heads = [headings(speech.text, point.heading, speech.language) or (point.heading,) for point in points]
    texts = [_text(speech, point) for point in points]
    return _cards(speech, key, title, points, heads, texts, section) or _listed(
        speech, key, title, heads, texts, section
    )


def _text(speech: Speech, point: Point) -> tuple[Excerpt, ...]:
    """The one line that says most of what stands under a heading."""
    said = [speech.read(point.heading)]
    best = chosen(speech.text, speech.parts(speech.body(point)), speech.language, 1, said=said)
    return best[0].variants if best else ()


def _cards(
    speech: Speech, key: str, title: Sequence[Excerpt], points: Sequence[Point],
    heads: Sequence[tuple[Excerpt, ...]], texts: Sequence[tuple[Excerpt, ...]], section: int | None,
) -> Slide | None:  # fmt: skip
    count = len(points)
    most_head, most_text = _CARD.get(count if count <= 6 else (count + 1) // 2, (12, 28))
    short = [within(head, speech, speech.pick(most_head, max(3, most_head * _WORDS))) for head in heads]
    if not all(short) or count > 12:
        return None
    lower = [within(text, speech, speech.pick(most_text, most_text * _WORDS)) for text in texts]
    with_text = all(lower)
    slots: list[Slot] = [line("title", *title)]
    for number, (head, text) in enumerate(zip(short, lower, strict=True), 1):
        slots += [numeral(f"num{number}", number), line(f"head{number}", *head)]
        if with_text:
            slots.append(line(f"text{number}", *text))
    return Slide(key, "cards", tuple(slots), count=count, section=section)


def _listed(
    speech: Speech, key: str, title: Sequence[Excerpt],
    heads: Sequence[tuple[Excerpt, ...]], texts: Sequence[tuple[Excerpt, ...]], section: int | None,
) -> Slide:  # fmt: skip
    """Heads as bullets; each with its text under it, as long as the slide stays readable."""
    shown = [within(head, speech, speech.pick(40, 18)) or head[-1:] for head in heads]
    room = speech.pick(130, 64) - sum(speech.size(head[0]) for head in shown)
    under = [text[-1:] for text in texts]
    with_text = len(heads) <= 4 and all(under) and sum(speech.size(text[0]) for text in under) <= room
    items = [item for head, text in zip(shown, under, strict=True) for item in ((head, text) if with_text else (head,))]
    levels = [1, 2] * len(heads) if with_text else [1] * len(heads)
    return Slide(key, "bullets", (line("title", *title), lines("body", items, speech, levels)), section=section)
