"""A name and the theme to start from → the text of a new theme file: what is changed first, ready to be changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from speechdeck.model.theme import SLOTS, Theme
from speechdeck.theme.find import locate
from speechdeck.theme.load import load

_USES: Mapping[str, str] = {
    "dk1": "text",
    "lt1": "the lightest ground",
    "dk2": "titles",
    "lt2": "panels, or the page",
    "hlink": "links",
    "folHlink": "links that have been followed",
}


def begin(name: str, parent: str) -> str:
    """A theme file that looks like `parent`: its palette and fonts to change, everything else inherited.

    Raises ThemeError where there is no such parent.
    """
    return "\n".join(_lines(name, parent, load(locate(parent)))) + "\n"


def _lines(name: str, parent: str, theme: Theme) -> Iterator[str]:
    yield f"# {name}: begun from {parent}. What this file does not say is as there; docs/themes.md explains every key."
    yield f"# Look at it with: speechdeck talk.txt --theme {name}.yaml --preview talk.html"
    yield f"# Check it with:   speechdeck theme check {name}.yaml"
    yield ""
    yield f"inherits: {parent}"
    yield f"label: {{zh: {name}, en: {name}}} # what people choose it by"
    yield ""
    yield "palette:"
    for slot in SLOTS:
        use = f" # {_USES[slot]}" if slot in _USES else ""
        yield f'  {slot}: "#{theme.palette[slot]}"{use}'
    yield ""
    yield "# The wanted face first, then what other systems have instead."
    yield "fonts:"
    for role, stack in theme.fonts.items():
        yield f"  {role}:"
        yield f"    latin: [{', '.join(stack.latin)}]"
        yield f"    east_asian: [{', '.join(stack.east_asian)}]"
    yield ""
    yield "# Text styles; an area of a layout names one. For example:"
    yield "# styles:"
    yield "#   title: {size: 34}"
