"""The language of a speech is found from a sentence or two."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.read.language import detect


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("zh", "同志们，今年的任务很重，时间很紧。"),
        ("zh", "我们用 Python 和 Kubernetes 把 APP 的 QPS 提高了三倍。"),
        ("zh", "感谢の字，是日语；我们今天说的是中国话，讲的是中国故事。"),
        ("zh-hant", "各位來賓，感謝大家的參與，讓我們繼續努力。"),
        ("en", "Good morning. It is a pleasure to be with you in this hall today."),
        ("en", "Thank you, 王先生, for the kind words and for the tea."),
        ("ja", "皆さん、こんにちは。本日は新しい計画について説明いたします。"),
        ("ko", "여러분, 안녕하십니까. 오늘 大韓民國 의 미래를 말씀드리겠습니다."),
        ("fr", "Mesdames et messieurs, nous sommes ici pour parler de ce qui nous unit dans les moments difficiles."),
        ("de", "Meine Damen und Herren, wir haben in diesem Jahr mehr erreicht als erwartet, und das ist gut."),
        ("es", "Señoras y señores, estamos aquí para hablar de lo que nos une en los momentos más difíciles."),
        ("ru", "Дорогие друзья, сегодня у нас большой праздник."),
    ],
)
def test_detect(code: str, text: str) -> None:
    assert detect(text) == code
    assert code in LANGUAGES


def test_what_is_in_no_known_language_counts_as_english() -> None:
    assert detect("Καλημέρα σας, κυρίες και κύριοι.") == "en"
    assert detect("12 345 6789") == "en"
