"""The outline as a file that its user edits: Outline → YAML → edits → the same outline, changed as the user wished.

    dump.dump      Manuscript, Outline → text of the file
    load.load      file → OutlineFile: what it says, checked
    apply.apply    OutlineFile, Manuscript, Outline → Manuscript, Outline

Words that the user types become places in the manuscript's text too, listed in `Manuscript.own`: no other part of the
program makes any, and every later stage handles them as it handles the speech. docs/outline-file.md has every key.

This file itself stays light: every run asks it whether the speech is an outline file.
"""

from __future__ import annotations

from pathlib import Path

ENDINGS = (".outline.yaml", ".outline.yml")


def is_outline_file(path: Path) -> bool:
    """Whether a file is an outline, by its name."""
    return path.name.lower().endswith(ENDINGS)


def stem(path: Path) -> str:
    """The name of an outline file without its ending: talk of talk.outline.yaml."""
    return path.name[: path.name.lower().rindex(".outline.")]
