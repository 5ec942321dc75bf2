"""The forms that a slide can have: what each holds, and its way out when it does not fit."""

from __future__ import annotations

from speechdeck.kinds.agenda import AGENDA
from speechdeck.kinds.bullets import BULLETS
from speechdeck.kinds.cards import CARDS
from speechdeck.kinds.chart import CHART
from speechdeck.kinds.closing import CLOSING
from speechdeck.kinds.compare import COMPARE
from speechdeck.kinds.cover import COVER
from speechdeck.kinds.detail import DETAIL
from speechdeck.kinds.figures import FIGURES
from speechdeck.kinds.kind import Kind
from speechdeck.kinds.opening import OPENING
from speechdeck.kinds.quote import QUOTE
from speechdeck.kinds.recap import RECAP
from speechdeck.kinds.section import SECTION
from speechdeck.kinds.statement import STATEMENT
from speechdeck.kinds.steps import STEPS
from speechdeck.kinds.timeline import TIMELINE

__all__ = ["KINDS", "Kind"]

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        COVER, OPENING, AGENDA, SECTION, CARDS, DETAIL, BULLETS, FIGURES, CHART, STEPS, TIMELINE, COMPARE, QUOTE,
        STATEMENT, RECAP, CLOSING,
    )
}  # fmt: skip
