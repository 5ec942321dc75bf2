"""What the closing slide ends on: the call, the refrain; never that the speech is over, nor half a sentence."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.model.outline import Outline
from speechdeck.model.source import Span
from speechdeck.plan.appeal import appeal
from speechdeck.plan.speech import Speech
from tests.plan.speeches import manuscript


def ended(text: str, language: str) -> tuple[str, str | None] | None:
    speech = Speech.of(manuscript(text, language), Outline(None, ()), LANGUAGES[language])
    found = appeal(speech, Span(0, len(text)))
    if found is None:
        return None
    wordings, lead = found
    return speech.read(wordings[0]), speech.read(lead) if lead else None


def test_a_refrain_is_what_the_speech_ends_on() -> None:
    text = (
        "My grandmother kept one rule for the boat. Mend it early. Mend it together.\n"
        "I took that rule to every harbour I worked in, and I wish it for you.\n"
        "Mend it early. Mend it together."
    )
    assert ended(text, "en") == (
        "Mend it early. Mend it together",
        "I took that rule to every harbour I worked in, and I wish it for you",
    )


def test_a_refrain_in_quotation_marks_keeps_both() -> None:
    text = "“Mend it early and together.”\nShe said it every spring of her life.\n“Mend it early and together.”"
    found = ended(text, "en")
    assert found is not None
    assert found[0].count("“") == found[0].count("”")


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("让我们一起把家乡的河守护好。我就讲到这里。", "zh", "把家乡的河守护好"),
        ("我们要把每一条街巷都扫干净。代理主席，我谨此陈辞。", "zh", "把每一条街巷都扫干净"),
        ("We will open every pier. I will stop there and take your questions.", "en", "We will open every pier"),
    ],
)
def test_words_about_its_own_end_are_not_what_it_ends_on(text: str, language: str, words: str) -> None:
    found = ended(text, language)
    assert found is not None
    assert words in found[0]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("我们相信，只要大家齐心，一定能让茶山重新绿起来。", "zh"),
        ("12\n\n祝愿乡亲们年年丰收、岁岁平安。", "zh"),
        ("Conclusion\n\nTogether we will bring the ferry back to the island.", "en"),
    ],
)
def test_the_line_above_says_something_by_itself(text: str, language: str) -> None:
    found = ended(text, language)
    assert found is not None
    assert found[1] is None


def test_a_sentence_that_stands_goes_before_one_that_leans() -> None:
    text = "We must rebuild the sea wall together. Because when the water rises, we all will stand in it."
    assert ended(text, "en") == ("We must rebuild the sea wall together", None)


def test_the_name_of_who_is_to_act_is_no_call() -> None:
    text = "各级部门以及各有关单位，要进一步提高对防汛工作的认识，努力开创新局面。"
    found = ended(text, "zh")
    assert found is not None
    assert not found[0].startswith("各级部门")
