"""Charts of every form, with and without a sentence beside them."""

from __future__ import annotations

from dataclasses import replace

from speechdeck.model.chart import Chart, Series, Sort, Value
from tests.layout.building import DeckMaker

#: Measure, unit and names of what is drawn, by language.
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "zh": {
        "measure": ("夜间客流", "万人次"),
        "years": ("2021年", "2022年", "2023年", "2024年", "2025年"),
        "lines": ("火车站线", "大学城线", "医院线", "工业园线"),
        "rates": ("正点率", "满意率"),
        "takeaway": ("五年翻了一番，靠的是一趟一趟准点发车",),
    },
    "en": {
        "measure": ("Night riders", "thousand"),
        "years": ("2021", "2022", "2023", "2024", "2025"),
        "lines": ("Station line", "University line", "Hospital line", "Works line"),
        "rates": ("On time", "Satisfied"),
        "takeaway": ("Ridership doubled because every bus left on time",),
    },
}
_RIDERS = ("42.5", "51.2", "60.8", "74", "86.3")
_SHARES = ("40", "30", "18", "12")
_RATES = (("91.5", "93.1", "95.2", "96.8", "98.4"), ("72.4", "75.9", "80.3", "84.8", "88.1"))


def charts(maker: DeckMaker, title: str) -> None:
    """Add the slides; their titles begin with `title`."""
    words = WORDS[maker.language]
    measure, unit = words["measure"]
    takeaway = {"takeaway": words["takeaway"][0]}
    _slide(maker, "time", f"{title} 1", words["years"], {measure: _RIDERS}, unit, 4, takeaway)
    _slide(maker, "time", f"{title} 2", words["years"], {measure: _RIDERS}, unit, 4, {})
    _slide(maker, "items", f"{title} 3", words["lines"], {measure: _RIDERS[:4]}, unit, 3, takeaway)
    _slide(maker, "shares", f"{title} 4", words["lines"], {measure: _SHARES}, "%", 0, {})
    rates = dict(zip(words["rates"], _RATES, strict=True))
    _slide(maker, "time", f"{title} 5", words["years"], rates, "%", 4, takeaway)


def _slide(
    maker: DeckMaker, sort: Sort, title: str, names: tuple[str, ...], rows: dict[str, tuple[str, ...]], unit: str,
    marked: int, takeaway: dict[str, str],
) -> None:  # fmt: skip
    categories = tuple(maker.excerpt(name) for name in names)
    series = tuple(Series(maker.excerpt(name), tuple(_values(maker, row))) for name, row in rows.items())
    measure = {"measure": next(iter(rows))} if len(rows) == 1 else {}
    slide = maker.slide("chart", title=title, **measure, **takeaway)
    chart = Chart(sort, categories, series, maker.excerpt(unit), marked)
    maker.slides[-1] = replace(slide, chart=chart)


def _values(maker: DeckMaker, row: tuple[str, ...]) -> list[Value]:
    return [Value(float(digits), maker.excerpt(digits)) for digits in row]
