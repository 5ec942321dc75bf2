"""Makes the pictures of this folder: every kind of slide in every theme, in Chinese and English, and all at a glance.

    python -m docs.gallery.make [THEME ...]     every theme, if none is named

Run it in the repository's root, in the environment that development uses, with Pillow besides. LibreOffice draws the
slides and pdftoppm turns them into pictures; where a typeface of Windows is missing, fonts.conf names what is shown.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from PIL import Image

from speechdeck.layout import layout
from speechdeck.model.deck import Deck, Slide
from speechdeck.theme import available, load_theme
from speechdeck.write import WRITERS
from tests.gallery import gallery

HERE = Path(__file__).resolve().parent
COLUMNS, WIDTH, GAP, GROUND, QUALITY = 4, 420, 8, "#4A4A4A", 84
#: The order of a deck, which the slides of a sheet are shown in.
ORDER = (
    "cover", "opening", "agenda", "section", "cards", "detail", "bullets", "figures", "chart", "quote", "statement",
    "steps", "timeline", "compare", "recap", "closing",
)  # fmt: skip
#: Of each theme, what the overview shows.
STRIP = ("cover", "agenda", "section", "cards", "chart")
#: What is shown of kinds that have items: how many.
COUNTS = {
    "opening": [3],
    "agenda": [4],
    "cards": [2, 3, 4, 6],
    "figures": [1, 3],
    "steps": [4],
    "timeline": [4],
    "recap": [4],
}


def main(names: list[str]) -> None:
    strips = []
    for name in names or [entry.name for entry in available()]:
        for language in ("zh", "en"):
            slides, pictures = shown(name, language)
            save(sheet(pictures), f"{name}-{language}")
            if language == "zh":
                strips += [pictures[next(n for n, kind in enumerate(slides) if kind == wanted)] for wanted in STRIP]
    if not names:
        save(sheet(strips, columns=2 * len(STRIP), width=196), "themes")


def save(page: Image.Image, name: str) -> None:
    target = HERE / f"{name}.webp"
    page.save(target, quality=QUALITY, method=6)
    print(f"{target.name}: {target.stat().st_size // 1024} kB")


def shown(theme: str, language: str) -> tuple[list[str], list[Image.Image]]:
    """The kinds of a theme's slides, and their pictures."""
    deck = chosen(gallery(language))
    fitted, _ = layout(deck, load_theme(theme))
    kinds = {slide.key: slide.kind for slide in deck.slides}
    with tempfile.TemporaryDirectory() as folder:
        pictures = drawn(WRITERS[".pptx"](fitted), Path(folder))
    return [kinds[slide.key.partition("~")[0]] for slide in fitted.slides], pictures


def sheet(pictures: list[Image.Image], columns: int = COLUMNS, width: int = WIDTH) -> Image.Image:
    """Slides side by side."""
    height = round(pictures[0].height * width / pictures[0].width)
    rows = -(-len(pictures) // columns)
    page = Image.new("RGB", (columns * (width + GAP) + GAP, rows * (height + GAP) + GAP), GROUND)
    for place, picture in enumerate(pictures):
        small = picture.resize((width, height), Image.Resampling.LANCZOS)
        page.paste(small, (GAP + place % columns * (width + GAP), GAP + place // columns * (height + GAP)))
    return page


def chosen(deck: Deck) -> Deck:
    """One slide of each kind, of some with several numbers of items."""
    found: dict[tuple[str, int], Slide] = {}
    for slide in deck.slides:
        if slide.count in COUNTS.get(slide.kind, [slide.count]):
            key = (slide.kind, slide.count if slide.kind in COUNTS else 0)
            found.setdefault(key, slide)
    keys = {slide.key for slide in found.values()}
    slides = sorted((slide for slide in deck.slides if slide.key in keys), key=lambda slide: ORDER.index(slide.kind))
    return replace(deck, slides=tuple(_unlinked(slide) for slide in slides), sections=deck.sections[:1])


def _unlinked(slide: Slide) -> Slide:
    slots = tuple(replace(slot, link=None) for slot in slide.slots)
    return replace(slide, slots=slots, section=0 if slide.section is not None else None)


def drawn(content: bytes, folder: Path) -> list[Image.Image]:
    """The slides of a deck as pictures."""
    (folder / "deck.pptx").write_bytes(content)
    environment = {**os.environ, "FONTCONFIG_FILE": str(HERE / "fonts.conf")}
    office = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
    subprocess.run(
        [*office, "--outdir", folder, folder / "deck.pptx"], check=True, capture_output=True, env=environment
    )
    subprocess.run(["pdftoppm", "-r", "72", "-png", folder / "deck.pdf", folder / "slide"], check=True)
    return [Image.open(path).copy() for path in sorted(folder.glob("slide-*.png"))]


if __name__ == "__main__":
    main(sys.argv[1:])
