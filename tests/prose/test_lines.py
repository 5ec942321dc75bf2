"""A line is said to its end, opens where its own clause opens, and names what it points at."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.model.source import Excerpt, Span
from speechdeck.prose.choose import AT_WORST, graded
from speechdeck.prose.lines import thoughts_of
from speechdeck.prose.reference import points_back
from speechdeck.prose.shorten import headings
from speechdeck.prose.thoughts import Role


def _best(sentence: str, language: str) -> list[str]:
    """The first wording of each main thought."""
    found = thoughts_of(sentence, Span(0, len(sentence)), LANGUAGES[language])
    return [thought.variants[0].read(sentence) for thought in found if thought.role is Role.MAIN]


def _all(sentence: str, language: str) -> list[str]:
    found = thoughts_of(sentence, Span(0, len(sentence)), LANGUAGES[language])
    return [variant.read(sentence) for thought in found for variant in thought.variants]


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("The council will always defend the old river rights and the duties enshrined in the charter of the lake.",
         "enshrined"),
        ("Second, there is a role for the smaller harbours on both sides of the strait and for the inland towns.",
         "role"),
        ("While the storms have eased, the total cost of the repairs in recent years has outgrown our means.",
         "repairs"),
        ("Average waiting time at the locks has been reduced from nine hours in the year 2013 to a mere ten minutes.",
         "hours"),
        ("We have lost more piers to neglect in the past four years than we lost in the great flood of our parents.",
         "neglect"),
        ("What we actually see is a compromise between what our harbours hope for and what the sea allows.",
         "for"),
        ("Every part of the harbour is changing in such a way that instead of keeping old ropes, it now makes its own.",
         "ropes"),
        ("If I were speaking today at home, looking over the whole line of the coast, I would have praised our pilots.",
         "coast"),
        ("The harbour council will not allow — will not allow foreign trawlers to drag their nets through here.",
         "allow"),
        ("The council will rebuild the piers with durable, affordable timber from the forests above the old town.",
         "durable"),
        ("I know some of you may be thinking, “I have never once in all my life spoken to that old captain of ours.”",
         "thinking"),
        ("I have received a total in the past six years of sixteen hundred letters from the families of our fishermen.",
         "total"),
    ],
)  # fmt: skip
def test_what_waits_for_its_other_half_does_not_end_a_line(sentence: str, end: str) -> None:
    assert not [line for line in _all(sentence, "en") if line.rstrip(",").endswith(end)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("But you know all those lights already.", "You know all those lights already"),
        ("Now is the time to mend the nets.", "Now is the time to mend the nets"),
        ("So far, no boat has been lost.", "So far, no boat has been lost"),
        ("My friends here mend the nets at night.", "My friends here mend the nets at night"),
        ("My friends, we mend the nets at night.", "We mend the nets at night"),
        ("I know what your answer is.", "I know what your answer is"),
        ("Well-kept piers outlast every storm.", "Well-kept piers outlast every storm"),
        ("I believe in quiet harbours.", "I believe in quiet harbours"),
        ("Third, we will mend the nets at night.", "We will mend the nets at night"),
    ],
)
def test_what_opens_a_sentence_goes_only_where_it_is_no_part_of_it(sentence: str, expected: str) -> None:
    assert _best(sentence, "en") == [expected]


def test_a_shorter_line_stands_for_a_long_one_where_it_says_enough() -> None:
    sentence = (
        "The harbour council will repair the eastern pier because the winter storms have loosened its oldest stones."
    )
    assert _best(sentence, "en") == ["The harbour council will repair the eastern pier"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("而且只要你守住航道的话，我觉得船队一定能够平安回港。", ["只要你守住航道的话，我觉得船队一定能够平安回港"]),
        ("有两点体会：一是如果码头没有灯，夜里回来的船，就会找不到岸；二是缆绳每月要换。",
         ["如果码头没有灯，夜里回来的船，就会找不到岸", "缆绳每月要换"]),
        ("修得较好的有：东港修了三座灯塔，西港修了两座灯塔，南港修了一座灯塔。",
         ["东港修了三座灯塔，西港修了两座灯塔", "南港修了一座灯塔"]),
        ("互相照应，要用自己的行动，擦亮渔港的灯塔。", ["互相照应", "擦亮渔港的灯塔"]),
        ("我们还积极利用码头的空地，建起渔民的活动中心。", ["建起渔民的活动中心"]),
        ("航海比赛：一等奖七人，其中在前两天结束的全国赛中，我港两人获得金牌。",
         ["航海比赛：一等奖七人", "我港两人获得金牌"]),
        ("十几年的努力，渔港已经换了模样。", ["渔港已经换了模样"]),
        ("要在全港上下的共同努力下，", []),
        ("三是码头灯光普遍不足。", ["码头灯光普遍不足"]),
    ],
)  # fmt: skip
def test_a_chinese_line_is_neither_half_a_condition_nor_a_circumstance(sentence: str, expected: list[str]) -> None:
    assert _best(sentence, "zh") == expected


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("The council will build political, economic, and cultural bridges between the towns on both sides of it.",
         "economic"),
        ("They are below average catches in the north, weak prices in the south, and the damage of the last storms.",
         "north"),
        ("In harbours plagued by erosion, theft of nets, and high insurance costs, lamps may offer an alternative to"
         " more traditional ways of guarding boats.", "costs"),
        ("Second, building harbours in the face of violent storms and of the long winters of the northern coast.",
         "face"),
        ("It is also vital for harbours in this part of the world to work closer together on the safety of crews.",
         "harbours"),
        ("We wish to leave the crews with a few plain words on how to read the evening sky.", "crews"),
        ("Right now the lamp is yours, but someday not too long from now, you will gradually grow tired and be relieved"
         " by others.", "now"),
        ("Right now the lamp is yours, but someday not too long from now, you will gradually grow tired and be relieved"
         " by others.", "long"),
        ("I have received a total in the past six years of sixteen letters, all of them read aloud on the old pier.",
         "total"),
    ],
)  # fmt: skip
def test_what_waits_for_its_other_half_does_not_end_a_title(sentence: str, end: str) -> None:
    found = headings(sentence, Excerpt.of(0, len(sentence)), LANGUAGES["en"])
    assert not [each for each in found if each.read(sentence).endswith(end)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Because the harbour does not wait for the sea to make up its mind.",
        "As the northern harbours become ever more crowded.",
        "People who are out on the water.",
        "Families that have no boat of their own.",
    ],
)
def test_half_a_sentence_is_no_line_of_its_own(sentence: str) -> None:
    assert _best(sentence, "en") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "It is people who are out on the water that we serve.",
        "Everyone who has served here deserves our thanks.",
        "As a harbour we stand together.",
    ],
)
def test_a_sentence_that_only_begins_like_a_half_is_a_line(sentence: str) -> None:
    assert _best(sentence, "en") != []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("码头越来越亮，上半年，渔港修好灯塔三座。", ["码头越来越亮", "渔港修好灯塔三座"]),
        ("港口的灯塔一夜也不能熄灭，因为还有许多船在海上漂着。",
         ["港口的灯塔一夜也不能熄灭，因为还有许多船在海上漂着"]),
        ("一个四岁的孩子会跟船长说，爷爷，我长大了也要守灯塔，因为他喜欢海。",
         ["一个四岁的孩子会跟船长说，爷爷，我长大了也要守灯塔，因为他喜欢海"]),
        ("可喜的是，在风浪最大的那些日子里，渔民们仍然互相照应。",
         ["可喜的是，在风浪最大的那些日子里，渔民们仍然互相照应"]),
        ("不修码头，不点灯塔，不补渔网，不教新手，只能等着船散人走。",
         ["不修码头，不点灯塔，不补渔网，不教新手，只能等着船散人走"]),
        ("北港的渔船在当地海事部门和巡逻艇配合下，安全驶出港口并到达渔场。",
         ["北港的渔船在当地海事部门和巡逻艇配合下，安全驶出港口并到达渔场"]),
        ("渔港这些年的经验也启示我们，修好每一座灯塔就是守住每一个家庭。",
         ["渔港这些年的经验也启示我们，修好每一座灯塔就是守住每一个家庭"]),
        ("渔港这些年来最大的变化是，夜里任何时候都能放心进港停泊。",
         ["渔港这些年来最大的变化是，夜里任何时候都能放心进港停泊"]),
        ("对于一座渔港灯塔始终是生命线，没有灯塔，至少夜里一切都无从谈起。",
         ["对于一座渔港灯塔始终是生命线，没有灯塔，至少夜里一切都无从谈起"]),
        ("大码头大船主的反对派们，在修码头这件事上一直摇摆不定。",
         ["大码头大船主的反对派们，在修码头这件事上一直摇摆不定"]),
        ("你会发现东边最大的码头，年年都在对来往的船家说自己有两座灯塔。",
         ["你会发现东边最大的码头，年年都在对来往的船家说自己有两座灯塔"]),
        ("之所以要修好每一座码头，", []),
        ("始终不渝守护渔港。", ["始终不渝守护渔港"]),
    ],
)  # fmt: skip
def test_a_chinese_clause_that_waits_for_the_next_is_shown_with_it(sentence: str, expected: list[str]) -> None:
    assert _best(sentence, "zh") == expected


def test_the_reason_of_a_long_clause_is_no_line() -> None:
    said = "渔港管理委员会全体成员在过去整整三个冬天的每一个夜晚都坚持把东西两座灯塔点亮到天明"
    assert not [line for line in _best(f"{said}，因为船还在海上漂着。", "zh") if line.startswith("因为")]


@pytest.mark.parametrize(
    ("language", "wording", "back"),
    [
        ("en", "This approach is bearing fruit", True),
        ("en", "This year we mended nine piers", False),
        ("en", "I saw no use in it", True),
        ("en", "Our harbours live by it", False),
        ("en", "When the tide turns, this is the only way out", False),  # the tide is named before
        ("zh", "这三句话说尽了渔港的道理", True),
        ("zh", "灯塔是渔港的眼睛，这三句话说尽了道理", True),  # one of three is named
        ("zh", "船队步他们的后尘", True),
        ("zh", "这座渔港越来越亮", False),
        ("zh", "发挥其示范作用", True),
        ("zh", "尤其要修好灯塔", False),
    ],
)
def test_a_line_that_points_at_what_it_does_not_name_is_told(language: str, wording: str, back: bool) -> None:
    assert points_back(wording, LANGUAGES[language]) is back


def test_a_connective_that_belongs_to_a_title_of_office_stays() -> None:
    assert _best("Then President Marsh lit the oldest lamp of the harbour.", "en") == [
        "Then President Marsh lit the oldest lamp of the harbour"
    ]


def test_what_a_title_leaves_of_a_sentence_is_no_line() -> None:
    said = "The harbour mended its piers by asking every crew to bring a stone."
    rest = graded(said, [Span(said.index("by asking"), len(said))], LANGUAGES["en"])
    assert all(each.score < AT_WORST for each in rest)


@pytest.mark.parametrize(
    ("sentence", "half"),
    [
        ("The more we plant along the canal, the more we will reap for our children.", "canal"),
        ("Ten villages in the delta are among the thirty wettest places in the world with the highest rents.", "world"),
        ("The third plan of the harbour board was published ten years after the flood.", "years"),
        ("The pact will hold a clause to allow the repair, some day next spring, of the mill and its weir.", "repair"),
        ("Farmers leading quiet lives, she has found, tend to tell stories about the sea.", "lives"),
    ],
)  # fmt: skip
def test_a_line_does_not_end_before_its_other_half(sentence: str, half: str) -> None:
    assert not any(line.endswith(half) for line in _all(sentence, "en"))


@pytest.mark.parametrize(
    "sentence",
    [
        "In our own small harbour.",
        "At the end of the season, which was colder than usual.",
        "People who have boats that have been moored here for years.",
        "The pilots and smiths and nurses who have believed in us from the start.",
        "For a town where boats carry the grain of the whole valley.",
    ],
)
def test_a_circumstance_or_a_name_alone_is_no_line(sentence: str) -> None:
    assert _best(sentence, "en") == []


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("Let me repeat that once more: our harbour is open to every ship.", "Our harbour is open to every ship"),
        ("Case in point: the mill will soon sell its own flour.", "The mill will soon sell its own flour"),
        ("Working with the mills upstream, we are planning a second weir.", "We are planning a second weir"),
        ("The ferry is in full service and forms the base of all our trade with the islands.",
         "The ferry is in full service"),
        ("They can raise pay and buy more boats from the U.S., taking strain off our crews and yards in the north.",
         "They can raise pay and buy more boats from the U.S."),
        ("During that time we have been through a hard winter.", "During that time we have been through a hard winter"),
    ],
)  # fmt: skip
def test_what_leads_up_to_a_clause_and_what_follows_it_goes(sentence: str, line: str) -> None:
    assert _best(sentence, "en") == [line]


def test_a_word_that_its_speaker_left_is_the_last_to_be_shown() -> None:
    sentence = "We met a crew of pilots and rowers, old and young, who wit-"
    assert all(each.leaning for each in thoughts_of(sentence, Span(0, len(sentence)), LANGUAGES["en"]))


def test_a_connective_and_where_it_is_said_are_no_line() -> None:
    found = thoughts_of("因此在这里，我们要把水渠修好。", Span(0, 15), LANGUAGES["zh"])
    assert [each.role for each in found if each.span.start == 0] in ([], [Role.OPENING])


def test_a_line_keeps_the_mark_that_belongs_to_its_last_word() -> None:
    assert _best("We buy our boats from the U.S., and they last.", "en")[0] in (
        "We buy our boats from the U.S.",
        "We buy our boats from the U.S., and they last",
    )
    assert _best("&quot;I could mend the weir.&quot;", "en") == ["&quot;I could mend the weir.&quot;"]


@pytest.mark.parametrize(
    "line",
    [
        "这充分反映了个别单位插手林场事务，削弱护林队伍的情况",
        "把巡护的技能、育苗的办法，融入到为民解难，为林农办实事的具体行动中去",
    ],
)
def test_a_chinese_frame_over_a_comma_is_not_parted(line: str) -> None:
    assert _best(line + "。", "zh") == [line]
