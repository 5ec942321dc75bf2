"""How slides and their items come up: as the schema has it, on every slide, and nothing unasked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from drawn import deck
from opened import find, parts, tag

from speechdeck.model.fitted import FittedDeck, Reveal, Step


def slides(made: FittedDeck) -> list[ElementTree.Element]:
    return [root for name, root in parts(made).items() if name.startswith("ppt/slides/slide")]


def staged(*steps: Step, stay: float | None = None) -> ElementTree.Element:
    """The slide with bullets, its items coming up in these steps."""
    cover, agenda, bullets = deck().slides
    return slides(replace(deck(), slides=(cover, agenda, replace(bullets, steps=steps, stay=stay))))[2]


def effects(slide: ElementTree.Element) -> Iterator[tuple[str, str, int]]:
    """Every effect in order: how it begins, what it shows, how long it waits."""
    for node in slide.iter(tag("p:cTn")):
        if node.get("presetClass") == "entr":
            (target, *_) = node.iter(tag("p:spTgt"))
            lines = [f"{each.get('st')}-{each.get('end')}" for each in target.iter(tag("p:pRg"))]
            (start, *_) = find(node, "p:stCondLst/p:cond")
            shown = ":".join([target.get("spid", ""), *lines])
            yield node.get("nodeType", ""), shown, int(start.get("delay", ""))


@pytest.mark.parametrize("effect", ["fade", "push"])
def test_every_slide_has_its_transition(effect: str) -> None:
    made = replace(deck(), transition=effect)
    assert [[each.tag for each in find(slide, "p:transition/*")] for slide in slides(made)] == [
        [tag(f"p:{effect}")]
    ] * 3


def test_there_is_neither_transition_nor_timing_unasked() -> None:
    for slide in slides(deck()):
        assert [child.tag for child in slide] == [tag("p:cSld"), tag("p:clrMapOvr")]


def test_a_slide_goes_on_by_itself_after_its_time() -> None:
    (found,) = find(staged(stay=12.25), "p:transition")
    assert (found.get("advTm"), found.get("advClick"), list(found)) == ("12250", None, [])


def test_items_come_up_click_by_click() -> None:
    slide = staged(Step((Reveal("body", (0, 1)),), None), Step((Reveal("body", (1, 2)), Reveal("page")), None))
    assert [*effects(slide)] == [("clickEffect", "3:0-0", 0), ("clickEffect", "3:1-1", 0), ("withEffect", "4", 0)]
    listed = [(each.get("spid"), each.get("build")) for each in find(slide, "p:timing/p:bldLst/p:bldP")]
    assert listed == [("3", "p"), ("4", None)]


def test_items_come_up_by_themselves_where_slides_do() -> None:
    slide = staged(Step((Reveal("title"),), 0.0), Step((Reveal("body"),), 6.0), stay=12.0)
    assert [*effects(slide)] == [("afterEffect", "2", 0), ("afterEffect", "3", 5500)]
    delays = [each.get("delay") for each in find(slide, ".//p:par/p:cTn/p:childTnLst/p:par/p:cTn/p:stCondLst/p:cond")]
    assert "500" in delays  # the second group starts when the first is done


def test_time_nodes_have_numbers_of_their_own_and_targets_exist() -> None:
    slide = staged(Step((Reveal("body", (0, 1)),), None), Step((Reveal("body", (1, 2)),), None))
    numbers = [node.get("id") for node in slide.iter(tag("p:cTn"))]
    assert len(numbers) == len(set(numbers))
    shapes = {each.get("id") for each in slide.iter(tag("p:cNvPr"))}
    assert {each.get("spid") for each in slide.iter(tag("p:spTgt"))} <= shapes
