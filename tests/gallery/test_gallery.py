"""The gallery shows every kind with every number of items, and in every theme all of it finds a place."""

from __future__ import annotations

import pytest

from speechdeck.kinds import KINDS
from speechdeck.layout import layout
from speechdeck.theme import available, load_theme
from tests.gallery import gallery


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_kind_is_shown_with_every_number_of_items(language: str) -> None:
    shown = {(slide.kind, slide.count) for slide in gallery(language).slides}
    for kind in KINDS.values():
        counts = range(kind.least, kind.most + 1) if kind.most else [0]
        assert {(kind.name, count) for count in counts} <= shown


@pytest.mark.parametrize("fill", [0.0, 1.0], ids=["comfortable", "limit"])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("theme", [entry.name for entry in available()])
def test_a_sentence_is_the_title_of_the_figure_that_it_states(theme: str, language: str, fill: float) -> None:
    fitted, _ = layout(gallery(language, ("figures",), fill), load_theme(theme))
    stated = [slide for slide in fitted.slides if slide.layout == "figures-1@statement"]
    assert [{box.area for box in slide.boxes} & {"title", "fig1", "head1", "text1"} for slide in stated] == [
        {"title", "fig1"}
    ]


@pytest.mark.parametrize("fill", [0.0, 1.0], ids=["comfortable", "limit"])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("theme", [entry.name for entry in available()])
def test_a_sentence_that_is_all_of_a_slide_is_large(theme: str, language: str, fill: float) -> None:
    fitted, _ = layout(gallery(language, ("statement",), fill), load_theme(theme))
    stated = [box for slide in fitted.slides if slide.layout == "statement" for box in slide.boxes]
    sizes = [box.size for box in stated if box.area == "title"]
    assert len(sizes) == 2
    assert all(size >= (24 if fill else 34) for size in sizes)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("theme", [entry.name for entry in available()])
def test_no_word_is_cut_at_comfortable_lengths(theme: str, language: str) -> None:
    _, diagnostics = layout(gallery(language), load_theme(theme))
    assert [each for each in diagnostics if each.code == "layout.cut"] == []
