"""Options: one table for command line and outline file; wrong values are told, right ones respected."""

from __future__ import annotations

from pathlib import Path

import pytest

from speechdeck.cli.build_options import GROUPS
from speechdeck.errors import OutlineFileError
from speechdeck.model.options import DEFAULTS, FORMS, Options
from speechdeck.outline_file.load import load
from speechdeck.pipeline import build


def test_every_option_has_a_form_and_a_row_of_help() -> None:
    fields = [name for group in DEFAULTS for name in group._fields]
    assert len(fields) == len(set(fields))
    assert set(fields) == set(FORMS)
    assert set(FORMS) <= {row.name for _, rows in GROUPS for row in rows}


@pytest.mark.parametrize("name", FORMS)
def test_a_default_is_a_value_that_may_be_given(name: str) -> None:
    default = next(getattr(group, name) for group in DEFAULTS if name in group._fields)
    assert default is None or FORMS[name].read(str(default)) == default


def test_what_is_given_holds() -> None:
    options = Options.of({"agenda": "none", "transition": "push"})
    assert (options.content.agenda, options.show.transition) == ("none", "push")
    assert options.content.pace is DEFAULTS.content.pace


def written(folder: Path, head: str) -> Path:
    (folder / "talk.txt").write_text(
        "在一次会议上的讲话\n同志们：\n今天讲一件事，就是把路修好。\n谢谢大家！\n", "utf-8"
    )
    file = folder / "talk.outline.yaml"
    file.write_text(f"speech: talk.txt\n{head}\n", "utf-8")
    return file


def test_an_outline_file_may_say_the_same(tmp_path: Path) -> None:
    file = written(tmp_path, "pace: 100\ntransition: fade")
    assert load(file).wishes == {"pace": 100.0, "transition": "fade"}
    assert build(file).fitted.transition == "fade"
    assert build(file, wishes={"transition": "none"}).fitted.transition == "none"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("pace: quick", "pace is 'quick', but must be a number from 60 to 600"),
        ("agenda:", "agenda is empty, but must be one of once"),
        ("transition: [fade]", "transition is a list, but must be text"),
    ],
)
def test_a_wrong_value_in_an_outline_file_is_told(line: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(OutlineFileError) as caught:
        load(written(tmp_path, line))
    assert message in caught.value.message


def test_who_speaks_slowly_has_more_time_and_more_slides(root: Path) -> None:
    speech = root / "examples" / "zh-city-renewal.txt"
    slow, fast = (build(speech, wishes={"pace": pace}).fitted.slides for pace in (110, 440))
    assert sum(slide.seconds for slide in slow) == pytest.approx(4 * sum(slide.seconds for slide in fast))
    assert len(slow) > len(fast)
