"""Every encoding a speech may be kept in is recognised, however short or mixed the text."""

from __future__ import annotations

import codecs

import pytest

from speechdeck.read.decode import decode

SIMPLIFIED = "同志们：今天我们召开全区重点项目推进会。第一，要加快建设进度；第二，要守住安全底线。"
TRADITIONAL = "各位同仁：今天我們召開年度檢討會議。第一，要加強服務品質；第二，要守住安全底線。"
MIXED = "WiFi 6 上线了，APP 下载量超过 3.5 万次。Thank you all for coming to this meeting today!"
JAPANESE = "皆さん、こんにちは。本日はお忙しい中お集まりいただき、ありがとうございます。"
KOREAN = "여러분, 안녕하십니까. 오늘 이 자리에 함께해 주셔서 진심으로 감사드립니다."
RUSSIAN = "Дорогие друзья! Сегодня мы открываем новую школу, и я хочу поблагодарить всех."
FRENCH = "Chers collègues, après une année difficile, nous avons réussi. Voilà pourquoi je suis très fière."

WIDE = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"]


@pytest.mark.parametrize("encoding", [*WIDE, "gbk", "gb18030"])
@pytest.mark.parametrize("text", [SIMPLIFIED, MIXED])
def test_simplified(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", [*WIDE, "big5", "big5hkscs", "gb18030"])
def test_traditional(encoding: str) -> None:
    assert decoded(TRADITIONAL.encode(encoding)) == TRADITIONAL


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (KOREAN, "cp949"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (FRENCH, "cp1252"),
        (FRENCH, "latin-1"),
    ],
)
def test_others(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize("text", ["谢谢大家", "同志们，大家好！", "各位领导、各位来宾", "二〇二六年报告", "你好 hello"])
def test_short_gbk(text: str) -> None:
    assert decoded(text.encode("gbk")) == text


@pytest.mark.parametrize("text", ["謝謝大家", "各位貴賓，大家好！", "感謝各位的參與"])
def test_short_big5(text: str) -> None:
    assert decoded(text.encode("big5")) == text


def test_a_rare_name_in_gb18030() -> None:
    text = "主持人李䶮同志宣布大会开始，全场起立，热烈鼓掌。"  # beyond GBK: four bytes
    assert decoded(text.encode("gb18030")) == text


def test_utf8_cut_off_in_a_character_is_still_utf8() -> None:
    assert decoded((SIMPLIFIED * 5).encode()[:-1]).startswith(SIMPLIFIED)


def test_line_ends_become_lf_and_the_mark_goes() -> None:
    assert decode(codecs.BOM_UTF8 + b"one\r\ntwo\rthree\n") == ("one\ntwo\nthree\n", "utf-8")


@pytest.mark.parametrize("raw", [b"\x00\x01\x02\x03" * 50, b"text\x00\x00\x00\x01more", bytes(range(256)) * 4])
def test_binary_is_no_text(raw: bytes) -> None:
    assert decode(raw) is None


def decoded(raw: bytes) -> str:
    found = decode(raw)
    assert found is not None
    return found[0]
