"""How slides come up: transitions as the schema has them, on every slide, and none unasked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from drawn import deck
from opened import parts, tag

from speechdeck.model.options import Show


def slides(show: Show) -> list[list[str]]:
    """The effects of each slide's transitions."""
    written = parts(replace(deck(), show=show))
    return [
        [effect.tag for transition in root.iter(tag("p:transition")) for effect in transition]
        for name, root in written.items()
        if name.startswith("ppt/slides/slide")
    ]


@pytest.mark.parametrize("effect", ["fade", "push"])
def test_every_slide_has_its_transition(effect: str) -> None:
    assert {tuple(each) for each in slides(Show(transition=effect))} == {(tag(f"p:{effect}"),)}


def test_there_is_none_unasked() -> None:
    assert not any(slides(Show()))
