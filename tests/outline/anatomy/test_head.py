"""Title, occasion, speaker, office and date are found in the usual forms, and where the speech begins."""

from __future__ import annotations

import pytest

from speechdeck.model.manuscript import Manuscript
from speechdeck.model.source import Excerpt
from speechdeck.outline.anatomy import HeadMatter, head_matter
from speechdeck.read.clean import find_junk
from speechdeck.read.lines import blocks

SPEECH = (
    "同志们：\n今天我们在这里开会，主要任务是总结去年的工作，安排今年的任务。\n一、把项目抓实\n年底前全部见到成效。\n"
)
TALK = "Good morning, everyone.\n\nI have come to speak about bridges, and about the people who keep them standing.\n"


def manuscript(text: str, language: str = "zh") -> Manuscript:
    found = blocks(text)
    return Manuscript(text, found, language, "speech", find_junk(text, found, language))


def head(cover: str, language: str = "zh") -> tuple[Manuscript, HeadMatter]:
    read = manuscript(cover + (SPEECH if language == "zh" else TALK), language)
    return read, head_matter(read)


def said(read: Manuscript, excerpt: Excerpt | None) -> str | None:
    return excerpt.read(read.text) if excerpt else None


@pytest.mark.parametrize(
    ("cover", "title"),
    [
        ("在全县项目大会上的讲话\n", "在全县项目大会上的讲话"),
        ("把桥修好\n——在全县项目大会上的讲话\n", "把桥修好"),
        ("《把桥修好》\n——在全县项目大会上的讲话\n", "把桥修好"),
        ("把桥修好 造福乡亲\n把路修通 振兴家园\n——在全县项目大会上的讲话\n", "把桥修好造福乡亲把路修通振兴家园"),
        ("把桥修好造福乡亲\n在全县项目大会上的讲话\n周明\n", "把桥修好造福乡亲"),
        ("周明同志在全县项目大会上的讲话\n", "周明同志在全县项目大会上的讲话"),
        ("在全县项目大会上的致辞（2024年3月1日）\n", "在全县项目大会上的致辞"),
        ("在全县项目大会上的讲话（节选）\n", "在全县项目大会上的讲话"),
        ("# 在全县项目大会上的讲话\n\n", "在全县项目大会上的讲话"),
        ("首页 > 新闻 > 讲话\n在全县项目大会上的讲话\n来源：县报\n", "在全县项目大会上的讲话"),
        ("", None),
    ],
)
def test_chinese_titles(cover: str, title: str | None) -> None:
    read, found = head(cover)
    assert said(read, found.title) == title


@pytest.mark.parametrize(
    ("cover", "title"),
    [
        ("Remarks at the Opening of the New Bridge\n\n", "Remarks at the Opening of the New Bridge"),
        ("# What Bridges Teach\n\n*Keynote at the River Forum, March 1, 2024*\n\n", "What Bridges Teach"),
        ("What Bridges Teach\n\nSpeaker: Ada Moss\n\n", "What Bridges Teach"),
        ('---\ntitle: "What Bridges Teach"\nspeaker: Ada Moss\n---\n\n', "What Bridges Teach"),
        ("", None),
    ],
)
def test_english_titles(cover: str, title: str | None) -> None:
    read, found = head(cover, "en")
    assert said(read, found.title) == title


@pytest.mark.parametrize(
    ("cover", "speaker", "role"),
    [
        ("在全县项目大会上的讲话\n周明\n", "周明", None),
        ("在全县项目大会上的讲话\n周 明\n", "周明", None),
        ("在全县项目大会上的讲话\n县委书记 周明\n", "周明", "县委书记"),
        ("在全县项目大会上的讲话\n市教育局党组书记、局长  欧阳明\n", "欧阳明", "市教育局党组书记、局长"),
        ("周明同志在全县项目大会上的讲话\n", "周明", None),
        ("县委副书记、县长周明在全县项目大会上的讲话\n", "周明", "县委副书记、县长"),
        ("把桥修好\n——周明在全县项目大会上的讲话\n", "周明", None),
        ("在全县项目大会上的讲话\n主讲人：周明\n", "周明", None),
        ("在全县项目大会上的讲话\n", None, None),
    ],
)
def test_chinese_speakers(cover: str, speaker: str | None, role: str | None) -> None:
    read, found = head(cover)
    assert said(read, found.speaker) == speaker
    assert said(read, found.role) == role


@pytest.mark.parametrize(
    ("cover", "speaker", "role"),
    [
        ("What Bridges Teach\n\nby Ada Moss\n\n", "Ada Moss", None),
        ("WHAT BRIDGES TEACH\nBY Ada Moss\n\n", "Ada Moss", None),
        ("Remarks by Governor Ada Moss at the River Forum\n\n", "Ada Moss", "Governor"),
        ("Remarks at the River Forum\n\nAda Moss\nChief Executive Officer, Moss Bridges\n\n", "Ada Moss", None),
        ("Remarks at the River Forum\n\nRiver Hall\n\n", None, None),
    ],
)
def test_english_speakers(cover: str, speaker: str | None, role: str | None) -> None:
    read, found = head(cover, "en")
    assert said(read, found.speaker) == speaker
    assert said(read, found.role) == role


def test_a_signature_names_the_speaker_and_the_date() -> None:
    read = manuscript("在全县项目大会上的讲话\n" + SPEECH + "谢谢大家！\n周明\n2024年3月1日\n")
    found = head_matter(read)
    assert said(read, found.speaker) == "周明"
    assert said(read, found.date) == "2024年3月1日"


def test_a_label_names_the_speaker_and_is_no_part_of_the_speech() -> None:
    read = manuscript(
        "全县项目大会实录\n周明：大家好！今天我来讲一讲修桥的事，讲得不对的地方请指正。\n修桥要先修路。\n"
    )
    found = head_matter(read)
    assert said(read, found.speaker) == "周明"
    assert read.text[found.body_start :].startswith("大家好")


def test_an_editor_s_note_names_the_speaker_and_is_no_part_of_the_speech() -> None:
    read, found = head("把桥修好\n这是周明同志在全县项目大会上的讲话要点。\n")
    assert said(read, found.speaker) == "周明"
    assert read.text[found.body_start :].startswith("同志们")
    assert any("讲话要点" in span.of(read.text) for span in found.junk)


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("（2024年3月1日）", "2024年3月1日"),
        ("2024年3月1日上午", "2024年3月1日"),
        ("（二〇二四年三月一日）", "二〇二四年三月一日"),
        ("2024.3.1", "2024.3.1"),
        ("2024-03-01", "2024-03-01"),
        ("周明  2024.03.01", "2024.03.01"),
        ("（2024年3月）", "2024年3月"),
        ("3月1日", "3月1日"),
        ("发布时间：2024-03-01 来源：县报", None),
    ],
)
def test_chinese_dates(line: str, date: str | None) -> None:
    read, found = head(f"在全县项目大会上的讲话\n{line}\n")
    assert said(read, found.date) == date


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("March 1, 2024", "March 1, 2024"),
        ("1 March 2024", "1 March 2024"),
        ("Mar. 1, 2024", "Mar. 1, 2024"),
        ("March 1st, 2024", "March 1st, 2024"),
        ("2024-03-01", "2024-03-01"),
        ("Riverside - March 1, 2024", "March 1, 2024"),
        ("Riverside", None),
    ],
)
def test_english_dates(line: str, date: str | None) -> None:
    read, found = head(f"Remarks at the River Forum\n\n{line}\n\n", "en")
    assert said(read, found.date) == date


@pytest.mark.parametrize(
    ("cover", "language", "occasion"),
    [
        ("在全县项目大会上的讲话\n", "zh", "全县项目大会"),
        ("把桥修好\n——在新桥通车典礼上的致辞\n", "zh", "新桥通车典礼"),
        ("Remarks at the River Forum\n\n", "en", "River Forum"),
    ],
)
def test_occasions(cover: str, language: str, occasion: str) -> None:
    read, found = head(cover, language)
    assert said(read, found.occasion) == occasion


def test_what_stands_above_the_title_is_junk() -> None:
    read, found = head("全县要闻--讲话专栏\n在全县项目大会上的讲话\n")
    assert said(read, found.title) == "在全县项目大会上的讲话"
    assert [span.of(read.text) for span in found.junk] == ["全县要闻--讲话专栏"]


@pytest.mark.parametrize("title", ["安全在我心中演讲稿", "文明校园在行动的演讲", "某某书记在全县项目大会上的讲话"])
def test_a_title_without_a_name_names_nobody(title: str) -> None:
    assert head(title + "\n")[1].speaker is None


def test_the_title_below_a_menu_and_not_the_page_s_own() -> None:
    menu = "\n\n".join(["Home", "About", "News", "Events", "People", "Research", "Speeches", "Contact"])
    cover = "March 1, 2024\n\nWhat Bridges Teach\n\n"
    read = manuscript(f"A Speech on Bridges - River Board\n\n{menu}\n\n{cover}" + 3 * TALK, "en")
    found = head_matter(read)
    assert said(read, found.title) == "What Bridges Teach"
    assert said(read, found.date) == "March 1, 2024"


def test_a_fact_is_never_junk() -> None:
    _, found = head('---\ntitle: "What Bridges Teach"\nspeaker: Ada Moss\ndate: 2024-03-01\n---\n\n', "en")
    facts = [fact for fact in (found.title, found.speaker, found.date) if fact]
    assert len(facts) == 3
    assert not any(span.start < fact.end and fact.start < span.end for span in found.junk for fact in facts)


@pytest.mark.parametrize("language", ["zh", "zh-hant", "en"])
def test_texts_without_words(language: str) -> None:
    found = head_matter(manuscript("1\n2\n", language))
    assert found.title is None or found.body_start <= 4


def test_the_speech_begins_below_the_line_that_says_so() -> None:
    news = "本报讯 昨天，全县项目大会在县城召开，来自各乡镇的代表参加了会议，会场气氛热烈。\n"
    body = "\n".join([SPEECH] * 4)
    read = manuscript(f"{news}{news}以下是周明县长的讲话全文：\n{body}")
    assert head_matter(read).body_start == read.text.index("同志们")


def test_an_editor_introduces_the_author() -> None:
    read, found = head("把桥修好\n作者介绍：周明，桥梁工程师，修过九座桥，写过三本书，现在在县里的交通部门工作。\n")
    assert said(read, found.speaker) == "周明"


def test_an_advertisement_above_the_speech_is_no_title() -> None:
    _, found = head("想听更多的演讲，请关注微信公众号。\n")
    assert found.title is None
