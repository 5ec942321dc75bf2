"""How English speeches say values of one measure one after another."""

from __future__ import annotations

from speechdeck.model.language import SeriesWords

SERIES = SeriesWords(
    times=(r"(?:fiscal year |FY ?)?(?:19|20)\d\d", r"FY ?\d\d", r"the (?:first|second|third|fourth) quarter"),
    changes=(
        r"rose|risen|grew|grown|increased|climbed|jumped|gone up|went up|fell|fallen|declined|dropped|decreased|shrank"
        r"|gained|expanded"
    ),
    leads="to|from",
    states=r"was|were|is|are|stood at|reached|total+ed|came to|has|have|had|been|about|around|nearly|some|at|by",
    shares=r"accounts? for|accounted for|makes? up|made up|represents?|represented|contributes?|contributed|provides?",
    opens="in|for|during",
    leading="and",
    each="respectively",
    goals=(
        r"\b(?:will|would|shall|should|targets?|goals?|aims?|plans?|expects?|expected|projected|forecast|hopes?|could|may"
        r"|might|must|proposed?|estimate[ds]?|budget(?:ed)?|by 20[3-9]\d)\b"
    ),
    against="",  # a value with its year behind it is one, whatever it is compared with
    aside="",
)
