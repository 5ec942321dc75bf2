"""Russian."""

from __future__ import annotations

from speechdeck.model.language import LAST, Anatomy, Division, Language, NumberingFamily, Typography

# Each tuple holds the words of one ordinal: as adverb, as adjective.
_ORDINALS = (
    ("во-первых", "первое", "первый", "первая"),
    ("во-вторых", "второе", "второй", "вторая"),
    ("в-третьих", "третье", "третий", "третья"),
    ("в-четвёртых", "в-четвертых", "четвёртое", "четвертое", "четвёртый", "четвертый"),
    ("в-пятых", "пятое", "пятый", "пятая"),
    ("в-шестых", "шестое", "шестой"),
    ("седьмое", "седьмой"),
    ("восьмое", "восьмой"),
)
_NUMBERS = {form: n for n, words in enumerate(_ORDINALS, 1) for word in words for form in (word, word.capitalize())}
_LAST = dict.fromkeys(("наконец", "Наконец", "последнее", "Последнее"), LAST)
_WORDS = "|".join(sorted({*_NUMBERS, *_LAST}, key=len, reverse=True))
_COUNTS = {word: n for n, word in enumerate(("два", "три", "четыре", "пять", "шесть", "семь", "восемь"), 2)}
_ROMANS = {roman: n for n, roman in enumerate(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"), 1)}

_THING = r"(?:задач[аи]|вопрос|направлени[ея]|причина|тема|шаг|пункт|цель|принцип|урок|слайд)"

_FAMILIES = (
    NumberingFamily("I.", r"(?P<n>[IVX]{1,5})[.)]\s+", 1, 2.2, "line", _ROMANS),
    NumberingFamily("1.", r"(?P<n>[0-9]{1,2})[.)](?![0-9])\s+", 2, 2.2, "line"),
    NumberingFamily("(1)", r"\((?P<n>[0-9]{1,2})\)\s*", 3, 2.2, "inside"),
    NumberingFamily(
        "Во-первых,", rf"(?:(?:И|Но|А),?\s+)?(?P<n>{_WORDS})\s*[,:—–]\s*",
        3, 2.2, "clause", _NUMBERS | _LAST, "ordinal", ceremonial=True,
    ),
    NumberingFamily(
        "Во-первых, …", rf"(?P<n>{_WORDS})\s+{_THING}",
        2, 2.0, "sentence", _NUMBERS | _LAST, "ordinal", woven=True,
    ),
    NumberingFamily(
        "Во-первых, …", rf"(?P<n>{_WORDS})\s+(?=\w)", 3, 1.2, "sentence", _NUMBERS | _LAST, "ordinal"
    ),
)  # fmt: skip

RUSSIAN = Language(
    code="ru",
    name="русский",
    typography=Typography(
        tag="ru-RU",
        east_asian=False,
        no_start=frozenset(",.;:?!)]}%’”…»"),
        no_end=frozenset("([{„“«$£€№"),
        quotes=(("«", "»"), ("„", "“")),
    ),
    labels={"agenda": "Содержание", "ellipsis": "…"},
    pace=110.0,
    numerals={"roman": tuple(_ROMANS)},
    division=Division(
        families=_FAMILIES,
        announcing=(rf"\b(?P<n>{'|'.join(_COUNTS)}|[0-9]{{1,2}})\s+(?:\w+\s+)?{_THING}\b",),
        counts=_COUNTS,
        ceremony=r"(?i)спасибо|благодар|поздравл|приветств|честь",
        turns=(r"(?:Сегодня|Теперь|Что касается|Уважаемые|Дорогие|Хочу|Перейд[её]м|Далее|В этом году)\b"),
        leans=(r"(?:Он|Она|Они|Это|Этот|Эта|Эти|И|Но|А|Поэтому|Например|Также|Кроме того)\b"),
    ),
    anatomy=Anatomy(
        greeting=r"(?:Здравствуйте|Добр(?:ый|ое|ого)|Приветствую)[^.!?\n]{0,80}[.!,]",
        salutation=r"(?:Уважаемые|Дорогие|Друзья|Коллеги|Товарищи|Дамы и господа)[^.!?\n]{0,120}[,:!]",
        thanks=r"(?:Спасибо|Благодарю)[^.!?\n]{0,60}[.!]",
        wrapping=r"(?:В заключение|Подводя итог|В завершение|Желаю)\b",
    ),
)
