"""Phrase boundaries."""

from __future__ import annotations

import pytest

from speechdeck.text.phrases import boundary_score, inside_words


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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("先进党组织和优秀个人", "先进|党组织|和|优秀|个人"),
        ("提高中心工作水平", "提高|中心|工作|水平"),
        ("深入学习贯彻会议精神", "深入|学习|贯彻|会议|精神"),
    ],
)
def test_words_are_known(text: str, words: str) -> None:
    inside = inside_words(text)
    shown = "".join(("" if place in inside or place == 0 else "|") + char for place, char in enumerate(text))
    assert shown == words
