"""A sentence becomes lines by leaving out what leads up to the deed, and nothing that the sense needs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechdeck.lang import LANGUAGES
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.clause import whole
from speechdeck.prose.lines import thoughts_of
from speechdeck.prose.shorten import headings
from speechdeck.prose.thoughts import Role

CHINESE, ENGLISH = LANGUAGES["zh"], LANGUAGES["en"]


def lines(text: str, language: str = "zh", *, role: Role = Role.MAIN) -> list[str]:
    found = thoughts_of(text, Span(0, len(text)), LANGUAGES[language])
    return [thought.variants[0].read(text) for thought in found if thought.role is role]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("各部门各单位要切实把群众的急事难事放在心上。", ["把群众的急事难事放在心上"]),
        ("因此，我们必须进一步完善夜间值班制度。", ["完善夜间值班制度"]),
        ("要不断改进窗口服务。", ["改进窗口服务"]),
        ("广大党员干部还要带头学习业务知识。", ["带头学习业务知识"]),
        ("要落实防汛责任（含乡镇一级）。", ["落实防汛责任"]),
    ],
)
def test_what_leads_up_to_the_deed_goes(sentence: str, expected: list[str]) -> None:
    assert lines(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "任务要求一年比一年高",  # 要 inside a word
        "不要搞花架子、走过场",  # a negation
        "我们党历来重视调查研究",  # more than a pronoun
        "积极的态度来自清楚的认识",  # an adjective, not an adverb
        "全力以赴做好汛期值守",  # half of an idiom
        "并购重组不能一哄而上",  # no connective
        "更新设备是当务之急",
    ],
)
def test_pieces_of_words_and_negations_stay(sentence: str) -> None:
    assert lines(sentence + "。") == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "只有走到田间地头，才能听到真话",
        "服务不是挂在墙上，而是记在心里",
        "如果底数不清，措施就会落空",
        "形成人人讲安全，处处有人管的良好格局",
        "老街要真正热闹起来，归根结底靠每一位店主多年的坚持和付出",  # a modal that is a condition
    ],
)
def test_clauses_of_one_thought_are_not_parted(sentence: str) -> None:
    assert lines(sentence + "。") == [sentence]


def test_circumstance_example_and_purpose_are_told_from_the_deed() -> None:
    text = "在抓好日常管理的同时，要进一步完善值班制度，比如节假日实行双人值班，确保全年平安无事。"
    assert lines(text) == ["完善值班制度"]
    assert lines(text, role=Role.OPENING) == ["在抓好日常管理的同时"]
    assert lines(text, role=Role.EXAMPLE) == ["比如节假日实行双人值班"]
    assert lines(text, role=Role.PURPOSE) == ["确保全年平安无事"]


def test_short_clauses_make_one_line() -> None:
    assert lines("全体职工鼓足干劲，抢抓工期，严把质量。") == ["全体职工鼓足干劲，抢抓工期，严把质量"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("And so we must rebuild the old pier.", "We must rebuild the old pier"),
        ("In the year ahead, every clinic will open on Sundays.", "Every clinic will open on Sundays"),
        ("I believe that our libraries deserve better roofs.", "Our libraries deserve better roofs"),
    ],
)
def test_english_loses_its_head(sentence: str, expected: str) -> None:
    assert lines(sentence, "en") == [expected]


def test_english_is_cut_at_its_tail_in_one_piece() -> None:
    text = (
        "The council will repair all nine bridges over the river before winter because the inspectors found cracks "
        "in the pillars of three of them and nobody wants to wait for a fourth."
    )
    found = thoughts_of(text, Span(0, len(text)), ENGLISH)[0].variants
    wordings = [variant.read(text) for variant in found]
    assert wordings == ["The council will repair all nine bridges over the river before winter", text.rstrip(".")]
    assert all(len(variant.spans) == 1 for variant in found)


def test_a_condition_is_not_lost() -> None:
    text = "If the harvest fails again this autumn, we will open the reserve granaries to every family in the valley."
    for variant in thoughts_of(text, Span(0, len(text)), ENGLISH)[0].variants:
        assert "granaries" in variant.read(text)


@given(st.text(alphabet="要把在的同时确保比如完善制度，。；：“”（）、、不3%年", max_size=60))
def test_lines_are_made_by_deletion_only(text: str) -> None:
    for thought in thoughts_of(text, Span(0, len(text)), CHINESE):
        for variant in thought.variants:
            assert isinstance(variant, Excerpt)
            assert all(0 <= span.start < span.end <= len(text) for span in variant.spans)
            assert whole(variant.read(text))
        lengths = [len(variant.read(text)) for variant in thought.variants]
        assert lengths == sorted(lengths, reverse=True)


@given(st.text(alphabet="The old pier, and that because of we 3%.’“” \n", max_size=80))
def test_english_lines_are_one_piece(text: str) -> None:
    for thought in thoughts_of(text, Span(0, len(text)), ENGLISH):
        assert all(len(variant.spans) == 1 for variant in thought.variants)


@pytest.mark.parametrize(
    "sentence",
    [
        "When you have a machine that is that powerful, a $80,000 machine in 1973, you can do a bunch of things.",
        "With 1,250,000 books on the shelves of nine branches we are the largest library on this whole coast.",
    ],
)
def test_a_comma_inside_a_number_ends_nothing(sentence: str) -> None:
    found = thoughts_of(sentence, Span(0, len(sentence)), ENGLISH)
    starts = [variant.start for thought in found for variant in thought.variants]
    ends = [variant.end for thought in found for variant in thought.variants]
    assert starts
    assert not any(sentence[start - 1] == "," and sentence[start].isdigit() for start in starts if start)
    assert not any(sentence[end - 1].isdigit() and sentence[end : end + 1] == "," for end in ends if end < 40)


def _subsequence(wording: str, text: str) -> bool:
    rest = iter(text)
    return all(char in rest for char in wording)


_PIECES = st.lists(
    st.sampled_from(
        "要 各部门 不 落实 “三会一课” 制度 3.5万亩 （含乡镇） 在…的同时， 如果 ， ； 就 的 、 确保 比如".split()
    ),
    max_size=14,
)


@given(_PIECES)
def test_a_wording_is_a_subsequence_and_keeps_units_and_quotations(pieces: list[str]) -> None:
    text = "".join(pieces)
    for thought in thoughts_of(text, Span(0, len(text)), CHINESE):
        for variant in thought.variants:
            wording = variant.read(text)
            assert _subsequence(wording.replace(" ", ""), text)
            assert wording.count("“") == wording.count("”") == wording.count("“三会一课”")
            assert wording.count("3.5") == wording.count("3.5万亩")


_WORDS = "the mill of 3.5 per cent (old) we mend, because and in 2040 that must".split()


@given(st.lists(st.sampled_from(_WORDS), max_size=18))
def test_an_english_wording_is_a_piece_of_the_sentence_with_whole_brackets(words: list[str]) -> None:
    text = " ".join(words)
    for thought in thoughts_of(text, Span(0, len(text)), ENGLISH):
        for variant in thought.variants:
            assert variant.read(text).lower() in text.lower()
            assert whole(variant.read(text))


def test_a_heading_in_open_brackets_gets_no_wording_but_breaks_nothing() -> None:
    text = "Support (for the ferries of the upper lake and for all the boatmen who have lost their nets this winter"
    assert isinstance(headings(text, Excerpt((Span(0, len(text)),)), ENGLISH), tuple)


def test_what_is_done_with_something_stays_with_what_that_is() -> None:
    text = "湖区还有灯油短缺、航道淤塞、码头老旧等问题，需要我们在今后的工作中予以解决。"
    lines = [each.variants[0].read(text) for each in thoughts_of(text, Span(0, len(text)), LANGUAGES["zh"])]
    assert not any(line.startswith("需要") for line in lines)
