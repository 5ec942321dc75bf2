"""The extractor reads our own speeches, and real ones where they are present, at least as well as ever before."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.score.measure import corpus_figures, floor, own_figures, own_speeches
from tests.score.reference import parse
from tests.score.scoring import Tally


def test_a_reference_is_what_its_annotations_say() -> None:
    reference = parse("x", "甲。⟦1|一、|乙⟧\n⟦2|（一）|丙⟧。⟦1||丁⟧")
    assert reference.text == "甲。一、乙\n（一）丙。丁"
    first, second = reference.outline["sections"]
    assert (first["label"], first["span"], second["span"]) == ("一、", [2, 5], [11, 12])
    assert first["children"][0]["heading"] == "丙"


def test_enough_speeches_in_both_languages() -> None:
    names = [reference.name for reference in own_speeches()]
    assert len(names) >= 24
    assert min(sum(name.startswith(code) for name in names) for code in ("zh", "en")) >= 10


def test_a_perfect_outline_scores_one_and_an_empty_one_nothing() -> None:
    perfect, empty = Tally(), Tally()
    for reference in own_speeches():
        perfect.sections(reference.outline, reference.outline)
        empty.sections(reference.outline, {"sections": []})
    assert set(perfect.figures().values()) == {1.0}
    assert empty.figures()["tree"] == empty.figures()["exact"] == 0.0


def test_own_speeches_reach_the_floor(tmp_path: Path) -> None:
    reached = own_figures(tmp_path)
    assert _below(reached, floor()["own"]) == {}


def test_corpus_reaches_the_floor(corpus: Path) -> None:
    if not (corpus / "dev").is_dir():
        pytest.skip("the corpus has no development part")
    assert _below(corpus_figures(corpus / "dev"), floor()["corpus"]) == {}


def _below(reached: dict[str, float], least: dict[str, float]) -> dict[str, tuple[float, float]]:
    """Measures that fall short of the floor: name → (reached, floor)."""
    return {name: (reached[name], bar) for name, bar in least.items() if reached[name] < bar}
