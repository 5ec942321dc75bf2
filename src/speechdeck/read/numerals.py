"""Numbers as Word's list formats write them (ECMA-376 Part 1, 17.18.59 ST_NumberFormat)."""

from __future__ import annotations

from collections.abc import Callable

_HAN = "〇一二三四五六七八九"
_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty"
).split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def write(number: int, style: str) -> str:
    """A number in a list format; in Arabic digits where the format is unknown or has no such number."""
    written = _STYLES[style](number) if style in _STYLES and number > 0 else ""
    return written or str(number)


def _roman(number: int) -> str:
    letters = ""
    for value, sign in _ROMAN:
        letters += sign * (number // value)
        number %= value
    return letters


def _letter(number: int) -> str:
    """a, b … z, aa, bb …: Word repeats the letter."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _counting(digits: str, units: tuple[str, ...]) -> Callable[[int], str]:
    """一, 十, 十一, 二十, 一百〇一: the way one counts, up to 9999."""

    def count(number: int) -> str:
        if number > 9999:
            return ""
        words, zero = "", False
        for power in (3, 2, 1, 0):
            digit = number // 10**power % 10
            if digit == 0:
                zero = bool(words)
                continue
            words += (digits[0] if zero else "") + digits[digit] + units[power]
            zero = False
        return words

    def spoken(number: int) -> str:
        words = count(number)
        return words[1:] if words.startswith("一十") else words

    return spoken


def _digits(number: int) -> str:
    return "".join(_HAN[int(digit)] for digit in str(number))


def _row(first: str, count: int) -> Callable[[int], str]:
    """Signs that follow one another in Unicode: ① … ⑳."""
    return lambda number: chr(ord(first) + number - 1) if number <= count else ""


def _listed(words: str | list[str]) -> Callable[[int], str]:
    return lambda number: words[number - 1] if number <= len(words) else ""


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


_chinese = _counting(_HAN, ("", "十", "百", "千"))
_legal = _counting(_LEGAL, ("", "拾", "佰", "仟"))

_STYLES: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02d}",
    "decimalFullWidth": lambda number: "".join(chr(ord(digit) + 0xFEE0) for digit in str(number)),
    "decimalEnclosedCircle": _row("①", 20),
    "decimalEnclosedCircleChinese": _row("①", 20),
    "decimalEnclosedParen": _row("⑴", 20),
    "decimalEnclosedFullstop": _row("⒈", 20),
    "lowerLetter": _letter,
    "upperLetter": lambda number: _letter(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "ordinal": _ordinal,
    "ordinalText": lambda number: _listed(_ORDINALS)(number).capitalize(),
    "cardinalText": lambda number: _listed(_ONES)(number).capitalize(),
    "chineseCounting": _chinese,
    "chineseCountingThousand": _chinese,
    "taiwaneseCounting": _chinese,
    "taiwaneseCountingThousand": _chinese,
    "japaneseCounting": _chinese,
    "ideographDigital": _digits,
    "taiwaneseDigital": _digits,
    "japaneseDigitalTenThousand": _digits,
    "chineseLegalSimplified": _legal,
    "ideographLegalTraditional": _counting("零壹貳參肆伍陸柒捌玖", ("", "拾", "佰", "仟")),
    "ideographTraditional": _listed(_STEMS),
    "ideographZodiac": _listed(_BRANCHES),
    "ideographEnclosedCircle": _row("㊀", 10),
}
