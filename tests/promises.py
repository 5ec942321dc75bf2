"""The four promises as functions: each lists what breaks it, and an empty list is a promise kept.

They look at the finished values of a build and at the bytes of the file, and share no code with the program beyond
the meaning of a span and of a label.
"""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterator
from itertools import groupby, pairwise
from xml.etree import ElementTree

from speechdeck.lang import LANGUAGES
from speechdeck.model.fitted import FittedDeck, FittedRun, TextBox
from speechdeck.model.geometry import fits
from speechdeck.model.source import Excerpt, Span
from speechdeck.pipeline import Build

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_SLIDES = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_LINKS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_NUMERALS = ("1", "01", "1.", "cn", "formal", "roman")


def letters(text: str) -> str:
    """What can be spoken: letters and digits."""
    return "".join(char for char in text if char.isalnum())


def solid(text: str) -> str:
    return "".join(text.split())


def broken(build: Build, content: bytes) -> list[str]:
    """What breaks any of the promises, in a build and the .pptx made of it, and titles that are missing or shared."""
    titles = [slide.title for slide in build.fitted.slides]
    return [
        *invented(build),
        *rewritten(build, content),
        *lost(build),
        *unspoken(build, content),
        *overflowing(build),
        *(f"{count} slides are called {title!r}" for title, count in Counter(titles).items() if count > 1 or not title),
    ]


# nothing invented


def invented(build: Build) -> list[str]:
    """Texts on slides that are neither in the speech nor labels of its language."""
    return [
        f"{slide.key}.{box.area}: {text}"
        for place, slide in enumerate(build.fitted.slides, 1)
        for box in slide.boxes
        for text in _foreign(build, box, place)
    ]


def _foreign(build: Build, box: TextBox, place: int) -> Iterator[str]:
    for paragraph in box.paragraphs:
        runs = [run for line in paragraph.lines for run in line.runs]
        for _, same in groupby(runs, key=lambda run: repr(run.source)):
            group = list(same)
            text = "".join(run.text for run in group)
            if not _is_founded(build, group[0], text, place):
                yield text


def _is_founded(build: Build, run: FittedRun, text: str, place: int) -> bool:
    language = LANGUAGES[build.fitted.language]
    if run.source is None:  # page turning marks, progress marks, the page's number
        return letters(text) in ("", str(place))
    if isinstance(run.source, Excerpt):
        within = all(span.end <= len(build.manuscript.text) for span in run.source.spans)
        return within and letters(text) in letters(run.source.read(build.manuscript.text))
    if run.source.key == "numeral":
        return text.strip() in {language.numeral(run.source.number or 0, style) for style in _NUMERALS}
    return text.strip() == language.labels.get(run.source.key)


def rewritten(build: Build, content: bytes) -> list[str]:
    """Paragraphs of the file that the fitted deck does not have, and the other way round, slide by slide."""
    found = []
    for slide, root in zip(build.fitted.slides, slides(content), strict=True):
        decided = Counter(solid(paragraph.text) for box in slide.boxes for paragraph in box.paragraphs)
        written = Counter(solid(text) for text in paragraphs(root))
        decided.pop("", None), written.pop("", None)
        found += [f"{slide.key}: {text}" for text in ((decided - written) + (written - decided))]
    return found


# nothing lost


def lost(build: Build) -> list[str]:
    """Stretches of the speech that are not in the notes exactly once, in order."""
    spans = [span for slide in build.fitted.slides for span in slide.notes]
    found = [f"out of order: {_at(build, b)}" for a, b in pairwise(spans) if b.start < a.end]
    covered = {place for span in spans for place in range(span.start, span.end)}
    junk = {place for span in (*_junk(build), *build.manuscript.own) for place in range(span.start, span.end)}
    text, accounted = build.manuscript.text, covered | junk
    missing = [place for place, char in enumerate(text) if char.isalnum() and place not in accounted]
    found += [f"missing: {_at(build, Span(place, place + 1))}" for place in missing[:5]]
    return found


def unspoken(build: Build, content: bytes) -> list[str]:
    """Slides of the file whose notes are not what the fitted deck says, in reading."""
    found = []
    for slide, notes in zip(build.fitted.slides, notes_of(content), strict=True):
        said = "".join([*(span.of(build.manuscript.text) for span in slide.notes), slide.clock])
        if solid(said) != solid(notes):
            found.append(f"{slide.key}: {said[:40]!r} is {notes[:40]!r}")
    return found


def _junk(build: Build) -> tuple[Span, ...]:
    return build.outline.junk


def _at(build: Build, span: Span) -> str:
    return build.manuscript.text[span.start : span.start + 30]


# everything fits


def overflowing(build: Build) -> list[str]:
    """Boxes whose text is higher or wider than their area, or smaller than the theme allows.

    Width is checked twice: as measured, and by the one fact that needs no measuring, that an East Asian character is
    one em wide in every font.
    """
    return misfits(build.fitted)


def misfits(fitted: FittedDeck) -> list[str]:
    """The same of a fitted deck, whatever it was made from."""
    found = []
    for slide in fitted.slides:
        layout = fitted.layout(slide)
        for box in slide.boxes:
            area = layout.area(box.area)
            if area is None:
                found.append(f"{slide.key}: no area {box.area} in {slide.layout}")
                continue
            if not fits(box.height, area.rect.h):
                found.append(f"{slide.key}.{box.area}: {box.height:.1f} pt high in {area.rect.h:.1f}")
            room = area.rect.w - box.right_inset
            found += [f"{slide.key}.{box.area}: {text}" for text in _too_wide(box, room)]
            if area.role not in ("number", "page", "progress") and not fits(area.smallest, box.size):
                found.append(f"{slide.key}.{box.area}: {box.size} pt is too small")
    return found


def _too_wide(box: TextBox, room: float) -> Iterator[str]:
    for paragraph in box.paragraphs:
        for line in paragraph.lines:
            text = "".join(run.text for run in line.runs)
            em = sum(run.scale for run in line.runs for char in run.text if unicodedata.east_asian_width(char) == "W")
            if not fits(line.width, room):
                yield f"{text} is {line.width:.1f} pt wide in {room:.1f}"
            # a full stop or comma at the end may hang into the margin by half its width
            elif not fits(em * (paragraph.size or box.size), room + 0.5 * box.size):
                yield f"{text} has {em:g} em of characters in {room:.1f} pt"


# the file


def slides(content: bytes) -> list[ElementTree.Element]:
    """The slides of a .pptx, in order."""
    return [root for root, _ in _slides(content)]


def paragraphs(root: ElementTree.Element) -> Iterator[str]:
    """The texts of a slide's paragraphs."""
    for paragraph in root.iter(f"{_DRAWING}p"):
        yield "".join(node.text or "" for node in paragraph.iter(f"{_DRAWING}t"))


def notes_of(content: bytes) -> list[str]:
    """The notes of every slide, "" where it has none."""
    return [notes for _, notes in _slides(content)]


def _slides(content: bytes) -> Iterator[tuple[ElementTree.Element, str]]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        targets = _relations(archive, "ppt/presentation.xml")
        listed = ElementTree.fromstring(archive.read("ppt/presentation.xml")).iter(f"{_SLIDES}sldId")
        for part in (targets[entry.get(f"{_LINKS}id", "")] for entry in listed):
            notes = [target for target in _relations(archive, part).values() if "notesSlide" in target]
            yield ElementTree.fromstring(archive.read(part)), _spoken(archive, notes[0]) if notes else ""


def _spoken(archive: zipfile.ZipFile, part: str) -> str:
    root = ElementTree.fromstring(archive.read(part))
    bodies = (shape for shape in root.iter(f"{_SLIDES}sp") if (mark := shape.find(f".//{_SLIDES}ph")) is not None
              and mark.get("type") == "body")  # fmt: skip
    return "\n".join(text for body in bodies for text in paragraphs(body))


def _relations(archive: zipfile.ZipFile, part: str) -> dict[str, str]:
    folder, _, name = part.rpartition("/")
    root = ElementTree.fromstring(archive.read(f"{folder}/_rels/{name}.rels"))
    return {item.get("Id", ""): _resolved(folder, item.get("Target", "")) for item in root}


def _resolved(folder: str, target: str) -> str:
    path = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
    while "/../" in path:
        path = re.sub(r"[^/]+/\.\./", "", path, count=1)
    return path
