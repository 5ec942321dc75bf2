"""How a slide comes up at the rostrum → its p:transition, as PowerPoint saves it."""

from __future__ import annotations

from speechdeck.model.options import Show

#: The effects by name, at medium speed: a page is turned, and nobody waits for it.
_EFFECTS = {"fade": "<p:fade/>", "push": '<p:push dir="l"/>'}


def transition(show: Show) -> str:
    """The p:transition of a slide; empty where one slide just follows another."""
    effect = _EFFECTS.get(show.transition)
    return f'<p:transition spd="med">{effect}</p:transition>' if effect else ""
