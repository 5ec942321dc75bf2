"""The whole compiler on one screen: file → Manuscript → Outline → Deck → FittedDeck → bytes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from speechdeck.diagnostics import Diagnostics
from speechdeck.layout import layout
from speechdeck.model.deck import Deck
from speechdeck.model.fitted import FittedDeck
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.outline import Outline
from speechdeck.outline import outline
from speechdeck.plan import plan
from speechdeck.read import read
from speechdeck.theme import load_theme


@dataclass(frozen=True, slots=True)
class Build:
    """Every finished value of one run, for those who want to look inside."""

    manuscript: Manuscript
    outline: Outline
    deck: Deck
    fitted: FittedDeck
    diagnostics: Diagnostics


def build(speech: Path, *, theme: str = "party", language: str | None = None) -> Build:
    """Compile a speech up to the fitted deck; `write` turns that into a file.

    `theme` is a theme's name or the path of a theme file; `language` a key of LANGUAGES, found by itself if None.
    Raises ManuscriptError and ThemeError.
    """
    look = load_theme(theme)
    manuscript, read_notes = read(speech, language=language)
    outlined, outline_notes = outline(manuscript)
    deck, plan_notes = plan(manuscript, outlined)
    fitted, layout_notes = layout(deck, look)
    return Build(manuscript, outlined, deck, fitted, read_notes + outline_notes + plan_notes + layout_notes)
