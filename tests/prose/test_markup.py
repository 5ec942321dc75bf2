"""What only marks words in a plain text file is left out of slides, and kept in the notes."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechdeck.model.source import Excerpt
from speechdeck.outline import outline
from speechdeck.plan import plan
from speechdeck.prose.markup import blanked, markup, with_dashes
from tests.plan.speeches import manuscript


def bare(text: str, *, bold: bool = True) -> str:
    return " ".join(blanked(text, markup(text, bold=bold)).split())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We built [the new pier](https://pier.example/a_(b)) in May.", "We built the new pier in May."),
        ("We built [the\nnew pier](/news#pier) in May.", "We built the new pier in May."),
        (r"Remarks by President\_Rivers on\ \ piers", "Remarks by President Rivers on piers"),
        ("What **we build** matters.", "What we build matters."),
        ("Notes [1] and (see page 4) stay, [so] do (these).", "Notes [1] and (see page 4) stay, [so] do (these)."),
        ("A ** alone stays.", "A ** alone stays."),
    ],
)
def test_marks_are_no_words(text: str, words: str) -> None:
    assert bare(text) == words


def test_names_that_are_not_told_stay_in_chinese() -> None:
    assert bare("在**市**区的讲话", bold=False) == "在**市**区的讲话"


@given(st.lists(st.sampled_from(["pier", "[", "](https://a.example)", "**", "\\_", "\n", " ", "（"])).map("".join))
def test_every_place_keeps_its_number(text: str) -> None:
    marks = markup(text, bold=True)
    assert len(blanked(text, marks)) == len(text)
    assert all(before.end <= after.start for before, after in itertools.pairwise(marks))


def test_targets_of_links_are_in_the_notes_and_on_no_slide() -> None:
    said = "We must open [the eastern pier](https://pier.example/east) to every boat before the winter storms arrive. "
    points = ("First, the piers.", "Second, the boats.", "Third, the lamps.")
    text = "Annual Report\n\n" + "\n\n".join(f"{point} {said * 3}" for point in points)
    speech = manuscript(text, "en")
    deck, _ = plan(speech, outline(speech)[0])
    shown = [
        phrase.text.read(deck.source)
        for slide in deck.slides for slot in slide.slots for wording in slot.variants
        for paragraph in wording for phrase in paragraph.phrases if isinstance(phrase.text, Excerpt)
    ]  # fmt: skip
    assert any("eastern pier" in words for words in shown)
    assert not any("http" in words or "[" in words for words in shown)
    noted = "".join(span.of(text) for slide in deck.slides for span in slide.notes)
    assert noted.count("(https://pier.example/east)") == 9


def test_two_hyphens_are_a_dash_and_every_place_keeps_its_number() -> None:
    said = "The lamps were out--and nobody knew why. -- The pier ---------"
    read = with_dashes(said)
    assert read.startswith("The lamps were out —and nobody") and len(read) == len(said)
    assert read.endswith("---------")  # a rule of the page
