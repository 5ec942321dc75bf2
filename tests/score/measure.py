"""Speeches on disk → figures of merit. Run as a program it raises the floor to what is reached now, never lowers it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from speechdeck.cli.outline import as_json
from speechdeck.outline import outline
from speechdeck.read import read
from tests.conftest import CORPUS
from tests.score.reference import Reference, parse
from tests.score.scoring import Tally

HERE = Path(__file__).parent
FLOOR = HERE / "floor.json"


def own_speeches() -> Iterator[Reference]:
    for path in sorted((HERE / "speeches").glob("*.txt")):
        yield parse(path.stem, path.read_text("utf-8"))


def outlined(path: Path) -> dict[str, Any]:
    manuscript, _ = read(path)
    return as_json(manuscript.text, outline(manuscript)[0])


def own_figures(folder: Path) -> dict[str, float]:
    """Figures over the speeches of this folder, written without annotations to `folder`."""
    tally = Tally()
    for reference in own_speeches():
        path = folder / f"{reference.name}.txt"
        path.write_text(reference.text, "utf-8")
        tally.sections(reference.outline, outlined(path))
    return tally.figures()


def corpus_figures(folder: Path) -> dict[str, float]:
    """Figures over real speeches: `folder` holds texts/ID.txt and gold/ID.json."""
    tally = Tally()
    for path in sorted((folder / "gold").glob("*.json")):
        wanted = json.loads(path.read_text("utf-8"))
        speech = folder / "texts" / f"{wanted['id']}.txt"
        if wanted["structure"] == "explicit":
            tally.sections(wanted, outlined(speech))
        else:
            tally.boundaries(read(speech)[0].text, wanted, outlined(speech))
    return tally.figures()


def floor() -> dict[str, dict[str, float]]:
    return json.loads(FLOOR.read_text("utf-8")) if FLOOR.exists() else {}


def _raise_floor() -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        reached = {"own": own_figures(Path(folder))}
    if (CORPUS / "dev").is_dir():
        reached["corpus"] = corpus_figures(CORPUS / "dev")
    old = floor()
    raised = {
        group: {name: max(value, old.get(group, {}).get(name, 0.0)) for name, value in figures.items()}
        for group, figures in reached.items()
    }
    FLOOR.write_text(json.dumps(old | raised, indent=1) + "\n", "utf-8")
    print(json.dumps(reached, indent=1))


if __name__ == "__main__":
    _raise_floor()
