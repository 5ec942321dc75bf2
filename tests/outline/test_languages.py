"""Speeches of the other languages: their ordinals number points, and their own words announce and close."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.model.manuscript import Block, Manuscript, Origin
from speechdeck.model.source import Span
from speechdeck.outline import outline

SPEECHES = {
    "ja": ("第一に、道路を直すことです。", "第二に、橋を架けることです。", "第三に、学校を建てることです。"),
    "ko": ("첫째, 길을 고쳐야 합니다. ", "둘째, 다리를 놓아야 합니다. ", "셋째, 학교를 지어야 합니다. "),
    "fr": ("Premièrement, il faut une route. ", "Deuxièmement, il faut un pont. ", "Enfin, il faut une école. "),
    "de": ("Erstens, die Straße muss weg. ", "Zweitens, wir bauen die Brücke. ", "Drittens, die Schule fehlt. "),
    "es": ("Primero, falta un camino. ", "Segundo, hay que hacer un puente. ", "Tercero, falta una escuela. "),
    "ru": ("Во-первых, нужно починить дорогу. ", "Во-вторых, нужно построить мост. ", "В-третьих, нужна школа. "),
}
FILLERS = {
    "ja": "これは長い間の願いであり、今年こそ実現したいと思います。",
    "ko": "이것은 오랫동안 우리가 바라던 일이며 올해는 꼭 이루어야 합니다.",
    "fr": "On en parle depuis des années et tout le monde est d'accord.",
    "de": "Darüber reden wir seit vielen Jahren, und niemand ist dagegen.",
    "es": "Hace muchos años que hablamos de ello y nadie se opone.",
    "ru": "Об этом говорят уже много лет, и никто не возражает.",
}


#: Other words of sequence.
SEQUENCES = {
    "fr": ("D’abord, il faut une route. ", "Ensuite, il faut un pont. ", "Enfin, il faut une école. "),
    "de": ("Zunächst: die Straße muss weg. ", "Des Weiteren: die Brücke. ", "Schließlich: die Schule. "),
    "es": ("En primer lugar, un camino. ", "En segundo lugar, un puente. ", "Por último, una escuela. "),
    "ru": ("Прежде всего, нужна дорога. ", "Затем, нужен мост. ", "Наконец, нужна школа. "),
}


def manuscript(code: str, said: dict[str, tuple[str, ...]]) -> Manuscript:
    lines = [line + FILLERS[code] for line in said[code]]
    starts = [sum(len(line) + 1 for line in lines[:place]) for place in range(len(lines))]
    blocks = tuple(
        Block(Span(start, start + len(line)), Origin("line", n))
        for n, (start, line) in enumerate(zip(starts, lines, strict=True), 1)
    )
    return Manuscript("\n".join(lines), blocks, code, "speech")


@pytest.mark.parametrize("code", sorted(SEQUENCES))
def test_words_of_sequence_number_points(code: str) -> None:
    points = outline(manuscript(code, SEQUENCES))[0].points
    assert [point.number for point in points] == [1, *[point.number for point in points[1:]]] and len(points) == 3


@pytest.mark.parametrize("code", sorted(SPEECHES))
def test_ordinals_number_points(code: str) -> None:
    speech = manuscript(code, SPEECHES)
    points = outline(speech)[0].points
    assert [point.span.start for point in points] == [block.span.start for block in speech.blocks]
    assert all(point.label and point.heading.read(speech.text) for point in points)


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
def test_every_language_has_what_a_deck_needs(language: object) -> None:
    from speechdeck.model.language import Language

    assert isinstance(language, Language)
    assert language.labels["agenda"] and language.labels["ellipsis"]
    assert language.typography.tag and language.typography.no_start and language.typography.no_end
    assert language.division.families and language.division.announcing and language.pace > 0
