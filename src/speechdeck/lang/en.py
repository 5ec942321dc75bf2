"""English."""

from __future__ import annotations

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
    labels={"agenda": "Agenda", "ellipsis": "…"},
    pace=130.0,
    numerals={"roman": ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")},
)
