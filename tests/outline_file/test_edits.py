"""What a user may do to an outline file, and what comes of it."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from speechdeck.model.outline import Point
from speechdeck.model.source import Span
from speechdeck.outline_file.dump import dump
from speechdeck.pipeline import Build, build, understand
from tests import promises
from tests.template.making import TEMPLATES

SPEECH = """在全县饮水安全工作会议上的讲话
周明川
2025年4月2日

同志们：
今天我们开这个会，研究怎样让群众喝上放心水。下面，我讲三点意见。
第一，要把水源保护好。水源干净，后面的事才好办。
一是划定保护区。库区周边一公里以内，不准养殖，不准倾倒垃圾，不准新建厂房。各乡镇月底以前立好界桩，挂好牌子。
二是搞好监测。每周取样一次，每月公布一次，结果贴到村口，让群众看得见、看得懂、信得过。
第二，要把管网建设好。老管网漏损率达到28%，今年要改造管网136公里，解决9个乡镇的供水问题。
一是抓好设计。设计人员要走遍每一个村，问清每一户，图纸上不留一处空白，方案里不漏一个角落。
二是抓好施工。质量终身负责，谁施工谁签字，谁监理谁负责，决不允许以次充好，决不允许边修边漏。
第三，要把服务提升好。报修电话二十四小时有人接，小故障当天修好，大故障三天修好。收费标准要公开，账目要公开，办事流程要公开。
同志们，水是生命之源。让我们一起努力，让每一户群众都喝上放心水！
谢谢大家！
"""


class Desk:
    """A speech, its outline file as lines, and what becomes of them."""

    def __init__(self, folder: Path, speech: str = SPEECH) -> None:
        self.speech = folder / "talk.txt"
        self.speech.write_text(speech, "utf-8")
        found = understand(self.speech)
        self.file = folder / "talk.outline.yaml"
        self.text = dump(found.manuscript, found.outline, "talk.txt")

    def replace(self, old: str, new: str) -> Desk:
        assert self.text.count(old) >= 1, old
        self.text = self.text.replace(old, new, 1)
        return self

    def entry(self, heading: str) -> str:
        """The lines of an entry with all below it."""
        lines = self.text.splitlines(keepends=True)
        first = next(place for place, line in enumerate(lines) if f"- heading: {heading}" in line)
        indent = lines[first].index("-")
        rest = range(first + 1, len(lines))
        end = next((place for place in rest if len(lines[place]) - len(lines[place].lstrip()) <= indent), len(lines))
        return "".join(lines[first:end])

    def build(self) -> Build:
        self.file.write_text(self.text, "utf-8")
        return build(self.file)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def heads(built: Build) -> list[str]:
    text = built.manuscript.text
    return [point.heading.read(text) for point in built.outline.points]


def tree(built: Build) -> list[tuple[int, str]]:
    def rows(points: tuple[Point, ...], depth: int) -> list[tuple[int, str]]:
        text = built.manuscript.text
        return [row for each in points for row in ((depth, each.heading.read(text)), *rows(each.children, depth + 1))]

    return rows(built.outline.points, 1)


def notes(built: Build) -> list[str]:
    return ["".join(span.of(built.manuscript.text) for span in slide.notes) for slide in built.fitted.slides]


def shown(built: Build) -> str:
    return "\n".join(
        paragraph.text for slide in built.fitted.slides for box in slide.boxes for paragraph in box.paragraphs
    )


def own(built: Build) -> list[str]:
    return [span.of(built.manuscript.text) for span in built.manuscript.own]


def check_promises(built: Build) -> None:
    assert promises.invented(built) == []
    assert promises.overflowing(built) == []
    spans = [span for slide in built.fitted.slides for span in slide.notes]
    assert all(a.end <= b.start for a, b in pairwise(spans)), "the notes are the speech in the user's order"
    said = Counter(promises.letters("".join(notes(built))))
    assert said == Counter(promises.letters(SPEECH + "".join(spoken(built)))), "every character of the speech, once"


def spoken(built: Build) -> list[str]:
    """Words of the user's that are said: they stand in blocks of the manuscript."""
    blocks = [block.span for block in built.manuscript.blocks]
    return [
        span.of(built.manuscript.text)
        for span in built.manuscript.own
        if any(block.start < span.end and span.start < block.end for block in blocks)
    ]


def test_a_deleted_entry_goes_to_the_notes_before_it(desk: Desk) -> None:
    built = desk.replace(desk.entry("要把管网建设好"), "").build()
    assert heads(built) == ["要把水源保护好", "要把服务提升好"]
    assert "管网136公里" not in shown(built) and "抓好施工" not in shown(built)
    place = next(number for number, said in enumerate(notes(built)) if "管网136公里" in said)
    assert "让群众看得见" in notes(built)[place]
    check_promises(built)


def test_what_announced_another_count_is_not_shown(desk: Desk) -> None:
    assert desk.build().outline.announcement is not None
    assert desk.replace(desk.entry("要把管网建设好"), "").build().outline.announcement is None


def test_a_deleted_first_entry_goes_to_the_opening(desk: Desk) -> None:
    built = desk.replace(desk.entry("要把水源保护好"), "").build()
    assert heads(built) == ["要把管网建设好", "要把服务提升好"]
    assert "保护区" not in shown(built)
    assert any("划定保护区" in said for said in notes(built))
    check_promises(built)


def test_moved_entries_take_their_notes_along(desk: Desk) -> None:
    moved = desk.entry("要把服务提升好")
    first = desk.entry("要把水源保护好")
    built = desk.replace(moved, "").replace(first, moved + first).build()
    assert heads(built) == ["要把服务提升好", "要把水源保护好", "要把管网建设好"]
    said = "".join(notes(built))
    assert said.index("收费标准") < said.index("划定保护区") < said.index("抓好设计") < said.index("谢谢大家")
    assert not built.manuscript.own
    check_promises(built)


def test_indents_are_levels(desk: Desk) -> None:
    entry = desk.entry("要把服务提升好")
    indented = "".join("    " + line for line in entry.splitlines(keepends=True))
    built = desk.replace(entry, indented).build()
    assert tree(built)[-2:] == [(2, "抓好施工"), (2, "要把服务提升好")]
    check_promises(built)


def test_a_heading_of_the_speechs_own_words_stays_linked_to_it(desk: Desk) -> None:
    built = desk.replace("heading: 要把水源保护好", "heading: 水源保护").build()
    point = built.outline.points[0]
    assert heads(built)[0] == "水源保护"
    assert not built.manuscript.own
    assert all(Span(0, len(SPEECH)).contains(span) for span in point.heading.spans)
    assert "水源保护" in {slide.title for slide in built.fitted.slides} | set(shown(built).splitlines())
    check_promises(built)


def test_words_left_out_of_a_heading_leave_an_excerpt(desk: Desk) -> None:
    built = desk.replace("heading: 要把水源保护好", "heading: 要保护好").build()
    assert heads(built)[0] == "要保护好"
    assert len(built.outline.points[0].heading.spans) == 2
    assert not built.manuscript.own


def test_other_words_are_the_users_own(desk: Desk) -> None:
    built = desk.replace("heading: 要把水源保护好", "heading: 守住一库清水").build()
    assert heads(built)[0] == "守住一库清水"
    assert own(built) == ["守住一库清水"]
    assert "守住一库清水" in shown(built)
    assert "守住一库清水" not in "".join(notes(built))
    assert "第一，要把水源保护好" in "".join(notes(built))
    assert any(each.code == "outline_file.own" for each in built.diagnostics)
    check_promises(built)


@pytest.mark.parametrize("heading", ["“水源保护", "（一", "……", "Water第一", "a" * 90, "水" * 90])
def test_odd_headings_are_shown_too(desk: Desk, heading: str) -> None:
    built = desk.replace("heading: 要把水源保护好", f'heading: "{heading}"').build()
    assert heads(built)[0] == heading
    check_promises(built)


def test_a_title_of_the_users_own(desk: Desk) -> None:
    built = desk.replace("title: 在全县饮水安全工作会议上的讲话", "title: 放心水，放心喝").build()
    assert built.fitted.slides[0].title == "放心水，放心喝"
    assert built.fitted.title == "放心水，放心喝"


def test_an_empty_speaker_is_left_out_and_an_absent_one_is_found(desk: Desk) -> None:
    line = "speaker: 周明川\n"
    emptied = desk.replace(line, "speaker:\n").build()
    assert "周明川" not in shown(emptied)
    absent = desk.replace("speaker:\n", "").build()
    assert "周明川" in shown(absent)


def test_notes_of_the_users_follow_the_speech(desk: Desk) -> None:
    entry = desk.entry("划定保护区")
    indent = " " * (entry.index("-") + 2)
    built = desk.replace(entry, f"{entry}{indent}notes: |\n{indent}  此处停顿。\n{indent}  再看大屏幕。\n").build()
    said = next(text for text in notes(built) if "此处停顿" in text)
    assert said.index("挂好牌子") < said.index("此处停顿") < said.index("再看大屏幕")
    assert "此处停顿" not in shown(built)
    assert own(built) == ["此处停顿。\n再看大屏幕。"]
    check_promises(built)


def test_a_new_heading_with_entries_below_it(desk: Desk) -> None:
    entry = desk.entry("要把服务提升好")
    indented = "".join("    " + line for line in entry.splitlines(keepends=True))
    built = desk.replace(entry, f"  - heading: 建管并重\n    points:\n{indented}").build()
    assert tree(built)[-2:] == [(1, "建管并重"), (2, "要把服务提升好")]
    assert "建管并重" in shown(built)
    check_promises(built)


def test_a_new_entry_begins_where_the_speech_has_its_words(desk: Desk) -> None:
    built = desk.replace(desk.entry("要把服务提升好"), f"{desk.entry('要把服务提升好')}  - 收费标准要公开\n").build()
    assert heads(built)[-1] == "收费标准要公开"
    point = built.outline.points[-1]
    assert SPEECH[point.extent.start :].startswith("收费标准要公开，账目要公开")
    assert built.outline.points[-2].extent.end == point.extent.start
    assert not built.manuscript.own
    check_promises(built)


@pytest.mark.parametrize("kind", ["cards", "bullets"])
def test_a_kind_is_chosen_for_the_items_of_a_point(desk: Desk, kind: str) -> None:
    line = next(line for line in desk.text.splitlines() if "at:" in line and "第二" in line)
    built = desk.replace(line, f"{line}\n    kind: {kind}").build()
    point = built.outline.points[1]
    kinds = {slide.kind for slide in built.deck.slides if any(point.extent.contains(span) for span in slide.notes)}
    assert kind in kinds
    check_promises(built)


def test_a_kind_that_the_words_do_not_allow_is_told(desk: Desk) -> None:
    line = next(line for line in desk.text.splitlines() if "at:" in line and "划定保护区" in line)
    built = desk.replace(line, f"{line}\n        kind: figures").build()
    assert [each.code for each in built.diagnostics if each.code.startswith("plan")] == ["plan.kind"]


def test_a_template_of_the_file_is_found_beside_it(desk: Desk) -> None:
    (desk.file.parent / "company.pptx").write_bytes(TEMPLATES["chinese"]())
    desk.replace("# theme: government", "template: company.pptx\n#")
    assert desk.build().fitted.theme.template
    assert build(desk.file, theme="party").fitted.theme.name == "party"


def test_a_theme_for_one_point_on_a_template_is_told_to_be_left_out(desk: Desk) -> None:
    (desk.file.parent / "company.pptx").write_bytes(TEMPLATES["default"]())
    desk.replace("# theme: government", "template: company.pptx\n#").replace("- heading:", "- theme: ink\n    heading:")
    assert "template.themes" in {each.code for each in desk.build().diagnostics}


def test_the_theme_of_the_file_is_taken_unless_another_is_named(desk: Desk) -> None:
    built = desk.replace("# theme: government", "theme: government").build()
    assert built.fitted.theme.name == "government"
    assert build(desk.file, theme="party").fitted.theme.name == "party"


def test_no_points_leave_everything_to_the_notes(desk: Desk) -> None:
    head, _, _ = desk.text.partition("points:")
    desk.text = f"{head}points: []\n"
    built = desk.build()
    assert built.outline.points == ()
    check_promises(built)


def test_a_file_that_names_only_the_speech_leaves_all_as_found(desk: Desk) -> None:
    desk.text = "speech: talk.txt\n"
    assert desk.build().fitted == build(desk.speech).fitted


def test_a_speech_that_changed_is_found_again_by_its_words(desk: Desk) -> None:
    desk.speech.write_text(SPEECH.replace("今天我们开这个会", "天气很热，感谢大家到会。今天我们开这个会"), "utf-8")
    built = desk.replace("heading: 要把水源保护好", "heading: 守住一库清水").build()
    assert heads(built) == ["守住一库清水", "要把管网建设好", "要把服务提升好"]
    assert "outline_file.changed" in {each.code for each in built.diagnostics}
    assert built.manuscript.text[built.outline.points[0].extent.start :].startswith("第一，")


def test_a_point_that_came_into_the_speech_later_is_told(desk: Desk) -> None:
    desk.speech.write_text(SPEECH.replace("二是搞好监测", "二是管好游客。不准下水。三是搞好监测"), "utf-8")
    built = desk.replace(desk.entry("搞好监测"), "").build()
    assert "outline_file.unlisted" in {each.code for each in built.diagnostics}
    assert "管好游客" not in shown(built)
    assert any("管好游客" in said for said in notes(built))
