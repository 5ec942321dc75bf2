"""How many slides: by detail, by number, by minutes; what cannot be is told."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from speechdeck.errors import UsageError
from speechdeck.model.options import Options, Value, overriding
from speechdeck.pipeline import Build, build
from speechdeck.plan.grain import BRIEF, FULL, STANDARD, ladders

SPEECH = Path(__file__).resolve().parents[2] / "examples" / "zh-city-renewal.txt"


def built(**wishes: Value) -> Build:
    return build(SPEECH, wishes=wishes)


def codes(made: Build) -> list[str]:
    return [diagnostic.code for diagnostic in made.diagnostics]


def test_brief_has_fewer_slides_than_standard_and_full_more() -> None:
    brief, standard, full = (built(detail=detail) for detail in ("brief", "standard", "full"))
    assert len(brief.fitted.slides) < len(standard.fitted.slides) < len(full.fitted.slides)
    assert standard.fitted == built().fitted


def test_brief_gives_each_point_one_slide_besides_the_one_that_announces_it() -> None:
    slides = [slide for slide in built(detail="brief").deck.slides if slide.section is not None]
    for number in {slide.section for slide in slides}:
        assert sum(slide.section == number and slide.kind != "section" for slide in slides) == 1


@pytest.mark.parametrize("wished", [5, 8, 12, 16, 20])
def test_there_are_no_more_slides_than_wished_for_and_nearly_as_many(wished: int) -> None:
    made = built(slides=wished)
    assert 0.8 * wished <= len(made.fitted.slides) <= wished
    assert "plan.slides" not in codes(made)


def test_points_without_slides_are_in_the_agenda_and_their_words_in_the_notes() -> None:
    made = built(slides=5)
    (agenda,) = [slide for slide in made.deck.slides if slide.kind == "agenda"]
    heads = [slot for slot in agenda.slots if slot.name.startswith("head")]
    keys = {slide.key for slide in made.deck.slides}
    assert len(heads) == len(made.outline.points) == 4
    assert {slot.link for slot in heads} <= keys


@pytest.mark.parametrize("wished", [3, 200])
def test_a_number_that_cannot_be_is_told(wished: int) -> None:
    made = built(slides=wished)
    assert ("plan.slides" in codes(made)) == (len(made.fitted.slides) != wished)


def test_in_half_the_minutes_there_are_fewer_slides_and_the_times_come_out() -> None:
    usual = built()
    minutes = sum(slide.seconds for slide in usual.fitted.slides) / 60
    hurried, told = built(minutes=minutes / 2), built(minutes=minutes * 0.9)
    assert sum(slide.seconds for slide in hurried.fitted.slides) / 60 == pytest.approx(minutes / 2)
    assert len(hurried.fitted.slides) < len(usual.fitted.slides)
    assert ("plan.pace" in codes(hurried), "plan.pace" in codes(told)) == (True, False)


def test_a_ladder_goes_from_fine_to_coarse() -> None:
    for ladder in ladders(4):
        for finer, coarser in pairwise(ladder):
            assert finer != coarser
            assert finer.item <= coarser.item and finer.slide <= coarser.slide
    assert STANDARD in ladders(4)[0]
    assert FULL.slide < STANDARD.slide < BRIEF.slide


@pytest.mark.parametrize("wishes", [{"minutes": 10, "pace": 200}, {"slides": 9, "detail": "brief"}])
def test_wishes_that_exclude_each_other_are_refused(wishes: dict[str, Value]) -> None:
    with pytest.raises(UsageError, match="exclude each other"):
        Options.of(wishes)


def test_the_command_line_goes_before_what_it_excludes_in_the_file() -> None:
    assert overriding({"slides": 9}, {"detail": "brief", "pace": 200}) == {"slides": 9, "pace": 200}
