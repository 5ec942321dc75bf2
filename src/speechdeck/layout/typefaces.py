"""A theme's typefaces → a word on those whose widths are not known."""

from __future__ import annotations

from speechdeck.diagnostics import Diagnostic, Diagnostics
from speechdeck.model.theme import Theme
from speechdeck.text.metrics import is_known


def unmeasured(theme: Theme) -> Diagnostics:
    """ "layout.typeface" for each wanted Latin face that text cannot be measured in: it is set as for the widest."""
    wanted = dict.fromkeys(stack.latin[0] for stack in theme.fonts.values() if stack.latin)
    return tuple(
        Diagnostic(
            "layout.typeface",
            f"The widths of the typeface {face} are not known: lines may break earlier than they need to.",
            "Check its name, if it is a usual one.",
        )
        for face in wanted
        if not is_known(face)
    )
