"""A point may have a theme of its own: its slides follow another master, and every promise holds."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pptx import Presentation

from speechdeck.errors import ThemeError
from speechdeck.pipeline import Build, build
from speechdeck.write import WRITERS
from tests import promises

SPEECH = """在全县义务植树动员会上的讲话
同志们：
下面，我讲三点意见。
第一，要把树种活。去年栽下的树苗成活率只有六成，今年要先整地、再选苗、后栽植，栽一棵、活一棵、成林一片。
第二，要把林管好。每片林子都要有护林员，每个护林员都要有责任牌，防火期间一天巡两遍，一遍也不能少。
第三，要让群众得实惠。林下可以养鸡，林间可以种菇，林缘可以建民宿，让绿水青山真正变成群众的好日子。
谢谢大家！
"""
OUTLINE = """speech: talk.txt
theme: party
points:
  - heading: 要把树种活
    at: {0}
  - heading: 要把林管好
    at: {1}
    theme: government
  - heading: 要让群众得实惠
    at: {2}
"""


def built(folder: Path, outline: str = OUTLINE) -> Build:
    (folder / "talk.txt").write_text(SPEECH, "utf-8")
    starts = [SPEECH.index(word) for word in ("第一，", "第二，", "第三，")]
    places = [f"{start} {SPEECH[start : start + 8]}" for start in starts]
    (folder / "talk.outline.yaml").write_text(outline.format(*places), "utf-8")
    return build(folder / "talk.outline.yaml")


def test_the_slides_of_a_point_follow_its_own_master(tmp_path: Path) -> None:
    made = built(tmp_path)
    deck = Presentation(io.BytesIO(WRITERS[".pptx"](made.fitted)))
    masters = [slide.slide_layout.slide_master.part.partname for slide in deck.slides]
    own = [slide.section for slide in made.fitted.slides]
    assert len(deck.slide_masters) == 2
    assert ["slideMaster2" in name for name in masters] == [section == 1 for section in own]
    assert {slide.theme for slide in made.fitted.slides if slide.section == 1} == {"government"}


def test_masters_and_layouts_are_numbered_apart(tmp_path: Path) -> None:
    deck = Presentation(io.BytesIO(WRITERS[".pptx"](built(tmp_path).fitted)))
    numbers = [int(entry.get("id")) for entry in deck.part._element.sldMasterIdLst]
    for master in deck.slide_masters:
        numbers += [int(entry.get("id")) for entry in master._element.sldLayoutIdLst]
    assert len(numbers) == len(set(numbers)) and min(numbers) >= 2**31


def test_the_promises_hold(tmp_path: Path) -> None:
    made = built(tmp_path)
    content = WRITERS[".pptx"](made.fitted)
    assert promises.invented(made) == []
    assert promises.lost(made) == []
    assert promises.rewritten(made, content) == []
    assert promises.overflowing(made) == []
    assert content == WRITERS[".pptx"](built(tmp_path).fitted)


def test_the_preview_shows_both_looks(tmp_path: Path) -> None:
    page = WRITERS[".html"](built(tmp_path).fitted).decode("utf-8")
    other = next(slide.layout for slide in built(tmp_path).fitted.slides if slide.theme)
    assert f'id="layout-0-{other}"' in page and f'href="#layout-0-{other}"' in page and 'id="layout-section"' in page


def test_a_theme_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ThemeError, match="no theme is called 'goverment'"):
        built(tmp_path, OUTLINE.replace("government", "goverment"))
