"""The end of the speech → its appeal and its thanks; and, before it, the points once more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechdeck.model.deck import Slide, Slot
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.page import Draft, line, numeral
from speechdeck.plan.speech import Speech, within
from speechdeck.prose.choose import Chosen, graded


def closing(speech: Speech) -> list[Draft]:
    """The last slide; none if the speech ends with its last point."""
    outline = speech.outline
    span = outline.closing or (Span(outline.thanks.start, len(speech.text)) if outline.thanks else None)
    if span is None:
        return []
    appeal = _appeal(speech, span)
    thanks = [line("thanks", outline.thanks)] if outline.thanks else []
    if appeal is None:
        if not outline.thanks:
            return []
        return [Draft(Slide("closing", "closing", (line("title", outline.thanks),)), span.start)]
    slots: list[Slot] = [line("title", *appeal.variants)]
    if lead := _lead(speech, span, appeal):
        slots.append(line("lead", lead))
    return [Draft(Slide("closing", "closing", (*slots, *thanks)), span.start)]


def _appeal(speech: Speech, span: Span) -> Chosen | None:
    """The strongest line of the last sentences, the later the better."""
    items = [item for item in graded(speech.text, speech.parts(span), speech.language) if not _is_thanks(speech, item)]
    if not items:
        return None
    last = items[-6:]
    return max(last, key=lambda item: (item.score + 0.3 * last.index(item), item.thought.span.start))


def _is_thanks(speech: Speech, item: Chosen) -> bool:
    thanks = speech.outline.thanks
    return bool(thanks and item.thought.span.start < thanks.end and thanks.start < item.thought.span.end)


def _lead(speech: Speech, span: Span, appeal: Chosen) -> Excerpt | None:
    """The line before the appeal, if it is in the same breath."""
    items = [
        item for item in graded(speech.text, speech.parts(span), speech.language)
        if item.thought.span.end <= appeal.thought.span.start
    ]  # fmt: skip
    fitting = within([item.variants[0] for item in items[-1:]], speech, speech.pick(34, 16))
    return fitting[0] if fitting else None


def recap(speech: Speech, heads: Sequence[tuple[Excerpt, ...]], keys: Sequence[str], start: int) -> list[Draft]:
    """The points once more; only if the speech has a wording of its own to stand above them."""
    title = _recap_title(speech)
    if not title:
        return []
    slots: list[Slot] = [line("title", *title)]
    for number, (head, key) in enumerate(zip(heads, keys, strict=True), 1):
        slots += [numeral(f"num{number}", number), line(f"head{number}", *head, link=key)]
    return [Draft(Slide("recap", "recap", tuple(slots), count=len(heads)), start)]


def _recap_title(speech: Speech) -> tuple[Excerpt, ...]:
    """The count and noun of what was announced: 讲四点意见 → 四点意见."""
    announcement = speech.outline.announcement
    if announcement is None:
        return ()
    wording = announcement.spans[-1]
    for pattern in speech.language.announcing:
        match = re.search(pattern, speech.text[wording.start : wording.end])
        if match and "n" in match.re.groupindex and match.start("n") > 0:
            return (Excerpt.of(wording.start + match.start("n"), wording.end),)
    return ()
