"""Icons stand in place of numerals, where the theme has them."""

from __future__ import annotations

from dataclasses import replace

from speechdeck.kinds import KINDS
from speechdeck.layout import layout
from speechdeck.model.deck import Deck
from speechdeck.model.fitted import FittedSlide
from speechdeck.model.theme import Colour, IconStyle, Theme
from speechdeck.theme import load_theme
from tests.layout.building import DeckMaker

ICONS = ("shield", "book", "eye")


def deck(icons: tuple[str, ...] = ICONS, **slots: str) -> Deck:
    maker = DeckMaker()
    heads = {f"head{n}": f"第{n}张卡片" for n in range(1, len(icons) + 1)}
    maker.slide("cards", count=len(icons), title="三件事", **slots, **heads)
    made = maker.deck()
    return replace(made, slides=tuple(replace(slide, icons=icons) for slide in made.slides))


def fitted(made: Deck, theme: Theme) -> FittedSlide:
    return layout(made, theme)[0].slides[0]


def test_icons_take_the_place_of_numerals() -> None:
    slide = fitted(deck(num1="#1", num2="#2", num3="#3"), load_theme("party"))
    assert [icon.area for icon in slide.icons] == ["num1", "num2", "num3"]
    assert not any(box.area.startswith("num") for box in slide.boxes)


def test_cards_without_numerals_get_a_layout_with_room_for_icons() -> None:
    theme = load_theme("party")
    slide = fitted(deck(), theme)
    assert theme.layouts[slide.layout].area("num1") is not None and len(slide.icons) == 3


def test_a_theme_may_do_without() -> None:
    theme = load_theme("party")._replace(icons=None)
    slide = fitted(deck(num1="#1", num2="#2", num3="#3"), theme)
    assert slide.icons == () and sum(box.area.startswith("num") for box in slide.boxes) == 3


def test_colour_and_size_are_the_numeral_s_or_the_theme_s() -> None:
    theme = load_theme("base")
    area = theme.layouts["cards-3"].area("num1")
    assert area is not None
    own = fitted(deck(), theme).icons[0].drawing
    assert own.fill == area.colour
    other = fitted(deck(), theme._replace(icons=IconStyle(Colour("accent2"), 1.0))).icons[0].drawing
    assert other.fill == Colour("accent2") and _width(other.commands) < _width(own.commands)


def _width(commands: tuple[tuple[str | float, ...], ...]) -> float:
    xs = [float(number) for command in commands for number in command[1::2]]
    return max(xs) - min(xs)


def test_icons_go_with_their_cards_to_two_slides() -> None:
    (slide,) = deck(("shield", "book", "eye", "leaf")).slides
    assert [part.icons for part in KINDS["cards"].smaller(slide)] == [("shield", "book"), ("eye", "leaf")]
    three = replace(slide, count=3, icons=ICONS)
    assert [part.icons for part in KINDS["cards"].smaller(three)] == [()]  # bullets
