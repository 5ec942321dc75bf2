"""The length of a speech → which slides frame its content."""

from __future__ import annotations

from typing import NamedTuple

from speechdeck.diagnostics import Diagnostic, Diagnostics
from speechdeck.model.options import Content
from speechdeck.model.source import Span
from speechdeck.plan.speech import Speech
from speechdeck.prose.pace import units

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
        sections=speech.grain.sections and many and inside / len(points) >= SECTION,
        recap=speech.grain.recap and 3 <= len(points) <= 6 and total >= RECAPPED,
    )


#: A pace that differs from the usual one by more than this is told: nobody speaks half as fast again for long.
_FAST, _SLOW = 1.4, 0.6


def pace_wished(speech: Speech, content: Content) -> float | None:
    """Characters or words a minute: as wished for, or as many as make the speech as long as is wished for."""
    if content.minutes is None:
        return content.pace
    said = sum(units(part.of(speech.text), speech.language) for part in speech.spoken)
    return max(said, 1) / content.minutes


def hurried(speech: Speech, content: Content) -> Diagnostics:
    """A word on a length of time that the speech does not fit: "plan.pace"."""
    pace, usual = speech.pace, speech.language.pace
    if content.minutes is None or pace is None or _SLOW <= pace / usual <= _FAST:
        return ()
    minutes = speech.seconds(Span(0, len(speech.text))) * pace / usual / 60
    wished = f"{content.minutes:g} minutes"
    much = "much for" if pace > usual else "little for"
    return (
        Diagnostic(
            "plan.pace",
            f"The speech is {much} {wished}: at the usual pace it takes about {max(1, round(minutes))}.",
            hint=f"{round(pace)} a minute instead of {round(usual)} would be needed.",
        ),
    )
