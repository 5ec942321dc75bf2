"""Whatever the user wishes for, the four promises hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from speechdeck.model.options import Value
from speechdeck.pipeline import build
from speechdeck.write import WRITERS
from tests import promises

FOLDER = Path(__file__).resolve().parents[2] / "examples"
EXAMPLES = [FOLDER / name for name in ("zh-city-renewal.txt", "zh-park-report.docx", "en-library-keynote.txt")]
WISHES: list[dict[str, Value]] = [
    {"agenda": "each", "transition": "push", "build": True, "advance": True},
    {"agenda": "none", "pace": 120, "build": True},
    {"detail": "brief", "advance": True},
    {"detail": "full"},
    {"slides": 7, "minutes": 8},
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("wishes", WISHES, ids=lambda wishes: " ".join(f"{key}={wishes[key]}" for key in wishes))
def test_the_promises_hold_whatever_is_wished_for(wishes: dict[str, Value], example: Path) -> None:
    made = build(example, theme="government", wishes=wishes)
    assert promises.broken(made, WRITERS[".pptx"](made.fitted)) == []
