"""What cannot be measured is told."""

from __future__ import annotations

import pytest

from speechdeck.layout.typefaces import unmeasured
from speechdeck.theme import available, load_theme
from speechdeck.theme.adjust import with_fonts


def test_a_typeface_without_measures_is_told_once() -> None:
    (note,) = unmeasured(with_fonts(load_theme("party"), "Papyrus"))
    assert note.code == "layout.typeface" and "Papyrus" in note.message


@pytest.mark.parametrize("name", [entry.name for entry in available()])
def test_the_typefaces_of_our_themes_are_measured(name: str) -> None:
    assert unmeasured(load_theme(name)) == ()
