"""An inspected template → what stands on which of its layouts: rows for eyes, and a mapping file to edit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple

from speechdeck.model.geometry import Rect
from speechdeck.template.load import Inspected
from speechdeck.template.match import Match
from speechdeck.template.sheets import RUNNING, Sheet

_INCH = 72.0


class Row(NamedTuple):
    """One kind of slide: the layout it stands on, and its areas there, or the place where it is drawn, in inches."""

    kind: str
    layout: str
    areas: tuple[str, ...]
    drawn: tuple[float, float] | None


def rows(found: Inspected) -> Iterator[Row]:
    """Every kind that has a layout."""
    for kind, match in found.matches.items():
        free = found.free[kind]
        size = (round(free.w / _INCH, 1), round(free.h / _INCH, 1)) if match.drawn else None
        yield Row(kind, match.sheet.name, () if match.drawn else tuple(_own(match)), size)


def unused(found: Inspected) -> tuple[str, ...]:
    """Layouts that nothing stands on."""
    used = {match.sheet.part for match in found.matches.values()}
    return tuple(sheet.name for sheet in found.master.sheets if sheet.part not in used)


def mapping(found: Inspected) -> str:
    """The mapping file that says what was found."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: Inspected) -> Iterator[str]:
    yield "# What each kind of slide stands on, and where its text goes: the number of a placeholder, or its name."
    yield "# draw: true draws the form into the free area of the layout; at: [x, y, width, height] in inches is where."
    yield "# A kind with an empty value (quote: ~) is shown as bullets. See docs/templates.md."
    yield "#"
    yield "# Layouts and placeholders of the template:"
    for sheet in found.master.sheets:
        yield f"#   {_quoted(sheet.name)}: {_places(sheet)}"
    yield ""
    yield f"template: {_quoted(found.package.path.name)}"
    yield ""
    yield "layouts:"
    for kind, match in found.matches.items():
        yield f"  {kind}: {{{', '.join(_entry(found, kind, match))}}}"
    yield ""
    yield '# Colours of what is drawn (text, title, panel, primary, ornament, muted): accent2, or "#RRGGBB".'
    yield "colours: {}"


def _entry(found: Inspected, kind: str, match: Match) -> Iterator[str]:
    yield f"layout: {_layout(found, match.sheet)}"
    if match.drawn:
        yield "draw: true"
        if match.at:
            yield f"at: {_inches(match.at)}"
        return
    for name in _own(match):
        spot = match.areas[name]
        yield f"{name}: {spot.number or 0 if spot.type not in ('title', 'ctrTitle') else 0}"


def _layout(found: Inspected, sheet: Sheet) -> str:
    """Its name, or its number where two have the same."""
    names = [each.name for each in found.master.sheets]
    same = names.count(sheet.name) > 1
    return str(found.master.sheets.index(sheet) + 1) if same else _quoted(sheet.name)


def _own(match: Match) -> Iterator[str]:
    """The areas of a match but footer, date and slide number."""
    return (name for name, spot in match.areas.items() if spot.type not in RUNNING)


def _places(sheet: Sheet) -> str:
    return ", ".join(f"{spot.number or 0} {spot.name}" for spot in sheet.spots if spot.type not in RUNNING) or "-"


def _inches(rect: Rect) -> str:
    return "[" + ", ".join(f"{round(side / _INCH, 3):g}" for side in (rect.x, rect.y, rect.w, rect.h)) + "]"


def _quoted(text: str) -> str:
    """A text as YAML has it in double quotes, which is as JSON has it."""
    return json.dumps(text, ensure_ascii=False)
