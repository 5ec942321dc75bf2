"""Captions are paragraphs again, their times are no part of the speech, and their speech is outlined as any other."""

from __future__ import annotations

from pathlib import Path

from speechdeck.outline import outline
from speechdeck.read import read
from speechdeck.read.clean import find_junk
from speechdeck.read.lines import blocks

SAID = (
    (0.0, 3.0, "Good morning. I repair"),
    (3.0, 6.0, "old clocks for a living,"),
    (6.0, 9.0, "and clocks are patient."),
    (12.0, 15.0, "Each one waits"),
    (15.0, 18.0, "to be wound again."),
)


def captions(said: tuple[tuple[float, float, str], ...] = SAID, head: str = "WEBVTT\n\n") -> str:
    return head + "\n\n".join(f"{_time(a)} --> {_time(b)} align:start\n{words}" for a, b, words in said) + "\n"


def _time(seconds: float) -> str:
    return f"00:{int(seconds) // 60:02d}:{seconds % 60:06.3f}"


def spoken(text: str) -> list[str]:
    """The blocks without their junk, white space folded."""
    junk = find_junk(text, blocks(text), "en")
    shown = "".join(" " if any(s.start <= at < s.end for s in junk) else char for at, char in enumerate(text))
    lines = [" ".join(block.span.of(shown).split()) for block in blocks(text)]
    return [line for line in lines if line]


def test_a_sentence_runs_on_from_cue_to_cue_and_a_pause_ends_its_paragraph() -> None:
    first = "Good morning. I repair old clocks for a living, and clocks are patient."
    assert spoken(captions()) == [first, "Each one waits to be wound again."]


def test_numbers_and_commas_of_srt_are_times_too() -> None:
    cues = [f"{n}\n00:00:{n:02d},000 --> 00:00:{n:02d},900\n{words}" for n, (_, _, words) in enumerate(SAID, 1)]
    assert " ".join(spoken("\n\n".join(cues))) == " ".join(words for _, _, words in SAID)


def test_another_speaker_begins_a_paragraph_without_the_mark() -> None:
    said = (*SAID[:3], (9.0, 10.0, "&gt;&gt; Ann Hill: Thank you."))
    assert spoken(captions(said))[-1] == "Thank you."


def test_what_is_shown_twice_is_said_once() -> None:
    assert spoken(captions((SAID[0], SAID[1], SAID[1], SAID[2], *SAID[3:]))) == spoken(captions())


def test_captions_without_any_marks_are_paragraphs_of_some_length() -> None:
    said = tuple((3.0 * n, 3.0 * n + 3, f"and then we took out the spring number {n}") for n in range(60))
    lengths = [len(line) for line in spoken(captions(said))]
    assert len(lengths) > 2 and max(lengths) < 700


def test_series_in_captions_are_found(tmp_path: Path) -> None:
    lines = ["Good evening.", "There are two rules.", "The first rule is to wind", "slowly."]
    lines += ["A spring that is wound fast will break,", "and nobody can mend it.", "The second rule is to listen."]
    lines += ["A clock tells you what it needs,", "if only you are quiet.", "Thank you."]
    speech = tmp_path / "clocks.vtt"
    speech.write_text(captions(tuple((3.0 * n, 3.0 * n + 3, line) for n, line in enumerate(lines))), encoding="utf-8")
    manuscript, _ = read(speech)
    found, _ = outline(manuscript)
    heads = [point.heading.read(manuscript.text) for point in found.points]
    assert heads == ["The first rule is to wind slowly", "The second rule is to listen"]
