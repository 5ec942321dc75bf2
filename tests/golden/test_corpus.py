"""Every real speech keeps the four promises, as it is and with a wish, each in another theme than its neighbours."""

from __future__ import annotations

from pathlib import Path

import pytest

from speechdeck.model.options import Value
from speechdeck.pipeline import build
from speechdeck.theme import available
from speechdeck.write import WRITERS
from tests import promises
from tests.conftest import CORPUS

SPEECHES = sorted(CORPUS.glob("**/*-[0-9][0-9][0-9].txt"))
THEMES = [entry.name for entry in available()]
WISHES: list[dict[str, Value]] = [
    {"detail": "brief"},
    {"minutes": 12},
    {"slides": 25, "agenda": "each"},
    {"detail": "full", "build": True},
    {"slides": 8},
]

pytestmark = pytest.mark.skipif(
    not SPEECHES, reason="no corpus of real speeches here: set SPEECHDECK_CORPUS to its folder"
)


@pytest.mark.parametrize("place", range(len(SPEECHES)), ids=lambda place: SPEECHES[place].stem)
def test_a_real_speech_keeps_the_promises_whatever_is_wished_for(place: int) -> None:
    for wishes in ({}, WISHES[place % len(WISHES)]):
        check(SPEECHES[place], THEMES[place % len(THEMES)], wishes)


def check(speech: Path, theme: str, wishes: dict[str, Value]) -> None:
    made = build(speech, theme=theme, wishes=wishes)
    assert promises.broken(made, WRITERS[".pptx"](made.fitted)) == []
