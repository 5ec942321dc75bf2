"""A stretch of the speech without points of its own → slides of about a minute each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.forms import Passage, continued, own_title, slides, statement
from speechdeck.plan.page import ARRANGED, Draft, excerpts
from speechdeck.plan.speech import Speech
from speechdeck.prose.key_figure import key_figures
from speechdeck.prose.sentences import sentences

#: Seconds in which several figures are said.
_FIGURES = 12.0


def worth_a_slide(speech: Speech, span: Span, least: float) -> bool:
    """Whether a stretch takes so many seconds that it is worth a slide of its own, or states figures."""
    length = speech.seconds(span)
    if length >= least:
        return True
    return length >= _FIGURES and bool(key_figures(speech.text, speech.prose(span), speech.language))


def stretch_slides(
    speech: Speech, key: str, title: Sequence[Excerpt], span: Span, section: int | None, start: int,
    said: Sequence[str] = (), under: Sequence[Excerpt] = (),
) -> list[Draft]:  # fmt: skip
    """All slides of a stretch; the first has the title given, the others one of their own words.

    A piece without a line that is short enough for a title goes on under the title of the slide before it. A piece
    that gives no two lines stays with that slide. Empty if no piece gives any. `said` is what the slide before shows,
    `under` the heading that the first goes under if it has neither title nor such a line.
    """
    drafts: list[Draft] = []
    for piece in _pieces(speech, span):
        number = len(drafts) + 1
        name = key if number == 1 else f"{key}.p{number}"
        passage = Passage(name, tuple(title) if number == 1 else (), piece, section, tuple(said))
        begin = start if number == 1 else piece[0].start
        made = slides(speech, passage, begin, drafts, under)
        if not made and (drafts or under):
            made = slides(speech, continued(passage, drafts, under), begin)
            made = made if drafts else [_part(draft, key, under) for draft in made]
        unnamed = not made and not passage.title and key[0].isdigit()
        if unnamed and (named := own_title(speech, passage, any_line=True)):
            made = slides(speech, passage._replace(title=named), begin)  # rather any line over it than no slide at all
        if not made and (slide := statement(speech, passage)):
            made = [Draft(slide, begin)]
        drafts += made
    return drafts


def _part(draft: Draft, key: str, under: Sequence[Excerpt]) -> Draft:
    """A slide of arranged items as a part of the slide that shows the heading over it ("2.t" → "2~t"), unless words of
    its own are about all of them.
    """
    above, _, own = key.rpartition(".")
    named = set(excerpts(draft.slide.slot("title"))) - set(under)
    if draft.slide.key != key or draft.slide.kind not in ARRANGED or named:
        return draft
    return draft._replace(slide=replace(draft.slide, key=f"{above}~{own}" if above else own))


def _pieces(speech: Speech, span: Span) -> tuple[tuple[Span, ...], ...]:
    """The sentences of a stretch in pieces of about a minute, as the grain of the deck has it."""
    said = [sentence for part in speech.prose(span) for sentence in sentences(speech.text, part)]
    lengths = [speech.seconds(sentence) for sentence in said]
    total = sum(lengths)
    count = max(1, round(total / speech.grain.slide))
    pieces: list[list[Span]] = [[] for _ in range(count)]
    spoken = 0.0
    for sentence, length in zip(said, lengths, strict=True):
        place = int((spoken + length / 2) * count / total) if total else 0
        pieces[min(count - 1, place)].append(sentence)
        spoken += length
    return tuple(tuple(piece) for piece in pieces if piece)
