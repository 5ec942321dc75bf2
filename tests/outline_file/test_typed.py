"""What the user says with the request stands on the slides as his own, and changes nothing that is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from speechdeck.pipeline import Build, build
from speechdeck.write import WRITERS
from tests import promises

SPEECH = "在养老服务座谈会上的讲话\n王一诺\n（2025年4月2日）\n同志们：\n今天讲两点意见。\n" + (
    "一、要把食堂办好\n老年食堂要办在楼下，饭菜要热，价钱要低。要请老人自己来尝、自己来评。\n"
    "二、要把路修平\n小区的台阶要改成坡道，路灯要亮到门口。每一处坡道都要有人管、有人修。\n谢谢大家！\n"
)
GIVEN = {
    "speaker": "周至善",
    "organisation": "区民政局",
    "date": "二〇二五年春",
    "footer": "老龄工作办公室",
    "watermark": "征求意见",
}


@pytest.fixture(scope="module")
def speech(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("typed") / "talk.txt"
    file.write_text(SPEECH, "utf-8")
    return file


@pytest.fixture(scope="module")
def built(speech: Path) -> Build:
    return build(speech, theme="base", wishes=GIVEN)


def shown(built: Build, area: str) -> list[str]:
    return [
        paragraph.text
        for slide in built.fitted.slides
        for box in slide.boxes
        if box.area == area
        for paragraph in box.paragraphs
    ]


def test_words_given_are_the_users_own(built: Build) -> None:
    assert {span.of(built.manuscript.text) for span in built.manuscript.own} == set(GIVEN.values())


def test_they_stand_where_they_belong(built: Build) -> None:
    assert set(shown(built, "meta")) >= {"周至善", "二〇二五年春"}
    assert "王一诺" not in shown(built, "meta")
    assert set(shown(built, "foot")) == {"老龄工作办公室"}
    assert built.fitted.author == "周至善"
    assert built.fitted.marks.watermark
    assert built.fitted.marks.watermark.text == "征求意见"


def test_the_promises_are_kept(built: Build) -> None:
    content = WRITERS[".pptx"](built.fitted)
    assert promises.invented(built) == []
    assert promises.lost(built) == []
    assert promises.unspoken(built, content) == []
    assert promises.rewritten(built, content) == []


def test_nothing_given_changes_nothing(speech: Path) -> None:
    plain = build(speech, theme="base")
    assert not plain.manuscript.own
    assert plain.manuscript.text == SPEECH
    assert plain.fitted.marks.watermark is None
    assert "王一诺" in shown(plain, "meta")


def test_the_same_is_said_whatever_is_given(speech: Path, built: Build) -> None:
    plain = build(speech, theme="base")
    assert [[span.of(SPEECH) for span in slide.notes] for slide in plain.fitted.slides] == [
        [span.of(built.manuscript.text) for span in slide.notes] for slide in built.fitted.slides
    ]


def test_a_footer_that_is_too_long_is_told(speech: Path) -> None:
    found = build(speech, theme="base", wishes={"footer": "一个长得没有哪条页脚放得下的单位名称" * 6})
    assert "layout.footer" in {each.code for each in found.diagnostics}
    assert shown(found, "foot") == []
