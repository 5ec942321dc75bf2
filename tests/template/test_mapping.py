"""What stands on which layout, as it is found and as the user wishes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from speechdeck.cli import run
from speechdeck.errors import TemplateError
from speechdeck.model.theme import Colour
from speechdeck.template.load import Inspected, inspect
from speechdeck.template.report import mapping
from speechdeck.theme.colour import contrast, resolve
from tests.template.making import TEMPLATES


def inspected(template: str, folder: Path, text: str | None = None) -> Inspected:
    (folder / "company.pptx").write_bytes(TEMPLATES[template]())
    if text is not None:
        (folder / "company.template.yaml").write_text(text, "utf-8")
    return inspect(folder / "company.pptx")


def layouts(found: Inspected) -> dict[str, str]:
    return {kind: match.sheet.name for kind, match in found.matches.items()}


def test_types_lead_to_layouts(tmp_path: Path) -> None:
    found = layouts(inspected("default", tmp_path))
    assert found["cover"] == found["closing"] == "Title Slide"
    assert (found["section"], found["bullets"]) == ("Section Header", "Title and Content")
    assert (found["compare"], found["cards"]) == ("Comparison", "Title Only")


def test_chinese_names_lead_to_layouts_without_types(tmp_path: Path) -> None:
    found = inspected("chinese", tmp_path)
    assert [layouts(found)[kind] for kind in ("cover", "section", "bullets", "compare", "cards")] == [
        "标题幻灯片", "节标题", "标题和内容", "比较", "仅标题",
    ]  # fmt: skip
    assert not found.matches["compare"].drawn


def test_a_single_layout_serves_all(tmp_path: Path) -> None:
    found = inspected("one_layout", tmp_path)
    assert set(layouts(found).values()) == {"Title and Content"}
    assert [kind for kind, match in found.matches.items() if not match.drawn] == ["bullets"]


def test_places_too_small_for_a_list_are_not_used_for_one(tmp_path: Path) -> None:
    assert inspected("tiny", tmp_path).matches["bullets"].drawn


def test_the_agenda_is_drawn_where_the_layout_for_it_has_its_text(tmp_path: Path) -> None:
    found = inspected("contents", tmp_path)
    assert layouts(found)["agenda"] == "Agenda"
    assert found.free["agenda"].x >= found.size[0] / 2


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_mapping_file_that_is_written_says_what_was_found(template: str, tmp_path: Path) -> None:
    before = inspected(template, tmp_path)
    after = inspected(template, tmp_path, mapping(before))
    assert after.matches == before.matches


def test_a_mapping_file_is_gone_by(tmp_path: Path) -> None:
    text = (
        'layouts:\n  cards-2: {layout: "Comparison", head1: 1, text1: 2, head2: 3, text2: 4}\n'
        '  figures: {layout: 6, draw: true, at: [1, 2, 8, 3]}\n  quote: ~\ncolours: {primary: "#a01020"}\n'
    )
    found = inspected("default", tmp_path, text)
    assert found.theme.layouts["cards-2"].area("text2")
    assert found.theme.layouts["cards-3"].area("num1")
    assert not [name for name in found.theme.layouts if name.startswith("quote")]
    figure = found.theme.layouts["figures-1"].area("fig1")
    assert figure
    assert (figure.rect.x, figure.rect.y) == pytest.approx((72, 144), abs=1)
    number = found.theme.layouts["cards-3"].area("num1")
    assert number
    assert number.colour == Colour("#A01020")


MISTAKES = {
    "layouts:\n  cards: {layout: Titel Only, draw: true}\n": (
        "company.template.yaml:2: layouts.cards.layout",
        "Title Only",
    ),
    "layouts:\n  kards: {layout: Title Only}\n": ("layouts.kards is no kind of slide", "cards"),
    "layouts:\n  cards-9: {layout: Title Only}\n": ("layouts.cards-9 is no kind of slide", ""),
    "layouts:\n  bullets: {layout: Title and Content, body: 7}\n": ("names no placeholder", "0 (Title 1)"),
    "layouts:\n  bullets: {layout: Title and Content, text: 1}\n": ("layouts.bullets.text is no key", "layout"),
    "layouts:\n  bullets: {layout: Title Only}\n": ("has no place for its text", "draw: true"),
    "layouts:\n  cover: {layout: Blank}\n": ("has no place for a title", "draw: true"),
    "layouts:\n  cover: ~\n": ("layouts.cover cannot be left out", ""),
    "layouts:\n  cover: {layout: 20}\n": ("layouts 1 to 11", ""),
    "layouts:\n  cards: {layout: 6, draw: true, at: [1, 2, 3]}\n": ("four lengths", ""),
    "colours: {primary: red}\n": ("colours.primary is 'red'", ""),
    "colours: {page: accent1}\n": ("colours.page is no key", ""),
    "master: 3\n": ("masters 1 to 1", ""),
    "layout: {}\n": ("layout is no key", "layouts"),
    "- a\n": ("must be a mapping", ""),
    "a: [\n": ("this is no YAML", ""),
}


@pytest.mark.parametrize("text", MISTAKES)
def test_a_mistake_is_told_with_its_place(text: str, tmp_path: Path) -> None:
    message, hint = MISTAKES[text]
    with pytest.raises(TemplateError) as told:
        inspected("default", tmp_path, text)
    assert message in told.value.message
    assert hint in told.value.hint
    assert "company.template.yaml" in told.value.message


def test_a_mapping_file_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "company.pptx").write_bytes(TEMPLATES["default"]())
    with pytest.raises(TemplateError, match="no mapping file"):
        inspect(tmp_path / "company.pptx", tmp_path / "none.yaml")


@pytest.mark.parametrize(("language", "words"), [("en_GB.UTF-8", "drawn"), ("zh_CN.UTF-8", "按模板配色绘制")])
def test_inspect_shows_and_writes_the_match(
    language: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", language)
    (tmp_path / "company.pptx").write_bytes(TEMPLATES["default"]())
    target = tmp_path / "company.template.yaml"
    assert run(["template", "inspect", str(tmp_path / "company.pptx"), "-o", str(target)]) == 0
    shown = capsys.readouterr().out
    assert words in shown
    assert "“Section Header”" in shown
    assert 'bullets: {layout: "Title and Content", title: 0, body: 1}' in target.read_text("utf-8")
    assert run(["template", "inspect", str(tmp_path / "company.pptx"), "-o", str(tmp_path / "a.txt")]) == 2


def test_a_poor_colour_of_the_template_is_told_once(tmp_path: Path) -> None:
    (told,) = inspected("default", tmp_path).diagnostics
    assert told.code == "template.contrast"
    assert "#888888 on #FFFFFF" in told.message
    assert "12 placeholders" in told.where


def test_text_in_a_poor_colour_has_its_nearest_shade_that_is_read(tmp_path: Path) -> None:
    theme = inspected("default", tmp_path).theme
    foot = theme.layouts["bullets"].area("foot")
    assert foot
    shown = resolve(foot.colour, theme.palette)
    assert 4.5 <= contrast(shown, theme.palette["lt1"]) < 4.8
    assert len({shown[0:2], shown[2:4], shown[4:6]}) == 1  # a grey, as it was
