"""What is in a file but not part of the speech is found by its look, and no sentence of the speech with it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechdeck.read.clean import find_junk
from speechdeck.read.lines import blocks

SPEECH = (
    "同志们：\n今天我们在这里开会，主要任务是总结去年的工作，安排今年的任务，请大家认真讨论。\n"
    "一、把项目抓实\n要一个项目一个项目地过，一个问题一个问题地解决，年底前全部见到成效。\n"
    "二、把作风抓严\n干部要多到一线去，把群众的急事难事放在心上，抓在手上，落在实处。\n"
    "同志们，任务已经明确，让我们一起努力，把今年的工作做得更好！\n"
)
TALK = (
    "Good morning, everyone.\n\nI have come to speak about bridges, and about the people who keep them standing.\n\n"
    "A bridge is never finished; it is only looked after, year after year, by hands that nobody sees.\n\n"
    "Let us look after ours. Thank you.\n"
)


def junk(text: str, language: str = "zh") -> list[str]:
    return [span.of(text) for span in find_junk(text, blocks(text), language)]


def left(text: str, language: str = "zh") -> str:
    """The text without its junk, white space folded."""
    for span in reversed(find_junk(text, blocks(text), language)):
        text = text[: span.start] + text[span.end :]
    return "".join(text.split())


@pytest.mark.parametrize("speech", [SPEECH, TALK])
def test_a_clean_speech_has_no_junk(speech: str) -> None:
    assert junk(speech) == []


@pytest.mark.parametrize(
    "line",
    [
        "来源：本站",
        "2024-03-01  来源：县报  责任编辑：小周",
        "（责任编辑：小周）",
        "发布时间：2024年3月1日 点击数：12 次",
        "【字号：大 中 小】",
        "【打印正文】",
        "上一篇：没有了",
        "相关报道：",
        "京ICP备00000000号-1",
        "版权所有 某某网站",
        "扫一扫在手机打开当前页",
        "第 3 页 共 9 页",
    ],
)
@pytest.mark.parametrize("where", ["above", "below"])
def test_furniture_lines(line: str, where: str) -> None:
    text = f"{line}\n{SPEECH}" if where == "above" else f"{SPEECH}{line}\n"
    assert junk(text) == [line]


@pytest.mark.parametrize(
    "sentence",
    [
        "阅读是一辈子的事情，一个爱读书的县城才有未来。",
        "扫描电镜帮我们看清了钢材里的裂纹，这是过去想都不敢想的。",
        "大小事务都要公开，都要让乡亲们看得见、说得上话。",
        "郑重声明一下，这座桥不收一分钱的过路费，过去不收，将来也不收。",
        "希望广大会员单位继续支持我们，也欢迎大家扫码关注桥梁协会的公众号，让更多的人了解修桥人的故事和他们的辛苦。",
        "Download the plans, study them, and tell us what we missed.",
        "By using this method we cut the cost of each bridge in half.",
        "We should reform the Copyright Act before the next election, and everybody in this room knows it.",
        "Share this responsibility with your neighbours, because bridges belong to everyone.",
    ],
)
@pytest.mark.parametrize("place", ["first", "last"])
def test_sentences_that_begin_like_furniture_stay(sentence: str, place: str) -> None:
    paragraphs = ["这座桥修了三年，今天终于通车了，我想把心里话说给大家听一听，请大家指正。"] * 2
    paragraphs.insert(0 if place == "first" else 2, sentence)
    assert junk("\n".join(paragraphs)) == []


def test_an_appendix_is_no_part_of_the_speech() -> None:
    assert junk(SPEECH + "附件：\n全县桥梁名单\n1.东桥\n2.西桥\n") == ["附件：\n全县桥梁名单\n1.东桥\n2.西桥"]


def test_a_posting_time_needs_a_line_of_furniture_beside_it() -> None:
    assert junk("在抓项目大会上的讲话\n时间：2024年3月1日\n" + SPEECH) == []
    assert junk("在抓项目大会上的讲话\n来源：县报\n时间：2024-03-01\n" + SPEECH) == ["来源：县报\n时间：2024-03-01"]


def test_a_menu_and_a_breadcrumb_above_the_title() -> None:
    menu = "首页\n新闻\n公告\n党建\n文化\n服务\n互动\n首页 > 新闻 > 讲话\n"
    assert left(menu + "在抓项目大会上的讲话\n" + SPEECH) == left("在抓项目大会上的讲话\n" + SPEECH)


def test_advertising_above_and_below() -> None:
    text = (
        "内部资料 请勿外传\n加入会员群免费领取全部材料\n在抓项目大会上的讲话\n" + SPEECH + "更多材料请关注微信公众号\n"
    )
    assert left(text) == left("在抓项目大会上的讲话\n" + SPEECH)


def test_an_english_page_around_a_talk() -> None:
    head = "Home\nAbout us\nSpeeches\nPress\nEvents\nPeople\nContact\nShare\n"
    foot = "\nRelated Articles\nPrivacy Policy\nTerms of Use\n© 2024 The Bridge Trust. All rights reserved.\n"
    assert left(head + TALK + foot, "en") == left(TALK, "en")


@pytest.mark.parametrize(
    ("inserted", "language"),
    [
        ("（掌声）", "zh"),
        ("（热烈鼓掌）", "zh"),
        ("（大笑）", "zh"),
        ("(Applause.)", "en"),
        ("[Laughter]", "en"),
        ("(Laughter and applause.)", "en"),
        ("[inaudible]", "en"),
    ],
)
def test_stage_directions(inserted: str, language: str) -> None:
    assert junk(f"我们的桥修好了。{inserted}谢谢大家。", language) == [inserted]


@pytest.mark.parametrize(
    "kept",
    [
        "（掌声响起来的时候，我想到了父亲，也想到了家乡）",
        "（2024年）",
        "（视频会议）",
        "（音乐老师）",
        "(the laughing stock of our rivals, they said)",
    ],
)
def test_brackets_of_the_speech_stay(kept: str) -> None:
    assert junk(f"我们的桥修好了{kept}，谢谢大家。") == []


def test_time_codes_and_captions() -> None:
    first, second = "00:00:01.000 --> 00:00:04.000", "00:00:04.000 --> 00:00:09.000"
    vtt = f"WEBVTT\n\n{first}\nGood morning.\n\n{second}\nI speak about bridges.\n"
    srt = f"1\n{first}\nGood morning.\n\n2\n{second}\nI speak about bridges.\n"
    assert left(vtt, "en") == left(srt, "en") == "Goodmorning.Ispeakaboutbridges."


def test_the_label_before_the_speaker_s_words() -> None:
    assert junk("THE CHAIRMAN: Good morning, everyone.\n\nLet us begin.", "en") == ["THE CHAIRMAN:"]


def test_front_matter() -> None:
    assert junk("---\ntitle: Bridges\ndate: 2024-05-01\n---\n\n" + TALK, "en") == [
        "---\ntitle: Bridges\ndate: 2024-05-01\n---"
    ]


def test_notes_after_the_speech_and_their_marks() -> None:
    text = SPEECH.replace("见到成效", "见到成效〔1〕") + "注　释\n〔1〕见县里去年的通知。\n"
    assert left(text) == left(SPEECH)


def test_page_numbers_inside_a_sentence_and_running_headers() -> None:
    page = "要一个项目一个项目地过，一个问题一个问题\n某县会议  ─  2024年3月1日\n\n{}\n地解决，年底前见到成效。\n"
    text = "同志们：\n" + page.format(17) + page.format(18)
    assert "17" not in left(text) and "某县会议" not in left(text)


def test_numbers_that_are_headings_stay() -> None:
    text = "同志们：\n1\n把项目抓实，年底前全部见到成效，一个也不能少。\n2\n把作风抓严，干部要多到一线去，解决问题。\n"
    assert junk(text) == []


def test_a_signature_stays() -> None:
    assert junk(SPEECH + "周明\n2024年3月1日\n") == []


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="同志们：，。（）掌声来源 \n\u3000abc.:()[]1234#-|>", max_size=400))
def test_junk_is_in_order_and_inside_the_text(text: str) -> None:
    found = find_junk(text, blocks(text), "zh")
    assert all(a.end < b.start for a, b in pairwise(found))
    assert all(len(span) and span.end <= len(text) for span in found)


def test_labels_of_speakers_with_a_time_are_no_speech() -> None:
    text = "Ann Hill (01:02):\nGood evening.\nCrowd (01:05):\nWe hear you.\nAnn Hill (1:01:13):\n" + TALK
    assert junk(text, "en") == ["Ann Hill (01:02):", "Crowd (01:05):", "Ann Hill (1:01:13):"]
