"""A theme's name → its file: in the working folder, in the user's own folder, among those of the program."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from speechdeck.errors import ThemeError
from speechdeck.theme.check import nearest

#: The theme that all others build on; it is not offered as a choice.
BASE = "base"
#: What a deck looks like if nobody says.
DEFAULT = "party"


def shipped() -> Path:
    """The folder of the themes that come with the program: inside the package, or beside `src` in a checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "themes"
    return installed if installed.is_dir() else package.parents[1] / "themes"


def own() -> Path:
    """The folder of the user's own themes: where each system keeps settings."""
    if sys.platform == "win32":
        settings = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        settings = Path.home() / "Library" / "Application Support"
    else:
        settings = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return settings / "speechdeck" / "themes"


def names() -> tuple[str, ...]:
    """The names of the shipped themes, in alphabetical order."""
    return _in(shipped())


def own_names() -> tuple[str, ...]:
    """The names of themes in the user's own folder and in the folder `themes` where the user works."""
    return tuple(sorted({*_in(own()), *_in(Path("themes"))} - {*names()}))


def locate(name: str, *, child: Path | None = None) -> Path:
    """The file of a theme: a path as it stands, or a name.

    `child` is the file that inherits from it: the name is looked for beside it first, and never means itself.
    Raises ThemeError, with the nearest name, where there is none.
    """
    if name.endswith((".yaml", ".yml")) or "/" in name or "\\" in name:
        return _existing(Path(name) if child is None else child.parent / name)
    for folder in _folders(child):
        file = folder / f"{name}.yaml"
        if file.is_file() and not (child and file.resolve() == child.resolve()):
            return file
    known = (*names(), *own_names())
    hint = nearest(name, known) or f"Themes: {', '.join(known)}."
    raise ThemeError(f"no theme is called {name!r}", hint=hint)


def _folders(child: Path | None) -> Iterator[Path]:
    if child is not None:
        yield child.parent
    yield from (Path.cwd(), Path.cwd() / "themes", own(), shipped())


def _in(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(file.stem for file in folder.glob("*.yaml") if file.stem != BASE))


def _existing(path: Path) -> Path:
    if not path.is_file():
        what = "is a folder, not a theme file" if path.is_dir() else "does not exist"
        raise ThemeError(f"theme file {path} {what}", hint="A theme is one .yaml file; see docs/themes.md.")
    return path
