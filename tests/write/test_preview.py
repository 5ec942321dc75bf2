"""The preview is one page that needs nothing else and shows every slide with what is said on it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from drawn import deck

from speechdeck.write import WRITERS


class Page(HTMLParser):
    """The elements of a page: attributes, nesting, text."""

    VOID = ("meta", "br")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.notes: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)
        if dict(attrs).get("class") == "notes":
            self.notes.append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["p"] and self.elements[-1][1].get("class") == "notes":
            self.notes[-1] += data


@pytest.fixture(scope="module")
def text() -> str:
    return WRITERS[".html"](deck()).decode("utf-8")


@pytest.fixture(scope="module")
def page(text: str) -> Page:
    return Page(text)


def test_every_element_is_closed_and_every_id_is_its_own(page: Page) -> None:
    assert page.open == []
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))


def test_every_reference_has_its_target(page: Page, text: str) -> None:
    ids = {attributes["id"] for _, attributes in page.elements if "id" in attributes}
    wanted = set(re.findall(r'(?:url\(|href=")#([\w-]+)', text))
    assert wanted and wanted <= ids


def test_it_needs_nothing_from_elsewhere(text: str) -> None:
    assert set(re.findall(r"https?://[^\"' ]+", text)) == {"http://www.w3.org/2000/svg"}
    assert "src=" not in text and "@import" not in text


def test_slides_and_notes_are_all_there_in_order(page: Page, text: str) -> None:
    slides = [attributes["id"] for tag, attributes in page.elements if tag == "li"]
    assert slides == ["slide-1", "slide-2", "slide-3"]
    assert page.notes[:3] == ["迎新致辞", "大家好！今年我们做三件事。", "读书 & 写字，<认真>做。\n谢谢大家！"]
    assert "<title>迎新致辞 &amp; 谢意</title>" in text and 'lang="zh"' in text


def test_a_link_leads_to_the_slide_of_the_page(page: Page) -> None:
    assert [attributes.get("href") for tag, attributes in page.elements if tag == "a"] == ["#slide-3"]


def test_the_same_deck_gives_the_same_page() -> None:
    assert WRITERS[".html"](deck()) == WRITERS[".htm"](deck())
