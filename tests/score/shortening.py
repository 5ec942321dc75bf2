"""Decks of real speeches → the lines on their slides, each beside the sentence it was made of: a sample to read.

Run as a program it draws a sample for reading, or writes what a reader found to `shortening.tsv`; CONTRIBUTING tells
how. A verdict names its line by file and offsets: no word of the speech is kept.
"""

from __future__ import annotations

import argparse
import hashlib
import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from speechdeck.model.fitted import FittedParagraph
from speechdeck.model.source import Excerpt, Span
from speechdeck.pipeline import Build, build
from speechdeck.prose.sentences import sentences
from tests.score.measure import CORPUS, HERE

VERDICTS = HERE / "shortening.tsv"

#: Slides whose lines stand elsewhere, too, or are no sentences of the speech: names, headings listed once more, and
#: greetings, which the slide sets apart into who, whom and what.
_LISTS = ("cover", "agenda", "recap", "opening")
#: Areas that repeat a heading.
_REPEATING = ("foot",)
#: What a reader may find: nothing, a line that is not grammatical, a line that says what the speech does not say.
GOOD, BROKEN, UNTRUE = "good", "broken", "untrue"


class Line(NamedTuple):
    """A wording on a slide."""

    speech: str
    spans: tuple[Span, ...]
    area: str  # layout and area: "section thesis"
    wording: str
    sentence: str  # what the speech says from the start of its first sentence to the end of its last

    @property
    def places(self) -> str:
        return ",".join(f"{span.start}-{span.end}" for span in self.spans)

    @property
    def mark(self) -> str:
        """Tells the wording without holding it."""
        return hashlib.sha256(self.wording.encode()).hexdigest()[:8]


class Verdict(NamedTuple):
    """What a reader said of a line; `fault` names the class of what is wrong with it."""

    speech: str
    places: str
    area: str
    mark: str
    verdict: str
    fault: str = ""

    def row(self) -> str:
        return "\t".join(self).rstrip()


def verdicts(path: Path = VERDICTS) -> list[Verdict]:
    rows = (row.split("\t") for row in path.read_text("utf-8").splitlines() if row and not row.startswith("#"))
    return [Verdict(*row) for row in rows]


def lines_of(speech: Path, *, theme: str = "party") -> list[Line]:
    """Every line of the deck of a speech that is made of its sentences, each once."""
    built = build(speech, theme=theme)
    return list({line.spans: line for line in _lines(built, speech.stem)}.values())


def _lines(built: Build, name: str) -> Iterator[Line]:
    for slide in built.fitted.slides:
        if slide.layout.startswith(_LISTS):
            continue
        for box in slide.boxes:
            for paragraph in box.paragraphs:
                spans = _spans(paragraph)
                if spans and box.area not in _REPEATING:
                    sentence = _sentences(built, Span(spans[0].start, spans[-1].end))
                    yield Line(name, spans, f"{slide.layout.split('-')[0]} {box.area}", paragraph.text, sentence)


def _spans(paragraph: FittedParagraph) -> tuple[Span, ...]:
    sources = (run.source for line in paragraph.lines for run in line.runs)
    return tuple(sorted({span for source in sources if isinstance(source, Excerpt) for span in source.spans}))


def _sentences(built: Build, span: Span) -> str:
    text, block = (
        built.manuscript.text,
        next((each.span for each in built.manuscript.blocks if each.span.contains(span)), span),
    )
    held = [each for each in sentences(text, block) if each.start < span.end and span.start < each.end] or [span]
    return text[held[0].start : held[-1].end]


def drawn(lines: Sequence[Line], count: int, seed: int) -> list[Line]:
    """`count` of the lines at random, the same ones for the same seed, in the order of the speeches."""
    chosen = random.Random(seed).sample(range(len(lines)), min(count, len(lines)))
    return [lines[place] for place in sorted(chosen)]


def evenly(lines: Sequence[Line], count: int, seed: int, languages: Sequence[str]) -> list[Line]:
    """As many lines of each language, told by how the names of the speeches begin; of all, where none is named."""
    if not languages:
        return drawn(lines, count, seed)
    shares = ([line for line in lines if line.speech.startswith(each)] for each in languages)
    return [line for share in shares for line in drawn(share, count // len(languages), seed)]


def corpus_lines(folder: Path, names: Iterable[str] = ()) -> list[Line]:
    """The lines of all speeches of a folder, or of those named."""
    wanted = set(names)
    paths = [path for path in sorted(folder.glob("*.txt")) if not wanted or path.stem in wanted]
    return [line for path in paths for line in lines_of(path)]


def _shown(number: int, line: Line) -> str:
    return f"{number:3} {line.speech} [{line.area}]\n    {line.wording}\n  < {' '.join(line.sentence.split())}\n"


def _judged(lines: Sequence[Line], faults: Path) -> Iterator[Verdict]:
    """The verdicts on a sample: `faults` has a row "number verdict class" for each line that is not good."""
    found = {
        int(row.split()[0]): row.split()[1:] for row in faults.read_text("utf-8").splitlines() if row[:1].isdigit()
    }
    for number, line in enumerate(lines, 1):
        yield Verdict(line.speech, line.places, line.area, line.mark, *found.get(number, [GOOD]))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.score.shortening", description=__doc__.splitlines()[0])
    parser.add_argument("--draw", type=int, default=200, metavar="N", help="how many lines")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="which lines")
    parser.add_argument("--even", nargs="*", default=[], metavar="L", help="as many of each language: en zh")
    parser.add_argument("--faults", type=Path, metavar="FILE", help=f"what was found; writes {VERDICTS.name}")
    wish = parser.parse_args()
    lines = evenly(corpus_lines(CORPUS / "dev" / "texts"), wish.draw, wish.seed, wish.even)
    if wish.faults is None:
        print("\n".join(_shown(number, line) for number, line in enumerate(lines, 1)))
        return
    found = list(_judged(lines, wish.faults))
    share = f", {' and '.join(wish.even)} evenly" if wish.even else ""
    head = f"# {wish.draw} lines, seed {wish.seed}{share}: speech, places, area, mark of the wording, verdict, fault"
    VERDICTS.write_text("\n".join([head, *(each.row() for each in found)]) + "\n", "utf-8")


if __name__ == "__main__":
    main()
