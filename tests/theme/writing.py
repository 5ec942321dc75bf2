"""Theme files for tests: a few lines over base.yaml, written into a folder of their own."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

HEAD = "label: {en: Test}\n"


def write_theme(folder: Path, text: str, name: str = "mine") -> Path:
    """A theme file with this text; it inherits from base.yaml unless the text says otherwise."""
    path = folder / f"{name}.yaml"
    path.write_text(HEAD + dedent(text).lstrip("\n"), encoding="utf-8")
    return path
