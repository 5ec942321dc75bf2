"""A company's own file → a Theme: its masters, layouts, placeholders, colours and typefaces, matched to kinds.

package   the zip as parts, or a clear message why no deck can stand on it
clean     without its sample slides, and what was only theirs
sheets    the layouts with their placeholders as they inherit place and type; style, colours and typefaces read those
match     which layout each kind of slide stands on; mapping is what the user says about that
forms     what the template has no layout for, drawn into the free area of one it has (palette, free)
load      all together
"""

from __future__ import annotations

from pathlib import Path

from speechdeck.diagnostics import Diagnostics
from speechdeck.model.theme import Theme

__all__ = ["load_template"]


def load_template(path: Path, mapping: Path | None = None) -> tuple[Theme, Diagnostics]:
    """The theme that a company's .pptx or .potx is; `mapping` is its mapping file.

    Raises TemplateError. "template.contrast": colours of the template's own that are hard to read.
    """
    from speechdeck.template.load import inspect

    found = inspect(path, mapping)
    return found.theme, found.diagnostics
