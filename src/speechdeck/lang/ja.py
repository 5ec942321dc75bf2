"""Japanese."""

from __future__ import annotations

from speechdeck.model.language import LAST, NEXT, Anatomy, Division, Language, NumberingFamily, Typography
from speechdeck.model.syntax import Linkage

_DIGITS = "一二三四五六七八九"
_NUMBERS = {char: number for number, char in enumerate((*_DIGITS, "十"), 1)} | {
    f"十{char}": 10 + number for number, char in enumerate(_DIGITS, 1)
}
_WIDE = {char: number for number, char in enumerate("１２３４５６７８９", 1)}
_ANY = _NUMBERS | _WIDE | {str(number): number for number in range(1, 21)}
_N = r"(?P<n>[一二三四五六七八九十]{1,2}|[0-9１-９]{1,2})"
_CIRCLED = {char: number for number, char in enumerate("①②③④⑤⑥⑦⑧⑨⑩", 1)}
_SEQUENCE = {"まず": 1, "はじめに": 1, "次に": NEXT, "つぎに": NEXT, "さらに": NEXT, "続いて": NEXT, "最後に": LAST}

_FAMILIES = (
    NumberingFamily(
        "一、", r"(?P<n>[一二三四五六七八九十]{1,2})[、．.](?![一二三四五六七八九十])\s*", 1, 2.2, "line", _NUMBERS
    ),
    NumberingFamily("第一に、", rf"第{_N}(?:に|は|の[^、。]{{1,6}}は|点は)?[、，]?\s*", 2, 2.0, "clause", _ANY, "第"),
    NumberingFamily(
        "一つ目は", rf"{_N}(?:つ目|点目|番目)(?:は|に|の[^、。]{{1,8}}は)[、，]?", 3, 2.0, "clause", _ANY
    ),
    NumberingFamily("1.", r"(?P<n>[0-9０-９]{1,2})[．.、](?![0-9０-９])\s*", 2, 2.2, "line"),
    NumberingFamily("（1）", r"[（(]\s*(?P<n>[0-9０-９]{1,2})\s*[)）]\s*", 3, 2.2, "line"),
    NumberingFamily("①", r"(?P<n>[①②③④⑤⑥⑦⑧⑨⑩])\s*", 4, 2.2, "inside", _CIRCLED),
    NumberingFamily(
        "まず", r"(?P<n>まず|はじめに|次に|つぎに|さらに|続いて|最後に)(?:は)?[、，]",
        4.5, 1.4, "sentence", _SEQUENCE, "第", ceremonial=True,
    ),
)  # fmt: skip

JAPANESE = Language(
    code="ja",
    name="日本語",
    typography=Typography(
        tag="ja-JP",
        east_asian=True,
        no_start=frozenset(
            "、。，．・：；？！）」』】》〉〕｝”’…‥―ー～々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％,.;:?!)]}%"
        ),
        no_end=frozenset("（「『【《〈〔｛“‘￥＄$([{"),
        quotes=(("「", "」"), ("『", "』"), ("“", "”")),
    ),
    labels={"agenda": "目次", "ellipsis": "……"},
    clock="〔このスライド {slide}　ここまで {total}〕",
    pace=300.0,
    numerals={"cn": tuple(_NUMBERS)},
    division=Division(
        families=_FAMILIES,
        announcing=(r"(?P<n>[一二三四五六七八九2-9２-９])(?:つ|点|項目)",),
        counts=_ANY,
        ceremony=r"感謝|御礼|お礼|お祝い|お慶び|ありがとう|敬意",
        turns=r"さて|次に|一方|それでは|今年|昨年|本日|最後に|また、|今後|まず",
        leans=r"これ|それ|その|この|しかし|ですから|そして|例えば|つまり|だから",
    ),
    anatomy=Anatomy(
        greeting=r"(?:皆さん|皆様|みなさん)?[、，]?(?:おはようございます|こんにちは|こんばんは)",
        salutation=r"(?:皆さん|皆様|みなさん|ご列席の皆様|各位)[、，。！]",
        thanks=r"(?:ご清聴)?(?:どうも)?ありがとうございま(?:した|す)。",
        wrapping=r"最後に|終わりに|結びに",
    ),
    linkage=Linkage(joint="、"),
)
