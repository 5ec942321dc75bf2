"""Korean."""

from __future__ import annotations

from speechdeck.model.language import LAST, NEXT, Anatomy, Division, Language, NumberingFamily, Typography

_WORDS = ("첫째", "둘째", "셋째", "넷째", "다섯째", "여섯째", "일곱째", "여덟째", "아홉째", "열째")
_ORDINALS = {word: number for number, word in enumerate(_WORDS, 1)} | {
    f"{word} 번째": number for number, word in enumerate(("첫", "두", "세", "네", "다섯"), 1)
}
_SEQUENCE = {"먼저": 1, "우선": 1, "다음으로": NEXT, "이어서": NEXT, "끝으로": LAST, "마지막으로": LAST}
_COUNTS = {"두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7}
_ROMANS = {roman: number for number, roman in enumerate("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ", 1)}

_FAMILIES = (
    NumberingFamily("Ⅰ.", r"(?P<n>[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])[.．]?\s+", 1, 2.4, "line", _ROMANS),
    NumberingFamily("1.", r"(?P<n>[0-9]{1,2})[.)](?![0-9])\s*", 2, 2.2, "line"),
    NumberingFamily("(1)", r"\((?P<n>[0-9]{1,2})\)\s*", 3, 2.2, "line"),
    NumberingFamily(
        "첫째,", rf"(?P<n>{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})(?:는|로)?[,，:]?\s*",
        3, 2.2, "sentence", _ORDINALS, "째",
    ),
    NumberingFamily(
        "먼저,", rf"(?P<n>{'|'.join(_SEQUENCE)})[,，]?\s+",
        4, 1.3, "sentence", _SEQUENCE, "째", ceremonial=True,
    ),
)  # fmt: skip

KOREAN = Language(
    code="ko",
    name="한국어",
    typography=Typography(
        tag="ko-KR",
        east_asian=True,
        no_start=frozenset(",.;:?!)]}%”’…」』】》〉，。、；：？！）"),
        no_end=frozenset("([{“‘「『【《〈（$"),
        quotes=(("“", "”"), ("‘", "’"), ("「", "」"), ("『", "』")),
    ),
    labels={"agenda": "목차", "ellipsis": "……"},
    clock="[이 슬라이드 {slide}, 누적 {total}]",
    pace=280.0,
    division=Division(
        families=_FAMILIES,
        announcing=(rf"(?P<n>{'|'.join(_COUNTS)}|[2-9])\s?(?:가지|개)",),
        counts=_COUNTS,
        ceremony=r"감사|축하|환영|경의|인사",
        turns=r"존경하는|사랑하는|국민 여러분|이제|오늘|지금|앞으로|다음으로|우리는|특히",
        leans=r"이것|그것|그리고|그러나|하지만|그래서|따라서|예를 들어|이는|또한",
    ),
    anatomy=Anatomy(
        greeting=r"안녕하(?:십니까|세요)[^.!?\n]{0,40}[.!?]",
        salutation=r"(?:존경하는|사랑하는|친애하는)[^.!?\n]{0,60}[!,.]|국민 여러분[!,.]",
        thanks=r"(?:대단히 |정말 )?감사합니다\.?|고맙습니다\.?",
        wrapping=r"끝으로|마지막으로|이제 말씀을 마치|다시 한번",
    ),
)
