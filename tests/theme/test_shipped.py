"""Every theme that comes with the program has every layout, and every layout can be read and reached."""

from __future__ import annotations

from itertools import combinations

import pytest

from speechdeck.kinds import KINDS
from speechdeck.model.theme import SLOTS, Theme
from speechdeck.theme import available, load_theme

NAMES = [entry.name for entry in available()]

LAYOUTS = [
    "cover", "section", "detail", "bullets", "quote", "statement", "chart", "chart@wide", "compare", "closing",
    *(f"opening-{n}" for n in range(1, 5)),
    *(f"agenda-{n}" for n in range(2, 9)),
    *(f"cards-{n}" for n in range(2, 7)),
    *(f"figures-{n}" for n in range(1, 5)), "figures-1@whole", "figures-1@statement",
    *(f"steps-{n}" for n in range(3, 6)),
    *(f"timeline-{n}" for n in range(3, 6)),
    *(f"recap-{n}" for n in range(2, 7)),
]  # fmt: skip

#: Slots that a theme may do without: a label above an agenda, the text under an agenda entry.
OPTIONAL = {("agenda", "sub"), ("agenda", "text")}


@pytest.fixture(scope="module", params=[*NAMES, "base"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_party_and_government_are_on_offer_in_two_languages() -> None:
    entries = {entry.name: entry for entry in available()}
    assert {"party", "government"} <= entries.keys()
    assert "base" not in entries
    assert all({"zh", "en"} <= entry.label.keys() for entry in entries.values())


def test_every_layout_is_there(theme: Theme) -> None:
    assert set(LAYOUTS) <= set(theme.layouts)
    assert set(theme.palette) == set(SLOTS)


def test_every_slot_of_a_kind_has_its_area(theme: Theme) -> None:
    missing = [
        (layout.name, name)
        for layout in theme.layouts.values()
        if "@" not in layout.name  # a variant is for slides that lack a slot
        for slot in KINDS[layout.kind].slots
        for name in ([slot.replace("N", str(n)) for n in range(1, layout.count + 1)] if slot.endswith("N") else [slot])
        if layout.area(name) is None and (layout.kind, slot.removesuffix("N")) not in OPTIONAL
    ]
    assert missing == []


def test_the_title_is_read_first_and_the_running_areas_last(theme: Theme) -> None:
    for layout in theme.layouts.values():
        roles = [area.role for area in layout.areas]
        assert roles[0] == "title" and roles.count("title") == 1, layout.name
        first_running = next((i for i, role in enumerate(roles) if role in _RUNNING), len(roles))
        assert all(role in _RUNNING for role in roles[first_running:]), layout.name


_RUNNING = ("footer", "progress", "page")


def test_every_slide_but_the_cover_has_a_number(theme: Theme) -> None:
    without = [layout.name for layout in theme.layouts.values() if not any(a.role == "page" for a in layout.areas)]
    assert {name.partition("@")[0] for name in without} == {"cover"}


def test_areas_do_not_overlap(theme: Theme) -> None:
    found = [
        (layout.name, first.name, second.name)
        for layout in theme.layouts.values()
        for first, second in combinations([area for area in layout.areas if area.role != "icon"], 2)
        if first.rect.overlaps(second.rect)
    ]
    assert found == []


def test_type_is_large_enough_to_read(theme: Theme) -> None:
    for layout in theme.layouts.values():
        for area in layout.areas:
            least = 9 if area.role in ("footer", "page", "progress") else 14
            assert least <= area.smallest <= area.size, (layout.name, area.name)
            assert area.leading >= 1.15 * area.size, (layout.name, area.name)
            assert area.rect.h >= area.leading * area.smallest / area.size, (layout.name, area.name)


def test_a_theme_of_high_contrast_is_large_throughout(theme: Theme) -> None:
    if theme.contrast >= 7:
        for layout in theme.layouts.values():
            for area in layout.areas:
                assert area.smallest >= (14 if area.role in _RUNNING else 20), (layout.name, area.name)


def test_text_that_people_edit_is_spaced_in_per_cent(theme: Theme) -> None:
    for layout in theme.layouts.values():
        for area in layout.areas:
            edited = area.bullets or (layout.name.endswith(("@rows", "@line")) and area.role == "body")
            assert area.exact is not edited, (layout.name, area.name)


def test_each_font_stack_reaches_from_windows_to_linux(theme: Theme) -> None:
    for stack in theme.fonts.values():
        assert len(stack.latin) >= 3 and len(stack.east_asian) >= 3
        assert "CJK" in stack.east_asian[-1]


def test_a_sentence_that_is_all_of_a_slide_has_a_place_of_its_own_kind(theme: Theme) -> None:
    said = theme.layouts["statement"].areas[0]
    assert said.role == "title" and said.size >= 40 and said.smallest >= 24
    assert said.rect.h > 2 * theme.layouts["bullets"].areas[0].rect.h


def test_loading_twice_gives_the_same() -> None:
    assert load_theme("party") == load_theme("party")
