"""Russian."""

from __future__ import annotations

from speechdeck.lang.european import ROMANS, counts, numbering
from speechdeck.model.language import Anatomy, Cuts, Division, Language, Typography
from speechdeck.model.syntax import Syntax

# Each tuple holds the words of one ordinal: as adverb, as adjective.
_ORDINALS = (
    ("во-первых", "первое", "первый", "первая", "прежде всего"),
    ("во-вторых", "второе", "второй", "вторая"),
    ("в-третьих", "третье", "третий", "третья"),
    ("в-четвёртых", "в-четвертых", "четвёртое", "четвертое", "четвёртый", "четвертый"),
    ("в-пятых", "пятое", "пятый", "пятая"),
    ("в-шестых", "шестое", "шестой"),
    ("седьмое", "седьмой"),
    ("восьмое", "восьмой"),
)
_THING = r"(?:задач[аи]|вопрос|направлени[ея]|причина|тема|шаг|пункт|цель|принцип|урок|слайд)"

_FAMILIES = numbering(
    _ORDINALS,
    then=("затем",),
    last=("наконец", "последнее"),
    conjunctions="И|Но|А",
    articles="",
    things=_THING,
)
_COUNTS = counts("два три четыре пять шесть семь восемь")

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
    clock="[Этот слайд {slide}, всего {total}]",
    pace=110.0,
    numerals={"roman": tuple(ROMANS)},
    cuts=Cuts(
        units=(
            "процент",
            "процента",
            "процентов",
            "миллион",
            "миллиона",
            "миллионов",
            "миллиард",
            "миллиарда",
            "миллиардов",
            "млн",
            "млрд",
            "рублей",
            "долларов",
        )
    ),
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
    syntax=Syntax(joint=r"(?i:\s*(?:и|или)\b)"),
)
