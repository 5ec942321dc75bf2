"""A theme's name → its file. Themes that come with the program are found first, then those of the working folder."""

from __future__ import annotations

from pathlib import Path

from speechdeck.errors import ThemeError
from speechdeck.theme.check import nearest

#: The theme that all others build on; it is not offered as a choice.
BASE = "base"


def shipped() -> Path:
    """The folder of the themes that come with the program: inside the package, or beside `src` in a checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "themes"
    return installed if installed.is_dir() else package.parents[1] / "themes"


def names() -> tuple[str, ...]:
    """The names of the shipped themes, in alphabetical order."""
    return tuple(sorted(file.stem for file in shipped().glob("*.yaml") if file.stem != BASE))


def locate(name: str, *, beside: Path | None = None) -> Path:
    """The file of a theme: a path as it stands, or a name. `beside` is a folder to look into first.

    Raises ThemeError, with the nearest name, where there is none.
    """
    if name.endswith((".yaml", ".yml")) or "/" in name or "\\" in name:
        return _existing(Path(name) if beside is None else beside / name)
    folders = [beside] if beside else []
    for folder in (*folders, shipped(), Path.cwd(), Path.cwd() / "themes"):
        file = folder / f"{name}.yaml"
        if file.is_file():
            return file
    hint = nearest(name, names()) or f"Themes: {', '.join(names())}."
    raise ThemeError(f"no theme is called {name!r}", hint=hint)


def _existing(path: Path) -> Path:
    if not path.is_file():
        what = "is a folder, not a theme file" if path.is_dir() else "does not exist"
        raise ThemeError(f"theme file {path} {what}", hint="A theme is one .yaml file; see docs/themes.md.")
    return path
