"""A theme says what differs, and the rest is what it inherits."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from writing import write_theme

from speechdeck.model.theme import Colour
from speechdeck.theme import load_theme
from speechdeck.theme.load import load
from speechdeck.theme.source import merged


def test_an_empty_theme_is_the_base(tmp_path: Path) -> None:
    mine, base = load(write_theme(tmp_path, "")), load_theme("base")
    assert mine.layouts == base.layouts and mine.palette == base.palette


def test_one_colour_changes_and_nothing_else(tmp_path: Path) -> None:
    mine, base = load(write_theme(tmp_path, "palette: {accent1: '#123456'}")), load_theme("base")
    assert mine.palette["accent1"] == "123456"
    assert {k: v for k, v in mine.palette.items() if k != "accent1"} == {
        k: v for k, v in base.palette.items() if k != "accent1"
    }
    assert mine.layouts == base.layouts


def test_a_role_reaches_every_area_that_uses_it(tmp_path: Path) -> None:
    mine = load(write_theme(tmp_path, "roles: {title: accent2 lum75 a90}"))
    assert mine.layouts["cards-3"].areas[0].colour == Colour("accent2", 0.75, 0.0, 0.9)
    assert mine.layouts["bullets"].areas[0].colour == Colour("accent2", 0.75, 0.0, 0.9)


def test_a_style_reaches_the_styles_that_are_like_it(tmp_path: Path) -> None:
    mine = load(write_theme(tmp_path, "styles: {title: {align: right}}"))
    assert mine.layouts["cover"].areas[0].align == "right"
    assert mine.layouts["closing"].areas[0].align == "right"


def test_an_area_overrides_its_style_in_one_place(tmp_path: Path) -> None:
    text = "layouts: {quote: {areas: {title: {size: 24}}}}"
    mine, base = load(write_theme(tmp_path, text)), load_theme("base")
    assert mine.layouts["quote"].areas[0].size == 24
    assert mine.layouts["quote"].areas[0].rect == base.layouts["quote"].areas[0].rect


def test_leading_follows_the_size_unless_it_is_points(tmp_path: Path) -> None:
    text = "styles: {title: {size: 40, leading: 1.3}, heading: {leading: 50}}"
    mine = load(write_theme(tmp_path, text))
    assert mine.layouts["bullets"].areas[0].leading == 52
    head = mine.layouts["cards-3"].area("head1")
    assert head is not None and head.leading == 50


def test_an_empty_value_takes_away(tmp_path: Path) -> None:
    mine = load(write_theme(tmp_path, "layouts: {quote: {areas: {source: ~, foot: ~}}}"))
    assert mine.layouts["quote"].area("source") is None
    assert mine.layouts["quote"].area("foot") is None
    assert mine.layouts["bullets"].area("foot") is not None


def test_a_layout_like_another_takes_nothing_from_its_old_self(tmp_path: Path) -> None:
    text = """
        layouts:
          steps-3: {like: cards-3, each: {head: {size: 30}}}
    """
    mine = load(write_theme(tmp_path, text))
    steps, cards = mine.layouts["steps-3"], mine.layouts["cards-3"]
    assert steps.drawings == cards.drawings
    assert [area.rect for area in steps.areas] == [area.rect for area in cards.areas]
    assert steps.kind == "steps" and steps.count == 3
    head = steps.area("head2")
    assert head is not None and head.size == 30


def test_items_are_replaced_whole(tmp_path: Path) -> None:
    text = "layouts: {cards-3: {items: {at: [1, 2], size: [3, 4]}}}"
    cards = load(write_theme(tmp_path, text)).layouts["cards-3"]
    heads = [area for area in cards.areas if area.name.startswith("head")]
    assert [round(head.rect.x - heads[0].rect.x) for head in heads] == [0, 216, 432]  # no gap is left of the base's


_TREES = st.recursive(
    st.integers() | st.text(max_size=3),
    lambda below: st.dictionaries(st.sampled_from("abc"), below, max_size=3),
    max_leaves=8,
)
_MAPPINGS = st.dictionaries(st.sampled_from("abc"), _TREES, max_size=3)


def test_items_differ_in_turn_and_the_first_and_last_have_the_last_word(tmp_path: Path) -> None:
    layout = """
    layouts:
      cards-3:
        turns: [{head: {colour: accent2}}, {head: {colour: accent3}}]
        first: {head: {colour: lt1}, num: ~}
        last: {text: {size: 18}}
    """
    made = load(write_theme(tmp_path, layout)).layouts["cards-3"]
    heads = [area.colour.slot for area in made.areas if area.name.startswith("head")]
    assert heads == ["lt1", "accent3", "accent2"]
    assert made.area("num1") is None and made.area("num2")
    assert [area.size for area in made.areas if area.name.startswith("text")] == [20, 20, 18]


def test_what_no_item_has_the_first_does_not_have_either(tmp_path: Path) -> None:
    layout = "layouts: {opening-3: {each: {text: ~}, first: {text: {size: 40}}}}"
    assert load(write_theme(tmp_path, layout)).layouts["opening-3"].area("text1") is None


@given(_MAPPINGS, _MAPPINGS)
def test_merging_keeps_every_key_and_prefers_the_upper(under: dict[str, object], over: dict[str, object]) -> None:
    both = merged(under, over)
    assert both.keys() == under.keys() | over.keys()
    assert merged(both, over) == both
    assert all(both[key] == value for key, value in over.items() if not isinstance(value, dict))


@given(_MAPPINGS)
def test_merging_nothing_changes_nothing(tree: dict[str, object]) -> None:
    assert merged(tree, {}) == tree == merged({}, tree)


def test_an_area_takes_the_place_of_another(tmp_path: Path) -> None:
    text = """
        layouts:
          steps-3: {each: {num: {at: [0.1, 0.2, 1, 0.7], style: number, size: 30}}}
          timeline-3: {like: steps-3, each: {when: {instead: num, smallest: 16}}}
    """
    mine = load(write_theme(tmp_path, text))
    steps, timeline = mine.layouts["steps-3"], mine.layouts["timeline-3"]
    number, when = steps.area("num2"), timeline.area("when2")
    assert number is not None and when is not None and timeline.area("num2") is None
    assert (when.rect, when.size, when.smallest) == (number.rect, 30, 16)
    order = [area.name for area in timeline.areas]
    assert order.index("when2") == order.index("head2") - 1  # read where the number was read


def test_an_area_grows_over_another(tmp_path: Path) -> None:
    text = "layouts: {steps-3@heads: {like: steps-3, each: {head: {instead: [head, text]}}}}"
    mine = load(write_theme(tmp_path, text))
    plain, heads = mine.layouts["steps-3"], mine.layouts["steps-3@heads"]
    head, under, grown = plain.area("head1"), plain.area("text1"), heads.area("head1")
    assert head is not None and under is not None and grown is not None and heads.area("text1") is None
    assert (grown.rect.y, grown.rect.bottom) == (head.rect.y, under.rect.bottom)
    assert grown.size == head.size
