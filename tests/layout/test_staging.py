"""What comes up together, in which order, and when."""

from __future__ import annotations

from dataclasses import replace

import pytest

from speechdeck.layout import layout
from speechdeck.model.deck import Deck
from speechdeck.model.fitted import FittedSlide
from speechdeck.model.options import Show
from speechdeck.theme import load_theme
from tests.layout.building import DeckMaker

THEME = load_theme("party")
TEXTS = "早出晚归看天气\n船不超载\n灯塔常亮"


def one_slide(kind: str, *, count: int = 0, **slots: str) -> Deck:
    maker = DeckMaker()
    maker.slide(kind, count=count, **slots)
    return maker.deck()


def staged(deck: Deck, show: Show) -> FittedSlide:
    fitted, _ = layout(deck, THEME, show)
    (slide,) = fitted.slides
    return slide


def order(slide: FittedSlide) -> list[list[str]]:
    return [[reveal.area for reveal in step.reveals] for step in slide.steps]


def test_cards_come_up_one_by_one_numeral_and_all() -> None:
    items = {f"{name}{number}": f"{name}{number}" for number in (1, 2, 3) for name in ("head", "text")}
    slide = staged(one_slide("cards", count=3, title="三件事", **items), Show(build=True))
    assert order(slide) == [[f"head{number}", f"text{number}"] for number in (1, 2, 3)]
    assert {step.after for step in slide.steps} == {None}
    assert slide.stay is None


def test_bullets_come_up_one_by_one_and_then_the_phrase_that_sums_them_up() -> None:
    slide = staged(one_slide("detail", title="守港", body=TEXTS, key_="灯亮着，人就在"), Show(build=True))
    assert order(slide)[-1][0].startswith("key")
    bullets = [reveal for step in slide.steps[:-1] for reveal in step.reveals]
    assert [reveal.paragraphs for reveal in bullets] == [(0, 1), (1, 2), (2, 3)]


@pytest.mark.parametrize("kind", ["cover", "closing", "section"])
def test_what_is_one_picture_comes_up_at_once(kind: str) -> None:
    assert staged(one_slide(kind, title="潮起潮落都有人在"), Show(build=True)).steps == ()


def test_nothing_is_staged_unasked() -> None:
    slide = staged(one_slide("bullets", title="守港", body=TEXTS), Show())
    assert (slide.steps, slide.stay) == ((), None)


def test_a_slide_stays_as_long_as_its_words_take() -> None:
    deck = one_slide("bullets", title="守港", body=TEXTS)
    slide = staged(deck, Show(build=True, advance=True))
    said = staged(replace(deck, pace=1.0), Show(build=True, advance=True))
    assert said.stay == said.seconds > 60
    assert [step.after for step in said.steps] == [said.seconds * place / 3 for place in range(3)]
    assert slide.stay is not None and slide.stay >= 3.0
