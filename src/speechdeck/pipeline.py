"""The whole compiler on one screen: file → Manuscript → Outline → Deck → FittedDeck → bytes.

An outline file, edited by the user, steps in between outline and plan.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from speechdeck.diagnostics import Diagnostic, Diagnostics
from speechdeck.layout import layout
from speechdeck.model.deck import Deck, Typed
from speechdeck.model.fitted import FittedDeck
from speechdeck.model.manuscript import Manuscript
from speechdeck.model.marks import Picture
from speechdeck.model.options import Options, Value, overriding
from speechdeck.model.outline import Outline
from speechdeck.model.theme import Theme
from speechdeck.outline import outline
from speechdeck.outline_file import is_outline_file
from speechdeck.outline_file.typed import typed
from speechdeck.plan import plan
from speechdeck.plan.grain import Grain, ladders, missed
from speechdeck.read import read
from speechdeck.theme import adjusted, load_theme
from speechdeck.theme.find import DEFAULT


class Build(NamedTuple):
    """Every finished value of one run, for those who want to look inside."""

    manuscript: Manuscript
    outline: Outline
    deck: Deck
    fitted: FittedDeck
    diagnostics: Diagnostics


class Understood(NamedTuple):
    """A speech read and understood, or the same as its outline file wishes it."""

    manuscript: Manuscript
    outline: Outline
    diagnostics: Diagnostics
    theme: str | None = None  # that the outline file names
    template: Path | None = None  # or that
    wishes: Mapping[str, Value] = MappingProxyType({})  # that it has at its top


def understand(speech: Path, *, language: str | None = None) -> Understood:
    """Read a speech and find its outline; of an outline file, read the speech that it names and apply its edits.

    Raises ManuscriptError, UsageError for an unknown language, OutlineFileError.
    """
    if is_outline_file(speech):
        from speechdeck.outline_file.apply import apply
        from speechdeck.outline_file.load import load

        edits = load(speech)
        found = understand(edits.speech, language=language or edits.language)
        manuscript, edited, notes = apply(edits, found.manuscript, found.outline)
        notes = found.diagnostics + notes
        return Understood(manuscript, edited, notes, edits.theme, edits.template, edits.wishes)
    manuscript, read_notes = read(speech, language=language)
    outlined, outline_notes = outline(manuscript)
    return Understood(manuscript, outlined, read_notes + outline_notes)


def build(
    speech: Path,
    *,
    theme: str | None = None,
    template: Path | None = None,
    mapping: Path | None = None,
    language: str | None = None,
    wishes: Mapping[str, Value] | None = None,
) -> Build:
    """Compile a speech, or the outline file of one, up to the fitted deck; `write` turns that into a file.

    `theme` is a theme's name or the path of a theme file, `template` a company's own .pptx or .potx, which goes before
    any theme, and `mapping` its mapping file; by default what the outline file names, or "party";
    `language` is a key of LANGUAGES, found by itself if None; `wishes` are options of model/options.py by name, which
    go before those of the outline file. Raises ManuscriptError, ThemeError, TemplateError, OutlineFileError.
    """
    look: Theme | None = None
    look_notes: Diagnostics = ()
    if theme or template:  # a mistake in the request is told before the work
        look, look_notes = _look(theme or DEFAULT, template, mapping)
    found = understand(speech, language=language)
    options = Options.of(overriding(wishes or {}, found.wishes))
    manuscript, outlined, words = typed(found.manuscript, found.outline, options.brand)
    if look is None:
        look, look_notes = _look(found.theme or DEFAULT, found.template, mapping)
    if look.template is None:  # a company's colours and typefaces are not for us to change
        look, more = adjusted(look, options.look)
        look_notes += more
    deck, fitted, notes = _composed(manuscript, outlined, words, look, options)
    return Build(manuscript, outlined, deck, fitted, found.diagnostics + look_notes + notes)


def _composed(
    manuscript: Manuscript, outlined: Outline, words: Typed, look: Theme, options: Options
) -> tuple[Deck, FittedDeck, Diagnostics]:
    """Plan and layout; where the user wishes for so many slides, of the grain that comes nearest."""
    logo = _logo(options.brand.logo)

    @cache
    def made(grain: Grain | None) -> tuple[Deck, FittedDeck, Diagnostics]:
        deck, plan_notes = plan(manuscript, outlined, options.content, grain)
        deck = replace(deck, typed=words)
        fitted, layout_notes = layout(deck, look, options.show, logo, {} if look.template else _others(deck))
        return deck, fitted, plan_notes + layout_notes + (_left_out(deck) if look.template else ())

    wished = options.content.slides
    if wished is None:
        return made(None)
    rows = ladders(len(outlined.points))
    found = [_nearest(grains, wished, lambda grain: len(made(grain)[1].slides)) for grains in rows]
    best = max(found, key=lambda grain: _nearness(len(made(grain)[1].slides), wished))
    deck, fitted, notes = made(best)
    return deck, fitted, notes + missed(len(fitted.slides), wished)


def _nearest(grains: Sequence[Grain], wished: int, count: Callable[[Grain], int]) -> Grain:
    """The finest of the grains that gives no more slides than are wished for, or the coarsest."""
    place = bisect_left(grains, -wished, key=lambda grain: -count(grain))
    return grains[min(place, len(grains) - 1)]


def _nearness(count: int, wished: int) -> int:
    """The larger, the better: rather as many as wished, then fewer, and more only where fewer cannot be."""
    return count if count <= wished else -count


def _logo(path: str | None) -> Picture | None:
    if path is None:
        return None
    from speechdeck.read.picture import picture

    return picture(Path(path))


def _look(theme: str, template: Path | None, mapping: Path | None) -> tuple[Theme, Diagnostics]:
    """The theme that is asked for, or a company's template as one."""
    if template is None:
        return load_theme(theme), ()
    from speechdeck.template import load_template

    return load_template(template, mapping)


def _left_out(deck: Deck) -> Diagnostics:
    """That themes of single slides have no place on a template."""
    if not any(slide.theme for slide in deck.slides):
        return ()
    message = "Themes of single points are left out: the deck stands on a template, which has a design of its own."
    return (Diagnostic("template.themes", message),)


def _others(deck: Deck) -> dict[str, Theme]:
    """The themes that the user asks for on single slides. Raises ThemeError."""
    return {name: load_theme(name) for name in dict.fromkeys(slide.theme for slide in deck.slides) if name}
