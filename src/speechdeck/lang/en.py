"""English."""

from __future__ import annotations

from speechdeck.lang.en_cuts import CUTS
from speechdeck.lang.en_division import DIVISION
from speechdeck.lang.en_frame import ANATOMY, FURNITURE
from speechdeck.lang.en_rhetoric import RHETORIC
from speechdeck.lang.en_series import SERIES
from speechdeck.lang.en_syntax import HEADS, SYNTAX
from speechdeck.model.language import Language, Typography

ENGLISH = Language(
    code="en",
    name="English",
    typography=Typography(
        tag="en-US",
        east_asian=False,
        no_start=frozenset(",.;:?!)]}%’”…"),
        no_end=frozenset("([{“‘$£€"),
        quotes=(("“", "”"), ("‘", "’"), ('"', '"')),
    ),
    labels={"agenda": "Agenda", "ellipsis": "…", "unit.open": "(", "unit.close": ")"},
    clock="[This slide {slide}, so far {total}]",
    pace=130.0,
    division=DIVISION,
    anatomy=ANATOMY,
    furniture=FURNITURE,
    cuts=CUTS,
    series=SERIES,
    heads=HEADS,
    syntax=SYNTAX,
    rhetoric=RHETORIC,
)
