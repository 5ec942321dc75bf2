"""How much stands on slides: a slide about once a minute, whatever the length and the build of the speech."""

from __future__ import annotations

from typing import NamedTuple

from speechdeck.model.options import Content
from speechdeck.model.source import Span
from speechdeck.plan.speech import Speech

#: Seconds of speech that carry a slide of their own. An item of 100 Chinese characters takes half a minute and gives
#: two to four bullets; anything shorter stands beside its siblings.
ITEM = 26.0
#: Seconds after which one slide becomes boring: then the text is cut into more of them.
SLIDE = 85.0
#: A main point that is spoken of for less than this needs no slide to announce it.
SECTION = 70.0
#: A speech shorter than this has no frame of agenda and recap around it.
FRAMED, RECAPPED = 120.0, 420.0
#: More points than this are no agenda: two slides hold sixteen heads.
LISTED = 16


class Pacing(NamedTuple):
    """What the speech's length allows."""

    seconds: float
    agenda: bool
    returns: bool  # whether the agenda comes once more before each section
    sections: bool
    recap: bool


def pacing(speech: Speech, content: Content) -> Pacing:
    """Decide which frame slides the speech carries."""
    points = speech.outline.points
    total = speech.seconds(Span(0, len(speech.text)))
    inside = sum(speech.seconds(point.extent) for point in points)
    many = len(points) >= 2
    return Pacing(
        seconds=total,
        agenda=content.agenda != "none" and 2 <= len(points) <= LISTED and total >= FRAMED,
        returns=content.agenda == "each",
        sections=many and inside / len(points) >= SECTION,
        recap=3 <= len(points) <= 6 and total >= RECAPPED,
    )
