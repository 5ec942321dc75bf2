"""A read sample of lines reaches the bars; where the speeches are present, most of its good lines are still made."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from tests.score.shortening import BROKEN, GOOD, UNTRUE, Verdict, lines_of, verdicts

#: The shares that the sample must have: grammatical, and true to the speech.
_GRAMMATICAL, _TRUE = 0.95, 0.98
#: The share of the lines found good that are still made the same. Rules change which lines are chosen; when more than
#: this have changed, the sample says little, and a new one should be read.
_VALID = 0.5


def test_the_sample_reaches_the_bars() -> None:
    found = verdicts()
    counts = {kind: sum(each.verdict == kind for each in found) for kind in (GOOD, BROKEN, UNTRUE)}
    assert len(found) >= 200 and sum(counts.values()) == len(found)
    assert 1 - counts[BROKEN] / len(found) >= _GRAMMATICAL
    assert 1 - counts[UNTRUE] / len(found) >= _TRUE


def test_every_fault_has_a_class_and_no_line_its_words() -> None:
    for each in verdicts():
        assert bool(each.fault) == (each.verdict != GOOD)
        assert all(char.isascii() for char in each.row())


def test_what_was_found_good_is_still_made(corpus: Path) -> None:
    folder = corpus / "dev" / "texts"
    if not folder.is_dir():
        pytest.skip("the corpus has no development part")
    wanted: dict[str, list[Verdict]] = defaultdict(list)
    for each in verdicts():
        if each.verdict == GOOD:
            wanted[each.speech].append(each)
    valid = total = 0
    for name, found in sorted(wanted.items())[:20]:  # enough to tell, in a few seconds
        made = {(line.places, line.mark) for line in lines_of(folder / f"{name}.txt")}
        total += len(found)
        valid += sum((each.places, each.mark) in made for each in found)
    assert valid >= _VALID * total, f"{total - valid} of {total} good lines are not made any more: read a new sample"
