"""The best lines of a passage → bullets, and the phrase to remember beside them."""

from __future__ import annotations

from collections.abc import Sequence

from speechdeck.model.deck import Slide
from speechdeck.model.source import Excerpt, Span
from speechdeck.plan.forms.passage import Passage
from speechdeck.plan.forms.title import own_title
from speechdeck.plan.page import line, lines, room
from speechdeck.plan.speech import Speech
from speechdeck.prose.choose import Chosen, chosen
from speechdeck.prose.cues import cues
from speechdeck.prose.density import figure_count
from speechdeck.prose.quotation import key_phrases
from speechdeck.prose.size import letters

#: Characters and words that all bullets of a slide may have together: half of a minute's speech is more than is read.
ROOM = (125.0, 58.0)
#: Lines that a passage of figures may have, however soon it is said: each figure is news.
_FIGURES = 4
#: The share of a passage that the paragraph of its title must have for a phrase of it to be that of the slide, and
#: characters between the two.
_CORE, _NEAR = 0.5, 80
#: Seconds from which on a passage is worth a slide even if its lines are not the best.
_WORTH = 20.0
#: The score of a line that is shown only where a slide of so long, or of twice as long, would have no two without it:
#: what is below says nothing alone.
_BARELY, _AT_WORST = -1.4, -3.0


def bullets(speech: Speech, passage: Passage) -> Slide | None:
    """Two to four bullets and, if the passage coins one, its key phrase."""
    title = passage.title or own_title(speech, passage)
    if not title:
        return None
    said = [*passage.said, *(speech.read(item) for item in title[:1])]
    phrase = None if passage.wish == "bullets" else _key_phrase(speech, passage, title)
    beside = [*said, speech.read(phrase)] if phrase else said
    items = choice(speech, passage.spans, beside, room(speech, *title[:1], *([phrase] if phrase else [])))
    if phrase:
        items = tuple(item for item in items if not _says(speech, item, phrase))
    new = tuple(item for item in items if not _repeats(title[0], item))
    items = new if len(new) >= 2 else items
    if len(items) < 2:
        phrase, items = None, choice(speech, passage.spans, said, room(speech, *title[:1]))
    if len(items) < 2:
        return None
    body = lines("body", [item.variants for item in items], speech)
    return passage.slide("detail" if phrase else "bullets", title, [body, *([line("key", phrase)] if phrase else [])])


def _key_phrase(speech: Speech, passage: Passage, title: Sequence[Excerpt]) -> Excerpt | None:
    """The first phrase to remember that the passage has and its title is about; none that the title says already."""
    shown = [letters(speech.read(item)) for item in title]
    return next(
        (
            each
            for each in key_phrases(speech.text, passage.spans, speech.language)
            if _about(speech, passage, title[0], each)
            and not any(letters(speech.read(each)) in words for words in shown)
        ),
        None,
    )


def _about(speech: Speech, passage: Passage, title: Excerpt, phrase: Excerpt) -> bool:
    """Whether a phrase says what the title is about: it comes back, or stands close to the line that is the title;
    under a heading in the paragraph that follows it, among the first of its sentences or in the last.
    """
    said = "".join(letters(span.of(speech.text)) for span in passage.spans)
    if said.count(letters(speech.read(phrase))) > 1:
        return True
    own = next((place for place, each in enumerate(passage.spans) if _inside(title, each)), None)
    spans = passage.spans if own is not None else _paragraph(speech, passage.spans)
    place = next((place for place, each in enumerate(spans) if _inside(phrase, each)), None)
    if place is None or cues(speech.language).anaphora.match(speech.text, spans[place].start):
        return False
    if own is not None:
        near = _paragraph(speech, spans[min(place, own) :])
        core = sum(map(len, near)) >= _CORE * sum(map(len, spans[min(place, own) :]))
        apart = max(title.start - phrase.end, phrase.start - title.end)
        return core and apart <= _NEAR and abs(place - own) <= 1 and spans[max(place, own)] in near
    return 2 * place <= len(spans) or place == len(spans) - 1


def _inside(excerpt: Excerpt, span: Span) -> bool:
    return span.start <= excerpt.start < span.end


def _paragraph(speech: Speech, spans: Sequence[Span]) -> Sequence[Span]:
    """The first of the sentences and those that stand in one paragraph with it."""
    first = speech.paragraph(spans[0].start) or spans[0]
    return [span for span in spans if span.end <= first.end]


def _says(speech: Speech, item: Chosen, phrase: Excerpt) -> bool:
    """Whether a bullet says the phrase in full."""
    return letters(speech.read(phrase)) in letters(speech.read(item.variants[0]))


def _repeats(title: Excerpt, item: Chosen) -> bool:
    """Whether a bullet is the line that the title was made of, with a few words more."""
    line = item.variants[0]
    return any(span.start <= title.start and title.end <= span.end for span in line.spans) and 2 * (
        title.end - title.start
    ) >= sum(map(len, line.spans))


def choice(speech: Speech, spans: Sequence[Span], said: Sequence[str], left: float) -> tuple[Chosen, ...]:
    """The thoughts of a passage that go on its slide, as far as there is room left; where it has not two good ones, two
    that will do."""
    length = sum(speech.seconds(span) for span in spans)
    usual = 2 if length < 16 else 3 if length < 27 else 4
    usual = max(usual, min(_FIGURES, figure_count(speech.text, spans, speech.language)))
    most, most_said = usual + speech.grain.more, min(left, speech.pick(*ROOM)) * (1 + speech.grain.more / usual)
    good = chosen(speech.text, spans, speech.language, most, said=said, room=most_said, following=True)
    if len(good) >= 2 or length < _WORTH:
        return good
    floor = _BARELY if length < 2 * _WORTH else _AT_WORST
    return chosen(speech.text, spans, speech.language, 2, said=said, room=most_said, floor=floor, following=True)
