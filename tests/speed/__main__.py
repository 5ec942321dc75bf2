"""How long a deck takes: whole processes against `import pptx`, in every theme, each stage inside one, each theme, and
the outline of a long one.

    python -m tests.speed [SPEECH ...]     the examples, if no speech is named; the first one in every theme

Medians of RUNS runs, in milliseconds. The bar: a whole run takes at most three times the processor's time that
`python -c "import pptx"` takes on the same machine; the runs of both take turns, so that a busy machine slows both.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import TypeVar

from speechdeck.layout import layout
from speechdeck.outline import outline
from speechdeck.plan import plan
from speechdeck.read import READERS, read
from speechdeck.theme import available, load_theme
from speechdeck.write import WRITERS

RUNS = 7
BAR = 3.0
#: Milliseconds that 95 of 100 outlines of a speech of so many characters, which marks its points, may take.
OUTLINE_BAR, OUTLINE_LENGTH, OUTLINES = 50.0, 5_000, 60
MARKED = ("zh-city-renewal.txt", "zh-lake-protection.txt")
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
#: As installed, with compiled modules: PYTHONDONTWRITEBYTECODE would have ours, and only ours, compiled in every run.
COMPILED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
T = TypeVar("T")


def main(speeches: list[Path]) -> int:
    slowest = max(_processes(speech) for speech in speeches)
    print()
    slowest = max(slowest, *(_processes(speeches[0], entry.name) for entry in available()))
    print()
    _stages(speeches)
    print()
    _themes()
    print()
    outlining = _outlining()
    return 0 if slowest <= BAR and outlining <= OUTLINE_BAR else 1


def _processes(speech: Path, theme: str = "") -> float:
    """Print one speech's whole process; how many times `import pptx` it takes."""
    with tempfile.TemporaryDirectory() as folder:
        deck = str(Path(folder) / "deck.pptx")
        build = ["-m", "speechdeck", str(speech), "-o", deck, "--force", "--quiet"]
        build += ["--theme", theme] if theme else []
        pairs = [(_process(["-c", "import pptx"]), _process(build)) for _ in range(RUNS)]
    floor, whole = (median(column) for column in zip(*pairs, strict=True))
    print(f"{theme or speech.name:<28} {whole:6.0f} ms   import pptx {floor:6.0f} ms   × {whole / floor:.2f}")
    return whole / floor


def _process(arguments: list[str]) -> float:
    """The processor's time of a process, in milliseconds: what others do meanwhile does not count."""
    begun = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], check=True, env=COMPILED)
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (ended.ru_utime + ended.ru_stime - begun.ru_utime - begun.ru_stime) * 1000


def _stages(speeches: list[Path]) -> None:
    heads = ("theme", "read", "outline", "plan", "layout", "write")
    print(f"{'in one process':<28} " + " ".join(f"{head:>7}" for head in heads) + "   slides")
    for speech in speeches:
        runs = [_one_run(speech) for _ in range(RUNS)]
        columns = [median(column) for column in zip(*(times for times, _ in runs), strict=True)]
        print(f"{speech.name:<28} " + " ".join(f"{column:7.1f}" for column in columns) + f"   {runs[0][1]:6}")


def _one_run(speech: Path) -> tuple[list[float], int]:
    """The time of every stage in milliseconds, and the number of slides."""
    times: list[float] = []
    theme = _timed(times, lambda: load_theme("party"))
    manuscript, _ = _timed(times, lambda: read(speech))
    outlined, _ = _timed(times, lambda: outline(manuscript))
    deck, _ = _timed(times, lambda: plan(manuscript, outlined))
    fitted, _ = _timed(times, lambda: layout(deck, theme))
    _timed(times, lambda: WRITERS[".pptx"](fitted))
    return times, len(fitted.slides)


def _themes() -> None:
    """Print how long each theme takes to be read with all of its layouts, of which a deck needs a third."""
    print(f"{'theme':<28} {'read':>7} {'layouts':>8}")
    for entry in available():
        times: list[float] = []
        for _ in range(RUNS):
            theme = _timed(times, lambda name=entry.name: load_theme(name))  # type: ignore[misc]
            _timed(times, lambda theme=theme: [theme.layouts[name] for name in theme.layouts])  # type: ignore[misc]
        print(f"{entry.name:<28} {median(times[::2]):7.1f} {median(times[1::2]):8.1f}")


def _outlining() -> float:
    """Print how long the outlines of long speeches take; the 95th percentile in milliseconds."""
    times: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for name in MARKED:
            speech = Path(folder) / name
            speech.write_text(_lengthened((EXAMPLES / name).read_text("utf-8")), "utf-8")
            manuscript, _ = read(speech)
            for _ in range(OUTLINES):
                _timed(times, lambda manuscript=manuscript: outline(manuscript))  # type: ignore[misc]
    slow = sorted(times)[len(times) * 95 // 100]
    print(f"{f'outline of {OUTLINE_LENGTH} characters':<28} {median(times):6.1f} ms   95th percentile {slow:6.1f} ms")
    return slow


def _lengthened(text: str) -> str:
    """The speech with its long paragraphs said so often that it has the length of the bar."""
    lines = text.split("\n")
    long = [line for line in lines if len(line) >= 60]
    times = 1 + max(0, OUTLINE_LENGTH - len(text)) // max(1, sum(map(len, long)))
    return "\n".join(line * times if len(line) >= 60 else line for line in lines)


def _timed(times: list[float], step: Callable[[], T]) -> T:
    begun = time.perf_counter()
    result = step()
    times.append((time.perf_counter() - begun) * 1000)
    return result


if __name__ == "__main__":
    named = [Path(argument) for argument in sys.argv[1:]]
    sys.exit(main(named or sorted(path for path in EXAMPLES.iterdir() if path.suffix in READERS)))
