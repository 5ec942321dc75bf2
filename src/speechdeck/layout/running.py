"""What returns on every slide: page number, section name, progress cue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from speechdeck.layout.box import Setter, text_box
from speechdeck.layout.wording import Line, Reader, Run
from speechdeck.model.deck import Deck
from speechdeck.model.fitted import TextBox
from speechdeck.model.source import Excerpt, Label
from speechdeck.model.theme import Area, Layout

#: More sections than this are no cue any more: nobody counts them.
MOST_MARKS = 10

#: Lines of a list of section numbers are never closer than this share of their size.
TIGHTEST = 1.25


class Running(NamedTuple):
    """The running elements of one deck in one theme. A click on section name or progress cue goes to the agenda."""

    deck: Deck
    reader: Reader
    setter: Setter

    @property
    def agenda(self) -> str | None:
        """Key of the slide that leads back to every section."""
        return next((slide.key for slide in self.deck.slides if slide.kind == "agenda"), None)

    def boxes(self, layout: Layout, number: int, section: int | None, *, done: bool) -> Iterator[TextBox]:
        """Those that the layout has room for. `section` is the slide's; `done` where all sections lie behind it."""
        for area in layout.areas:
            box = self._box(area, number, section, done)
            if box:
                yield box

    def _box(self, area: Area, number: int, section: int | None, done: bool) -> TextBox | None:
        if area.role == "page":
            return self._set(area, [Line((Run(str(number), None, bold=area.bold),))])
        if area.role == "progress":
            return self._progress(area, section, done)
        if area.role == "footer":
            if area.name == "date":
                return self._own(area, self.deck.typed.date)
            if self.deck.typed.footer and area.name != "deck":
                return self._own(area, self.deck.typed.footer)
            return self._foot(area, None if area.name == "deck" else section)
        return None

    def _foot(self, area: Area, section: int | None) -> TextBox | None:
        if area.stack:  # the name alone, where it can stand
            return None if section is None else self._name(area, (), self.deck.sections[section].name)
        if section is None:
            title = self.deck.properties.title
            return self._name(area, (), title) if title else None
        numeral = Label("numeral", section + 1)
        east_asian = self.reader.language.typography.east_asian
        text = self.reader.read(numeral, "cn") + ("\u3000" if east_asian else "\u2002")
        return self._name(area, (Run(text, numeral, bold=area.bold),), self.deck.sections[section].name)

    def _own(self, area: Area, words: Excerpt | None) -> TextBox | None:
        """Words of the user's: as they are, or not at all."""
        return self._set(area, [Line((Run(self.reader.read(words), words, bold=area.bold),))]) if words else None

    def _name(self, area: Area, before: tuple[Run, ...], name: Excerpt) -> TextBox | None:
        """A name in the area's lines; where it is too long, its first clauses, or nothing."""
        for text in shorter(self.reader.read(name)):
            box = self._set(area, [Line((*before, Run(text, name, bold=area.bold)))])
            if box:
                return box
        return None

    def _progress(self, area: Area, section: int | None, done: bool) -> TextBox | None:
        count = len(self.deck.sections)
        if not 2 <= count <= MOST_MARKS:
            return None
        if self.setter.theme.progress.style == "list":
            return self._list(area, count, section, done)
        progress = self.setter.theme.progress
        marked = [
            done or (section is not None and (place <= section if progress.cumulative else place == section))
            for place in range(count)
        ]
        runs = tuple(Run(progress.done if mark else progress.open, None, mark, area.bold) for mark in marked)
        return self._set(area._replace(tracking=progress.gap), [Line(runs)])

    def _list(self, area: Area, count: int, section: int | None, done: bool) -> TextBox | None:
        leading = min(area.leading, area.rect.h / count)
        if leading < TIGHTEST * area.size:
            return None
        lines = [
            Line((Run(self.reader.read(label, "01"), label, done or place == section, area.bold),))
            for place in range(count)
            for label in (Label("numeral", place + 1),)
        ]
        return self._set(area._replace(leading=leading, lines=None), lines)

    def _set(self, area: Area, lines: list[Line]) -> TextBox | None:
        text = self.setter.fit(lines, area)
        most = max((len(paragraph.lines) for paragraph in text.paragraphs), default=1) if text else 0
        if text is None or most > (area.lines or 1):
            return None
        # A name over two lines is broken by us: LibreOffice 7.4 cuts words in a footer with a wide space in it.
        link = None if area.role == "page" else self.agenda
        return text_box(area, lines, text, link=link, hard=most > 1 and not area.stack)


def shorter(name: str) -> Iterator[str]:
    """The name, then what of it stands before each of its marks, from the last to the first."""
    yield name
    for place in range(len(name) - 1, 1, -1):
        inside_number = name[place - 1].isdigit() and name[place + 1 : place + 2].isdigit()  # 80,000
        if name[place] in "，、；：,;:—" and not inside_number:
            yield name[:place].rstrip("，、；：,;:—")
