"""Phrase boundaries."""

from __future__ import annotations

import pytest

from speechdeck.text.phrases import boundary_score, inside_word


@pytest.mark.parametrize("text", ["我们守护港口的清晨", "认真研究海上安全的各项要求", "船员把平安带回家"])
def test_boundaries_are_budoux_s_own(text: str) -> None:
    budoux = pytest.importorskip("budoux")
    places, place = set(), 0
    for chunk in budoux.load_default_simplified_chinese_parser().parse(text)[:-1]:
        place += len(chunk)
        places.add(place)
    ours = {place for place in range(1, len(text)) if (boundary_score(text, place, "zh-CN") or 0) > 0}
    assert ours == places


def test_a_language_without_model_has_no_scores() -> None:
    assert boundary_score("quiet harbour", 6, "en-US") is None


def test_common_words_are_known() -> None:
    assert inside_word("先进党组织", 3)
    assert not inside_word("先进党组织", 2)
