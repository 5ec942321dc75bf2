"""Decks of real speeches → how many of the key statistics that readers marked stand out on their slides.

A reader marks a number with its unit by file and offsets: no word of a speech is kept. It stands out on a slide of
figures or on a chart, in a title or the head of a card, or emphasised where it is read.

    python -m tests.score.statistics [FILE.tsv] [--missed]

tells it speech by speech; FILE has rows "speech, start, end", whatever else they have.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from speechdeck.model.deck import Slide
from speechdeck.model.fitted import FittedSlide
from speechdeck.model.source import Excerpt, Span
from speechdeck.pipeline import Build, build
from tests.score.measure import CORPUS, HERE

MARKED = HERE / "statistics.tsv"

#: Kinds of slides that are made of figures, and areas that stand out by themselves.
_KINDS = ("figures", "chart")
_OUTSTANDING = re.compile(r"title|key|head\d+")
_DIGIT = re.compile(r"[0-9０-９]")
#: The share of a number in words ("nearly half of all children") that stands out where it does.
_MOST = 0.5


class Score(NamedTuple):
    """Of the statistics of a speech, or of more, those that stand out, and those that can be read at all."""

    marked: int
    outstanding: int
    shown: int

    @property
    def share(self) -> float:
        return self.outstanding / max(1, self.marked)

    def __add__(self, other: object) -> Score:
        assert isinstance(other, Score)
        return Score(*(one + more for one, more in zip(self, other, strict=True)))

    def row(self) -> str:
        return f"{self.outstanding:4} of {self.marked:4}  {self.share:4.0%}   (to be read: {self.shown})"


def marked(path: Path = MARKED, group: str | None = None) -> dict[str, list[Span]]:
    """The statistics of each speech; of one group ("tune", "held", "fresh"), if the file tells groups apart."""
    found: dict[str, list[Span]] = defaultdict(list)
    for row in path.read_text("utf-8").splitlines():
        cells = row.split("\t")
        if len(cells) < 3 or not cells[1].strip().isdigit() or (group and cells[3:4] != [group]):
            continue
        found[cells[0]].append(Span(int(cells[1]), int(cells[2])))
    return dict(found)


def speech_path(name: str) -> Path | None:
    """The file of a speech of the corpus."""
    places = (CORPUS / "dev" / "texts", CORPUS / "plain", CORPUS)
    return next((path for place in places if (path := place / f"{name}.txt").is_file()), None)


class Places:
    """Which characters of a speech are on its slides, and which of them stand out."""

    def __init__(self, built: Build) -> None:
        self.text = built.manuscript.text
        self.shown: set[int] = set()
        self.outstanding: set[int] = set()
        charts = {slide.key: slide for slide in built.deck.slides if slide.chart}
        for slide in built.fitted.slides:
            self._add(slide)
            if slide.chart is not None:
                self._add_chart(charts[slide.key])

    def _add(self, slide: FittedSlide) -> None:
        outstanding = slide.layout.startswith(_KINDS)
        for box in slide.boxes:
            runs = (run for paragraph in box.paragraphs for line in paragraph.lines for run in line.runs)
            for run in runs:
                if isinstance(run.source, Excerpt):
                    places = {place for span in run.source.spans for place in range(span.start, span.end)}
                    self.shown |= places
                    if outstanding or run.emphasis or _OUTSTANDING.fullmatch(box.area):
                        self.outstanding |= places

    def _add_chart(self, slide: Slide) -> None:
        assert slide.chart is not None
        values = (value.digits for series in slide.chart.series for value in series.values)
        for excerpt in (*values, *slide.chart.categories):
            places = {place for span in excerpt.spans for place in range(span.start, span.end)}
            self.shown |= places
            self.outstanding |= places

    def shows(self, number: Span) -> bool:
        return self._held(number, self.shown)

    def emphasises(self, number: Span) -> bool:
        return self._held(number, self.outstanding)

    def _held(self, number: Span, places: set[int]) -> bool:
        """All digits of a number, or most of one in words."""
        digits = [number.start + match.start() for match in _DIGIT.finditer(number.of(self.text))]
        if digits:
            return places.issuperset(digits)
        wording = range(number.start, number.end)
        return len(places.intersection(wording)) >= _MOST * len(wording)


def scored(path: Path, numbers: Iterable[Span], *, theme: str = "party") -> tuple[Score, list[tuple[Span, bool]]]:
    """The score of a speech, and what does not stand out: each with whether it can be read."""
    places = Places(build(path, theme=theme))
    rows = [(number, places.shows(number), places.emphasises(number)) for number in numbers]
    score = Score(len(rows), sum(strong for *_, strong in rows), sum(shown for _, shown, _ in rows))
    return score, [(number, shown) for number, shown, strong in rows if not strong]


def language(name: str) -> str:
    return name.partition("-")[0]


def scores(numbers: Mapping[str, Sequence[Span]]) -> Iterator[tuple[str, Score, list[tuple[Span, bool]]]]:
    """Each speech that is there, with its score."""
    for name, spans in numbers.items():
        if path := speech_path(name):
            yield name, *scored(path, spans)


def by_language(numbers: Mapping[str, Sequence[Span]]) -> dict[str, Score]:
    total: dict[str, Score] = defaultdict(lambda: Score(0, 0, 0))
    for name, score, _ in scores(numbers):
        total[language(name)] += score
    return dict(total)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.score.statistics", description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path, nargs="?", default=MARKED, help="marked statistics, as tab-separated rows")
    parser.add_argument("--group", help="only the rows of this group")
    parser.add_argument("--missed", action="store_true", help="name what does not stand out")
    wish = parser.parse_args()
    if not CORPUS.is_dir():
        print(f"skipped: no corpus of real speeches at {CORPUS}; set SPEECHDECK_CORPUS to its folder")
        return
    if not wish.file.is_file():
        print(f"skipped: {wish.file} is not there")
        return
    total: dict[str, Score] = defaultdict(lambda: Score(0, 0, 0))
    for name, score, missed in scores(marked(wish.file, wish.group)):
        total[language(name)] += score
        print(f"{name:8} {score.row()}")
        if wish.missed and (path := speech_path(name)):
            text = path.read_text("utf-8-sig").replace("\r\n", "\n")
            for number, shown in missed:
                around = text[max(0, number.start - 90) : number.start], text[number.end : number.end + 70]
                told = f"{around[0]}⟦{number.of(text)}⟧{around[1]}"
                print(f"    {'read' if shown else 'MISS'} {number.start} {' '.join(told.split())}")
    for name, score in total.items():
        print(f"{name:8} {score.row()}")
    print(f"{'all':8} {sum(total.values(), Score(0, 0, 0)).row()}")


if __name__ == "__main__":
    main()
