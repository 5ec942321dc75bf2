"""A deck with every kind of slide of a theme, to look at.

    python -m tests.gallery THEME [--language zh|en] [--kinds cards,recap] [--fill 1.33] -o out.pptx

Says which slides did not stay as they were: those that fell back to another kind, or went on over two slides.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from speechdeck.layout import layout
from speechdeck.model.deck import Deck
from speechdeck.model.fitted import FittedDeck
from speechdeck.theme import load_theme
from speechdeck.write import WRITERS
from tests.gallery import gallery


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("theme", help="name or file of the theme")
    options.add_argument("--language", default="zh")
    options.add_argument("--kinds", default="", help="only these kinds of slides, with commas between them")
    options.add_argument("--fill", type=float, default=0.0, help="0 comfortable, 1 at the limits, 1.33 one third over")
    options.add_argument("-o", "--output", type=Path, required=True)
    given = options.parse_args()
    kinds = tuple(kind for kind in given.kinds.split(",") if kind)
    deck = gallery(given.language, kinds, given.fill)
    fitted, diagnostics = layout(deck, load_theme(given.theme))
    given.output.write_bytes(WRITERS[".pptx"](fitted))
    for line in (*changed(deck, fitted), *(str(each) for each in diagnostics)):
        print(line)
    print(f"{given.output}: {len(fitted.slides)} slides")


def changed(deck: Deck, fitted: FittedDeck) -> list[str]:
    """Slides that have become another kind, or more than one."""
    kinds = {slide.key: f"{slide.kind}-{slide.count}" if slide.count else slide.kind for slide in deck.slides}
    return [
        f"{number}: {kinds[key]} is {slide.layout}"
        for number, slide in enumerate(fitted.slides, 1)
        for key in (slide.key.partition("~")[0],)
        if "~" in slide.key or slide.layout.partition("@")[0] != kinds[key]
    ]


if __name__ == "__main__":
    main()
