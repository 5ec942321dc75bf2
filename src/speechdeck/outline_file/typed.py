"""Words that the user gives with the request (speaker, date, footer, watermark) → places behind the speech, his own.

They are as little the speech's as what is typed into an outline file, and stand where that stands: in `Manuscript.own`.
"""

from __future__ import annotations

from dataclasses import replace

from speechdeck.model.deck import Typed
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.options import Brand
from speechdeck.model.outline import Outline
from speechdeck.model.source import Excerpt, Span


def typed(manuscript: Manuscript, outline: Outline, brand: Brand) -> tuple[Manuscript, Outline, Typed]:
    """The manuscript with the words behind it, the outline with speaker, organisation and date as they are given."""
    given = {name: words for name, words in brand._asdict().items() if words and name != "logo"}
    text, places = manuscript.text, {}
    for name, words in given.items():
        start = len(text) + 1
        text += f"\n{words}"
        places[name] = Excerpt((Span(start, start + len(words)),), fixed=True)
    if not places:
        return manuscript, outline, Typed()
    own = (*manuscript.own, *(place.spans[0] for place in places.values()))
    changed = replace(
        outline,
        speaker=places.get("speaker", outline.speaker),
        organisation=places.get("organisation", outline.organisation),
        date=places.get("date", outline.date),
    )
    shown = Typed(*(places.get(name) for name in Typed._fields))
    return replace(manuscript, text=text, own=own), changed, shown
